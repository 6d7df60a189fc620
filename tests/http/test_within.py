"""Nothing is waited for longer than it may be, and whoever need not wait is not timed."""

from __future__ import annotations

import asyncio

import pytest

from app.http.within import within


async def test_what_need_not_wait_is_not_timed() -> None:
    async def known() -> str:
        return "known"

    async def wrong() -> str:
        raise ValueError("wrong")

    assert await within(0, known()) == "known"
    with pytest.raises(ValueError, match="wrong"):
        await within(0, wrong())


async def test_what_waits_is_finished_where_it_was_begun() -> None:
    seen: list[str] = []

    async def slow() -> str:
        seen.append("begun")
        for _ in range(3):
            await asyncio.sleep(0.001)
        try:
            await asyncio.wait_for(asyncio.Event().wait(), 0.001)
        except TimeoutError:
            seen.append("caught")
        return "done"

    assert await within(5, slow()) == "done"
    assert seen == ["begun", "caught"]


async def test_what_takes_too_long_is_ended_and_may_tidy_up() -> None:
    seen: list[str] = []

    async def endless() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            seen.append("tidy")

    with pytest.raises(TimeoutError):
        await within(0.01, endless())
    task = asyncio.create_task(within(5, endless()))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert seen == ["tidy", "tidy"]
