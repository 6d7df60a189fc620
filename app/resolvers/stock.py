"""Reads warehouses, locations and the moves of goods between them."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from app.resolvers.kit import Columns, Listing, Row, row_by_id, rows_by_id, rows_of
from app.tenancy import database

WAREHOUSES = Listing(source="warehouse w", columns={"id": "w.id", "code": "w.code", "name": "w.name"})

LOCATIONS = Listing(
    source="location l LEFT JOIN warehouse w ON w.stock_location_id = l.id",
    columns={"id": "l.id", "name": "l.name", "kind": "l.kind", "warehouse_id": "w.id"},
)

MOVES = Listing(
    source="stock_move m LEFT JOIN product p ON p.id = m.product_id",
    columns={
        "id": "m.id",
        "product_id": "m.product_id",
        "source_id": "m.source_id",
        "target_id": "m.target_id",
        "quantity": "m.quantity",
        "on": 'm."on"',
        "recorded_at": "m.recorded_at",
        "document_kind": "m.document_kind",
        "document_id": "m.document_id",
        "note": "m.note",
        "value": "(SELECT coalesce(sum(v.amount), 0) FROM value_entry v WHERE v.move_id = m.id)",
        "currency": "(SELECT currency FROM company_profile)",
    },
    orders={"recorded_at": "m.recorded_at", "on": 'm."on"'},
    default_order=(("recorded_at", True),),
    search=("p.search",),
)


async def warehouses() -> list[Row]:
    """Read all warehouses; the first is used where none is named."""
    found: list[Row] = list(await database.fetch("SELECT id, code, name FROM warehouse ORDER BY code"))
    return found


@rows_of(WAREHOUSES)
async def warehouses_by_id(ids: Sequence[UUID], columns: Columns) -> list[Row | None]:
    """Read warehouses by their ids."""
    return await rows_by_id(WAREHOUSES, ids, columns)


@rows_of(LOCATIONS)
async def locations_by_id(ids: Sequence[UUID], columns: Columns) -> list[Row | None]:
    """Read locations by their ids."""
    return await rows_by_id(LOCATIONS, ids, columns)


async def move(id: UUID, columns: Columns) -> Row | None:
    """Read one move."""
    return await row_by_id(MOVES, id, columns)
