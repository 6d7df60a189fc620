"""A role without costs finds them on no path: list, detail, sums, filter, order, dashboard, order and stock (AUTH-7, AUTH-8)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from tests.api.access.documents import copied, role_named
from tests.client import Api
from tests.factories import catalog, parties
from tests.factories.sales import confirm_order, line, make_order
from tests.factories.stock import RECEIVE, receipt, receive_goods

COST = "catalog.product.cost:read"
MASKED = (
    "{ products(first: 1) { nodes { cost { amount } stockValue { amount } } }"
    " salesOrders(first: 1) { nodes { margin { amount } } }"
    " stockMoves(first: 1) { nodes { value { amount } } }"
    " dashboard { marginThisMonth { amount } } }"
)


@pytest.mark.behaviour("AUTH-7", "AUTH-8")
async def test_costs_are_masked_on_every_path(api: Api, as_role: Callable[[str], Awaitable[Api]]) -> None:
    manager = await role_named(api, "Manager")
    await copied(api, "Manager", "Floor", permissions=[right for right in manager["permissions"] if right != COST])
    lamp = await catalog.product(api)
    await receive_goods(api, lamp)
    await confirm_order(api, await make_order(api, line(lamp), customer=await parties.customer(api)))
    floor = await as_role("Floor")

    seen = (await api.ok(MASKED))["products"]["nodes"]
    assert seen[0]["cost"] is not None
    answer = await floor.gql(MASKED)
    data = answer["data"]
    assert data["products"]["nodes"] == [{"cost": None, "stockValue": None}]
    assert data["salesOrders"]["nodes"] == [{"margin": None}]
    assert data["stockMoves"]["nodes"] == [{"value": None}]
    assert data["dashboard"] == {"marginThisMonth": None}
    assert {error["extensions"]["permission"] for error in answer["errors"]} == {COST}


@pytest.mark.behaviour("AUTH-8")
async def test_the_books_show_costs_and_their_rights_say_so(api: Api, as_role: Callable[[str], Awaitable[Api]]) -> None:
    """Whoever gives these rights away reads it; no built-in role has them without the costs."""
    rights = (await api.ok("{ permissions { code description showsToo } }"))["permissions"]
    books = {right["code"] for right in rights if COST in right["showsToo"]}
    assert books == {"accounting.entry:read", "accounting.entry:export", "accounting.report:read"}
    assert all("what sold goods cost" in right["description"] for right in rights if right["code"] in books)
    for name in ("Admin", "Manager", "User"):
        theirs = set((await role_named(api, name))["permissions"])
        assert COST in theirs or not theirs & books
    assert await (await as_role("User")).fails("{ journalEntries(first: 1) { totalCount } }") == ["FORBIDDEN"]


@pytest.mark.behaviour("AUTH-7", "AUTH-8")
@pytest.mark.parametrize(
    "document",
    [
        '{ products(first: 1, where: {cost: {gt: "1"}}) { totalCount } }',
        "{ products(first: 1, where: {not: {cost: {isNull: true}}}) { totalCount } }",
    ],
)
async def test_a_hidden_cost_is_not_asked_for_by_the_way(api: Api, as_role: Callable[[str], Awaitable[Api]], document: str) -> None:
    answer = await (await as_role("User")).gql(document)

    # What cannot be filtered by at all is no way either.
    assert {error["extensions"]["code"] for error in answer["errors"]} <= {"FORBIDDEN", "BAD_REQUEST"}
    assert answer.get("data") is None


@pytest.mark.behaviour("AUTH-7")
@pytest.mark.promise("S3")
async def test_a_change_shows_no_other_record_that_one_may_not_read(api: Api, as_role: Callable[[str], Awaitable[Api]]) -> None:
    manager = await role_named(api, "Manager")
    await copied(api, "Manager", "Dock", permissions=[right for right in manager["permissions"] if right != "catalog.product:read"])
    lamp = await catalog.product(api)

    answer = await (await as_role("Dock")).gql(RECEIVE, input=receipt(lamp))

    payload = answer["data"]["stockReceive"]
    assert (payload["errors"], payload["product"], payload["move"]["quantity"]) == ([], None, "10")
    assert [error["extensions"]["permission"] for error in answer["errors"]] == ["catalog.product:read"]
