"""Lists and details of orders and deliveries: found, counted in statements, shown to whom they may be shown."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from uuid import uuid4

import pytest

from tests.client import Api, Body
from tests.factories.catalog import product
from tests.factories.company import Founded
from tests.factories.parties import customer
from tests.factories.roles import role
from tests.factories.sales import (
    CANCEL,
    CLOSE,
    CONFIRM,
    CREATE,
    ONE,
    ONE_DELIVERY,
    POST,
    UPDATE,
    confirm_order,
    line,
    make_order,
    new_order,
    order_now,
    post_delivery,
    step_of,
)
from tests.factories.stock import receive_goods

Counting = Callable[..., AbstractAsyncContextManager[list[str]]]

ORDERS = """
query ($first: Int!, $search: String, $where: SalesOrderWhere, $orderBy: [SalesOrderOrderBy!]) {
  salesOrders(first: $first, search: $search, where: $where, orderBy: $orderBy) {
    totalCount sums { total { amount } }
    nodes {
      id number state fulfilment invoicing customer { name } total { amount } margin { amount } availableActions
      taxRows { tax { code } amount { amount } }
      lines { description product { name } unit { code } tax { code } reserved delivered invoiced }
      deliveries { number warehouse { code } lines { quantity reserved product { name } orderLine { id } } }
      invoices { id state }
    }
  }
}
"""
DELIVERIES = """
query ($first: Int!, $search: String, $where: DeliveryWhere) {
  deliveries(first: $first, search: $search, where: $where) {
    totalCount nodes { id number state on order { number } customer { name } warehouse { code } backOrderOf { number } availableActions
      lines { quantity reserved product { name } orderLine { quantity } } }
  }
}
"""
SHORT = """
mutation ($input: SalesOrderCreateInput!) { salesOrderCreate(input: $input) {
  salesOrder { id number state total { amount } } errors { code }
} }
"""
CREATE_STATEMENTS_MAX = 8


@pytest.mark.parametrize("rows", [1, 20])
@pytest.mark.batched
async def test_lists_cost_the_same_whatever_their_length(api: Api, query_count: Counting, rows: int) -> None:
    lamp, buyer = await product(api), await customer(api)
    await receive_goods(api, lamp, "100")
    for _ in range(rows):
        order = await confirm_order(api, await make_order(api, line(lamp, "2"), customer=buyer))
        await post_delivery(api, order["deliveries"][0], "1")
    for document in (ORDERS, DELIVERIES):
        await api.ok(document, first=100)

    # Page with its customers, its count and sums; margins, actions (2), tax rows, lines with their products, deliveries, invoices; taxes,
    # units, warehouses, lines of deliveries and their order lines.
    async with query_count() as orders:
        page = (await api.ok(ORDERS, first=100))["salesOrders"]
    async with query_count() as deliveries:
        sent = (await api.ok(DELIVERIES, first=100))["deliveries"]

    assert (len(page["nodes"]), page["totalCount"], sent["totalCount"]) == (rows, rows, 2 * rows)
    assert (len(orders), len(deliveries)) == (14, 7)


async def test_drafting_takes_the_same_statements_for_one_line_and_for_twenty(api: Api, query_count: Counting) -> None:
    buyer, lamp, chair = await customer(api), await product(api), await product(api, "Chair")
    zero = next(each["id"] for each in (await api.ok("{ taxes { id code } }"))["taxes"] if each["code"] == "U0")
    await api.ok(SHORT, input=new_order(buyer, line(lamp), line(None, "1", "1.00", taxId=zero)))

    counts = []
    for lines in ([line(lamp)], [line(chair, "2", taxId=zero), line(None, "1", "1.00")] * 10):
        async with query_count() as statements:
            await api.ok(SHORT, input=new_order(buyer, *lines))
        counts.append(len(statements))

    assert counts == [CREATE_STATEMENTS_MAX - 1, CREATE_STATEMENTS_MAX]


async def test_steps_take_the_same_statements_for_one_line_and_for_twenty(api: Api, query_count: Counting) -> None:
    buyer, lamps = await customer(api), [await product(api, f"Lamp {number}") for number in range(20)]
    for lamp in lamps:
        await receive_goods(api, lamp, "50")
    confirm = "mutation ($input: SalesOrderConfirmInput!) { salesOrderConfirm(input: $input) { errors { code } } }"
    send = "mutation ($input: DeliveryPostInput!) { deliveryPost(input: $input) { errors { code } } }"

    counts = []
    for lines in (1, 1, 20):  # the first warms up
        draft = await make_order(api, *(line(lamp, "1") for lamp in lamps[:lines]), customer=buyer)
        async with query_count() as confirming:
            await api.ok(confirm, input=step_of(draft, idempotencyKey=str(uuid4())))
        delivery = (await order_now(api, draft))["deliveries"][0]
        async with query_count() as sending:
            await api.ok(send, input=step_of(delivery, idempotencyKey=str(uuid4())))
        counts.append((len(confirming), len(sending)))

    assert counts[1] == counts[2]


async def test_orders_are_found_filtered_and_ordered(api: Api) -> None:
    lamp = await product(api)
    miller, corner = await customer(api, "Müller"), await customer(api, "Corner Shop")
    first = await make_order(api, line(lamp, "2"), customer=miller, customerReference="PO-77", orderedOn="2026-01-02")
    second = await confirm_order(api, await make_order(api, line(lamp, "1"), customer=corner, orderedOn="2026-01-01"))

    async def found(**variables: object) -> list[str]:
        return [row["number"] for row in (await api.ok(ORDERS, first=10, **variables))["salesOrders"]["nodes"]]

    assert await found() == ["SO-00002", "SO-00001"]
    assert await found(search="po-77") == ["SO-00001"]
    assert await found(search="so-00002") == ["SO-00002"]
    assert await found(search="muller") == ["SO-00001"]
    assert await found(where={"state": {"eq": "CONFIRMED"}}) == ["SO-00002"]
    assert await found(where={"fulfilment": {"in": ["WAITING", "PARTLY_DELIVERED"]}}) == ["SO-00002"]
    assert await found(where={"invoicing": {"eq": "TO_INVOICE"}}) == []
    assert await found(where={"customerId": {"eq": miller["id"]}}) == ["SO-00001"]
    assert await found(where={"total": {"gt": "30"}}) == ["SO-00001"]
    assert await found(where={"id": {"in": [first["id"], second["id"]]}}, orderBy=[{"field": "ORDERED_ON"}]) == ["SO-00002", "SO-00001"]
    for field in ("NUMBER", "TOTAL", "CREATED_AT"):
        assert len(await found(orderBy=[{"field": field, "direction": "DESC"}])) == 2

    deliveries = (await api.ok(DELIVERIES, first=10, where={"customerId": {"eq": corner["id"]}}))["deliveries"]
    assert (deliveries["totalCount"], deliveries["nodes"][0]["order"]["number"]) == (1, "SO-00002")
    for variables in ({"search": "DL-00001 corner"}, {"search": "so-00002"}, {"where": {"orderId": {"eq": second["id"]}}}):
        assert (await api.ok(DELIVERIES, first=10, **variables))["deliveries"]["totalCount"] == 1
    for variables in ({"search": "muller"}, {"where": {"orderId": {"eq": first["id"]}}}, {"where": {"state": {"eq": "POSTED"}}}):
        assert (await api.ok(DELIVERIES, first=10, **variables))["deliveries"]["totalCount"] == 0


async def test_an_open_invoice_of_the_order_is_to_be_paid(api: Api) -> None:
    work = await product(api, "Assembly", kind="SERVICE")
    order = await confirm_order(api, await make_order(api, line(work, "1")))
    draft = """
    mutation ($input: InvoiceCreateFromOrderInput!) { invoiceCreateFromOrder(input: $input) { invoice { id version } errors { code } } }
    """
    post = "mutation ($input: InvoicePostInput!) { invoicePost(input: $input) { invoice { id } errors { code message } } }"
    given = {"orderId": order["id"], "expectedVersion": order["version"], "idempotencyKey": str(uuid4())}

    invoice = (await api.ok(draft, input=given))["invoiceCreateFromOrder"]["invoice"]
    drafted = await order_now(api, order)
    await api.ok(post, input=step_of(invoice, idempotencyKey=str(uuid4())))
    posted = await order_now(api, order)

    assert (drafted["invoicing"], drafted["lines"][0]["invoiced"], drafted["availableActions"]) == ("INVOICED", "1", [])
    assert (posted["invoicing"], posted["availableActions"]) == ("INVOICED", ["PAY"])
    assert (await api.ok("query ($id: ID!) { salesOrder(id: $id) { invoices { id } } }", id=order["id"]))["salesOrder"] == {
        "invoices": [{"id": invoice["id"]}]
    }


@pytest.mark.behaviour("AUTH-8")
async def test_margins_are_for_those_who_may_see_costs(api: Api, as_role: Callable[[str], Awaitable[Api]], founded: Founded) -> None:
    lamp = await product(api)
    await receive_goods(api, lamp, "2", "7.00")
    order = await confirm_order(api, await make_order(api, line(lamp, "2", discountRate="0.1")))
    margin = "query ($id: ID!) { salesOrder(id: $id) { number margin { amount } } }"
    assert (await api.ok(margin, id=order["id"]))["salesOrder"]["margin"] == {"amount": "36.00"}
    await post_delivery(api, order["deliveries"][0])
    assert (await api.ok(margin, id=order["id"]))["salesOrder"]["margin"] == {"amount": "22.00"}
    reader = await as_role(await role(founded, "Reader", "sales.order:read", "sales.order.others:read", "parties.customer:read"))

    body = await reader.gql(margin, id=order["id"])

    assert body["data"]["salesOrder"] == {"number": "SO-00001", "margin": None}
    assert [(error["path"], error["extensions"]["code"]) for error in body["errors"]] == [(["salesOrder", "margin"], "FORBIDDEN")]


async def test_actions_are_those_that_the_viewer_may_take(api: Api, as_role: Callable[[str], Awaitable[Api]], founded: Founded) -> None:
    lamp = await product(api)
    draft = await make_order(api, line(lamp, "1"))
    confirmed = await confirm_order(api, await make_order(api, line(lamp, "1")))
    seller = await as_role(await role(founded, "Seller", "sales.order:read", "sales.order.others:read", "sales.order:update"))
    packing = ("sales.order:read", "sales.order.others:read", "sales.delivery:read", "sales.delivery:post")
    packer = await as_role(await role(founded, "Packer", *packing))
    actions = "query ($id: ID!) { salesOrder(id: $id) { availableActions } }"
    possible = "query ($id: ID!) { delivery(id: $id) { availableActions } }"

    async def seen(by: Api, order: Body) -> list[str]:
        found: list[str] = (await by.ok(actions, id=order["id"]))["salesOrder"]["availableActions"]
        return found

    assert (await seen(seller, draft), await seen(seller, confirmed)) == (["UPDATE"], [])
    assert (await seen(packer, draft), await seen(packer, confirmed)) == ([], ["DELIVER"])
    assert (await packer.ok(possible, id=confirmed["deliveries"][0]["id"]))["delivery"]["availableActions"] == ["POST"]
    assert await seller.fails(possible, id=confirmed["deliveries"][0]["id"]) == ["FORBIDDEN"]
    assert await seller.fails("query ($id: ID!) { salesOrder(id: $id) { deliveries { id } invoices { id } } }", id=draft["id"]) == [
        "FORBIDDEN",
        "FORBIDDEN",
    ]
    assert await packer.fails(UPDATE, input=step_of(draft, note="Mine")) == ["FORBIDDEN"]
    assert (await order_now(api, draft))["note"] == ""


@pytest.mark.behaviour("TEN-1", "T-41")
async def test_orders_of_another_company_do_not_exist(api: Api, stranger: Api) -> None:
    their_lamp = await product(stranger, "Their Secret")
    await receive_goods(stranger, their_lamp)
    theirs = await confirm_order(stranger, await make_order(stranger, line(their_lamp, "2"), customerReference="Secret"))
    lamp, buyer = await product(api), await customer(api)
    ours = await make_order(api, line(lamp), customer=buyer)
    delivery = theirs["deliveries"][0]

    for each in (theirs["id"], str(uuid4())):
        assert (await api.ok(ONE, id=each))["salesOrder"] is None
        key = {"idempotencyKey": str(uuid4())}
        for document, given in ((UPDATE, {"note": "mine"}), (CONFIRM, key), (CANCEL, {}), (CLOSE, {})):
            (error,) = await api.refused(document, input={"id": each, "expectedVersion": 2} | given)
            assert error == {"code": "NOT_FOUND", "message": "This order does not exist.", "path": ["id"], "details": None}
    for each in (delivery["id"], str(uuid4())):
        assert (await api.ok(ONE_DELIVERY, id=each))["delivery"] is None
        (error,) = await api.refused(POST, input={"id": each, "expectedVersion": 1, "idempotencyKey": str(uuid4())})
        assert error == {"code": "NOT_FOUND", "message": "This delivery does not exist.", "path": ["id"], "details": None}
    for stranger_id in (theirs["customer"]["id"], str(uuid4())):
        (error,) = await api.refused(CREATE, input=new_order({"id": stranger_id}, line(lamp)))
        assert error == {"code": "NOT_FOUND", "message": "This customer does not exist.", "path": ["customerId"], "details": None}
    for line_id in (theirs["lines"][0]["id"], str(uuid4())):
        (error,) = await api.refused(UPDATE, input=step_of(ours, lines=[line(lamp, "1", id=line_id)]))
        assert (error["code"], error["path"]) == ("NOT_FOUND", ["lines", "0", "id"])
    assert (await api.ok(ORDERS, first=10, search="secret"))["salesOrders"]["totalCount"] == 0
    assert (await api.ok(ORDERS, first=10, where={"id": {"eq": theirs["id"]}}))["salesOrders"]["totalCount"] == 0
    assert (await api.ok(DELIVERIES, first=10, where={"orderId": {"eq": theirs["id"]}}))["deliveries"]["totalCount"] == 0
    assert await order_now(stranger, theirs) == theirs
