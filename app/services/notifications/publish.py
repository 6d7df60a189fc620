"""Turns promises of committed changes into numbered events, so that a reader who knows the last number misses none.

Numbers are given by one writer per company while it holds the company's lock, in the order of the promises, and become visible together:
ids taken inside the changes' own transactions would not commit in their order, and a reader would pass one over for good.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, Final
from uuid import UUID

from asyncpg import Record

from app.domain.work import EntityKind, NotificationKind
from app.models.base import TEXT_LENGTH_MAX
from app.services.notifications.kinds import DOCUMENT_CHANGED, NOTIFICATIONS, NOTIFICATIONS_READ, OWN_NOTIFICATIONS, RECORDS
from app.services.transaction import require_transaction
from app.tenancy import database

BATCH_MAX: Final = 500
LOCK: Final = 0x4556454E54  # one number in each company's own database

WAITING = """
SELECT o.id, o.kind, o.entity_kind, o.entity_id, coalesce((o.payload ->> 'recipient')::uuid, o.actor_id) AS recipient_id, o.created_at
  FROM outbox o
 WHERE o.done_at IS NULL AND o.parked_at IS NULL AND o.kind <> ALL($1::text[]) AND NOT EXISTS (SELECT FROM event e WHERE e.outbox_id = o.id)
 ORDER BY o.id LIMIT $2
"""


async def publish_waiting(silent: list[str], handled: Collection[str]) -> tuple[int, int]:
    """Number the next promises that people hear of; return how many were looked at and how many became events.

    Promises of the `silent` kinds are for handlers alone, all others name their record. Those whose kind nobody handles further are done
    with this. One that names no record is parked, because somebody meant something by it.
    """
    require_transaction()
    await database.execute("SELECT pg_advisory_xact_lock($1)", LOCK)
    waiting = await database.fetch(WAITING, silent, BATCH_MAX)
    if not waiting:
        return 0, 0
    telling = [row for row in waiting if row["entity_kind"] is not None or row["kind"] == NOTIFICATIONS_READ]
    await _insert(await _events(telling))
    await database.execute(
        "UPDATE outbox SET done_at = now() WHERE id = ANY($1::uuid[]) AND kind <> ALL($2::text[])",
        [row["id"] for row in telling],
        sorted(handled),
    )
    told = {row["id"] for row in telling}
    await database.execute(
        "UPDATE outbox SET parked_at = now(), error = $2 WHERE id = ANY($1::uuid[])",
        [row["id"] for row in waiting if row["id"] not in told],
        "It names no record, and no part of this version handles its kind.",
    )
    return len(waiting), len(telling)


async def _events(promises: Sequence[Record]) -> list[dict[str, Any]]:
    facts: dict[UUID, Record] = {}
    for kind in sorted({row["entity_kind"] for row in promises} - {None}):
        ids = sorted({row["entity_id"] for row in promises if row["entity_kind"] == kind})
        facts |= {row["id"]: row for row in await database.fetch(RECORDS[EntityKind(kind)].facts, ids)}
    last: int = await database.fetchval("SELECT coalesce(max(id), 0) FROM event")
    return [_event(last + step, row, facts.get(row["entity_id"])) for step, row in enumerate(promises, 1)]


def _event(number: int, promise: Record, facts: Record | None) -> dict[str, Any]:
    common = {"id": number, "outbox_id": promise["id"], "created_at": promise["created_at"]}
    if promise["kind"] == NOTIFICATIONS_READ:
        # The other tabs of the person who has read something count again.
        return common | {
            "kind": NotificationKind.RESYNC,
            "entity_kind": None,
            "entity_id": None,
            "entity_version": None,
            "title": "",
            "permission": OWN_NOTIFICATIONS,
            "owner_id": None,
            "others": None,
            "names": None,
            "is_notification": False,
            "recipient_id": promise["recipient_id"],
        }
    told = NOTIFICATIONS.get(promise["kind"]) if facts is not None else None
    record = RECORDS[EntityKind(promise["entity_kind"])]
    return common | {
        "kind": told.kind if told else DOCUMENT_CHANGED,
        "entity_kind": promise["entity_kind"],
        "entity_id": promise["entity_id"],
        "entity_version": facts["version"] if facts is not None else None,
        "title": _sentence(told.sentence, facts) if told and facts is not None else "",
        "permission": record.permission,
        "owner_id": facts["owner_id"] if facts is not None and record.others else None,
        "others": record.others,
        "names": record.names if told and "{party}" in told.sentence else None,
        "is_notification": told is not None,
        "recipient_id": promise["recipient_id"] if told and told.is_personal else None,
    }


def _sentence(sentence: str, facts: Record) -> str:
    amount = "" if facts["amount"] is None else f"{facts['amount']:,f} {facts['currency']}"
    text = sentence.format(number=facts["number"] or "", party=facts["party"] or "", decider=facts.get("decider") or "", amount=amount)
    return text if len(text) <= TEXT_LENGTH_MAX else text[: TEXT_LENGTH_MAX - 1] + "…"


async def _insert(events: Sequence[dict[str, Any]]) -> None:
    if not events:
        return
    columns = {name: [event[name] for event in events] for name in events[0]}
    await database.execute(
        "INSERT INTO event (id, outbox_id, kind, entity_kind, entity_id, entity_version, title, permission, owner_id, others, names,"
        " is_notification, recipient_id, created_at) SELECT * FROM unnest($1::bigint[], $2::uuid[], $3::text[], $4::text[], $5::uuid[],"
        " $6::int[], $7::text[], $8::text[], $9::uuid[], $10::text[], $11::text[], $12::bool[], $13::uuid[], $14::timestamptz[])",
        *(
            columns[name]
            for name in (
                "id", "outbox_id", "kind", "entity_kind", "entity_id", "entity_version",
                "title", "permission", "owner_id", "others", "names", "is_notification", "recipient_id", "created_at",
            )
        ),
    )  # fmt: skip
