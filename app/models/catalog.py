"""What the company sells: categories, units, products, barcodes."""

from __future__ import annotations

from tortoise import fields
from tortoise.indexes import Index

from app.domain.catalog import CATEGORY_PATH_LENGTH_MAX, ProductKind
from app.models.base import CODE_LENGTH_MAX, Editable, Identified, choice, exact, reference, text


class Unit(Identified):
    """A unit of measure; `digits` 0 takes whole numbers only."""

    code = text(CODE_LENGTH_MAX, unique=True)
    name = text()
    digits = fields.IntField(default=0)
    is_archived = fields.BooleanField(db_default=False)

    class Meta:
        app = "tenant"
        table = "unit"


class ProductCategory(Editable):
    """A branch of the category tree; accounts and taxes are inherited from the nearest ancestor that names them.

    `path` holds the names from the top down: it follows from the tree and is rewritten with it, so that lists can be ordered by it.
    """

    name = text()
    path = text(CATEGORY_PATH_LENGTH_MAX)
    parent = reference("ProductCategory", null=True)
    income_account = reference("Account", null=True)
    sales_tax = reference("Tax", null=True)
    is_archived = fields.BooleanField(default=False)

    class Meta:
        app = "tenant"
        table = "product_category"
        indexes = (Index(fields=("parent_id", "path", "id")), Index(fields=("name", "id")), Index(fields=("path", "id")))


class Product(Editable):
    """Goods or a service, with its sales price in the company's currency."""

    sku = text(CODE_LENGTH_MAX, unique=True)
    name = text()
    description = fields.TextField(default="")
    kind = choice(ProductKind)
    category = reference("ProductCategory", null=True)
    unit = reference("Unit")
    sales_price = exact()
    sales_tax = reference("Tax", null=True)
    is_archived = fields.BooleanField(default=False)

    class Meta:
        app = "tenant"
        table = "product"
        indexes = (
            Index(fields=("category_id", "name", "id")),
            Index(fields=("name", "id")),
            Index(fields=("sales_price", "id")),
            Index(fields=("created_at", "id")),
            Index(fields=("kind", "name", "id")),
        )


class ProductBarcode(Identified):
    """A code on a package, and how many of the product's unit are in it."""

    product = reference("Product")
    code = text(CODE_LENGTH_MAX, unique=True)
    quantity = exact()

    class Meta:
        app = "tenant"
        table = "product_barcode"
        indexes = (Index(fields=("product_id",)),)
