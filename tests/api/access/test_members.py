"""People of a company: another role, kept out, let in again, removed; never oneself, never the last Admin, never beyond one's rights."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from uuid import uuid4

import pytest

from app.http import live
from app.main import app
from app.tenancy import database, sessions
from app.tenancy.binding import Company, use
from tests.api.access.documents import (
    MEMBER_REMOVE,
    MEMBER_UPDATE,
    MEMBERS,
    ROLE_UPDATE,
    copied,
    member_named,
    member_step,
    role_named,
)
from tests.client import Api
from tests.factories import company as companies
from tests.factories.company import Founded
from tests.factories.roles import role as with_rights
from tests.http.wire import Closed, connected
from tests.workers.fixture import Worker

DEACTIVATE, REACTIVATE = member_step("memberDeactivate"), member_step("memberReactivate")
OWN_COMPANIES = "{ viewer { memberships { role company { slug } } } }"
CHANGES = "subscription { notifications { id } }"


async def test_the_list_shows_role_and_last_use(founded: Founded, api: Api) -> None:
    await companies.join(founded.company, "User", "Uwe User")
    listed = (await api.ok(MEMBERS))["members"]

    assert listed["totalCount"] == 2
    ada, uwe = listed["nodes"]
    assert (ada["name"], ada["roleName"], ada["isActive"], ada["email"]) == ("Ada Admin", "Admin", True, founded.founder.email)
    assert ada["lastUsedAt"] is not None
    assert (uwe["name"], uwe["role"], uwe["lastUsedAt"]) == ("Uwe User", {"name": "User"}, None)


async def test_people_are_found_by_role_state_and_words(founded: Founded, api: Api) -> None:
    await companies.join(founded.company, "User", "Uwe User")
    user = await role_named(api, "User")
    document = "query ($w: MemberWhere, $s: String) { members(first: 9, where: $w, search: $s) { nodes { name } } }"

    assert (await api.ok(document, w={"roleId": {"eq": user["id"]}}))["members"]["nodes"] == [{"name": "Uwe User"}]
    assert (await api.ok(document, s="ada"))["members"]["nodes"] == [{"name": "Ada Admin"}]
    assert (await api.ok(document, w={"isActive": {"eq": False}}))["members"]["nodes"] == []


@pytest.mark.promise("S4")
async def test_another_role_counts_at_the_next_request(founded: Founded, api: Api, client: Callable[..., Awaitable[Api]]) -> None:
    uwe = await client(await companies.join(founded.company, "User", "Uwe User"), founded.company)
    assert await uwe.fails("{ journalEntries(first: 1) { totalCount } }") == ["FORBIDDEN"]
    member, manager = await member_named(api, "Uwe User"), await role_named(api, "Manager")

    changed = await api.ok(MEMBER_UPDATE, input={"id": member["id"], "expectedVersion": 1, "roleId": manager["id"]})

    assert changed["memberUpdate"]["member"] == {"id": member["id"], "roleName": "Manager", "version": 2}
    await uwe.ok("{ journalEntries(first: 1) { totalCount } }")


@pytest.mark.behaviour("TEN-3")
async def test_one_person_has_different_roles_in_two_companies(
    founded: Founded, other_company: Founded, api: Api, client: Callable[..., Awaitable[Api]]
) -> None:
    uwe = await companies.join(founded.company, "User", "Uwe User")
    await companies.join_as(uwe, other_company.company, "Manager")
    here, there = await client(uwe, founded.company), await client(uwe, other_company.company)
    assert await here.fails("{ journalEntries(first: 1) { totalCount } }") == ["FORBIDDEN"]
    await there.ok("{ journalEntries(first: 1) { totalCount } }")

    member = await member_named(api, "Uwe User")
    await api.ok(DEACTIVATE, input={"id": member["id"], "expectedVersion": 1})

    assert await here.fails("{ viewer { role } }") == ["FORBIDDEN"]
    assert (await there.ok("{ viewer { role } }"))["viewer"]["role"] == "Manager"


@pytest.mark.behaviour("TEN-4")
@pytest.mark.promise("S1")
async def test_people_of_another_company_are_absent(founded: Founded, api: Api, stranger: Api, other_company: Founded) -> None:
    await companies.join(other_company.company, "User", "Uwe User")
    await companies.join(founded.company, "User", "Uma User")
    theirs, role = await member_named(stranger, "Uwe User"), await role_named(api, "User")
    for document, rest in ((MEMBER_UPDATE, {"roleId": role["id"]}), (DEACTIVATE, {}), (REACTIVATE, {}), (MEMBER_REMOVE, {})):
        foreign, nowhere = [
            await api.refused(document, input={"id": each, "expectedVersion": 1, **rest}) for each in (theirs["id"], str(uuid4()))
        ]
        assert foreign == nowhere
        assert foreign[0]["code"] == "NOT_FOUND"
    ours, their_role = await member_named(api, "Uma User"), await role_named(stranger, "Manager")
    (error,) = await api.refused(MEMBER_UPDATE, input={"id": ours["id"], "expectedVersion": 1, "roleId": their_role["id"]})
    assert (error["code"], error["path"]) == ("NOT_FOUND", ["roleId"])
    assert await member_named(stranger, "Uwe User") == theirs


async def test_the_only_active_admin_stays(founded: Founded, api: Api, as_role: Callable[[str], Awaitable[Api]]) -> None:
    await with_rights(founded, "Chief", *(await role_named(api, "Admin"))["permissions"])
    chief = await as_role("Chief")
    ada, user = await member_named(api, "Ada Admin"), await role_named(api, "User")
    given = {"id": ada["id"], "expectedVersion": 1}

    refusals = [
        await chief.refused(MEMBER_UPDATE, input=given | {"roleId": user["id"]}),
        await chief.refused(DEACTIVATE, input=given),
        await chief.refused(MEMBER_REMOVE, input=given),
        await api.refused(MEMBER_REMOVE, input=given),
    ]

    assert {error["code"] for (error,) in refusals} == {"IN_USE"}
    assert await member_named(api, "Ada Admin") == ada


async def test_of_two_admins_who_remove_each_other_at_once_one_remains(
    founded: Founded, api: Api, client: Callable[..., Awaitable[Api]]
) -> None:
    second = await client(await companies.join(founded.company, "Admin", "Bea Admin"), founded.company)
    ada, bea = await member_named(api, "Ada Admin"), await member_named(api, "Bea Admin")

    await asyncio.gather(
        api.gql(MEMBER_REMOVE, input={"id": bea["id"], "expectedVersion": 1}),
        second.gql(MEMBER_REMOVE, input={"id": ada["id"], "expectedVersion": 1}),
    )

    async with use(founded.company):
        assert await database.fetchval("SELECT count(*) FROM member WHERE is_active") == 1


async def test_nobody_decides_about_themselves(founded: Founded, api: Api) -> None:
    await companies.join(founded.company, "Admin", "Bea Admin")
    ada, manager = await member_named(api, "Ada Admin"), await role_named(api, "Manager")
    given = {"id": ada["id"], "expectedVersion": 1}

    for document, rest in ((MEMBER_UPDATE, {"roleId": manager["id"]}), (DEACTIVATE, {})):
        (error,) = await api.refused(document, input=given | rest)
        assert (error["code"], error["path"]) == ("NOT_ALLOWED", ["id"])
    assert await member_named(api, "Ada Admin") == ada


@pytest.mark.promise("S3")
async def test_nobody_raises_anybody_beyond_their_own_rights(founded: Founded, api: Api, as_role: Callable[[str], Awaitable[Api]]) -> None:
    await with_rights(founded, "Staff", "access.role:read", "access.member:read", "access.member:write", "sales.order:read")
    await with_rights(founded, "Reader", "sales.order:read")
    await with_rights(founded, "Nobody")
    staff = await as_role("Staff")
    await as_role("Nobody")
    nobody, ada = await member_named(api, f"Nobody of {founded.company.name}"), await member_named(api, "Ada Admin")
    reader, user = await role_named(api, "Reader"), await role_named(api, "User")

    (given,) = await staff.refused(MEMBER_UPDATE, input={"id": nobody["id"], "expectedVersion": 1, "roleId": user["id"]})
    assert (given["code"], given["path"]) == ("NOT_ALLOWED", ["roleId"])
    for document in (DEACTIVATE, MEMBER_REMOVE):
        (reached,) = await staff.refused(document, input={"id": ada["id"], "expectedVersion": 1})
        assert (reached["code"], reached["path"]) == ("NOT_ALLOWED", ["id"])
    raised = await staff.ok(MEMBER_UPDATE, input={"id": nobody["id"], "expectedVersion": 1, "roleId": reader["id"]})
    assert raised["memberUpdate"]["member"]["roleName"] == "Reader"


async def test_whoever_is_removed_leaves_their_name_and_no_way_in(
    founded: Founded, api: Api, client: Callable[..., Awaitable[Api]], worker: Worker
) -> None:
    uwe = await companies.join(founded.company, "User", "Uwe User")
    inside, outside = await client(uwe, founded.company), await client(uwe)
    await inside.ok("{ viewer { role } }")

    await api.ok(MEMBER_REMOVE, input={"id": str(uwe.id), "expectedVersion": 1})

    assert await inside.fails("{ viewer { role } }") == ["FORBIDDEN"]
    assert [each["name"] for each in (await api.ok(MEMBERS))["members"]["nodes"]] == ["Ada Admin"]
    assert (await api.ok("query ($id: ID!) { member(id: $id) { id } }", id=str(uwe.id)))["member"] is None
    (error,) = await api.refused(REACTIVATE, input={"id": str(uwe.id), "expectedVersion": 2})
    assert error["code"] == "NOT_FOUND"
    await worker.drain()
    async with use(founded.company):
        assert await database.fetchval("SELECT name FROM member WHERE id = $1", uwe.id) == "Uwe User"
    assert (await outside.ok(OWN_COMPANIES))["viewer"]["memberships"] == []


async def test_the_directory_follows_roles_and_states(
    founded: Founded, company: Company, api: Api, client: Callable[..., Awaitable[Api]], worker: Worker
) -> None:
    made = await copied(api, "User", "Counter")
    uwe = await companies.join(company, "Counter", "Uwe User")
    outside = await client(uwe)

    await api.ok(ROLE_UPDATE, input={"id": made["id"], "expectedVersion": 1, "name": "Till"})
    await worker.drain()
    assert (await outside.ok(OWN_COMPANIES))["viewer"]["memberships"] == [{"role": "Till", "company": {"slug": company.slug}}]

    await api.ok(DEACTIVATE, input={"id": str(uwe.id), "expectedVersion": 1})
    await worker.drain()
    assert (await outside.ok(OWN_COMPANIES))["viewer"]["memberships"] == []

    await api.ok(REACTIVATE, input={"id": str(uwe.id), "expectedVersion": 2})
    await worker.drain()
    assert (await outside.ok(OWN_COMPANIES))["viewer"]["memberships"] == [{"role": "Till", "company": {"slug": company.slug}}]


@pytest.mark.promise("S4")
@pytest.mark.parametrize("change", ["role", "deactivate", "remove", "rights"])
async def test_an_open_subscription_ends_within_a_second(founded: Founded, api: Api, change: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert live.CHECK_SECONDS <= 0.5
    monkeypatch.setattr(sessions, "KEPT_SECONDS", 3600.0)  # what is known of a session is not looked up again by itself
    made = await copied(api, "User", "Counter")
    await with_rights(founded, "Nobody")
    uwe = await companies.join(founded.company, "Counter", "Uwe User")
    token = {"authorization": f"Bearer {await companies.access_token(uwe)}"}
    step = {"id": str(uwe.id), "expectedVersion": 1}
    async with connected(app, f"/c/{founded.company.slug}/graphql", token) as socket:
        await socket.begin()
        await socket.subscribe(CHANGES)
        match change:
            case "role":
                await api.ok(MEMBER_UPDATE, input=step | {"roleId": (await role_named(api, "Nobody"))["id"]})
            case "deactivate":
                await api.ok(DEACTIVATE, input=step)
            case "remove":
                await api.ok(MEMBER_REMOVE, input=step)
            case "rights":
                await api.ok(ROLE_UPDATE, input={"id": made["id"], "expectedVersion": 1, "permissions": []})
        with pytest.raises(Closed) as closed:
            await socket.next()
    assert closed.value.code == live.FORBIDDEN_CLOSE
