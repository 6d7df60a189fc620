"""Ends operations that take longer than they may, and sooner those whose database does not answer: they may be sent again (R19).

Nothing is timed for each operation; one look at all that run, a few times in a second and whenever one's time is over, is enough.
"""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Any, Final

from app.schema.kit.operation import Operation
from app.tenancy import pulse

DOUBT_SECONDS: Final = 3.5
"""After so long an operation's database is asked for a sign of life; with the wait for that, a caller is answered within five seconds."""
LOOK_SECONDS: Final = 0.25


class Watched:
    """A block in which an operation runs within its time; it ends with TimeoutError where that is over, as `asyncio.timeout` does.

    Its task is stopped only inside the block, and only for this: whoever else cancels it is heard.
    """

    __slots__ = ("_cancelling", "_task", "began", "ends_at", "is_stopped", "operation")

    def __init__(self, operation: Operation) -> None:
        self.operation = operation
        self.is_stopped = False

    def __enter__(self) -> None:
        loop = asyncio.get_running_loop()
        task = asyncio.current_task(loop)
        assert task is not None, "an operation runs in a task"
        self._task = task
        self._cancelling = task.cancelling()
        self.began = loop.time()
        self.ends_at = self.began + self.operation.seconds_max
        _running[self] = None
        if loop is not _loop or _looks_at > self.ends_at:
            _look_soon(loop)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        del _running[self]
        if self.is_stopped and self._task.uncancel() <= self._cancelling and kind is asyncio.CancelledError:
            raise TimeoutError from error

    def stop(self) -> None:
        """End the operation, if nobody has done so yet."""
        if not self.is_stopped:
            self.is_stopped = True
            self._task.cancel()


_running: dict[Watched, None] = {}
"""The oldest first."""
_loop: Any = None
"""The loop in which the next look is certain to come; none while nothing runs."""
_looks_at = 0.0
_looking: asyncio.TimerHandle | None = None
_asking: asyncio.Task[None] | None = None


def _look_soon(loop: asyncio.AbstractEventLoop) -> None:
    global _loop, _looks_at, _looking
    if _looking is not None and _loop is loop:
        _looking.cancel()
    _loop = loop
    _looks_at = min([loop.time() + LOOK_SECONDS, *(each.ends_at for each in _running if not each.is_stopped)])
    _looking = loop.call_at(_looks_at, _look)


def _look() -> None:
    global _asking, _loop, _looking
    loop = _loop
    _looking = _loop = None
    if not _running:
        return
    now = loop.time()
    for each in _running:
        if each.ends_at <= now:
            each.stop()
    if now - next(iter(_running)).began >= DOUBT_SECONDS and (_asking is None or _asking.done()):
        _asking = loop.create_task(_ask())
    _look_soon(loop)


async def _ask() -> None:
    doubted = asyncio.get_running_loop().time() - DOUBT_SECONDS
    if await pulse.answers():
        return
    for each in list(_running):
        if each.began <= doubted and not each.is_stopped:
            each.operation.is_database_away = True
            each.stop()
