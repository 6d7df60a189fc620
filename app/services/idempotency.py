"""Effects that happen once: a key names one operation with one input, for ever the same entity (R10, T-29)."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

import orjson

from app.domain.refusal import Code, Refused
from app.models.base import new_id
from app.services.transaction import require_transaction
from app.tenancy import database


@dataclass(frozen=True, slots=True)
class Claim:
    """The entity that belongs to a key: to be made now, or made before."""

    entity_id: UUID
    is_repeat: bool


async def claim(operation: str, key: UUID, given: object, *, entity_id: UUID | None = None) -> Claim:
    """Take a key for this operation and input, or find what it already made.

    Runs first in its transaction. A parallel request with the same key waits here until the first one ends: it then finds the entity,
    or, when the first was refused and rolled back, takes the key itself. Another operation or input under the key is refused.
    `entity_id` is the entity when the operation changes one that exists; else a new id is drawn.
    """
    actor = require_transaction()
    made = entity_id or new_id()
    digest = hashlib.sha256(canonical(given)).digest()
    if await database.fetchval(
        "INSERT INTO idempotency (id, account_id, key, operation, input_hash, entity_id, created_at) VALUES ($1, $2, $3, $4, $5, $6, now())"
        " ON CONFLICT (account_id, key) DO NOTHING RETURNING id",
        new_id(),
        actor.account_id,
        key,
        operation,
        digest,
        made,
    ):
        return Claim(made, is_repeat=False)
    known = await database.fetchrow(
        "SELECT operation, input_hash, entity_id FROM idempotency WHERE account_id = $1 AND key = $2", actor.account_id, key
    )
    assert known is not None, "a conflicting key is visible once its transaction has ended"
    if known["operation"] != operation or known["input_hash"] != digest:
        raise Refused(
            Code.IDEMPOTENCY_KEY_REUSED,
            "This idempotency key was used before, for another operation or another input. Use a new key for a new effect.",
            ("idempotencyKey",),
        )
    return Claim(known["entity_id"], is_repeat=True)


def canonical(given: object) -> bytes:
    """Write an input so that equal inputs have equal bytes: sorted names, numbers without idle zeros, keys left out."""
    return orjson.dumps(_plain(given), option=orjson.OPT_SORT_KEYS)


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value) if field.name != "idempotency_key"}
    match value:
        case None | bool() | int():
            return value
        case Enum():
            return _plain(value.value)
        case str():
            return value
        case Decimal():
            # Nothing is nothing, with whatever sign it was written.
            return f"{value.normalize():f}" if value else "0"
        case UUID() | date():
            return str(value)
        case Mapping():
            return {str(name): _plain(inner) for name, inner in value.items() if name != "idempotency_key"}
        case list() | tuple():
            return [_plain(inner) for inner in value]
    raise TypeError(f"an input holds plain values, not {type(value).__name__}")
