"""Customers' orders for tests, made through the services with sensible defaults."""

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
from app.tenancy import database
from tests.factories.company import Founded

D = Decimal


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
