"""Drafts of invoices: made from an order for what is delivered and not yet invoiced, changed, or thrown away. None has a number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from asyncpg import Record

from app.domain.invoicing.invoice import InvoiceKind, InvoiceState, PaymentState, discount_share
from app.domain.money import ONE, ZERO, exact, quantize
from app.domain.quantity import Unit
from app.domain.refusal import Code, Faults, Refused
from app.domain.sales.order import LineQuantity, OrderState, to_invoice
from app.models.base import new_id
from app.models.invoicing import Invoice
from app.models.sales import SalesOrder
from app.services import clock, idempotency, rows
from app.services.actor import Actor
from app.services.invoicing import steps
from app.services.invoicing.lines import LineChange, changed_lines
from app.services.invoicing.steps import LineDraft
from app.services.sales.steps import lock_order, order_lines, refresh_states
from app.services.transaction import use_case
from app.tenancy import database

NOTE_LENGTH_MAX: Final = 10_000
REFERENCE_LENGTH_MAX: Final = 200


@use_case("invoicing.invoice:create")
async def create_from_order(actor: Actor, key: UUID, order_id: UUID, expected_version: int) -> UUID:
    """Draft an invoice for what the order has delivered, and the services it ordered, that no other invoice holds; return its id.

    Prices, discounts and taxes are those of the order. The order's discount is shared in proportion to what is invoiced; the last
    invoice takes what is left of it.
    """
    done = await idempotency.claim("invoicing.invoice:create", key, {"order": order_id, "version": expected_version})
    if done.is_repeat:
        return done.entity_id
    order = await lock_order(order_id, expected_version, path=("orderId",))
    wanted = to_invoice(OrderState(order["state"]), (await order_lines([order_id]))[order_id])
    if not wanted:
        raise Refused(Code.WRONG_STATE, "Nothing of this order is waiting to be invoiced: deliver first, or confirm it.", ("orderId",))

    agreed = await _agreed_lines(order_id)
    lines = _lines_of(agreed, wanted)
    discount = await _discount_of(order, agreed, lines)
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
                "open_amount": quantize(ZERO, order["currency"]),
                "entry_id": None,
                "item_id": None,
                "pdf_id": None,
                "posted_at": None,
                "created_by_id": actor.account_id,
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
    """Change a draft: its dates, texts, discount, and its lines. A line that is left out is invoiced by the next draft (SAL-7's seam).

    `changes` holds only what is to change, under the columns' names.
    """
    invoice = await _lock_draft(invoice_id, expected_version, "changed")
    _check(changes, invoice)
    new = dict(changes)
    if lines is not None or "discount" in changes:
        kept = await steps.stored_lines(invoice_id)
        if lines is not None:
            kept = await changed_lines(kept, lines, invoice["order_id"])
        totals = await steps.calculate(
            kept,
            currency=invoice["currency"],
            prices_include_tax=invoice["prices_include_tax"],
            discount=changes.get("discount", invoice["discount"]),
        )
        await steps.replace_lines(invoice_id, kept, totals)
        new |= {"discount": totals.discount, "net": totals.net, "tax": totals.tax, "total": totals.total}
    await rows.update(Invoice, invoice_id, expected_version, new, thing="invoice")
    if lines is not None and invoice["order_id"] is not None:
        await refresh_states([invoice["order_id"]])


@use_case("invoicing.invoice:delete")
async def delete(actor: Actor, invoice_id: UUID, expected_version: int) -> UUID | None:
    """Throw a draft away and return its order; no number was drawn, so none is missing (T-14)."""
    invoice = await _lock_draft(invoice_id, expected_version, "deleted")
    for statement in (
        "DELETE FROM invoice_tax WHERE invoice_id = $1",
        "DELETE FROM invoice_line WHERE invoice_id = $1",
        "DELETE FROM invoice WHERE id = $1",
    ):
        await database.execute(statement, invoice_id)
    order_id: UUID | None = invoice["order_id"]
    if order_id is not None:
        await refresh_states([order_id])
    return order_id


async def _lock_draft(invoice_id: UUID, expected_version: int, done: str) -> Record:
    """Lock a draft and, before it, the order that it draws on: no other draft can take the same goods meanwhile."""
    order_id = await database.fetchval("SELECT order_id FROM invoice WHERE id = $1", invoice_id)
    if order_id is not None:
        await rows.lock(SalesOrder, order_id, thing="order")
    invoice = await steps.lock_invoice(invoice_id, expected_version)
    if invoice["state"] != InvoiceState.DRAFT:
        raise Refused(
            Code.WRONG_STATE,
            f"Invoice {invoice['number']} is posted and cannot be {done}. Answer it with a credit note instead.",
            ("id",),
            {"current": invoice["state"]},
        )
    return invoice


def _check(changes: Mapping[str, Any], invoice: Record) -> None:
    faults = Faults()
    for name, path, length_max in (("note", "note", NOTE_LENGTH_MAX), ("customer_reference", "customerReference", REFERENCE_LENGTH_MAX)):
        if len(changes.get(name, "")) > length_max:
            faults.add(Code.TOO_LONG, f"At most {length_max} characters fit here.", path)
    issued: date | None = changes.get("issued_on", invoice["issued_on"])
    due: date | None = changes.get("due_on", invoice["due_on"])
    if issued is not None and issued > clock.today():
        faults.add(Code.OUT_OF_RANGE, "An invoice cannot be dated in the future.", "issuedOn")
    if issued is not None and due is not None and due < issued:
        faults.add(Code.OUT_OF_RANGE, "An invoice cannot be due before its date.", "dueOn")
    faults.raise_if_any()


async def _agreed_lines(order_id: UUID) -> list[Record]:
    """Read the order's lines with the account that each is booked to: its product's, its category's, or the company's."""
    return await database.fetch(
        "SELECT line.*, unit.code AS unit_code, unit.digits AS unit_digits, coalesce(tax.category, 'OUT_OF_SCOPE') AS tax_category,"
        " coalesce(effective.income_account_id, (SELECT account_id FROM account_default WHERE purpose = 'INCOME')) AS income_account_id"
        " FROM sales_order_line line JOIN unit ON unit.id = line.unit_id LEFT JOIN tax ON tax.id = line.tax_id"
        " LEFT JOIN effective_products((SELECT array_agg(product_id) FROM sales_order_line WHERE order_id = $1)) effective"
        " ON effective.product_id = line.product_id"
        " WHERE line.order_id = $1 ORDER BY line.position",
        order_id,
    )


def _lines_of(agreed: Sequence[Record], wanted: Sequence[LineQuantity]) -> list[LineDraft]:
    quantities = {share.line_id: share.quantity for share in wanted}
    return [
        LineDraft(
            id=new_id(),
            order_line_id=row["id"],
            product_id=row["product_id"],
            description=row["description"],
            quantity=quantities[row["id"]],
            unit_id=row["unit_id"],
            unit=Unit(row["unit_code"], row["unit_digits"]),
            unit_price=row["unit_price"],
            discount_rate=row["discount_rate"],
            tax=steps.tax_rate(row),
            income_account_id=row["income_account_id"],
        )
        for row in agreed
        if row["id"] in quantities
    ]


async def _discount_of(order: Record, agreed: Sequence[Record], lines: Sequence[LineDraft]) -> Decimal:
    """Share the order's discount in proportion to what was invoiced so far and is now, less what the earlier invoices bear."""
    before = await database.fetch(
        "SELECT line.order_line_id, sum(line.quantity) AS quantity FROM invoice_line line JOIN invoice ON invoice.id = line.invoice_id"
        " WHERE invoice.order_id = $1 GROUP BY line.order_line_id",
        order["id"],
    )
    taken: Decimal = await database.fetchval("SELECT coalesce(sum(discount), 0) FROM invoice WHERE order_id = $1", order["id"])
    now = {line.order_line_id: line.quantity for line in lines}
    earlier = {row["order_line_id"]: row["quantity"] for row in before}
    with exact():
        both = {row["id"]: now.get(row["id"], ZERO) + earlier.get(row["id"], ZERO) for row in agreed}
    return discount_share(
        agreed=order["discount"],
        whole=_amount({row["id"]: row["quantity"] for row in agreed}, agreed, order["currency"]),
        invoiced=_amount(both, agreed, order["currency"]),
        taken=taken,
        now=_amount(now, agreed, order["currency"]),
        currency=order["currency"],
    )


def _amount(quantities: Mapping[Any, Decimal], agreed: Sequence[Record], currency: str) -> Decimal:
    """Add up what quantities of the order's lines come to at the agreed prices, before the order's discount."""
    with exact():
        amounts = [quantities.get(row["id"], ZERO) * row["unit_price"] * (ONE - row["discount_rate"]) for row in agreed]
        return sum((quantize(amount, currency) for amount in amounts), ZERO)
