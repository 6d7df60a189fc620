"""Goods are counted: the difference is posted, and the count becomes what is on hand."""

from __future__ import annotations

import pytest

from app.tenancy.binding import Company
from tests.client import Api, Body
from tests.factories.catalog import product
from tests.factories.stock import ADJUST, assert_true_books, count_goods, count_of, receive_goods

DIFFERENCES = """{ journalEntries(first: 10, where: { kind: { eq: STOCK } }) {
  nodes { description lines { account { code } debit { amount } credit { amount } } }
} }"""


async def booked(api: Api) -> list[tuple[str, list[tuple[str, str, str]]]]:
    nodes = (await api.ok(DIFFERENCES))["journalEntries"]["nodes"]
    return [
        (node["description"], [(line["account"]["code"], line["debit"]["amount"], line["credit"]["amount"]) for line in node["lines"]])
        for node in nodes
    ]


@pytest.mark.behaviour("STK-1")
async def test_what_is_missing_leaves_at_the_average(api: Api, bound: Company) -> None:
    lamp = await product(api)
    await receive_goods(api, lamp, "3", "3.335")

    made = await count_goods(api, lamp, "2")

    assert made["move"] | {"id": "", "on": ""} == {
        "id": "",
        "quantity": "1",
        "on": "",
        "note": "",
        "documentKind": "ADJUSTMENT",
        "documentId": None,
        "source": {"kind": "INTERNAL"},
        "target": {"kind": "LOSS", "warehouse": None},
        "value": {"amount": "-3.34", "currency": "EUR"},
    }
    assert (made["product"]["onHand"], made["product"]["stockValue"]) == ("2", {"amount": "6.67"})
    assert await booked(api) == [("Stock count: Lamp", [("3980", "0.00", "3.34"), ("3960", "3.34", "0.00")])]
    await assert_true_books()


async def test_what_is_found_comes_in_at_the_average(api: Api, bound: Company) -> None:
    lamp = await product(api)
    await receive_goods(api, lamp, "3", "3.335")

    made = await count_goods(api, lamp, "4", unitCost="99.00")

    assert made["move"]["source"] == {"kind": "LOSS"}
    assert made["move"]["value"]["amount"] == "3.34"
    assert made["product"]["stockValue"] == {"amount": "13.35"}
    assert await booked(api) == [("Stock count: Lamp", [("3980", "3.34", "0.00"), ("3960", "0.00", "3.34")])]
    await assert_true_books()


async def test_a_count_of_nothing_leaves_no_value_behind(api: Api, bound: Company) -> None:
    lamp = await product(api)
    await receive_goods(api, lamp, "3", "3.333333")

    made = await count_goods(api, lamp, "0")

    assert (made["product"]["onHand"], made["product"]["stockValue"]) == ("0", {"amount": "0.00"})
    await assert_true_books()


async def test_a_count_that_agrees_makes_no_move(api: Api) -> None:
    lamp = await product(api)
    await receive_goods(api, lamp, "3")

    made = await count_goods(api, lamp, "3")

    assert (made["move"], made["product"]["onHand"]) == (None, "3")
    assert await booked(api) == []


async def test_goods_found_where_nothing_was_need_a_cost(api: Api) -> None:
    lamp = await product(api)

    (error,) = await api.refused(ADJUST, input=count_of(lamp, "2"))
    made = await count_goods(api, lamp, "2", unitCost="4.50")

    assert (error["code"], error["path"]) == ("REQUIRED", ["unitCost"])
    assert made["product"]["stockValue"] == {"amount": "9.00"}


REFUSED: list[tuple[Body, list[str], str]] = [
    ({"countedQuantity": "-1"}, ["countedQuantity"], "OUT_OF_RANGE"),
    ({"countedQuantity": "1.5"}, ["countedQuantity"], "INVALID"),
    ({"unitCost": "-1"}, ["unitCost"], "OUT_OF_RANGE"),
    ({"on": "2099-01-01"}, ["on"], "OUT_OF_RANGE"),
]


async def test_counts_are_refused(api: Api) -> None:
    lamp = await product(api)
    await receive_goods(api, lamp, "3")

    for given, path, code in REFUSED:
        errors = await api.refused(ADJUST, input=count_of(lamp, "2") | given)
        assert [(error["path"], error["code"]) for error in errors] == [(path, code)], given
    assert await booked(api) == []
