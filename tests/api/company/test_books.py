"""How the company counts: numbers, taxes, units, fiscal years and default accounts."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import uuid4

import pytest

from app.services.transaction import transaction
from app.tenancy import database
from app.tenancy.binding import Company, use
from tests.client import Api, Body
from tests.conftest import Clock
from tests.factories import mail, sales
from tests.factories.company import Founded

SERIES = "{ numberSeries { code pattern digits fiscalYear nextCount nextNumbers version } }"
RENUMBER = """mutation ($input: NumberSeriesUpdateInput!) { numberSeriesUpdate(input: $input) {
  series { pattern digits nextNumbers version } errors { code path message } } }"""
YEARS = "{ fiscalYears { name startsOn endsOn isPresent hasEntries } }"
ADD_YEAR = "mutation { fiscalYearAdd { fiscalYears { name } errors { code message } } }"
START = """mutation ($input: FiscalYearStartInput!) { fiscalYearStart(input: $input) {
  fiscalYears { name startsOn endsOn } errors { code path } } }"""
UNITS = "{ units { id code digits isArchived } }"
UNIT = "mutation ($input: UnitCreateInput!) { unitCreate(input: $input) { unit { id code } errors { code path message } } }"
ARCHIVE = "mutation ($input: UnitArchiveInput!) { unitArchive(input: $input) { unit { isArchived } errors { code path message } } }"
TAXES = "{ taxes { id code rate isActive version } }"
TAX = "mutation ($input: TaxCreateInput!) { taxCreate(input: $input) { tax { id code version } errors { code path message } } }"
ACTIVATE = "mutation ($input: TaxActivateInput!) { taxActivate(input: $input) { tax { isActive } errors { code path message } } }"
ACCOUNTS = "{ accountDefaults { purpose account { id code kind } } }"
SET_ACCOUNTS = """mutation ($input: AccountDefaultsUpdateInput!) { accountDefaultsUpdate(input: $input) {
  accounts { purpose account { code } } errors { code path message } } }"""
PRODUCT = "mutation ($input: ProductCreateInput!) { productCreate(input: $input) { product { unit { code } } errors { code path } } }"


async def series(api: Api) -> Body:
    """Read the series of invoices."""
    (found,) = (await api.ok(SERIES))["numberSeries"]
    return dict(found)


async def renumber(api: Api, pattern: str, digits: int = 5) -> list[str]:
    """Write invoices another way and return the next numbers."""
    given = {"code": "INV", "expectedVersion": (await series(api))["version"], "pattern": pattern, "digits": digits}
    found: list[str] = (await api.ok(RENUMBER, input=given))["numberSeriesUpdate"]["series"]["nextNumbers"]
    return found


async def post(founded: Founded) -> str:
    """Post an invoice and return its number."""
    async with use(founded.company):
        invoice_id = await mail.posted_invoice(sales.actor_of(founded), send_mail=False)
        found: str = await database.fetchval("SELECT number FROM invoice WHERE id = $1", invoice_id)
    return found


@pytest.mark.behaviour("INV-4", "TEN-7")
async def test_the_preview_is_what_comes_and_a_change_goes_on_counting(api: Api, founded: Founded) -> None:
    year = (await series(api))["fiscalYear"]
    assert (await series(api))["nextNumbers"] == [f"INV/{year}/0000{count}" for count in (1, 2, 3)]
    assert await post(founded) == f"INV/{year}/00001"
    assert (await renumber(api, "RE-{year}-{number}", 3))[0] == f"RE-{year}-002"
    assert await post(founded) == f"RE-{year}-002"
    # Back to the first way: its numbers go on where the count is, and none comes twice.
    assert (await renumber(api, "INV/{year}/{number}"))[0] == f"INV/{year}/00003"
    assert await post(founded) == f"INV/{year}/00003"


@pytest.mark.behaviour("INV-4")
async def test_changing_the_pattern_while_invoices_are_posted_leaves_no_gap(api: Api, founded: Founded) -> None:
    async def change() -> None:
        for pattern in ("A-{year}-{number}", "B-{year}-{number}", "INV/{year}/{number}"):
            await renumber(api, pattern, 4)

    async def several() -> list[str]:
        return [await post(founded) for _ in range(4)]

    first, second, _ = await asyncio.gather(several(), several(), change())
    counts = sorted(int(number[-4:]) for number in [*first, *second])
    assert counts == list(range(1, 9))


async def test_a_prefix_of_another_year_is_never_used_again(api: Api, founded: Founded) -> None:
    year = (await series(api))["fiscalYear"]
    await post(founded)
    async with use(founded.company):
        other = await database.fetchval("SELECT id FROM fiscal_year WHERE name <> $1 LIMIT 1", year)
        async with transaction(sales.actor_of(founded), "tests.series:claim"):
            await database.execute("INSERT INTO series_prefix (prefix, code, fiscal_year_id) VALUES ($1, 'INV', $2)", f"X{year}-", other)
    given = {"code": "INV", "expectedVersion": 1, "pattern": "X{year}-{number}", "digits": 5}
    (error,) = await api.refused(RENUMBER, input=given)
    assert (error["code"], error["path"]) == ("DUPLICATE", ["pattern"])
    assert (await series(api))["pattern"] == "INV/{year}/{number}"


async def test_a_pattern_without_the_year_is_refused(api: Api) -> None:
    (error,) = await api.refused(RENUMBER, input={"code": "INV", "expectedVersion": 1, "pattern": "INV-{number}", "digits": 5})
    assert (error["code"], error["path"]) == ("INVALID", ["pattern"])
    (stale,) = await api.refused(RENUMBER, input={"code": "INV", "expectedVersion": 9, "pattern": "A/{year}/{number}", "digits": 5})
    assert stale["code"] in ("STALE", "NOT_FOUND")


@pytest.mark.behaviour("TEN-7")
async def test_business_goes_on_when_the_last_fiscal_year_has_ended(api: Api, founded: Founded, clock: Clock) -> None:
    before = [year["name"] for year in (await api.ok(YEARS))["fiscalYears"]]
    clock.at(f"{int(before[0]) + 2}-03-01T12:00:00+00:00")
    number = await post(founded)
    after = [year["name"] for year in (await api.ok(YEARS))["fiscalYears"]]
    assert after[: len(after) - len(before)] == [str(int(before[0]) + 2), str(int(before[0]) + 1)]
    assert number == f"INV/{int(before[0]) + 2}/00001"


async def test_a_year_is_added_by_hand_and_not_without_end(api: Api) -> None:
    before = (await api.ok(YEARS))["fiscalYears"]
    after = (await api.ok(ADD_YEAR))["fiscalYearAdd"]["fiscalYears"]
    assert len(after) == len(before) + 1
    for _ in range(3):
        body = await api.gql(ADD_YEAR)
    (error,) = body["data"]["fiscalYearAdd"]["errors"]
    assert error["code"] == "OUT_OF_RANGE"


@pytest.mark.behaviour("TEN-7")
async def test_years_begin_in_another_month(api: Api, founded: Founded) -> None:
    version = (await api.ok("{ companySettings { version } }"))["companySettings"]["version"]
    years = (await api.ok(START, input={"expectedVersion": version, "month": 7}))["fiscalYearStart"]["fiscalYears"]
    assert {year["startsOn"][5:] for year in years} == {"07-01"}
    assert {year["endsOn"][5:] for year in years} == {"06-30"}

    # With something in the books the years that are made stay, and the next one is short.
    await post(founded)
    again = (await api.ok(START, input={"expectedVersion": version + 1, "month": 1}))["fiscalYearStart"]["fiscalYears"]
    assert again == years
    added = (await api.ok("mutation { fiscalYearAdd { fiscalYears { name startsOn endsOn } errors { code } } }"))["fiscalYearAdd"]
    short = added["fiscalYears"][0]
    assert (short["startsOn"][5:], short["endsOn"][5:]) == ("07-01", "12-31")


async def test_units_are_added_and_archived(api: Api) -> None:
    key = str(uuid4())
    made = (await api.ok(UNIT, input={"idempotencyKey": key, "code": "pal", "name": "Palette", "digits": 0}))["unitCreate"]["unit"]
    assert (await api.ok(UNIT, input={"idempotencyKey": key, "code": "pal", "name": "Palette", "digits": 0}))["unitCreate"]["unit"] == made
    (taken,) = await api.refused(UNIT, input={"idempotencyKey": str(uuid4()), "code": "pal", "name": "Other"})
    assert (taken["code"], taken["path"]) == ("DUPLICATE", ["code"])

    await api.ok(ARCHIVE, input={"id": made["id"]})
    product = {"idempotencyKey": str(uuid4()), "name": "Lamp", "salesPrice": "1", "unitId": made["id"]}
    (archived,) = await api.refused(PRODUCT, input=product)
    assert (archived["code"], archived["path"]) == ("ARCHIVED", ["unitId"])
    await api.ok(ARCHIVE, input={"id": made["id"], "isArchived": False})
    assert (await api.ok(PRODUCT, input=product))["productCreate"]["product"]["unit"]["code"] == "pal"

    units = (await api.ok(UNITS))["units"]
    refusals = [(await api.gql(ARCHIVE, input={"id": unit["id"]}))["data"]["unitArchive"]["errors"] for unit in units]
    assert [errors[0]["code"] for errors in refusals if errors] == ["IN_USE"]


async def account_of(api: Api, kind: str) -> str:
    """Find an account of a kind."""
    found = await api.ok(
        "query ($kind: AccountKind!) { accounts(first: 1, where: {kind: {eq: $kind}, isGroup: {eq: false}}) { nodes { id } } }", kind=kind
    )
    return str(found["accounts"]["nodes"][0]["id"])


async def test_taxes_are_added_and_put_out_of_use(api: Api) -> None:
    def given(**changes: Any) -> dict[str, Any]:
        return {
            "idempotencyKey": str(uuid4()),
            "code": "U16",
            "name": "Umsatzsteuer 16 %",
            "rate": "0.16",
            "category": "STANDARD",
        } | changes

    (nowhere,) = await api.refused(TAX, input=given())
    assert (nowhere["code"], nowhere["path"]) == ("REQUIRED", ["accountId"])
    (wrong,) = await api.refused(TAX, input=given(accountId=await account_of(api, "INCOME")))
    assert (wrong["code"], wrong["path"]) == ("INVALID", ["accountId"])
    (zero,) = await api.refused(TAX, input=given(rate="0"))
    assert (zero["code"], zero["path"]) == ("INVALID", ["category"])
    made = (await api.ok(TAX, input=given(accountId=await account_of(api, "TAX"))))["taxCreate"]["tax"]

    await api.ok(ACTIVATE, input={"id": made["id"], "expectedVersion": 1, "isActive": False})
    assert not next(tax for tax in (await api.ok(TAXES))["taxes"] if tax["id"] == made["id"])["isActive"]
    errors = []
    for tax in (await api.ok(TAXES))["taxes"]:
        body = await api.gql(ACTIVATE, input={"id": tax["id"], "expectedVersion": tax["version"], "isActive": False})
        errors += body["data"]["taxActivate"]["errors"]
    assert [error["code"] for error in errors] == ["IN_USE"]


async def test_documents_post_where_they_are_told(api: Api, founded: Founded) -> None:
    rent = await account_of(api, "EXPENSE")
    (wrong,) = await api.refused(SET_ACCOUNTS, input={"accounts": [{"purpose": "INCOME", "accountId": rent}]})
    assert (wrong["code"], wrong["path"]) == ("INVALID", ["income"])
    (absent,) = await api.refused(SET_ACCOUNTS, input={"accounts": [{"purpose": "BANK", "accountId": str(uuid4())}]})
    assert absent["code"] == "NOT_FOUND"

    made = await api.ok(
        "mutation ($input: AccountCreateInput!) { accountCreate(input: $input) { account { id } errors { code } } }",
        input={"idempotencyKey": str(uuid4()), "code": "1401", "name": "Debitoren Ausland", "kind": "RECEIVABLE"},
    )
    other = made["accountCreate"]["account"]["id"]
    done = await api.ok(SET_ACCOUNTS, input={"accounts": [{"purpose": "RECEIVABLE", "accountId": other}]})
    by_purpose = {row["purpose"]: row["account"]["code"] for row in done["accountDefaultsUpdate"]["accounts"]}
    assert (by_purpose["RECEIVABLE"], by_purpose["BANK"]) == ("1401", "1200")
    # Once something is open there, it is settled there.
    await post(founded)
    old = next(row for row in (await api.ok(ACCOUNTS))["accountDefaults"] if row["purpose"] == "STOCK")["account"]["id"]
    await api.ok(SET_ACCOUNTS, input={"accounts": [{"purpose": "STOCK", "accountId": old}]})
    back = (await api.ok('{ accounts(first: 1, where: {code: {eq: "1400"}}) { nodes { id } } }'))["accounts"]["nodes"][0]["id"]
    (refused,) = await api.refused(SET_ACCOUNTS, input={"accounts": [{"purpose": "RECEIVABLE", "accountId": back}]})
    assert (refused["code"], refused["path"]) == ("IN_USE", ["receivable"])


async def test_only_the_admin_changes_how_the_company_counts(as_role: Callable[[str], Awaitable[Api]], company: Company) -> None:
    member = await as_role("User")
    assert await member.ok(SERIES)
    assert await member.ok(YEARS)
    assert await member.fails(ACCOUNTS) == ["FORBIDDEN"]
    assert await member.fails(ADD_YEAR) == ["FORBIDDEN"]
    assert await member.fails(UNIT, input={"idempotencyKey": str(uuid4()), "code": "x", "name": "X"}) == ["FORBIDDEN"]
