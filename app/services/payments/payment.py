"""Receiving money: a payment is booked when it is recorded, and settles what it is told to, or the oldest invoices.

Above the company's limit it is kept as a draft until a second person has approved it, and booked by a step of its own then.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

import orjson
from asyncpg import Record

from app.domain.accounting.account import AccountKind
from app.domain.accounting.entry import payment_entry
from app.domain.accounting.journal import AccountPurpose, JournalEntryKind
from app.domain.approvals import ApprovalStep
from app.domain.money import ZERO, exact, quantize
from app.domain.payments.allocation import OpenItem, Share, allocate, suggest
from app.domain.payments.payment import STEPS, PaymentMethod, PaymentStage
from app.domain.refusal import Code, Faults, NotFound, Refused, plain
from app.domain.work import EntityKind
from app.models.base import new_id
from app.models.payments import Payment
from app.services import clock, idempotency, outbox, rows
from app.services.accounting.steps import default_accounts, post_entry
from app.services.actor import Actor
from app.services.approvals import steps as approvals
from app.services.invoicing.steps import lock_invoices
from app.services.payments import steps
from app.services.payments.steps import AllocationRow, check_invoice, checked_amount
from app.services.transaction import use_case
from app.tenancy import binding, database

AMOUNT_MAX: Final = Decimal(10**12)
ALLOCATIONS_MAX: Final = 100
REFERENCE_LENGTH_MAX: Final = 200


@dataclass(frozen=True, slots=True)
class Settlement:
    """So much of the payment for one invoice."""

    invoice_id: UUID
    amount: Decimal


@dataclass(frozen=True, slots=True)
class PaymentDraft:
    """Money received, as it is entered; amounts are in the company's currency."""

    customer_id: UUID
    amount: Decimal
    on: date | None = None
    method: PaymentMethod = PaymentMethod.BANK_TRANSFER
    account_id: UUID | None = None
    payer_reference: str = ""
    allocations: Sequence[Settlement] = ()
    auto_allocate: bool = False


@use_case("payments.payment:create")
async def create(actor: Actor, key: UUID, draft: PaymentDraft) -> UUID:
    """Record a payment, book it, and settle invoices with it; return its id. The rest stays the customer's credit (INV-6, INV-7)."""
    done = await idempotency.claim("payments.payment:create", key, draft)
    if done.is_repeat:
        return done.entity_id
    on = clock.business_date(draft.on)
    draft, bank_id = await _checked(draft)
    invoices, shares = await _shares(draft)

    number: str = await database.fetchval("SELECT 'PAY-' || lpad(nextval('payment_number')::text, 5, '0')")
    waits = await approvals.is_needed(ApprovalStep.PAYMENT_POST, draft.amount)
    booked = None if waits else await _booked(done.entity_id, number, on, bank_id, draft.customer_id, draft.amount)
    await rows.insert(
        Payment,
        [
            {
                "id": done.entity_id,
                "number": number,
                "state": PaymentStage.POSTED if booked else PaymentStage.DRAFT,
                "customer_id": draft.customer_id,
                "on": on,
                "amount": draft.amount,
                "open_amount": draft.amount if booked else quantize(ZERO, binding.current().currency),
                "currency": binding.current().currency,
                "method": draft.method,
                "account_id": bank_id,
                "payer_reference": draft.payer_reference.strip(),
                "entry_id": booked[0] if booked else None,
                "item_id": booked[1] if booked else None,
                "settlements": None if booked else _kept(draft),
                "created_by_id": actor.account_id,
            }
        ],
    )
    if booked:
        await _settle(done.entity_id, booked[1], on, shares, invoices)
    return done.entity_id


