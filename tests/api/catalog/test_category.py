"""The category tree: it inherits downwards, moves in one piece and never becomes a circle (PRD-5)."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from uuid import uuid4

import pytest

from tests.client import Api, Body
from tests.factories.catalog import CATEGORY, CATEGORY_CREATE, account, category, product, tax

# Accounts of the German chart: where sales at 7 % go, where all other sales go, and what customers owe.
REDUCED, USUAL, RECEIVABLE = "8300", "8400", "1400"

UPDATE = f"""
mutation ($input: ProductCategoryUpdateInput!) {{ productCategoryUpdate(input: $input) {{
  productCategory {{ {CATEGORY} }} errors {{ code message path details }}
}} }}
"""
ARCHIVE = """
mutation ($input: ProductCategoryArchiveInput!) { productCategoryArchive(input: $input) {
  productCategory { isArchived version } errors { code message path details }
} }
"""
RESTORE = """
mutation ($input: ProductCategoryRestoreInput!) { productCategoryRestore(input: $input) {
  productCategory { isArchived version } errors { code message path details }
} }
"""
ONE = f"query ($id: ID!) {{ productCategory(id: $id) {{ {CATEGORY} }} }}"
LIST = f"""
query ($first: Int!, $search: String, $where: ProductCategoryWhere) {{
  productCategories(first: $first, search: $search, where: $where) {{ nodes {{ {CATEGORY} }} }}
}}
"""
Counting = Callable[..., AbstractAsyncContextManager[list[str]]]
PRODUCT = "query ($id: ID!) { product(id: $id) { category { id path } effectiveSalesTax { code } version } }"


async def read(api: Api, known: Body) -> Body:
    found: Body = (await api.ok(ONE, id=known["id"]))["productCategory"]
    return found


async def paths(api: Api) -> list[str]:
    return [row["path"] for row in (await api.ok(LIST, first=100))["productCategories"]["nodes"]]


async def change(api: Api, known: Body, **changes: object) -> Body:
    given = {"id": known["id"], "expectedVersion": known["version"]} | changes
    made: Body = (await api.ok(UPDATE, input=given))["productCategoryUpdate"]["productCategory"]
    return made


@pytest.mark.behaviour("PRD-5")
async def test_account_and_tax_come_from_the_nearest_ancestor_that_names_one(api: Api) -> None:
    reduced, services = await tax(api, "U7"), await account(api, REDUCED)
    top = await category(api, "Tools", salesTaxId=reduced)
    middle = await category(api, "Saws", top, incomeAccountId=services["id"])
    leaf = await category(api, "Hand saws", middle)
    lone = await category(api, "Garden")

    assert (leaf["incomeAccount"], leaf["salesTax"]) == (None, None)
    assert leaf["effectiveIncomeAccount"] == middle["incomeAccount"] == {"code": REDUCED}
    assert leaf["effectiveSalesTax"] == {"code": "U7"}
    assert top["effectiveIncomeAccount"] == lone["effectiveIncomeAccount"] == {"code": USUAL}
    assert lone["effectiveSalesTax"] == {"code": "U19"}


async def test_no_path_leads_to_an_account_without_the_right(api: Api, as_role: Callable[[str], Awaitable[Api]]) -> None:
    made = await category(api, "Tools", incomeAccountId=(await account(api, REDUCED))["id"])
    user = await as_role("User")

    answer = await user.gql(
        "query ($id: ID!) { productCategory(id: $id) { name incomeAccount { code } effectiveIncomeAccount { code parent { name } } } }",
        id=made["id"],
    )

    assert answer["data"]["productCategory"] == {"name": "Tools", "incomeAccount": None, "effectiveIncomeAccount": None}
    assert {error["extensions"]["permission"] for error in answer["errors"]} == {"accounting.account:read"}
    assert await user.fails("{ accounts(first: 1) { nodes { code } } }") == ["FORBIDDEN"]


@pytest.mark.behaviour("PRD-5")
async def test_a_product_takes_its_own_tax_before_its_category_s(api: Api) -> None:
    reduced, exempt = await tax(api, "U7"), await tax(api, "UF")
    top = await category(api, "Books", salesTaxId=reduced)
    leaf = await category(api, "Novels", top)

    inherits = await product(api, "Novel", categoryId=leaf["id"])
    own = await product(api, "Old novel", categoryId=leaf["id"], salesTaxId=exempt)
    bare = await product(api, "Lamp")

    assert [each["effectiveSalesTax"] for each in (inherits, own, bare)] == [{"code": "U7"}, {"code": "UF"}, {"code": "U19"}]
    assert (inherits["salesTax"], own["salesTax"]) == (None, {"code": "UF"})


@pytest.mark.behaviour("PRD-5")
async def test_moving_a_branch_keeps_its_products_and_what_is_below(api: Api) -> None:
    exempt = await tax(api, "UF")
    tools, garden = await category(api, "Tools"), await category(api, "Garden", salesTaxId=exempt)
    saws = await category(api, "Saws", tools)
    hand = await category(api, "Hand saws", saws)
    saw = await product(api, "Saw", categoryId=hand["id"])
    assert (await paths(api)) == ["Garden", "Tools", "Tools / Saws", "Tools / Saws / Hand saws"]

    moved = await change(api, saws, parentId=garden["id"])

    assert (moved["path"], moved["version"]) == ("Garden / Saws", 2)
    assert (await read(api, hand))["path"] == "Garden / Saws / Hand saws"
    assert (await read(api, hand))["productCount"] == 1
    assert (await api.ok(PRODUCT, id=saw["id"]))["product"] == {
        "category": {"id": hand["id"], "path": "Garden / Saws / Hand saws"},
        "effectiveSalesTax": {"code": "UF"},
        "version": 1,
    }
    to_the_top = await change(api, moved, parentId=None, name="All saws")
    assert (to_the_top["path"], to_the_top["parent"]) == ("All saws", None)
    assert (await paths(api)) == ["All saws", "All saws / Hand saws", "Garden", "Tools"]


@pytest.mark.behaviour("PRD-5")
async def test_a_branch_never_stands_below_itself(api: Api) -> None:
    top = await category(api, "A")
    middle = await category(api, "B", top)
    leaf = await category(api, "C", middle)

    for below in (top, middle, leaf):
        (error,) = await api.refused(UPDATE, input={"id": top["id"], "expectedVersion": 1, "parentId": below["id"]})
        assert (error["code"], error["path"]) == ("CYCLE", ["parentId"])
    assert await paths(api) == ["A", "A / B", "A / B / C"]


@pytest.mark.behaviour("PRD-5")
async def test_two_moves_at_once_never_make_a_circle(api: Api) -> None:
    one, other = await category(api, "One"), await category(api, "Other")

    answers = await asyncio.gather(
        api.gql(UPDATE, input={"id": one["id"], "expectedVersion": 1, "parentId": other["id"]}),
        api.gql(UPDATE, input={"id": other["id"], "expectedVersion": 1, "parentId": one["id"]}),
    )

    codes = [error["code"] for answer in answers for error in answer["data"]["productCategoryUpdate"]["errors"]]
    assert codes == ["CYCLE"]
    assert await paths(api) in (["Other", "Other / One"], ["One", "One / Other"])


async def test_a_tree_is_at_most_ten_deep(api: Api) -> None:
    deepest = await category(api, "1")
    for level in range(2, 11):
        deepest = await category(api, str(level), deepest)

    eleventh = await api.refused(CATEGORY_CREATE, input={"idempotencyKey": str(uuid4()), "name": "11", "parentId": deepest["id"]})
    branch = await category(api, "Branch")
    leaf = await category(api, "Leaf", branch)
    moved = await api.refused(
        UPDATE, input={"id": branch["id"], "expectedVersion": 1, "parentId": (await read(api, deepest))["parent"]["id"]}
    )

    assert [error["code"] for error in (*eleventh, *moved)] == ["TOO_MANY", "TOO_MANY"]
    assert (await read(api, leaf))["path"] == "Branch / Leaf"


async def test_create_refuses_what_cannot_be(api: Api) -> None:
    receivable = await account(api, RECEIVABLE)
    await category(api, "Tools")

    wrong = {"name": "tools", "incomeAccountId": receivable["id"], "salesTaxId": str(uuid4())}
    errors = await api.refused(CATEGORY_CREATE, input={"idempotencyKey": str(uuid4())} | wrong)
    orphan = await api.refused(CATEGORY_CREATE, input={"idempotencyKey": str(uuid4()), "name": "Saws", "parentId": str(uuid4())})

    assert {(error["path"][0], error["code"]) for error in errors} == {
        ("name", "DUPLICATE"),
        ("incomeAccountId", "INVALID"),
        ("salesTaxId", "NOT_FOUND"),
    }
    assert [(error["path"], error["code"]) for error in orphan] == [(["parentId"], "NOT_FOUND")]
    assert await paths(api) == ["Tools"]


async def test_siblings_have_different_names_and_cousins_may_share_one(api: Api) -> None:
    tools, garden = await category(api, "Tools"), await category(api, "Garden")
    saws = await category(api, "Saws", tools)
    await category(api, "Saws", garden)

    (error,) = await api.refused(UPDATE, input={"id": saws["id"], "expectedVersion": 1, "parentId": garden["id"]})

    assert (error["code"], error["path"]) == ("DUPLICATE", ["name"])
    assert await paths(api) == ["Garden", "Garden / Saws", "Tools", "Tools / Saws"]


async def test_a_category_in_use_is_not_archived(api: Api) -> None:
    tools = await category(api, "Tools")
    saws = await category(api, "Saws", tools)
    saw = await product(api, "Saw", categoryId=saws["id"])

    for known in (tools, saws):
        (error,) = await api.refused(ARCHIVE, input={"id": known["id"], "expectedVersion": 1})
        assert error["code"] == "IN_USE"
    assert not (await read(api, saws))["isArchived"]

    away = "mutation ($input: ProductUpdateInput!) { productUpdate(input: $input) { product { id } errors { code } } }"
    await api.ok(away, input={"id": saw["id"], "expectedVersion": 1, "categoryId": None})
    await api.ok(ARCHIVE, input={"id": saws["id"], "expectedVersion": 1})
    await api.ok(ARCHIVE, input={"id": tools["id"], "expectedVersion": 1})
    (below,) = await api.refused(RESTORE, input={"id": saws["id"], "expectedVersion": 2})
    assert below["code"] == "ARCHIVED"
    await api.ok(RESTORE, input={"id": tools["id"], "expectedVersion": 2})
    assert (await api.ok(RESTORE, input={"id": saws["id"], "expectedVersion": 2}))["productCategoryRestore"]["productCategory"] == {
        "isArchived": False,
        "version": 3,
    }


async def test_search_and_filter(api: Api) -> None:
    tools = await category(api, "Tools")
    await category(api, "Sägen", tools)
    await category(api, "Garden")

    found = (await api.ok(LIST, first=10, search="tools sage"))["productCategories"]["nodes"]
    tops = (await api.ok(LIST, first=10, where={"parentId": {"isNull": True}}))["productCategories"]["nodes"]

    assert [row["path"] for row in found] == ["Tools / Sägen"]
    assert [row["path"] for row in tops] == ["Garden", "Tools"]


async def test_a_list_costs_the_same_whatever_its_length(api: Api, query_count: Counting) -> None:
    top, tax_id, account_id = await category(api, "Top"), await tax(api, "U7"), (await account(api, REDUCED))["id"]
    below_top = {"parentId": {"eq": top["id"]}}
    for rows in (1, 20):
        for index in range(len(await paths(api)) - 1, rows):
            await category(api, f"Category {index}", top, salesTaxId=tax_id, incomeAccountId=account_id)
        for _ in range(2):
            await api.ok(LIST, first=100, where=below_top)  # a fresh connection asks for the types of parameters

        # The page; parents, accounts, taxes and counts; what is effective, in two steps each.
        async with query_count(9):
            page = (await api.ok(LIST, first=100, where=below_top))["productCategories"]["nodes"]

        assert len(page) == rows


@pytest.mark.behaviour("TEN-1")
async def test_a_category_of_another_company_does_not_exist(api: Api, stranger: Api) -> None:
    theirs = await category(stranger, "Their Secret")
    mine = await category(api, "Mine")

    for each in (theirs["id"], str(uuid4())):
        assert (await api.ok(ONE, id=each))["productCategory"] is None
        for document in (UPDATE, ARCHIVE, RESTORE):
            (error,) = await api.refused(document, input={"id": each, "expectedVersion": 1})
            assert (error["code"], error["path"]) == ("NOT_FOUND", ["id"])
        (error,) = await api.refused(UPDATE, input={"id": mine["id"], "expectedVersion": 1, "parentId": each})
        assert (error["code"], error["path"]) == ("NOT_FOUND", ["parentId"])
    assert (await api.ok(LIST, first=10, search="secret"))["productCategories"]["nodes"] == []
    assert await read(stranger, theirs) == theirs
