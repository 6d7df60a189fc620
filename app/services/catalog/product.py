"""Products: added, changed, archived when they are no longer sold, and restored."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from app.domain.refusal import Code, Refused, plain
from app.domain.sales.access import may_see
from app.domain.work import EntityKind
from app.models.catalog import Product
from app.services import idempotency, outbox, rows
from app.services.actor import Actor
from app.services.catalog import steps
from app.services.catalog.steps import NewProduct
from app.services.transaction import use_case
from app.tenancy import database


@use_case("catalog.product:create")
async def create(actor: Actor, idempotency_key: UUID, given: NewProduct) -> UUID:
    """Add a product once per key and return its id; without a SKU it gets the next one, such as P-00001."""
    done = await idempotency.claim("catalog.product:create", idempotency_key, given)
    if not done.is_repeat:
        await steps.add_product(done.entity_id, given)
    return done.entity_id


@use_case("catalog.product:update")
async def update(actor: Actor, product_id: UUID, expected_version: int, changes: Mapping[str, Any]) -> None:
    """Change what is given of a product; None takes an optional value away, what is not given stays."""
    if await steps.change_product(product_id, expected_version, changes):
        await _tell(product_id)


@use_case("catalog.product:archive")
async def archive(actor: Actor, product_id: UUID, expected_version: int) -> None:
    """Sell a product no more; refused while goods of it are on hand or wait to be delivered. An archived one stays as it is."""
    known = await rows.lock(Product, product_id, expected_version, thing="product")
    if known["is_archived"]:
        return
    on_hand = await database.fetchval("SELECT coalesce(sum(quantity), 0) FROM quant WHERE product_id = $1", product_id)
    if on_hand > 0:
        message = f"{plain(on_hand)} of {known['name']} are on hand. Sell them or count them down to 0 first."
        raise Refused(Code.IN_USE, message, ("id",), {"onHand": plain(on_hand)})
    waiting = await database.fetch(
        "SELECT DISTINCT sales_order.number, sales_order.created_by_id FROM sales_order_line line"
        " JOIN sales_order ON sales_order.id = line.order_id"
        " WHERE line.product_id = $1 AND sales_order.state = 'CONFIRMED' AND sales_order.fulfilment IN ('WAITING', 'PARTLY_DELIVERED')"
        " ORDER BY 1 LIMIT 5",
        product_id,
    )
    if waiting:
        # Orders that the actor may not see are not named.
        numbers = [row["number"] for row in waiting if may_see(row["created_by_id"], actor.account_id, actor.permissions)]
        message = (
            f"{known['name']} waits to be delivered in {', '.join(numbers) or 'orders of others'}. Deliver or close what is open first."
        )
        raise Refused(Code.IN_USE, message, ("id",), {"orders": numbers})
    await rows.update(Product, product_id, expected_version, {"is_archived": True}, thing="product")
    await _tell(product_id)


@use_case("catalog.product:restore")
async def restore(actor: Actor, product_id: UUID, expected_version: int) -> None:
    """Sell an archived product again."""
    known = await rows.lock(Product, product_id, expected_version, thing="product")
    if known["is_archived"]:
        await rows.update(Product, product_id, expected_version, {"is_archived": False}, thing="product")
        await _tell(product_id)


async def _tell(product_id: UUID) -> None:
    """Let whoever has the product open see that it changed."""
    await outbox.add("catalog.product_changed", EntityKind.PRODUCT, product_id)
