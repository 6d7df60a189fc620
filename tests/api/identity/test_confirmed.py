"""Signing up where addresses are confirmed: a letter first, an account and its company when its link is opened."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any, Literal

import pytest

from app.services.identity import passwords
from app.settings import Settings, settings
from app.tenancy import owner
from app.tenancy.database import directory
from app.tenancy.directory import company_by_slug
from tests.api.identity.documents import RESET_REQUEST, SIGN_IN, SIGN_UP, SIGN_UP_CONFIRM, sign_up_input
from tests.client import Api
from tests.conftest import Clock
from tests.factories import company as factory
from tests.factories.company import PASSWORD, Person
from tests.factories.letters import letters_to

GRACE = "grace@example.com"


pytestmark = pytest.mark.usefixtures("confirming", "quick_passwords")


@pytest.fixture(autouse=True)
async def nothing_stays(house: None) -> AsyncIterator[None]:
    """Remove the people, companies and letters that a test made."""
    async with factory.nothing_stays():
        yield
    await directory.execute("DELETE FROM account_mail")
    for letter in (settings().var / "mail").glob("*.eml"):
        letter.unlink()


@pytest.mark.promise("S7")
async def test_a_sign_up_answers_and_does_the_same_for_an_address_that_somebody_has(
    outside: Api, ada: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    hashed: list[str] = []
    hashing = passwords.hashed

    async def counted(password: str) -> str:
        hashed.append(password)
        return await hashing(password)

    monkeypatch.setattr(passwords, "hashed", counted)

    async def ask(email: str) -> tuple[Any, ...]:
        hashed.clear()
        people = await directory.fetchval("SELECT count(*) FROM account")
        got = await outside.send(SIGN_UP, {"input": sign_up_input(email=email)})
        headers = {name: value for name, value in got.headers.items() if name != "x-request-id"}
        waiting = await directory.fetchval("SELECT count(*) FROM account_mail WHERE recipient = $1", email)
        more = await directory.fetchval("SELECT count(*) FROM account") - people
        body = got.text.replace(email, "somebody").partition(',"extensions"')[0]
        return got.status_code, headers | {"content-length": ""}, body, waiting, more, len(hashed)

    known = await ask(ada.email)
    assert known == await ask(GRACE)
    assert known[2:] == (
        '{"data":{"signUp":{"mailedTo":"somebody","viewer":null,"company":null,"tokens":null,"errors":[]}}',
        1,
        0,
        1,
    )
    (told,) = await letters_to(ada.email)
    assert (told.subject, "#" in told.body) == ("You have an account already", False)
    assert f"{settings().address}/password-forgotten" in told.body
    assert [letter.subject for letter in await letters_to(GRACE)] == ["Finish signing up"]


async def test_the_mailed_link_makes_the_account_and_its_company_once_and_signs_in(outside: Api) -> None:
    token = await _asked(outside)

    answers = await asyncio.gather(*(outside.gql(SIGN_UP_CONFIRM, input=_given(token)) for _ in range(4)))

    made = [each["data"]["signUpConfirm"] for each in answers if not each["data"]["signUpConfirm"]["errors"]]
    assert [each["company"] for each in made] == [{"slug": "lovelace-sohne-gmbh", "state": "ACTIVE"}]
    assert made[0]["viewer"]["user"]["email"] == GRACE
    assert made[0]["tokens"]["accessToken"]
    refused = [each["data"]["signUpConfirm"]["errors"][0] for each in answers if each["data"]["signUpConfirm"]["errors"]]
    assert [(each["code"], each["path"]) for each in refused] == [("BAD_CREDENTIALS", ["token"])] * 3
    assert await directory.fetchval("SELECT count(*) FROM account WHERE email = $1", GRACE) == 1
    assert await directory.fetchval("SELECT count(*) FROM pending_sign_up WHERE email = $1", GRACE) == 0
    assert (await outside.ok(SIGN_IN, input={"email": GRACE, "password": PASSWORD}))["signIn"]["viewer"]["memberships"]


@pytest.mark.promise("S6")
async def test_a_link_asks_for_the_password_that_was_chosen(outside: Api) -> None:
    token = await _asked(outside)

    wrong = [await outside.refused(SIGN_UP_CONFIRM, input=_given(token, password=f"{PASSWORD} not")) for _ in range(5)]
    blocked = await outside.refused(SIGN_UP_CONFIRM, input=_given(token))

    assert {(each[0]["code"], tuple(each[0]["path"])) for each in [*wrong, blocked]} == {("BAD_CREDENTIALS", ("password",))}
    assert await company_by_slug("lovelace-sohne-gmbh") is None
    # Whose mailbox it is begins anew, and the stranger's password is nothing.
    theirs = await _asked(outside, password="a password of their very own")
    await outside.ok(SIGN_UP_CONFIRM, input=_given(theirs, password="a password of their very own"))
    assert (await outside.refused(SIGN_UP_CONFIRM, input=_given(token)))[0]["path"] == ["token"]


async def test_a_link_ends_after_half_an_hour_and_when_the_address_has_an_account(outside: Api, clock: Clock) -> None:
    clock.at("2026-05-04T10:00")
    late = await _asked(outside)
    clock.move(minutes=31)
    assert (await outside.refused(SIGN_UP_CONFIRM, input=_given(late)))[0]["path"] == ["token"]

    token = await _asked(outside)
    await factory.person("Grace", GRACE)

    errors = await outside.refused(SIGN_UP_CONFIRM, input=_given(token))
    assert (errors[0]["code"], errors[0]["path"]) == ("DUPLICATE", ["token"])
    assert await company_by_slug("lovelace-sohne-gmbh") is None


async def test_what_is_wrong_is_said_before_anything_is_mailed(outside: Api, ada: Person) -> None:
    for email in (ada.email, GRACE):
        errors = await outside.refused(SIGN_UP, input=sign_up_input(email=email, password="short", country="XX"))
        assert [(each["code"], each["path"]) for each in errors] == [("INVALID", ["password"]), ("INVALID", ["country"])]
    assert await directory.fetchval("SELECT count(*) FROM account_mail WHERE recipient = ANY($1)", [ada.email, GRACE]) == 0


async def test_a_mailbox_gets_three_letters_whoever_asks_for_them_and_nothing_that_a_stranger_wrote(outside: Api) -> None:
    for _ in range(3):
        await outside.ok(SIGN_UP, input=sign_up_input(email=GRACE, name="Win a prize", companyName="Visit evil.example", language="de"))
    await outside.ok(RESET_REQUEST, input={"email": GRACE})

    letters = await letters_to(GRACE)

    assert [each.subject for each in letters] == ["Registrierung abschließen"] * 3
    assert not any(word in each.body for each in letters for word in ("prize", "evil"))
    assert letters[0].body.startswith("Guten Tag,\r\n")


@pytest.mark.promise("S7")
async def test_to_a_disabled_account_nothing_is_mailed(outside: Api, ada: Person) -> None:
    await directory.execute("UPDATE account SET state = 'DISABLED' WHERE id = $1", ada.id)

    answer = await outside.ok(SIGN_UP, input=sign_up_input(email=ada.email))

    assert answer["signUp"]["mailedTo"] == ada.email
    assert await letters_to(ada.email) == []


@pytest.mark.promise("S24")
async def test_neither_link_nor_password_of_a_pending_sign_up_stands_in_the_directory(outside: Api) -> None:
    await outside.ok(SIGN_UP, input=sign_up_input(email=GRACE))
    before = await _dump()
    token = (await letters_to(GRACE))[-1].token

    for dump in (before, await _dump()):
        assert not any(secret in dump for secret in (token, "argon2", PASSWORD, "Lovelace"))
    pending = await directory.fetchrow("SELECT id, encode(digest, 'hex') AS digest FROM pending_sign_up WHERE email = $1", GRACE)
    assert pending is not None
    for value in map(str, pending.values()):
        assert (await outside.refused(SIGN_UP_CONFIRM, input=_given(value)))[0]["path"] == ["token"]


@pytest.mark.parametrize(
    ("given", "host", "confirms"),
    [(None, None, False), (None, "mail.example.com", True), ("confirmed", None, True), ("immediate", "mail.example.com", False)],
)
def test_addresses_are_confirmed_where_letters_can_be_mailed_unless_it_is_said_otherwise(
    given: Literal["confirmed", "immediate"] | None, host: str | None, confirms: bool
) -> None:
    assert Settings(sign_up=given, smtp_host=host).confirms_sign_up is confirms


async def _asked(outside: Api, **changes: Any) -> str:
    await outside.ok(SIGN_UP, input=sign_up_input(email=GRACE, **changes))
    return (await letters_to(GRACE))[-1].token


def _given(token: str, password: str = PASSWORD) -> dict[str, str]:
    return {"token": token, "password": password, "transport": "BEARER"}


async def _dump() -> str:
    async with owner.connected(owner.DIRECTORY_DATABASE) as connection:
        rows = [await connection.fetch(f"SELECT t::text AS row FROM {table} t") for table in ("account_mail", "pending_sign_up")]
    return "\n".join(each["row"] for found in rows for each in found)
