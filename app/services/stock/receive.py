"""Taking goods in without a purchase: opening stock and other finds, with what they cost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from app.domain import costing
from app.domain.accounting.entry import stock_receipt_entry
from app.domain.accounting.journal import AccountPurpose, JournalEntryKind
from app.domain.catalog import ProductKind
from app.domain.costing import UNIT_COST_DIGITS
from app.domain.money import ZERO, exact, fits, quantize
from app.domain.quantity import checked_positive
from app.domain.refusal import Code, Faults, NotFound, Refused, plain
from app.domain.stock import LocationKind, StockDocumentKind
from app.domain.tax import AMOUNT_MAX
from app.services import clock, idempotency
from app.services.accounting.steps import default_accounts, post_entry
from app.services.actor import Actor
from app.services.stock.ledger import Goods, Move, check_date, goods_of, lock_quants, lock_valuations, outside, place_of, write_moves
from app.services.stock.steps import reserve_waiting
from app.services.transaction import use_case
from app.tenancy import binding


@dataclass(frozen=True, slots=True)
class Receipt:
    """So much of a product that comes in, and what one unit of it costs in the company's currency."""

    product_id: UUID
    quantity: Decimal
    unit_cost: Decimal
    warehouse_id: UUID | None = None
    on: date | None = None
    note: str = ""


@use_case("stock.move:receive")
async def receive(actor: Actor, receipt: Receipt, idempotency_key: UUID) -> UUID:
    """Take goods into stock against opening equity and return the move's id; orders that wait for them get them promised."""
    done = await idempotency.claim("stock.move:receive", idempotency_key, receipt)
    if done.is_repeat:
        return done.entity_id
    on = clock.business_date(receipt.on, "on")
    goods = await stocked_goods(receipt.product_id)
    quantity, amount = _checked(receipt, goods)
    place = await place_of(receipt.warehouse_id)

    await lock_quants([goods.id], place.location_id)
    valued = (await lock_valuations([goods.id]))[goods.id]
    check_date(goods, valued, on)
    costing.receive(valued.on_hand, quantity, amount)

    accounts = await default_accounts()
    posted = await post_entry(
        JournalEntryKind.OPENING,
        on,
        f"Goods received: {goods.name}",
        stock_receipt_entry(
            currency=binding.current().currency,
            stock_id=accounts[AccountPurpose.STOCK],
            equity_id=accounts[AccountPurpose.OPENING_EQUITY],
            amount=amount,
        ),
        document_id=done.entity_id,
    )
    move = Move(goods.id, await outside(LocationKind.OPENING), place.location_id, quantity, amount, note=receipt.note)
    await write_moves(
        StockDocumentKind.RECEIPT, None, on, {done.entity_id: move}, place.location_id, entry_id=posted[0] if posted else None
    )
    await reserve_waiting([goods.id], place.location_id)
    return done.entity_id


async def stocked_goods(product_id: UUID) -> Goods:
    """Return a product that can be in stock; services cannot."""
    goods = (await goods_of([product_id])).get(product_id)
    if goods is None:
        raise NotFound("product", ("productId",))
    if goods.kind is not ProductKind.GOODS:
        raise Refused(Code.INVALID, f"{goods.name} is a service; only goods are stocked.", ("productId",))
    return goods


def check_unit_cost(unit_cost: Decimal) -> None:
    """Refuse a cost below nothing, beyond what is kept, or with more digits than are kept."""
    if not ZERO <= unit_cost <= AMOUNT_MAX:
        raise Refused(Code.OUT_OF_RANGE, f"A unit costs between 0 and {plain(AMOUNT_MAX)}.", ("unitCost",))
    if not fits(unit_cost, UNIT_COST_DIGITS):
        message = f"{plain(unit_cost)} has more than {UNIT_COST_DIGITS} digits after the point."
        raise Refused(Code.INVALID, message, ("unitCost",))


def _checked(receipt: Receipt, goods: Goods) -> tuple[Decimal, Decimal]:
    """Give the quantity in its unit and what it costs together."""
    faults = Faults()
    if goods.is_archived:
        faults.add(Code.ARCHIVED, f"{goods.name} is archived. Restore it before you take it in.", "productId")
    quantity = ZERO
    try:
        quantity = checked_positive(receipt.quantity, goods.unit)
    except Refused as refused:
        faults.take(refused)
    try:
        check_unit_cost(receipt.unit_cost)
    except Refused as refused:
        faults.take(refused)
    faults.raise_if_any()
    with exact():
        return quantity, quantize(quantity * receipt.unit_cost, binding.current().currency)
