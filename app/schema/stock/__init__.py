"""What can be asked and done about stock: moves, goods received, goods counted."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from app.resolvers import catalog
from app.resolvers import stock as resolvers
from app.resolvers.kit import Row
from app.schema import kit
from app.schema.stock.inputs import StockAdjustInput, StockReceiveInput
from app.schema.stock.types import Location, StockMove, StockMovePayload, Warehouse
from app.services.stock.adjust import Count, adjust
from app.services.stock.receive import Receipt, receive

PERMISSIONS = {
    "stock.move:read": "See warehouses and the moves of goods.",
    "stock.move:export": "Export the moves of goods as a file.",
    "stock.move:receive": "Take goods into stock without a purchase.",
    "stock.move:adjust": "Post what was counted in stock.",
}

__all__ = ["PERMISSIONS", "Location", "Mutation", "Query", "StockMove", "Warehouse"]


@kit.type
class Query:
    """What can be read about stock."""

    stock_moves = kit.connection(
        StockMove,
        resolvers.MOVES,
        "The moves of goods, the last recorded first. The search looks into SKU and name of the product.",
        requires="stock.move:read",
        export="stock.move:export",
        search_requires="catalog.product:read",
        where=("document_id", "document_kind", "on"),
        filters={"product_id": kit.Filter(kit.IdOp, "By the product that moved.")},
    )

    @kit.query("All warehouses; the first is used where none is named.", list[Warehouse], requires="stock.move:read", size=5)
    async def warehouses(self, info: kit.Info) -> list[Row]:
        return await resolvers.warehouses()


@kit.type
class Mutation:
    """What can be done with stock."""

    @kit.mutation(
        "Takes goods into stock against opening balances and promises them to the orders that wait for them.",
        StockMovePayload,
        requires="stock.move:receive",
    )
    async def stock_receive(self, info: kit.Info, input: StockReceiveInput) -> dict[str, Any]:
        given = kit.values(input)
        key = given.pop("idempotency_key")
        made = await receive(info.context.actor, Receipt(**given | {"note": given["note"] or ""}), key)
        return await _moved(info, made, input.product_id)

    @kit.mutation(
        "Sets the stock to what was counted and books the difference; `move` is null when the count agrees. Where less is left than is"
        " promised to orders, the newest promises are taken back first.",
        StockMovePayload,
        requires="stock.move:adjust",
    )
    async def stock_adjust(self, info: kit.Info, input: StockAdjustInput) -> dict[str, Any]:
        given = kit.values(input)
        key = given.pop("idempotency_key")
        made = await adjust(info.context.actor, Count(**given | {"note": given["note"] or ""}), key)
        return await _moved(info, made, input.product_id)


async def _moved(info: kit.Info, move_id: UUID, product_id: UUID) -> dict[str, Any]:
    return {
        "move": await resolvers.move(move_id, kit.selected(info, "move")) if kit.wants(info, "move") else None,
        "product": await catalog.product(product_id, kit.selected(info, "product")) if kit.wants(info, "product") else None,
    }
