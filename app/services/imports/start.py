"""Starts an import: what is wrong with the file or the choice of columns is refused at once, everything else is a job's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import UUID

import orjson

from app.domain.imports.fields import JOB_KINDS, ImportKind
from app.domain.imports.rows import check_columns
from app.domain.refusal import Code, Refused
from app.domain.work import EntityKind
from app.services import clock, idempotency, outbox
from app.services.actor import Actor
from app.services.imports.source import table_of
from app.services.transaction import use_case
from app.tenancy import database

JOBS_WAITING_MAX: Final = 20


@dataclass(frozen=True, slots=True)
class ImportWish:
    """What shall be imported, and how; `columns` are header and field, in any order."""

    kind: ImportKind
    file_id: UUID
    columns: tuple[tuple[str, str | None], ...]
    is_dry_run: bool
    skip_bad_rows: bool = False


async def start(actor: Actor, idempotency_key: UUID, wish: ImportWish) -> UUID:
    """Promise an import once per key and return its job's id; the file is read before the transaction begins."""
    table = await table_of(actor, wish.file_id)
    check_columns(wish.kind, wish.columns, table.headers)
    return await _start(actor, idempotency_key, wish, len(table.rows))


@use_case("imports.job:create")
async def _start(actor: Actor, idempotency_key: UUID, wish: ImportWish, total: int) -> UUID:
    done = await idempotency.claim("imports.job:create", idempotency_key, wish)
    if done.is_repeat:
        return done.entity_id
    if await database.fetchval("SELECT count(*) FROM job WHERE status IN ('QUEUED', 'RUNNING')") >= JOBS_WAITING_MAX:
        raise Refused(Code.TOO_MANY, f"{JOBS_WAITING_MAX} jobs are waiting already. Wait until some of them have finished.")
    options = {"columns": {header: field for header, field in wish.columns if field}, "skipBadRows": wish.skip_bad_rows}
    await database.execute(
        "INSERT INTO job (id, kind, status, is_dry_run, options, file_id, done, total, message, created_count, updated_count,"
        " unchanged_count, failed_count, faults, created_by, created_at)"
        " VALUES ($1, $2, 'QUEUED', $3, $4, $5, 0, $6, '', 0, 0, 0, 0, '[]', $7, $8)",
        done.entity_id,
        JOB_KINDS[wish.kind],
        wish.is_dry_run,
        orjson.dumps(options).decode(),
        wish.file_id,
        total,
        actor.account_id,
        clock.now(),
    )
    await outbox.add("imports.run", EntityKind.JOB, done.entity_id)
    return done.entity_id
