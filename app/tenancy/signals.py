"""Short messages between the processes of this house: a spare is wanted, a session has ended, a database is gone.

They are wake-ups and nothing more. Whoever listens must also find out by himself, a little later, because Redis may be away.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable

import structlog
from redis.asyncio import Redis
from redis.exceptions import RedisError

from app.settings import settings

PUBLISH_SECONDS_MAX = 0.5
RETRY_SECONDS = 1.0
SPARES_WANTED = "countinghouse:spares"
SESSIONS_CHANGED = "countinghouse:sessions"
DATABASE_GONE = "countinghouse:gone"

log = structlog.get_logger("signals")


async def publish(channel: str, message: str = "") -> None:
    """Tell every process; with Redis away nobody hears it and nothing fails."""
    client = Redis.from_url(settings().redis, socket_timeout=PUBLISH_SECONDS_MAX, socket_connect_timeout=PUBLISH_SECONDS_MAX)
    try:
        await client.publish(channel, message)
    except (RedisError, OSError) as error:
        log.warning("signal_lost", channel=channel, reason=str(error))
    finally:
        await client.aclose()


@contextlib.asynccontextmanager
async def listening(channel: str, hear: Callable[[str], None]) -> AsyncIterator[None]:
    """Call `hear` with every message on a channel while the block lasts, also after Redis was away for a while."""
    task = asyncio.create_task(_listen(channel, hear))
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def _listen(channel: str, hear: Callable[[str], None]) -> None:
    while True:
        client = Redis.from_url(settings().redis, decode_responses=True)
        try:
            async with client.pubsub() as subscription:
                await subscription.subscribe(channel)
                async for message in subscription.listen():
                    if message["type"] == "message":
                        hear(message["data"])
        except (RedisError, OSError) as error:
            log.warning("signals_away", channel=channel, reason=str(error))
            await asyncio.sleep(RETRY_SECONDS)
        finally:
            await client.aclose()
