"""Reads mails with the records they belong to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from app.resolvers.documents.file import FILES
from app.resolvers.kit import Columns, Listing, Row, row_by_id, rows_by_parent, rows_of
from app.resolvers.sold import INVOICED

MAILS = Listing(
    access=replace(INVOICED, everybodys=True),
    source="mail m LEFT JOIN invoice i ON i.id = m.entity_id LEFT JOIN sales_order o ON o.id = coalesce(i.order_id, m.entity_id)",
    columns={
        "id": "m.id",
        "message_id": "m.message_id",
        "state": "m.state",
        "entity_id": "m.entity_id",
        "sender": "m.sender",
        "recipients": "m.recipients",
        "subject": "m.subject",
        "body": "m.body",
        "attempts": "m.attempts",
        "error": "m.error",
        "created_at": "m.created_at",
        "sent_at": "m.sent_at",
    },
)
ATTACHMENTS = Listing(
    source="mail_attachment a JOIN file f ON f.id = a.file_id",
    columns={**FILES.columns, "mail_id": "a.mail_id", "position": "a.position"},
)


async def mail(mail_id: UUID, columns: Columns) -> Row | None:
    """Read one mail."""
    return await row_by_id(MAILS, mail_id, columns)


@rows_of(MAILS, "entity_id", "created_at")
async def mails_of(ids: Sequence[UUID], columns: Columns) -> list[list[Row]]:
    """Read the mails of each record (an order, an invoice), oldest first."""
    return await rows_by_parent(MAILS, "entity_id", ids, columns, "created_at")


@rows_of(ATTACHMENTS, "mail_id", "position")
async def attachments_of(ids: Sequence[UUID], columns: Columns) -> list[list[Row]]:
    """Read the files that each mail carries, in their order."""
    return await rows_by_parent(ATTACHMENTS, "mail_id", ids, columns, "position")
