"""The job of an import: that it has begun, how far it is, what was wrong, and how it ended."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from typing import Final, Protocol
from uuid import UUID

import orjson
from asyncpg import Record

from app.domain.documents import CSV
from app.domain.imports import access
from app.domain.imports.rows import RowFault
from app.domain.refusal import Code
from app.domain.work import EntityKind, JobStatus
from app.files import store
from app.services import clock, outbox
from app.services.documents.steps import add_file
from app.services.imports.tally import Tally
from app.services.imports.writing import Outcome
from app.services.notifications import live
from app.services.transaction import require_transaction
from app.tenancy import binding, database

PROGRESS_SECONDS: Final = 0.5
COUNTS: Final = {
    Outcome.CREATED: "created_count",
    Outcome.UPDATED: "updated_count",
    Outcome.UNCHANGED: "unchanged_count",
    Outcome.FAILED: "failed_count",
}


class Shows(Protocol):
    """Takes how many rows are done, and of how many where that was not known before."""

    def __call__(self, rows: int, of: int | None = None, /) -> None: ...


async def begun(job_id: UUID) -> Record | None:
    """Note that a job runs and return it; None when it has ended already."""
    return await database.fetchrow(
        "UPDATE job SET status = 'RUNNING' WHERE id = $1 AND status IN ('QUEUED', 'RUNNING')"
        " RETURNING id, kind, is_dry_run, options, file_id, done, created_count, updated_count, unchanged_count, failed_count, faults",
        job_id,
    )


async def progress(job_id: UUID, done: int, total: int | None = None) -> None:
    """Show how many rows are done, of how many where that was not known before, and wake whoever watches."""
    statement = "UPDATE job SET done = $2, total = coalesce($3, total) WHERE id = $1 AND status = 'RUNNING'"
    await database.execute(statement, job_id, done, total)
    await wake(job_id)


async def wake(job_id: UUID) -> None:
    """Tell whoever watches a job that it has moved on."""
    await live.wake(binding.current().id, job_id)


@contextlib.asynccontextmanager
async def progress_shown(job_id: UUID) -> AsyncIterator[Shows]:
    """Show from outside of a long transaction how far it is: what happens inside is not seen before it commits."""
    done, total = 0, None

    def shows(rows: int, of: int | None = None) -> None:
        nonlocal done, total
        done, total = rows, of

    async def show() -> None:
        told = 0
        while True:
            await asyncio.sleep(PROGRESS_SECONDS)
            if done != told:
                told = done
                await progress(job_id, told, total)

    # The task is made before the transaction, and so it speaks over a connection of its own.
    task = asyncio.create_task(show())
    try:
        yield shows
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def note(job_id: UUID, done: int, tally: Tally) -> None:
    """Note how far a job is, together with what it has written so far."""
    require_transaction()
    await database.execute(
        "UPDATE job SET done = $2, created_count = $3, updated_count = $4, unchanged_count = $5, failed_count = $6, faults = $7"
        " WHERE id = $1",
        job_id,
        done,
        *(tally.count(outcome) for outcome in COUNTS),
        orjson.dumps(tally.stored()).decode(),
    )


def tally_of(job: Record, rows: Sequence[int]) -> Tally:
    """Restore the tally of the rows that an earlier attempt has committed."""
    tally = Tally()
    for fault in orjson.loads(job["faults"]):
        tally.faults.append(RowFault(fault["row"], fault["column"], fault["value"], Code[fault["code"]], fault["message"]))
    failed = {fault.row for fault in tally.faults}
    others = [outcome for outcome, column in COUNTS.items() if outcome is not Outcome.FAILED for _ in range(job[column])]
    for row in rows:
        tally.outcomes[row] = Outcome.FAILED if row in failed or not others else others.pop()
    return tally


async def fail(job_id: UUID, message: str) -> None:
    """End a job that broke off; its counts stay as they were last noted."""
    require_transaction()
    await database.execute("UPDATE job SET status = 'FAILED', message = $2, finished_at = $3 WHERE id = $1", job_id, message, clock.now())
    await outbox.add("imports.failed", EntityKind.JOB, job_id)


async def end(job_id: UUID, status: JobStatus, message: str, tally: Tally, report: bytes | None) -> None:
    """End a job with its counts, its faults and the file of its results, and tell its owner."""
    require_transaction()
    changed = await database.execute(
        "UPDATE job SET status = $2, message = $3, done = CASE WHEN $4 = 0 THEN done ELSE $4 END, created_count = $5, updated_count = $6,"
        " unchanged_count = $7, failed_count = $8, faults = $9, finished_at = $10 WHERE id = $1 AND status = 'RUNNING'",
        job_id,
        status,
        message[:200],
        len(tally.outcomes),
        *(tally.count(outcome) for outcome in COUNTS),
        orjson.dumps(tally.stored()).decode(),
        clock.now(),
    )
    assert changed == "UPDATE 1", "a job ends once"
    if report is not None:
        await add_file(await store.keep_bytes(report), "Import results.csv", CSV, access.READ, EntityKind.JOB, job_id)
    await outbox.add("imports.failed" if status is JobStatus.FAILED else "imports.finished", EntityKind.JOB, job_id)
