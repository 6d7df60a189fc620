"""What the steps of an invoice share: its lines' amounts, its tax rows, and the projection of what is paid."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from asyncpg import Record

from app.domain.catalog import TaxCategory
from app.domain.invoicing.invoice import InvoiceState, PaymentState, payment_state
from app.domain.quantity import Unit
from app.domain.refusal import NotFound
from app.domain.sales.access import OTHERS, may_see
from app.domain.tax import DocumentLine, DocumentTotals, TaxMode, TaxRate, document_totals
from app.models.base import new_id
from app.models.invoicing import Invoice, InvoiceLine, InvoiceTax
from app.services import clock, rows
from app.services.transaction import require_transaction
from app.tenancy import database


@dataclass(frozen=True, slots=True)
class LineDraft:
    """A line of an invoice before its amounts are known; the tax rate is the one agreed in the order."""

    id: UUID
    order_line_id: UUID | None
    product_id: UUID | None
    description: str
    quantity: Decimal
    unit_id: UUID
    unit: Unit
    unit_price: Decimal
    discount_rate: Decimal
    tax: TaxRate
    income_account_id: UUID

    @property
    def entered(self) -> DocumentLine:
        """The line as the rules of tax read it."""
        return DocumentLine(self.quantity, self.unit_price, self.discount_rate, self.tax)


def tax_rate(row: Record) -> TaxRate:
    """Read a line's tax as it was agreed; a line without one is out of tax's scope."""
    return TaxRate(row["tax_id"], TaxCategory(row["tax_category"]), row["tax_rate"])


async def lock_invoice(invoice_id: UUID, expected_version: int | None = None, *, path: Sequence[str] = ("id",)) -> Record:
    """Lock an invoice that the actor may see, with its order's number and whose it is; one that they may not see is like none.

    Whose an invoice is, is whose order it invoices; without an order it is its drafter's.
    """
    actor = require_transaction()
    await rows.lock(Invoice, invoice_id, thing="invoice", path=path)
    invoice = await database.fetchrow(
        "SELECT i.*, o.number AS order_number, coalesce(o.created_by_id, i.created_by_id) AS owner_id"
        " FROM invoice i LEFT JOIN sales_order o ON o.id = i.order_id WHERE i.id = $1",
        invoice_id,
    )
    assert invoice is not None, "a locked invoice stays"
    if not may_see(invoice["owner_id"], actor.account_id, actor.permissions):
        raise NotFound("invoice", path)
    if expected_version is not None and invoice["version"] != expected_version:
        await rows.refuse_stale(Invoice, invoice_id, expected_version, thing="invoice", path=path)
    return invoice


async def lock_invoices(invoice_ids: Iterable[UUID]) -> dict[UUID, Record]:
    """Lock those of the invoices that the actor may see, in the order of their ids, and return them."""
    actor = require_transaction()
    found = await rows.lock_many(Invoice, invoice_ids)
    if OTHERS in actor.permissions or not found:
        return found
    owners = await database.fetch(
        "SELECT i.id, coalesce(o.created_by_id, i.created_by_id) AS owner_id FROM invoice i LEFT JOIN sales_order o ON o.id = i.order_id"
        " WHERE i.id = ANY($1::uuid[])",
        list(found),
    )
    seen = {row["id"] for row in owners if may_see(row["owner_id"], actor.account_id, actor.permissions)}
    return {invoice_id: row for invoice_id, row in found.items() if invoice_id in seen}


async def stored_lines(invoice_id: UUID) -> list[LineDraft]:
    """Return the lines of an invoice in their order."""
    found = await database.fetch(
        "SELECT line.*, unit.code AS unit_code, unit.digits AS unit_digits, coalesce(tax.category, 'OUT_OF_SCOPE') AS tax_category"
        " FROM invoice_line line JOIN unit ON unit.id = line.unit_id LEFT JOIN tax ON tax.id = line.tax_id"
        " WHERE line.invoice_id = $1 ORDER BY line.position",
        invoice_id,
    )
    return [
        LineDraft(
            id=row["id"],
            order_line_id=row["order_line_id"],
            product_id=row["product_id"],
            description=row["description"],
            quantity=row["quantity"],
            unit_id=row["unit_id"],
            unit=Unit(row["unit_code"], row["unit_digits"]),
            unit_price=row["unit_price"],
            discount_rate=row["discount_rate"],
            tax=tax_rate(row),
            income_account_id=row["income_account_id"],
        )
        for row in found
    ]


async def calculate(lines: Sequence[LineDraft], *, currency: str, prices_include_tax: bool, discount: Decimal) -> DocumentTotals:
    """Add an invoice up by the company's tax mode (H3 to H5)."""
    mode = TaxMode(await database.fetchval("SELECT tax_mode FROM company_profile"))
    return document_totals(
        [line.entered for line in lines],
        currency=currency,
        prices_include_tax=prices_include_tax,
        mode=mode,
        document_discount=discount,
    )


