"""Tells a worker from inside the API that a company has work, without ever making a request wait for Redis.

A request only leaves the company's id here; a task of its own carries it on. When Redis is away the word is dropped, because the worker's
sweep finds the work a few seconds later.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Final
from uuid import UUID

import structlog

from app.services import outbox
from app.services.notifications import live
from app.workers import queue

TELL_SECONDS_MAX: Final = 1.0
CALM_SECONDS: Final = 0.5
"""How long to leave Redis alone after it did not answer."""

log = structlog.get_logger("nudge")


@contextlib.asynccontextmanager
async def announcing() -> AsyncIterator[None]:
    """Have committed promises announced while the block lasts, and listen for the events that come of them."""
    waiting: set[UUID] = set()
    rung = asyncio.Event()

    async def wake(company: UUID) -> None:
        waiting.add(company)
        rung.set()

    async with live.listening():
        task = asyncio.create_task(_carry(waiting, rung))
        outbox.wake_with(wake)
        try:
            yield
        finally:
            outbox.wake_with(None)
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task


async def _carry(waiting: set[UUID], rung: asyncio.Event) -> None:
    connection: queue.Queue | None = None
    try:
        while True:
            await rung.wait()
            rung.clear()
            try:
                async with asyncio.timeout(TELL_SECONDS_MAX):
                    connection = connection or await queue.connect()
                    while waiting:
                        await queue.tell(connection, waiting.pop())
            except queue.AWAY as error:
                log.warning("nudge_lost", reason=str(error))
                waiting.clear()
                await asyncio.sleep(CALM_SECONDS)
    finally:
        if connection is not None:
            with contextlib.suppress(*queue.AWAY):
                await queue.close(connection)
