"""A worker inside the test: it keeps a company's promises when it is told to, and never by itself."""

from __future__ import annotations

from typing import Any

import pytest

from app.services.transaction import transaction
from app.tenancy import database
from app.tenancy.binding import Company, use
from app.workers import actors, drain
from app.workers.handlers import Lane

ROUNDS_MAX = 50


class Worker:
    """Drains the outbox of the fresh company, or of the one that is named."""

    def __init__(self, company: Company) -> None:
        self.company = company

    async def drain(self, company: Company | None = None) -> int:
        """Keep all promises that are due, and those that come of them; return how many events and attempts there were."""
        total = 0
        async with use(company or self.company):
            for _ in range(ROUNDS_MAX):
                done = await drain.publish() + sum([await drain.keep_promises(lane) for lane in Lane])
                total += done
                if not done:
                    return total
        raise AssertionError("The promises do not come to an end.")

    async def hurry(self, company: Company | None = None) -> None:
        """Make everything that waits for another attempt due now, instead of sleeping until it is."""
        async with use(company or self.company):
            await database.execute("UPDATE outbox SET due_at = now() WHERE done_at IS NULL AND parked_at IS NULL")

    async def rows(self, sql: str, *values: object, company: Company | None = None) -> list[dict[str, Any]]:
        """Read rows of the company's database."""
        async with use(company or self.company):
            return [dict(row) for row in await database.fetch(sql, *values)]

    async def change(self, sql: str, *values: object, company: Company | None = None) -> None:
        """Change rows of the company's database past the services, to set a stage that no service sets."""
        async with use(company or self.company), transaction(actors.house(), "tests.worker:change"):
            await database.execute(sql, *values)


@pytest.fixture
def worker(company: Company) -> Worker:
    """A worker that keeps the fresh company's promises in this process: `await worker.drain()`."""
    return Worker(company)
