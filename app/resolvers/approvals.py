"""Reads what waits for a second person, what was decided, and above which amounts one is needed."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from app.domain.sales.access import OTHERS
from app.resolvers.kit import Columns, Listing, OwnRows, Row, row_by_id, rows_by_id
from app.tenancy import binding, database

KEPT_MAX = 100

APPROVALS = Listing(
    # Every step that can ask for a second person is one of sales so far, whose rule holds here too.
    access=OwnRows(OTHERS, "a.made_by"),
    source="approval a LEFT JOIN member q ON q.id = a.requested_by LEFT JOIN member d ON d.id = a.decided_by",
    columns={
        "id": "a.id",
        "step": "a.step",
        "record_id": "a.record_id",
        "number": "a.number",
        "amount": "a.amount",
        "currency": "a.currency",
        "state": "a.state",
        "requested_by": "coalesce(q.name, '')",
        "requested_at": "a.created_at",
        "decided_by": "d.name",
        "decided_at": "a.decided_at",
        "note": "a.note",
        "version": "a.version",
    },
)


async def approval(id: UUID, columns: Columns) -> Row | None:
    """Read one request."""
    return await row_by_id(APPROVALS, id, columns)


async def approvals(columns: Columns) -> Sequence[Row]:
    """Read the requests: those that wait first, then the newest."""
    found = await database.fetch("SELECT id FROM approval ORDER BY state <> 'REQUESTED', id DESC LIMIT $1", KEPT_MAX)
    read = await rows_by_id(APPROVALS, [row["id"] for row in found], columns) if found else []
    return [row for row in read if row is not None]


async def rules() -> Sequence[Row]:
    """Read above which amounts a second person is needed."""
    currency = binding.current().currency
    found = await database.fetch('SELECT step, "limit" AS amount FROM approval_rule ORDER BY step')
    return [{"step": row["step"], "amount": row["amount"], "currency": currency} for row in found]
