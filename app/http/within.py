"""Limits how long something is waited for; where nothing has to be waited for, that costs nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Generator
from typing import Any, Generic, TypeVar

T = TypeVar("T")


async def within(seconds: float, work: Coroutine[Any, Any, T]) -> T:
    """Return what a coroutine returns; raise TimeoutError when it takes longer.

    It runs at once for as far as it comes without waiting. A body that is there, or a session that is known, needs no clock then.
    """
    try:
        waits_for = work.send(None)
    except StopIteration as done:
        found: T = done.value
        return found
    async with asyncio.timeout(seconds):
        return await _Rest(work, waits_for)


class _Rest(Generic[T]):
    """What is left of a coroutine that was begun already."""

    def __init__(self, work: Coroutine[Any, Any, T], waits_for: Any) -> None:
        self.work = work
        self.waits_for = waits_for

    def __await__(self) -> Generator[Any, Any, T]:
        while True:
            try:
                try:
                    yield self.waits_for
                except BaseException as error:
                    self.waits_for = self.work.throw(error)
                else:
                    self.waits_for = self.work.send(None)
            except StopIteration as done:
                found: T = done.value
                return found
