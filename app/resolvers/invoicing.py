"""Reads invoices with their lines and taxes, and what they are today: overdue, and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final
from uuid import UUID

from app.domain import calendar
from app.domain.invoicing.invoice import InvoiceAction, InvoiceState, PaymentState, available_actions
from app.domain.money import ONE, ZERO
from app.resolvers.catalog import PRODUCTS
from app.resolvers.kit import (
    Columns,
    Listing,
    Operator,
    Row,
    Test,
    Values,
    comparison_sql,
    excludes_zero,
    row_by_id,
    rows_by_id,
    rows_by_parent,
    rows_of,
)
from app.resolvers.parties import CUSTOMERS
from app.resolvers.sold import INVOICED, ORDER_OF_INVOICE
from app.services import clock

# What is still to be paid: the words of the partial index `invoice_open`, which stays as short as the list of open invoices.
OPEN: Final = "i.state = 'POSTED' AND i.open_amount <> 0"
_UNPAID: Final = {PaymentState.OPEN, PaymentState.PARTLY_PAID}


def _overdue(test: Test, values: Values) -> str:
    overdue = "(" + OPEN + " AND i.open_amount > 0 AND i.due_on < " + values.place(clock.today()) + ")"
    return overdue if test.value else "NOT " + overdue


def _payment_state(test: Test, values: Values) -> str:
    compared = comparison_sql("i.payment_state", test.operator, test.value, values)
    wanted = set(test.value if test.operator is Operator.IN else [test.value])
    return "(" + OPEN + " AND " + compared + ")" if wanted <= _UNPAID else compared


def _open_amount(test: Test, values: Values) -> str:
    compared = comparison_sql("i.open_amount", test.operator, test.value, values)
    return "(" + OPEN + " AND " + compared + ")" if excludes_zero(test) else compared


INVOICES = Listing(
    access=INVOICED,
    source="invoice i" + ORDER_OF_INVOICE,
    joins={"customer_id": CUSTOMERS},
    columns={
        "id": "i.id",
        "number": "i.number",
        "kind": "i.kind",
        "state": "i.state",
        "payment_state": "i.payment_state",
        # The day after which it is late; a draft and a paid invoice never are.
        "late_after": f"CASE WHEN {OPEN} AND i.open_amount > 0 THEN i.due_on ELSE 'infinity'::date END",
        "standing": "CASE WHEN i.state = 'DRAFT' THEN 'DRAFT' WHEN i.open_amount > 0 THEN 'OPEN' ELSE 'SETTLED' END",
        "customer_id": "i.customer_id",
        "order_id": "i.order_id",
        "issued_on": "i.issued_on",
        "due_on": "i.due_on",
        "customer_reference": "i.customer_reference",
        "note": "i.note",
        "currency": "i.currency",
        "prices_include_tax": "i.prices_include_tax",
        "discount": "i.discount",
        "net": "i.net",
        "tax": "i.tax",
        "total": "i.total",
        "open_amount": "i.open_amount",
        "entry_id": "i.entry_id",
        "pdf_id": "i.pdf_id",
        "posted_at": "i.posted_at",
        "version": "i.version",
        "created_at": "i.created_at",
        "updated_at": "i.updated_at",
    },
    # Drafts have neither number nor dates: they come before all numbers and after all dates.
    orders={
        "number": "coalesce(i.number, '')",
        "issued_on": "coalesce(i.issued_on, 'infinity'::date)",
        "due_on": "coalesce(i.due_on, 'infinity'::date)",
        "total": "i.total",
        "created_at": "i.created_at",
    },
    default_order=(("created_at", True),),
    conditions={"is_overdue": _overdue, "payment_state": _payment_state, "open_amount": _open_amount},
    search=("i.search",),
    texts={"number": "i.search"},
    sums={"net": "i.net", "tax": "i.tax", "total": "i.total", "open_amount": "i.open_amount"},
)

LINES = Listing(
    access=INVOICED,
    source="invoice_line l JOIN invoice i ON i.id = l.invoice_id" + ORDER_OF_INVOICE,
    joins={"product_id": PRODUCTS},
    columns={
        "id": "l.id",
        "invoice_id": "l.invoice_id",
        "position": "l.position",
        "order_line_id": "l.order_line_id",
        "product_id": "l.product_id",
        "description": "l.description",
        "quantity": "l.quantity",
        "unit_id": "l.unit_id",
        "unit_price": "l.unit_price",
        "discount_rate": "l.discount_rate",
        "tax_id": "l.tax_id",
        "tax_rate": "l.tax_rate",
        "net": "l.net",
        "tax_amount": "l.tax_amount",
        "total": "(l.net + l.tax_amount)",
        "currency": "i.currency",
    },
)

TAX_ROWS = Listing(
    access=INVOICED,
    source="invoice_tax t JOIN invoice i ON i.id = t.invoice_id" + ORDER_OF_INVOICE,
    columns={
        "id": "t.id",
        "invoice_id": "t.invoice_id",
        "position": "t.position",
        "tax_id": "t.tax_id",
        "category": "t.category",
        "rate": "t.rate",
        "base": "t.base",
        "amount": "t.amount",
        "currency": "i.currency",
    },
)


async def invoice(id: UUID, columns: Columns) -> Row | None:
    """Read one invoice."""
    return await row_by_id(INVOICES, id, columns)


@rows_of(INVOICES)
async def invoices_by_id(ids: Sequence[UUID], columns: Columns) -> list[Row | None]:
    """Read invoices by their ids."""
    return await rows_by_id(INVOICES, ids, columns)


@rows_of(INVOICES, "order_id", "created_at")
async def invoices_of_orders(ids: Sequence[UUID], columns: Columns) -> list[list[Row]]:
    """Read the invoices of each order, drafts too, in the order in which they were made."""
    return await rows_by_parent(INVOICES, "order_id", ids, columns, "created_at")


@rows_of(LINES, "invoice_id", "position")
async def lines_of_invoices(ids: Sequence[UUID], columns: Columns) -> list[list[Row]]:
    """Read the lines of each invoice."""
    return await rows_by_parent(LINES, "invoice_id", ids, columns, "position")


@rows_of(TAX_ROWS, "invoice_id", "position")
async def tax_rows_of_invoices(ids: Sequence[UUID], columns: Columns) -> list[list[Row]]:
    """Read the taxes of each invoice."""
    return await rows_by_parent(TAX_ROWS, "invoice_id", ids, columns, "position")


async def are_overdue(late_after: Sequence[date]) -> list[bool]:
    """Tell which invoices should have been paid before today in the company's zone (INV-15)."""
    today = clock.today()
    return [day < today for day in late_after]


async def days_late(late_after: Sequence[date]) -> list[int]:
    """Count the days since each invoice should have been paid; 0 where it is not late."""
    today = clock.today()
    return [calendar.days_late(day, today) for day in late_after]


async def actions_of(standings: Sequence[str]) -> list[tuple[InvoiceAction, ...]]:
    """List what can be done with invoices that stand so, whoever asks; the natural next action comes first."""
    return [_ACTIONS[standing] for standing in standings]


_ACTIONS: Final = {
    "DRAFT": available_actions(InvoiceState.DRAFT, ZERO),
    "OPEN": available_actions(InvoiceState.POSTED, ONE),
    "SETTLED": available_actions(InvoiceState.POSTED, ZERO),
}
