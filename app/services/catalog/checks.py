"""Brings a product's values into their normal form, or names everything that is wrong with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from asyncpg import Record

from app.domain import quantity
from app.domain.catalog import checked_barcode, checked_sales_price
from app.domain.refusal import Code, Faults, Refused
from app.tenancy import binding, database

if TYPE_CHECKING:
    from app.services.catalog.steps import NewBarcode

BARCODES_MAX: Final = 20
_REQUIRED: Final = {
    "sku": "sku",
    "name": "name",
    "description": "description",
    "kind": "kind",
    "unit_id": "unitId",
    "sales_price": "salesPrice",
    "barcodes": "barcodes",
}


def sku_taken(sku: str) -> str:
    """Say that another product has this SKU."""
    return f"There is already a product with the SKU “{sku}”."


async def checked_product(given: Mapping[str, Any], product_id: UUID, known: Record | None) -> dict[str, Any]:
    """Give a product's values in their normal form, or refuse all that is wrong; `known` is the product when it exists."""
    faults = Faults()
    checked = dict(given)
    for name, field in _REQUIRED.items():
        if name in checked and checked[name] is None:
            faults.add(Code.REQUIRED, "This cannot be taken away, only changed.", field)
            del checked[name]
    for name in ("sku", "name"):
        if name in checked:
            checked[name] = checked[name].strip()
    if "sales_price" in checked:
        try:
            checked["sales_price"] = checked_sales_price(checked["sales_price"], binding.current().currency, "salesPrice")
        except Refused as refused:
            faults.take(refused)
    if "sku" in checked and await database.fetchval(
        "SELECT EXISTS (SELECT FROM product WHERE sku = $1 AND id <> $2)", checked["sku"], product_id
    ):
        faults.add(Code.DUPLICATE, sku_taken(checked["sku"]), "sku")
    await _check_named(checked, faults, known)
    if known is not None:
        await _check_moved(checked, known, faults)
    if "barcodes" in checked:
        checked["barcodes"] = await _checked_barcodes(checked, product_id, known, faults)
    faults.raise_if_any()
    return checked


async def check_tax_and_account(given: Mapping[str, Any], faults: Faults) -> None:
    """Note a tax that is absent or no longer used, and an income account that cannot be posted to."""
    if given.get("sales_tax_id") is not None:
        is_active = await database.fetchval("SELECT is_active FROM tax WHERE id = $1", given["sales_tax_id"])
        if is_active is None:
            faults.add(Code.NOT_FOUND, "This tax does not exist.", "salesTaxId")
        elif not is_active:
            faults.add(Code.ARCHIVED, "This tax is no longer used.", "salesTaxId")
    if given.get("income_account_id") is not None:
        account = await database.fetchrow("SELECT kind, is_group, is_archived FROM account WHERE id = $1", given["income_account_id"])
        if account is None:
            faults.add(Code.NOT_FOUND, "This account does not exist.", "incomeAccountId")
        elif account["is_archived"]:
            faults.add(Code.ARCHIVED, "This account has been archived.", "incomeAccountId")
        elif account["is_group"] or account["kind"] != "INCOME":
            faults.add(Code.INVALID, "Sales are booked to an income account that is not a group.", "incomeAccountId")


async def _check_named(given: Mapping[str, Any], faults: Faults, known: Record | None) -> None:
    if given.get("category_id") is not None:
        is_archived = await database.fetchval("SELECT is_archived FROM product_category WHERE id = $1", given["category_id"])
        if is_archived is None:
            faults.add(Code.NOT_FOUND, "This category does not exist.", "categoryId")
        elif is_archived:
            faults.add(Code.ARCHIVED, "This category has been archived. Restore it first, or choose another one.", "categoryId")
    if "unit_id" in given:
        unit = await database.fetchrow("SELECT name, is_archived FROM unit WHERE id = $1", given["unit_id"])
        if unit is None:
            faults.add(Code.NOT_FOUND, "This unit does not exist.", "unitId")
        elif unit["is_archived"] and (known is None or known["unit_id"] != given["unit_id"]):
            faults.add(Code.ARCHIVED, f"{unit['name']} has been archived. Choose another unit, or restore it.", "unitId")
    await check_tax_and_account(given, faults)


async def _check_moved(given: Mapping[str, Any], known: Record, faults: Faults) -> None:
    changed = [name for name in ("kind", "unit_id") if name in given and given[name] != known[name]]
    if not changed or not await database.fetchval(
        "SELECT EXISTS (SELECT FROM stock_move WHERE product_id = $1) OR EXISTS (SELECT FROM sales_order_line line"
        " JOIN sales_order ON sales_order.id = line.order_id WHERE line.product_id = $1 AND sales_order.state = 'CONFIRMED')",
        known["id"],
    ):
        return
    for name in changed:
        message = (
            f"{known['name']} has been moved or sold, so its {'kind' if name == 'kind' else 'unit'} stays. Add another product instead."
        )
        faults.add(Code.IN_USE, message, _REQUIRED[name])


async def _checked_barcodes(given: Mapping[str, Any], product_id: UUID, known: Record | None, faults: Faults) -> list[NewBarcode]:
    barcodes: Sequence[NewBarcode] = given["barcodes"]
    if len(barcodes) > BARCODES_MAX:
        faults.add(Code.TOO_MANY, f"A product has at most {BARCODES_MAX} barcodes.", "barcodes")
        return []
    unit_id = given.get("unit_id", known["unit_id"] if known is not None else None)
    row = await database.fetchrow("SELECT code, digits FROM unit WHERE id = $1", unit_id)
    unit = quantity.Unit(row["code"], row["digits"]) if row is not None else None
    taken = await database.fetch(
        "SELECT barcode.code, product.name FROM product_barcode barcode JOIN product ON product.id = barcode.product_id"
        " WHERE barcode.code = ANY($1::text[]) AND barcode.product_id <> $2",
        [barcode.code.strip() for barcode in barcodes],
        product_id,
    )
    owners = {row["code"]: row["name"] for row in taken}
    checked: list[NewBarcode] = []
    seen: set[str] = set()
    for index, barcode in enumerate(barcodes):
        try:
            code = checked_barcode(barcode.code, "barcodes", str(index), "code")
            if code in seen:
                raise Refused(Code.DUPLICATE, f"The barcode {code} is given twice.", ("barcodes", str(index), "code"))
            if code in owners:
                raise Refused(Code.DUPLICATE, f"The barcode {code} belongs to {owners[code]}.", ("barcodes", str(index), "code"))
            seen.add(code)
            path = ("barcodes", str(index), "quantity")
            number = quantity.checked_positive(barcode.quantity, unit, path) if unit is not None else barcode.quantity
            checked.append(replace(barcode, code=code, quantity=number))
        except Refused as refused:
            faults.take(refused)
    return checked
