"""What sales documents need of the stock inside their own transaction: promise goods, free them, send them out at their cost."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from app.domain import costing
from app.domain.accounting.entry import cogs_entry
from app.domain.accounting.journal import AccountPurpose, JournalEntryKind
from app.domain.money import ZERO, exact
from app.domain.refusal import Code, Faults, Refused, plain
from app.domain.stock import LocationKind, StockDocumentKind
from app.models.base import new_id
from app.services import clock
from app.services.accounting.steps import default_accounts, post_entry
from app.services.stock.ledger import (
    Goods,
    Move,
    Place,
    Quantities,
    Valued,
    check_dates,
    goods_of,
    lock_quants,
    lock_valuations,
    outside,
    place_of,
    write_moves,
)
from app.tenancy import binding, database

__all__ = ["Issue", "Place", "move_out", "place_of", "release", "release_newest", "reserve", "reserve_waiting"]


@dataclass(frozen=True, slots=True)
class Issue:
    """So much of a product that leaves for an order's line; `path` is where the quantity stands in the input."""

    order_line_id: UUID
    product_id: UUID
    quantity: Decimal
    path: tuple[str, ...]


async def reserve_waiting(product_ids: Iterable[UUID], location_id: UUID) -> None:
    """Promise free stock of these products to the lines of confirmed orders that wait for it, the oldest order first (T-28).

    Runs after an order was confirmed and whenever stock came in or was freed; running it again changes nothing. A line gets what is
    there, also when that is only a part. It looks at the orders' `fulfilment`, which must be up to date.
    """
    products = sorted(set(product_ids))
    if not products:
        return
    await lock_quants(products, location_id)
    granted = await database.fetch(_GRANTS, products, location_id)
    if granted:
        await database.execute(
            _PROMISE,
            [new_id() for _ in granted],
            [grant["order_line_id"] for grant in granted],
            [grant["product_id"] for grant in granted],
            [grant["quantity"] for grant in granted],
            location_id,
            clock.now(),
        )


async def reserve(order_id: UUID, location_id: UUID) -> None:
    """Promise to an order what is there of its goods, in its turn; its new state must be written already."""
    await reserve_waiting(await _goods_ordered(order_id), location_id)


async def release(order_id: UUID, location_id: UUID) -> None:
    """Free what is promised to an order, and promise it to the orders that wait for it.

    The order's new state must be written already, or it would be promised the same stock again.
    """
    products = await _goods_ordered(order_id)
    # The lock comes first: until then others may still promise stock to this order.
    await lock_quants(products, location_id)
    await database.execute(_FREE, order_id)
    await reserve_waiting(products, location_id)


async def release_newest(product_id: UUID, location_id: UUID, quantity: Decimal) -> None:
    """Take back so much of what is promised, the newest promises first; the caller has locked the quant."""
    await database.execute(_FREE_NEWEST, product_id, location_id, quantity)


async def move_out(document_id: UUID, on: date, issues: Sequence[Issue], place: Place, description: str) -> None:
    """Send goods to a customer: moves at the moving average, the cost of sales in the books, promises used up (STK-8).

    What is promised to other orders is not available. What is missing is refused for all lines at once, and a day before a product's
    last move is refused as well.
    """
    products = {issue.product_id for issue in issues}
    quants = await lock_quants(products, place.location_id)
    valued = await lock_valuations(products)
    goods = await goods_of(products)
    promised = await _promised([issue.order_line_id for issue in issues], place.location_id)
    check_dates(goods.values(), valued, on)
    used = _used_promises(issues, goods, quants, promised)
    moves = _moves(issues, valued, place.location_id, await outside(LocationKind.CUSTOMER))

    accounts = await default_accounts()
    with exact():
        cost = -sum((move.value for move in moves.values()), ZERO)
    posted = await post_entry(
        JournalEntryKind.COGS,
        on,
        description,
        cogs_entry(
            currency=binding.current().currency,
            cogs_id=accounts[AccountPurpose.COGS],
            stock_id=accounts[AccountPurpose.STOCK],
            amount=cost,
        ),
        document_id=document_id,
    )
    released = dict.fromkeys(products, ZERO)
    with exact():
        for issue in issues:
            released[issue.product_id] += used[issue.order_line_id]
    await write_moves(
        StockDocumentKind.DELIVERY,
        document_id,
        on,
        moves,
        place.location_id,
        entry_id=posted[0] if posted else None,
        released=released,
    )
    await database.execute(_USE, list(used), list(used.values()), place.location_id)


def _used_promises(
    issues: Sequence[Issue], goods: Mapping[UUID, Goods], quants: Mapping[UUID, Quantities], promised: Mapping[UUID, Decimal]
) -> dict[UUID, Decimal]:
    """Give what each line takes of its own promise; the rest comes from what is promised to nobody, and there must be enough of it."""
    faults = Faults()
    free = {product_id: quant.free for product_id, quant in quants.items()}
    used: dict[UUID, Decimal] = {}
    with exact():
        for issue in issues:
            own = min(promised.get(issue.order_line_id, ZERO), issue.quantity)
            available = own + free[issue.product_id]
            if issue.quantity > available:
                faults.take(_out_of_stock(goods[issue.product_id], issue, available))
                continue
            used[issue.order_line_id] = own
            free[issue.product_id] -= issue.quantity - own
    faults.raise_if_any()
    return used


