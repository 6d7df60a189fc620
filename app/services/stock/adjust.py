"""Counting stock: what was found or is missing is posted as a difference, and the count becomes what is on hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from app.domain import costing
from app.domain.accounting.entry import stock_adjustment_entry
from app.domain.accounting.journal import AccountPurpose, JournalEntryKind
from app.domain.money import ZERO, exact
from app.domain.quantity import checked
from app.domain.refusal import Code, Faults, Refused, plain
from app.domain.stock import LocationKind, StockDocumentKind
from app.services import clock, idempotency
from app.services.accounting.steps import default_accounts, post_entry
from app.services.actor import Actor
from app.services.stock.ledger import Goods, Move, check_date, lock_quants, lock_valuations, outside, place_of, write_moves
from app.services.stock.receive import check_unit_cost, stocked_goods
from app.services.stock.steps import release_newest, reserve_waiting
from app.services.transaction import use_case
from app.tenancy import binding


@dataclass(frozen=True, slots=True)
class Count:
    """What was counted of a product in a warehouse; the cost of one unit is needed only where nothing was on hand."""

    product_id: UUID
    counted_quantity: Decimal
    unit_cost: Decimal | None = None
    warehouse_id: UUID | None = None
    on: date | None = None
    note: str = ""


@use_case("stock.move:adjust")
async def adjust(actor: Actor, count: Count, idempotency_key: UUID) -> UUID:
    """Set the stock to what was counted and return the id of the move; a count that agrees makes no move.

    What is missing leaves at the average cost, what was found comes in at it. Where less is left than is promised, the newest promises
    are taken back first.
    """
    done = await idempotency.claim("stock.move:adjust", idempotency_key, count)
    if done.is_repeat:
        return done.entity_id
    on = clock.business_date(count.on, "on")
    goods = await stocked_goods(count.product_id)
    counted = _checked(count, goods)
    place = await place_of(count.warehouse_id)

    quant = (await lock_quants([goods.id], place.location_id))[goods.id]
    valued = (await lock_valuations([goods.id]))[goods.id]
    check_date(goods, valued, on)
    with exact():
        # The average is the product's over all warehouses, the count is one warehouse's.
        should_be = valued.on_hand.quantity + counted - quant.quantity
        over_promised = quant.reserved - counted
    change = costing.adjust(valued.on_hand, should_be, binding.current().currency, count.unit_cost)
    if change.quantity == ZERO:
        return done.entity_id

    if over_promised > ZERO:
        await release_newest(goods.id, place.location_id, over_promised)
    accounts = await default_accounts()
    posted = await post_entry(
        JournalEntryKind.STOCK,
        on,
        f"Stock count: {goods.name}",
        stock_adjustment_entry(
            currency=binding.current().currency,
            stock_id=accounts[AccountPurpose.STOCK],
            adjustment_id=accounts[AccountPurpose.STOCK_DIFFERENCE],
            amount=change.value,
        ),
        document_id=done.entity_id,
    )
    loss = await outside(LocationKind.LOSS)
    source, target = (loss, place.location_id) if change.quantity > ZERO else (place.location_id, loss)
    move = Move(goods.id, source, target, change.quantity.copy_abs(), change.value, note=count.note)
    await write_moves(
        StockDocumentKind.ADJUSTMENT, None, on, {done.entity_id: move}, place.location_id, entry_id=posted[0] if posted else None
    )
    if change.quantity > ZERO:
        await reserve_waiting([goods.id], place.location_id)
    return done.entity_id


def _checked(count: Count, goods: Goods) -> Decimal:
    faults = Faults()
    counted = ZERO
    if count.counted_quantity < ZERO:
        faults.add(Code.OUT_OF_RANGE, f"A count cannot be below 0, and {plain(count.counted_quantity)} is.", "countedQuantity")
    else:
        try:
            counted = checked(count.counted_quantity, goods.unit, ("countedQuantity",))
        except Refused as refused:
            faults.take(refused)
    if count.unit_cost is not None:
        try:
            check_unit_cost(count.unit_cost)
        except Refused as refused:
            faults.take(refused)
    faults.raise_if_any()
    return counted
