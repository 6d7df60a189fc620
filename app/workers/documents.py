"""Prints a posted invoice once, keeps the print, and mails it to the customer."""

from __future__ import annotations

from dataclasses import fields
from typing import Any
from uuid import UUID

from app.domain.documents import PDF
from app.domain.invoicing.invoice import InvoiceKind, InvoiceState
from app.domain.money import ONE, exact, quantize
from app.domain.work import EntityKind
from app.files import store
from app.printing.invoice import Invoice, Line, TaxRow, print_invoice
from app.printing.letterhead import Letterhead
from app.resolvers.documents import PrintableInvoice, printable_invoice
from app.services.documents import steps as documents
from app.services.documents.steps import READ_INVOICE
from app.services.mail import steps as mail


async def print_and_mail(invoice_id: UUID, *, send_mail: bool) -> None:
    """Print an invoice, set the print and queue its mail, all in the open transaction; a repeat finds it printed and does nothing."""
    found = await printable_invoice(invoice_id)
    assert found is not None, "a posted invoice is never deleted"
    assert found.head["state"] == InvoiceState.POSTED, "a posted invoice stays posted"
    if found.head["pdf_id"] is not None:
        return
    invoice = _invoice(found, await store.read(found.head["logo_sha256"]) if found.head["logo_sha256"] else None)
    printed = await print_invoice(invoice)
    stored = await store.keep_bytes(printed.content)
    file_id = await documents.add_file(stored, printed.name, PDF, READ_INVOICE, EntityKind.INVOICE, invoice_id)
    await documents.set_invoice_pdf(invoice_id, file_id)
    if send_mail and found.head["email"]:
        await mail.queue(EntityKind.INVOICE, invoice_id, [found.head["email"]], printed.subject, printed.letter, [file_id])


def _invoice(found: PrintableInvoice, logo: bytes | None) -> Invoice:
    head = found.head
    ours = {each.name: head[f"our_{each.name}"] for each in fields(Letterhead) if each.name != "logo"}
    place = " ".join(part for part in (head["postal_code"], head["city"]) if part)
    return Invoice(
        is_credit_note=head["kind"] == InvoiceKind.CREDIT_NOTE,
        number=head["number"],
        language=head["language"],
        country=head["country"] or head["company_country"],
        currency=head["currency"],
        company_name=head["company_name"],
        company_country=head["company_country"],
        customer_number=head["customer_number"],
        customer=(head["customer_name"], head["street"] or "", place, head["region"] or ""),
        customer_abroad=head["country"] if head["country"] != head["company_country"] else None,
        customer_tax_number=head["tax_number"] or "",
        customer_reference=head["customer_reference"],
        order_number=head["order_number"] or "",
        issued_on=head["issued_on"],
        due_on=head["due_on"],
        prices_include_tax=head["prices_include_tax"],
        lines=[_line(line, head["currency"]) for line in found.lines],
        discount=head["discount"],
        tax_rows=[TaxRow(row["name"], row["rate"], row["base"], row["amount"]) for row in found.taxes],
        net=head["net"],
        tax=head["tax"],
        total=head["total"],
        letterhead=Letterhead(**ours, logo=logo),
    )


def _line(line: Any, currency: str) -> Line:
    # Before the document's discount, which is shown below the lines; rounded as the totals were (H3).
    with exact():
        amount = quantize(line["quantity"] * line["unit_price"] * (ONE - line["discount_rate"]), currency)
    return Line(
        description=line["description"],
        code=line["code"],
        quantity=line["quantity"],
        unit=line["unit"],
        unit_price=line["unit_price"],
        discount_rate=line["discount_rate"],
        tax_rate=line["tax_rate"],
        amount=amount,
    )
