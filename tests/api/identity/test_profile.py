"""A person's profile: changed by themselves, known to the next request, and kept apart from everybody else's."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from uuid import uuid4

import pytest

from app.tenancy import database
from app.tenancy.binding import use
from tests.client import Api
from tests.factories import company as factory
from tests.factories.company import Founded

Client = Callable[..., Awaitable[Api]]

PROFILE = "profile { language zone numberFormat dateFormat theme defaultCompanyId }"
VIEWER = f"{{ viewer {{ user {{ name language }} {PROFILE} }} }}"
UPDATE = f"""mutation($input: ProfileUpdateInput!) {{ profileUpdate(input: $input) {{
  viewer {{ user {{ name language }} {PROFILE} }} errors {{ code message path }} }} }}"""
NOTHING = {"language": None, "zone": None, "numberFormat": None, "dateFormat": None, "theme": None, "defaultCompanyId": None}


@pytest.fixture
async def person(client: Client, founded: Founded) -> Api:
    """Somebody at the bare address, where a profile is changed."""
    return await client(founded.founder)


@pytest.mark.behaviour("AUTH-13")
async def test_a_changed_profile_is_known_to_the_next_request_at_every_address(person: Api, api: Api, founded: Founded) -> None:
    assert (await api.ok(VIEWER))["viewer"]["profile"] == NOTHING | {"language": "en"}
    wanted = {
        "language": "de",
        "zone": "America/New_York",
        "numberFormat": "POINT_COMMA",
        "dateFormat": "YEAR_MONTH_DAY",
        "theme": "DARK",
        "defaultCompanyId": str(founded.company.id),
    }

    changed = (await person.ok(UPDATE, input=wanted))["profileUpdate"]["viewer"]

    assert changed["profile"] == wanted
    assert changed == (await api.ok(VIEWER))["viewer"]
    assert changed["user"]["language"] == "de"


@pytest.mark.behaviour("AUTH-13")
async def test_what_is_not_given_stays_and_null_takes_away(person: Api) -> None:
    await person.ok(UPDATE, input={"theme": "LIGHT", "zone": "Asia/Tokyo", "language": "de"})

    await person.ok(UPDATE, input={"zone": None})

    assert (await person.ok(VIEWER))["viewer"]["profile"] == NOTHING | {"theme": "LIGHT", "language": "de"}


async def test_a_new_name_stands_in_every_company_of_the_person(person: Api, founded: Founded, other_company: Founded) -> None:
    await factory.join_as(founded.founder, other_company.company, "User")

    await person.ok(UPDATE, input={"name": " Ada King "})

    assert (await person.ok(VIEWER))["viewer"]["user"]["name"] == "Ada King"
    for company in (founded.company, other_company.company):
        async with use(company):
            assert await database.fetchval("SELECT name FROM member WHERE id = $1", founded.founder.id) == "Ada King"
    async with use(other_company.company):
        assert await database.fetchval("SELECT name FROM member WHERE id = $1", other_company.founder.id) == other_company.founder.name


async def test_everything_that_is_wrong_is_said_and_nothing_is_changed(person: Api, other_company: Founded) -> None:
    wrong = {"name": " ", "language": "xx", "zone": "Nowhere/City", "theme": "DARK", "defaultCompanyId": str(other_company.company.id)}

    said = await person.refused(UPDATE, input={**wrong, "name": "A"})

    assert [(each["code"], each["path"]) for each in said] == [
        ("INVALID", ["language"]),
        ("INVALID", ["zone"]),
        ("NOT_FOUND", ["defaultCompanyId"]),
    ]
    assert (await person.refused(UPDATE, input={"name": " "}))[0]["code"] == "REQUIRED"
    absent = await person.refused(UPDATE, input={"defaultCompanyId": str(uuid4())})
    assert absent == await person.refused(UPDATE, input={"defaultCompanyId": str(other_company.company.id)})
    assert (await person.ok(VIEWER))["viewer"]["profile"] == NOTHING | {"language": "en"}


async def test_nobody_has_no_profile(outside: Api) -> None:
    assert await outside.fails(UPDATE, input={"theme": "DARK"}) == ["UNAUTHENTICATED"]
