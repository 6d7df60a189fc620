"""Orders and deliveries as the API shows them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Final
from uuid import UUID

from app.domain.catalog import TaxCategory
from app.domain.sales import delivery as delivery_rules
from app.domain.sales.delivery import DeliveryAction, DeliveryState
from app.domain.sales.order import FulfilmentState, InvoicingState, OrderAction, OrderState
from app.domain.tax import LINES_MAX
from app.resolvers import catalog, parties, stock
from app.resolvers import invoicing as billing
from app.resolvers import sales as resolvers
from app.schema import kit
from app.schema.catalog import Product, Tax, Unit
from app.schema.kit.operation import current_operation
from app.schema.parties import Customer
from app.schema.stock import Warehouse

if TYPE_CHECKING:
    from app.schema.invoicing import Invoice

COST: Final = "catalog.product.cost:read"

kit.described(
    OrderState,
    "The step that people take an order to.",
    {
        "DRAFT": "Being written; it can be changed.",
        "CONFIRMED": "Agreed: goods are promised and delivered, services invoiced.",
        "CLOSED": "Ended before all of it was delivered; what was delivered stays.",
        "CANCELLED": "Nothing came of it.",
    },
    name="SalesOrderState",
)
kit.described(
    FulfilmentState,
    "How far an order is delivered, counted from its deliveries.",
    {
        "NONE": "Nothing is to be delivered.",
        "WAITING": "Nothing has left yet.",
        "PARTLY_DELIVERED": "Some goods have left, others not.",
        "DELIVERED": "All goods that will leave have left.",
    },
)
kit.described(
    InvoicingState,
    "How far an order is invoiced, counted from its invoices, drafts included.",
    {
        "NONE": "Nothing is to be invoiced yet.",
        "TO_INVOICE": "Something was delivered or done and no invoice holds it.",
        "PARTLY_INVOICED": "Invoices hold a part of it.",
        "INVOICED": "Invoices hold all of it.",
    },
)
kit.described(
    OrderAction,
    "What can be done with an order. In a list of them the natural next action comes first.",
    {
        "CONFIRM": "Confirm it: `salesOrderConfirm`.",
        "DELIVER": "Post its ready delivery: `deliveryPost`.",
        "INVOICE": "Draft an invoice: `invoiceCreateFromOrder`.",
        "PAY": "Record a payment for its open invoices: `paymentCreate`.",
        "CLOSE": "End it before all is delivered: `salesOrderClose`.",
        "CANCEL": "Cancel it: `salesOrderCancel`.",
        "UPDATE": "Change it: `salesOrderUpdate`.",
    },
    name="SalesOrderAction",
)
kit.described(
    DeliveryState,
    "The step of a delivery.",
    {"READY": "Planned; the goods are here.", "POSTED": "The goods have left.", "CANCELLED": "Its order ended before it left."},
)
kit.described(DeliveryAction, "What can be done with a delivery.", {"POST": "Post it, whole or in part: `deliveryPost`."})

# The right behind each action: what the viewer may not do is not offered.
ORDER_RIGHTS: Final = {
    OrderAction.CONFIRM: "sales.order:confirm",
    OrderAction.DELIVER: "sales.delivery:post",
    OrderAction.INVOICE: "invoicing.invoice:create",
    OrderAction.PAY: "payments.payment:create",
    OrderAction.CLOSE: "sales.order:close",
    OrderAction.CANCEL: "sales.order:cancel",
    OrderAction.UPDATE: "sales.order:update",
}
DELIVERY_RIGHTS: Final = {DeliveryAction.POST: "sales.delivery:post"}


async def _order_actions(ids: Sequence[UUID]) -> list[list[OrderAction]]:
    rights = current_operation().permissions
    return [[each for each in actions if ORDER_RIGHTS[each] in rights] for actions in await resolvers.actions_of_orders(ids)]


async def _delivery_actions(states: Sequence[str]) -> list[list[DeliveryAction]]:
    rights = current_operation().permissions
    possible = [delivery_rules.available_actions(DeliveryState(state)) for state in states]
    return [[each for each in actions if DELIVERY_RIGHTS[each] in rights] for actions in possible]


@kit.type(description="The tax of one kind in a document.")
class TaxRow:
    """The tax of one kind in a document."""

    tax: Tax | None = kit.relation(catalog.taxes_by_id, "tax_id", "The tax; null for what is out of scope of tax.", size=1)
    category: TaxCategory = kit.column("How EN 16931 groups it.")
    rate: Decimal = kit.column("Its rate as a fraction.")
    base: kit.Money = kit.money("The net amounts that it is taken of.", amount="base")
    amount: kit.Money = kit.money("The tax.", amount="amount")


@kit.type(description="A line of an order.")
class SalesOrderLine:
    """A line of an order."""

    id: kit.ID = kit.column("Its id.")
    position: int = kit.column("Its place on the order, from 1.")
    product: Product | None = kit.relation(
        catalog.products_by_id,
        "product_id",
        "What is sold; null on a line of text.",
        size=1,
        requires="catalog.product:read",
        on_denied=kit.MASK,
    )
    description: str = kit.column("What the customer reads.")
    quantity: Decimal = kit.column("How many; below 0 on a line that takes something off.")
    unit: Unit = kit.relation(catalog.units_by_id, "unit_id", "What it is counted in.", size=1)
    unit_price: Decimal = kit.column("The price of one, with or without tax as the order says.")
    discount_rate: Decimal = kit.column("The discount as a fraction: 0.04 is 4 %.")
    tax: Tax | None = kit.relation(catalog.taxes_by_id, "tax_id", "The tax; null for what is out of scope of tax.", size=1)
    tax_rate: Decimal = kit.column("The rate that was agreed, as a fraction.")
    net: kit.Money = kit.money("Without tax, after both discounts.", amount="net")
    tax_amount: kit.Money = kit.money("Its tax.", amount="tax_amount")
    total: kit.Money = kit.money("With tax.", amount="total")
    reserved: Decimal = kit.column("How many are in stock and promised to it.")
    delivered: Decimal = kit.column("How many have left.")
    invoiced: Decimal = kit.column("How many are on invoices, drafts included.")


@kit.type(description="What a customer ordered.")
class SalesOrder:
    """What a customer ordered."""

    id: kit.ID = kit.column("Its id.")
    number: str = kit.column("Its number, for people, such as SO-00001.")
    state: OrderState = kit.column("The step that it is at.")
    fulfilment: FulfilmentState = kit.column("How far it is delivered.")
    invoicing: InvoicingState = kit.column("How far it is invoiced.")
    customer: Customer = kit.relation(parties.customers_by_id, "customer_id", "Who ordered.", size=1, requires="parties.customer:read")
    ordered_on: date = kit.column("The day of the order.")
    customer_reference: str = kit.column("The customer's own number or word for it; may be empty.")
    note: str = kit.column("What colleagues should know; may be empty.")
    currency: str = kit.column("The currency of its amounts, by ISO 4217.")
    prices_include_tax: bool = kit.column("Whether its prices and discounts are with tax.")
    discount: kit.Money = kit.money("The discount on the whole, shared over the lines; with tax where prices are.", amount="discount")
    net: kit.Money = kit.money("Without tax.", amount="net")
    tax: kit.Money = kit.money("The tax.", amount="tax")
    total: kit.Money = kit.money("With tax.", amount="total")
    tax_rows: list[TaxRow] = kit.relation(resolvers.tax_rows_of_orders, "id", "The tax by kind.", size=2)
    lines: list[SalesOrderLine] = kit.relation(resolvers.lines_of_orders, "id", f"Its lines, in their order; at most {LINES_MAX}.", size=10)
    margin: kit.Money | None = kit.batch(
        resolvers.margins, "id", "Its net less what the goods cost that it has delivered.", requires=COST, on_denied=kit.MASK
    )
    deliveries: list[Delivery] = kit.relation(
        resolvers.deliveries_of_orders, "id", "Its deliveries, the oldest first.", size=2, requires="sales.delivery:read"
    )
    invoices: list[Annotated[Invoice, kit.lazy("app.schema.invoicing")]] = kit.relation(
        billing.invoices_of_orders, "id", "Its invoices, the oldest first.", size=2, requires="invoicing.invoice:read"
    )
    available_actions: list[OrderAction] = kit.batch(
        _order_actions, "id", "What the viewer can do with it now, the natural next action first."
    )
    version: int = kit.column("Counts its changes; goes into `expectedVersion`.")
    created_at: datetime = kit.column("When it was drafted.")
    updated_at: datetime = kit.column("When it was last changed.")


@kit.type(description="How much of an order's line is on a delivery.")
class DeliveryLine:
    """How much of an order's line is on a delivery."""

    id: kit.ID = kit.column("Its id.")
    position: int = kit.column("Its place on the delivery, from 1.")
    order_line: SalesOrderLine = kit.relation(
        resolvers.order_lines_by_id, "order_line_id", "The line of the order.", size=1, requires="sales.order:read"
    )
    product: Product = kit.relation(catalog.products_by_id, "product_id", "What is delivered.", size=1, requires="catalog.product:read")
    quantity: Decimal = kit.column("How many.")
    reserved: Decimal = kit.column("How many of them are in stock and promised to it; 0 once it has left.")


