"""Starts an export: who may have what was asked before, the reading is a job's."""

from __future__ import annotations

from dataclasses import asdict
from typing import Final
from uuid import UUID

import orjson

from app.domain.exports.wish import ExportWish
from app.domain.refusal import Code, Refused
from app.domain.work import EntityKind, JobKind
from app.services import clock, idempotency, outbox
from app.services.actor import Actor
from app.services.transaction import use_case
from app.tenancy import database

OPERATION: Final = "exports.job:create"
"""The right to have lists as files, beside that of each list, and the operation's name."""
JOBS_WAITING_MAX: Final = 20
OWN_WAITING_MAX: Final = 5


@use_case(OPERATION)
async def start(actor: Actor, idempotency_key: UUID, wish: ExportWish) -> UUID:
    """Promise an export once per key and return its job's id.

    The rights of this moment are kept with it: what an API token may not see, its export does not hold either.
    """
    options = orjson.dumps({**asdict(wish), "rights": sorted(actor.permissions)}).decode()
    done = await idempotency.claim(OPERATION, idempotency_key, wish)
    if done.is_repeat:
        return done.entity_id
    waiting = await database.fetchrow(
        "SELECT count(*) AS every, count(*) FILTER (WHERE kind = 'EXPORT_LIST' AND created_by = $1) AS own"
        " FROM job WHERE status IN ('QUEUED', 'RUNNING')",
        actor.account_id,
    )
    assert waiting is not None, "an aggregate has one row"
    if waiting["every"] >= JOBS_WAITING_MAX or waiting["own"] >= OWN_WAITING_MAX:
        raise Refused(Code.TOO_MANY, "Too many jobs are waiting already. Wait until some of them have finished.")
    await database.execute(
        "INSERT INTO job (id, kind, status, is_dry_run, options, done, total, message, created_count, updated_count,"
        " unchanged_count, failed_count, faults, created_by, created_at)"
        " VALUES ($1, $2, 'QUEUED', false, $3, 0, 0, '', 0, 0, 0, 0, '[]', $4, $5)",
        done.entity_id,
        JobKind.EXPORT_LIST,
        options,
        actor.account_id,
        clock.now(),
    )
    await outbox.add("exports.run", EntityKind.EXPORT, done.entity_id)
    return done.entity_id
