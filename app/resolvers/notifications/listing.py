"""Says what can be read of events."""

from __future__ import annotations

from app.resolvers.kit import Listing

NOTIFICATIONS = Listing(
    source="event e",
    columns={
        "id": "e.id",
        "kind": "e.kind",
        "entity_kind": "e.entity_kind",
        "entity_id": "e.entity_id",
        "title": "e.title",
        "created_at": "e.created_at",
    },
    filters={
        "permission": "e.permission",
        "recipient_id": "e.recipient_id",
        "owner_id": "e.owner_id",
        "others": "e.others",
        "names": "e.names",
    },
    condition="e.is_notification",
    is_key_descending=True,
)
