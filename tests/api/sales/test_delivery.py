"""Deliveries: sent whole or in part, their cost booked, the rest on a back-order; refused when goods are missing."""

from __future__ import annotations

import asyncio
from uuid import uuid4

import asyncpg
import pytest

from app.tenancy import database
from app.tenancy.binding import Company
from tests.client import Api, Body
from tests.conftest import Clock
from tests.factories.catalog import product
from tests.factories.sales import POST, confirm_order, line, make_order, order_now, post_delivery, step_of
from tests.factories.stock import assert_true_books, receive_goods

COSTS = """{ journalEntries(first: 10, where: { kind: { eq: COGS } }) { nodes {
  on description documentId lines { account { code } debit { amount } credit { amount } }
} } }"""
MOVES = """query ($id: ID!) { stockMoves(first: 10, where: { documentId: { eq: $id } }) { nodes {
  product { name } quantity on documentKind source { kind } target { kind } value { amount }
} } }"""


async def costs(api: Api) -> list[Body]:
    found: list[Body] = (await api.ok(COSTS))["journalEntries"]["nodes"]
    return found


async def ready_order(api: Api, *lines: Body) -> tuple[Body, Body]:
    order = await confirm_order(api, await make_order(api, *lines))
    return order, order["deliveries"][0]


@pytest.mark.behaviour("STK-1", "STK-5", "SAL-5")
async def test_a_part_leaves_and_the_rest_waits_on_a_back_order(api: Api, clock: Clock, bound: Company) -> None:
    clock.at("2026-03-04T09:00:00Z")
    lamp, chair = await product(api), await product(api, "Chair")
    await receive_goods(api, lamp, "3", "3.335")
    await receive_goods(api, chair, "5", "10.00")
    order, delivery = await ready_order(api, line(lamp, "3"), line(chair, "1"))

    posted = await post_delivery(api, delivery, "2", "0")

    sent, rest = posted["delivery"], posted["backOrder"]
    assert (sent["state"], sent["on"], sent["version"], sent["availableActions"]) == ("POSTED", "2026-03-04", delivery["version"] + 1, [])
    assert [(each["product"]["name"], each["quantity"], each["reserved"]) for each in sent["lines"]] == [("Lamp", "2", "0")]
    assert sent["order"]["fulfilment"] == "PARTLY_DELIVERED"
    assert (rest["number"], rest["state"], rest["on"], rest["backOrderOf"]) == ("DL-00002", "READY", None, {"id": delivery["id"]})
    assert rest["availableActions"] == ["POST"]
    assert [(each["product"]["name"], each["quantity"], each["reserved"]) for each in rest["lines"]] == [
        ("Lamp", "1", "1"),
        ("Chair", "1", "1"),
    ]

    (entry,) = await costs(api)
    assert (entry["on"], entry["description"], entry["documentId"]) == ("2026-03-04", "Delivery DL-00001", delivery["id"])
    assert [(each["account"]["code"], each["debit"]["amount"], each["credit"]["amount"]) for each in entry["lines"]] == [
        ("3200", "6.67", "0.00"),
        ("3980", "0.00", "6.67"),
    ]
    (move,) = (await api.ok(MOVES, id=delivery["id"]))["stockMoves"]["nodes"]
    assert move == {
        "product": {"name": "Lamp"},
        "quantity": "2",
        "on": "2026-03-04",
        "documentKind": "DELIVERY",
        "source": {"kind": "INTERNAL"},
        "target": {"kind": "CUSTOMER"},
        "value": {"amount": "-6.67"},
    }
    now = await order_now(api, order)
    assert [(each["delivered"], each["reserved"]) for each in now["lines"]] == [("2", "1"), ("0", "1")]
    assert (now["fulfilment"], now["invoicing"], now["version"]) == ("PARTLY_DELIVERED", "TO_INVOICE", order["version"])
    assert now["availableActions"] == ["INVOICE", "DELIVER", "CLOSE"]

    last = await post_delivery(api, rest)
    assert (last["backOrder"], last["delivery"]["order"]["fulfilment"]) == (None, "DELIVERED")
    assert (await order_now(api, order))["availableActions"] == ["INVOICE"]
    kinds = await database.fetch("SELECT kind, entity_kind, entity_id FROM outbox WHERE kind = 'sales.delivery_posted' ORDER BY id")
    assert [(row["entity_kind"], str(row["entity_id"])) for row in kinds] == [("DELIVERY", delivery["id"]), ("DELIVERY", rest["id"])]
    await assert_true_books()


@pytest.mark.behaviour("T-23")
async def test_single_issues_leave_no_cent_behind(api: Api, bound: Company) -> None:
    lamp = await product(api)
    await receive_goods(api, lamp, "3", "3.333333")
    order, delivery = await ready_order(api, line(lamp, "1"), line(lamp, "1"), line(lamp, "1"))

    await post_delivery(api, delivery)

    moves = (await api.ok(MOVES, id=delivery["id"]))["stockMoves"]["nodes"]
    assert sorted(move["value"]["amount"] for move in moves) == ["-3.33", "-3.33", "-3.34"]
    assert (await order_now(api, order))["fulfilment"] == "DELIVERED"
    await assert_true_books()


