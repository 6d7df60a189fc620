"""What payments and allocations share: allocation rows, and the projection of what is still free."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from asyncpg import Record

from app.domain.money import currency_digits, fits, quantize
from app.domain.refusal import Code, NotFound, Refused
from app.domain.work import EntityKind
from app.models.payments import Allocation
from app.services import clock, outbox, rows
from app.services.invoicing.steps import refresh_payment_states
from app.services.transaction import require_transaction
from app.tenancy import binding, database


@dataclass(frozen=True, slots=True)
class AllocationRow:
    """An amount of a credit item set against a debit item from a date on; a reversal is negative and names its original."""

    id: UUID
    debit_id: UUID
    credit_id: UUID
    amount: Decimal
    on: date
    reverses_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Settled:
    """The most that is allocated of an item on any day from a given one on, and the day of its last allocation or undoing."""

    most: Decimal
    last_on: date | None


async def settled_since(days: Mapping[UUID, date]) -> dict[UUID, Settled]:
    """Tell of items, each from its day on, how far they are settled at the most."""
    found = await database.fetch(
        'SELECT item, most_allocated(item, since) AS most, (SELECT max("on") FROM allocation WHERE debit_id = item OR credit_id = item)'
        " AS last_on FROM unnest($1::uuid[], $2::date[]) AS asked (item, since)",
        list(days),
        list(days.values()),
    )
    return {row["item"]: Settled(row["most"], row["last_on"]) for row in found}


async def write_allocations(allocations: Sequence[AllocationRow]) -> None:
    """Add allocations; documents are in the base currency, so both amounts of a row agree."""
    await rows.insert(
        Allocation,
        [
            {
                "id": row.id,
                "debit_id": row.debit_id,
                "credit_id": row.credit_id,
                "amount": row.amount,
                "base_amount": row.amount,
                "on": row.on,
                "reverses_id": row.reverses_id,
            }
            for row in allocations
        ],
    )


async def refresh(invoice_ids: Iterable[UUID], payment_ids: Iterable[UUID]) -> None:
    """Write what is open on invoices and payments from their allocations, and tell of invoices that are now paid.

    The caller has locked the invoices first and the payments then. Running it again changes nothing.
    """
    require_transaction()
    await database.execute(
        "UPDATE payment SET open_amount = fresh.open_amount, updated_at = $2 FROM ("
        " SELECT payment.id, payment.amount"
        " - coalesce((SELECT sum(amount) FROM allocation WHERE credit_id = payment.item_id), 0) AS open_amount"
        " FROM payment WHERE payment.id = ANY($1::uuid[])) fresh"
        " WHERE payment.id = fresh.id AND payment.open_amount <> fresh.open_amount",
        list(payment_ids),
        clock.now(),
    )
    for invoice_id in await refresh_payment_states(invoice_ids):
        await outbox.add("invoicing.invoice_paid", EntityKind.INVOICE, invoice_id)


def checked_amount(amount: Decimal, *path: str) -> Decimal:
    """Give an amount with its currency's digits; more digits than the currency has are refused, never rounded away (H2)."""
    currency = binding.current().currency
    if not fits(amount, currency_digits(currency)):
        raise Refused(Code.INVALID, f"{amount:f} has more than the {currency_digits(currency)} digits that {currency} has.", path)
    return quantize(amount, currency)


def check_invoice(invoice: Record | None, customer_id: UUID) -> None:
    """Refuse an invoice that is absent, another customer's, or not posted."""
    if invoice is None:
        raise NotFound("invoice", ("invoiceId",))
    if invoice["customer_id"] != customer_id:
        raise Refused(Code.INVALID, "This invoice belongs to another customer.", ("invoiceId",))
    if invoice["item_id"] is None:
        raise Refused(Code.WRONG_STATE, "Only a posted invoice with an amount can be paid.", ("invoiceId",))
