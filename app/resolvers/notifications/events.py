"""Reads events within what a person may hear: those of records they may read, and of personal ones only their own."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from asyncpg import Record

from app.resolvers.kit import Condition, Every, Operator, Some, Test
from app.tenancy import database

UNREAD = """
SELECT count(*) FROM event e WHERE e.is_notification AND e.permission = ANY($2::text[]) AND (e.recipient_id IS NULL OR e.recipient_id = $1)
   AND (e.owner_id IS NULL OR e.owner_id = $1 OR e.others = ANY($2::text[])) AND (e.names IS NULL OR e.names = ANY($2::text[]))
   AND NOT EXISTS (SELECT FROM notification_read r WHERE r.account_id = $1 AND r.event_id = e.id)
"""
TOLD = """
SELECT e.id, e.kind, e.entity_kind, e.entity_id, e.title, e.created_at FROM event e
 WHERE e.id > $3 AND (e.is_notification OR e.kind = 'RESYNC') AND e.permission = ANY($2::text[])
   AND (e.recipient_id IS NULL OR e.recipient_id = $1) AND (e.owner_id IS NULL OR e.owner_id = $1 OR e.others = ANY($2::text[]))
   AND (e.names IS NULL OR e.names = ANY($2::text[]))
 ORDER BY e.id LIMIT $4
"""
CHANGES = """
SELECT e.id AS number, e.entity_kind AS kind, e.entity_id AS id, e.entity_version AS version FROM event e
 WHERE e.entity_id = $1 AND e.entity_kind = $2 AND e.id > $3
   AND (e.owner_id IS NULL OR e.owner_id = $4 OR e.others = ANY($5::text[]))
 ORDER BY e.id DESC LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class EventReader:
    """Whoever hears of events, and the rights they have."""

    account_id: UUID
    permissions: Collection[str]


def visible_to(reader: EventReader) -> Condition:
    """Return the condition that a notification is for this person."""
    own = Some((Test("recipient_id", Operator.IS_NULL, True), Test("recipient_id", Operator.EQ, reader.account_id)))
    others = Test("others", Operator.IN, sorted(reader.permissions))
    seen = Some((Test("owner_id", Operator.IS_NULL, True), Test("owner_id", Operator.EQ, reader.account_id), others))
    read = Some((Test("names", Operator.IS_NULL, True), Test("names", Operator.IN, sorted(reader.permissions))))
    return Every((Test("permission", Operator.IN, sorted(reader.permissions)), own, seen, read))


async def unread_count(reader: EventReader) -> int:
    """Count the notifications that a person has not read."""
    found: int = await database.fetchval(UNREAD, reader.account_id, sorted(reader.permissions))
    return found


async def read_by(account_id: UUID, ids: Sequence[int]) -> list[bool]:
    """Tell of each event whether a person has read it."""
    found = await database.fetch(
        "SELECT event_id FROM notification_read WHERE account_id = $1 AND event_id = ANY($2)", account_id, list(ids)
    )
    read = {row["event_id"] for row in found}
    return [each in read for each in ids]


async def last_event() -> int:
    """Return the number of the newest event, 0 when there is none."""
    found: int = await database.fetchval("SELECT coalesce(max(id), 0) FROM event")
    return found


async def told_after(reader: EventReader, number: int, limit: int) -> list[Record]:
    """Read the first events after a number that a person is told of, oldest first."""
    return await database.fetch(TOLD, reader.account_id, sorted(reader.permissions), number, limit)


async def changes_after(reader: EventReader, entity_kind: str, entity_id: UUID, number: int) -> Record | None:
    """Read the newest event after a number about a record that somebody may see."""
    return await database.fetchrow(CHANGES, entity_id, entity_kind, number, reader.account_id, sorted(reader.permissions))
