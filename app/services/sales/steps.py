"""What documents around an order share: what exists for its lines, the states that follow from it, the deliveries it still needs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final
from uuid import UUID

from asyncpg import Record

from app.domain.catalog import ProductKind
from app.domain.refusal import NotFound
from app.domain.sales.access import may_see
from app.domain.sales.delivery import DeliveryState
from app.domain.sales.order import LineQuantity, OrderLine, OrderState, fulfilment, invoicing, outstanding
from app.models.base import new_id
from app.models.sales import Delivery, SalesOrder
from app.services import clock, rows
from app.services.stock.steps import place_of
from app.services.transaction import require_transaction
from app.tenancy import database

NUMBER_DIGITS: Final = 5


async def lock_order(order_id: UUID, expected_version: int | None = None, *, path: Sequence[str] = ("id",)) -> Record:
    """Lock an order that the actor may see and check its version; one that they may not see answers like one that is absent."""
    actor = require_transaction()
    order = await rows.lock(SalesOrder, order_id, thing="order", path=path)
    if not may_see(order["created_by_id"], actor.account_id, actor.permissions):
        raise NotFound("order", path)
    if expected_version is not None and order["version"] != expected_version:
        await rows.refuse_stale(SalesOrder, order_id, expected_version, thing="order", path=path)
    return order


async def order_lines(order_ids: Iterable[UUID]) -> dict[UUID, list[OrderLine]]:
    """Return the lines of orders, in their order, with what was delivered, is planned and is invoiced; one statement for all."""
    wanted = list(order_ids)
    found = await database.fetch(_LINES, wanted)
    lines: dict[UUID, list[OrderLine]] = {order_id: [] for order_id in wanted}
    for row in found:
        lines[row["order_id"]].append(
            OrderLine(
                line_id=row["id"],
                ordered=row["quantity"],
                is_stocked=row["kind"] == ProductKind.GOODS,
                delivered=row["delivered"],
                invoiced=row["invoiced"],
                planned=row["planned"],
            )
        )
    return lines


async def refresh_states(order_ids: Iterable[UUID]) -> int:
    """Write how far orders are delivered and invoiced, and return how many of them were told otherwise (law 4, SAL-5).

    This is the one place that writes the two projections. Whoever makes, changes or deletes a move, a delivery or an invoice of an
    order calls it in the same transaction; called again it changes nothing.
    """
    require_transaction()
    # Two who change different documents of one order wait here, so that the second counts what the first has done.
    found = await database.fetch(
        "SELECT id, state FROM sales_order WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE", sorted(set(order_ids))
    )
    if not found:
        return 0
    states = {row["id"]: OrderState(row["state"]) for row in found}
    lines = await order_lines(states)
    changed = await database.fetch(
        "UPDATE sales_order SET fulfilment = derived.fulfilment, invoicing = derived.invoicing"
        " FROM unnest($1::uuid[], $2::text[], $3::text[]) AS derived (id, fulfilment, invoicing)"
        " WHERE sales_order.id = derived.id AND (sales_order.fulfilment, sales_order.invoicing) <> (derived.fulfilment, derived.invoicing)"
        " RETURNING sales_order.id",
        list(states),
        [fulfilment(state, lines[order_id]) for order_id, state in states.items()],
        [invoicing(state, lines[order_id]) for order_id, state in states.items()],
    )
    return len(changed)


async def process(order_id: UUID, *, back_order_of: UUID | None = None) -> UUID | None:
    """Make an order's deliveries agree with it: one more for goods that none holds yet, none for an order that has ended (STK-5).

    Returns the new delivery, if one was needed; running it again changes nothing. The caller has locked the order.
    """
    require_transaction()
    state = OrderState(await database.fetchval("SELECT state FROM sales_order WHERE id = $1", order_id))
    if state is not OrderState.CONFIRMED:
        await database.execute(
            "UPDATE delivery SET state = $2, version = version + 1, updated_at = $4 WHERE order_id = $1 AND state = $3",
            order_id,
            DeliveryState.CANCELLED,
            DeliveryState.READY,
            clock.now(),
        )
        return None
    missing = outstanding(state, (await order_lines([order_id]))[order_id])
    return await _plan(order_id, missing, back_order_of) if missing else None


async def _plan(order_id: UUID, missing: Sequence[LineQuantity], back_order_of: UUID | None) -> UUID:
    number: int = await database.fetchval("SELECT nextval('delivery_number')")
    (delivery_id,) = await rows.insert(
        Delivery,
        [
            {
                "number": f"DL-{number:0{NUMBER_DIGITS}d}",
                "state": DeliveryState.READY,
                "order_id": order_id,
                "warehouse_id": (await place_of(None)).warehouse_id,
                "on": None,
                "back_order_of_id": back_order_of,
            }
        ],
    )
    await database.execute(
        "INSERT INTO delivery_line (id, delivery_id, position, order_line_id, product_id, quantity)"
        " SELECT planned.id, $1, planned.position, line.id, line.product_id, planned.quantity"
        " FROM unnest($2::uuid[], $3::int[], $4::uuid[], $5::numeric[]) AS planned (id, position, line_id, quantity)"
        " JOIN sales_order_line line ON line.id = planned.line_id",
        delivery_id,
        [new_id() for _ in missing],
        list(range(1, len(missing) + 1)),
        [line.line_id for line in missing],
        [line.quantity for line in missing],
    )
    return delivery_id


_LINES = """
SELECT line.order_id, line.id, line.quantity, product.kind, progress.delivered, progress.planned, progress.invoiced
  FROM sales_order_line line JOIN sales_order_line_progress progress ON progress.line_id = line.id
  LEFT JOIN product ON product.id = line.product_id
 WHERE line.order_id = ANY($1::uuid[]) ORDER BY line.order_id, line.position, line.id
"""
