"""Runs an import: row by row through the same steps as people's own changes, all of it or none, or all that is right.

A dry run does everything that a real run does and is then undone, so that it finds exactly what a real run would find (IMP-1). A row that
is refused is undone alone. Rows that say nothing new about their records change nothing, so a file may be imported again and again (IMP-2).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final
from uuid import UUID

import orjson
import structlog
from asyncpg import Record

from app.domain.imports.fields import JOB_KINDS, ImportKind
from app.domain.imports.rows import ReadRow, RowFault, check_columns, mapped, read_rows, shown
from app.domain.imports.table import Table
from app.domain.refusal import Code, Fault, Refused
from app.domain.work import JobStatus
from app.services.actor import Actor
from app.services.imports import jobs
from app.services.imports.customers import CustomerWriter
from app.services.imports.products import ProductWriter
from app.services.imports.source import table_of
from app.services.imports.tally import Tally
from app.services.imports.writing import BATCH_ROWS_MAX, Outcome, Writer, field_of
from app.services.transaction import transaction
from app.tenancy import database

OPERATION: Final = "imports.job:run"
WRITERS: Final[dict[ImportKind, Callable[[Actor], Writer]]] = {ImportKind.PRODUCTS: ProductWriter, ImportKind.CUSTOMERS: CustomerWriter}
KINDS: Final = {job: kind for kind, job in JOB_KINDS.items()}
BROKEN: Final = "The import stopped because of a fault of ours, which has been noted. Start it again later: nothing is doubled."

# Taking records in is adding and changing them.
RECORD_RIGHTS: Final[Mapping[ImportKind, tuple[str, ...]]] = {
    ImportKind.PRODUCTS: ("catalog.product:create", "catalog.product:update"),
    ImportKind.CUSTOMERS: ("parties.customer:create", "parties.customer:update"),
}
START: Final = "imports.job:create"

log = structlog.get_logger("imports")


class _Undone(Exception):
    """Ends a transaction whose changes are not to stay."""


async def run(actor: Actor, job_id: UUID) -> None:
    """Do an import, or go on with it where an earlier attempt was cut off; one that has ended stays as it is."""
    job = await jobs.begun(job_id)
    if job is None:
        return
    try:
        await _run(actor, job)
    except Refused as refused:
        # The file or the choice of columns does not hold any more what it held when the import was started.
        async with transaction(actor, OPERATION):
            await jobs.end(job_id, JobStatus.FAILED, str(refused), Tally(), None)
        await jobs.wake(job_id)


async def give_up(job_id: UUID) -> None:
    """Note in the open transaction that an import could not be done; what it had committed stays, and its counts say so."""
    if await jobs.begun(job_id) is not None:
        await jobs.fail(job_id, BROKEN)


async def _run(actor: Actor, job: Record) -> None:
    options = orjson.loads(job["options"])
    kind = KINDS[job["kind"]]
    # Whoever started it may have lost the right since, or have left: an import is their own work, and not what followed from it.
    if missing := [right for right in (START, *RECORD_RIGHTS[kind]) if not actor.may(right)]:
        raise Refused(Code.NOT_ALLOWED, f"Whoever started this import may no longer do it; they lack: {', '.join(missing)}.")
    table = await table_of(actor, job["file_id"])
    check_columns(kind, list(options["columns"].items()), table.headers)
    import_ = _Import(actor, job, kind, table, options["columns"])
    await import_.prepare()
    if options["skipBadRows"] and not job["is_dry_run"]:
        await import_.write_what_is_right()
    else:
        await import_.write_all_or_nothing()


class _Import:
    """One run of one import."""

    def __init__(self, actor: Actor, job: Record, kind: ImportKind, table: Table, columns: dict[str, str]) -> None:
        self._actor = actor
        self._job = job
        self._table = table
        self._layout = mapped(kind, table, columns)
        self._writer: Writer = WRITERS[kind](actor)
        self._cells = dict(table.rows)
        self._rows: list[ReadRow] = []
        self._tally = Tally()

    async def prepare(self) -> None:
        """Read all rows and learn what they refer to."""
        self._rows = await asyncio.to_thread(lambda: list(read_rows(self._layout, self._table.rows)))
        await self._writer.prepare()
        await jobs.progress(self._job["id"], self._job["done"])

    async def write_what_is_right(self) -> None:
        """Write batch by batch and leave out what is wrong; what an earlier attempt has committed is not done again."""
        done: int = self._job["done"]
        self._tally = jobs.tally_of(self._job, [row.number for row in self._rows[:done]])
        while batch := self._rows[done : done + BATCH_ROWS_MAX]:
            async with transaction(self._actor, OPERATION):
                await self._write(batch)
                done += len(batch)
                await jobs.note(self._job["id"], done, self._tally)
            await jobs.wake(self._job["id"])
        await self._end(JobStatus.DONE, is_written=True)

    async def write_all_or_nothing(self) -> None:
        """Write everything in one transaction, and undo it all on a dry run or when any row is wrong."""
        is_dry_run: bool = self._job["is_dry_run"]
        async with jobs.progress_shown(self._job["id"]) as shows:
            try:
                async with transaction(self._actor, OPERATION):
                    for start in range(0, len(self._rows), BATCH_ROWS_MAX):
                        await self._write(self._rows[start : start + BATCH_ROWS_MAX])
                        shows(len(self._tally.outcomes))
                    if is_dry_run or self._tally.has_failed:
                        raise _Undone
                    await self._end_in_transaction(JobStatus.DONE, is_written=True)
            except _Undone:
                status = JobStatus.DONE if is_dry_run else JobStatus.FAILED
                await self._end(status, is_written=False)
        await jobs.wake(self._job["id"])

    async def _write(self, batch: Sequence[ReadRow]) -> None:
        await self._writer.look_up([row for row in batch if not row.faults])
        for row in batch:
            if row.faults:
                self._tally.note(row.number, Outcome.FAILED, row.faults)
                continue
            await database.execute("SAVEPOINT import_row")
            try:
                outcome = await self._writer.write(row)
            except Refused as refused:
                await database.execute("ROLLBACK TO SAVEPOINT import_row")
                self._tally.note(row.number, Outcome.FAILED, [self._fault(row, fault) for fault in refused.faults])
            else:
                self._tally.note(row.number, outcome)
            await database.execute("RELEASE SAVEPOINT import_row")

    def _fault(self, row: ReadRow, fault: Fault) -> RowFault:
        field = field_of(self._writer, fault.path)
        position = self._layout.positions.get(field) if field is not None else None
        if field is None or position is None:
            return RowFault(row.number, None, None, fault.code, fault.message)
        return RowFault(row.number, self._layout.headers[field], shown(self._cells[row.number][position]), fault.code, fault.message)

    async def _end(self, status: JobStatus, *, is_written: bool) -> None:
        async with transaction(self._actor, OPERATION):
            await self._end_in_transaction(status, is_written=is_written)
        await jobs.wake(self._job["id"])

    async def _end_in_transaction(self, status: JobStatus, *, is_written: bool) -> None:
        message = self._tally.sentence(is_dry_run=self._job["is_dry_run"], is_written=is_written)
        report: Any = await asyncio.to_thread(
            lambda: self._tally.report(self._cells, self._table.headers, self._table.separator, is_written=is_written)
        )
        await jobs.end(self._job["id"], status, message, self._tally, report)
        log.info("import_ended", job=str(self._job["id"]), status=status.value, rows=len(self._rows), faults=len(self._tally.faults))
