"""Looks after the outboxes of all companies: at once where it is told that there is work, and everywhere every few seconds.

Each company has a task for numbering events and one for each lane of promises; they run side by side, share the worker's connections
within limits, and work until nothing is due, in turns: no company has more than one place at a station, and none for long.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Final
from uuid import UUID

import structlog

from app.tenancy import directory, sessions
from app.tenancy.binding import Company, use
from app.workers import drain
from app.workers.handlers import Lane

SWEEP_SECONDS: Final = 5.0
COMPANIES_A_SWEEP_MAX: Final = 40
"""So many companies without known work are looked at in one sweep, those first that were looked at longest ago."""
BUSY_SECONDS: Final = 300.0
TURN_SECONDS: Final = 1.0
"""So long a company has a place before it goes to the end of the queue: ten thousand mails of one hold up nobody else's invoice (R15)."""
STOP_SECONDS_MAX: Final = 10.0

GoesOn = Callable[[], bool]
Work = Callable[[GoesOn], Awaitable[int]]


def _lane(lane: Lane) -> Work:
    return lambda goes_on: drain.keep_promises(lane, goes_on)


EVENTS: Final = "events"
LOOK: Final = "look"
# What is done for a company, and for how many companies at once: together they stay below the worker's connections.
STATIONS: Final[Mapping[str, tuple[Work, int]]] = {
    EVENTS: (lambda _: drain.publish(), 8),
    "documents": (_lane(Lane.DOCUMENTS), 4),
    "mail": (_lane(Lane.MAIL), 12),
    "jobs": (_lane(Lane.JOBS), 2),
    # Whether a calm company has any work at all: a glance, so that those who have some do not wait behind those who have none.
    LOOK: (lambda _: drain.has_work(), 4),
}

log = structlog.get_logger("relay")


class Relay:
    """The running work of this process, by company and station."""

    def __init__(self) -> None:
        self._tasks: dict[tuple[UUID, str], asyncio.Task[None]] = {}
        self._again: set[tuple[UUID, str]] = set()
        self._companies: dict[UUID, Company] = {}
        self._looked_at: dict[UUID, float] = {}
        self._busy_until: dict[UUID, float] = {}
        self._room = {name: asyncio.Semaphore(limit) for name, (_, limit) in STATIONS.items()}
        self._soon = asyncio.Event()
        self._is_open = True

    def ring(self, company: UUID) -> None:
        """Look after a company now, and once more if it is being looked after already."""
        if not self._is_open:
            return
        self._busy_until[company] = time.monotonic() + BUSY_SECONDS
        self._visit(company)

    async def ring_from_here(self, company: UUID) -> None:
        """Look after a company in which this very process has just promised something."""
        self.ring(company)

    def hear(self, message: str) -> None:
        """Look a company up again that somebody says has changed: it may have been suspended, and then its work waits."""
        company = sessions.company_of(message)
        if company is not None:
            self._companies.pop(company, None)

    def sweep_soon(self) -> None:
        """Look at every company again as soon as may be: words may have been lost."""
        self._looked_at.clear()
        self._soon.set()

    async def sweep(self) -> None:
        """Look at the companies every few seconds, for ever, for what no word told of."""
        while True:
            try:
                found = await directory.list_open()
            except Exception:
                # The database may be away for a while; the next round finds out.
                log.exception("sweep_failed")
            else:
                self._companies = {company.id: company for company in found}
                busy, calm = self._next()
                for company_id in busy:
                    self._visit(company_id)
                for company_id in calm:
                    self._begin((company_id, LOOK))
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(SWEEP_SECONDS):
                    await self._soon.wait()
            self._soon.clear()

    async def close(self) -> None:
        """Take no more work, let what runs finish for a while, and give the rest back."""
        self._is_open = False
        self._again.clear()
        running = list(self._tasks.values())
        if running:
            _, late = await asyncio.wait(running, timeout=STOP_SECONDS_MAX)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def _next(self) -> tuple[list[UUID], list[UUID]]:
        """Choose the companies that had work lately, and of the calm ones those that were looked at longest ago."""
        present = time.monotonic()
        self._busy_until = {company: until for company, until in self._busy_until.items() if until > present}
        calm = [company for company in self._companies if company not in self._busy_until]
        calm.sort(key=lambda company: self._looked_at.get(company, 0.0))
        del calm[COMPANIES_A_SWEEP_MAX:]
        self._looked_at |= dict.fromkeys([*self._busy_until, *calm], present)
        return list(self._busy_until), calm

    def _visit(self, company: UUID) -> None:
        for station in STATIONS:
            if station != LOOK:
                self._begin((company, station))

    def _begin(self, key: tuple[UUID, str]) -> None:
        if key in self._tasks:
            self._again.add(key)
        else:
            task = asyncio.create_task(self._run(key))
            self._tasks[key] = task
            task.add_done_callback(lambda _: self._tasks.pop(key, None))

    async def _run(self, key: tuple[UUID, str]) -> None:
        company_id, station = key
        try:
            while self._is_open and await self._take_turn(company_id, station):
                pass
        except Exception:
            # One company's trouble, or a database that is away, must not stop the others; the sweep comes back to it.
            log.exception("visit_failed", company=str(company_id), station=station)

    async def _take_turn(self, company_id: UUID, station: str) -> bool:
        """Work for a company for a moment, then let those who wait for the place come first; tell whether it wants another turn."""
        work, _ = STATIONS[station]
        key = (company_id, station)
        async with self._room[station]:
            company = await self._company(company_id)
            if company is None:
                return False
            ends = time.monotonic() + TURN_SECONDS
            async with use(company):
                self._again.discard(key)
                tried = await work(lambda: self._is_open and time.monotonic() < ends)
        if tried:
            self._busy_until[company_id] = time.monotonic() + BUSY_SECONDS
            if station in (EVENTS, LOOK):
                self._visit(company_id)  # what has its event now may be done
        return key in self._again or (tried > 0 and station != LOOK and time.monotonic() >= ends)

    async def _company(self, company_id: UUID) -> Company | None:
        return self._companies.get(company_id) or await directory.open_company(company_id)
