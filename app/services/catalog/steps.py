"""What other features need of products inside their own transaction: what a line sells, a product added or changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from app.domain.catalog import ProductKind, TaxCategory
from app.domain.money import ONE
from app.models.catalog import Product, ProductBarcode
from app.services import rows
from app.services.catalog import checks
from app.services.transaction import require_transaction
from app.services.unique import refused_when_taken
from app.tenancy import database

SKU_DIGITS: Final = 5


@dataclass(frozen=True, slots=True)
class NewBarcode:
    """A code on a package, and how many of the product's unit are in it."""

    code: str
    quantity: Decimal = ONE


@dataclass(frozen=True, slots=True)
class NewProduct:
    """A product to add; what is left out gets the company's usual value."""

    name: str
    sales_price: Decimal
    sku: str | None = None
    description: str | None = None
    kind: ProductKind = ProductKind.GOODS
    category_id: UUID | None = None
    unit_id: UUID | None = None
    sales_tax_id: UUID | None = None
    barcodes: Sequence[NewBarcode] = ()


@dataclass(frozen=True, slots=True)
class Sellable:
    """A product as a document's line sells it; tax and account are its own, its category's or the company's (PRD-5)."""

    id: UUID
    sku: str
    name: str
    kind: ProductKind
    is_archived: bool
    unit_id: UUID
    unit_code: str
    unit_digits: int
    sales_price: Decimal
    tax_id: UUID | None
    tax_rate: Decimal
    tax_category: TaxCategory
    tax_account_id: UUID | None
    income_account_id: UUID


async def sellable(product_ids: Iterable[UUID]) -> dict[UUID, Sellable]:
    """Return those of the products that exist, with everything that a line takes from them; one statement for all."""
    found = await database.fetch(
        "SELECT product.id, product.sku, product.name, product.kind, product.is_archived, product.unit_id, unit.code AS unit_code,"
        " unit.digits AS unit_digits, product.sales_price, tax.id AS tax_id, coalesce(tax.rate, 0) AS tax_rate,"
        " coalesce(tax.category, 'OUT_OF_SCOPE') AS tax_category, tax.account_id AS tax_account_id, effective.income_account_id"
        " FROM effective_products($1) effective JOIN product ON product.id = effective.product_id JOIN unit ON unit.id = product.unit_id"
        " LEFT JOIN tax ON tax.id = effective.sales_tax_id",
        sorted(set(product_ids)),
    )
    return {
        row["id"]: Sellable(**{**row, "kind": ProductKind(row["kind"]), "tax_category": TaxCategory(row["tax_category"])}) for row in found
    }


async def add_product(product_id: UUID, given: NewProduct) -> None:
    """Add a product under this id; all that is wrong with it is refused at once."""
    require_transaction()
    wanted: dict[str, Any] = {name: getattr(given, name) for name in ("name", "kind", "category_id", "sales_price", "sales_tax_id")}
    wanted |= {"sku": given.sku, "description": given.description or "", "unit_id": given.unit_id, "barcodes": given.barcodes}
    if wanted["sku"] is None:
        wanted["sku"] = await _next_sku()
    if wanted["unit_id"] is None:
        wanted["unit_id"] = await database.fetchval("SELECT id FROM unit WHERE NOT is_archived ORDER BY id LIMIT 1")
    checked = await checks.checked_product(wanted, product_id, None)
    barcodes = checked.pop("barcodes")
    with _refused_when_taken(checked["sku"]):
        await rows.insert(Product, [{"id": product_id, **checked, "is_archived": False}])
        await _add_barcodes(product_id, barcodes)


async def change_product(product_id: UUID, expected_version: int, changes: Mapping[str, Any]) -> bool:
    """Change what is given of a product and tell whether anything was different.

    `changes` has fields of NewProduct; None takes an optional value away, and barcodes replace all barcodes. Kind and unit stay once
    goods have moved (PRD-2).
    """
    known = await rows.lock(Product, product_id, expected_version, thing="product")
    checked = await checks.checked_product(changes, product_id, known)
    barcodes: list[NewBarcode] | None = checked.pop("barcodes", None)
    different = {name: value for name, value in checked.items() if value != known[name]}
    found = await database.fetch("SELECT code, quantity FROM product_barcode WHERE product_id = $1", product_id)
    before = {row["code"]: row["quantity"] for row in found}
    is_relabelled = barcodes is not None and {barcode.code: barcode.quantity for barcode in barcodes} != before
    if not different and not is_relabelled:
        return False
    with _refused_when_taken(str(different.get("sku"))):
        await rows.update(Product, product_id, expected_version, different, thing="product")
        if barcodes is not None and is_relabelled:
            await _replace_barcodes(product_id, barcodes, before)
    return True


async def _replace_barcodes(product_id: UUID, barcodes: Sequence[NewBarcode], before: Mapping[str, Decimal]) -> None:
    same = [barcode.code for barcode in barcodes if before.get(barcode.code) == barcode.quantity]
    await database.execute("DELETE FROM product_barcode WHERE product_id = $1 AND code <> ALL($2::text[])", product_id, same)
    await _add_barcodes(product_id, [barcode for barcode in barcodes if barcode.code not in same])


async def _add_barcodes(product_id: UUID, barcodes: Sequence[NewBarcode]) -> None:
    await rows.insert(ProductBarcode, [{"product_id": product_id, **asdict(barcode)} for barcode in barcodes])


async def _next_sku() -> str:
    """Draw numbers until one is free: people may have given some themselves."""
    value: int = await database.fetchval(
        "WITH RECURSIVE drawn (value) AS (SELECT nextval('product_number') UNION ALL SELECT nextval('product_number') FROM drawn"
        " WHERE EXISTS (SELECT FROM product WHERE sku = 'P-' || lpad(drawn.value::text, greatest($1, length(drawn.value::text)), '0')))"
        " SELECT max(value) FROM drawn",
        SKU_DIGITS,
    )
    return f"P-{value:0{SKU_DIGITS}d}"


def _refused_when_taken(sku: str) -> Any:
    return refused_when_taken(
        {
            "product_sku_key": (checks.sku_taken(sku), "sku"),
            "product_barcode_code_key": ("One of these barcodes was given to another product a moment ago.", "barcodes"),
        }
    )
