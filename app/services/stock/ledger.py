"""Writes the stock's ledgers, moves and value entries, and the caches of both.

Quants and valuations are changed by delta in the same transaction and only while their rows are locked, so that two who want the last
unit wait for each other (STK-3, T-28). All locks are taken in the order of the products' ids, quants first, then valuations.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from asyncpg import Record

from app.domain.catalog import ProductKind
from app.domain.costing import OnHand
from app.domain.money import ZERO, exact
from app.domain.quantity import Unit
from app.domain.refusal import Code, Faults, Refused
from app.domain.stock import LocationKind, StockDocumentKind
from app.models.base import new_id
from app.models.stock import StockMove, ValueEntry
from app.services import rows
from app.services.transaction import require_transaction
from app.tenancy import database


@dataclass(frozen=True, slots=True)
class Place:
    """A warehouse and the location that holds its stock."""

    warehouse_id: UUID
    location_id: UUID


@dataclass(frozen=True, slots=True)
class Goods:
    """A product as stock looks at it."""

    id: UUID
    sku: str
    name: str
    kind: ProductKind
    unit: Unit
    is_archived: bool


@dataclass(frozen=True, slots=True)
class Quantities:
    """How much of a product is at a location and how much of that is promised."""

    quantity: Decimal
    reserved: Decimal

    @property
    def free(self) -> Decimal:
        """What is promised to nobody."""
        with exact():
            return self.quantity - self.reserved


@dataclass(frozen=True, slots=True)
class Valued:
    """What a product is worth over all locations, and the day of its last move."""

    on_hand: OnHand
    last_on: date | None


@dataclass(frozen=True, slots=True)
class Move:
    """A move to be written: what goes from where to where, and what it does to the value of the stock (below zero: it leaves)."""

    product_id: UUID
    source_id: UUID
    target_id: UUID
    quantity: Decimal
    value: Decimal
    order_line_id: UUID | None = None
    note: str = ""


async def place_of(warehouse_id: UUID | None) -> Place:
    """Return the warehouse that is named, or the company's first one."""
    found = await database.fetchrow(
        "SELECT id, stock_location_id FROM warehouse WHERE $1::uuid IS NULL OR id = $1 ORDER BY code LIMIT 1", warehouse_id
    )
    if found is None:
        raise Refused(Code.NOT_FOUND, "This warehouse does not exist.", ("warehouseId",))
    return Place(found["id"], found["stock_location_id"])


async def outside(kind: LocationKind) -> UUID:
    """Return the location of this kind, where goods come from or go to."""
    assert kind is not LocationKind.INTERNAL, "stock of the company lies in a warehouse"
    found: UUID | None = await database.fetchval("SELECT id FROM location WHERE kind = $1 ORDER BY id LIMIT 1", kind)
    assert found is not None, f"a company has a location for {kind}"
    return found


async def goods_of(product_ids: Iterable[UUID]) -> dict[UUID, Goods]:
    """Return those of these products that exist."""
    found = await database.fetch(
        "SELECT product.id, product.sku, product.name, product.kind, product.is_archived, unit.code, unit.digits"
        " FROM product JOIN unit ON unit.id = product.unit_id WHERE product.id = ANY($1::uuid[])",
        list(product_ids),
    )
    return {
        row["id"]: Goods(row["id"], row["sku"], row["name"], ProductKind(row["kind"]), Unit(row["code"], row["digits"]), row["is_archived"])
        for row in found
    }


async def lock_quants(product_ids: Iterable[UUID], location_id: UUID) -> dict[UUID, Quantities]:
    """Lock how much of these products is at the location until the transaction ends; what was never there is nothing."""
    require_transaction()
    wanted = sorted(set(product_ids))
    found = await _locked_quants(wanted, location_id)
    if len(found) < len(wanted):
        # Also what was never there is locked: an order that finds no stock and a receipt that finds no order would miss each other.
        await database.execute(
            "INSERT INTO quant (id, product_id, location_id, quantity, reserved)"
            " SELECT id, product_id, $3, 0, 0 FROM unnest($1::uuid[], $2::uuid[]) AS fresh (id, product_id) ORDER BY product_id"
            " ON CONFLICT (product_id, location_id) DO NOTHING",
            [new_id() for _ in wanted],
            wanted,
            location_id,
        )
        found = await _locked_quants(wanted, location_id)
    return {row["product_id"]: Quantities(row["quantity"], row["reserved"]) for row in found}


async def lock_valuations(product_ids: Iterable[UUID]) -> dict[UUID, Valued]:
    """Lock what these products are worth until the transaction ends; the caller holds their quants already."""
    require_transaction()
    wanted = sorted(set(product_ids))
    found = await _locked_valuations(wanted)
    if len(found) < len(wanted):
        await database.execute(
            "INSERT INTO valuation (product_id, quantity, amount) SELECT id, 0, 0 FROM unnest($1::uuid[]) AS fresh (id) ORDER BY id"
            " ON CONFLICT (product_id) DO NOTHING",
            wanted,
        )
        found = await _locked_valuations(wanted)
    return {row["product_id"]: Valued(OnHand(row["quantity"], row["amount"]), row["last_on"]) for row in found}


