"""One more company for somebody who is signed in."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any
from uuid import uuid4

import pytest

from app.domain.factors import FactorPolicy
from app.tenancy import sessions
from app.tenancy.database import directory
from app.tenancy.directory import memberships_of, set_factor_policy
from tests.api.identity.documents import COMPANY_CREATE, VIEWER
from tests.client import Api
from tests.factories import company as factory
from tests.factories.company import Person

Client = Callable[..., Awaitable[Api]]


@pytest.fixture
async def grace(house: None) -> AsyncIterator[Person]:
    """Somebody without a company, whose companies are removed afterwards."""
    someone = await factory.person("Grace")
    await factory.stock_spares(2)
    yield someone
    for membership in await memberships_of(someone.id):
        await factory.remove(membership.company)


def _wish(**changes: Any) -> dict[str, Any]:
    return {"idempotencyKey": str(uuid4()), "name": "Hopper Ltd", "country": "US", "currency": "USD", "zone": "America/New_York"} | changes


async def test_a_second_company_has_its_own_books(client: Client, grace: Person) -> None:
    api = await client(grace)

    first = (await api.ok(COMPANY_CREATE, input=_wish()))["companyCreate"]["company"]
    second = (await api.ok(COMPANY_CREATE, input=_wish(currency="JPY")))["companyCreate"]["company"]

    assert (first["slug"], first["currency"], first["state"]) == ("hopper-ltd", "USD", "ACTIVE")
    assert (second["slug"], second["currency"]) == ("hopper-ltd-2", "JPY")
    seen = (await api.ok(VIEWER))["viewer"]
    assert [each["company"]["slug"] for each in seen["memberships"]] == ["hopper-ltd", "hopper-ltd-2"]
    for membership in await memberships_of(grace.id):
        await set_factor_policy(membership.company.id, FactorPolicy.NOBODY)
        await sessions.forget(company=membership.company.id)
        inside = (await (await client(grace, membership.company)).ok(VIEWER))["viewer"]
        assert inside["company"]["currency"] == membership.company.currency


@pytest.mark.promise("R10")
async def test_the_same_key_many_times_at_once_makes_one_company(client: Client, grace: Person) -> None:
    api = await client(grace)
    wish = _wish()

    answers = await asyncio.gather(*(api.ok(COMPANY_CREATE, input=wish) for _ in range(6)))

    assert len({answer["companyCreate"]["company"]["id"] for answer in answers}) == 1
    assert await directory.fetchval("SELECT count(*) FROM company WHERE founder_id = $1", grace.id) == 1
    errors = await api.refused(COMPANY_CREATE, input=wish | {"currency": "EUR"})
    assert [error["code"] for error in errors] == ["IDEMPOTENCY_KEY_REUSED"]


async def test_what_is_wrong_is_named_and_nothing_is_claimed(client: Client, grace: Person) -> None:
    api = await client(grace)

    errors = await api.refused(COMPANY_CREATE, input=_wish(country="ZZ", currency="DOL", zone="localtime"))

    assert [error["path"] for error in errors] == [["country"], ["currency"], ["zone"]]
    assert await memberships_of(grace.id) == []


async def test_only_somebody_who_is_signed_in_founds_a_company(outside: Api) -> None:
    assert await outside.fails(COMPANY_CREATE, input=_wish()) == ["UNAUTHENTICATED"]
