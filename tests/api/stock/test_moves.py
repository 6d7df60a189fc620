"""The list of moves: found, counted in statements, and seen by whom it may be seen."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from uuid import uuid4

import pytest

from tests.client import Api
from tests.conftest import Clock
from tests.factories.catalog import product
from tests.factories.company import Founded
from tests.factories.roles import role
from tests.factories.stock import ADJUST, RECEIVE, count_goods, count_of, receipt, receive_goods

LIST = """
query ($first: Int!, $search: String, $where: StockMoveWhere, $orderBy: [StockMoveOrderBy!]) {
  stockMoves(first: $first, search: $search, where: $where, orderBy: $orderBy) {
    totalCount
    nodes { id product { name } source { kind name } target { kind warehouse { name } } quantity on documentKind value { amount } }
  }
}
"""


async def test_moves_are_found_by_product_kind_and_day(api: Api, clock: Clock) -> None:
    clock.at("2026-03-04T09:00:00Z")
    lamp, chair = await product(api, "Lamp"), await product(api, "Chair")
    await receive_goods(api, lamp, "10", on="2026-02-01")
    await receive_goods(api, chair, "20", on="2026-02-02")
    await count_goods(api, lamp, "9")

    async def found(**variables: object) -> list[tuple[str, str]]:
        rows = (await api.ok(LIST, first=10, **variables))["stockMoves"]["nodes"]
        return [(row["product"]["name"], row["quantity"]) for row in rows]

    assert await found() == [("Lamp", "1"), ("Chair", "20"), ("Lamp", "10")]
    assert await found(search="lam") == [("Lamp", "1"), ("Lamp", "10")]
    assert await found(where={"productId": {"eq": chair["id"]}}) == [("Chair", "20")]
    assert await found(where={"documentKind": {"eq": "ADJUSTMENT"}}) == [("Lamp", "1")]
    assert await found(where={"on": {"lt": "2026-02-02"}}) == [("Lamp", "10")]
    assert await found(orderBy=[{"field": "ON", "direction": "ASC"}]) == [("Lamp", "10"), ("Chair", "20"), ("Lamp", "1")]


@pytest.mark.parametrize("rows", [1, 20])
@pytest.mark.batched
async def test_a_list_costs_the_same_whatever_its_length(
    api: Api, query_count: Callable[..., AbstractAsyncContextManager[list[str]]], rows: int
) -> None:
    for _ in range(rows):
        await receive_goods(api, await product(api))
    await api.ok(LIST, first=100)

    async with query_count(2):  # the page with products, locations and warehouses, its count
        page = (await api.ok(LIST, first=100))["stockMoves"]

    assert len(page["nodes"]) == page["totalCount"] == rows


@pytest.mark.behaviour("AUTH-8")
async def test_what_goods_cost_is_masked_without_the_right(api: Api, as_role: Callable[[str], Awaitable[Api]], founded: Founded) -> None:
    await receive_goods(api, await product(api))
    reader = await as_role(await role(founded, "Counter", "stock.move:read", "catalog.product:read"))

    body = await reader.gql("{ stockMoves(first: 1) { nodes { quantity value { amount } } } }")

    assert body["data"]["stockMoves"]["nodes"] == [{"quantity": "10", "value": None}]
    assert [error["extensions"]["code"] for error in body["errors"]] == ["FORBIDDEN"]


async def test_rights_are_asked_before_anything_happens(api: Api, as_role: Callable[[str], Awaitable[Api]], founded: Founded) -> None:
    lamp = await product(api)
    reader = await as_role(await role(founded, "Reader", "stock.move:read", "catalog.product:read"))

    assert await reader.fails(RECEIVE, input=receipt(lamp)) == ["FORBIDDEN"]
    assert await reader.fails(ADJUST, input=count_of(lamp, "1")) == ["FORBIDDEN"]
    assert (await api.ok("{ stockMoves(first: 1) { totalCount } }"))["stockMoves"]["totalCount"] == 0


@pytest.mark.behaviour("TEN-1", "T-41")
async def test_stock_of_another_company_does_not_exist(api: Api, stranger: Api) -> None:
    theirs = await product(stranger, "Their Secret")
    await receive_goods(stranger, theirs)
    warehouse = (await stranger.ok("{ warehouses { id code } }"))["warehouses"][0]
    ours = await product(api)

    for each in (theirs["id"], str(uuid4())):
        for document, given in ((RECEIVE, receipt(ours)), (ADJUST, count_of(ours, "1", unitCost="1"))):
            (error,) = await api.refused(document, input=given | {"productId": each})
            assert error == {"code": "NOT_FOUND", "message": "This product does not exist.", "path": ["productId"], "details": None}
    for each in (warehouse["id"], str(uuid4())):
        (error,) = await api.refused(RECEIVE, input=receipt(ours) | {"warehouseId": each})
        assert error == {"code": "NOT_FOUND", "message": "This warehouse does not exist.", "path": ["warehouseId"], "details": None}
    assert (await api.ok(LIST, first=10, search="secret"))["stockMoves"] == {"totalCount": 0, "nodes": []}
    assert (await api.ok(LIST, first=10, where={"productId": {"eq": theirs["id"]}}))["stockMoves"]["totalCount"] == 0
