"""Carries the word that a company has work from the API to a worker; the one place that knows arq.

What has to be done stands in the company's outbox. The queue only says where to look, so losing it loses nothing but a moment: a job is
a company's id, in JSON, since arq's own format would run whatever code somebody puts into Redis.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from typing import Any, Final, cast
from uuid import UUID

import orjson
import structlog
from arq.connections import ArqRedis, RedisSettings, create_pool
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


async def listen(hear: Callable[[UUID], None], back: Callable[[], None]) -> None:
    """Call `hear` with each company that has work, for ever; whenever Redis is there (again), call `back` first."""
    while True:
        worker = _worker(hear, back)
        try:
            await worker.async_run()
        except AWAY as error:
            log.warning("queue_away", reason=str(error))
        finally:
            # arq cancels its own main task while it closes, which is not our being asked to stop.
            with contextlib.suppress(*AWAY, asyncio.CancelledError):
                await worker.close()
            _stop_if_asked()
        await asyncio.sleep(RECONNECT_SECONDS)


def _stop_if_asked() -> None:
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        raise asyncio.CancelledError


def _worker(hear: Callable[[UUID], None], back: Callable[[], None]) -> Worker:
    async def look(_: dict[Any, Any], company: str) -> None:
        hear(UUID(company))

    async def started(_: dict[Any, Any]) -> None:
        back()

    return Worker(
        functions=[func(cast(Any, look), name=JOB, keep_result=0, timeout=JOB_SECONDS_MAX, max_tries=1)],
        queue_name=QUEUE,
        redis_settings=_redis(),
        on_startup=cast(Any, started),
        handle_signals=False,
        keep_result=0,
        job_timeout=JOB_SECONDS_MAX,
        max_jobs=JOBS_AT_ONCE_MAX,
        poll_delay=POLL_SECONDS,
        log_results=False,
        job_serializer=orjson.dumps,
        job_deserializer=orjson.loads,
    )


def _redis() -> RedisSettings:
    chosen = RedisSettings.from_dsn(settings().redis)
    chosen.conn_retries = 0
    chosen.conn_timeout = CONNECT_SECONDS_MAX
    return chosen
