"""Reads payments, what they settle, and what a customer owes on any date."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

from app.domain import calendar
from app.domain.money import ZERO, quantize
from app.resolvers.kit import (
    Columns,
    Listing,
    Row,
    Test,
    Values,
    comparison_sql,
    excludes_zero,
    only_of,
    row_by_id,
    rows_by_id,
    rows_by_parent,
    rows_of,
)
from app.resolvers.parties import CUSTOMERS
from app.resolvers.sold import INVOICED, ORDER_OF_INVOICE
from app.tenancy import binding, database

OPEN_ITEMS_MAX: Final = 1_000


def _open_amount(test: Test, values: Values) -> str:
    # Credit that settles nothing yet is seldom: the words of the partial index `payment_open`.
    compared = comparison_sql("p.open_amount", test.operator, test.value, values)
    return "(p.open_amount <> 0 AND " + compared + ")" if excludes_zero(test) else compared


PAYMENTS = Listing(
    source="payment p",
    joins={"customer_id": CUSTOMERS},
    columns={
        "id": "p.id",
        "number": "p.number",
        "state": "p.state",
        "customer_id": "p.customer_id",
        "on": 'p."on"',
        "amount": "p.amount",
        "open_amount": "p.open_amount",
        "currency": "p.currency",
        "method": "p.method",
        "account_id": "p.account_id",
        "payer_reference": "p.payer_reference",
        "entry_id": "p.entry_id",
        "auto_allocate": "coalesce((p.settlements ->> 'auto')::boolean, false)",
        "maker_id": "p.created_by_id",
        "version": "p.version",
        "created_at": "p.created_at",
    },
    orders={"number": "p.number", "on": 'p."on"', "amount": "p.amount", "created_at": "p.created_at"},
    default_order=(("created_at", True),),
    conditions={"open_amount": _open_amount},
    search=("p.search",),
    texts={"number": "p.search"},
    sums={"amount": "p.amount", "open_amount": "p.open_amount"},
)

ALLOCATIONS = Listing(
    access=INVOICED,
    source="allocation a JOIN invoice i ON i.item_id = a.debit_id JOIN payment p ON p.item_id = a.credit_id" + ORDER_OF_INVOICE,
    columns={
        "id": "a.id",
        "invoice_id": "i.id",
        "payment_id": "p.id",
        "amount": "a.amount",
        "currency": "p.currency",
        "on": 'a."on"',
        "recorded_at": "a.recorded_at",
        "is_reversed": "EXISTS (SELECT FROM allocation undone WHERE undone.reverses_id = a.id)",
        "reverses_id": "a.reverses_id",
    },
)


async def payment(id: UUID, columns: Columns) -> Row | None:
    """Read one payment."""
    return await row_by_id(PAYMENTS, id, columns)


@rows_of(PAYMENTS)
async def payments_by_id(ids: Sequence[UUID], columns: Columns) -> list[Row | None]:
    """Read payments by their ids."""
    return await rows_by_id(PAYMENTS, ids, columns)


async def allocation(id: UUID, columns: Columns) -> Row | None:
    """Read one allocation."""
    return await row_by_id(ALLOCATIONS, id, columns)


@rows_of(ALLOCATIONS)
async def allocations_by_id(ids: Sequence[UUID], columns: Columns) -> list[Row | None]:
    """Read allocations by their ids."""
    return await rows_by_id(ALLOCATIONS, ids, columns)


@rows_of(ALLOCATIONS, "invoice_id", "recorded_at")
async def allocations_of_invoices(ids: Sequence[UUID], columns: Columns) -> list[list[Row]]:
    """Read what settles each invoice, in the order in which it was recorded."""
    return await rows_by_parent(ALLOCATIONS, "invoice_id", ids, columns, "recorded_at")


@rows_of(ALLOCATIONS, "payment_id", "recorded_at")
async def allocations_of_payments(ids: Sequence[UUID], columns: Columns) -> list[list[Row]]:
    """Read what each payment settles, in the order in which it was recorded."""
    return await rows_by_parent(ALLOCATIONS, "payment_id", ids, columns, "recorded_at")


async def open_items(customer_id: UUID, on: date) -> dict[str, Any] | None:
    """Read what a customer owed at the end of a day, or None when there is no such customer (T-19, REP-1).

    From the ledger's items and the allocations dated up to that day, so that later ones change nothing (invariant 8) and the total is
    what the receivable account says of the customer (invariant 2). A payment that settles nothing yet counts against the total.
    Beyond OPEN_ITEMS_MAX items only the total goes on counting. Who sees their own sales alone is told what is open of those, and of
    the customer's credit.
    """
    if not await database.fetchval("SELECT EXISTS (SELECT FROM party WHERE id = $1 AND is_customer)", customer_id):
        return None
    own = only_of(INVOICED)
    statement, values = (_OPEN_ITEMS, ()) if own is None else (_OPEN_ITEMS_OWN, (own,))
    found = await database.fetch(statement, customer_id, on, OPEN_ITEMS_MAX, *values)
    currency = binding.current().currency
    return {
        "customer_id": customer_id,
        "on": on,
        "items": [
            {**row, "currency": currency, "days_late": calendar.days_late(row["due_on"], on) if row["due_on"] and row["open"] > ZERO else 0}
            for row in found
        ],
        "total": quantize(found[0]["total"] if found else ZERO, currency),
        "currency": currency,
    }


_ITEMS: Final = """
SELECT item.*, sum(item.open) OVER () AS total FROM (
  SELECT coalesce(invoice.kind, 'PAYMENT') AS kind, coalesce(invoice.id, payment.id) AS document_id,
         coalesce(invoice.number, payment.number) AS number, line."on", line.due_on, line.amount,
         line.amount
           - coalesce((SELECT sum(settled.amount) FROM allocation settled WHERE settled.debit_id = line.id AND settled."on" <= $2), 0)
           + coalesce((SELECT sum(settled.amount) FROM allocation settled WHERE settled.credit_id = line.id AND settled."on" <= $2), 0)
           AS open
    FROM journal_line line JOIN account ON account.id = line.account_id
    LEFT JOIN invoice ON invoice.item_id = line.id LEFT JOIN payment ON payment.item_id = line.id
    LEFT JOIN sales_order o ON o.id = invoice.order_id
   WHERE line.party_id = $1 AND account.kind = 'RECEIVABLE' AND line."on" <= $2
"""
_LISTED: Final = """
) item WHERE item.open <> 0 ORDER BY coalesce(item.due_on, item."on"), item.number LIMIT $3
"""
_OPEN_ITEMS: Final = _ITEMS + _LISTED
_OPEN_ITEMS_OWN: Final = _ITEMS + " AND (payment.id IS NOT NULL OR coalesce(o.created_by_id, invoice.created_by_id) = $4)" + _LISTED
