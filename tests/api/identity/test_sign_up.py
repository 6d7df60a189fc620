"""Signing up: a person, their company and a session, or nothing at all."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from decimal import Decimal

import httpx
import pytest

from app.modules import permissions
from app.services.identity import company as companies
from app.services.identity import guessing
from app.services.identity.roles import ADMIN, built_in
from app.tenancy import database, provisioning
from app.tenancy.binding import use
from app.tenancy.database import directory
from app.tenancy.directory import company_by_slug, list_companies
from tests.api.identity.documents import SIGN_IN, SIGN_UP, VIEWER, sign_up_input
from tests.client import Api
from tests.factories import company as factory
from tests.factories.company import PASSWORD

pytestmark = pytest.mark.usefixtures("quick_passwords")

Client = Callable[..., Awaitable[Api]]


@pytest.fixture(autouse=True)
async def nothing_stays(house: None) -> AsyncIterator[None]:
    """Remove the people and companies that a test signed up."""
    async with factory.nothing_stays():
        yield


async def test_signing_up_makes_a_person_with_an_open_company_and_signs_in(outside: Api, client: Client) -> None:
    data = (await outside.ok(SIGN_UP, input=sign_up_input()))["signUp"]

    assert data["company"] == {
        "id": data["company"]["id"],
        "slug": "lovelace-sohne-gmbh",
        "name": "Lovelace & Söhne GmbH",
        "country": "DE",
        "currency": "EUR",
        "zone": "Europe/Berlin",
        "state": "ACTIVE",
    }
    assert data["viewer"]["user"]["email"] == "ada@example.com"
    assert [(each["role"], each["company"]["slug"]) for each in data["viewer"]["memberships"]] == [(ADMIN, "lovelace-sohne-gmbh")]

    company = await company_by_slug("lovelace-sohne-gmbh")
    assert company is not None
    inside = await client(None, company)
    inside.http.headers["Authorization"] = f"Bearer {data['tokens']['accessToken']}"
    viewer = (await inside.ok(VIEWER))["viewer"]
    assert viewer["company"]["id"] == data["company"]["id"]
    assert (viewer["role"], viewer["company"]["currencyDigits"], viewer["company"]["taxRounding"]) == (ADMIN, 2, "DOCUMENT")
    assert viewer["permissions"] == sorted(built_in(permissions())[ADMIN])


async def test_the_country_decides_what_the_company_starts_with(outside: Api) -> None:
    await outside.ok(SIGN_UP, input=sign_up_input())
    company = await company_by_slug("lovelace-sohne-gmbh")
    assert company is not None

    async with use(company):
        assert await database.fetchval("SELECT count(*) FROM warehouse") == 1
        assert await database.fetchval("SELECT rate FROM tax ORDER BY position LIMIT 1") == Decimal("0.19")
        assert await database.fetchval("SELECT count(*) FROM fiscal_year") >= 2
        assert await database.fetchval("SELECT count(*) FROM account") > 10


async def test_everything_that_is_wrong_is_said_at_once_and_nothing_is_made(outside: Api) -> None:
    people = await directory.fetchval("SELECT count(*) FROM account")

    errors = await outside.refused(
        SIGN_UP, input=sign_up_input(email="ada", password="too short", country="Germany"[:2], currency="EUX", zone="Berlin")
    )

    assert [(error["code"], error["path"]) for error in errors] == [
        ("INVALID", ["email"]),
        ("INVALID", ["password"]),
        ("INVALID", ["country"]),
        ("INVALID", ["currency"]),
        ("INVALID", ["zone"]),
    ]
    assert await directory.fetchval("SELECT count(*) FROM account") == people


async def test_an_address_signs_up_once_whatever_its_case(outside: Api) -> None:
    await outside.ok(SIGN_UP, input=sign_up_input())
    companies_before = len(await list_companies())

    errors = await outside.refused(SIGN_UP, input=sign_up_input(email="ADA@Example.com", companyName="Other"))

    assert [(error["code"], error["path"]) for error in errors] == [("DUPLICATE", ["email"])]
    assert len(await list_companies()) == companies_before


async def test_two_companies_of_one_name_get_two_addresses(outside: Api) -> None:
    await factory.stock_spares(3)
    made = [
        await outside.ok(SIGN_UP, input=sign_up_input(email=f"ada{number}@example.com", companyName="Café Ölçü")) for number in range(3)
    ]

    assert [each["signUp"]["company"]["slug"] for each in made] == ["cafe-olcu", "cafe-olcu-2", "cafe-olcu-3"]


async def test_of_two_who_want_the_last_spare_one_waits_and_is_refused(outside: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(companies, "SPARE_SECONDS_MAX", 0.5)
    await leave_spares(1)

    answers = await asyncio.gather(*(outside.gql(SIGN_UP, input=sign_up_input(email=f"ada{number}@example.com")) for number in range(2)))

    outcomes = sorted(
        (answer["data"]["signUp"]["errors"][0]["code"] if answer["data"]["signUp"]["errors"] else "made") for answer in answers
    )
    assert outcomes == ["UNAVAILABLE", "made"]
    # Nothing of the refused one stays, so that they can simply try again.
    assert await directory.fetchval("SELECT count(*) FROM account WHERE email LIKE 'ada_@example.com'") == 1
    await provisioning.ensure_spares(1)
    refused = next(number for number, answer in enumerate(answers) if answer["data"]["signUp"]["errors"])
    await outside.ok(SIGN_UP, input=sign_up_input(email=f"ada{refused}@example.com"))


async def test_a_sign_up_waits_for_a_spare_that_comes_in_time(outside: Api) -> None:
    await leave_spares(0)

    signing_up = asyncio.create_task(outside.ok(SIGN_UP, input=sign_up_input()))
    await asyncio.sleep(0.3)
    assert not signing_up.done()
    await provisioning.ensure_spares(1)

    assert (await signing_up)["signUp"]["company"]["state"] == "ACTIVE"


async def test_a_crash_between_claim_and_setting_up_is_finished_at_the_next_sign_in(outside: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    async def crash(*_: object) -> None:
        raise ConnectionResetError("the process died here")

    with monkeypatch.context() as broken:
        broken.setattr(companies, "set_up_company", crash)
        assert (await outside.gql(SIGN_UP, input=sign_up_input()))["errors"][0]["extensions"]["code"] == "INTERNAL"
    assert await directory.fetchval("SELECT state FROM company WHERE slug = 'lovelace-sohne-gmbh'") == "PREPARING"

    data = await outside.ok(SIGN_IN, input={"email": "ada@example.com", "password": PASSWORD})

    assert data["signIn"]["viewer"]["memberships"] == [{"company": {"slug": "lovelace-sohne-gmbh", "state": "ACTIVE"}}]
    assert await companies.finish_all(permissions()) == 0


async def test_finishing_a_company_twice_at_once_sets_it_up_once(outside: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    async def crash(*_: object) -> None:
        raise ConnectionResetError("the process died here")

    with monkeypatch.context() as broken:
        broken.setattr(companies, "set_up_company", crash)
        await outside.gql(SIGN_UP, input=sign_up_input())
    company = await company_by_slug("lovelace-sohne-gmbh")
    assert company is not None

    finished = await asyncio.gather(*(companies.finish(company, permissions()) for _ in range(4)))

    assert {each.state for each in finished} == {"ACTIVE"}
    async with use(company):
        assert await database.fetchval("SELECT count(*) FROM warehouse") == 1
        assert await database.fetchval("SELECT count(*) FROM role") == 3


async def leave_spares(count: int) -> None:
    """Have exactly this many spares."""
    await provisioning.ensure_spares(count)
    for row in (await directory.fetch("SELECT id FROM company WHERE state = 'SPARE'"))[count:]:
        await provisioning.drop_company(row["id"])


async def test_from_one_address_twenty_sign_up_in_a_quarter_of_an_hour(house: None) -> None:
    from app.main import app

    crowd = Api(app)
    crowd.http._transport = httpx.ASGITransport(app, client=("203.0.113.5", 1))
    for _ in range(20):
        assert await guessing.may_ask("sign-up", "203.0.113.5")
    people = await directory.fetchval("SELECT count(*) FROM account")

    errors = await crowd.refused(SIGN_UP, input=sign_up_input())

    assert errors[0]["code"] == "UNAVAILABLE"
    assert await directory.fetchval("SELECT count(*) FROM account") == people
    assert await guessing.may_ask("sign-up", "127.0.0.1")
    await crowd.close()
