"""Guessing is bounded on every path, and a stranger who guesses does not lock the owner out."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime

import httpx
import pytest

from app.domain.guessing import IN_A_ROW_MAX
from app.services.identity.session import Device
from app.services.identity.sign_in import BadCredentials, sign_in
from app.tenancy.database import directory
from tests.api.identity.documents import RESET, RESET_REQUEST, SIGN_IN, VIEWER
from tests.client import Api
from tests.conftest import Clock
from tests.factories import company as factory
from tests.factories.company import PASSWORD, Person
from tests.factories.letters import letters_to

Client = Callable[..., Awaitable[Api]]
WRONG = "a wrong password, long enough"

pytestmark = pytest.mark.usefixtures("quick_passwords")


@pytest.fixture
def time(clock: Clock) -> Clock:
    """This moment, held."""
    clock.at(datetime.now(UTC))
    return clock


@pytest.fixture
async def at(house: None) -> AsyncIterator[Callable[[str], Api]]:
    """Make a client at a network address."""
    from app.main import app

    made: list[Api] = []

    def make(address: str) -> Api:
        api = Api(app)
        api.http._transport = httpx.ASGITransport(app, client=(address, 1))
        made.append(api)
        return api

    yield make
    for each in made:
        await each.close()


async def _try(api: Api, person: Person, password: str = WRONG) -> bool:
    answer = await api.gql(SIGN_IN, input={"email": person.email, "password": password})
    return answer["data"]["signIn"]["viewer"] is not None


async def _looked_at() -> int:
    count: int = await directory.fetchval("SELECT count(*) FROM login_attempt WHERE NOT is_success")
    return count


@pytest.mark.behaviour("AUTH-3")
@pytest.mark.promise("S6")
async def test_one_who_guesses_waits_longer_each_time_and_the_owner_comes_in_from_elsewhere(
    at: Callable[[str], Api], ada: Person, time: Clock
) -> None:
    stranger, owner = at("203.0.113.66"), at("198.51.100.1")
    for _ in range(4):
        assert not await _try(stranger, ada)
    assert not await _try(stranger, ada, PASSWORD), "even the right password waits"

    waited = 0
    for wait in (60, 120, 240):
        time.move(seconds=wait - 1)
        assert not await _try(stranger, ada, PASSWORD)
        time.move(seconds=1)
        assert not await _try(stranger, ada)
        waited += wait
    assert await _looked_at() == 7

    assert await _try(owner, ada, PASSWORD)
    assert not await _try(stranger, ada, PASSWORD)
    time.move(seconds=480)
    assert await _try(stranger, ada, PASSWORD)


@pytest.mark.behaviour("AUTH-3")
@pytest.mark.promise("S6")
async def test_many_addresses_together_have_ten_tries_and_a_known_device_comes_in_all_the_same(
    at: Callable[[str], Api], ada: Person, time: Clock
) -> None:
    known, fresh = at("198.51.100.1"), at("198.51.100.2")
    assert await _try(known, ada, PASSWORD)
    for number in range(14):
        await _try(at(f"203.0.113.{number}"), ada)

    assert await _looked_at() == 10
    assert not await _try(fresh, ada, PASSWORD)
    known.http.cookies = httpx.Cookies({"__Host-device": known.http.cookies["__Host-device"]})
    assert await _try(known, ada, PASSWORD)
    assert not await _try(fresh, ada, PASSWORD), "the owner's success opens nothing for strangers"
    stolen = at("203.0.113.99")
    stolen.http.headers["Cookie"] = "__Host-device=" + "x" * 32
    assert not await _try(stolen, ada, PASSWORD)

    time.move(minutes=15)
    assert await _try(fresh, ada, PASSWORD)


@pytest.mark.behaviour("AUTH-3")
@pytest.mark.promise("S6")
async def test_after_a_hundred_wrong_ones_in_a_row_only_a_mailed_link_opens_the_account(
    at: Callable[[str], Api], outside: Api, house: None, time: Clock
) -> None:
    person = await factory.person("Olga", f"olga.{datetime.now(UTC).timestamp():.0f}@example.com")
    await directory.execute("UPDATE account SET failed_tries = $2 WHERE id = $1", person.id, IN_A_ROW_MAX - 1)
    assert not await _try(at("203.0.113.66"), person)
    time.move(hours=3)
    assert not await _try(at("198.51.100.1"), person, PASSWORD)

    await outside.ok(RESET_REQUEST, input={"email": person.email})
    fresh = "seven green lamps over the quay"
    await outside.ok(RESET, input={"token": (await letters_to(person.email))[-1].token, "password": fresh})

    assert await _try(at("198.51.100.1"), person, fresh)


@pytest.mark.promise("S6")
async def test_success_starts_the_count_again(at: Callable[[str], Api], ada: Person, time: Clock) -> None:
    api = at("198.51.100.1")
    for _ in range(3):
        for _ in range(3):
            assert not await _try(api, ada)
        assert await _try(api, ada, PASSWORD)
        api.http.cookies.clear()
    assert await directory.fetchval("SELECT failed_tries FROM account WHERE id = $1", ada.id) == 0


@pytest.mark.promise("S7")
async def test_an_account_that_is_locked_an_unknown_one_and_a_disabled_one_look_alike(at: Callable[[str], Api], ada: Person) -> None:
    answers = []
    for email in (ada.email, "nobody@example.com"):
        for number in range(11):
            got = await at(f"203.0.113.{number}").send(SIGN_IN, {"input": {"email": email, "password": WRONG}})
            headers = {name: value for name, value in got.headers.items() if name != "x-request-id"}
            answers.append((got.status_code, headers, got.text))
    got = await at("198.51.100.1").send(SIGN_IN, {"input": {"email": ada.email, "password": PASSWORD}})

    assert len({repr(answer) for answer in answers}) == 1
    assert got.text == answers[0][2]


async def test_a_running_session_goes_on_while_strangers_guess(at: Callable[[str], Api], client: Client, ada: Person) -> None:
    mine = await client(ada)
    for number in range(12):
        await _try(at(f"203.0.113.{number}"), ada)

    assert (await mine.ok(VIEWER))["viewer"]["user"]["name"] == "Ada"


async def test_two_people_share_a_browser_and_are_both_known(outside: Api, ada: Person) -> None:
    eve = await factory.person("Eve")
    assert await _try(outside, ada, PASSWORD)
    assert await _try(outside, eve, PASSWORD)
    cookie = outside.http.cookies["__Host-device"]
    assert await directory.fetchval("SELECT count(*) FROM known_device WHERE account_id = ANY($1::uuid[])", [ada.id, eve.id]) == 2

    for person in (ada, eve):
        for number in range(11):
            with pytest.raises(BadCredentials):
                await sign_in(person.email, WRONG, Device(f"203.0.113.{number}"), set())
        assert await sign_in(person.email, PASSWORD, Device("198.51.100.9", cookie=cookie, keeps_cookie=True), set())
