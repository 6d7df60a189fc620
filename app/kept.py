"""Keeps a program running: what ends by itself is started again, after waits that grow while it keeps failing."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import time
from collections.abc import Awaitable, Callable
from types import TracebackType

from app.embedded import CannotStart
from app.embedded.process import Report

# The last one is short enough for a promise: whatever was killed is back within five seconds.
WAITS_SECONDS = (0.0, 0.1, 0.2, 0.5, 1.0, 2.0)
HEALTHY_SECONDS = 10.0
ASKED_TO_END = {0, -signal.SIGTERM, -signal.SIGINT}

Start = Callable[[], Awaitable[asyncio.subprocess.Process]]
Stop = Callable[[asyncio.subprocess.Process], Awaitable[object]]


class Kept:
    """One program that runs for as long as the `async with` block, whatever happens to it meanwhile."""

    def __init__(self, name: str, start: Start, stop: Stop, *, report: Report, changed: Callable[[str, int], None]) -> None:
        self.name = name
        self._start = start
        self._stop = stop
        self._report = report
        self._changed = changed
        self._process: asyncio.subprocess.Process | None = None
        self._watch: asyncio.Task[None] | None = None
        self.failures = 0  # in a row

    async def __aenter__(self) -> Kept:
        await self._begin()
        self._watch = asyncio.create_task(self._keep())
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        assert self._watch is not None
        self._watch.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._watch
        if self._process is not None:
            await self._stop(self._process)

    async def _begin(self) -> asyncio.subprocess.Process:
        self._process = None
        self._process = await self._start()
        self._changed(self.name, self._process.pid)
        return self._process

    async def _keep(self) -> None:
        assert self._process is not None
        process = self._process
        while True:
            began = time.monotonic()
            code = await process.wait()
            if time.monotonic() - began > HEALTHY_SECONDS or code in ASKED_TO_END:
                self.failures = 0
            process = await self._again(f"ended {_reason(code)}", asked=code in ASKED_TO_END)

    async def _again(self, what: str, *, asked: bool) -> asyncio.subprocess.Process:
        while True:
            self.failures += 0 if asked else 1
            wait = WAITS_SECONDS[min(self.failures, len(WAITS_SECONDS) - 1)]
            self._report(f"{self.name} {what}; starting it again" + (f" in {wait:g} s" if wait else ""))
            await asyncio.sleep(wait)
            try:
                return await self._begin()
            except CannotStart as problem:
                what, asked = f"did not start ({problem})", False


def _reason(code: int) -> str:
    return f"by signal {signal.Signals(-code).name}" if code < 0 else f"with code {code}"
