"""Drafts of invoices: made from an order for what is delivered and not yet invoiced, changed, or thrown away. None has a number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from asyncpg import Record

from app.domain.calendar import due_on
from app.domain.catalog import TaxCategory
from app.domain.invoicing.invoice import InvoiceKind, InvoiceState, PaymentState
from app.domain.money import ONE, ZERO, exact, quantize
from app.domain.refusal import Code, Faults, NotFound, Refused
from app.domain.sales.order import LineQuantity, OrderState, to_invoice
from app.models.base import new_id
from app.models.invoicing import Invoice
from app.models.sales import SalesOrder
from app.services import clock, idempotency, rows
from app.services.actor import Actor
from app.services.catalog.steps import income_accounts
from app.services.invoicing import steps
from app.services.invoicing.steps import LineDraft
from app.services.sales.steps import order_lines, refresh_states
from app.services.transaction import use_case
from app.tenancy import database

DESCRIPTION_LENGTH_MAX: Final = 500
NOTE_LENGTH_MAX: Final = 10_000
REFERENCE_LENGTH_MAX: Final = 200


@dataclass(frozen=True, slots=True)
class LineChange:
    """What a draft's line shall be; None leaves a value as it is."""

    id: UUID
    quantity: Decimal | None = None
    description: str | None = None
    unit_price: Decimal | None = None
    discount_rate: Decimal | None = None


@use_case("invoicing.invoice:create")
async def create_from_order(actor: Actor, key: UUID, order_id: UUID, expected_version: int) -> UUID:
    """Draft an invoice for what the order has delivered, and the services it ordered, that no other invoice holds; return its id.

    Prices, discounts and taxes are those of the order. The order's discount is shared in proportion to what is invoiced; the last
    invoice takes what is left of it.
    """
    done = await idempotency.claim("invoicing.invoice:create", key, {"order": order_id, "version": expected_version})
    if done.is_repeat:
        return done.entity_id
    order = await rows.lock(SalesOrder, order_id, expected_version, thing="order", path=("orderId",))
    wanted = to_invoice(OrderState(order["state"]), (await order_lines([order_id]))[order_id])
    if not wanted:
        raise Refused(Code.WRONG_STATE, "Nothing of this order is waiting to be invoiced: deliver first, or confirm it.", ("orderId",))

    agreed = await _agreed_lines(order_id)
    lines = await _lines_of(agreed, wanted)
    discount = await _discount_share(order, agreed, lines)
    totals = await steps.calculate(lines, currency=order["currency"], prices_include_tax=order["prices_include_tax"], discount=discount)
    await rows.insert(
        Invoice,
        [
            {
                "id": done.entity_id,
                "number": None,
                "kind": InvoiceKind.INVOICE,
                "state": InvoiceState.DRAFT,
                "payment_state": PaymentState.DRAFT,
                "customer_id": order["customer_id"],
                "order_id": order_id,
                "issued_on": None,
                "due_on": None,
                "customer_reference": order["customer_reference"],
                "note": "",
                "currency": order["currency"],
                "prices_include_tax": order["prices_include_tax"],
                "discount": totals.discount,
                "net": totals.net,
                "tax": totals.tax,
                "total": totals.total,
                "open_amount": ZERO,
                "entry_id": None,
                "item_id": None,
                "pdf_id": None,
                "posted_at": None,
            }
        ],
    )
    await steps.write_lines(done.entity_id, lines, totals)
    await refresh_states([order_id])
    return done.entity_id


