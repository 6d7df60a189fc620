"""Carries the word that a company has work from the API to a worker; the one place that knows arq.

What has to be done stands in the company's outbox. The queue only says where to look, so losing it loses nothing but a moment: a job is
a company's id, in JSON, since arq's own format would run whatever code somebody puts into Redis.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from typing import Any, Final, cast
from uuid import UUID

import orjson
import structlog
from arq.connections import ArqRedis, RedisSettings, create_pool
from arq.constants import job_key_prefix as JOB_KEYS  # noqa: N812
from arq.worker import Worker, func
from redis.exceptions import RedisError

from app.settings import settings

QUEUE: Final = "countinghouse:queue"
JOB: Final = "look"
JOB_SECONDS_MAX: Final = 45
JOBS_AT_ONCE_MAX: Final = 20
POLL_SECONDS: Final = 0.1
CONNECT_SECONDS_MAX: Final = 1
RECONNECT_SECONDS: Final = 1.0
# A word that nobody heard in a minute is stale: the sweep has been there.
EXPIRES_SECONDS: Final = 60

AWAY: Final = (RedisError, OSError, TimeoutError)
"""What is raised while Redis is away."""

Queue = ArqRedis

log = structlog.get_logger("queue")


async def connect() -> Queue:
    """Connect to the queue; raises one of AWAY within a second when that cannot be done."""
    return await create_pool(_redis(), job_serializer=orjson.dumps, job_deserializer=orjson.loads, default_queue_name=QUEUE)


async def tell(queue: Queue, company: UUID) -> None:
    """Tell the workers that a company has work."""
    await queue.enqueue_job(JOB, str(company), _expires=EXPIRES_SECONDS)


async def forget(company: UUID) -> None:
    """Remove every word about a company that is gone."""
    async with _connected() as connection:
        async for key in connection.scan_iter(match=f"{JOB_KEYS}*"):
            content = await connection.get(key)
            if content is not None and str(company).encode() in content:
                await connection.zrem(QUEUE, key.decode().removeprefix(JOB_KEYS))
                await connection.delete(key)


async def close(queue: Queue) -> None:
    """Close a connection to the queue."""
    await queue.aclose(close_connection_pool=True)


async def listen(hear: Callable[[UUID], None], back: Callable[[], None]) -> None:
    """Call `hear` with each company that has work, for ever; whenever Redis is there (again), call `back` first."""
    while True:
        try:
            async with _connected() as connection:
                back()
                await _hear(connection, hear)
        except AWAY as error:
            log.warning("queue_away", reason=str(error))
        await asyncio.sleep(RECONNECT_SECONDS)


@contextlib.asynccontextmanager
async def _connected() -> AsyncIterator[Queue]:
    connection = await connect()
    try:
        yield connection
    finally:
        with contextlib.suppress(*AWAY):
            await close(connection)


async def _hear(connection: Queue, hear: Callable[[UUID], None]) -> None:
    async def look(_: dict[Any, Any], company: str) -> None:
        hear(UUID(company))

    worker = Worker(
        functions=[func(cast(Any, look), name=JOB, keep_result=0, timeout=JOB_SECONDS_MAX, max_tries=1)],
        queue_name=QUEUE,
        redis_pool=connection,
        handle_signals=False,
        keep_result=0,
        job_timeout=JOB_SECONDS_MAX,
        max_jobs=JOBS_AT_ONCE_MAX,
        poll_delay=POLL_SECONDS,
        log_results=False,
        job_serializer=orjson.dumps,
        job_deserializer=orjson.loads,
    )
    try:
        await worker.async_run()
    finally:
        for task in worker.tasks.values():
            task.cancel()
        await asyncio.gather(*worker.tasks.values(), return_exceptions=True)


def _redis() -> RedisSettings:
    chosen = RedisSettings.from_dsn(settings().redis)
    chosen.conn_retries = 0
    chosen.conn_timeout = CONNECT_SECONDS_MAX
    return chosen
