"""Promises of later work, written with the change that causes them and kept by the relay after commit (law 2)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import orjson

from app.domain.work import EntityKind
from app.models.base import new_id
from app.services import clock
from app.services.transaction import after_commit, require_transaction
from app.tenancy import binding, database

_wake: Callable[[UUID], Awaitable[None]] | None = None


def wake_with(wake: Callable[[UUID], Awaitable[None]] | None) -> None:
    """Name what tells the worker that a company has work; without it the worker's sweep finds it a little later."""
    global _wake
    _wake = wake


async def add(
    kind: str, entity_kind: EntityKind | None = None, entity_id: UUID | None = None, payload: dict[str, Any] | None = None
) -> UUID:
    """Promise an effect: it happens after commit, at least once, and never when the transaction rolls back (EML-1)."""
    actor = require_transaction()
    promise = new_id()
    await database.execute(
        "INSERT INTO outbox (id, kind, entity_kind, entity_id, actor_id, payload, created_at, due_at, attempts)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, now(), 0)",
        promise,
        kind,
        entity_kind,
        entity_id,
        actor.account_id,
        orjson.dumps(payload or {}).decode(),
        clock.now(),
    )
    if _wake is not None:
        after_commit(_nudge)
    return promise


async def _nudge() -> None:
    if _wake is not None:
        await _wake(binding.current().id)