@use_case("invoicing.invoice:update")
async def update(
    actor: Actor, invoice_id: UUID, expected_version: int, changes: Mapping[str, Any], lines: Sequence[LineChange] | None = None
) -> None:
    """Change a draft: its dates, texts, discount, and its lines. A line that is left out is invoiced by the next draft (SAL-7's seam)."""
    invoice = await rows.lock(Invoice, invoice_id, expected_version, thing="invoice")
    _require_draft(invoice, "changed")
    _check(changes, invoice)
    kept = await steps.stored_lines(invoice_id)
    if lines is not None:
        kept = await _changed(kept, lines, invoice["order_id"])
    totals = await steps.calculate(
        kept,
        currency=invoice["currency"],
        prices_include_tax=invoice["prices_include_tax"],
        discount=changes.get("discount", invoice["discount"]),
    )
    await rows.update(
        Invoice,
        invoice_id,
        expected_version,
        {**changes, "discount": totals.discount, "net": totals.net, "tax": totals.tax, "total": totals.total},
        thing="invoice",
    )
    await steps.replace_lines(invoice_id, kept, totals)
    if invoice["order_id"]:
        await refresh_states([invoice["order_id"]])


@use_case("invoicing.invoice:delete")
async def delete(actor: Actor, invoice_id: UUID, expected_version: int) -> UUID | None:
    """Throw a draft away and return its order; no number was drawn, so none is missing (T-14)."""
    invoice = await rows.lock(Invoice, invoice_id, expected_version, thing="invoice")
    _require_draft(invoice, "deleted")
    for statement in (
        "DELETE FROM invoice_tax WHERE invoice_id = $1",
        "DELETE FROM invoice_line WHERE invoice_id = $1",
        "DELETE FROM invoice WHERE id = $1",
    ):
        await database.execute(statement, invoice_id)
    order_id: UUID | None = invoice["order_id"]
    if order_id:
        await refresh_states([order_id])
    return order_id


def _require_draft(invoice: Record, done: str) -> None:
    if invoice["state"] != InvoiceState.DRAFT:
        raise Refused(
            Code.WRONG_STATE,
            f"Invoice {invoice['number']} is posted and cannot be {done}. Answer it with a credit note instead.",
            ("id",),
            {"current": invoice["state"]},
        )


def _check(changes: Mapping[str, Any], invoice: Record) -> None:
    faults = Faults()
    for name, path, length_max in (("note", "note", NOTE_LENGTH_MAX), ("customer_reference", "customerReference", REFERENCE_LENGTH_MAX)):
        if len(changes.get(name) or "") > length_max:
            faults.add(Code.TOO_LONG, f"At most {length_max} characters fit here.", path)
    issued: date | None = changes.get("issued_on", invoice["issued_on"])
    due: date | None = changes.get("due_on", invoice["due_on"])
    if issued and issued > clock.today():
        faults.add(Code.OUT_OF_RANGE, "An invoice cannot be dated in the future.", "issuedOn")
    if issued and due and due < issued:
        faults.add(Code.OUT_OF_RANGE, "An invoice cannot be due before its date.", "dueOn")
    faults.raise_if_any()


async def _agreed_lines(order_id: UUID) -> list[Record]:
    return await database.fetch(
        "SELECT line.*, coalesce(tax.category, 'OUT_OF_SCOPE') AS tax_category FROM sales_order_line line"
        " LEFT JOIN tax ON tax.id = line.tax_id WHERE line.order_id = $1 ORDER BY line.position",
        order_id,
    )


async def _lines_of(agreed: Sequence[Record], wanted: Sequence[LineQuantity]) -> list[LineDraft]:
    by_id = {row["id"]: row for row in agreed}
    accounts = await income_accounts([row["product_id"] for row in agreed if row["product_id"]])
    return [
        LineDraft(
            id=new_id(),
            order_line_id=row["id"],
            product_id=row["product_id"],
            description=row["description"],
            quantity=share.quantity,
            unit_id=row["unit_id"],
            unit_price=row["unit_price"],
            discount_rate=row["discount_rate"],
            tax_id=row["tax_id"],
            tax_rate=row["tax_rate"],
            tax_category=TaxCategory(row["tax_category"]),
            income_account_id=accounts[row["product_id"]],
        )
        for share in wanted
        if (row := by_id[share.line_id])
    ]


