"""Changes of a draft's lines: never more of an order's line than is left of it, and in the unit's own digits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final
from uuid import UUID

from app.domain import quantity as quantities
from app.domain.catalog import TaxCategory
from app.domain.money import ZERO, exact
from app.domain.refusal import Code, Faults, NotFound, Refused, plain
from app.domain.sales.order import OrderState, to_invoice
from app.domain.tax import NO_TAX, TaxRate
from app.services.invoicing.steps import LineDraft
from app.services.sales.steps import order_lines
from app.tenancy import database

DESCRIPTION_LENGTH_MAX: Final = 500


@dataclass(frozen=True, slots=True)
class LineChange:
    """What a draft's line shall be; None leaves a value as it is. `tax_id` counts only where `is_tax_given`: None is no tax."""

    id: UUID
    quantity: Decimal | None = None
    description: str | None = None
    unit_price: Decimal | None = None
    discount_rate: Decimal | None = None
    is_tax_given: bool = False
    tax_id: UUID | None = None


async def changed_lines(kept: Sequence[LineDraft], wanted: Sequence[LineChange], order_id: UUID | None) -> list[LineDraft]:
    """Return the lines as they are wanted, in that order; lines that are not named are dropped. All faults are reported at once."""
    known = {line.id: line for line in kept}
    room = await _room(order_id, kept)
    taxes = await _taxes([change.tax_id for change in wanted if change.tax_id is not None])
    faults = Faults()
    if not wanted:
        faults.add(Code.REQUIRED, "An invoice has at least one line; delete the draft instead.", "lines")
    lines: list[LineDraft] = []
    for index, change in enumerate(wanted):
        path = ("lines", str(index))
        line = known.pop(change.id, None)
        if line is None:
            faults.take(NotFound("line of the draft"), *path, "id")
            continue
        if change.description is not None and not 1 <= len(change.description.strip()) <= DESCRIPTION_LENGTH_MAX:
            faults.add(Code.TOO_LONG, f"A description has 1 to {DESCRIPTION_LENGTH_MAX} characters.", *path, "description")
        if change.tax_id is not None and change.tax_id not in taxes:
            faults.take(NotFound("tax"), *path, "taxId")
            continue
        lines.append(
            replace(
                line,
                quantity=line.quantity if change.quantity is None else _quantity(change.quantity, line, room, faults, *path, "quantity"),
                description=line.description if change.description is None else change.description.strip(),
                unit_price=line.unit_price if change.unit_price is None else change.unit_price,
                discount_rate=line.discount_rate if change.discount_rate is None else change.discount_rate,
                tax=line.tax if not change.is_tax_given else NO_TAX if change.tax_id is None else taxes[change.tax_id],
            )
        )
    faults.raise_if_any()
    return lines


def _quantity(wanted: Decimal, line: LineDraft, room: dict[UUID, Decimal], faults: Faults, *path: str) -> Decimal:
    most = room.get(line.order_line_id) if line.order_line_id is not None else None
    if wanted == ZERO:
        faults.add(Code.OUT_OF_RANGE, "A line of 0 says nothing; leave it out instead.", *path)
    # A line of the order that takes something back has a quantity below zero, and so has its line here.
    elif most is not None and ((wanted > ZERO) != (most > ZERO) or abs(wanted) > abs(most)):
        faults.add(Code.OUT_OF_RANGE, f"{plain(most)} of this line are left to be invoiced, and {plain(wanted)} are too many.", *path)
    else:
        try:
            return quantities.checked(wanted, line.unit, path)
        except Refused as refused:
            faults.take(refused)
    return wanted


async def _room(order_id: UUID | None, kept: Sequence[LineDraft]) -> dict[UUID, Decimal]:
    """Say how much of each order line this draft may hold: what it holds now and what no invoice holds yet."""
    if order_id is None:
        return {}
    state = OrderState(await database.fetchval("SELECT state FROM sales_order WHERE id = $1", order_id))
    free = {share.line_id: share.quantity for share in to_invoice(state, (await order_lines([order_id]))[order_id])}
    with exact():
        return {line.order_line_id: line.quantity + free.get(line.order_line_id, ZERO) for line in kept if line.order_line_id is not None}


async def _taxes(tax_ids: Sequence[UUID]) -> dict[UUID, TaxRate]:
    if not tax_ids:
        return {}
    found = await database.fetch("SELECT id, category, rate FROM tax WHERE id = ANY($1::uuid[]) AND is_active", tax_ids)
    return {row["id"]: TaxRate(row["id"], TaxCategory(row["category"]), row["rate"]) for row in found}
