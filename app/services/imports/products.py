"""Takes products in: recognised by SKU, else by barcode; categories named by their path are added where they are missing."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

import orjson
from asyncpg import Record

from app.domain.catalog import CATEGORY_PATH_SEPARATOR, ProductKind
from app.domain.imports.numbers import read_number
from app.domain.imports.rows import ReadRow
from app.domain.refusal import Code, Faults, Refused
from app.models.base import new_id
from app.services.actor import Actor
from app.services.catalog.category import NewCategory, add_category
from app.services.catalog.steps import NewBarcode, NewProduct, add_product, change_product
from app.services.imports.writing import Outcome, text
from app.tenancy import database

CATEGORY_CREATE: Final = "catalog.category:create"
KINDS: Final = {
    **dict.fromkeys(("goods", "good", "product", "stock", "ware", "waren", "artikel", "lagerartikel"), ProductKind.GOODS),
    **dict.fromkeys(("service", "services", "dienstleistung", "leistung"), ProductKind.SERVICE),
}
FOUND = """
SELECT p.id, p.version, p.sku, p.name, p.description, p.kind, p.category_id, p.unit_id, p.sales_price, p.sales_tax_id,
       (SELECT coalesce(jsonb_object_agg(b.code, b.quantity::text), '{}')::text
          FROM product_barcode b WHERE b.product_id = p.id) AS barcodes
  FROM product p
 WHERE p.sku = ANY($1::text[]) OR p.id IN (SELECT product_id FROM product_barcode WHERE code = ANY($2::text[]))
