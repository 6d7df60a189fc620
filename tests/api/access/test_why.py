"""What can this person see, and why: every right, held or not, by which role, and what of the API it opens."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from uuid import UUID, uuid4

import pytest

from app import modules
from app.schema.rights import matrix
from tests.api.access.documents import member_named, member_step, role_named
from tests.client import Api
from tests.factories import company as companies
from tests.factories.company import Founded
from tests.factories.roles import role as with_rights

WHY = (
    "query ($id: ID!) { memberAccess(memberId: $id) { name roleName isActive"
    " permissions { code feature description isHeld roleName shownBy opens { path kind isMasked } } } }"
)


async def test_every_right_is_there_with_its_reason(founded: Founded, api: Api) -> None:
    uwe = await companies.join(founded.company, "User", "Uwe User")
    found = (await api.ok(WHY, id=str(uwe.id)))["memberAccess"]
    rights = {each["code"]: each for each in found["permissions"]}
    held = set((await role_named(api, "User"))["permissions"])

    assert (found["name"], found["roleName"], found["isActive"]) == ("Uwe User", "User", True)
    assert set(rights) == set(modules.permissions())
    assert {code for code, each in rights.items() if each["isHeld"]} == held
    assert {each["roleName"] for code, each in rights.items() if code in held} == {"User"}
    assert {each["roleName"] for code, each in rights.items() if code not in held} == {None}
    opened = {part["path"] for each in rights.values() for part in each["opens"]}
    assert opened == {line["path"] for line in matrix()["api"] if line["permission"]}
    cost = {part["path"]: part for part in rights["catalog.product.cost:read"]["opens"]}
    assert cost["Product.cost"] == {"path": "Product.cost", "kind": "field", "isMasked": True}


async def test_whoever_is_kept_out_can_use_none_of_their_rights(founded: Founded, api: Api) -> None:
    uwe = await companies.join(founded.company, "User", "Uwe User")
    await api.ok(member_step("memberDeactivate"), input={"id": str(uwe.id), "expectedVersion": 1})
    found = (await api.ok(WHY, id=str(uwe.id)))["memberAccess"]

    assert found["isActive"] is False
    assert not [each for each in found["permissions"] if each["isHeld"]]
    assert [each for each in found["permissions"] if each["roleName"] == "User"]


@pytest.mark.behaviour("AUTH-8")
async def test_it_says_by_what_other_right_somebody_sees_what_they_lack_the_right_to(founded: Founded, api: Api) -> None:
    cost, books = "catalog.product.cost:read", "accounting.entry:read"
    await with_rights(founded, "Bookkeeper", books, "catalog.product:read")
    ben = await companies.join(founded.company, "Bookkeeper", "Ben Books")

    async def shown(person: UUID) -> dict[str, list[str]]:
        found = (await api.ok(WHY, id=str(person)))["memberAccess"]["permissions"]
        return {each["code"]: each["shownBy"] for each in found if each["shownBy"]}

    assert await shown(ben.id) == {cost: [books]}
    assert await shown(founded.founder.id) == {}
    await api.ok(member_step("memberDeactivate"), input={"id": str(ben.id), "expectedVersion": 1})
    assert await shown(ben.id) == {}


async def test_people_of_another_company_are_absent(api: Api, other_company: Founded) -> None:
    for person in (str(other_company.founder.id), str(uuid4())):
        assert (await api.ok(WHY, id=person))["memberAccess"] is None


async def test_who_sees_people_and_not_roles_does_not_see_why(founded: Founded, api: Api, as_role: Callable[[str], Awaitable[Api]]) -> None:
    await with_rights(founded, "Doorkeeper", "access.member:read")
    keeper = await as_role("Doorkeeper")
    ada = await member_named(api, "Ada Admin")

    assert await keeper.fails(WHY, id=ada["id"]) == ["FORBIDDEN"]
    assert (await keeper.ok("query ($id: ID!) { memberAccess(memberId: $id) { roleName } }", id=ada["id"]))["memberAccess"] == {
        "roleName": "Admin"
    }
