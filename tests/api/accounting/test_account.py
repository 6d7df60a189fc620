"""The chart of accounts: codes are unique, groups collect, and what has been posted to keeps its meaning (GL-6)."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime
from uuid import UUID, uuid4

import asyncpg
import pytest

from app.services.transaction import transaction
from app.tenancy import database
from app.tenancy.binding import use
from tests.client import Api, Body
from tests.factories.accounting import actor_of, posted
from tests.factories.company import Founded

ACCOUNT = "id code name kind isGroup isControl isArchived version parent { code }"
CREATE = f"""
mutation ($input: AccountCreateInput!) {{ accountCreate(input: $input) {{
  account {{ {ACCOUNT} }} errors {{ code message path details }}
}} }}
"""
UPDATE = f"""
mutation ($input: AccountUpdateInput!) {{ accountUpdate(input: $input) {{
  account {{ {ACCOUNT} }} errors {{ code message path details }}
}} }}
"""
ARCHIVE = """
mutation ($input: AccountArchiveInput!) { accountArchive(input: $input) {
  account { isArchived version } errors { code message path details }
} }
"""
RESTORE = """
mutation ($input: AccountRestoreInput!) { accountRestore(input: $input) {
  account { isArchived version } errors { code message path details }
} }
"""
ONE = f"query ($id: ID!) {{ account(id: $id) {{ {ACCOUNT} }} }}"
LIST = f"""
query ($first: Int!, $search: String, $where: AccountWhere) {{
  accounts(first: $first, search: $search, where: $where) {{ totalCount nodes {{ {ACCOUNT} }} }}
}}
"""

# The German chart's bank account, its receivables, the income of goods, and the group of income.
BANK, RECEIVABLE, INCOME, INCOMES = "1200", "1400", "8400", "E"
TODAY = datetime.now(UTC).date()


def new(code: str, **given: object) -> Body:
    return {"idempotencyKey": str(uuid4()), "code": code, "name": f"Account {code}", "kind": "EXPENSE"} | given


async def create(api: Api, code: str, parent: Body | None = None, **given: object) -> Body:
    given = new(code, parentId=parent["id"] if parent else None, **given)
    made: Body = (await api.ok(CREATE, input=given))["accountCreate"]["account"]
    return made


async def by_code(api: Api, code: str) -> Body:
    found: list[Body] = (await api.ok(LIST, first=1, where={"code": {"eq": code}}))["accounts"]["nodes"]
    return found[0]


async def refused(api: Api, document: str, known: Body, **given: object) -> list[tuple[str, str]]:
    errors = await api.refused(document, input={"id": known["id"], "expectedVersion": known["version"]} | given)
    after = (await api.ok(ONE, id=known["id"]))["account"]
    assert after == known, "a refusal changes nothing"
    return [(".".join(error["path"]), error["code"]) for error in errors]


@pytest.mark.behaviour("GL-6")
async def test_codes_are_unique(api: Api) -> None:
    before = (await api.ok(LIST, first=1))["accounts"]["totalCount"]
    travel = await create(api, "T-1")

    again = await api.refused(CREATE, input=new(" T-1 "))

    assert [(error["path"], error["code"]) for error in again] == [(["code"], "DUPLICATE")]
    assert await refused(api, UPDATE, travel, code=BANK) == [("code", "DUPLICATE")]
    assert (await api.ok(LIST, first=1))["accounts"]["totalCount"] == before + 1


@pytest.mark.behaviour("GL-6")
async def test_an_account_that_was_posted_to_keeps_its_kind(api: Api, founded: Founded) -> None:
    travel, unused = await create(api, "T-1"), await create(api, "T-2")
    await posted(founded, TODAY, **{"_T-1": "50.00", f"_{BANK}": "-50.00"})

    assert await refused(api, UPDATE, travel, kind="ASSET", name="Travel") == [("kind", "IN_USE")]

    given = {"id": unused["id"], "expectedVersion": 1, "kind": "ASSET", "name": "Cars"}
    assert (await api.ok(UPDATE, input=given))["accountUpdate"]["account"]["kind"] == "ASSET"
    renamed = (await api.ok(UPDATE, input={"id": travel["id"], "expectedVersion": 1, "code": "T-9", "name": "Travel"}))["accountUpdate"]
    assert renamed["account"] == travel | {"code": "T-9", "name": "Travel", "version": 2}


@pytest.mark.behaviour("GL-6")
async def test_an_account_with_lines_is_neither_deleted_nor_made_a_group_by_any_way(api: Api, founded: Founded) -> None:
    travel = await create(api, "T-1")
    await posted(founded, TODAY, **{"_T-1": "50.00", f"_{BANK}": "-50.00"})

    async with use(founded.company):
        for statement, error in (
            ("DELETE FROM account WHERE id = $1", asyncpg.RestrictViolationError),
            ("UPDATE account SET kind = 'ASSET' WHERE id = $1", asyncpg.RestrictViolationError),
            ("UPDATE account SET is_group = true WHERE id = $1", asyncpg.RestrictViolationError),
        ):
            with pytest.raises(error):
                async with transaction(actor_of(founded), "test.account:bend"):
                    await database.execute(statement, UUID(travel["id"]))

    assert (await api.ok(ONE, id=travel["id"]))["account"] == travel


@pytest.mark.behaviour("GL-6")
async def test_a_group_takes_no_postings(founded: Founded) -> None:
    with pytest.raises(asyncpg.CheckViolationError) as refusal:
        await posted(founded, TODAY, **{f"_{BANK}": "50.00", f"_{INCOMES}": "-50.00"})

    assert refusal.value.constraint_name == "journal_entry_no_group"
    async with use(founded.company):
        assert await database.fetchval("SELECT count(*) FROM journal_entry") == 0


async def test_accounts_that_documents_post_to_keep_their_kind(api: Api) -> None:
    assert await refused(api, UPDATE, await by_code(api, RECEIVABLE), kind="ASSET") == [("kind", "IN_USE")]
    assert await refused(api, UPDATE, await by_code(api, "1776"), kind="LIABILITY") == [("kind", "IN_USE")]


@pytest.mark.behaviour("GL-6")
async def test_an_account_stands_in_a_group_and_never_below_itself(api: Api) -> None:
    top = await create(api, "G-1", isGroup=True)
    middle = await create(api, "G-2", top, isGroup=True)
    leaf = await create(api, "G-3", middle)

    assert (leaf["parent"], leaf["isControl"], middle["isGroup"]) == ({"code": "G-2"}, False, True)
    for below in (top, middle):
        assert await refused(api, UPDATE, top, parentId=below["id"]) == [("parentId", "CYCLE")]
    assert await refused(api, UPDATE, top, parentId=leaf["id"]) == [("parentId", "CYCLE")]
    assert await refused(api, UPDATE, top, parentId=(await by_code(api, BANK))["id"]) == [("parentId", "INVALID")]
    assert await refused(api, UPDATE, top, parentId=str(uuid4())) == [("parentId", "NOT_FOUND")]
    moved = (await api.ok(UPDATE, input={"id": leaf["id"], "expectedVersion": 1, "parentId": None}))["accountUpdate"]["account"]
    assert (moved["parent"], moved["version"]) == (None, 2)


async def test_control_accounts_are_named(api: Api) -> None:
    nodes = (await api.ok(LIST, first=100))["accounts"]["nodes"]

    assert {node["kind"] for node in nodes if node["isControl"]} == {"RECEIVABLE", "STOCK", "PAYABLE"}
    assert all(not node["isGroup"] for node in nodes if node["isControl"])


async def test_an_account_in_use_is_not_archived(api: Api, founded: Founded) -> None:
    group = await create(api, "G-1", isGroup=True)
    travel = await create(api, "T-1", group)
    await posted(founded, TODAY, **{"_T-1": "50.00", f"_{BANK}": "-50.00"})

    assert await refused(api, ARCHIVE, travel) == [("id", "IN_USE")]
    assert await refused(api, ARCHIVE, group) == [("id", "IN_USE")]
    assert await refused(api, ARCHIVE, await by_code(api, INCOME)) == [("id", "IN_USE")]

    await posted(founded, TODAY, **{"_T-1": "-50.00", f"_{BANK}": "50.00"})
    await api.ok(ARCHIVE, input={"id": travel["id"], "expectedVersion": 1})
    await api.ok(ARCHIVE, input={"id": group["id"], "expectedVersion": 1})
    (orphan,) = await api.refused(RESTORE, input={"id": travel["id"], "expectedVersion": 2})
    assert orphan["code"] == "ARCHIVED"
    await api.ok(RESTORE, input={"id": group["id"], "expectedVersion": 2})
    restored = (await api.ok(RESTORE, input={"id": travel["id"], "expectedVersion": 2}))["accountRestore"]["account"]
    assert restored == {"isArchived": False, "version": 3}


async def test_the_same_key_makes_one(api: Api) -> None:
    given = new("T-1")

    first, second = (await api.ok(CREATE, input=given))["accountCreate"], (await api.ok(CREATE, input=given))["accountCreate"]
    (other,) = await api.refused(CREATE, input=given | {"name": "Other"})

    assert first == second
    assert other["code"] == "IDEMPOTENCY_KEY_REUSED"


async def test_search(api: Api) -> None:
    found = (await api.ok(LIST, first=10, search="14 forderungen"))["accounts"]["nodes"]

    assert [node["code"] for node in found] == [RECEIVABLE]


async def test_a_list_costs_the_same_whatever_its_length(
    api: Api, query_count: Callable[..., AbstractAsyncContextManager[list[str]]]
) -> None:
    for rows in (1, 20):
        for _ in range(2):
            await api.ok(LIST, first=rows, where={"isGroup": {"eq": False}})  # a fresh connection asks for the types of parameters

        async with query_count(3):  # which accounts, their rows with their groups, the count
            page = (await api.ok(LIST, first=rows, where={"isGroup": {"eq": False}}))["accounts"]

        assert len(page["nodes"]) == rows


@pytest.mark.behaviour("TEN-1")
async def test_an_account_of_another_company_does_not_exist(api: Api, stranger: Api) -> None:
    theirs = await create(stranger, "S-1", name="Their Secret")
    group = await create(stranger, "S-2", isGroup=True)

    for each in (theirs["id"], str(uuid4())):
        assert (await api.ok(ONE, id=each))["account"] is None
        for document in (UPDATE, ARCHIVE, RESTORE):
            (error,) = await api.refused(document, input={"id": each, "expectedVersion": 1})
            assert error == {"code": "NOT_FOUND", "message": "This account does not exist.", "path": ["id"], "details": None}
    (error,) = await api.refused(CREATE, input=new("T-1", parentId=group["id"]))
    assert (error["path"], error["code"]) == (["parentId"], "NOT_FOUND")
    assert (await api.ok(LIST, first=10, search="secret"))["accounts"]["totalCount"] == 0
    assert (await stranger.ok(ONE, id=theirs["id"]))["account"] == theirs
