"""Customers' orders for tests, made through the API or the services with sensible defaults."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

from app.domain.catalog import ProductKind
from app.domain.sales.delivery import DeliveryLine
from app.services.actor import Actor
from app.services.catalog import product as products
from app.services.catalog.steps import NewProduct
from app.services.parties import customer as customers
from app.services.parties.steps import NewCustomer
from app.services.sales import delivery, order
from app.services.sales.lines import EnteredLine
from app.services.sales.order import NewOrder
from app.services.transaction import transaction
from app.tenancy import database
from app.tenancy.binding import use
from tests.client import Api, Body
from tests.factories import parties
from tests.factories.company import Founded

D = Decimal

ERRORS = "errors { code message path details }"
LINES = """
  lines {
    id position product { id name } description quantity unit { code } unitPrice discountRate tax { code } taxRate
    net { amount } taxAmount { amount } total { amount } reserved delivered invoiced
  }
"""
ORDER = f"""
  id number state fulfilment invoicing version customer {{ id name }} orderedOn customerReference note currency pricesIncludeTax
  discount {{ amount }} net {{ amount }} tax {{ amount }} total {{ amount currency }}
  taxRows {{ tax {{ code }} category rate base {{ amount }} amount {{ amount }} }}
  {LINES} deliveries {{ id number state version }} availableActions
"""
DELIVERY = """
  id number state version on order { id number state fulfilment } customer { name } warehouse { code }
  lines { id position orderLine { id delivered } product { name } quantity reserved } backOrderOf { id } availableActions
"""
ONE = f"query ($id: ID!) {{ salesOrder(id: $id) {{ {ORDER} }} }}"
ONE_DELIVERY = f"query ($id: ID!) {{ delivery(id: $id) {{ {DELIVERY} }} }}"
CREATE = f"mutation ($input: SalesOrderCreateInput!) {{ salesOrderCreate(input: $input) {{ salesOrder {{ {ORDER} }} {ERRORS} }} }}"
UPDATE = f"mutation ($input: SalesOrderUpdateInput!) {{ salesOrderUpdate(input: $input) {{ salesOrder {{ {ORDER} }} {ERRORS} }} }}"
CONFIRM = f"mutation ($input: SalesOrderConfirmInput!) {{ salesOrderConfirm(input: $input) {{ salesOrder {{ {ORDER} }} {ERRORS} }} }}"
CANCEL = f"mutation ($input: SalesOrderCancelInput!) {{ salesOrderCancel(input: $input) {{ salesOrder {{ {ORDER} }} {ERRORS} }} }}"
CLOSE = f"mutation ($input: SalesOrderCloseInput!) {{ salesOrderClose(input: $input) {{ salesOrder {{ {ORDER} }} {ERRORS} }} }}"
POST = f"""
mutation ($input: DeliveryPostInput!) {{ deliveryPost(input: $input) {{
  delivery {{ {DELIVERY} }} backOrder {{ {DELIVERY} }} {ERRORS}
}} }}
"""


def line(product: Body | None = None, quantity: str = "1", unit_price: str | None = None, **given: Any) -> Body:
    """Describe a line of an order; without a product it is a line of text."""
    text = {} if product else {"description": "Work"}
    price = {} if unit_price is None else {"unitPrice": unit_price}
    return {"productId": product["id"] if product else None, "quantity": quantity} | text | price | given


def new_order(customer: Body, *lines: Body, **given: Any) -> Body:
    """Describe an order."""
    return {"idempotencyKey": str(uuid4()), "customerId": customer["id"], "lines": list(lines)} | given


async def make_order(api: Api, *lines: Body, customer: Body | None = None, **given: Any) -> Body:
    """Draft an order over the API and return it."""
    buyer = customer or await parties.customer(api)
    made: Body = (await api.ok(CREATE, input=new_order(buyer, *lines, **given)))["salesOrderCreate"]["salesOrder"]
    return made


async def confirm_order(api: Api, order: Body) -> Body:
    """Confirm an order over the API and return it."""
    made: Body = (await api.ok(CONFIRM, input=step_of(order, idempotencyKey=str(uuid4()))))["salesOrderConfirm"]["salesOrder"]
    return made


async def cancel_order(api: Api, order: Body) -> Body:
    """Cancel an order over the API and return it."""
    made: Body = (await api.ok(CANCEL, input=step_of(order)))["salesOrderCancel"]["salesOrder"]
    return made


async def close_order(api: Api, order: Body) -> Body:
    """Close an order over the API and return it."""
    made: Body = (await api.ok(CLOSE, input=step_of(order)))["salesOrderClose"]["salesOrder"]
    return made


def step_of(document: Body, **given: Any) -> Body:
    """Describe a step of a document at the version that was read."""
    return {"id": document["id"], "expectedVersion": document["version"]} | given


async def post_delivery(api: Api, delivery: Body, *quantities: str, **given: Any) -> Body:
    """Post a delivery over the API, all of it or so much of its lines in their order, and return the payload."""
    if quantities:
        lines = (await api.ok(ONE_DELIVERY, id=delivery["id"]))["delivery"]["lines"]
        given["lines"] = [{"lineId": each["id"], "quantity": sent} for each, sent in zip(lines, quantities, strict=True)]
    posted: Body = (await api.ok(POST, input=step_of(delivery, idempotencyKey=str(uuid4()), **given)))["deliveryPost"]
    return posted


async def order_now(api: Api, order: Body) -> Body:
    """Read an order as it is now."""
    found: Body = (await api.ok(ONE, id=order["id"]))["salesOrder"]
    return found


async def tax_at(founded: Founded, rate: str, category: str = "STANDARD") -> str:
    """Add a tax of this rate to a company and return its id."""
    tax_id = uuid4()
    async with use(founded.company), transaction(actor_of(founded), "test.tax:add"):
        await database.execute(
            "INSERT INTO tax (id, code, name, rate, category, account_id, is_active, position, version, created_at, updated_at)"
            " SELECT $1, $2, $2, $3, $4, (SELECT account_id FROM tax WHERE account_id IS NOT NULL LIMIT 1), true, 90, 1, now(), now()",
            tax_id,
            f"T{rate}",
            D(rate),
            category,
        )
    return str(tax_id)


async def round_per_line(founded: Founded) -> None:
    """Switch a company to rounding tax on each line."""
    async with use(founded.company), transaction(actor_of(founded), "test.company:round"):
        await database.execute("UPDATE company_profile SET tax_mode = 'LINE'")


def actor_of(founded: Founded) -> Actor:
    """Return the company's founder as the services know them."""
    return Actor(founded.founder.id, founded.company.id, founded.founder.name)