async def _discount_share(order: Record, agreed: Sequence[Record], lines: Sequence[LineDraft]) -> Decimal:
    """Share the order's discount in proportion to the amounts invoiced so far and now, less what earlier invoices took of it."""
    if order["discount"] == ZERO:
        return ZERO
    before = await database.fetch(
        "SELECT line.order_line_id, sum(line.quantity) AS quantity FROM invoice_line line JOIN invoice ON invoice.id = line.invoice_id"
        " WHERE invoice.order_id = $1 GROUP BY line.order_line_id",
        order["id"],
    )
    taken: Decimal = await database.fetchval("SELECT coalesce(sum(discount), 0) FROM invoice WHERE order_id = $1", order["id"])
    quantities = {row["order_line_id"]: row["quantity"] for row in before}
    for line in lines:
        assert line.order_line_id is not None
        with exact():
            quantities[line.order_line_id] = quantities.get(line.order_line_id, ZERO) + line.quantity
    with exact():
        whole = sum((row["quantity"] * row["unit_price"] * (ONE - row["discount_rate"]) for row in agreed), ZERO)
        part = sum((quantities.get(row["id"], ZERO) * row["unit_price"] * (ONE - row["discount_rate"]) for row in agreed), ZERO)
        due = order["discount"] if part >= whole else quantize(order["discount"] * part / whole, order["currency"])
        # Earlier drafts may have been given another discount by hand; what they took too much is not taken back here.
        return max(due - taken, ZERO)


async def _changed(kept: Sequence[LineDraft], wanted: Sequence[LineChange], order_id: UUID | None) -> list[LineDraft]:
    known = {line.id: line for line in kept}
    faults = Faults()
    if not wanted:
        faults.add(Code.REQUIRED, "An invoice has at least one line; delete the draft instead.", "lines")
    room = await _room(order_id, kept)
    lines: list[LineDraft] = []
    for index, change in enumerate(wanted):
        path = ("lines", str(index))
        line = known.pop(change.id, None)
        if line is None:
            faults.take(NotFound("line of the draft"), *path, "id")
            continue
        quantity = line.quantity if change.quantity is None else change.quantity
        most = room.get(line.order_line_id)
        if quantity == ZERO:
            faults.add(Code.OUT_OF_RANGE, "A line of 0 says nothing; leave it out instead.", *path, "quantity")
        elif most is not None and abs(quantity) > abs(most):
            faults.add(Code.OUT_OF_RANGE, f"Only {most.normalize():f} of this line are left to be invoiced.", *path, "quantity")
        if change.description is not None and not 1 <= len(change.description.strip()) <= DESCRIPTION_LENGTH_MAX:
            faults.add(Code.TOO_LONG, f"A description has 1 to {DESCRIPTION_LENGTH_MAX} characters.", *path, "description")
        lines.append(
            replace(
                line,
                quantity=quantity,
                description=line.description if change.description is None else change.description.strip(),
                unit_price=line.unit_price if change.unit_price is None else change.unit_price,
                discount_rate=line.discount_rate if change.discount_rate is None else change.discount_rate,
            )
        )
    faults.raise_if_any()
    return lines


async def _room(order_id: UUID | None, kept: Sequence[LineDraft]) -> dict[UUID | None, Decimal]:
    """Say how much of each order line this draft may hold: what it holds now and what no invoice holds yet."""
    if order_id is None:
        return {}
    state = OrderState(await database.fetchval("SELECT state FROM sales_order WHERE id = $1", order_id))
    free = {share.line_id: share.quantity for share in to_invoice(state, (await order_lines([order_id]))[order_id])}
    with exact():
        return {line.order_line_id: line.quantity + free.get(line.order_line_id, ZERO) for line in kept if line.order_line_id}


def due_date(issued_on: date, agreed: date | None, term_days: int) -> date:
    """Return when an invoice is due: the day set on its draft, else after the customer's term."""
    return agreed if agreed is not None and agreed >= issued_on else due_on(issued_on, term_days)
