"""Products as the API shows them."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any

from app.domain.catalog import ProductKind
from app.resolvers import catalog as resolvers
from app.resolvers.kit import Row
from app.schema import kit
from app.schema.catalog.category import ProductCategory
from app.schema.catalog.inputs import ProductArchiveInput, ProductCreateInput, ProductRestoreInput, ProductUpdateInput
from app.schema.catalog.terms import Tax, Unit
from app.services.catalog import product
from app.services.catalog.checks import BARCODES_MAX
from app.services.catalog.steps import NewBarcode, NewProduct

PERMISSIONS = {
    "catalog.product:read": "See products, units and taxes.",
    "catalog.product:export": "Export products as a file.",
    "catalog.product:create": "Add products.",
    "catalog.product:update": "Change products.",
    "catalog.product:archive": "Archive and restore products.",
    "catalog.product.cost:read": "See what products cost, what stock is worth, and margins.",
}
COST = "catalog.product.cost:read"


@kit.type(description="A code on a package.")
class Barcode:
    """A code on a package."""

    code: str = kit.column("The code.")
    quantity: Decimal = kit.column("How many of the product's unit are in the package: what a scan adds.")


@kit.type(description="Goods or a service.")
class Product:
    """Goods or a service."""

    id: kit.ID = kit.column("Its id.")
    sku: str = kit.column("Its number, for people.")
    name: str = kit.column("Its name, as lines show it.")
    description: str = kit.column("What colleagues should know.")
    kind: ProductKind = kit.column("Goods or a service.")
    category: ProductCategory | None = kit.relation(
        resolvers.categories_by_id,
        "category_id",
        "The category that it is in.",
        size=1,
        requires="catalog.category:read",
        on_denied=kit.MASK,
    )
    unit: Unit = kit.relation(resolvers.units_by_id, "unit_id", "What it is counted in.", size=1)
    sales_price: kit.Money = kit.money("The price of one unit.", amount="sales_price")
    sales_tax: Tax | None = kit.relation(resolvers.taxes_by_id, "sales_tax_id", "What taxes its sales, if it names a tax itself.", size=1)
    effective_sales_tax: Tax | None = kit.relation(
        resolvers.taxes_of_products, "id", "What taxes a new line of it: its own tax, its category's or the company's.", size=1
    )
    barcodes: list[Barcode] = kit.relation(
        resolvers.barcodes_of_products, "id", f"The codes on its packages, at most {BARCODES_MAX}.", size=2
    )
    is_archived: bool = kit.column("Whether it is no longer sold.")
    cost: kit.Money | None = kit.batch(
        resolvers.costs, "id", "The moving average cost of one unit; null with nothing on hand.", requires=COST, on_denied=kit.MASK
    )
    stock_value: kit.Money | None = kit.batch(
        resolvers.stock_values, "id", "What its stock is worth in the books.", requires=COST, on_denied=kit.MASK
    )
    on_hand: Decimal = kit.column("How many are in the warehouses.")
    reserved: Decimal = kit.column("How many of them are promised to orders.")
    available: Decimal = kit.column("How many of them are not promised.")
    version: int = kit.column("Counts its changes; goes into `expectedVersion`.")
    created_at: datetime = kit.column("When it was added.")
    updated_at: datetime = kit.column("When it was last changed.")


@kit.payload("What became of the product.")
class ProductPayload:
    """What became of the product."""

    product: Product | None = kit.entity("The product.")


@kit.type
class Query:
    """What can be read about products."""

    products = kit.connection(
        Product,
        resolvers.PRODUCTS,
        "Products, by name. The search looks into SKU and name.",
        requires="catalog.product:read",
        export="catalog.product:export",
        where=("id", "sku", "name", "kind", "sales_price", "is_archived", "created_at"),
        filters={"category_id": kit.Filter(kit.IdOp, "By the category that it is in.")},
    )

    @kit.query("A product by its id.", Product | None, requires="catalog.product:read", listing=resolvers.PRODUCTS)
    async def product(self, info: kit.Info, id: kit.ID) -> Row | None:
        return await resolvers.product(id, kit.selected(info))

    @kit.query(
        "The product that carries this barcode; `barcodes` says how many a scan adds.", Product | None, requires="catalog.product:read"
    )
    async def product_by_barcode(
        self, info: kit.Info, code: Annotated[str, kit.argument(f"The code, at most {kit.CODE_LENGTH_MAX} characters.")]
    ) -> Row | None:
        return await resolvers.product_by_barcode(code[: kit.CODE_LENGTH_MAX + 1], kit.selected(info))

    @kit.query("All units, in the order in which they were added.", list[Unit], requires="catalog.product:read", size=20)
    async def units(self, info: kit.Info) -> list[Row]:
        return await resolvers.units()

    @kit.query("All taxes; the first that is used is the company's default.", list[Tax], requires="catalog.product:read", size=20)
    async def taxes(self, info: kit.Info) -> list[Row]:
        return await resolvers.taxes()


@kit.type
class Mutation:
    """What can be done with products."""

    @kit.mutation("Adds a product.", ProductPayload, requires="catalog.product:create")
    async def product_create(self, info: kit.Info, input: ProductCreateInput) -> dict[str, Any]:
        given = kit.values(input)
        key, barcodes = given.pop("idempotency_key"), given.pop("barcodes")
        new = NewProduct(**given, barcodes=[NewBarcode(**barcode) for barcode in barcodes or ()])
        made = await product.create(info.context.actor, key, new)
        return {"product": await resolvers.product(made, kit.selected(info, "product"))}

    @kit.mutation("Changes a product.", ProductPayload, requires="catalog.product:update")
    async def product_update(self, info: kit.Info, input: ProductUpdateInput) -> dict[str, Any]:
        changes = kit.values(input)
        if "barcodes" in changes:
            changes["barcodes"] = [NewBarcode(**barcode) for barcode in changes["barcodes"]]
        await product.update(info.context.actor, changes.pop("id"), changes.pop("expected_version"), changes)
        return {"product": await resolvers.product(input.id, kit.selected(info, "product"))}

    @kit.mutation(
        "Sells a product no more; refused while goods of it are on hand or wait to be delivered.",
        ProductPayload,
        requires="catalog.product:archive",
    )
    async def product_archive(self, info: kit.Info, input: ProductArchiveInput) -> dict[str, Any]:
        await product.archive(info.context.actor, input.id, input.expected_version)
        return {"product": await resolvers.product(input.id, kit.selected(info, "product"))}

    @kit.mutation("Sells an archived product again.", ProductPayload, requires="catalog.product:archive")
    async def product_restore(self, info: kit.Info, input: ProductRestoreInput) -> dict[str, Any]:
        await product.restore(info.context.actor, input.id, input.expected_version)
        return {"product": await resolvers.product(input.id, kit.selected(info, "product"))}
