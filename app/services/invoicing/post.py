"""Posting: a draft becomes a legal document with number, date and journal entry in one transaction (INV-1)."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from app.domain.accounting.entry import AccountAmount, invoice_entry
from app.domain.accounting.journal import AccountPurpose, JournalEntryKind
from app.domain.invoicing.invoice import STEPS, InvoiceKind, InvoiceState, payment_state
from app.domain.money import ZERO, exact
from app.domain.refusal import Code, Refused
from app.domain.work import EntityKind
from app.models.invoicing import Invoice
from app.services import clock, idempotency, outbox, rows
from app.services.accounting.steps import default_accounts, draw_number, post_entry
from app.services.actor import Actor
from app.services.invoicing import steps
from app.services.invoicing.draft import due_date
from app.services.sales.steps import refresh_states
from app.services.transaction import use_case
from app.tenancy import database

SERIES = {InvoiceKind.INVOICE: "INV", InvoiceKind.CREDIT_NOTE: "CRN"}


@use_case("invoicing.invoice:post")
async def post(
    actor: Actor, key: UUID, invoice_id: UUID, expected_version: int, *, issued_on: date | None = None, send_mail: bool = True
) -> None:
    """Post a draft: calculate it for the last time, book it, and give it the next number of its series, drawn last (INV-1, INV-4).

    The date is the given one, the draft's, or today; not in the future, and not before the last number of the series. PDF and mail
    follow after commit.
    """
    done = await idempotency.claim(
        "invoicing.invoice:post",
        key,
        {"id": invoice_id, "version": expected_version, "on": issued_on, "mail": send_mail},
        entity_id=invoice_id,
    )
    if done.is_repeat:
        return
    invoice = await rows.lock(Invoice, invoice_id, expected_version, thing="invoice")
    STEPS.move(InvoiceState(invoice["state"]), InvoiceState.POSTED)
    on = clock.business_date(issued_on or invoice["issued_on"], "issuedOn")
    customer = await database.fetchrow("SELECT payment_term_days, is_archived FROM party WHERE id = $1", invoice["customer_id"])
    assert customer is not None, "a document's customer exists"
    due = due_date(on, invoice["due_on"], customer["payment_term_days"])

    lines = await steps.stored_lines(invoice_id)
    if not lines:
        raise Refused(Code.REQUIRED, "An invoice without lines cannot be posted.", ("id",))
    totals = await steps.calculate(
        lines, currency=invoice["currency"], prices_include_tax=invoice["prices_include_tax"], discount=invoice["discount"]
    )
    await steps.replace_lines(invoice_id, lines, totals)

    kind = InvoiceKind(invoice["kind"])
    accounts = await default_accounts()
    tax_accounts = {row["id"]: row["account_id"] for row in await database.fetch("SELECT id, account_id FROM tax")}
    income = [
        AccountAmount(line.income_account_id, amounts.net) for line, amounts in zip(lines, totals.lines, strict=True) if amounts.net != ZERO
    ]
    taxes = [AccountAmount(tax_accounts[row.tax_id], row.tax, row.tax_id) for row in totals.tax_rows if row.tax_id and row.tax != ZERO]
    booked = invoice_entry(
        kind=kind,
        currency=invoice["currency"],
        receivable_id=accounts[AccountPurpose.RECEIVABLE],
        party_id=invoice["customer_id"],
        income=income,
        taxes=taxes,
    )
    with exact():
        assert sum((line.debit for line in booked if line.party_id), ZERO) - sum(
            (line.credit for line in booked if line.party_id), ZERO
        ) == (totals.total if kind is InvoiceKind.INVOICE else -totals.total), "the ledger holds what the document says"

    number = await draw_number(SERIES[kind], on, "issuedOn")
    posted = await post_entry(JournalEntryKind.INVOICE, on, number, booked, document_id=invoice_id, due_on=due)
    item = next((line_id for line, line_id in zip(booked, posted[1], strict=True) if line.party_id), None) if posted else None
    await rows.update(
        Invoice,
        invoice_id,
        expected_version,
        {
            "number": number,
            "state": InvoiceState.POSTED,
            "payment_state": payment_state(InvoiceState.POSTED, totals.total, totals.total),
            "issued_on": on,
            "due_on": due,
            "discount": totals.discount,
            "net": totals.net,
            "tax": totals.tax,
            "total": totals.total,
            "open_amount": totals.total,
            "entry_id": posted[0] if posted else None,
            "item_id": item,
            "posted_at": clock.now(),
        },
        thing="invoice",
    )
    if invoice["order_id"]:
        await refresh_states([invoice["order_id"]])
    await outbox.add("invoicing.invoice_posted", EntityKind.INVOICE, invoice_id, {"sendMail": send_mail})
