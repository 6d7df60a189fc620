"""Reads units, taxes, the category tree, and products with their barcodes, stock and cost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from app.domain.catalog import as_price
from app.domain.costing import OnHand, average_cost
from app.domain.money import ZERO, quantize
from app.resolvers.kit import Columns, Listing, Row, row_by_id, rows_by_id, rows_by_parent, rows_of
from app.tenancy import binding, database

UNITS = Listing(
    source="unit u",
    columns={"id": "u.id", "code": "u.code", "name": "u.name", "digits": "u.digits", "is_archived": "u.is_archived"},
)

TAXES = Listing(
    source="tax t",
    columns={
        "id": "t.id",
        "code": "t.code",
        "name": "t.name",
        "rate": "t.rate",
        "category": "t.category",
        "is_active": "t.is_active",
        "account_id": "t.account_id",
        "version": "t.version",
    },
)

CATEGORIES = Listing(
    source="product_category c",
    columns={
        "id": "c.id",
        "name": "c.name",
        "path": "c.path",
        "parent_id": "c.parent_id",
        "income_account_id": "c.income_account_id",
        "sales_tax_id": "c.sales_tax_id",
        "is_archived": "c.is_archived",
        "version": "c.version",
    },
    orders={"path": "c.path", "name": "c.name"},
    default_order=(("path", False),),
    search=("c.search",),
    texts={"name": "c.search"},
)

PRODUCTS = Listing(
    source="product p",
    columns={
        "id": "p.id",
        "sku": "p.sku",
        "name": "p.name",
        "description": "p.description",
        "kind": "p.kind",
        "category_id": "p.category_id",
        "unit_id": "p.unit_id",
        "sales_price": "p.sales_price",
        "sales_tax_id": "p.sales_tax_id",
        "is_archived": "p.is_archived",
        "currency": "(SELECT currency FROM company_profile)",
        "on_hand": "(SELECT coalesce(sum(q.quantity), 0) FROM quant q WHERE q.product_id = p.id)",
        "reserved": "(SELECT coalesce(sum(q.reserved), 0) FROM quant q WHERE q.product_id = p.id)",
        "available": "(SELECT coalesce(sum(q.quantity - q.reserved), 0) FROM quant q WHERE q.product_id = p.id)",
        "version": "p.version",
        "created_at": "p.created_at",
        "updated_at": "p.updated_at",
    },
    orders={"sku": "p.sku", "name": "p.name", "sales_price": "p.sales_price", "created_at": "p.created_at"},
    default_order=(("name", False),),
    search=("p.search",),
    texts={"sku": "p.search", "name": "p.search"},
)

BARCODES = Listing(
    source="product_barcode b",
    columns={"id": "b.id", "product_id": "b.product_id", "code": "b.code", "quantity": "b.quantity"},
)


async def units() -> list[Row]:
    """Read all units in the order in which they were added."""
    return list(await database.fetch("SELECT id, code, name, digits, is_archived FROM unit ORDER BY id"))


async def taxes() -> list[Row]:
    """Read all taxes in the company's order; the first that is used is its default."""
    return list(
        await database.fetch("SELECT id, code, name, rate, category, is_active, account_id, version FROM tax ORDER BY position, id")
    )


@rows_of(UNITS)
async def units_by_id(ids: Sequence[UUID], columns: Columns) -> list[Row | None]:
    """Read units by their ids."""
    return await rows_by_id(UNITS, ids, columns)


@rows_of(TAXES)
async def taxes_by_id(ids: Sequence[UUID], columns: Columns) -> list[Row | None]:
    """Read taxes by their ids."""
    return await rows_by_id(TAXES, ids, columns)


async def category(id: UUID, columns: Columns) -> Row | None:
    """Read one category."""
    return await row_by_id(CATEGORIES, id, columns)


@rows_of(CATEGORIES)
async def categories_by_id(ids: Sequence[UUID], columns: Columns) -> list[Row | None]:
    """Read categories by their ids."""
    return await rows_by_id(CATEGORIES, ids, columns)


async def product_counts(ids: Sequence[UUID]) -> list[int]:
    """Count the products that are still sold in each category itself, without those further down."""
    found = await database.fetch(
        "SELECT category_id, count(*) AS products FROM product WHERE category_id = ANY($1) AND NOT is_archived GROUP BY 1", list(ids)
    )
    counts = {row["category_id"]: row["products"] for row in found}
    return [counts.get(each, 0) for each in ids]


async def taxes_of_categories(ids: Sequence[UUID], columns: Columns) -> list[Row | None]:
    """Read the tax of each category's products that name none: its own, its nearest ancestor's or the company's (PRD-5)."""
    return await _taxes("SELECT category_id AS id, sales_tax_id FROM effective_categories($1)", ids, columns)


async def taxes_of_products(ids: Sequence[UUID], columns: Columns) -> list[Row | None]:
    """Read the tax that a new line takes from each product: its own, its category's or the company's (PRD-5)."""
    return await _taxes("SELECT product_id AS id, sales_tax_id FROM effective_products($1)", ids, columns)


async def product(id: UUID, columns: Columns) -> Row | None:
    """Read one product."""
    return await row_by_id(PRODUCTS, id, columns)


@rows_of(PRODUCTS)
async def products_by_id(ids: Sequence[UUID], columns: Columns) -> list[Row | None]:
    """Read products by their ids."""
    return await rows_by_id(PRODUCTS, ids, columns)


async def product_by_barcode(code: str, columns: Columns) -> Row | None:
    """Read the product that carries a barcode."""
    found = await database.fetchval("SELECT product_id FROM product_barcode WHERE code = $1", code.strip())
    return await product(found, columns) if found is not None else None


@rows_of(BARCODES, "product_id", "id")
async def barcodes_of_products(ids: Sequence[UUID], columns: Columns) -> list[list[Row]]:
    """Read each product's barcodes."""
    return await rows_by_parent(BARCODES, "product_id", ids, columns, "id")


async def costs(ids: Sequence[UUID]) -> list[dict[str, Any] | None]:
    """Work out each product's moving average cost of one unit; with nothing on hand there is none."""
    currency = binding.current().currency
    found = await _valuations(ids)
    return [
        {"amount": as_price(average_cost(OnHand(row["quantity"], row["amount"])), currency), "currency": currency}
        if row is not None and row["quantity"] > ZERO
        else None
        for row in (found.get(each) for each in ids)
    ]


async def stock_values(ids: Sequence[UUID]) -> list[dict[str, Any]]:
    """Read what each product's stock is worth in the books."""
    currency = binding.current().currency
    found = await _valuations(ids)
    return [{"amount": quantize(found[each]["amount"] if each in found else ZERO, currency), "currency": currency} for each in ids]


async def _valuations(ids: Sequence[UUID]) -> dict[UUID, Row]:
    found = await database.fetch("SELECT product_id, quantity, amount FROM valuation WHERE product_id = ANY($1)", list(ids))
    return {row["product_id"]: row for row in found}


async def _taxes(effective: str, ids: Sequence[UUID], columns: Columns) -> list[Row | None]:
    found = {row["id"]: row["sales_tax_id"] for row in await database.fetch(effective, list(ids))}
    wanted = sorted({tax for tax in found.values() if tax is not None})
    by_id = dict(zip(wanted, await taxes_by_id(wanted, columns), strict=True)) if wanted else {}
    return [by_id.get(found.get(each)) for each in ids]
