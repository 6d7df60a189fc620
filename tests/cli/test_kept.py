"""What ends by itself is started again, with waits that grow; what is asked to stop stays stopped."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from app import kept
from app.embedded import CannotStart
from app.embedded.process import is_running, spawn, stop
from app.kept import Kept

Start = Callable[[], Awaitable[asyncio.subprocess.Process]]


def program(folder: Path, text: str) -> Start:
    async def start() -> asyncio.subprocess.Process:
        return await spawn([sys.executable, "-c", text], environment=dict(os.environ), folder=folder, log=folder / "log")

    return start


async def end(process: asyncio.subprocess.Process) -> None:
    await stop(process, signal.SIGTERM, within_seconds=5, harsh=signal.SIGKILL)


class Seen:
    """What a kept program told its keeper, and a way to wait for its next start."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.starts: asyncio.Queue[int] = asyncio.Queue()

    def kept(self, start: Start) -> Kept:
        return Kept("worker", start, end, report=self.said.append, changed=lambda _, pid: self.starts.put_nowait(pid))

    async def next(self) -> int:
        async with asyncio.timeout(60):
            return await self.starts.get()


async def test_a_killed_program_is_running_again_at_once(tmp_path: Path) -> None:
    seen = Seen()
    async with seen.kept(program(tmp_path, "import time; time.sleep(60)")):
        first = await seen.next()
        os.kill(first, signal.SIGKILL)
        second = await seen.next()

        assert is_running(second, "time.sleep")

    assert not is_running(first, "time.sleep")
    assert not is_running(second, "time.sleep")
    assert seen.said == ["worker ended by signal SIGKILL; starting it again in 0.1 s"]


async def test_a_program_that_was_asked_to_end_is_replaced_without_a_wait(tmp_path: Path) -> None:
    seen = Seen()
    async with seen.kept(program(tmp_path, "import time; time.sleep(60)")):
        os.kill(await seen.next(), signal.SIGTERM)
        await seen.next()

    assert seen.said == ["worker ended by signal SIGTERM; starting it again"]


async def test_waits_grow_while_it_keeps_failing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "WAITS_SECONDS", (0.0, 0.01, 0.02))
    seen = Seen()
    async with seen.kept(program(tmp_path, "raise SystemExit(3)")) as keeper:
        for _ in range(4):
            await seen.next()

        assert keeper.failures == 3

    assert seen.said[:3] == [
        "worker ended with code 3; starting it again in 0.01 s",
        "worker ended with code 3; starting it again in 0.02 s",
        "worker ended with code 3; starting it again in 0.02 s",
    ]


async def test_a_restart_that_is_refused_is_tried_again(tmp_path: Path) -> None:
    seen = Seen()
    works = program(tmp_path, "import time; time.sleep(60)")
    refusals = iter([False, True, False])

    async def start() -> asyncio.subprocess.Process:
        if next(refusals):
            raise CannotStart("The disk is full.")
        return await works()

    async with seen.kept(start):
        os.kill(await seen.next(), signal.SIGKILL)
        await seen.next()

    assert seen.said == [
        "worker ended by signal SIGKILL; starting it again in 0.1 s",
        "worker did not start (The disk is full.); starting it again in 0.2 s",
    ]
