"""A salesperson without the right to others' orders finds only their own, on every path that leads to an order."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from uuid import UUID, uuid4

import pytest

from app.files import store
from app.main import app
from app.models.base import new_id
from app.services.transaction import transaction
from app.tenancy import database
from app.tenancy.binding import use
from tests.client import Api, Body
from tests.factories import catalog, parties
from tests.factories import company as companies
from tests.factories.company import Founded, Person
from tests.factories.roles import role
from tests.factories.sales import CANCEL, CONFIRM, POST, actor_of, confirm_order, line, make_order, order_now, step_of
from tests.http.wire import connected
from tests.workers.fixture import Worker

OTHERS = "sales.order.others:read"
LIST = (
    "query ($w: SalesOrderWhere, $o: [SalesOrderOrderBy!], $s: String) { salesOrders(first: 50, where: $w, orderBy: $o, search: $s)"
    " { totalCount sums { total { amount } } nodes { number } edges { node { id } } } }"
)
TO_INVOICE = (
    "mutation ($input: InvoiceCreateFromOrderInput!) { invoiceCreateFromOrder(input: $input) { invoice { id } errors { code path } } }"
)


@dataclass(frozen=True, slots=True)
class Floor:
    """A salesperson who sees only their own, one order of theirs, and one of the founder's."""

    seller: Api
    person: Person
    own: Body
    others: Body
    customer: Body


@pytest.fixture
async def floor(founded: Founded, api: Api, client: Callable[..., Awaitable[Api]]) -> Floor:
    rights = (await api.ok("{ viewer { permissions } }"))["viewer"]["permissions"]
    await role(founded, "Seller", *(right for right in rights if right != OTHERS))
    person = await companies.join(founded.company, "Seller", "Sam Seller")
    seller = await client(person, founded.company)
    customer = await parties.customer(api)
    lamp = await catalog.product(api)
    own = await confirm_order(seller, await make_order(seller, line(unit_price="10.00"), line(lamp), customer=customer))
    others = await confirm_order(api, await make_order(api, line(unit_price="99.00"), line(lamp), customer=customer))
    return Floor(seller, person, await order_now(seller, own), await order_now(api, others), customer)


async def _delivery(api: Api, order: Body) -> Body:
    found: Body = await api.ok("query ($id: ID!) { salesOrder(id: $id) { deliveries { id number version } } }", id=order["id"])
    delivery: Body = found["salesOrder"]["deliveries"][0]
    return delivery


@pytest.mark.behaviour("AUTH-7")
async def test_lists_counts_sums_searches_filters_and_orders_have_only_what_is_ones_own(api: Api, floor: Floor) -> None:
    own, others = floor.own, floor.others
    ways: list[Body] = [
        {},
        {"w": {"state": {"eq": "CONFIRMED"}}},
        {"w": {"customerId": {"eq": floor.customer["id"]}}},
        {"w": {"or": [{"number": {"eq": own["number"]}}, {"number": {"eq": others["number"]}}]}},
        {"o": [{"field": "TOTAL", "direction": "DESC"}]},
        {"s": "SO-"},
    ]
    for way in ways:
        found = (await floor.seller.ok(LIST, **way))["salesOrders"]
        assert ([each["number"] for each in found["nodes"]], found["totalCount"]) == ([own["number"]], 1), way
        assert [each["node"]["id"] for each in found["edges"]] == [own["id"]]
        assert found["sums"] == {"total": {"amount": own["total"]["amount"]}}
    hidden: list[Body] = [
        {"w": {"number": {"eq": others["number"]}}},
        {"w": {"not": {"number": {"eq": own["number"]}}}},
        {"s": others["number"]},
    ]
    for way in hidden:
        assert (await floor.seller.ok(LIST, **way))["salesOrders"]["totalCount"] == 0, way
    assert (await api.ok(LIST))["salesOrders"]["totalCount"] == 2


@pytest.mark.behaviour("AUTH-7")
async def test_by_its_id_and_from_elsewhere_an_order_of_others_is_absent(api: Api, floor: Floor) -> None:
    delivery = await _delivery(api, floor.others)
    by_id = "query ($id: ID!) { salesOrder(id: $id) { id } delivery(id: $d) { id } }".replace("$id: ID!", "$id: ID!, $d: ID!")
    foreign = await floor.seller.gql(by_id, id=floor.others["id"], d=delivery["id"])
    absent = await floor.seller.gql(by_id, id=str(uuid4()), d=str(uuid4()))
    assert foreign["data"] == absent["data"] == {"salesOrder": None, "delivery": None}

    own_delivery = await _delivery(floor.seller, floor.own)
    found = (await floor.seller.ok("{ deliveries(first: 9) { totalCount nodes { number order { id } } } }"))["deliveries"]
    assert (found["totalCount"], found["nodes"]) == (1, [{"number": own_delivery["number"], "order": {"id": floor.own["id"]}}])


@pytest.mark.behaviour("AUTH-7")
async def test_an_invoice_of_an_order_of_others_is_absent(api: Api, floor: Floor) -> None:
    for by, order in ((api, floor.others), (floor.seller, floor.own)):
        await by.ok(TO_INVOICE, input={"idempotencyKey": str(uuid4()), "orderId": order["id"], "expectedVersion": order["version"]})
    document = "{ invoices(first: 9) { nodes { order { id } lines { orderLine { id } } } } }"

    seen = (await floor.seller.ok(document))["invoices"]["nodes"]

    assert [each["order"]["id"] for each in seen] == [floor.own["id"]]
    assert {each["order"]["id"] for each in (await api.ok(document))["invoices"]["nodes"]} == {floor.own["id"], floor.others["id"]}