@use_case("payments.payment:post")
async def post(actor: Actor, key: UUID, payment_id: UUID, expected_version: int) -> None:
    """Book a payment that waited for a second person, and settle what it was told to; refused as long as nobody else has approved it."""
    given = {"id": payment_id, "version": expected_version}
    done = await idempotency.claim("payments.payment:post", key, given, entity_id=payment_id)
    if done.is_repeat:
        return
    # Invoices before payments, as everywhere.
    known = await _known(payment_id, expected_version)
    draft = _draft_of(known) if known["state"] == PaymentStage.DRAFT else None
    invoices, shares = ({}, []) if draft is None else await _shares_again(draft)
    payment = await rows.lock(Payment, payment_id, expected_version, thing="payment")
    STEPS.move(PaymentStage(payment["state"]), PaymentStage.POSTED)
    await approvals.require(ApprovalStep.PAYMENT_POST, payment_id, expected_version, payment["amount"], payment["currency"])
    booked = await _booked(payment_id, payment["number"], payment["on"], payment["account_id"], payment["customer_id"], payment["amount"])
    changes = {
        "state": PaymentStage.POSTED,
        "open_amount": payment["amount"],
        "entry_id": booked[0],
        "item_id": booked[1],
        "settlements": None,
    }
    await rows.update(Payment, payment_id, expected_version, changes, thing="payment")
    await _settle(payment_id, booked[1], payment["on"], shares, invoices)


@use_case("payments.payment:update")
async def update(actor: Actor, payment_id: UUID, expected_version: int, changes: Mapping[str, Any]) -> None:
    """Correct a payment that is not booked yet. Nobody's approval of before counts for it, and what was asked about it ends.

    Only who has recorded it corrects it: a second person who changed it would approve what they have made themselves.
    """
    known = await _known(payment_id, expected_version)
    if known["state"] != PaymentStage.DRAFT:
        raise Refused(Code.WRONG_STATE, f"Payment {known['number']} is booked and stays.", ("id",), {"current": known["state"]})
    draft, bank_id = await _checked(await _corrected(_draft_of(known), changes))
    on = clock.business_date(draft.on)
    await _shares(draft)
    # Whoever else may record payments is told what is wrong with this one too, and then whose it is.
    if known["created_by_id"] != actor.account_id:
        raise Refused(
            Code.NOT_ALLOWED, "Only who has recorded a payment corrects it. Ask them, or throw it away and record it anew.", ("id",)
        )
    corrected = {
        "customer_id": draft.customer_id,
        "on": on,
        "amount": draft.amount,
        "method": draft.method,
        "account_id": bank_id,
        "payer_reference": draft.payer_reference.strip(),
        "settlements": _kept(draft),
    }
    await rows.update(Payment, payment_id, expected_version, corrected, thing="payment")
    await approvals.withdraw(ApprovalStep.PAYMENT_POST, payment_id, "The payment was corrected.")


@use_case("payments.payment:discard")
async def discard(actor: Actor, payment_id: UUID, expected_version: int) -> None:
    """Throw a payment away that was never booked."""
    payment = await rows.lock(Payment, payment_id, expected_version, thing="payment")
    if payment["state"] != PaymentStage.DRAFT:
        raise Refused(Code.WRONG_STATE, f"Payment {payment['number']} is booked and stays.", ("id",), {"current": payment["state"]})
    await approvals.withdraw(ApprovalStep.PAYMENT_POST, payment_id, "The record was thrown away.")
    await database.execute("DELETE FROM payment WHERE id = $1", payment_id)


async def _known(payment_id: UUID, expected_version: int) -> Record:
    """Read a payment in the version that was read; locked in it later, it is still the same."""
    known = await database.fetchrow("SELECT * FROM payment WHERE id = $1", payment_id)
    if known is None:
        raise NotFound("payment", ("id",))
    if known["version"] != expected_version:
        await rows.refuse_stale(Payment, payment_id, expected_version, thing="payment")
    return known


async def _booked(payment_id: UUID, number: str, on: date, bank_id: UUID, customer_id: UUID, amount: Decimal) -> tuple[UUID, UUID]:
    """Book a payment, and return the entry and the line that is the customer's credit."""
    booked = payment_entry(
        currency=binding.current().currency,
        bank_id=bank_id,
        receivable_id=(await default_accounts())[AccountPurpose.RECEIVABLE],
        party_id=customer_id,
        amount=amount,
    )
    posted = await post_entry(JournalEntryKind.PAYMENT, on, number, booked, document_id=payment_id)
    assert posted is not None, "a payment is of more than nothing"
    return posted[0], next(line_id for line, line_id in zip(booked, posted[1], strict=True) if line.party_id is not None)


