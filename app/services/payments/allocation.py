"""Setting open credit against invoices later, and undoing it: both are new dated rows (INV-6, INV-8)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from asyncpg import Record

from app.domain.money import exact
from app.domain.payments.allocation import allocate
from app.domain.refusal import Code, NotFound, Refused
from app.models.payments import Payment
from app.services import clock, idempotency, rows
from app.services.actor import Actor
from app.services.invoicing.steps import lock_invoices
from app.services.payments import steps
from app.services.payments.steps import AllocationRow, check_invoice, checked_amount
from app.services.transaction import use_case
from app.tenancy import database


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
    # Invoices before payments, as everywhere: nobody waits in a circle.
    invoice = (await lock_invoices([draft.invoice_id])).get(draft.invoice_id)
    payment = (await rows.lock_many(Payment, [draft.payment_id])).get(draft.payment_id)
    on = clock.business_date(draft.on)
    if invoice is None or payment is None:
        raise _absent(invoice, payment)
    check_invoice(invoice, payment["customer_id"])
    if payment["item_id"] is None:
        raise Refused(Code.WRONG_STATE, "This payment is not booked yet; a second person has to approve it first.", ("paymentId",))
    if on < max(invoice["issued_on"], payment["on"]):
        raise Refused(Code.OUT_OF_RANGE, "An allocation cannot be dated before the invoice or the payment.", ("on",))
    wanted = None if draft.amount is None else checked_amount(draft.amount, "amount")
    amount = allocate(invoice["open_amount"], payment["open_amount"], wanted)
    await _check_days(on, amount, {invoice["item_id"]: invoice["total"], payment["item_id"]: payment["amount"]})
    await steps.write_allocations([AllocationRow(done.entity_id, invoice["item_id"], payment["item_id"], amount, on)])
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
    if not await lock_invoices([original["invoice_id"]]):
        raise NotFound("allocation", ("id",))
    await rows.lock_many(Payment, [original["payment_id"]])
    if original["reverses_id"] is not None:
        raise Refused(Code.WRONG_STATE, "This entry undoes an allocation. Allocate the payment again instead.", ("id",))
    if await database.fetchval("SELECT EXISTS (SELECT FROM allocation WHERE reverses_id = $1)", allocation_id):
        raise Refused(Code.WRONG_STATE, "This allocation has been undone already.", ("id",))
    if when < original["on"]:
        raise Refused(Code.OUT_OF_RANGE, f"An undo cannot be dated before the allocation of {original['on'].isoformat()}.", ("on",))
    await steps.write_allocations(
        [
            AllocationRow(
                id=done.entity_id,
                debit_id=original["debit_id"],
                credit_id=original["credit_id"],
                amount=-original["amount"],
                on=when,
                reverses_id=allocation_id,
            )
        ]
    )
    await steps.refresh([original["invoice_id"]], [original["payment_id"]])
    return done.entity_id


async def _check_days(on: date, amount: Decimal, items: Mapping[UUID, Decimal]) -> None:
    """Refuse a day from which on one of the items was settled otherwise for a while, until that was undone."""
    settled = await steps.settled_since(dict.fromkeys(items, on))
    with exact():
        busy = [settled[item].last_on for item, whole in items.items() if settled[item].most + amount > whole]
    until = max((day for day in busy if day is not None), default=None)
    if until is not None:
        message = f"The invoice or the payment was settled otherwise until {until.isoformat()}. Choose that day or a later one."
        raise Refused(Code.OUT_OF_RANGE, message, ("on",), {"on": on.isoformat(), "until": until.isoformat()})


def _absent(invoice: Record | None, payment: Record | None) -> Refused:
    missing = [NotFound("invoice", ("invoiceId",))] if invoice is None else []
    missing += [NotFound("payment", ("paymentId",))] if payment is None else []
    return Refused.all_of([fault for refused in missing for fault in refused.faults])