async def test_what_is_missing_is_named_for_every_line(api: Api, bound: Company) -> None:
    lamp, chair = await product(api), await product(api, "Chair")
    await receive_goods(api, lamp, "2")
    order, delivery = await ready_order(api, line(lamp, "3"), line(chair, "1"))

    errors = await api.refused(POST, input=step_of(delivery, idempotencyKey=str(uuid4())))

    assert [(error["code"], error["path"]) for error in errors] == [("OUT_OF_STOCK", ["id"])] * 2
    assert errors[0]["message"] == f"3 of Lamp ({lamp['sku']}) are asked for and 2 are available for this order."
    assert [(error["details"]["product"], error["details"]["wanted"], error["details"]["available"]) for error in errors] == [
        ("Lamp", "3", "2"),
        ("Chair", "1", "0"),
    ]
    now = await order_now(api, order)
    assert (now["deliveries"], now["lines"][0]["reserved"]) == (order["deliveries"], "2")
    assert await costs(api) == []
    await assert_true_books()


async def test_posting_refuses_what_the_delivery_does_not_hold(api: Api, clock: Clock) -> None:
    clock.at("2026-03-04T09:00:00Z")
    lamp = await product(api)
    await receive_goods(api, lamp, "5", on="2026-03-02")
    order, delivery = await ready_order(api, line(lamp, "3"), line(lamp, "1"))
    lines = (await api.ok("query ($id: ID!) { delivery(id: $id) { lines { id } } }", id=delivery["id"]))["delivery"]["lines"]
    first, second = (each["id"] for each in lines)

    async def refused(**given: object) -> list[tuple[str, str]]:
        errors = await api.refused(POST, input=step_of(delivery, idempotencyKey=str(uuid4())) | given)
        return [(".".join(error["path"]), error["code"]) for error in errors]

    assert await refused(lines=[{"lineId": first, "quantity": "4"}]) == [("lines.0.quantity", "OUT_OF_RANGE")]
    assert await refused(lines=[{"lineId": first, "quantity": "0.5"}]) == [("lines.0.quantity", "INVALID")]
    assert await refused(lines=[{"lineId": first, "quantity": "-1"}]) == [("lines.0.quantity", "OUT_OF_RANGE")]
    assert await refused(lines=[{"lineId": str(uuid4()), "quantity": "1"}]) == [("lines.0.lineId", "NOT_FOUND")]
    assert await refused(lines=[{"lineId": second, "quantity": "1"}, {"lineId": second, "quantity": "1"}]) == [
        ("lines.1.lineId", "DUPLICATE")
    ]
    assert await refused(lines=[{"lineId": first, "quantity": "0"}]) == [("lines", "REQUIRED")]
    assert await refused(lines=[]) == [("lines", "REQUIRED")]
    assert await refused(on="2026-03-05") == [("on", "OUT_OF_RANGE")]
    assert await refused(on="2026-03-01") == [("on", "OUT_OF_RANGE")]
    assert await refused(expectedVersion=7) == [("expectedVersion", "STALE")]
    assert await order_now(api, order) == order

    assert (await post_delivery(api, delivery, on="2026-03-03"))["delivery"]["on"] == "2026-03-03"


@pytest.mark.behaviour("T-29")
@pytest.mark.promise("R10")
async def test_the_same_key_in_parallel_sends_once(api: Api, bound: Company) -> None:
    lamp = await product(api)
    await receive_goods(api, lamp, "5")
    _, delivery = await ready_order(api, line(lamp, "2"))
    given = step_of(delivery, idempotencyKey=str(uuid4()))

    answers = await asyncio.gather(*(api.ok(POST, input=given) for _ in range(20)))

    payloads = [answer["deliveryPost"] for answer in answers]
    assert all(payload == payloads[0] for payload in payloads)
    assert payloads[0]["delivery"]["state"] == "POSTED"
    for other in ({"on": "2026-01-01"}, {"expectedVersion": delivery["version"] + 1}):
        (error,) = await api.refused(POST, input=given | other)
        assert error["code"] == "IDEMPOTENCY_KEY_REUSED"
    (error,) = await api.refused(POST, input=given | {"idempotencyKey": str(uuid4()), "expectedVersion": delivery["version"] + 1})
    assert error["code"] == "WRONG_STATE"
    assert len(await costs(api)) == 1
    await assert_true_books()


@pytest.mark.behaviour("STK-1")
async def test_a_posted_delivery_is_closed_to_sql_too(api: Api, bound: Company) -> None:
    lamp = await product(api)
    await receive_goods(api, lamp)
    _, delivery = await ready_order(api, line(lamp, "1"))
    await post_delivery(api, delivery)

    for statement in (
        "UPDATE delivery SET state = 'READY'",
        "UPDATE delivery SET \"on\" = '2020-01-01'",
        "DELETE FROM delivery",
        "UPDATE delivery_line SET quantity = 2",
        "DELETE FROM delivery_line",
    ):
        with pytest.raises(asyncpg.RestrictViolationError):
            await database.execute(statement)
