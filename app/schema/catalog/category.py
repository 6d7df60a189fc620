"""Product categories as the API shows them."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from app.resolvers import accounting
from app.resolvers import catalog as resolvers
from app.resolvers.kit import Row
from app.schema import kit
from app.schema.accounting import Account
from app.schema.catalog.terms import Tax
from app.schema.kit import Maybe
from app.services.catalog import category
from app.services.catalog.category import NewCategory

ACCOUNT = "accounting.account:read"
PERMISSIONS = {
    "catalog.category:read": "See product categories.",
    "catalog.category:export": "Export product categories as a file.",
    "catalog.category:create": "Add product categories.",
    "catalog.category:update": "Change and move product categories.",
    "catalog.category:archive": "Archive and restore product categories.",
}


@kit.type(description="A branch of the tree that products are sorted into. What it names holds for everything below that names nothing.")
class ProductCategory:
    """A branch of the tree that products are sorted into."""

    id: kit.ID = kit.column("Its id.")
    name: str = kit.column("Its name, unique among its siblings.")
    path: str = kit.column("The names from the top of the tree down to it, such as `Tools / Saws`.")
    parent: ProductCategory | None = kit.relation(
        resolvers.categories_by_id, "parent_id", "The category that it stands in; null at the top.", size=1
    )
    income_account: Account | None = kit.relation(
        accounting.accounts_by_id,
        "income_account_id",
        "Where sales are booked, if it names an account itself.",
        size=1,
        requires=ACCOUNT,
        on_denied=kit.MASK,
    )
    sales_tax: Tax | None = kit.relation(resolvers.taxes_by_id, "sales_tax_id", "What taxes sales, if it names a tax itself.", size=1)
    effective_income_account: Account | None = kit.relation(
        accounting.accounts_of_categories,
        "id",
        "Where sales are booked: its own account, its nearest ancestor's or the company's.",
        size=1,
        requires=ACCOUNT,
        on_denied=kit.MASK,
    )
    effective_sales_tax: Tax | None = kit.relation(
        resolvers.taxes_of_categories, "id", "What taxes sales: its own tax, its nearest ancestor's or the company's.", size=1
    )
    product_count: int = kit.batch(
        resolvers.product_counts, "id", "How many products are in it, without archived ones and those further down."
    )
    is_archived: bool = kit.column("Whether no more products are put into it.")
    version: int = kit.column("Counts its changes; goes into `expectedVersion`.")


@kit.input(description="A new product category.")
class ProductCategoryCreateInput:
    """A new product category."""

    idempotency_key: UUID = kit.given("Made by the client; the same key never makes two categories.")
    name: str = kit.text("Its name, unique among its siblings.", kit.NAME_LENGTH_MAX)
    parent_id: kit.ID | None = kit.given("The category that it stands in; the top of the tree when left out.", default=None)
    income_account_id: kit.ID | None = kit.given("Where sales are booked, an income account; inherited when left out.", default=None)
    sales_tax_id: kit.ID | None = kit.given("What taxes sales; inherited when left out.", default=None)


@kit.input(description="A change of a product category; what is left out stays as it is.")
class ProductCategoryUpdateInput:
    """A change of a product category."""

    id: kit.ID = kit.given("The category.")
    expected_version: int = kit.given("The version that was read.")
    name: Maybe[str] = kit.text("Its name, unique among its siblings.", kit.NAME_LENGTH_MAX)
    parent_id: Maybe[kit.ID | None] = kit.given("Where it moves to, with all that is below it; null for the top of the tree.")
    income_account_id: Maybe[kit.ID | None] = kit.given("Where sales are booked, an income account; null to inherit it.")
    sales_tax_id: Maybe[kit.ID | None] = kit.given("What taxes sales; null to inherit it.")


@kit.input(description="Which product category is archived.")
class ProductCategoryArchiveInput:
    """Which product category is archived."""

    id: kit.ID = kit.given("The category.")
    expected_version: int = kit.given("The version that was read.")


@kit.input(description="Which product category is restored.")
class ProductCategoryRestoreInput:
    """Which product category is restored."""

    id: kit.ID = kit.given("The category.")
    expected_version: int = kit.given("The version that was read.")


@kit.payload("What became of the product category.")
class ProductCategoryPayload:
    """What became of the product category."""

    product_category: ProductCategory | None = kit.entity("The category.")


@kit.type
class Query:
    """What can be read about product categories."""

    product_categories = kit.connection(
        ProductCategory,
        resolvers.CATEGORIES,
        "Product categories, by path. The search looks into the path.",
        requires="catalog.category:read",
        export="catalog.category:export",
        where=("id", "name", "is_archived"),
        filters={"parent_id": kit.Filter(kit.IdOp, "By the category that it stands in.")},
    )

    @kit.query("A product category by its id.", ProductCategory | None, requires="catalog.category:read", listing=resolvers.CATEGORIES)
    async def product_category(self, info: kit.Info, id: kit.ID) -> Row | None:
        return await resolvers.category(id, kit.selected(info))


@kit.type
class Mutation:
    """What can be done with product categories."""

    @kit.mutation("Adds a product category.", ProductCategoryPayload, requires="catalog.category:create")
    async def product_category_create(self, info: kit.Info, input: ProductCategoryCreateInput) -> dict[str, Any]:
        given = kit.values(input)
        made = await category.create(info.context.actor, given.pop("idempotency_key"), NewCategory(**given))
        return {"product_category": await resolvers.category(made, kit.selected(info, "product_category"))}

    @kit.mutation(
        "Renames a product category, moves it with all that is below it, or changes what it hands down.",
        ProductCategoryPayload,
        requires="catalog.category:update",
    )
    async def product_category_update(self, info: kit.Info, input: ProductCategoryUpdateInput) -> dict[str, Any]:
        changes = kit.values(input)
        await category.update(info.context.actor, changes.pop("id"), changes.pop("expected_version"), changes)
        return {"product_category": await resolvers.category(input.id, kit.selected(info, "product_category"))}

    @kit.mutation("Archives a product category that holds nothing in use.", ProductCategoryPayload, requires="catalog.category:archive")
    async def product_category_archive(self, info: kit.Info, input: ProductCategoryArchiveInput) -> dict[str, Any]:
        await category.archive(info.context.actor, input.id, input.expected_version)
        return {"product_category": await resolvers.category(input.id, kit.selected(info, "product_category"))}

    @kit.mutation("Uses an archived product category again.", ProductCategoryPayload, requires="catalog.category:archive")
    async def product_category_restore(self, info: kit.Info, input: ProductCategoryRestoreInput) -> dict[str, Any]:
        await category.restore(info.context.actor, input.id, input.expected_version)
        return {"product_category": await resolvers.category(input.id, kit.selected(info, "product_category"))}
