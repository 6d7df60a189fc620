"""Follows a company's events for one subscriber: first what they missed, then what happens, in order and each once."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any, Final
from uuid import UUID

from app.domain.work import EntityKind, NotificationKind
from app.resolvers import notifications as resolvers
from app.resolvers.kit import Row
from app.resolvers.notifications import EventReader
from app.services import clock
from app.services.notifications import live
from app.tenancy.binding import current

QUEUE_MAX: Final = 100
"""More new notifications than this at once are not sent one by one: the subscriber is told to read the list again."""
REPLAY_MAX: Final = 1_000
"""More missed notifications than this are not replayed either."""


async def told(reader: Callable[[], EventReader], after: int | None) -> AsyncIterator[Row]:
    """Give the notifications after an event; without one, those from now on. The rights are asked for anew each time."""
    async with live.following(current().id) as alarm:
        last = await resolvers.last_event()
        limit = REPLAY_MAX
        if after is not None:
            if after > last:
                yield _resync(last)
            last = min(after, last)
        while True:
            newest = await resolvers.last_event()
            if newest > last:
                rows = await resolvers.told_after(reader(), last, limit + 1)
                if len(rows) > limit:
                    yield _resync(newest)
                else:
                    for row in rows:
                        yield row
                    newest = max(newest, rows[-1]["id"]) if rows else newest
                last = newest
            limit = QUEUE_MAX
            await alarm.wait()


async def changes(reader: Callable[[], EventReader], kind: EntityKind, entity_id: UUID) -> AsyncIterator[Row]:
    """Give the newest state of a record's version whenever the record has changed."""
    async with live.following(current().id) as alarm:
        last = await resolvers.last_event()
        while True:
            row = await resolvers.changes_after(reader(), kind, entity_id, last)
            if row is not None:
                last = row["number"]
                yield row
            await alarm.wait()


def _resync(number: int) -> dict[str, Any]:
    return {
        "id": number,
        "kind": NotificationKind.RESYNC,
        "entity_kind": None,
        "entity_id": None,
        "title": "",
        "created_at": clock.now(),
    }
