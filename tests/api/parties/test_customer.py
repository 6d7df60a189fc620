"""Customers: added, changed, archived, found, and seen by whom they may be seen."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from uuid import uuid4

import pytest

from tests.client import Api, Body
from tests.factories.company import Founded
from tests.factories.parties import CREATE, CUSTOMER, customer, new_customer
from tests.factories.roles import role

UPDATE = f"""
mutation ($input: CustomerUpdateInput!) {{ customerUpdate(input: $input) {{
  customer {{ {CUSTOMER} }} errors {{ code message path details }}
}} }}
"""
ARCHIVE = """
mutation ($input: CustomerArchiveInput!) { customerArchive(input: $input) {
  customer { isArchived version } errors { code message path details }
} }
"""
RESTORE = """
mutation ($input: CustomerRestoreInput!) { customerRestore(input: $input) {
  customer { isArchived version } errors { code message path details }
} }
"""
ONE = f"query ($id: ID!) {{ customer(id: $id) {{ {CUSTOMER} }} }}"
LIST = """
query ($first: Int!, $search: String, $where: CustomerWhere, $orderBy: [CustomerOrderBy!]) {
  customers(first: $first, search: $search, where: $where, orderBy: $orderBy) {
    totalCount nodes { id number name address { city } openAmount { amount currency } overdueAmount { amount } }
  }
}
"""
Counting = Callable[..., AbstractAsyncContextManager[list[str]]]
HAMBURG = {"street": "Elbchaussee 1", "postalCode": "22765", "city": "Hamburg", "country": "de"}


async def change(api: Api, known: Body, **changes: object) -> Body:
    given = {"id": known["id"], "expectedVersion": known["version"]} | changes
    made: Body = (await api.ok(UPDATE, input=given))["customerUpdate"]["customer"]
    return made


async def count(api: Api) -> int:
    found: int = (await api.ok("{ customers(first: 1) { totalCount } }"))["customers"]["totalCount"]
    return found


async def test_create_fills_in_what_is_usual(api: Api) -> None:
    made = await customer(api, "  Corner Shop ")

    assert made == {
        "id": made["id"],
        "number": "C-00001",
        "name": "Corner Shop",
        "email": None,
        "phone": None,
        "taxNumber": None,
        "language": "de",
        "paymentTermDays": 14,
        "note": "",
        "isArchived": False,
        "version": 1,
        "address": None,
    }
    assert (await api.ok(ONE, id=made["id"]))["customer"] == made


async def test_create_keeps_what_is_given_in_its_normal_form(api: Api) -> None:
    made = await customer(
        api,
        email=" office@corner.example ",
        taxNumber="DE 136,695 976",
        language="en",
        paymentTermDays=30,
        note="Ring\ntwice",
        address=HAMBURG,
    )

    assert (made["email"], made["taxNumber"], made["language"], made["paymentTermDays"]) == (
        "office@corner.example",
        "DE136695976",
        "en",
        30,
    )
    assert made["note"] == "Ring\ntwice"
    assert made["address"] == HAMBURG | {"country": "DE", "region": ""}


async def test_numbers_that_people_have_given_are_passed_over(api: Api) -> None:
    await customer(api, number="C-00001")
    await customer(api, number="C-00002")

    assert (await customer(api))["number"] == "C-00003"


async def test_create_names_everything_that_is_wrong_at_once(api: Api) -> None:
    await customer(api, number="K-1")

    errors = await api.refused(
        CREATE,
        input=new_customer(
            number="K-1", email="nobody", taxNumber="DE123456789", language="German", paymentTermDays=7, address=HAMBURG | {"country": "XX"}
        ),
    )

    found = {(".".join(error["path"]), error["code"]) for error in errors}
    assert found == {
        ("number", "DUPLICATE"),
        ("email", "INVALID"),
        ("language", "INVALID"),
        ("taxNumber", "INVALID"),
        ("address.country", "INVALID"),
    }
    assert await count(api) == 1


async def test_create_refuses_what_is_beyond_the_limits(api: Api) -> None:
    cases: list[tuple[Body, list[str], str]] = [
        ({"name": "  "}, ["name"], "REQUIRED"),
        ({"name": "x" * 201}, ["name"], "TOO_LONG"),
        ({"name": "Bell\u0007"}, ["name"], "INVALID"),
        ({"paymentTermDays": -1}, ["paymentTermDays"], "OUT_OF_RANGE"),
        ({"paymentTermDays": 3651}, ["paymentTermDays"], "OUT_OF_RANGE"),
        ({"address": HAMBURG | {"city": "x" * 201}}, ["address", "city"], "TOO_LONG"),
        ({"taxNumber": "12345", "address": HAMBURG}, ["taxNumber"], "INVALID"),
    ]

    for given, path, code in cases:
        errors = await api.refused(CREATE, input=new_customer() | given)
        assert [(error["path"], error["code"]) for error in errors] == [(path, code)]
    assert await count(api) == 0


async def test_update_changes_what_is_given_and_nothing_else(api: Api) -> None:
    made = await customer(api, email="a@corner.example", phone="040 1", address=HAMBURG)

    changed = await change(api, made, name="Corner & Sons", phone=None)

    assert changed == made | {"name": "Corner & Sons", "phone": None, "version": 2}


async def test_update_replaces_and_removes_the_address(api: Api) -> None:
    made = await customer(api, address=HAMBURG)

    moved = await change(api, made, address={"city": "Graz", "country": "AT"})
    homeless = await change(api, moved, address=None)

    assert moved["address"] == {"street": "", "postalCode": "", "city": "Graz", "region": "", "country": "AT"}
    assert (homeless["address"], homeless["version"]) == (None, 3)


async def test_update_with_nothing_new_is_no_change(api: Api) -> None:
    made = await customer(api, address=HAMBURG)

    assert await change(api, made, name="Corner Shop", address=HAMBURG) == made


async def test_update_refuses_a_number_that_is_taken(api: Api) -> None:
    await customer(api, number="K-1")
    made = await customer(api, number="K-2")

    errors = await api.refused(UPDATE, input={"id": made["id"], "expectedVersion": 1, "number": "K-1", "name": "Other"})

    assert [(error["path"], error["code"]) for error in errors] == [(["number"], "DUPLICATE")]
    assert (await api.ok(ONE, id=made["id"]))["customer"] == made


async def test_update_of_an_old_version_says_who_changed_what(api: Api, founded: Founded) -> None:
    made = await customer(api)
    await change(api, made, phone="040 1", paymentTermDays=30)

    (error,) = await api.refused(UPDATE, input={"id": made["id"], "expectedVersion": 1, "name": "Lost"})

    assert (error["code"], error["path"]) == ("STALE", ["expectedVersion"])
    assert error["details"]["currentVersion"] == 2
    assert error["details"]["changedBy"] == founded.founder.name
    assert error["details"]["fields"] == ["paymentTermDays", "phone"]
    assert (await api.ok(ONE, id=made["id"]))["customer"]["name"] == "Corner Shop"


async def test_archive_and_restore(api: Api) -> None:
    made = await customer(api)

    archived = (await api.ok(ARCHIVE, input={"id": made["id"], "expectedVersion": 1}))["customerArchive"]["customer"]
    again = (await api.ok(ARCHIVE, input={"id": made["id"], "expectedVersion": 2}))["customerArchive"]["customer"]
    stale = await api.refused(RESTORE, input={"id": made["id"], "expectedVersion": 1})
    restored = (await api.ok(RESTORE, input={"id": made["id"], "expectedVersion": 2}))["customerRestore"]["customer"]

    assert archived == again == {"isArchived": True, "version": 2}
    assert stale[0]["code"] == "STALE"
    assert restored == {"isArchived": False, "version": 3}


async def test_search_needs_every_word_and_minds_neither_case_nor_accents(api: Api) -> None:
    await customer(api, "Müller Söhne", email="office@muller.example")
    await customer(api, "Müller Brothers")
    await customer(api, "100% Shop")

    async def found(search: str) -> list[str]:
        return [row["name"] for row in (await api.ok(LIST, first=10, search=search))["customers"]["nodes"]]

    assert await found("muller") == ["Müller Brothers", "Müller Söhne"]
    assert await found("SOHNE müll") == ["Müller Söhne"]
    assert await found("muller nobody") == []
    assert await found("office@") == ["Müller Söhne"]
    assert await found("c-00002") == ["Müller Brothers"]
    assert await found("0%") == ["100% Shop"]


async def test_lists_are_filtered_and_ordered(api: Api) -> None:
    for name in ("Ant", "Bee", "Cat"):
        await customer(api, name)

    where = {"or": [{"name": {"startsWith": "a"}}, {"name": {"contains": "AT"}}]}
    page = (await api.ok(LIST, first=10, where=where, orderBy=[{"field": "NUMBER", "direction": "DESC"}]))["customers"]

    assert [row["name"] for row in page["nodes"]] == ["Cat", "Ant"]
    assert page["totalCount"] == 2


async def test_a_list_costs_the_same_whatever_its_length(api: Api, query_count: Counting) -> None:
    for rows in (1, 20):
        for index in range(await count(api), rows):
            await customer(api, f"Customer {index}", address=HAMBURG)
        await api.ok(LIST, first=100)  # a fresh connection asks for the types of parameters

        async with query_count(4):  # the page, its count, what is open, what is overdue
            page = (await api.ok(LIST, first=100))["customers"]

        assert len(page["nodes"]) == page["totalCount"] == rows
        assert page["nodes"][0]["openAmount"] == {"amount": "0.00", "currency": "EUR"}


@pytest.mark.behaviour("TEN-1")
async def test_a_customer_of_another_company_does_not_exist(api: Api, stranger: Api) -> None:
    theirs = await customer(stranger, "Their Secret")
    nowhere = str(uuid4())

    for each in (theirs["id"], nowhere):
        assert (await api.ok(ONE, id=each))["customer"] is None
        for document, change_of in ((UPDATE, {"name": "Mine"}), (ARCHIVE, {}), (RESTORE, {})):
            (error,) = await api.refused(document, input={"id": each, "expectedVersion": 1} | change_of)
            assert error == {"code": "NOT_FOUND", "message": "This customer does not exist.", "path": ["id"], "details": None}
    assert (await api.ok(LIST, first=10, search="secret"))["customers"] == {"totalCount": 0, "nodes": []}
    assert (await api.ok(LIST, first=10, where={"id": {"eq": theirs["id"]}}))["customers"]["totalCount"] == 0
    assert (await stranger.ok(ONE, id=theirs["id"]))["customer"] == theirs


async def test_nobody_sees_customers_without_signing_in(api: Api, anonymous: Api, stranger: Api) -> None:
    made = await customer(api)

    assert await anonymous.fails(ONE, id=made["id"]) == ["UNAUTHENTICATED"]
    assert await anonymous.fails(CREATE, input=new_customer()) == ["UNAUTHENTICATED"]
    assert await count(api) == 1


async def test_what_is_open_is_masked_without_the_right(api: Api, as_role: Callable[[str], Awaitable[Api]], founded: Founded) -> None:
    made = await customer(api)
    reader = await as_role(await role(founded, "Reader", "parties.customer:read"))

    body = await reader.gql("query ($id: ID!) { customer(id: $id) { name openAmount { amount } overdueAmount { amount } } }", id=made["id"])

    assert body["data"]["customer"] == {"name": "Corner Shop", "openAmount": None, "overdueAmount": None}
    assert sorted((error["path"], error["extensions"]["code"]) for error in body["errors"]) == [
        (["customer", "openAmount"], "FORBIDDEN"),
        (["customer", "overdueAmount"], "FORBIDDEN"),
    ]
