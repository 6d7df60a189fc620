"""Notes what a person has read, so that all their screens count alike."""

from __future__ import annotations

from collections.abc import Sequence

from app.services import outbox
from app.services.actor import Actor
from app.services.notifications.kinds import NOTIFICATIONS_READ
from app.services.transaction import use_case
from app.tenancy import database

READ = """
INSERT INTO notification_read (id, account_id, event_id, read_at)
SELECT gen_random_uuid(), $1, e.id, now() FROM event e
 WHERE e.is_notification AND e.permission = ANY($2::text[]) AND (e.recipient_id IS NULL OR e.recipient_id = $1)
   AND (e.owner_id IS NULL OR e.owner_id = $1 OR e.others = ANY($2::text[])) AND (e.names IS NULL OR e.names = ANY($2::text[]))
   AND ($3::bigint[] IS NULL OR e.id = ANY($3))
   AND NOT EXISTS (SELECT FROM notification_read r WHERE r.account_id = $1 AND r.event_id = e.id)
ON CONFLICT DO NOTHING
"""


@use_case("notifications.notification:read")
async def read(actor: Actor, numbers: Sequence[int] | None) -> None:
    """Note that a person has read these notifications, or all of theirs; what is not theirs to see is passed over."""
    changed = await database.execute(READ, actor.account_id, sorted(actor.permissions), None if numbers is None else list(numbers))
    if changed != "INSERT 0 0":
        await outbox.add(NOTIFICATIONS_READ)