@kit.type(description="Goods that go to a customer.")
class Delivery:
    """Goods that go to a customer."""

    id: kit.ID = kit.column("Its id.")
    number: str = kit.column("Its number, for people, such as DL-00001.")
    state: DeliveryState = kit.column("The step that it is at.")
    order: SalesOrder = kit.relation(resolvers.orders_by_id, "order_id", "The order.", size=1, requires="sales.order:read")
    customer: Customer = kit.relation(parties.customers_by_id, "customer_id", "Who gets it.", size=1, requires="parties.customer:read")
    warehouse: Warehouse = kit.relation(stock.warehouses_by_id, "warehouse_id", "Where the goods leave from.", size=1)
    on: date | None = kit.column("The day on which it left; null until then.")
    lines: list[DeliveryLine] = kit.relation(
        resolvers.lines_of_deliveries, "id", f"Its lines, in their order; at most {LINES_MAX}.", size=10
    )
    back_order_of: Delivery | None = kit.relation(
        resolvers.deliveries_by_id, "back_order_of_id", "The delivery that left these goods behind.", size=1
    )
    available_actions: list[DeliveryAction] = kit.batch(_delivery_actions, "state", "What the viewer can do with it now.")
    version: int = kit.column("Counts its changes; goes into `expectedVersion`.")
    created_at: datetime = kit.column("When it was planned.")


@kit.payload("What became of the order.")
class SalesOrderPayload:
    """What became of the order."""

    sales_order: SalesOrder | None = kit.entity("The order.")


@kit.payload("What became of the delivery.")
class DeliveryPayload:
    """What became of the delivery."""

    delivery: Delivery | None = kit.entity("The delivery.")
    back_order: Delivery | None = kit.nested("The delivery that holds what was left behind; null when nothing was, or when refused.")
