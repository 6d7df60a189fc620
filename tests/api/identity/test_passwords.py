"""Passwords: what a new one must be, and how it is changed by its owner or by a mailed link."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from uuid import uuid4

import pytest

from app.main import app
from app.tenancy import database, owner
from app.tenancy.binding import use
from app.tenancy.database import directory
from tests.api.identity.documents import (
    API_TOKEN_CREATE,
    EMAIL_CONFIRM,
    EMAIL_REQUEST,
    PASSWORD_CHANGE,
    RESET,
    RESET_LINK,
    RESET_REQUEST,
    SECURITY,
    SESSION_END,
    SESSIONS,
    SESSIONS_END_OTHERS,
    SIGN_IN,
    VIEWER,
)
from tests.client import Api
from tests.conftest import Clock
from tests.factories import company as factory
from tests.factories.company import PASSWORD, Founded, Person
from tests.factories.letters import letters_to
from tests.factories.security import phone_of

Client = Callable[..., Awaitable[Api]]
FRESH = "seven green lamps over the quay"

pytestmark = pytest.mark.usefixtures("quick_passwords")


@pytest.fixture
async def eva(house: None) -> Person:
    """Somebody whose letters are their own."""
    return await factory.person("Eva Lund", f"eva.{uuid4().hex}@example.com")


async def _signs_in(api: Api, person: Person, password: str) -> bool:
    answer = await api.gql(SIGN_IN, input={"email": person.email, "password": password, "transport": "BEARER"})
    return answer["data"]["signIn"]["tokens"] is not None


async def _link(api: Api, person: Person) -> str:
    await api.ok(RESET_REQUEST, input={"email": person.email})
    return (await letters_to(person.email))[-1].token


async def _reset(api: Api, token: str, password: str = FRESH) -> str:
    errors = (await api.gql(RESET, input={"token": token, "password": password}))["data"]["passwordReset"]["errors"]
    return errors[0]["code"] if errors else "done"


@pytest.mark.behaviour("AUTH-5")
@pytest.mark.promise("S5", "S9")
async def test_a_mailed_link_sets_a_new_password_once_and_ends_every_session(outside: Api, client: Client, eva: Person) -> None:
    mine = await client(eva)
    token = await _link(outside, eva)

    outcomes = await asyncio.gather(*(_reset(outside, token) for _ in range(6)))

    assert sorted(outcomes) == ["BAD_CREDENTIALS"] * 5 + ["done"]
    assert (await mine.send(VIEWER)).status_code == 401
    assert not await _signs_in(outside, eva, PASSWORD)
    assert await _signs_in(outside, eva, FRESH)
    told = [letter.subject for letter in await letters_to(eva.email)]
    assert told == ["Set a new password", "Your password was changed", "You signed in on a new device"]


@pytest.mark.behaviour("AUTH-5")
async def test_a_link_ends_by_itself_and_a_weak_password_does_not_spend_it(outside: Api, eva: Person, clock: Clock) -> None:
    clock.at("2026-05-04T10:00")
    token = await _link(outside, eva)
    assert await _reset(outside, token, "too short") == "INVALID"
    assert await _reset(outside, token[:-1] + "!") == "BAD_CREDENTIALS"

    clock.move(minutes=31)

    assert await _reset(outside, token) == "BAD_CREDENTIALS"
    assert await _signs_in(outside, eva, PASSWORD)


@pytest.mark.behaviour("AUTH-5")
@pytest.mark.promise("S7")
async def test_asking_for_a_link_answers_and_does_the_same_for_an_address_that_nobody_has(outside: Api, eva: Person) -> None:
    async def ask(email: str) -> tuple[object, ...]:
        got = await outside.send(RESET_REQUEST, {"input": {"email": email}})
        headers = {name: value for name, value in got.headers.items() if name != "x-request-id"}
        waiting = await directory.fetchval("SELECT count(*) FROM account_mail WHERE recipient = $1", email)
        return got.status_code, headers, got.json(), waiting

    nobody = f"nobody.{uuid4().hex}@example.com"
    assert await ask(eva.email) == await ask(nobody)
    assert (len(await letters_to(eva.email)), await letters_to(nobody)) == (1, [])

    # Nobody can fill somebody's letter box.
    for _ in range(4):
        await outside.ok(RESET_REQUEST, input={"email": eva.email})
    assert len(await letters_to(eva.email)) == 3


@pytest.mark.behaviour("AUTH-5")
async def test_a_mailed_link_leaves_the_second_factor_as_it_is(outside: Api, eva: Person) -> None:
    await phone_of(eva)

    assert await _reset(outside, await _link(outside, eva), "quay lamp 8") == "done"

    step = (await outside.ok(SIGN_IN, input={"email": eva.email, "password": "quay lamp 8"}))["signIn"]
    assert (step["viewer"], step["secondFactor"] is not None) == (None, True)


@pytest.mark.behaviour("AUTH-6")
@pytest.mark.promise("S5")
async def test_changing_the_password_needs_the_old_one_and_ends_all_other_sessions(client: Client, outside: Api, eva: Person) -> None:
    mine, other = await client(eva), await client(eva)

    wrong = await mine.refused(PASSWORD_CHANGE, input={"currentPassword": "a wrong password, long enough", "newPassword": FRESH})
    assert (wrong[0]["code"], wrong[0]["path"]) == ("BAD_CREDENTIALS", ["currentPassword"])
    assert (await other.send(VIEWER)).status_code == 200
    await mine.ok(PASSWORD_CHANGE, input={"currentPassword": PASSWORD, "newPassword": FRESH})

    assert [(await each.send(VIEWER)).status_code for each in (mine, other)] == [200, 401]
    assert (await mine.ok(SECURITY))["mySecurity"]["passwordChangedAt"] is not None
    assert await _signs_in(outside, eva, FRESH)


@pytest.mark.promise("S5")
@pytest.mark.parametrize("says", [None, False], ids=["unless told otherwise", "not against the will"])
async def test_a_mailed_link_ends_the_api_tokens_and_the_letter_names_them(
    outside: Api, client: Client, founded: Founded, says: bool | None
) -> None:
    person = founded.founder
    program = await _program(await client(person), founded)
    token = await _link(outside, person)
    named = f"Web shop ({founded.company.name})"
    assert (await outside.ok(RESET_LINK, token=token))["passwordResetLink"] == {"apiTokens": [named]}

    await outside.ok(RESET, input={"token": token, "password": FRESH} | ({} if says is None else {"endApiTokens": says}))

    is_ended = says is not False
    assert (await program.send(VIEWER)).status_code == (401 if is_ended else 200)
    assert f"{'were ended too' if is_ended else 'still work'}: {named}" in (await letters_to(person.email))[-1].body
    assert (await outside.ok(RESET_LINK, token=token))["passwordResetLink"] is None


@pytest.mark.promise("S5")
async def test_a_changed_password_leaves_the_api_tokens_unless_they_shall_end(client: Client, founded: Founded) -> None:
    mine = await client(founded.founder)
    program = await _program(mine, founded)

    await mine.ok(PASSWORD_CHANGE, input={"currentPassword": PASSWORD, "newPassword": FRESH})
    assert (await program.send(VIEWER)).status_code == 200
    assert "still work: Web shop" in (await letters_to(founded.founder.email))[-1].body
    await mine.ok(PASSWORD_CHANGE, input={"currentPassword": FRESH, "newPassword": f"{FRESH} 2", "endApiTokens": True})

    assert (await program.send(VIEWER)).status_code == 401
    assert (await mine.send(VIEWER)).status_code == 200


async def _program(owning: Api, founded: Founded) -> Api:
    wish = {"company": founded.company.slug, "name": "Web shop", "permissions": ["parties.customer:read"], "days": 30}
    return Api(app, founded.company.slug, (await owning.ok(API_TOKEN_CREATE, input=wish))["apiTokenCreate"]["token"])


@pytest.mark.parametrize(
    ("password", "reason"),
    [
        ("fourteen chars", "at least 15"),
        ("QwertyUiop12345", "most common"),
        ("!!superman12345678", "most common"),
        ("password1password1", "repeats"),
        ("abababababababababab", "repeats"),
        ("abcdefghijklmnopqrst", "neighbouring"),
        ("eva lund 2026 eva!", "little more than"),
        ("countinghouse-2026", "little more than"),
    ],
)
async def test_a_weak_password_is_refused_with_its_reason(client: Client, eva: Person, password: str, reason: str) -> None:
    mine = await client(eva)

    errors = await mine.refused(PASSWORD_CHANGE, input={"currentPassword": PASSWORD, "newPassword": password})

    assert (errors[0]["code"], errors[0]["path"]) == ("INVALID", ["newPassword"])
    assert reason in errors[0]["message"]


async def test_the_name_of_ones_company_is_no_password(client: Client, founded: Founded) -> None:
    mine = await client(founded.founder)

    errors = await mine.refused(PASSWORD_CHANGE, input={"currentPassword": PASSWORD, "newPassword": "AmberTrading2026"})

    assert "your company" in errors[0]["message"]


async def test_long_passwords_in_any_characters_are_taken(client: Client, outside: Api, eva: Person) -> None:
    long = "Grüße aus 東京 🗼 " * 12

    await (await client(eva)).ok(PASSWORD_CHANGE, input={"currentPassword": PASSWORD, "newPassword": long})

    assert await _signs_in(outside, eva, long)


@pytest.mark.promise("S7", "S9")
async def test_a_new_mail_address_is_confirmed_there_and_told_to_the_old_one(client: Client, outside: Api, founded: Founded) -> None:
    person, fresh = founded.founder, f"new.{uuid4().hex}@example.com"
    mine = await client(person)
    await mine.ok(EMAIL_REQUEST, input={"email": fresh})
    assert (await mine.ok(VIEWER))["viewer"]["user"]["email"] == person.email
    token = (await letters_to(fresh))[-1].token

    await outside.ok(EMAIL_CONFIRM, input={"token": token})

    assert (await outside.refused(EMAIL_CONFIRM, input={"token": token}))[0]["path"] == ["token"]
    assert (await mine.ok(VIEWER))["viewer"]["user"]["email"] == fresh
    assert fresh in (await letters_to(person.email))[-1].body
    async with use(founded.company):
        assert await database.fetchval("SELECT email FROM member WHERE id = $1", person.id) == fresh


@pytest.mark.promise("S5")
@pytest.mark.parametrize("thrown_out_by", ["password", "others", "one"])
async def test_a_link_to_a_new_address_ends_with_the_session_that_asked_for_it(
    client: Client, outside: Api, eva: Person, thrown_out_by: str
) -> None:
    thief, mine = await client(eva), await client(eva)
    early, late = (f"thief.{uuid4().hex}@example.com" for _ in range(2))
    await thief.ok(EMAIL_REQUEST, input={"email": early})
    token = (await letters_to(early))[-1].token
    theirs = next(each["id"] for each in (await thief.ok(SESSIONS))["mySessions"] if each["isCurrent"])
    await thief.ok(EMAIL_REQUEST, input={"email": late})

    if thrown_out_by == "password":
        await mine.ok(PASSWORD_CHANGE, input={"currentPassword": PASSWORD, "newPassword": FRESH})
    elif thrown_out_by == "others":
        await mine.ok(SESSIONS_END_OTHERS)
    else:
        await mine.ok(SESSION_END, input={"id": theirs})

    assert (await outside.refused(EMAIL_CONFIRM, input={"token": token}))[0]["code"] == "BAD_CREDENTIALS"
    assert await letters_to(late) == []
    assert (await mine.ok(VIEWER))["viewer"]["user"]["email"] == eva.email


@pytest.mark.promise("S7")
async def test_an_address_that_somebody_has_is_asked_for_like_any_other(client: Client, eva: Person, ada: Person) -> None:
    mine = await client(eva)
    free = f"free.{uuid4().hex}@example.com"
    answers = [(await mine.send(EMAIL_REQUEST, {"input": {"email": each}})).json() for each in (ada.email, free)]

    assert answers[0] == answers[1]
    assert "#" not in (await letters_to(ada.email))[-1].body
    assert "#" in (await letters_to(free))[-1].body


@pytest.mark.promise("S24")
async def test_no_link_stands_in_the_directory(outside: Api, eva: Person) -> None:
    await outside.ok(RESET_REQUEST, input={"email": eva.email})
    before = await _dump()
    token = (await letters_to(eva.email))[-1].token

    assert token not in before + await _dump()
    for found in set(re.findall(r"\\x([0-9a-f]{64})", await _dump())):
        assert await _reset(outside, found) == "BAD_CREDENTIALS"


async def _dump() -> str:
    async with owner.connected(owner.DIRECTORY_DATABASE) as connection:
        rows = [await connection.fetch(f"SELECT t::text AS row FROM {table} t") for table in ("account_mail", "mailed_token")]
    return "\n".join(row["row"] for table in rows for row in table)
