"""Invoices for tests, made through the services with sensible defaults."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID, uuid4

from app.services.actor import Actor
from app.services.invoicing import draft, post
from app.services.sales.lines import EnteredLine
from app.tenancy import database
from tests.factories import sales


async def drafted(actor: Actor, order_id: UUID) -> UUID:
    """Draft an invoice for what an order has waiting."""
    return await draft.create_from_order(actor, uuid4(), order_id, await sales.version_of(order_id))


async def draft_over(actor: Actor, price: str, customer_id: UUID | None = None, quantity: str = "1") -> UUID:
    """Draft an invoice for a service at this price before tax."""
    service_id = await sales.service(actor, f"Service {uuid4().hex[:8]}", price)
    order_id = await sales.confirmed(actor, [EnteredLine(product_id=service_id, quantity=sales.D(quantity))], customer_id)
    return await drafted(actor, order_id)


async def posted(actor: Actor, invoice_id: UUID, on: date | None = None, *, send_mail: bool = False) -> UUID:
    """Post a draft and return it."""
    await post.post(actor, uuid4(), invoice_id, await version_of(invoice_id), issued_on=on, send_mail=send_mail)
    return invoice_id


async def version_of(invoice_id: UUID) -> int:
    """Return an invoice's version."""
    found: int = await database.fetchval("SELECT version FROM invoice WHERE id = $1", invoice_id)
    return found


async def row_of(invoice_id: UUID) -> dict[str, Any]:
    """Return an invoice as it is stored."""
    row = await database.fetchrow("SELECT * FROM invoice WHERE id = $1", invoice_id)
    assert row is not None
    return dict(row)


async def numbers(code: str = "INV") -> list[str]:
    """Return all numbers of posted invoices of a series in their order."""
    rows = await database.fetch("SELECT number FROM invoice WHERE number LIKE $1 ORDER BY number", f"{code}/%")
    return [row["number"] for row in rows]
