"""Reads what waits for a second person, what was decided, and above which amounts one is needed."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from app.domain.approvals import RIGHTS, ApprovalStep, needs_second_person
from app.domain.sales.access import OTHERS
from app.resolvers.invoicing import INVOICES
from app.resolvers.kit import Columns, Listing, OwnRows, Row, row_by_id, rows_by_id
from app.resolvers.payments import PAYMENTS
from app.resolvers.sales import ORDERS
from app.tenancy import binding, database

KEPT_MAX = 100
NAMED_MAX = 10

APPROVALS = Listing(
    # What is about a record under the rule of sales has the record's owner; a payment has none, and is whoever's may read requests.
    access=OwnRows(OTHERS, "a.owner_id", everybodys=True),
    source="approval a LEFT JOIN member q ON q.id = a.requested_by LEFT JOIN member d ON d.id = a.decided_by",
    columns={
        "id": "a.id",
        "step": "a.step",
        "record_id": "a.record_id",
        "record_version": "a.record_version",
        "number": "a.number",
        "amount": "a.amount",
        "currency": "a.currency",
        "state": "a.state",
        "requested_by": "coalesce(q.name, '')",
        "asker_id": "a.requested_by",
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


# Where the record of each step is read, and its amount there.
_RECORDS = {
    ApprovalStep.SALES_ORDER_CONFIRM: (ORDERS, "total"),
    ApprovalStep.INVOICE_POST: (INVOICES, "total"),
    ApprovalStep.PAYMENT_POST: (PAYMENTS, "amount"),
}


async def need(step: ApprovalStep, record_id: UUID, columns: Columns) -> Row | None:
    """Read whether a step of a record needs a second person, with the last request for it; None for a record that is not to be seen."""
    listing, amount = _RECORDS[step]
    record = await row_by_id(listing, record_id, frozenset({amount, "currency"}))
    if record is None:
        return None
    limit = await database.fetchval('SELECT "limit" FROM approval_rule WHERE step = $1', step)
    last = await database.fetchval("SELECT id FROM approval WHERE step = $1 AND record_id = $2 ORDER BY id DESC LIMIT 1", step, record_id)
    return {
        "limit": None if limit is None else {"amount": limit, "currency": record["currency"]},
        "is_needed": needs_second_person(limit, record[amount]),
        "approval": None if last is None else await approval(last, columns),
    }


async def deciders(ids: Sequence[UUID]) -> list[list[str]]:
    """Name those who may decide each request: with all the rights it takes, and neither its maker nor who asked."""
    found = await database.fetch(_DECIDERS, list(ids), *_needed())
    names: dict[UUID, list[str]] = {each: [] for each in ids}
    for row in found:
        names[row["id"]].append(row["name"])
    return [names[each][:NAMED_MAX] for each in ids]


async def decidable(ids: Sequence[UUID], account_id: UUID) -> list[bool]:
    """Tell which requests wait for this person."""
    found = await database.fetch(_DECIDABLE, list(ids), *_needed(), account_id)
    waiting = {row["id"] for row in found}
    return [each in waiting for each in ids]


def _needed() -> tuple[list[str], list[str]]:
    return list(RIGHTS), [" ".join(sorted(rights.needed)) for rights in RIGHTS.values()]


_WHO = """
  FROM approval a JOIN unnest($2::text[], $3::text[]) AS needed (step, rights) USING (step)
  JOIN member m ON m.is_active AND m.removed_at IS NULL AND m.id NOT IN (a.requested_by, a.made_by)
  JOIN role r ON r.id = m.role_id AND r.permissions @> string_to_array(needed.rights, ' ')
 WHERE a.id = ANY($1) AND a.state = 'REQUESTED'
"""
_DECIDERS = "SELECT a.id, m.name" + _WHO + "ORDER BY m.name, m.id"
_DECIDABLE = "SELECT a.id" + _WHO + "AND m.id = $4"


async def rules() -> Sequence[Row]:
    """Read above which amounts a second person is needed."""
    currency = binding.current().currency
    found = await database.fetch('SELECT step, "limit" AS amount FROM approval_rule ORDER BY step')
    return [{"step": row["step"], "amount": row["amount"], "currency": currency} for row in found]
