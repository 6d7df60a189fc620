"""A relay in motion inside a test, as the worker's process runs it."""

# ruff: noqa: ASYNC110 (a test waits for what another task does)
from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

from redis.asyncio import Redis

from app.services import outbox
from app.settings import settings
from app.workers import queue
from app.workers.relay import Relay
from tests.workers.fixture import Worker

WAIT_SECONDS_MAX = 60.0


@contextlib.asynccontextmanager
async def working(*, with_queue: bool = True) -> AsyncIterator[Relay]:
    """Run a relay as the worker's process does."""
    relay = Relay()
    tasks = [asyncio.create_task(relay.sweep())]
    if with_queue:
        tasks.append(asyncio.create_task(queue.listen(relay.ring, relay.sweep_soon)))
    try:
        yield relay
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await relay.close()
        outbox.wake_with(None)


async def listened(channel: str) -> None:
    """Wait until Redis knows of somebody who listens to a channel."""
    client = Redis.from_url(settings().redis)
    try:
        async with asyncio.timeout(WAIT_SECONDS_MAX):
            while not (await client.pubsub_numsub(channel))[0][1]:
                await asyncio.sleep(0.01)
    finally:
        await client.aclose()


async def sent(worker: Worker, count: int) -> None:
    """Wait until so many mails are sent."""
    async with asyncio.timeout(WAIT_SECONDS_MAX):
        while len(await worker.rows("SELECT id FROM mail WHERE state = 'SENT'")) < count:
            await asyncio.sleep(0.05)
