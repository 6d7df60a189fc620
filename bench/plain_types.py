"""The types of the plain server: as much of the product's schema as the operations ask for."""

# mypy: disable-error-code="attr-defined, arg-type, return-value, no-any-return"
# A record stands where a type is promised, as is usual.

from __future__ import annotations

from datetime import date
from decimal import Decimal
from uuid import UUID

import strawberry


@strawberry.type
class Money:
    """An amount."""

    amount: Decimal
    currency: str


@strawberry.type
class Customer:
    """Who ordered."""

    name: str


@strawberry.type
class Product:
    """What is sold."""

    sku: str
    name: str

    @strawberry.field
    def sales_price(self) -> Money:
        return Money(amount=self.sales_price, currency="EUR")


@strawberry.type
class SalesOrderLine:
    """A line of an order."""

    position: int
    description: str
    quantity: Decimal
    unit_price: Decimal

    @strawberry.field
    def net(self) -> Money:
        return Money(amount=self.net, currency="EUR")

    @strawberry.field
    async def product(self, info: strawberry.Info) -> Product | None:
        return await info.context["products"].load(self.product_id)


@strawberry.type
class SalesOrder:
    """An order."""

    id: strawberry.ID
    number: str
    state: str

    @strawberry.field
    def total(self) -> Money:
        return Money(amount=self.total, currency=self.currency)

    @strawberry.field
    async def customer(self, info: strawberry.Info) -> Customer:
        return await info.context["customers"].load(self.customer_id)

    @strawberry.field
    async def lines(self, info: strawberry.Info) -> list[SalesOrderLine]:
        return await info.context["lines"].load(self.id)


@strawberry.type
class SalesOrderConnection:
    """A page of orders."""

    nodes: list[SalesOrder]


@strawberry.type
class ProductConnection:
    """A page of products."""

    nodes: list[Product]


@strawberry.type
class MonthSales:
    """What was sold in a month."""

    month: date
    net: Money


@strawberry.type
class Dashboard:
    """Figures."""

    sales_by_month: list[MonthSales]


@strawberry.type
class Account:
    """An account."""

    code: str
    name: str


@strawberry.type
class TrialBalanceRow:
    """An account between two days."""

    account: Account
    depth: int
    opening: Money
    debit: Money
    credit: Money
    closing: Money


@strawberry.type
class TrialBalance:
    """All accounts between two days."""

    rows: list[TrialBalanceRow]


@strawberry.type
class UserError:
    """What was wrong."""

    code: str
    message: str
    path: list[str]


@strawberry.type
class SalesOrderPayload:
    """What became of an order."""

    sales_order: SalesOrder | None
    errors: list[UserError]


@strawberry.type
class Invoice:
    """An invoice."""

    id: strawberry.ID
    number: str
    state: str

    @strawberry.field
    def open_amount(self) -> Money:
        return Money(amount=self.open_amount, currency=self.currency)


@strawberry.type
class InvoicePayload:
    """What became of an invoice."""

    invoice: Invoice | None
    errors: list[UserError]


@strawberry.input
class SalesOrderLineInput:
    """A line of a new order."""

    product_id: strawberry.ID
    quantity: Decimal


@strawberry.input
class SalesOrderCreateInput:
    """A new order."""

    idempotency_key: UUID
    customer_id: strawberry.ID
    lines: list[SalesOrderLineInput]


@strawberry.input
class InvoicePostInput:
    """Which invoice is posted."""

    id: strawberry.ID
    expected_version: int
    idempotency_key: UUID