@pytest.mark.behaviour("AUTH-7")
async def test_the_dashboard_counts_ones_own_orders(api: Api, floor: Floor) -> None:
    document = "{ dashboard { openOrders openOrdersTotal { amount } toDeliver latestOrders { number } } }"
    own = (await floor.seller.ok(document))["dashboard"]

    assert (own["openOrders"], own["openOrdersTotal"]["amount"]) == (1, floor.own["total"]["amount"])
    assert own["latestOrders"] == [{"number": floor.own["number"]}]
    assert (await api.ok(document))["dashboard"]["openOrders"] == 2


@pytest.mark.promise("S29")
async def test_steps_of_an_order_of_others_are_refused_like_those_of_none(api: Api, floor: Floor) -> None:
    delivery = await _delivery(api, floor.others)
    draft = await make_order(api, line(unit_price="5.00"), customer=floor.customer)
    before = [await order_now(api, each) for each in (floor.others, draft)]
    steps = [(CANCEL, floor.others, {}), (CONFIRM, draft, {"idempotencyKey": str(uuid4())})]
    steps.append((POST, delivery, {"idempotencyKey": str(uuid4())}))
    for document, record, given in steps:
        foreign = await floor.seller.refused(document, input=step_of(record, **given))
        stale = await floor.seller.refused(document, input=step_of({**record, "version": 99}, **given | _key(given)))
        nowhere = await floor.seller.refused(document, input=step_of({**record, "id": str(uuid4())}, **given | _key(given)))
        assert foreign == stale == nowhere
        assert foreign[0]["code"] == "NOT_FOUND"
    given = {"idempotencyKey": str(uuid4()), "orderId": floor.others["id"], "expectedVersion": floor.others["version"]}
    (error,) = await floor.seller.refused(TO_INVOICE, input=given)
    assert (error["code"], error["path"]) == ("NOT_FOUND", ["orderId"])
    assert [await order_now(api, each) for each in (floor.others, draft)] == before


def _key(given: Body) -> Body:
    return {"idempotencyKey": str(uuid4())} if given else {}


@pytest.mark.behaviour("AUTH-7")
async def test_a_file_of_an_order_of_others_is_absent(founded: Founded, api: Api, floor: Floor) -> None:
    files: dict[str, str] = {}
    async with use(founded.company), transaction(actor_of(founded), "test.file:add"):
        stored = await store.keep_bytes(b"a drawing")
        for order in (floor.own, floor.others):
            file_id = new_id()
            await database.execute(
                "INSERT INTO file (id, name, media_type, size, sha256, entity_kind, entity_id, permission, created_by, created_at)"
                " VALUES ($1, 'drawing.txt', 'text/plain', $2, $3, 'SALES_ORDER', $4, 'sales.order:read', $5, now())",
                file_id,
                stored.size,
                stored.sha256,
                UUID(order["id"]),
                founded.founder.id,
            )
            files[order["id"]] = f"/c/{founded.company.slug}/files/{file_id}"

    assert (await floor.seller.http.get(files[floor.own["id"]])).status_code == 200
    hidden = await floor.seller.http.get(files[floor.others["id"]])
    absent = await floor.seller.http.get(f"/c/{founded.company.slug}/files/{uuid4()}")
    assert (hidden.status_code, hidden.content) == (absent.status_code, absent.content) == (404, absent.content)
    assert (await api.http.get(files[floor.others["id"]])).status_code == 200


@pytest.mark.behaviour("AUTH-7")
async def test_nobody_hears_of_orders_of_others(founded: Founded, api: Api, floor: Floor, worker: Worker) -> None:
    await worker.drain()
    document = "{ notifications(first: 50) { totalCount unreadCount nodes { entityId } } }"

    mine, all_of_them = [(await by.ok(document))["notifications"] for by in (floor.seller, api)]

    assert ({each["entityId"] for each in mine["nodes"]}, mine["totalCount"], mine["unreadCount"]) == ({floor.own["id"]}, 1, 1)
    assert {each["entityId"] for each in all_of_them["nodes"]} == {floor.own["id"], floor.others["id"]}


@pytest.mark.behaviour("AUTH-7")
async def test_nobody_follows_an_order_of_others(founded: Founded, api: Api, floor: Floor, worker: Worker) -> None:
    token = {"authorization": f"Bearer {await companies.access_token(floor.person)}"}
    async with connected(app, f"/c/{founded.company.slug}/graphql", token) as socket:
        await socket.begin()
        for name, order in (("others", floor.others), ("own", floor.own)):
            await socket.subscribe(f'subscription {{ documentChanged(kind: SALES_ORDER, id: "{order["id"]}") {{ id }} }}', name)
        await asyncio.sleep(0)
        await floor.seller.ok(CANCEL, input=step_of(floor.own))
        await api.ok(CANCEL, input=step_of(floor.others))
        await worker.drain()
        heard = await socket.next()
    assert (heard["id"], heard["payload"]["data"]["documentChanged"]["id"]) == ("own", floor.own["id"])


async def test_with_the_right_everything_is_there(
    founded: Founded, api: Api, floor: Floor, as_role: Callable[[str], Awaitable[Api]]
) -> None:
    manager = await as_role("Manager")

    assert (await manager.ok(LIST))["salesOrders"]["totalCount"] == 2
    assert (await order_now(manager, floor.own))["number"] == floor.own["number"]
