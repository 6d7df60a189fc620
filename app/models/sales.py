"""Selling: orders and deliveries. An order stores its own step; what was delivered and invoiced follows from moves and invoices."""

from __future__ import annotations

from tortoise import fields
from tortoise.indexes import Index

from app.domain.sales.delivery import DeliveryState
from app.domain.sales.order import FulfilmentState, InvoicingState, OrderState
from app.models.base import CODE_LENGTH_MAX, Editable, Identified, choice, exact, reference, text


class SalesOrder(Editable):
    """What a customer ordered; `fulfilment` and `invoicing` are projections written by `refresh_states`."""

    number = text(CODE_LENGTH_MAX, unique=True)
    customer = reference("Party")
    state = choice(OrderState)
    fulfilment = choice(FulfilmentState)
    invoicing = choice(InvoicingState)
    ordered_on = fields.DateField()
    customer_reference = text(default="")
    note = fields.TextField(default="")
    currency = text(3)
    prices_include_tax = fields.BooleanField()
    discount = exact()
    net = exact()
    tax = exact()
    total = exact()
    created_by = reference("Member")

    class Meta:
        app = "tenant"
        table = "sales_order"
        indexes = (
            Index(fields=("customer_id", "created_at", "id")),
            Index(fields=("ordered_on", "id")),
            Index(fields=("total", "id")),
            Index(fields=("created_at", "id")),
            Index(fields=("state", "created_at", "id")),
            Index(fields=("fulfilment", "created_at", "id")),
            Index(fields=("invoicing", "created_at", "id")),
        )


class SalesOrderLine(Identified):
    """One line of an order, with its amounts as the order's totals share them out."""

    order = reference("SalesOrder")
    position = fields.IntField()
    product = reference("Product", null=True)
    description = text(500)
    quantity = exact()
    unit = reference("Unit")
    unit_price = exact()
    discount_rate = exact()
    tax = reference("Tax", null=True)
    tax_rate = exact()
    net = exact()
    tax_amount = exact()

    class Meta:
        app = "tenant"
        table = "sales_order_line"
        indexes = (Index(fields=("order_id", "position")), Index(fields=("product_id",)))


class Delivery(Editable):
    """Goods that go to a customer: made by `process` for what is ordered and not yet moved."""

    number = text(CODE_LENGTH_MAX, unique=True)
    state = choice(DeliveryState)
    order = reference("SalesOrder")
    warehouse = reference("Warehouse")
    on = fields.DateField(null=True)
    back_order_of = reference("Delivery", null=True)

    class Meta:
        app = "tenant"
        table = "delivery"
        indexes = (
            Index(fields=("order_id",)),
            Index(fields=("created_at", "id")),
            Index(fields=("state", "created_at", "id")),
            Index(fields=("on",)),
        )


class DeliveryLine(Identified):
    """How much of an order's line is on a delivery."""

    delivery = reference("Delivery")
    position = fields.IntField()
    order_line = reference("SalesOrderLine")
    product = reference("Product")
    quantity = exact()

    class Meta:
        app = "tenant"
        table = "delivery_line"
        indexes = (Index(fields=("delivery_id", "position")), Index(fields=("order_line_id",)))
