"""Posting: a draft becomes a legal document with number, date and journal entry in one transaction (INV-1)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final
from uuid import UUID

from asyncpg import Record

from app.domain.accounting.entry import AccountAmount, EntryLine, invoice_entry
from app.domain.accounting.journal import AccountPurpose, JournalEntryKind
from app.domain.approvals import ApprovalStep
from app.domain.calendar import due_on
from app.domain.invoicing.invoice import STEPS, InvoiceKind, InvoiceState, payment_state
from app.domain.money import ZERO
from app.domain.refusal import Code, Refused
from app.domain.work import EntityKind
from app.models.invoicing import Invoice
from app.services import clock, idempotency, outbox, rows
from app.services.accounting.steps import default_accounts, draw_number, post_entry
from app.services.actor import Actor
from app.services.approvals import steps as approvals
from app.services.invoicing.steps import lock_invoice
from app.services.transaction import use_case
from app.tenancy import database

SERIES: Final = {InvoiceKind.INVOICE: "INV", InvoiceKind.CREDIT_NOTE: "CRN"}


@use_case("invoicing.invoice:post")
async def post(
    actor: Actor, key: UUID, invoice_id: UUID, expected_version: int, *, issued_on: date | None = None, send_mail: bool = True
) -> None:
    """Post a draft: book what stands on it and give it the next number of its series, drawn as late as can be (INV-1, INV-4).

    Amounts are those of the draft, which changes of settings since have not touched (T-01). The date is the given one, the draft's, or
    today; not in the future, and not before the last number of the series. PDF and mail follow after commit.
    """
    done = await idempotency.claim(
        "invoicing.invoice:post",
        key,
        {"id": invoice_id, "version": expected_version, "on": issued_on, "mail": send_mail},
        entity_id=invoice_id,
    )
    if done.is_repeat:
        return
    invoice = await lock_invoice(invoice_id, expected_version)
    STEPS.move(InvoiceState(invoice["state"]), InvoiceState.POSTED)
    total: Decimal = invoice["total"]
    if total < ZERO:
        raise Refused(Code.OUT_OF_RANGE, f"An invoice over {total:f} {invoice['currency']} would be a credit note.", ("id",))
    await approvals.require(ApprovalStep.INVOICE_POST, invoice_id, expected_version, total, invoice["currency"])
    on = clock.business_date(issued_on or invoice["issued_on"], "issuedOn")
    due = await _due_on(invoice, on)
    booked = await _entry(invoice)

    # From here to the commit all other postings of the series wait.
    number = await draw_number(SERIES[InvoiceKind(invoice["kind"])], on, "issuedOn")
    posted = await post_entry(JournalEntryKind.INVOICE, on, number, booked, document_id=invoice_id, due_on=due)
    entry_id, line_ids = posted if posted is not None else (None, [])
    await rows.update(
        Invoice,
        invoice_id,
        expected_version,
        {
            "number": number,
            "state": InvoiceState.POSTED,
            "payment_state": payment_state(InvoiceState.POSTED, total, total),
            "issued_on": on,
            "due_on": due,
            "open_amount": total,
            "entry_id": entry_id,
            "item_id": next((line_id for line, line_id in zip(booked, line_ids, strict=True) if line.party_id is not None), None),
            "posted_at": clock.now(),
        },
        thing="invoice",
    )
    await outbox.add("invoicing.invoice_posted", EntityKind.INVOICE, invoice_id, {"sendMail": send_mail})


async def _due_on(invoice: Record, on: date) -> date:
    """Say when it is due: the day set on the draft, unless the invoice is dated after it, else after the customer's term."""
    agreed: date | None = invoice["due_on"]
    if agreed is not None and agreed >= on:
        return agreed
    return due_on(on, await database.fetchval("SELECT payment_term_days FROM party WHERE id = $1", invoice["customer_id"]))


async def _entry(invoice: Record) -> tuple[EntryLine, ...]:
    lines = await database.fetch("SELECT income_account_id, net FROM invoice_line WHERE invoice_id = $1 ORDER BY position", invoice["id"])
    taxes = await database.fetch(
        "SELECT tax.account_id, part.tax_id, part.amount FROM invoice_tax part JOIN tax ON tax.id = part.tax_id"
        " WHERE part.invoice_id = $1 AND part.amount <> 0 ORDER BY part.position",
        invoice["id"],
    )
    booked = invoice_entry(
        kind=InvoiceKind(invoice["kind"]),
        currency=invoice["currency"],
        receivable_id=(await default_accounts())[AccountPurpose.RECEIVABLE],
        party_id=invoice["customer_id"],
        income=[AccountAmount(row["income_account_id"], row["net"]) for row in lines],
        taxes=[AccountAmount(row["account_id"], row["amount"], row["tax_id"]) for row in taxes],
    )
    owed = sum((line.debit - line.credit for line in booked if line.party_id is not None), ZERO)
    assert abs(owed) == invoice["total"], "the ledger holds what the document says"
    return booked
