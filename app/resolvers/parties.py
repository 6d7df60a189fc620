"""Reads customers, and what they owe."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from app.domain.money import ZERO, quantize
from app.resolvers.kit import Columns, Listing, Row, only_of, row_by_id, rows_by_id, rows_of
from app.resolvers.sold import INVOICED, ORDER_OF_INVOICE
from app.services import clock
from app.tenancy import binding, database

CUSTOMERS = Listing(
    source="party p LEFT JOIN party_address a ON a.party_id = p.id",
    columns={
        "id": "p.id",
        "number": "p.number",
        "name": "p.name",
        "email": "p.email",
        "phone": "p.phone",
        "tax_number": "p.tax_number",
        "language": "p.language",
        "payment_term_days": "p.payment_term_days",
        "note": "p.note",
        "is_archived": "p.is_archived",
        "country": "a.country",
        "street": "a.street",
        "postal_code": "a.postal_code",
        "city": "a.city",
        "region": "a.region",
        "version": "p.version",
        "created_at": "p.created_at",
        "updated_at": "p.updated_at",
    },
    orders={"number": "p.number", "name": "p.name", "created_at": "p.created_at"},
    default_order=(("name", False),),
    search=("p.search",),
    texts={"number": "p.search", "name": "p.search", "email": "p.search"},
    condition="p.is_customer",
)


async def customer(id: UUID, columns: Columns) -> Row | None:
    """Read one customer."""
    return await row_by_id(CUSTOMERS, id, columns)


@rows_of(CUSTOMERS)
async def customers_by_id(ids: Sequence[UUID], columns: Columns) -> list[Row | None]:
    """Read customers by their ids."""
    return await rows_by_id(CUSTOMERS, ids, columns)


async def open_amounts(ids: Sequence[UUID]) -> list[dict[str, Any]]:
    """Add up what is still open of each customer's posted invoices; an open credit note counts against it."""
    return await _sums(ids, _OPEN)


async def overdue_amounts(ids: Sequence[UUID]) -> list[dict[str, Any]]:
    """Add up what each customer should have paid before today in the company's zone (INV-15)."""
    return await _sums(ids, _OVERDUE, clock.today())


# Who sees their own sales alone is told what is open of those.
_OWED: Final = "SELECT i.customer_id, sum(i.open_amount) AS amount FROM invoice i"
_OPEN: Final = " WHERE i.customer_id = ANY($1) AND i.state = 'POSTED' AND i.open_amount <> 0"
_OVERDUE: Final = " WHERE i.customer_id = ANY($1) AND i.state = 'POSTED' AND i.open_amount > 0 AND i.due_on < $2"


async def _sums(ids: Sequence[UUID], which: str, *values: object) -> list[dict[str, Any]]:
    own = only_of(INVOICED)
    given = (list(ids), *values)
    if own is None:
        found = await database.fetch(_OWED + which + " GROUP BY 1", *given)
    else:
        owned = f" AND {INVOICED.owner} = ${len(given) + 1}"
        found = await database.fetch(_OWED + ORDER_OF_INVOICE + which + owned + " GROUP BY 1", *given, own)
    return _money(ids, {row["customer_id"]: row["amount"] for row in found})


def _money(ids: Sequence[UUID], amounts: dict[UUID, Decimal]) -> list[dict[str, Any]]:
    currency = binding.current().currency
    return [{"amount": quantize(amounts.get(each, ZERO), currency), "currency": currency} for each in ids]
