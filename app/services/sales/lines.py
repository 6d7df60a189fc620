"""Turns what a person enters on an order's lines into complete lines with their amounts, or names everything that is wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from app.domain.catalog import ProductKind, TaxCategory
from app.domain.money import ONE, ZERO
from app.domain.quantity import Unit, checked
from app.domain.refusal import Code, Faults, Refused
from app.domain.tax import NO_TAX, DocumentLine, DocumentTotals, TaxMode, TaxRate, document_totals
from app.services.catalog.steps import Sellable, sellable
from app.tenancy import binding, database

DESCRIPTION_LENGTH_MAX: Final = 500


@dataclass(frozen=True, slots=True)
class EnteredLine:
    """A line as a person enters it; what is None comes from the product, and `id` names a line that is kept."""

    quantity: Decimal
    product_id: UUID | None = None
    description: str | None = None
    unit_price: Decimal | None = None
    discount_rate: Decimal = ZERO
    tax_id: UUID | None = None
    id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line with everything but its amounts."""

    product_id: UUID | None
    description: str
    quantity: Decimal
    unit_id: UUID
    unit_price: Decimal
    discount_rate: Decimal
    tax: TaxRate

    @property
    def entered(self) -> DocumentLine:
        """The line as the rules of tax read it."""
        return DocumentLine(self.quantity, self.unit_price, self.discount_rate, self.tax)


@dataclass(frozen=True, slots=True)
class Kept:
    """What an existing line may go on using although it takes no new business."""

    product_ids: frozenset[UUID] = frozenset()
    tax_ids: frozenset[UUID] = frozenset()


@dataclass(frozen=True, slots=True)
class _Taxes:
    """The taxes that lines name, those of them that are in use, and the company's usual one."""

    by_id: Mapping[UUID, TaxRate]
    active: frozenset[UUID]
    default: TaxRate


async def complete(entered: Sequence[EnteredLine], unit_id: UUID, faults: Faults, kept: Kept = Kept()) -> list[Line]:
    """Fill in lines from their products and note what is wrong with them.

    Without a product, the unit is the given one and the tax the company's usual one. A faulty line gets harmless values, so that all
    other checks of the document can still be made.
    """
    products = await sellable([line.product_id for line in entered if line.product_id is not None])
    taxes = await _taxes(
        [line.tax_id for line in entered if line.tax_id is not None],
        with_default=any(line.tax_id is None and line.product_id is None for line in entered),
    )
    return [_complete(index, line, unit_id, products, taxes, faults, kept) for index, line in enumerate(entered)]


def add_up(lines: Sequence[Line], *, prices_include_tax: bool, mode: TaxMode, discount: Decimal, faults: Faults) -> DocumentTotals | None:
    """Calculate the document in the company's currency, or note what is wrong with its numbers."""
    try:
        totals = document_totals(
            [line.entered for line in lines],
            currency=binding.current().currency,
            prices_include_tax=prices_include_tax,
            mode=mode,
            document_discount=discount,
        )
    except Refused as refused:
        faults.take(refused)
        return None
    if totals.total < ZERO:
        faults.add(Code.OUT_OF_RANGE, f"The order adds up to {totals.total:f}; an order cannot be below 0.", "lines")
    return totals


def line_values(line: Line, position: int, totals: DocumentTotals) -> dict[str, Any]:
    """Give the stored columns of a line, with its amounts as the document's totals share them out."""
    amounts = totals.lines[position - 1]
    return {
        "position": position,
        "product_id": line.product_id,
        "description": line.description,
        "quantity": line.quantity,
        "unit_id": line.unit_id,
        "unit_price": line.unit_price,
        "discount_rate": line.discount_rate,
        "tax_id": line.tax.tax_id,
        "tax_rate": line.tax.rate,
        "net": amounts.net,
        "tax_amount": amounts.tax,
    }


def _complete(
    index: int,
    line: EnteredLine,
    unit_id: UUID,
    products: Mapping[UUID, Sellable],
    taxes: _Taxes,
    faults: Faults,
    kept: Kept,
) -> Line:
    path = ("lines", str(index))
    product = _product(line, products, faults, kept, path)
    is_text = line.product_id is None
    if is_text and not line.description:
        faults.add(Code.REQUIRED, "A line without a product needs a description.", *path, "description")
    if is_text and line.unit_price is None:
        faults.add(Code.REQUIRED, "A line without a product needs a price.", *path, "unitPrice")
    usual_price = product.sales_price if product else ZERO
    return Line(
        product_id=product.id if product else None,
        description=line.description or (product.name if product else ""),
        quantity=_quantity(line, product, faults, path),
        unit_id=product.unit_id if product else unit_id,
        unit_price=usual_price if line.unit_price is None else line.unit_price,
        discount_rate=line.discount_rate,
        tax=_tax(line, product, taxes, faults, kept, path),
    )


def _product(line: EnteredLine, products: Mapping[UUID, Sellable], faults: Faults, kept: Kept, path: tuple[str, ...]) -> Sellable | None:
    if line.product_id is None:
        return None
    product = products.get(line.product_id)
    if product is None:
        faults.add(Code.NOT_FOUND, "This product does not exist.", *path, "productId")
    elif product.is_archived and product.id not in kept.product_ids:
        faults.add(Code.ARCHIVED, f"{product.name} is archived and is not sold any more.", *path, "productId")
    return product


def _quantity(line: EnteredLine, product: Sellable | None, faults: Faults, path: tuple[str, ...]) -> Decimal:
    if line.quantity == ZERO:
        faults.add(Code.OUT_OF_RANGE, "A line needs a quantity.", *path, "quantity")
        return ONE
    if product is None:
        return line.quantity
    if product.kind is ProductKind.GOODS and line.quantity < ZERO:
        faults.add(Code.OUT_OF_RANGE, f"{product.name} are goods: their quantity must be more than 0.", *path, "quantity")
        return ONE
    try:
        return checked(line.quantity, Unit(product.unit_code, product.unit_digits))
    except Refused as refused:
        faults.take(refused, *path)
        return ONE


def _tax(
    line: EnteredLine,
    product: Sellable | None,
    taxes: _Taxes,
    faults: Faults,
    kept: Kept,
    path: tuple[str, ...],
) -> TaxRate:
    if line.tax_id is None:
        return TaxRate(product.tax_id, product.tax_category, product.tax_rate) if product else taxes.default
    if line.tax_id not in taxes.by_id:
        faults.add(Code.NOT_FOUND, "This tax does not exist.", *path, "taxId")
        return NO_TAX
    if line.tax_id not in taxes.active | kept.tax_ids:
        faults.add(Code.ARCHIVED, "This tax is not used any more.", *path, "taxId")
    return taxes.by_id[line.tax_id]


async def _taxes(tax_ids: Sequence[UUID], *, with_default: bool) -> _Taxes:
    if not tax_ids and not with_default:
        return _Taxes({}, frozenset(), NO_TAX)
    found = await database.fetch(
        "SELECT id, category, rate, is_active, id = default_sales_tax() AS is_default FROM tax"
        " WHERE id = ANY($1::uuid[]) OR ($2 AND id = default_sales_tax())",
        tax_ids,
        with_default,
    )
    by_id = {row["id"]: TaxRate(row["id"], TaxCategory(row["category"]), row["rate"]) for row in found}
    return _Taxes(
        by_id,
        frozenset(row["id"] for row in found if row["is_active"]),
        next((by_id[row["id"]] for row in found if row["is_default"]), NO_TAX),
    )
