"""Products: added, changed, found by name and barcode, archived, and what of them is for whose eyes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from decimal import Decimal
from uuid import UUID, uuid4

import pytest

from app.services.sales.lines import EnteredLine
from app.tenancy.binding import use
from tests.client import Api, Body
from tests.factories import sales, stock
from tests.factories.catalog import CREATE, PRODUCT, category, new_product, product, tax
from tests.factories.company import Founded
from tests.factories.roles import role

UPDATE = f"""
mutation ($input: ProductUpdateInput!) {{ productUpdate(input: $input) {{
  product {{ {PRODUCT} }} errors {{ code message path details }}
}} }}
"""
ARCHIVE = """
mutation ($input: ProductArchiveInput!) { productArchive(input: $input) {
  product { isArchived version } errors { code message path details }
} }
"""
RESTORE = """
mutation ($input: ProductRestoreInput!) { productRestore(input: $input) {
  product { isArchived version } errors { code message path details }
} }
"""
ONE = f"query ($id: ID!) {{ product(id: $id) {{ {PRODUCT} }} }}"
COST = """
query ($id: ID!) { product(id: $id) {
  onHand reserved available cost { amount currency } stockValue { amount currency }
} }
"""
LIST = f"""
query ($first: Int!, $search: String, $where: ProductWhere, $orderBy: [ProductOrderBy!]) {{
  products(first: $first, search: $search, where: $where, orderBy: $orderBy) {{
    totalCount nodes {{ {PRODUCT} cost {{ amount }} stockValue {{ amount }} }}
  }}
}}
"""
SCAN = "query ($code: String!) { productByBarcode(code: $code) { id barcodes { code quantity } } }"
Counting = Callable[..., AbstractAsyncContextManager[list[str]]]
UNITS = "{ units { id code digits } }"


async def read(api: Api, known: Body) -> Body:
    found: Body = (await api.ok(ONE, id=known["id"]))["product"]
    return found


async def change(api: Api, known: Body, **changes: object) -> Body:
    given = {"id": known["id"], "expectedVersion": known["version"]} | changes
    made: Body = (await api.ok(UPDATE, input=given))["productUpdate"]["product"]
    return made


async def unit(api: Api, code: str) -> str:
    return next(str(each["id"]) for each in (await api.ok(UNITS))["units"] if each["code"] == code)


async def count(api: Api) -> int:
    found: int = (await api.ok("{ products(first: 1) { totalCount } }"))["products"]["totalCount"]
    return found


async def receive(founded: Founded, known: Body, quantity: str, unit_cost: str) -> None:
    async with use(founded.company):
        await stock.received(sales.actor_of(founded), UUID(known["id"]), quantity, unit_cost)


async def test_create_fills_in_what_is_usual(api: Api) -> None:
    made = await product(api, "  Desk lamp ", "19.9")

    assert made == {
        "id": made["id"],
        "sku": "P-00001",
        "name": "Desk lamp",
        "description": "",
        "kind": "GOODS",
        "isArchived": False,
        "version": 1,
        "category": None,
        "unit": made["unit"],
        "salesPrice": {"amount": "19.90", "currency": "EUR"},
        "salesTax": None,
        "effectiveSalesTax": {"code": "U19"},
        "barcodes": [],
        "onHand": "0",
        "reserved": "0",
        "available": "0",
    }
    assert made["unit"]["id"] == (await api.ok(UNITS))["units"][0]["id"]
    assert await read(api, made) == made


async def test_create_keeps_what_is_given(api: Api) -> None:
    lamps = await category(api, "Lamps")
    hour, reduced = await unit(api, "Std"), await tax(api, "U7")

    made = await product(
        api,
        "Assembly",
        "0.123456",
        sku="A-1",
        kind="SERVICE",
        categoryId=lamps["id"],
        unitId=hour,
        salesTaxId=reduced,
        description="At home",
    )

    assert (made["sku"], made["kind"], made["description"]) == ("A-1", "SERVICE", "At home")
    assert made["salesPrice"]["amount"] == "0.123456"
    assert made["category"] == {"id": lamps["id"], "path": "Lamps"}
    assert (made["unit"]["id"], made["salesTax"], made["effectiveSalesTax"]) == (hour, {"code": "U7"}, {"code": "U7"})


async def test_skus_that_people_have_given_are_passed_over(api: Api) -> None:
    await product(api, sku="P-00001")

    assert (await product(api))["sku"] == "P-00002"


async def test_create_names_everything_that_is_wrong_at_once(api: Api) -> None:
    await product(api, sku="A-1", barcodes=[{"code": "4006381333931"}])
    nothing = str(uuid4())

    errors = await api.refused(
        CREATE,
        input=new_product(
            sales_price="1.1234567",
            sku="A-1",
            categoryId=nothing,
            unitId=nothing,
            salesTaxId=nothing,
            barcodes=[{"code": "4006381333932"}, {"code": "4006381333931"}, {"code": "X-1"}, {"code": "X-1"}, {"code": "X 2"}],
        ),
    )

    assert {(".".join(error["path"]), error["code"]) for error in errors} == {
        ("salesPrice", "INVALID"),
        ("sku", "DUPLICATE"),
        ("categoryId", "NOT_FOUND"),
        ("unitId", "NOT_FOUND"),
        ("salesTaxId", "NOT_FOUND"),
        ("barcodes.0.code", "INVALID"),
        ("barcodes.1.code", "DUPLICATE"),
        ("barcodes.3.code", "DUPLICATE"),
        ("barcodes.4.code", "INVALID"),
    }
    assert await count(api) == 1


async def test_create_refuses_what_is_beyond_the_limits(api: Api) -> None:
    cases: list[tuple[Body, list[str], str]] = [
        ({"salesPrice": "-0.01"}, ["salesPrice"], "OUT_OF_RANGE"),
        ({"salesPrice": "1000000000000.01"}, ["salesPrice"], "OUT_OF_RANGE"),
        ({"name": ""}, ["name"], "REQUIRED"),
        ({"barcodes": [{"code": "A"}] * 21}, ["barcodes"], "TOO_MANY"),
        ({"barcodes": [{"code": "A", "quantity": "0"}]}, ["barcodes", "0", "quantity"], "OUT_OF_RANGE"),
        ({"barcodes": [{"code": "A", "quantity": "1.5"}]}, ["barcodes", "0", "quantity"], "INVALID"),
    ]

    for given, path, code in cases:
        errors = await api.refused(CREATE, input=new_product() | given)
        assert [(error["path"], error["code"]) for error in errors] == [(path, code)]
    assert await count(api) == 0


async def test_a_scan_finds_the_product_and_how_many_are_in_the_package(api: Api) -> None:
    made = await product(api, barcodes=[{"code": "4006381333931"}, {"code": " BOX-12 ", "quantity": "12"}])

    assert made["barcodes"] == [{"code": "4006381333931", "quantity": "1"}, {"code": "BOX-12", "quantity": "12"}]
    assert (await api.ok(SCAN, code="BOX-12"))["productByBarcode"]["id"] == made["id"]
    assert (await api.ok(SCAN, code="BOX-13"))["productByBarcode"] is None


async def test_update_changes_what_is_given_and_nothing_else(api: Api) -> None:
    lamps = await category(api, "Lamps")
    made = await product(api, categoryId=lamps["id"], barcodes=[{"code": "A"}, {"code": "B"}])

    changed = await change(api, made, name="Floor lamp", salesPrice="25")
    relabelled = await change(api, changed, barcodes=[{"code": "B", "quantity": "2"}, {"code": "C"}])
    bare = await change(api, relabelled, categoryId=None, barcodes=[])
    same = await change(api, bare, name="Floor lamp", salesPrice="25.00", barcodes=[])

    assert changed == made | {"name": "Floor lamp", "salesPrice": {"amount": "25.00", "currency": "EUR"}, "version": 2}
    assert sorted((each["code"], each["quantity"]) for each in relabelled["barcodes"]) == [("B", "2"), ("C", "1")]
    assert (bare["category"], bare["barcodes"], bare["version"]) == (None, [], 4)
    assert same == bare


async def test_update_of_an_old_version_is_refused(api: Api) -> None:
    made = await product(api)
    await change(api, made, name="First")

    (error,) = await api.refused(UPDATE, input={"id": made["id"], "expectedVersion": 1, "name": "Second"})

    assert (error["code"], error["details"]["currentVersion"], error["details"]["fields"]) == ("STALE", 2, ["name"])
    assert (await read(api, made))["name"] == "First"


async def test_kind_and_unit_stay_once_goods_have_moved(api: Api, founded: Founded) -> None:
    made = await product(api)
    free = await product(api, "Free")
    kilogram = await unit(api, "kg")
    await receive(founded, made, "1", "5.00")

    errors = await api.refused(UPDATE, input={"id": made["id"], "expectedVersion": 1, "kind": "SERVICE", "unitId": kilogram})

    assert [(error["path"], error["code"]) for error in errors] == [(["kind"], "IN_USE"), (["unitId"], "IN_USE")]
    assert await read(api, made) == made | {"onHand": "1", "available": "1"}
    assert (await change(api, free, kind="SERVICE", unitId=kilogram))["kind"] == "SERVICE"


async def test_a_product_with_stock_is_not_archived(api: Api, founded: Founded) -> None:
    made = await product(api)
    await receive(founded, made, "3", "5.00")

    (error,) = await api.refused(ARCHIVE, input={"id": made["id"], "expectedVersion": 1})
    assert (error["code"], error["details"]) == ("IN_USE", {"onHand": "3"})
    assert not (await read(api, made))["isArchived"]

    async with use(founded.company):
        await stock.counted(sales.actor_of(founded), UUID(made["id"]), "0")
    await api.ok(ARCHIVE, input={"id": made["id"], "expectedVersion": 1})
    restored = (await api.ok(RESTORE, input={"id": made["id"], "expectedVersion": 2}))["productRestore"]["product"]
    assert restored == {"isArchived": False, "version": 3}


async def test_a_product_that_waits_to_be_delivered_is_not_archived(api: Api, founded: Founded) -> None:
    made = await product(api)
    async with use(founded.company):
        await sales.confirmed(sales.actor_of(founded), [EnteredLine(Decimal(2), UUID(made["id"]))])

    (error,) = await api.refused(ARCHIVE, input={"id": made["id"], "expectedVersion": 1})

    assert (error["code"], len(error["details"]["orders"])) == ("IN_USE", 1)
    assert not (await read(api, made))["isArchived"]


async def test_stock_and_cost_follow_from_what_came_in(api: Api, founded: Founded) -> None:
    made = await product(api)
    assert (await api.ok(COST, id=made["id"]))["product"] == {
        "onHand": "0",
        "reserved": "0",
        "available": "0",
        "cost": None,
        "stockValue": {"amount": "0.00", "currency": "EUR"},
    }

    await receive(founded, made, "2", "10.00")
    await receive(founded, made, "1", "11.00")

    assert (await api.ok(COST, id=made["id"]))["product"] == {
        "onHand": "3",
        "reserved": "0",
        "available": "3",
        "cost": {"amount": "10.333333", "currency": "EUR"},
        "stockValue": {"amount": "31.00", "currency": "EUR"},
    }


async def test_costs_are_masked_without_the_right(api: Api, founded: Founded, as_role: Callable[[str], Awaitable[Api]]) -> None:
    made = await product(api)
    await receive(founded, made, "2", "10.00")
    reader = await as_role(await role(founded, "Reader", "catalog.product:read"))

    body = await reader.gql(COST, id=made["id"])

    assert body["data"]["product"] == {"onHand": "2", "reserved": "0", "available": "2", "cost": None, "stockValue": None}
    assert sorted((error["path"][-1], error["extensions"]["permission"]) for error in body["errors"]) == [
        ("cost", "catalog.product.cost:read"),
        ("stockValue", "catalog.product.cost:read"),
    ]
    assert await reader.fails(CREATE, input=new_product()) == ["FORBIDDEN"]
    assert await count(api) == 1


async def test_search_filter_and_order(api: Api) -> None:
    lamps = await category(api, "Lamps")
    await product(api, "Désk lamp", "30", sku="L-1", categoryId=lamps["id"])
    await product(api, "Floor lamp", "20", sku="L-2")
    await product(api, "Assembly", "50", kind="SERVICE")

    async def names(**given: object) -> list[str]:
        return [row["name"] for row in (await api.ok(LIST, first=10, **given))["products"]["nodes"]]

    assert await names(search="lamp desk") == ["Désk lamp"]
    assert await names(search="l-2") == ["Floor lamp"]
    assert await names(search="lamp assembly") == []
    assert await names(where={"kind": {"eq": "SERVICE"}}) == ["Assembly"]
    assert await names(where={"categoryId": {"eq": lamps["id"]}}) == ["Désk lamp"]
    assert await names(where={"salesPrice": {"gte": "30"}}, orderBy=[{"field": "SALES_PRICE", "direction": "DESC"}]) == [
        "Assembly",
        "Désk lamp",
    ]


async def test_a_list_costs_the_same_whatever_its_length(api: Api, query_count: Counting) -> None:
    lamps, reduced = await category(api, "Lamps"), await tax(api, "U7")
    for rows in (1, 20):
        for index in range(await count(api), rows):
            await product(api, f"Lamp {index}", categoryId=lamps["id"], salesTaxId=reduced, barcodes=[{"code": f"LAMP-{index}"}])
        for _ in range(2):
            await api.ok(LIST, first=100)  # a fresh connection asks for the types of parameters

        # The page and its count; categories, units, taxes, barcodes, costs and values; what is effective, in two steps.
        async with query_count(10):
            page = (await api.ok(LIST, first=100))["products"]

        assert len(page["nodes"]) == page["totalCount"] == rows


@pytest.mark.behaviour("TEN-1")
async def test_a_product_of_another_company_does_not_exist(api: Api, stranger: Api) -> None:
    theirs = await product(stranger, "Their Secret", barcodes=[{"code": "SECRET"}])
    mine = await product(api, "Mine", barcodes=[{"code": "MINE"}])

    for each in (theirs["id"], str(uuid4())):
        assert (await api.ok(ONE, id=each))["product"] is None
        for document in (UPDATE, ARCHIVE, RESTORE):
            (error,) = await api.refused(document, input={"id": each, "expectedVersion": 1})
            assert error == {"code": "NOT_FOUND", "message": "This product does not exist.", "path": ["id"], "details": None}
    assert (await api.ok(LIST, first=10, search="secret"))["products"]["totalCount"] == 0
    assert (await api.ok(SCAN, code="SECRET"))["productByBarcode"] is None
    assert (await product(stranger, barcodes=[{"code": "MINE"}]))["barcodes"][0]["code"] == "MINE"
    assert await read(stranger, theirs) == theirs
    assert await read(api, mine) == mine
