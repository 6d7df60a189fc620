"""Watches the operations that take long: when it is the database that does not answer, they end early and may be sent again (R19).

Nothing is timed for each operation; one look at the oldest of them, a few times in a second, is enough.
"""

from __future__ import annotations

import asyncio
from typing import Final

from app.schema.kit.operation import Operation
from app.tenancy import pulse

DOUBT_SECONDS: Final = 3.5
"""After so long an operation's database is asked for a sign of life; with the wait for that, a caller is answered within five seconds."""
LOOK_SECONDS: Final = 0.25

_running: dict[int, tuple[float, Operation]] = {}
_looking: asyncio.TimerHandle | None = None
_asking: asyncio.Task[None] | None = None


def begin(operation: Operation) -> None:
    """Watch an operation."""
    global _looking
    loop = asyncio.get_running_loop()
    _running[id(operation)] = (loop.time(), operation)
    if _looking is None:
        _looking = loop.call_later(LOOK_SECONDS, _look)


def end(operation: Operation) -> None:
    """Stop watching an operation, if it was watched."""
    _running.pop(id(operation), None)


def _look() -> None:
    global _looking, _asking
    _looking = None
    if not _running:
        return
    loop = asyncio.get_running_loop()
    began, _ = next(iter(_running.values()))
    if loop.time() - began >= DOUBT_SECONDS and (_asking is None or _asking.done()):
        _asking = loop.create_task(_ask())
    _looking = loop.call_later(LOOK_SECONDS, _look)


async def _ask() -> None:
    doubted = asyncio.get_running_loop().time() - DOUBT_SECONDS
    if await pulse.answers():
        return
    for began, operation in list(_running.values()):
        if began <= doubted and operation.deadline is not None and not operation.deadline.expired():
            operation.is_database_away = True
            operation.deadline.reschedule(0)