async def replace_lines(invoice_id: UUID, lines: Sequence[LineDraft], totals: DocumentTotals) -> None:
    """Write a draft's lines and tax rows anew; a posted invoice refuses this in the database."""
    require_transaction()
    await database.execute("DELETE FROM invoice_tax WHERE invoice_id = $1", invoice_id)
    await database.execute("DELETE FROM invoice_line WHERE invoice_id = $1", invoice_id)
    await write_lines(invoice_id, lines, totals)


async def write_lines(invoice_id: UUID, lines: Sequence[LineDraft], totals: DocumentTotals) -> None:
    """Write an invoice's lines with their share of the totals, and a row per tax."""
    await rows.insert(
        InvoiceLine,
        [
            {
                "id": line.id,
                "invoice_id": invoice_id,
                "position": position,
                "order_line_id": line.order_line_id,
                "product_id": line.product_id,
                "description": line.description,
                "quantity": line.quantity,
                "unit_id": line.unit_id,
                "unit_price": line.unit_price,
                "discount_rate": line.discount_rate,
                "tax_id": line.tax.tax_id,
                "tax_rate": line.tax.rate,
                "net": amounts.net,
                "tax_amount": amounts.tax,
                "income_account_id": line.income_account_id,
            }
            for position, (line, amounts) in enumerate(zip(lines, totals.lines, strict=True), 1)
        ],
    )
    await rows.insert(
        InvoiceTax,
        [
            {
                "id": new_id(),
                "invoice_id": invoice_id,
                "position": position,
                "tax_id": row.tax_id,
                "category": row.category,
                "rate": row.rate,
                "base": row.base,
                "amount": row.tax,
            }
            for position, row in enumerate(totals.tax_rows, 1)
        ],
    )


async def refresh_payment_states(invoice_ids: Iterable[UUID]) -> list[UUID]:
    """Write what is open on posted invoices from their allocations, and return those that have just become paid.

    The one place that writes these projections; running it again changes nothing. The caller has locked the invoices in a statement
    of its own, so that this one sees every allocation that was made before.
    """
    require_transaction()
    found = await database.fetch(
        "SELECT invoice.id, invoice.state, invoice.total, invoice.payment_state, invoice.open_amount,"
        " invoice.total - coalesce((SELECT sum(amount) FROM allocation WHERE debit_id = invoice.item_id), 0) AS still_open"
        " FROM invoice WHERE invoice.id = ANY($1::uuid[]) AND invoice.state = 'POSTED' ORDER BY invoice.id",
        list(invoice_ids),
    )
    fresh = [(row, payment_state(InvoiceState(row["state"]), row["total"], row["still_open"])) for row in found]
    changed = [(row, state) for row, state in fresh if (row["open_amount"], row["payment_state"]) != (row["still_open"], state)]
    if changed:
        await database.execute(
            "UPDATE invoice SET open_amount = fresh.open_amount, payment_state = fresh.payment_state, updated_at = $4"
            " FROM unnest($1::uuid[], $2::numeric[], $3::text[]) AS fresh(id, open_amount, payment_state) WHERE invoice.id = fresh.id",
            [row["id"] for row, _ in changed],
            [row["still_open"] for row, _ in changed],
            [state for _, state in changed],
            clock.now(),
        )
    return [row["id"] for row, state in changed if state is PaymentState.PAID]