async def customer(actor: Actor, name: str = "Corner Shop") -> UUID:
    """Add a customer."""
    return await customers.create(actor, uuid4(), NewCustomer(name))


async def goods(actor: Actor, name: str = "Lamp", sales_price: str = "20.00", **given: Any) -> UUID:
    """Add goods."""
    return await products.create(actor, uuid4(), NewProduct(name, D(sales_price), **given))


async def service(actor: Actor, name: str = "Delivery to the door", sales_price: str = "50.00", **given: Any) -> UUID:
    """Add a service."""
    return await products.create(actor, uuid4(), NewProduct(name, D(sales_price), kind=ProductKind.SERVICE, **given))


async def draft(actor: Actor, lines: Sequence[EnteredLine], customer_id: UUID | None = None, **given: Any) -> UUID:
    """Draft an order."""
    return await order.create(actor, NewOrder(customer_id or await customer(actor), tuple(lines), **given), uuid4())


async def confirmed(actor: Actor, lines: Sequence[EnteredLine], customer_id: UUID | None = None, **given: Any) -> UUID:
    """Draft an order and confirm it."""
    order_id = await draft(actor, lines, customer_id, **given)
    return await order.confirm(actor, order_id, await version_of(order_id), uuid4())


async def cancelled(actor: Actor, order_id: UUID) -> None:
    """Cancel an order."""
    await order.cancel(actor, order_id, await version_of(order_id))


async def closed(actor: Actor, order_id: UUID) -> None:
    """Close an order."""
    await order.close(actor, order_id, await version_of(order_id))


async def delivered(actor: Actor, order_id: UUID, *quantities: str, **given: Any) -> UUID:
    """Post the order's ready delivery: all of it, or so much of its lines in their order."""
    delivery_id, version = await ready(order_id)
    held = await database.fetch("SELECT id FROM delivery_line WHERE delivery_id = $1 ORDER BY position", delivery_id)
    lines = [DeliveryLine(row["id"], D(quantity)) for row, quantity in zip(held, quantities, strict=True)] if quantities else None
    return await delivery.post(actor, delivery_id, version, uuid4(), lines=lines, **given)


async def ready(order_id: UUID) -> tuple[UUID, int]:
    """Return the order's one ready delivery and its version."""
    (found,) = await database.fetch("SELECT id, version FROM delivery WHERE order_id = $1 AND state = 'READY'", order_id)
    return found["id"], found["version"]


async def version_of(order_id: UUID) -> int:
    """Return an order's version."""
    found: int = await database.fetchval("SELECT version FROM sales_order WHERE id = $1", order_id)
    return found


async def reserved(order_id: UUID) -> Decimal:
    """Return what is promised to an order altogether."""
    found: Decimal = await database.fetchval(
        "SELECT coalesce(sum(reservation.quantity), 0) FROM reservation JOIN sales_order_line line ON line.id = order_line_id"
        " WHERE line.order_id = $1",
        order_id,
    )
    return found


async def state_of(order_id: UUID) -> tuple[str, str, str]:
    """Return an order's step and its two derived states."""
    row = await database.fetchrow("SELECT state, fulfilment, invoicing FROM sales_order WHERE id = $1", order_id)
    assert row is not None
    return row["state"], row["fulfilment"], row["invoicing"]
