"""The trial balance: for any two days it adds up, and groups are the sum of what is below them (GL-11)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import uuid4

import pytest

from tests.client import Api, Body
from tests.factories.accounting import posted
from tests.factories.company import Founded
from tests.factories.roles import role

AMOUNT = "{ amount currency }"
BALANCE = f"""
query ($from: Date!, $to: Date!) {{ trialBalance(from: $from, to: $to) {{
  from to
  rows {{
    depth account {{ id code isGroup kind parent {{ code }} }}
    opening {AMOUNT} debit {AMOUNT} credit {AMOUNT} closing {AMOUNT}
  }}
  openingTotal {AMOUNT} debitTotal {AMOUNT} creditTotal {AMOUNT} closingTotal {AMOUNT}
}} }}
"""
ENTRIES = """
query ($first: Int!, $where: JournalEntryWhere) { journalEntries(first: $first, where: $where) { totalCount nodes {
  id kind on description lines { position account { code } customer { name } debit { amount } credit { amount } }
} } }
"""
ENTRY = "query ($id: ID!) { journalEntry(id: $id) { id on lines { account { code } debit { amount } credit { amount } } } }"

# The German chart: bank, receivables, sales tax, income, capital.
BANK, RECEIVABLE, TAX, INCOME, EQUITY = "_1200", "_1400", "_1776", "_8400", "_9000"
YEAR = datetime.now(UTC).year
COLUMNS = ("opening", "debit", "credit", "closing")


@pytest.fixture
async def books(founded: Founded) -> None:
    """Capital of last year; a sale in January, paid in February."""
    await posted(founded, date(YEAR - 1, 12, 31), **{BANK: "1000.00", EQUITY: "-1000.00"})
    await posted(founded, date(YEAR, 1, 10), **{RECEIVABLE: "119.00", INCOME: "-100.00", TAX: "-19.00"})
    await posted(founded, date(YEAR, 2, 1), **{BANK: "119.00", RECEIVABLE: "-119.00"})


async def balance(api: Api, first: date, last: date) -> tuple[Body, dict[str, Body]]:
    found: Body = (await api.ok(BALANCE, **{"from": first.isoformat(), "to": last.isoformat()}))["trialBalance"]
    return found, {row["account"]["code"]: row for row in found["rows"]}


def figures(row: Body) -> list[str]:
    return [row[column]["amount"] for column in COLUMNS]


@pytest.mark.behaviour("GL-11")
async def test_each_account_opens_moves_and_closes(api: Api, books: None) -> None:
    found, rows = await balance(api, date(YEAR, 1, 1), date(YEAR, 1, 31))

    assert figures(rows["1200"]) == ["1000.00", "0.00", "0.00", "1000.00"]
    assert figures(rows["1400"]) == ["0.00", "119.00", "0.00", "119.00"]
    assert figures(rows["8400"]) == ["0.00", "0.00", "100.00", "-100.00"]
    assert figures(rows["9000"]) == ["-1000.00", "0.00", "0.00", "-1000.00"]
    assert [found[f"{column}Total"]["amount"] for column in COLUMNS] == ["0.00", "119.00", "119.00", "0.00"]
    assert (found["from"], found["to"], found["debitTotal"]["currency"]) == (f"{YEAR}-01-01", f"{YEAR}-01-31", "EUR")


@pytest.mark.behaviour("GL-11")
async def test_the_first_and_the_last_day_belong_to_it(api: Api, books: None) -> None:
    _, one_day = await balance(api, date(YEAR, 2, 1), date(YEAR, 2, 1))
    _, day_before = await balance(api, date(YEAR, 1, 11), date(YEAR, 1, 31))

    assert figures(one_day["1400"]) == ["119.00", "0.00", "119.00", "0.00"]
    assert figures(day_before["1400"]) == ["119.00", "0.00", "0.00", "119.00"]


@pytest.mark.behaviour("GL-11")
async def test_every_column_adds_up_and_groups_are_the_sum_of_what_is_below(api: Api, founded: Founded, books: None) -> None:
    create = "mutation ($input: AccountCreateInput!) { accountCreate(input: $input) { account { id } errors { code } } }"
    group: Body | None = None
    for code, is_group in (("X1", True), ("X2", True), ("X3", False)):
        given = {"idempotencyKey": str(uuid4()), "code": code, "name": code, "kind": "EXPENSE", "isGroup": is_group}
        group = (await api.ok(create, input=given | {"parentId": group["id"] if group else None}))["accountCreate"]["account"]
    await posted(founded, date(YEAR, 1, 20), _X3="30.33", **{BANK: "-30.33"})

    for first, last in (
        (date(YEAR, 1, 1), date(YEAR, 1, 31)),
        (date(YEAR - 1, 1, 1), date(YEAR, 12, 31)),
        (date(YEAR, 3, 1), date(YEAR, 3, 1)),
    ):
        found, rows = await balance(api, first, last)
        for column in COLUMNS:
            own = {code: Decimal(row[column]["amount"]) for code, row in rows.items() if not row["account"]["isGroup"]}
            assert sum(own.values()) == Decimal(found[f"{column}Total"]["amount"])
            for code, row in rows.items():
                if row["account"]["isGroup"]:
                    below = [
                        Decimal(each[column]["amount"]) for each in rows.values() if (each["account"]["parent"] or {}).get("code") == code
                    ]
                    assert Decimal(row[column]["amount"]) == sum(below, Decimal(0)), (code, column)
        assert found["debitTotal"] == found["creditTotal"]
        assert found["openingTotal"]["amount"] == found["closingTotal"]["amount"] == "0.00"
        for row in found["rows"]:
            opening, debit, credit, closing = (Decimal(each) for each in figures(row))
            assert closing == opening + debit - credit

    _, rows = await balance(api, date(YEAR, 1, 1), date(YEAR, 1, 31))
    assert [(rows[code]["depth"], figures(rows[code])[1]) for code in ("X1", "X2", "X3")] == [(0, "30.33"), (1, "30.33"), (2, "30.33")]


@pytest.mark.behaviour("GL-11")
async def test_the_rows_stand_in_the_order_of_the_tree(api: Api) -> None:
    found, _ = await balance(api, date(YEAR, 1, 1), date(YEAR, 1, 31))

    above: list[str] = []
    for row in found["rows"]:
        above = above[: row["depth"]]
        assert (row["account"]["parent"] or {"code": None})["code"] == (above[-1] if above else None)
        above.append(row["account"]["code"])


@pytest.mark.behaviour("GL-11")
async def test_one_statement_reads_all_figures(
    api: Api, books: None, query_count: Callable[..., AbstractAsyncContextManager[list[str]]]
) -> None:
    short = "query ($from: Date!, $to: Date!) { trialBalance(from: $from, to: $to) { rows { account { code } closing { amount } } } }"
    days = {"from": f"{YEAR}-01-01", "to": f"{YEAR}-12-31"}
    await api.ok(short, **days)  # the session is known from here on

    async with query_count(1):
        await api.ok(short, **days)


async def test_days_in_the_wrong_order_are_refused(api: Api) -> None:
    assert await api.fails(BALANCE, **{"from": f"{YEAR}-02-01", "to": f"{YEAR}-01-31"}) == ["BAD_REQUEST"]


async def test_the_books_are_not_for_everybody(api: Api, founded: Founded, as_role: Callable[[str], Awaitable[Api]]) -> None:
    reader = await as_role(await role(founded, "Reader", "accounting.account:read"))

    assert await reader.fails(BALANCE, **{"from": f"{YEAR}-01-01", "to": f"{YEAR}-01-31"}) == ["FORBIDDEN"]
    assert await reader.fails(ENTRIES, first=1) == ["FORBIDDEN"]


async def test_entries_show_both_sides(api: Api, books: None) -> None:
    found = (await api.ok(ENTRIES, first=10, where={"on": {"eq": f"{YEAR}-01-10"}}))["journalEntries"]

    assert found["totalCount"] == 1
    (entry,) = found["nodes"]
    assert (entry["kind"], entry["on"], entry["description"]) == ("MANUAL", f"{YEAR}-01-10", "By hand")
    assert [(line["account"]["code"], line["debit"]["amount"], line["credit"]["amount"]) for line in entry["lines"]] == [
        ("1400", "119.00", "0.00"),
        ("8400", "0.00", "100.00"),
        ("1776", "0.00", "19.00"),
    ]


async def test_a_figure_leads_to_the_entries_of_its_account(api: Api, books: None) -> None:
    rows = (await balance(api, date(YEAR, 1, 1), date(YEAR, 12, 31)))[1]
    tax, bank = rows["1776"]["account"]["id"], rows["1200"]["account"]["id"]

    found = (await api.ok(ENTRIES, first=10, where={"accountId": {"eq": tax}}))["journalEntries"]
    of_either = (await api.ok(ENTRIES, first=10, where={"accountId": {"in": [tax, bank]}}))["journalEntries"]

    assert [entry["on"] for entry in found["nodes"]] == [f"{YEAR}-01-10"]
    assert of_either["totalCount"] == 3


@pytest.mark.batched
async def test_a_list_of_entries_costs_the_same_whatever_its_length(
    api: Api, founded: Founded, query_count: Callable[..., AbstractAsyncContextManager[list[str]]]
) -> None:
    for days in (range(1, 2), range(2, 21)):
        for day in days:
            await posted(founded, date(YEAR, 1, day), **{BANK: "1.00", INCOME: "-1.00"})
        for _ in range(2):
            await api.ok(ENTRIES, first=100)  # a fresh connection asks for the types of parameters

        async with query_count(2):  # the page with its lines and their accounts, its count
            page = (await api.ok(ENTRIES, first=100))["journalEntries"]

        assert len(page["nodes"]) == days[-1]


@pytest.mark.behaviour("TEN-1")
async def test_an_entry_of_another_company_does_not_exist(api: Api, stranger: Api, other_company: Founded) -> None:
    theirs = await posted(other_company, date(YEAR, 1, 10), **{BANK: "1.00", INCOME: "-1.00"})

    assert (await api.ok(ENTRY, id=str(theirs)))["journalEntry"] is None
    assert (await api.ok(ENTRIES, first=10))["journalEntries"]["totalCount"] == 0
    found, _ = await balance(api, date(YEAR, 1, 1), date(YEAR, 12, 31))
    assert found["debitTotal"]["amount"] == "0.00"
    assert (await stranger.ok(ENTRY, id=str(theirs)))["journalEntry"]["id"] == str(theirs)
