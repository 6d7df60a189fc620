"""Invoices for tests: drafts made through the services, everything else done over the API."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID, uuid4

from app.services.actor import Actor
from app.services.invoicing import draft
from app.services.sales.lines import EnteredLine
from app.tenancy import database
from tests.client import Api, Body
from tests.factories import sales

ERRORS = "errors { code message path details }"
INVOICE = """
  id number kind state paymentState isOverdue daysLate issuedOn dueOn customerReference note currency pricesIncludeTax
  discount { amount } net { amount } tax { amount } total { amount currency } openAmount { amount }
  taxRows { category rate base { amount } amount { amount } tax { code } }
  lines { id position description quantity unitPrice discountRate taxRate net { amount } taxAmount { amount } total { amount }
    product { name } unit { code } tax { code } orderLine { id } }
  allocations { id amount { amount } on isReversed payment { number } reverses { id } }
  customer { id name } order { id number }
  journalEntry { id lines { account { code kind } customer { id } debit { amount } credit { amount } } }
  postedAt availableActions version
"""
CREATE = f"""
mutation ($input: InvoiceCreateFromOrderInput!) {{ invoiceCreateFromOrder(input: $input) {{ invoice {{ {INVOICE} }} {ERRORS} }} }}
"""
UPDATE = f"mutation ($input: InvoiceUpdateInput!) {{ invoiceUpdate(input: $input) {{ invoice {{ {INVOICE} }} {ERRORS} }} }}"
DELETE = f"mutation ($input: InvoiceDeleteInput!) {{ invoiceDelete(input: $input) {{ deletedId order {{ id invoicing }} {ERRORS} }} }}"
POST = f"mutation ($input: InvoicePostInput!) {{ invoicePost(input: $input) {{ invoice {{ {INVOICE} }} {ERRORS} }} }}"
# The least that a posting answers: for many at once.
POST_SHORT = f"mutation ($input: InvoicePostInput!) {{ invoicePost(input: $input) {{ invoice {{ id number }} {ERRORS} }} }}"
ONE = f"query ($id: ID!) {{ invoice(id: $id) {{ {INVOICE} }} }}"
LIST = f"""
query ($first: Int!, $search: String, $where: InvoiceWhere, $orderBy: [InvoiceOrderBy!]) {{
  invoices(first: $first, search: $search, where: $where, orderBy: $orderBy) {{
    totalCount sums {{ net {{ amount }} tax {{ amount }} total {{ amount }} openAmount {{ amount }} }} nodes {{ {INVOICE} }}
  }}
}}
"""


async def ordered(actor: Actor, price: str, customer_id: UUID | None = None, quantity: str = "1", **given: Any) -> UUID:
    """Confirm an order of a service without tax at this price."""
    service_id = await sales.service(actor, f"Service {uuid4().hex[:8]}", price, sales_tax_id=await tax("EXEMPT"))
    return await sales.confirmed(actor, [EnteredLine(product_id=service_id, quantity=sales.D(quantity))], customer_id, **given)


async def draft_over(actor: Actor, price: str, customer_id: UUID | None = None) -> UUID:
    """Draft an invoice over this amount, without tax."""
    return await drafted(actor, await ordered(actor, price, customer_id))


async def drafted(actor: Actor, order_id: UUID) -> UUID:
    """Draft an invoice for what an order has waiting."""
    return await draft.create_from_order(actor, uuid4(), order_id, await sales.version_of(order_id))


async def create(api: Api, order_id: UUID) -> Body:
    """Draft an invoice for what an order has waiting, over the API."""
    wanted = {"idempotencyKey": str(uuid4()), "orderId": str(order_id), "expectedVersion": await sales.version_of(order_id)}
    made: Body = (await api.ok(CREATE, input=wanted))["invoiceCreateFromOrder"]["invoice"]
    return made


async def read(api: Api, invoice_id: UUID | str) -> Body:
    """Read an invoice."""
    found: Body = (await api.ok(ONE, id=str(invoice_id)))["invoice"]
    return found


async def update(api: Api, known: Body, **changes: Any) -> Body:
    """Change a draft."""
    made: Body = (await api.ok(UPDATE, input=naming(known) | changes))["invoiceUpdate"]["invoice"]
    return made


async def post(api: Api, invoice_id: UUID | str, on: date | str | None = None) -> Body:
    """Post a draft without mailing it, and return it."""
    made: Body = (await api.ok(POST, input=await posting(invoice_id, on)))["invoicePost"]["invoice"]
    return made


async def posting(invoice_id: UUID | str, on: date | str | None = None, **given: Any) -> Body:
    """Describe how a draft is posted without mailing it."""
    wanted = {"id": str(invoice_id), "expectedVersion": await version_of(invoice_id), "idempotencyKey": str(uuid4()), "sendMail": False}
    return wanted | ({"issuedOn": str(on)} if on is not None else {}) | given


def naming(known: Body) -> Body:
    """Name an invoice in the version that was read."""
    return {"id": known["id"], "expectedVersion": known["version"]}


async def version_of(invoice_id: UUID | str) -> int:
    """Return an invoice's version."""
    found: int = await database.fetchval("SELECT version FROM invoice WHERE id = $1", UUID(str(invoice_id)))
    return found


async def stored() -> list[dict[str, Any]]:
    """Return everything that a posting could have changed, to compare before and after."""
    tables = ("invoice", "invoice_line", "invoice_tax", "journal_entry", "journal_line", "series", "outbox", "idempotency")
    return [dict(row) for table in tables for row in await database.fetch(f'SELECT * FROM "{table}" ORDER BY id')]


async def numbers(code: str = "INV") -> list[str]:
    """Return all numbers of posted invoices of a series in their order."""
    rows = await database.fetch("SELECT number FROM invoice WHERE number LIKE $1 ORDER BY number", f"{code}/%")
    return [row["number"] for row in rows]


async def tax(category: str) -> UUID:
    """Return the company's first tax of a category."""
    found: UUID | None = await database.fetchval("SELECT id FROM tax WHERE category = $1 ORDER BY position LIMIT 1", category)
    assert found is not None, f"the company has no tax of the category {category}"
    return found