def check_date(goods: Goods, valued: Valued, on: date) -> None:
    """Refuse a day before the product's last move: what went out since then has its cost."""
    if valued.last_on is not None and on < valued.last_on:
        raise Refused(
            Code.OUT_OF_RANGE,
            f"{goods.name} ({goods.sku}) last moved on {valued.last_on.isoformat()} and cannot move on {on.isoformat()}, before that."
            " Choose that day or a later one.",
            ("on",),
            {"productId": str(goods.id), "product": goods.name, "lastOn": valued.last_on.isoformat(), "on": on.isoformat()},
        )


def check_dates(goods: Iterable[Goods], valued: Mapping[UUID, Valued], on: date) -> None:
    """Refuse a day before the last move of any of the products, and name all of them."""
    faults = Faults()
    for product in goods:
        try:
            check_date(product, valued[product.id], on)
        except Refused as refused:
            faults.take(refused)
    faults.raise_if_any()


async def write_moves(
    kind: StockDocumentKind,
    document_id: UUID | None,
    on: date,
    moves: Mapping[UUID, Move],
    location_id: UUID,
    *,
    entry_id: UUID | None,
    released: Mapping[UUID, Decimal] | None = None,
) -> None:
    """Write moves in or out of a location, by their ids, with their value entries, and change the caches by the same (invariant 3).

    `released` says by product how much less is promised at the location from now on. The caller holds the locks of quants and
    valuations, has checked day and quantity, and has posted the moves' value with the entry.
    """
    await rows.insert(
        StockMove,
        [
            {
                "id": move_id,
                "product_id": move.product_id,
                "source_id": move.source_id,
                "target_id": move.target_id,
                "quantity": move.quantity,
                "on": on,
                "document_kind": kind,
                "document_id": document_id,
                "order_line_id": move.order_line_id,
                "note": move.note,
            }
            for move_id, move in moves.items()
        ],
    )
    signed = {move_id: move.quantity if move.target_id == location_id else -move.quantity for move_id, move in moves.items()}
    await rows.insert(
        ValueEntry,
        [
            {
                "move_id": move_id,
                "product_id": move.product_id,
                "on": on,
                "quantity": signed[move_id],
                "amount": move.value,
                "entry_id": entry_id,
            }
            for move_id, move in moves.items()
        ],
    )
    products = sorted({move.product_id for move in moves.values()})
    quantities, values = dict.fromkeys(products, ZERO), dict.fromkeys(products, ZERO)
    with exact():
        for move_id, move in moves.items():
            quantities[move.product_id] += signed[move_id]
            values[move.product_id] += move.value
    await _change_quants(products, quantities, released or {}, location_id)
    await _change_valuations(products, quantities, values, on)


async def _change_quants(
    products: Sequence[UUID], quantities: Mapping[UUID, Decimal], released: Mapping[UUID, Decimal], location_id: UUID
) -> None:
    await database.execute(
        "UPDATE quant SET quantity = quant.quantity + moved.quantity, reserved = quant.reserved - moved.released"
        " FROM unnest($1::uuid[], $2::numeric[], $3::numeric[]) AS moved (product_id, quantity, released)"
        " WHERE quant.product_id = moved.product_id AND quant.location_id = $4",
        products,
        [quantities[product] for product in products],
        [released.get(product, ZERO) for product in products],
        location_id,
    )


async def _change_valuations(
    products: Sequence[UUID], quantities: Mapping[UUID, Decimal], values: Mapping[UUID, Decimal], on: date
) -> None:
    await database.execute(
        "UPDATE valuation SET quantity = valuation.quantity + moved.quantity, amount = valuation.amount + moved.amount, last_on = $4"
        " FROM unnest($1::uuid[], $2::numeric[], $3::numeric[]) AS moved (product_id, quantity, amount)"
        " WHERE valuation.product_id = moved.product_id",
        products,
        [quantities[product] for product in products],
        [values[product] for product in products],
        on,
    )


async def _locked_quants(product_ids: Sequence[UUID], location_id: UUID) -> list[Record]:
    return await database.fetch(
        "SELECT product_id, quantity, reserved FROM quant WHERE product_id = ANY($1::uuid[]) AND location_id = $2"
        " ORDER BY product_id FOR UPDATE",
        product_ids,
        location_id,
    )


async def _locked_valuations(product_ids: Sequence[UUID]) -> list[Record]:
    return await database.fetch(
        "SELECT product_id, quantity, amount, last_on FROM valuation WHERE product_id = ANY($1::uuid[]) ORDER BY product_id FOR UPDATE",
        product_ids,
    )
