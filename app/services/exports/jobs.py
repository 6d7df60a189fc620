"""The job of an export: how it goes on, and that it ended, with a file or with the reason why there is none."""

from __future__ import annotations

from typing import Any, Final
from uuid import UUID

import orjson
from asyncpg import Record

from app.domain.documents import CSV
from app.domain.exports.table import DecimalSign, Separator, Style
from app.domain.exports.wish import ExportWish
from app.domain.work import EntityKind, JobStatus
from app.files.store import Stored
from app.services import clock, outbox
from app.services.actor import Actor
from app.services.documents.steps import add_file
from app.services.imports.jobs import begun, wake
from app.services.transaction import require_transaction, transaction
from app.tenancy import database

OPERATION: Final = "exports.job:run"
BROKEN: Final = "The export stopped because of a fault of ours, which has been noted. Start it again later."


def wish_of(job: Record) -> tuple[ExportWish, frozenset[str]]:
    """Return what is to be exported, and the rights that whoever wants it had then."""
    options: dict[str, Any] = orjson.loads(job["options"])
    rights, style = frozenset(options.pop("rights")), options.pop("style")
    columns = tuple((path, header) for path, header in options.pop("columns"))
    written = Style(Separator(style["separator"]), DecimalSign(style["decimal_sign"]), style["has_mark"])
    return ExportWish(**options, columns=columns, style=written), rights


async def end(actor: Actor, job_id: UUID, wish: ExportWish, permission: str, stored: Stored, rows: int) -> None:
    """End an export with its file, which only its owner may fetch, and tell them."""
    async with transaction(actor, OPERATION):
        await _end(job_id, JobStatus.DONE, "1 row." if rows == 1 else f"{rows} rows.", rows)
        name = f"{wish.name} {clock.now():%Y-%m-%d}.csv"
        await add_file(stored, name, CSV, permission, EntityKind.EXPORT, job_id)
    await wake(job_id)


async def refuse(actor: Actor, job_id: UUID, message: str) -> None:
    """End an export that may not, or cannot, be done, and tell its owner why."""
    async with transaction(actor, OPERATION):
        await _end(job_id, JobStatus.FAILED, message, None)
    await wake(job_id)


async def give_up(job_id: UUID) -> None:
    """Note in the open transaction that an export could not be done."""
    if await begun(job_id) is not None:
        await _end(job_id, JobStatus.FAILED, BROKEN, None)


async def _end(job_id: UUID, status: JobStatus, message: str, rows: int | None) -> None:
    require_transaction()
    changed = await database.execute(
        "UPDATE job SET status = $2, message = $3, done = coalesce($4, done), total = coalesce($4, total), finished_at = $5"
        " WHERE id = $1 AND status = 'RUNNING'",
        job_id,
        status,
        message[:200],
        rows,
        clock.now(),
    )
    assert changed == "UPDATE 1", "an export ends once"
    await outbox.add("exports.finished" if status is JobStatus.DONE else "exports.failed", EntityKind.EXPORT, job_id)
