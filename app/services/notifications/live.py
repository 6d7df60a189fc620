"""Wakes those who follow events in this process: at once when Redis says that something is new, and a little later without it."""

from __future__ import annotations

import asyncio
import contextlib
from collections import defaultdict
from collections.abc import AsyncIterator
from typing import Final
from uuid import UUID

from app.tenancy import signals

CHANNEL: Final = "countinghouse:events"
POLL_SECONDS_MAX: Final = 5.0
"""How long a follower waits for a wake-up before it looks by itself: Redis may be away."""

_sleeping: defaultdict[str, set[asyncio.Event]] = defaultdict(set)
_ears: contextlib.AsyncExitStack | None = None
_listeners = 0


class Alarm:
    """Wakes one follower; a wake-up that comes while the follower is busy is kept."""

    def __init__(self, rung: asyncio.Event) -> None:
        self._rung = rung

    async def wait(self, seconds: float = POLL_SECONDS_MAX) -> None:
        """Wait until something is new, or until it is time to look anyway."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._rung.wait()
        self._rung.clear()


async def wake(company: UUID, topic: UUID | None = None) -> None:
    """Tell every process that a company has new events, or that something in it, such as a job, has moved on."""
    await signals.publish(CHANNEL, _name(company, topic))


@contextlib.asynccontextmanager
async def following(company: UUID, topic: UUID | None = None) -> AsyncIterator[Alarm]:
    """Be woken by what is new in a company while the block lasts."""
    rung = asyncio.Event()
    name = _name(company, topic)
    _sleeping[name].add(rung)
    try:
        async with listening():
            yield Alarm(rung)
    finally:
        _sleeping[name].discard(rung)
        if not _sleeping[name]:
            del _sleeping[name]


@contextlib.asynccontextmanager
async def listening() -> AsyncIterator[None]:
    """Listen to Redis while at least one such block is open; the API keeps one open, so that no follower waits for a connection."""
    global _ears, _listeners
    _listeners += 1
    try:
        if _ears is None:
            _ears = contextlib.AsyncExitStack()
            await _ears.enter_async_context(signals.listening(CHANNEL, _hear))
        yield
    finally:
        _listeners -= 1
        if _listeners == 0 and _ears is not None:
            closing, _ears = _ears, None
            await closing.aclose()


def _hear(name: str) -> None:
    for rung in _sleeping.get(name, ()):
        rung.set()


def _name(company: UUID, topic: UUID | None) -> str:
    return f"{company}:{topic}" if topic else str(company)
