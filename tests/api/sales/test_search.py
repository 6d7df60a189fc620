"""Documents are found by their customer's words, and go on being found when the customer gets other ones."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from app.services.sales.lines import EnteredLine
from app.tenancy import database, owner
from app.tenancy.binding import Company
from tests.client import Api, Body
from tests.factories import invoicing, payments, sales, stock
from tests.factories.company import Founded

RENAME = "mutation ($input: CustomerUpdateInput!) { customerUpdate(input: $input) { customer { version } errors { message } } }"
FIND = """
query ($search: String!) {
  salesOrders(first: 5, search: $search) { nodes { id version updatedAt } }
  deliveries(first: 5, search: $search) { nodes { id version } }
  invoices(first: 5, search: $search) { nodes { id version } }
  payments(first: 5, search: $search) { nodes { id version } }
}
"""


async def find(api: Api, words: str) -> dict[str, list[Body]]:
    """Return the documents that are found by these words."""
    return {name: found["nodes"] for name, found in (await api.ok(FIND, search=words)).items()}


@pytest.mark.usefixtures("bound")
async def test_a_customers_new_name_finds_every_document_and_changes_none(api: Api, founded: Founded) -> None:
    actor = sales.actor_of(founded)
    customer_id = await sales.customer(actor, "Żabka & Söhne")
    lamp = await sales.goods(actor)
    await stock.received(actor, lamp)
    order_id = await sales.confirmed(actor, [EnteredLine(sales.D(1), lamp)], customer_id, customer_reference="Spring fair")
    await sales.delivered(actor, order_id)
    invoice = await invoicing.post(api, await invoicing.drafted(actor, order_id))
    await payments.pay(api, customer_id, "5", (invoice["id"], "5"), reference="Thanks")

    before = await find(api, "zabka sohne")
    assert [len(each) for each in before.values()] == [1, 1, 1, 1]
    number = (await sales.order_now(api, {"id": str(order_id)}))["number"]
    assert [len(each) for each in (await find(api, f"zabka {number}")).values()] == [1, 1, 0, 0]
    assert [len(each) for each in (await find(api, "spring zabka")).values()] == [1, 1, 1, 0]
    trail = await database.fetchval("SELECT count(*) FROM audit_entry")

    await api.ok(RENAME, input={"id": str(customer_id), "expectedVersion": 1, "name": "Kranich Handel"})

    assert await find(api, "kranich") == before
    assert [len(each) for each in (await find(api, "zabka")).values()] == [0, 0, 0, 0]
    assert await database.fetchval("SELECT count(*) FROM audit_entry") == trail + 1, "only the customer has changed"


async def test_an_order_written_while_its_customer_is_renamed_is_found(
    founded: Founded, company: Company, bound: Company, api: Api
) -> None:
    actor = sales.actor_of(founded)
    customer_id = await sales.customer(actor, "Old Name")
    async with owner.connected(bound.database) as renaming, renaming.transaction():
        await _act(renaming, founded)
        await renaming.execute("UPDATE party SET name = 'New Name' WHERE id = $1", customer_id)
        drafting = asyncio.create_task(sales.draft(actor, [], customer_id))
        await asyncio.sleep(0.2)
    order_id = await drafting
    assert [each["id"] for each in (await find(api, "new name"))["salesOrders"]] == [str(order_id)]


async def _act(connection: asyncpg.Connection, founded: Founded) -> None:
    settings: dict[str, Any] = {"actor": founded.founder.id, "operation": "test.customer:rename", "request": uuid4()}
    for name, value in settings.items():
        await connection.execute("SELECT set_config($1, $2, true)", f"app.{name}", str(value))
