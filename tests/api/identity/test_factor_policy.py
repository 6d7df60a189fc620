"""A company that asks for a second factor lets nobody in who needs one and has none, by whatever door."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from app.domain.factors import FactorPolicy, is_needed
from app.services.identity import second_factor
from app.services.identity.session import Device, open_session
from app.tenancy import sessions
from app.tenancy.directory import factor_policy, set_factor_policy
from tests.api.identity.documents import POLICY_SET, SECURITY, VIEWER
from tests.api.identity.test_api_tokens import make
from tests.client import Api
from tests.factories import company as factory
from tests.factories.company import Founded
from tests.factories.security import phone_of
from tests.http.wire import Closed, connected

Client = Callable[..., Awaitable[Api]]
POLICY = "{ secondFactorPolicy }"


async def _code(api: Api) -> str | None:
    answer = await api.send(VIEWER)
    return None if answer.status_code == 200 else answer.json()["errors"][0]["extensions"]["code"]


async def _ask_for(founded: Founded, policy: FactorPolicy) -> None:
    await set_factor_policy(founded.company.id, policy)
    await sessions.forget(company=founded.company.id)


@pytest.mark.promise("S3")
async def test_an_admin_without_a_second_factor_is_told_so_and_comes_in_once_there_is_one(
    founded: Founded, client: Client, as_role: Callable[[str], Awaitable[Api]]
) -> None:
    api, seller = await client(founded.founder, founded.company), await as_role("User")
    await _ask_for(founded, FactorPolicy.ADMINS)

    assert [await _code(api), await _code(seller)] == ["MFA_REQUIRED", None]
    outside = await client(founded.founder)
    assert (await outside.ok(SECURITY))["mySecurity"]["hasSecondFactor"] is False

    await phone_of(founded.founder)
    renewed = await client(founded.founder, founded.company)
    assert await _code(renewed) is None

    await second_factor.disable(founded.founder.id)
    again = await client(founded.founder, founded.company)
    assert await _code(again) == "MFA_REQUIRED"


@pytest.mark.promise("S3")
async def test_neither_a_socket_nor_a_file_nor_an_api_token_is_a_way_round(founded: Founded, client: Client) -> None:
    from app.main import app

    token = (await make(await client(founded.founder), founded, "parties.customer:read"))["token"]
    with_token = await client(None, founded.company)
    with_token.http.headers["Authorization"] = f"Bearer {token}"
    assert await _code(with_token) is None
    await _ask_for(founded, FactorPolicy.ADMINS)

    api = await client(founded.founder, founded.company)
    assert await _code(with_token) == "MFA_REQUIRED"
    file = await api.http.get(f"/c/{founded.company.slug}/files/{founded.company.id}")
    assert (file.status_code, file.json()["errors"][0]["extensions"]["code"]) == (403, "MFA_REQUIRED")
    async with connected(app, f"/c/{founded.company.slug}/graphql", {"authorization": f"Bearer {api.token}"}) as socket:
        with pytest.raises(Closed) as closed:
            await socket.begin()
    assert closed.value.code == 4403


async def test_everybody_and_nobody_are_rules_too_and_the_next_request_keeps_them(
    founded: Founded, api: Api, as_role: Callable[[str], Awaitable[Api]]
) -> None:
    seller = await as_role("User")
    assert (await api.ok(POLICY))["secondFactorPolicy"] == "NOBODY"
    assert set(await seller.fails(POLICY_SET, input={"policy": "EVERYBODY"})) == {"FORBIDDEN"}

    await api.ok(POLICY_SET, input={"policy": "EVERYBODY"})

    assert [await _code(each) for each in (api, seller)] == ["MFA_REQUIRED"] * 2


async def test_a_new_company_asks_its_admins_and_lets_the_newcomer_look_around_first(founded: Founded, client: Client) -> None:
    await _ask_for(founded, FactorPolicy.ADMINS)
    newcomer = await open_session(founded.founder.id, Device("127.0.0.1", "tests"), is_newcomer=True)
    fresh = await client(None, founded.company)
    fresh.http.headers["Authorization"] = f"Bearer {newcomer.access_token}"

    assert await _code(fresh) is None
    assert await _code(await client(founded.founder, founded.company)) == "MFA_REQUIRED"


@pytest.mark.promise("S3")
async def test_a_newcomer_looks_around_in_what_they_founded_and_nowhere_else(founded: Founded, client: Client) -> None:
    await _ask_for(founded, FactorPolicy.ADMINS)
    guest = await factory.join(founded.company, "Admin", "Gil Guest")
    newcomer = await open_session(guest.id, Device("127.0.0.1", "tests"), is_newcomer=True)
    fresh = await client(None, founded.company)
    fresh.http.headers["Authorization"] = f"Bearer {newcomer.access_token}"

    assert await _code(fresh) == "MFA_REQUIRED"


async def test_what_a_sign_up_makes_asks_its_admins(house: None) -> None:
    await factory.stock_spares()
    person = await factory.person()
    from app.services.identity import company as companies

    made = await companies.create(person.id, companies.CompanyWish("Cedar Books", "DE", "EUR", "Europe/Berlin"), factory.rights())

    assert await factor_policy(made.id) is FactorPolicy.ADMINS
    await factory.remove(made)


def test_an_admin_is_who_may_touch_the_house_whatever_the_role_is_called() -> None:
    assert is_needed(FactorPolicy.ADMINS, {"sales.order:read", "access.role:write"})
    assert not is_needed(FactorPolicy.ADMINS, {"sales.order:read"})
    assert is_needed(FactorPolicy.EVERYBODY, set())
    assert not is_needed(FactorPolicy.NOBODY, {"access.role:write"})
