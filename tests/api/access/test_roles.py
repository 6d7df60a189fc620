"""Roles: copied, changed, deleted; never beyond the rights of whoever does it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from uuid import uuid4

import pytest

from app import modules
from tests.api.access.documents import ROLE_CREATE, ROLE_DELETE, ROLE_UPDATE, ROLES, copied, role_named
from tests.client import Api
from tests.factories import company as companies
from tests.factories.company import Founded
from tests.factories.roles import role as with_rights

COST = "catalog.product.cost:read"


async def test_a_new_company_has_three_roles(api: Api) -> None:
    roles = (await api.ok(ROLES))["roles"]

    assert [(each["name"], each["isBuiltIn"], each["memberCount"]) for each in roles] == [
        ("Admin", True, 1),
        ("Manager", True, 0),
        ("User", True, 0),
    ]
    assert set(roles[0]["permissions"]) == set(modules.permissions())
    assert all(each["description"] for each in roles)


async def test_the_catalogue_describes_every_right_once(api: Api) -> None:
    found = (await api.ok("{ permissions { code feature description } }"))["permissions"]

    assert {each["code"]: each["description"] for each in found} == modules.permissions()
    assert len(found) == len(modules.permissions())
    features = [each["feature"] for each in found]
    assert sorted(features, key=modules.FEATURES.index) == features


@pytest.mark.behaviour("AUTH-8")
async def test_a_copied_role_without_costs_hides_them(api: Api, as_role: Callable[[str], Awaitable[Api]]) -> None:
    manager = await role_named(api, "Manager")
    made = await copied(api, "Manager", "Sales", description="Sells.", permissions=sorted(set(manager["permissions"]) - {COST}))
    assert (made["isBuiltIn"], made["memberCount"], made["version"], made["description"]) == (False, 0, 1, "Sells.")
    assert set(manager["permissions"]) - set(made["permissions"]) == {COST}

    seller = await as_role("Sales")
    answer = await seller.gql("{ products(first: 1) { totalCount nodes { cost { amount } } } }")
    assert [error["extensions"]["permission"] for error in answer["errors"]] == [COST]


async def test_a_copy_has_the_same_rights_and_the_same_key_makes_it_once(api: Api) -> None:
    user = await role_named(api, "User")
    given = {"idempotencyKey": str(uuid4()), "copyOfId": user["id"], "name": "Counter"}

    first = (await api.ok(ROLE_CREATE, input=given))["roleCreate"]["role"]
    again = (await api.ok(ROLE_CREATE, input=given))["roleCreate"]["role"]

    assert first == again
    assert first["permissions"] == user["permissions"]
    assert len((await api.ok(ROLES))["roles"]) == 4


async def test_a_name_is_taken_whatever_its_case(api: Api) -> None:
    await copied(api, "User", "Counter")
    user = await role_named(api, "User")
    (error,) = await api.refused(ROLE_CREATE, input={"idempotencyKey": str(uuid4()), "copyOfId": user["id"], "name": "counTER"})

    assert (error["code"], error["path"]) == ("DUPLICATE", ["name"])
    assert len((await api.ok(ROLES))["roles"]) == 4


async def test_rights_that_do_not_exist_are_all_named(api: Api) -> None:
    user = await role_named(api, "User")
    errors = await api.refused(
        ROLE_CREATE,
        input={
            "idempotencyKey": str(uuid4()),
            "copyOfId": user["id"],
            "name": "Odd",
            "permissions": ["sales.order:read", "sales.order:fly", "sales.order:read"],
        },
    )

    assert [(error["code"], error["path"]) for error in errors] == [
        ("INVALID", ["permissions", "1"]),
        ("DUPLICATE", ["permissions", "2"]),
    ]


async def test_a_role_is_changed_and_a_stale_change_is_refused(api: Api) -> None:
    made = await copied(api, "User", "Counter")
    changed = (
        await api.ok(ROLE_UPDATE, input={"id": made["id"], "expectedVersion": 1, "name": "Till", "permissions": ["sales.order:read"]})
    )["roleUpdate"]["role"]
    assert (changed["name"], changed["permissions"], changed["version"]) == ("Till", ["sales.order:read"], 2)

    (error,) = await api.refused(ROLE_UPDATE, input={"id": made["id"], "expectedVersion": 1, "name": "Desk"})
    assert (error["code"], error["details"]["currentVersion"]) == ("STALE", 2)


@pytest.mark.parametrize("name", ["Admin", "Manager", "User"])
async def test_a_built_in_role_stays_as_it_is(api: Api, name: str) -> None:
    role = await role_named(api, name)

    (changed,) = await api.refused(ROLE_UPDATE, input={"id": role["id"], "expectedVersion": role["version"], "permissions": []})
    (deleted,) = await api.refused(ROLE_DELETE, input={"id": role["id"], "expectedVersion": role["version"]})

    assert (changed["code"], deleted["code"]) == ("WRONG_STATE", "WRONG_STATE")
    assert await role_named(api, name) == role


async def test_a_role_goes_only_when_nobody_has_it(api: Api, company: object, as_role: Callable[[str], Awaitable[Api]]) -> None:
    kept, gone = await copied(api, "User", "Kept"), await copied(api, "User", "Gone")
    await as_role("Kept")

    (error,) = await api.refused(ROLE_DELETE, input={"id": kept["id"], "expectedVersion": 1})
    assert (error["code"], error["details"]) == ("IN_USE", {"memberCount": 1})

    assert (await api.ok(ROLE_DELETE, input={"id": gone["id"], "expectedVersion": 1}))["roleDelete"]["deletedId"] == gone["id"]
    assert [each["name"] for each in (await api.ok(ROLES))["roles"]] == ["Admin", "Manager", "User", "Kept"]


@pytest.mark.promise("S3")
async def test_nobody_gives_a_right_that_they_lack(founded: Founded, api: Api, as_role: Callable[[str], Awaitable[Api]]) -> None:
    await with_rights(founded, "Steward", "access.role:read", "access.role:write", "sales.order:read")
    own = await copied(api, "User", "Own", permissions=["sales.order:read"])
    manager = await role_named(api, "Manager")
    steward = await as_role("Steward")
    before = (await api.ok(ROLES))["roles"]

    (copied_whole,) = await steward.refused(ROLE_CREATE, input={"idempotencyKey": str(uuid4()), "copyOfId": manager["id"], "name": "More"})
    assert (copied_whole["code"], copied_whole["path"]) == ("NOT_ALLOWED", ["copyOfId"])
    (widened,) = await steward.refused(
        ROLE_UPDATE, input={"id": own["id"], "expectedVersion": 1, "permissions": ["sales.order:read", COST]}
    )
    assert (widened["code"], widened["path"], widened["details"]["permissions"]) == ("NOT_ALLOWED", ["permissions"], [COST])
    steward_role = await role_named(api, "Steward")
    (raised,) = await steward.refused(
        ROLE_UPDATE,
        input={"id": steward_role["id"], "expectedVersion": 1, "permissions": [*steward_role["permissions"], "access.member:write"]},
    )
    assert raised["code"] == "NOT_ALLOWED"
    mightier = await copied(api, "Manager", "Mightier")
    (weakened,) = await steward.refused(ROLE_UPDATE, input={"id": mightier["id"], "expectedVersion": 1, "permissions": []})
    assert (weakened["code"], weakened["path"]) == ("NOT_ALLOWED", ["id"])

    assert [each for each in (await api.ok(ROLES))["roles"] if each["name"] != "Mightier"] == before


@pytest.mark.promise("S4")
async def test_a_right_taken_from_a_role_is_gone_at_the_next_request(
    founded: Founded, api: Api, client: Callable[..., Awaitable[Api]]
) -> None:
    made = await copied(api, "User", "Counter")
    teller = await client(await companies.join(founded.company, "Counter"), founded.company)
    await teller.ok("{ salesOrders(first: 1) { totalCount } }")

    for version in range(1, 11):
        rights = [each for each in made["permissions"] if each != "sales.order:read"] if version % 2 else made["permissions"]
        await api.ok(ROLE_UPDATE, input={"id": made["id"], "expectedVersion": version, "permissions": rights})
        answer = await teller.gql("{ salesOrders(first: 1) { totalCount } }")
        codes = [error["extensions"]["code"] for error in answer.get("errors", [])]
        assert codes == (["FORBIDDEN"] if version % 2 else []), version


@pytest.mark.behaviour("TEN-4")
@pytest.mark.promise("S1")
async def test_a_role_of_another_company_is_absent(api: Api, stranger: Api) -> None:
    theirs = await role_named(stranger, "User")
    absent = str(uuid4())

    for document, rest in ((ROLE_UPDATE, {"expectedVersion": 1, "name": "Mine"}), (ROLE_DELETE, {"expectedVersion": 1})):
        foreign, nowhere = [await api.refused(document, input={"id": each, **rest}) for each in (theirs["id"], absent)]
        assert foreign == nowhere
        assert foreign[0]["code"] == "NOT_FOUND"
    (error,) = await api.refused(ROLE_CREATE, input={"idempotencyKey": str(uuid4()), "copyOfId": theirs["id"], "name": "Mine"})
    assert (error["code"], error["path"]) == ("NOT_FOUND", ["copyOfId"])
    assert (await api.ok("query ($id: ID!) { role(id: $id) { id } }", id=theirs["id"]))["role"] is None
    assert await role_named(stranger, "User") == theirs
