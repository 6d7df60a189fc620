"""A relay in motion inside a test, as the worker's process runs it."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator

from app.services import outbox
from app.workers import queue
from app.workers.relay import Relay
from tests.workers.fixture import Worker

WAIT_SECONDS_MAX = 20.0


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


async def sent(worker: Worker, count: int) -> float:
    """Wait until so many mails are sent, and return how long that took."""
    began = time.monotonic()
    while len(await worker.rows("SELECT id FROM mail WHERE state = 'SENT'")) < count:
        assert time.monotonic() - began < WAIT_SECONDS_MAX, "it does not happen"
        await asyncio.sleep(0.05)
    return time.monotonic() - began