def _out_of_stock(goods: Goods, issue: Issue, available: Decimal) -> Refused:
    return Refused(
        Code.OUT_OF_STOCK,
        f"{plain(issue.quantity)} of {goods.name} ({goods.sku}) are asked for and {plain(available)} are available for this order.",
        issue.path,
        {
            "productId": str(goods.id),
            "product": goods.name,
            "wanted": plain(issue.quantity),
            "available": plain(available),
        },
    )


def _moves(issues: Sequence[Issue], valued: Mapping[UUID, Valued], location_id: UUID, customer_id: UUID) -> dict[UUID, Move]:
    currency = binding.current().currency
    on_hand = {product_id: value.on_hand for product_id, value in valued.items()}
    moves: dict[UUID, Move] = {}
    for issue in issues:
        on_hand[issue.product_id], cost = costing.issue(on_hand[issue.product_id], issue.quantity, currency)
        moves[new_id()] = Move(issue.product_id, location_id, customer_id, issue.quantity, -cost, issue.order_line_id)
    return moves


async def _goods_ordered(order_id: UUID) -> list[UUID]:
    found = await database.fetch(
        "SELECT DISTINCT line.product_id FROM sales_order_line line JOIN product ON product.id = line.product_id"
        " WHERE line.order_id = $1 AND product.kind = 'GOODS'",
        order_id,
    )
    return [row["product_id"] for row in found]


async def _promised(order_line_ids: Sequence[UUID], location_id: UUID) -> dict[UUID, Decimal]:
    found = await database.fetch(
        "SELECT order_line_id, quantity FROM reservation WHERE order_line_id = ANY($1::uuid[]) AND location_id = $2",
        order_line_ids,
        location_id,
    )
    return {row["order_line_id"]: row["quantity"] for row in found}


# Each waiting line gets what the lines before it leave: the running sum over the queue says how much those take.
_GRANTS = """
WITH free AS (
  SELECT product_id, quantity - reserved AS quantity FROM quant
   WHERE product_id = ANY($1::uuid[]) AND location_id = $2 AND quantity > reserved
), waiting AS (
  SELECT line.id, line.product_id, line.position, document.id AS order_id, document.ordered_on, free.quantity AS free,
         line.quantity - progress.delivered - progress.reserved AS quantity
    FROM free JOIN sales_order_line line ON line.product_id = free.product_id
    JOIN sales_order_line_progress progress ON progress.line_id = line.id
    JOIN sales_order document ON document.id = line.order_id
    JOIN product ON product.id = line.product_id
   WHERE document.state = 'CONFIRMED' AND document.fulfilment IN ('WAITING', 'PARTLY_DELIVERED') AND product.kind = 'GOODS'
), queue AS (
  SELECT id, product_id, quantity, free,
         sum(quantity) OVER (PARTITION BY product_id ORDER BY ordered_on, order_id, position, id) - quantity AS before
    FROM waiting WHERE quantity > 0
)
SELECT id AS order_line_id, product_id, least(quantity, free - before) AS quantity FROM queue WHERE before < free
"""

_PROMISE = """
WITH granted AS (
  SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::numeric[]) AS granted (id, order_line_id, product_id, quantity)
), promised AS (
  INSERT INTO reservation (id, order_line_id, product_id, location_id, quantity, created_at)
  SELECT id, order_line_id, product_id, $5, quantity, $6 FROM granted
  ON CONFLICT (order_line_id, location_id) DO UPDATE SET quantity = reservation.quantity + excluded.quantity
)
UPDATE quant SET reserved = quant.reserved + total.quantity
  FROM (SELECT product_id, sum(quantity) AS quantity FROM granted GROUP BY product_id) total
 WHERE quant.product_id = total.product_id AND quant.location_id = $5
"""

_FREE = """
WITH freed AS (
  DELETE FROM reservation USING sales_order_line line WHERE line.id = reservation.order_line_id AND line.order_id = $1
  RETURNING reservation.product_id, reservation.location_id, reservation.quantity
)
UPDATE quant SET reserved = quant.reserved - total.quantity
  FROM (SELECT product_id, location_id, sum(quantity) AS quantity FROM freed GROUP BY product_id, location_id) total
 WHERE quant.product_id = total.product_id AND quant.location_id = total.location_id
"""

_FREE_NEWEST = """
WITH newest AS (
  SELECT id, quantity, sum(quantity) OVER (ORDER BY created_at DESC, id DESC) - quantity AS before
    FROM reservation WHERE product_id = $1 AND location_id = $2
), freed AS (
  SELECT id, quantity, least(quantity, $3::numeric - before) AS taken FROM newest WHERE before < $3::numeric
), gone AS (
  DELETE FROM reservation USING freed WHERE reservation.id = freed.id AND freed.taken = freed.quantity
), less AS (
  UPDATE reservation SET quantity = reservation.quantity - freed.taken FROM freed
   WHERE reservation.id = freed.id AND freed.taken < freed.quantity
)
UPDATE quant SET reserved = reserved - (SELECT coalesce(sum(taken), 0) FROM freed) WHERE product_id = $1 AND location_id = $2
"""

_USE = """
WITH used AS (
  SELECT * FROM unnest($1::uuid[], $2::numeric[]) AS used (order_line_id, quantity) WHERE quantity > 0
), gone AS (
  DELETE FROM reservation USING used
   WHERE reservation.order_line_id = used.order_line_id AND reservation.location_id = $3 AND reservation.quantity = used.quantity
)
UPDATE reservation SET quantity = reservation.quantity - used.quantity FROM used
 WHERE reservation.order_line_id = used.order_line_id AND reservation.location_id = $3 AND reservation.quantity > used.quantity
"""