async def _settle(payment_id: UUID, item: UUID, on: date, shares: Sequence[Share], invoices: Mapping[UUID, Record]) -> None:
    """Settle invoices with a payment that is booked, and tell of the money."""
    days = await _days(on, shares, invoices)
    await steps.write_allocations(
        [
            AllocationRow(new_id(), invoice["item_id"], item, share.amount, days[share.item_id])
            for share in shares
            if (invoice := invoices[share.item_id])
        ]
    )
    await steps.refresh([share.item_id for share in shares], [payment_id])
    await outbox.add("payments.payment_received", EntityKind.PAYMENT, payment_id)


def _kept(draft: PaymentDraft) -> str:
    """Write down what a draft shall settle once it is booked."""
    allocations = [{"invoice": str(each.invoice_id), "amount": f"{each.amount:f}"} for each in draft.allocations]
    return orjson.dumps({"allocations": allocations, "auto": draft.auto_allocate}).decode()


def _draft_of(payment: Record) -> PaymentDraft:
    kept = orjson.loads(payment["settlements"])
    return PaymentDraft(
        payment["customer_id"],
        payment["amount"],
        payment["on"],
        PaymentMethod(payment["method"]),
        payment["account_id"],
        payment["payer_reference"],
        allocations=[Settlement(UUID(each["invoice"]), Decimal(each["amount"])) for each in kept["allocations"]],
        auto_allocate=kept["auto"],
    )


async def _corrected(draft: PaymentDraft, changes: Mapping[str, Any]) -> PaymentDraft:
    """Return the draft with what was changed, and with what follows from it where nothing else is said."""
    fresh = replace(draft, **changes)
    if fresh.method is not draft.method and "account_id" not in changes:
        fresh = replace(fresh, account_id=None)
    if "allocations" in changes:
        return replace(fresh, auto_allocate=changes.get("auto_allocate", False))
    if fresh.auto_allocate or fresh.customer_id != draft.customer_id:
        return replace(fresh, allocations=())
    if fresh.amount == draft.amount or len(draft.allocations) != 1:
        return fresh
    # Money for one invoice is still for that invoice.
    (only,) = draft.allocations
    left = await database.fetchval("SELECT open_amount FROM invoice WHERE id = $1", only.invoice_id)
    part = min(left, fresh.amount)
    return replace(fresh, allocations=[replace(only, amount=part)] if part > ZERO else ())


async def _shares_again(draft: PaymentDraft) -> tuple[dict[UUID, Record], list[Share]]:
    """Decide anew how much goes to each invoice; what no longer fits names the payment, since nothing else was sent."""
    try:
        return await _shares(draft)
    except Refused as refused:
        raise Refused.all_of([replace(fault, path=("id",)) for fault in refused.faults]) from None


async def _checked(draft: PaymentDraft) -> tuple[PaymentDraft, UUID]:
    """Return the draft with its amounts in the currency's digits and the account that takes the money; report all faults at once."""
    faults = Faults()
    amount = _amount(draft.amount, faults, "amount")
    if len(draft.payer_reference) > REFERENCE_LENGTH_MAX:
        faults.add(Code.TOO_LONG, f"At most {REFERENCE_LENGTH_MAX} characters fit here.", "reference")
    if len(draft.allocations) > ALLOCATIONS_MAX:
        faults.add(Code.TOO_MANY, f"A payment settles at most {ALLOCATIONS_MAX} invoices at once.", "allocations")
    if draft.allocations and draft.auto_allocate:
        faults.add(Code.INVALID, "Name the invoices, or have the oldest settled; not both.", "autoAllocate")
    if not await database.fetchval("SELECT EXISTS (SELECT FROM party WHERE id = $1 AND is_customer)", draft.customer_id):
        faults.take(NotFound("customer"), "customerId")
    bank_id = await _bank(draft, faults)
    settlements = [
        replace(settlement, amount=_amount(settlement.amount, faults, "allocations", str(index), "amount"))
        for index, settlement in enumerate(draft.allocations)
    ]
    faults.raise_if_any()
    return replace(draft, amount=amount, allocations=settlements), bank_id


