"""Follows one job for one subscriber until it has ended."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from uuid import UUID

from app.domain.work import JobStatus
from app.resolvers import imports as resolvers
from app.resolvers.kit import Columns, Row
from app.services.notifications import live
from app.tenancy.binding import current

COLUMNS = frozenset(resolvers.JOBS.columns)
ENDED = (JobStatus.DONE, JobStatus.FAILED)


async def job_as_it_goes(job_id: UUID, read: Callable[[UUID, Columns], Awaitable[Row | None]] = resolvers.job) -> AsyncIterator[Row]:
    """Give a job whenever it has moved on; a job that does not exist here ends at once."""
    async with live.following(current().id, job_id) as alarm:
        seen: tuple[str, int] | None = None
        while True:
            row = await read(job_id, COLUMNS)
            if row is None:
                return
            if (row["status"], row["done"]) != seen:
                seen = (row["status"], row["done"])
                yield row
            if row["status"] in ENDED:
                return
            await alarm.wait()
