"""The last unit is promised once, however many ask for it at the same time."""

from __future__ import annotations

import asyncio

import pytest

from app.tenancy.binding import Company
from tests.client import Api, Body
from tests.factories.catalog import product
from tests.factories.parties import customer
from tests.factories.sales import cancel_order, confirm_order, line, make_order, order_now
from tests.factories.stock import assert_true_books, receive_goods

ROUNDS = 20


def reserved(order: Body) -> str:
    promised: str = order["lines"][0]["reserved"]
    return promised


@pytest.mark.behaviour("STK-3", "T-28")
@pytest.mark.promise("R9")
async def test_two_orders_at_once_for_the_last_unit(api: Api, bound: Company) -> None:
    lamp, buyer = await product(api), await customer(api)
    available = "query ($id: ID!) { product(id: $id) { onHand reserved available } }"
    await receive_goods(api, lamp, "1")

    for _ in range(ROUNDS):
        drafts = [await make_order(api, line(lamp, "1"), customer=buyer) for _ in range(2)]

        orders = await asyncio.gather(*(confirm_order(api, draft) for draft in drafts))

        assert sorted(reserved(order) for order in orders) == ["0", "1"]
        assert (await api.ok(available, id=lamp["id"]))["product"] == {"onHand": "1", "reserved": "1", "available": "0"}
        winner, loser = sorted(orders, key=reserved, reverse=True)
        assert reserved(await cancel_order(api, winner)) == "0"
        assert reserved(await order_now(api, loser)) == "1"
        await cancel_order(api, loser)
    await assert_true_books()


async def test_many_orders_at_once_share_what_is_there(api: Api, bound: Company) -> None:
    lamp, chair, buyer = await product(api), await product(api, "Chair"), await customer(api)
    await receive_goods(api, lamp, "7")
    await receive_goods(api, chair, "5")
    # Half of the orders name the products the other way round: locks are taken in one order all the same.
    lines = [line(lamp, "2"), line(chair, "1")]
    drafts = [await make_order(api, *(lines if number % 2 else lines[::-1]), customer=buyer) for number in range(8)]

    orders = await asyncio.gather(*(confirm_order(api, draft) for draft in drafts))

    promised = {"Lamp": 0, "Chair": 0}
    for order in orders:
        for each in order["lines"]:
            promised[each["product"]["name"]] += int(each["reserved"])
    assert promised == {"Lamp": 7, "Chair": 5}
    await asyncio.gather(*(cancel_order(api, order) for order in orders))
    await assert_true_books()


async def test_cancelling_and_receiving_at_once_lose_nothing(api: Api, bound: Company) -> None:
    lamp, buyer = await product(api), await customer(api)
    await receive_goods(api, lamp, "1")
    first, second, third = [await confirm_order(api, await make_order(api, line(lamp, "1"), customer=buyer)) for _ in range(3)]

    await asyncio.gather(cancel_order(api, first), receive_goods(api, lamp, "1"))

    assert [reserved(await order_now(api, order)) for order in (first, second, third)] == ["0", "1", "1"]
    await assert_true_books()
