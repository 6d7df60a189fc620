"""What can be asked and done about units, taxes, categories and products."""

from __future__ import annotations

from app.schema import kit
from app.schema.catalog import category, product
from app.schema.catalog.category import ProductCategory
from app.schema.catalog.product import Barcode, Product
from app.schema.catalog.terms import Tax, Unit

PERMISSIONS = category.PERMISSIONS | product.PERMISSIONS

__all__ = ["PERMISSIONS", "Barcode", "Mutation", "Product", "ProductCategory", "Query", "Tax", "Unit"]


@kit.type
class Query(category.Query, product.Query):
    """What can be read about the catalog."""


@kit.type
class Mutation(category.Mutation, product.Mutation):
    """What can be done with the catalog."""
