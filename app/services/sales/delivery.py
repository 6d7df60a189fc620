"""Sending goods: a delivery leaves whole or in part, its cost is booked, and the rest waits on a back-order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from uuid import UUID

from asyncpg import Record

from app.domain.quantity import Unit, checked
from app.domain.refusal import Code, Faults, NotFound, Refused
from app.domain.sales.access import may_see
from app.domain.sales.delivery import STEPS, DeliveryLine, DeliveryState, split
from app.domain.work import EntityKind
from app.models.sales import Delivery, SalesOrder
from app.services import clock, idempotency, outbox, rows
from app.services.actor import Actor
from app.services.sales.steps import process, refresh_states
from app.services.stock.steps import Issue, move_out, place_of
from app.services.transaction import require_transaction, use_case
from app.tenancy import database


@use_case("sales.delivery:post")
async def post(
    actor: Actor,
    delivery_id: UUID,
    expected_version: int,
    idempotency_key: UUID,
    *,
    on: date | None = None,
    lines: Sequence[DeliveryLine] | None = None,
) -> UUID:
    """Send a delivery, all of it or so much of the lines that are named; what stays behind goes to a back-order (STK-5).

    Goods leave at the moving average and their cost is booked; what is not there for this order is refused with OUT_OF_STOCK.
    """
    given = {"id": delivery_id, "expected_version": expected_version, "on": on, "lines": lines}
    done = await idempotency.claim("sales.delivery:post", idempotency_key, given, entity_id=delivery_id)
    if done.is_repeat:
        return delivery_id
    on = clock.business_date(on, "on")
    delivery = await _lock(delivery_id, expected_version)
    STEPS.move(DeliveryState(delivery["state"]), DeliveryState.POSTED)
    held = await _held(delivery_id)
    parts = split([DeliveryLine(line_id, row["quantity"]) for line_id, row in held.items()], _quantities(lines, held))

    paths = {line.line_id: ("lines", str(index), "quantity") for index, line in enumerate(lines or ())}
    issues = [
        Issue(
            order_line_id=held[part.line_id]["order_line_id"],
            product_id=held[part.line_id]["product_id"],
            quantity=part.quantity,
            path=paths.get(part.line_id, ("id",)),
        )
        for part in parts.posted
    ]
    await move_out(delivery_id, on, issues, await place_of(delivery["warehouse_id"]), f"Delivery {delivery['number']}")
    if parts.rest:
        await _keep_only(delivery_id, parts.posted)
    await rows.update(Delivery, delivery_id, expected_version, {"state": DeliveryState.POSTED, "on": on}, thing="delivery")
    await process(delivery["order_id"], back_order_of=delivery_id)
    await refresh_states([delivery["order_id"]])
    await outbox.add("sales.delivery_posted", EntityKind.DELIVERY, delivery_id)
    return delivery_id


async def _lock(delivery_id: UUID, expected_version: int) -> Record:
    """Lock a delivery behind its order, as everybody does who changes either."""
    actor = require_transaction()
    order = await database.fetchrow(
        "SELECT o.id, o.created_by_id FROM delivery d JOIN sales_order o ON o.id = d.order_id WHERE d.id = $1", delivery_id
    )
    if order is None or not may_see(order["created_by_id"], actor.account_id, actor.permissions):
        raise NotFound("delivery", ("id",))
    await rows.lock(SalesOrder, order["id"], thing="order")
    return await rows.lock(Delivery, delivery_id, expected_version, thing="delivery")


async def _held(delivery_id: UUID) -> dict[UUID, Record]:
    found = await database.fetch(
        "SELECT line.id, line.order_line_id, line.product_id, line.quantity, unit.code AS unit_code, unit.digits AS unit_digits"
        " FROM delivery_line line JOIN sales_order_line ordered ON ordered.id = line.order_line_id JOIN unit ON unit.id = ordered.unit_id"
        " WHERE line.delivery_id = $1 ORDER BY line.position, line.id",
        delivery_id,
    )
    return {row["id"]: row for row in found}


def _quantities(lines: Sequence[DeliveryLine] | None, held: Mapping[UUID, Record]) -> dict[UUID, Decimal] | None:
    """Give the wanted quantities by line in their units; lines that are not the delivery's are left for `split` to refuse."""
    if lines is None:
        return None
    faults = Faults()
    quantities: dict[UUID, Decimal] = {}
    for index, line in enumerate(lines):
        if line.line_id in quantities:
            faults.add(Code.DUPLICATE, "This line is given twice.", "lines", str(index), "lineId")
        quantities[line.line_id] = line.quantity
        row = held.get(line.line_id)
        if row is not None:
            try:
                quantities[line.line_id] = checked(line.quantity, Unit(row["unit_code"], row["unit_digits"]))
            except Refused as refused:
                faults.take(refused, "lines", str(index))
    faults.raise_if_any()
    return quantities


async def _keep_only(delivery_id: UUID, posted: Sequence[DeliveryLine]) -> None:
    """Leave on the delivery what is sent with it."""
    await database.execute(
        "WITH sent AS (SELECT * FROM unnest($2::uuid[], $3::numeric[]) AS sent (id, quantity)), gone AS ("
        " DELETE FROM delivery_line WHERE delivery_id = $1 AND id <> ALL($2::uuid[]))"
        " UPDATE delivery_line SET quantity = sent.quantity FROM sent WHERE delivery_line.id = sent.id",
        delivery_id,
        [line.line_id for line in posted],
        [line.quantity for line in posted],
    )
