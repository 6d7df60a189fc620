"""Setting open credit against invoices later, and undoing it: both are new dated rows (INV-6, INV-8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from app.domain.money import currency_digits, fits
from app.domain.payments.allocation import allocate
from app.domain.refusal import Code, NotFound, Refused
from app.models.invoicing import Invoice
from app.models.payments import Payment
from app.services import clock, idempotency, rows
from app.services.actor import Actor
from app.services.payments import steps
from app.services.payments.payment import check_invoice
from app.services.transaction import use_case
from app.tenancy import binding, database


@dataclass(frozen=True, slots=True)
class AllocationDraft:
    """What of a payment shall settle an invoice; without an amount, as much as both hold."""

    payment_id: UUID
    invoice_id: UUID
    amount: Decimal | None = None
    on: date | None = None


@use_case("payments.allocation:create")
async def create(actor: Actor, key: UUID, draft: AllocationDraft) -> UUID:
    """Settle an invoice with a payment's open credit and return the allocation; never more than is open on either side (R12)."""
    done = await idempotency.claim("payments.allocation:create", key, draft)
    if done.is_repeat:
        return done.entity_id
    on = clock.business_date(draft.on)
    # Invoices before payments, as everywhere: nobody waits in a circle.
    invoice = (await rows.lock_many(Invoice, [draft.invoice_id])).get(draft.invoice_id)
    payment = (await rows.lock_many(Payment, [draft.payment_id])).get(draft.payment_id)
    if payment is None:
        raise NotFound("payment", ("paymentId",))
    check_invoice(invoice, payment["customer_id"])
    assert invoice is not None
    if draft.amount is not None and not fits(draft.amount, currency_digits(binding.current().currency)):
        raise Refused(Code.INVALID, "The amount has more digits than the currency.", ("amount",))
    if on < max(invoice["issued_on"], payment["on"]):
        raise Refused(Code.OUT_OF_RANGE, "An allocation cannot be dated before the invoice or the payment.", ("on",))
    amount = allocate(invoice["open_amount"], payment["open_amount"], draft.amount)
    await steps.write_allocation(invoice["item_id"], payment["item_id"], amount, on, allocation_id=done.entity_id)
    await steps.refresh([draft.invoice_id], [draft.payment_id])
    return done.entity_id


@use_case("payments.allocation:reverse")
async def reverse(actor: Actor, key: UUID, allocation_id: UUID, on: date | None = None) -> UUID:
    """Undo an allocation from a date on by its negative, and return that; what was open on both sides is open again (INV-8)."""
    done = await idempotency.claim("payments.allocation:reverse", key, {"id": allocation_id, "on": on})
    if done.is_repeat:
        return done.entity_id
    when = clock.business_date(on)
    original = await database.fetchrow(
        "SELECT allocation.*, invoice.id AS invoice_id, payment.id AS payment_id FROM allocation"
        " JOIN invoice ON invoice.item_id = allocation.debit_id JOIN payment ON payment.item_id = allocation.credit_id"
        " WHERE allocation.id = $1",
        allocation_id,
    )
    if original is None:
        raise NotFound("allocation", ("id",))
    await rows.lock_many(Invoice, [original["invoice_id"]])
    await rows.lock_many(Payment, [original["payment_id"]])
    if original["reverses_id"] or await database.fetchval("SELECT EXISTS (SELECT FROM allocation WHERE reverses_id = $1)", allocation_id):
        raise Refused(Code.WRONG_STATE, "This allocation has been undone already.", ("id",))
    if when < original["on"]:
        raise Refused(Code.OUT_OF_RANGE, f"An undo cannot be dated before the allocation of {original['on'].isoformat()}.", ("on",))
    await steps.write_allocation(
        original["debit_id"],
        original["credit_id"],
        -original["amount"],
        when,
        allocation_id=done.entity_id,
        reverses_id=allocation_id,
    )
    await steps.refresh([original["invoice_id"]], [original["payment_id"]])
    return done.entity_id