def _amount(amount: Decimal, faults: Faults, *path: str) -> Decimal:
    if not ZERO < amount <= AMOUNT_MAX:
        faults.add(Code.OUT_OF_RANGE, f"An amount lies above 0 and is at most {plain(AMOUNT_MAX)}.", *path)
        return amount
    try:
        return checked_amount(amount, *path)
    except Refused as refused:
        faults.take(refused)
        return amount


async def _bank(draft: PaymentDraft, faults: Faults) -> UUID:
    if draft.account_id is None:
        purpose = AccountPurpose.CASH if draft.method is PaymentMethod.CASH else AccountPurpose.BANK
        return (await default_accounts())[purpose]
    account = await database.fetchrow("SELECT kind, is_group, is_archived FROM account WHERE id = $1", draft.account_id)
    if account is None:
        faults.take(NotFound("account"), "accountId")
    elif account["kind"] != AccountKind.BANK or account["is_group"] or account["is_archived"]:
        faults.add(Code.INVALID, "Money is received on a bank or cash account that is in use.", "accountId")
    return draft.account_id


async def _shares(draft: PaymentDraft) -> tuple[dict[UUID, Record], list[Share]]:
    """Lock the invoices that the payment settles and decide how much goes to each."""
    if draft.auto_allocate:
        return await _oldest(draft)
    invoices = await lock_invoices(settlement.invoice_id for settlement in draft.allocations)
    faults = Faults()
    shares: list[Share] = []
    free = draft.amount
    left = {invoice_id: row["open_amount"] for invoice_id, row in invoices.items()}
    for index, settlement in enumerate(draft.allocations):
        path = ("allocations", str(index))
        try:
            check_invoice(invoices.get(settlement.invoice_id), draft.customer_id)
            amount = allocate(left[settlement.invoice_id], free, settlement.amount)
        except Refused as refused:
            faults.take(refused, *path)
            continue
        with exact():
            free -= amount
            left[settlement.invoice_id] -= amount
        shares.append(Share(settlement.invoice_id, amount))
    faults.raise_if_any()
    return invoices, shares


async def _days(on: date, shares: Sequence[Share], invoices: Mapping[UUID, Record]) -> dict[UUID, date]:
    """Give the day from which on each invoice is settled, so that open items are right on every day.

    Money that came before its invoice settles it from the invoice's date on, and where the invoice was settled otherwise for a while,
    from the day on which that was undone.
    """
    taken: dict[UUID, Decimal] = {}
    with exact():
        for share in shares:
            taken[share.item_id] = taken.get(share.item_id, ZERO) + share.amount
    days = {invoice_id: max(on, invoices[invoice_id]["issued_on"]) for invoice_id in taken}
    settled = await steps.settled_since({invoices[invoice_id]["item_id"]: day for invoice_id, day in days.items()})
    for invoice_id, amount in taken.items():
        known = settled[invoices[invoice_id]["item_id"]]
        with exact():
            is_busy = known.most + amount > invoices[invoice_id]["total"]
        if is_busy and known.last_on is not None:
            days[invoice_id] = max(days[invoice_id], known.last_on)
    return days


async def _oldest(draft: PaymentDraft) -> tuple[dict[UUID, Record], list[Share]]:
    waiting = await database.fetch(
        "SELECT id FROM invoice WHERE customer_id = $1 AND state = 'POSTED' AND kind = 'INVOICE' AND open_amount > 0"
        " ORDER BY due_on, id LIMIT $2",
        draft.customer_id,
        ALLOCATIONS_MAX,
    )
    invoices = await lock_invoices(row["id"] for row in waiting)
    # Another payment may have settled some of them before the lock was ours.
    items = [OpenItem(row["id"], row["open_amount"], row["due_on"]) for row in invoices.values() if row["open_amount"] > ZERO]
    return invoices, suggest(items, draft.amount)
