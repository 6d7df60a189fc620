"""What is given to add or change a product."""

from __future__ import annotations

from decimal import Decimal
from uuid import UUID

from app.domain.catalog import SALES_PRICE_MAX, ProductKind
from app.domain.money import ONE
from app.schema import kit
from app.schema.kit import Maybe
from app.services.catalog.checks import BARCODES_MAX


@kit.input(description="A code on a package.")
class BarcodeInput:
    """A code on a package."""

    code: str = kit.text(
        "The code. One of 8, 12, 13 or 14 digits is a GTIN, and its check digit must be right. Unique in the company.", kit.CODE_LENGTH_MAX
    )
    quantity: Decimal = kit.given("How many of the product's unit are in the package: more than 0; what a scan adds.", default=ONE)


@kit.input(description="A new product.")
class ProductCreateInput:
    """A new product."""

    idempotency_key: UUID = kit.given("Made by the client; the same key never makes two products.")
    sku: str | None = kit.text(
        "The number that people see; the next one, such as P-00001, when left out.", kit.CODE_LENGTH_MAX, default=None
    )
    name: str = kit.text("Its name, as lines show it.", kit.NAME_LENGTH_MAX)
    description: str | None = kit.text("What colleagues should know.", kit.NOTE_LENGTH_MAX, blank=True, lines=True, default=None)
    kind: ProductKind = kit.given("Goods or a service.", default=ProductKind.GOODS)
    category_id: kit.ID | None = kit.given("The category that it is in.", default=None)
    unit_id: kit.ID | None = kit.given("What it is counted in; the company's first unit when left out.", default=None)
    sales_price: Decimal = kit.number(
        "The price of one unit in the company's currency, with at most 6 digits after the point.", at_least=0, at_most=SALES_PRICE_MAX
    )
    sales_tax_id: kit.ID | None = kit.given("What taxes its sales; its category's tax when left out.", default=None)
    barcodes: list[BarcodeInput] | None = kit.items("The codes on its packages.", limit=BARCODES_MAX, default=None)


@kit.input(description="A change of a product; what is left out stays as it is.")
class ProductUpdateInput:
    """A change of a product."""

    id: kit.ID = kit.given("The product.")
    expected_version: int = kit.given("The version that was read.")
    sku: Maybe[str] = kit.text("The number that people see.", kit.CODE_LENGTH_MAX)
    name: Maybe[str] = kit.text("Its name, as lines show it.", kit.NAME_LENGTH_MAX)
    description: Maybe[str] = kit.text("What colleagues should know.", kit.NOTE_LENGTH_MAX, blank=True, lines=True)
    kind: Maybe[ProductKind] = kit.given("Goods or a service; it stays once goods have moved.")
    category_id: Maybe[kit.ID | None] = kit.given("The category that it is in; null for none.")
    unit_id: Maybe[kit.ID] = kit.given("What it is counted in; it stays once goods have moved.")
    sales_price: Maybe[Decimal] = kit.number(
        "The price of one unit in the company's currency, with at most 6 digits after the point.", at_least=0, at_most=SALES_PRICE_MAX
    )
    sales_tax_id: Maybe[kit.ID | None] = kit.given("What taxes its sales; null for its category's tax.")
    barcodes: Maybe[list[BarcodeInput]] = kit.items("The codes on its packages, all of them.", limit=BARCODES_MAX)


@kit.input(description="Which product is archived.")
class ProductArchiveInput:
    """Which product is archived."""

    id: kit.ID = kit.given("The product.")
    expected_version: int = kit.given("The version that was read.")


@kit.input(description="Which product is restored.")
class ProductRestoreInput:
    """Which product is restored."""

    id: kit.ID = kit.given("The product.")
    expected_version: int = kit.given("The version that was read.")