"""

_STEP: Final = re.compile(r"\s*[/>]\s*")
_CODES: Final = re.compile(r"[\s,;|]+")


class ProductWriter:
    """Writes rows of products."""

    fields: Mapping[str, str] = {
        "sku": "sku",
        "name": "name",
        "salesPrice": "salesPrice",
        "description": "description",
        "kind": "kind",
        "categoryId": "category",
        "category": "category",
        "unitId": "unit",
        "unit": "unit",
        "salesTaxId": "salesTax",
        "salesTax": "salesTax",
        "barcodes": "barcode",
        "barcode": "barcode",
    }

    def __init__(self, actor: Actor) -> None:
        self._actor = actor
        self._units: dict[str, UUID] = {}
        self._taxes: dict[str, UUID] = {}
        self._rates: dict[Decimal, list[UUID]] = {}
        self._categories: dict[str, UUID] = {}
        self._fresh: dict[str, UUID] = {}
        self._by_sku: dict[str, Record] = {}
        self._by_barcode: dict[str, Record] = {}

    async def prepare(self) -> None:
        """Learn the units, the taxes in use and the categories by what files call them."""
        for row in await database.fetch("SELECT id, code, name FROM unit ORDER BY id DESC"):
            self._units |= {row["name"].casefold(): row["id"], row["code"].casefold(): row["id"]}
        for row in await database.fetch("SELECT id, code, name, rate FROM tax WHERE is_active ORDER BY position DESC"):
            self._taxes |= {row["name"].casefold(): row["id"], row["code"].casefold(): row["id"]}
            self._rates.setdefault(row["rate"], []).append(row["id"])
        self._categories = {row["path"].casefold(): row["id"] for row in await database.fetch("SELECT id, path FROM product_category")}

    async def look_up(self, rows: Sequence[ReadRow]) -> None:
        """Find the products that have these SKUs, or these barcodes where there is no SKU."""
        skus = [str(row.values["sku"]) for row in rows if row.values.get("sku")]
        codes = [code for row in rows if not row.values.get("sku") for code in _codes(row)]
        found = await database.fetch(FOUND, skus, codes)
        self._by_sku = {row["sku"]: row for row in found}
        self._by_barcode = {code: row for row in found for code in _barcodes(row)}

    async def write(self, row: ReadRow) -> Outcome:
        """Add or change the row's product."""
        self._fresh = {}
        sku = text(row.values.get("sku"))
        codes = _codes(row)
        known = self._by_sku.get(sku) if sku else next((self._by_barcode[code] for code in codes if code in self._by_barcode), None)
        given = await self._given(row, known)
        if known is None:
            await add_product(new_id(), _new(given, codes))
            outcome = Outcome.CREATED
        else:
            barcodes = {code: Decimal(quantity) for code, quantity in _barcodes(known).items()}
            changes = {name: value for name, value in given.items() if value != known[name]}
            if not set(codes) <= barcodes.keys():
                barcodes |= {code: Decimal(1) for code in codes if code not in barcodes}
                changes["barcodes"] = [NewBarcode(code, quantity) for code, quantity in barcodes.items()]
            is_changed = bool(changes) and await change_product(known["id"], known["version"], changes)
            outcome = Outcome.UPDATED if is_changed else Outcome.UNCHANGED
        self._categories |= self._fresh
        return outcome

    async def _given(self, row: ReadRow, known: Record | None) -> dict[str, Any]:
        """Give the columns that the row says something about, or refuse all that it says wrongly."""
        faults = Faults()
        given: dict[str, Any] = {}
        for name, column in (("sku", "sku"), ("name", "name"), ("salesPrice", "sales_price")):
            if row.values.get(name) is not None:
                given[column] = row.values[name]
        for name, column in (("name", "name"), ("salesPrice", "sales_price")):
            if known is None and column not in given:
                faults.add(Code.REQUIRED, "A new product needs a value here.", name)
        if "description" in row.values:
            given["description"] = text(row.values["description"]) or ""
        if row.values.get("kind") is not None:
            given["kind"] = self._one_of(KINDS, row, "kind", "Write “goods” or “service”.", faults)
        if row.values.get("unit") is not None:
            given["unit_id"] = self._one_of(self._units, row, "unit", f"Known units: {', '.join(sorted(self._units)[:20])}.", faults)
        if "salesTax" in row.values:
            given["sales_tax_id"] = self._tax(row, faults)
        faults.raise_if_any()
        if "category" in row.values:
            path = text(row.values["category"])
            given["category_id"] = await self._category(path) if path is not None else None
        return given

    def _one_of(self, known: Mapping[str, Any], row: ReadRow, name: str, hint: str, faults: Faults) -> Any:
        value = str(row.values[name])
        found = known.get(value.casefold())
        if found is None:
            faults.add(Code.NOT_FOUND, f"“{value}” is not known here. {hint}", name)
        return found

    def _tax(self, row: ReadRow, faults: Faults) -> UUID | None:
        """Find a tax by its code or name, or by its rate where only one tax has it."""
        given = text(row.values["salesTax"])
        if given is None:
            return None
        found = self._taxes.get(given.casefold())
        if found is not None:
            return found
        number = given.removesuffix("%").strip()
        percent = read_number(number, "," if "," in number else ".")
        rates = [] if percent is None else self._rates.get(percent / 100) or self._rates.get(percent) or []
        if len(rates) != 1:
            hint = "Several taxes have this rate; give the code of one." if rates else "Give the code of a tax that is in use."
            faults.add(Code.NOT_FOUND, f"“{given}” is no tax here. {hint}", "salesTax")
            return None
        return rates[0]

    async def _category(self, path: str) -> UUID:
        """Find a category by its path from the top; what is missing of the path is added."""
        steps = [step for step in _STEP.split(path) if step]
        whole = CATEGORY_PATH_SEPARATOR.join(steps)
        known = self._categories.get(path.casefold()) or self._categories.get(whole.casefold())
        if known is not None:
            return known
        if not steps:
            raise Refused(Code.INVALID, f"“{path}” names no category.", ("category",))
        if not self._actor.may(CATEGORY_CREATE):
            raise Refused(Code.NOT_FOUND, f"There is no category “{whole}”, and your role does not allow adding one.", ("category",))
        parent: UUID | None = None
        for end in range(1, len(steps) + 1):
            so_far = CATEGORY_PATH_SEPARATOR.join(steps[:end]).casefold()
            found = self._categories.get(so_far) or self._fresh.get(so_far)
            if found is None:
                found = self._fresh[so_far] = new_id()
                try:
                    await add_category(found, NewCategory(steps[end - 1], parent))
                except Refused as refused:
                    faults = Faults()
                    faults.take(refused, "category")
                    faults.raise_if_any()
            parent = found
        assert parent is not None, "a path has at least one step"
        return parent


def _new(given: Mapping[str, Any], codes: Sequence[str]) -> NewProduct:
    return NewProduct(**{"name": "", "sales_price": Decimal(0), **given}, barcodes=[NewBarcode(code) for code in codes])


def _codes(row: ReadRow) -> list[str]:
    return [code for code in _CODES.split(text(row.values.get("barcode")) or "") if code]


def _barcodes(row: Record) -> dict[str, str]:
    found: dict[str, str] = orjson.loads(row["barcodes"])
    return found
