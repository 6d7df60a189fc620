"""A second factor: set up with a phone, asked for at each sign-in, and every code counts once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import pyotp
import pytest

from app.domain.guessing import IN_A_ROW_MAX
from app.services import clock as clocks
from app.services.identity import devices
from app.services.identity.step_up import FRESH
from app.tenancy import owner
from tests.api.identity.documents import (
    BACKUP_CODES,
    REAUTHENTICATE,
    RESET,
    RESET_REQUEST,
    SECOND_STEP,
    SECURITY,
    SIGN_IN,
    TOTP_BEGIN,
    TOTP_CONFIRM,
    TOTP_DISABLE,
    VIEWER,
)
from tests.client import Api, Body
from tests.conftest import Clock
from tests.factories.company import PASSWORD, Person
from tests.factories.letters import letters_to
from tests.factories.security import Phone, half_open, phone_of

Client = Callable[..., Awaitable[Api]]

pytestmark = pytest.mark.usefixtures("quick_passwords")


@pytest.fixture
def time(clock: Clock) -> Clock:
    """The middle of a half minute, held."""
    clock.at(datetime.now(UTC).replace(second=15))
    return clock


@pytest.fixture
async def phone(ada: Person, time: Clock) -> Phone:
    """Ada's phone, with a code that has not been used."""
    made = await phone_of(ada)
    time.move(seconds=30)
    return made


async def _password(api: Api, person: Person) -> Body:
    given = {"email": person.email, "password": PASSWORD, "transport": "BEARER"}
    payload: Body = (await api.ok(SIGN_IN, input=given))["signIn"]
    return payload


async def _second(api: Api, token: str, code: str) -> Body:
    answer = await api.gql(SECOND_STEP, input={"token": token, "code": code, "transport": "BEARER"})
    payload: Body = answer["data"]["signInSecondFactor"]
    return payload


@pytest.mark.behaviour("AUTH-1")
async def test_a_phone_counts_from_its_first_right_code_and_its_secret_is_shown_once(
    outside: Api, client: Client, ada: Person, time: Clock
) -> None:
    mine = await client(ada)
    drawn = (await mine.ok(TOTP_BEGIN))["totpBegin"]["enrolment"]
    assert drawn["uri"].startswith("otpauth://totp/Countinghouse:ada%40example.com?secret=" + drawn["secret"])
    assert drawn["qrCode"].startswith("data:image/svg+xml")

    wrong = f"{(int(pyotp.TOTP(drawn['secret']).at(clocks.now())) + 1) % 10**6:06}"
    assert (await mine.refused(TOTP_CONFIRM, input={"code": wrong}))[0]["path"] == ["code"]
    assert (await _password(outside, ada))["tokens"] is not None
    assert (await mine.ok(SECURITY))["mySecurity"]["hasSecondFactor"] is False

    code = pyotp.TOTP(drawn["secret"]).at(clocks.now())
    assert len((await mine.ok(TOTP_CONFIRM, input={"code": code}))["totpConfirm"]["backupCodes"]["codes"]) == 10

    step = await _password(outside, ada)
    assert (step["viewer"], step["tokens"]) == (None, None)
    assert (await _second(outside, step["secondFactor"]["token"], code))["errors"][0]["code"] == "BAD_CREDENTIALS"
    time.move(seconds=30)
    done = await _second(outside, step["secondFactor"]["token"], pyotp.TOTP(drawn["secret"]).at(clocks.now()))
    assert done["viewer"] == {"user": {"email": ada.email}}
    seen = await mine.send(SECURITY)
    assert drawn["secret"] not in seen.text
    again = (await mine.ok(TOTP_BEGIN))["totpBegin"]["enrolment"]
    assert again["secret"] != drawn["secret"]


@pytest.mark.promise("S9")
@pytest.mark.behaviour("AUTH-1")
async def test_of_twenty_who_show_one_code_exactly_one_gets_in(outside: Api, ada: Person, phone: Phone) -> None:
    steps = [await half_open(ada) for _ in range(20)]

    answers = await asyncio.gather(*(_second(outside, step, phone.code()) for step in steps))

    assert len([answer for answer in answers if answer["tokens"]]) == 1


@pytest.mark.promise("S9")
@pytest.mark.behaviour("AUTH-2")
async def test_each_backup_code_counts_once_and_new_ones_void_the_old(outside: Api, client: Client, ada: Person, phone: Phone) -> None:
    assert len(set(phone.backup_codes)) == 10
    first, second = phone.backup_codes[:2]
    one = await half_open(ada)
    steps = [await half_open(ada) for _ in range(4)]
    answers = await asyncio.gather(*(_second(outside, step, first) for step in steps))
    assert len([answer for answer in answers if answer["tokens"]]) == 1
    assert (await _second(outside, one, second.replace("-", "").lower()))["tokens"] is not None

    mine = await client(ada)
    assert (await mine.ok(SECURITY))["mySecurity"]["backupCodesLeft"] == 8
    fresh = (await mine.ok(BACKUP_CODES))["backupCodesRegenerate"]["backupCodes"]["codes"]
    assert (await mine.ok(SECURITY))["mySecurity"]["backupCodesLeft"] == 10
    step = await half_open(ada)
    assert (await _second(outside, step, phone.backup_codes[2]))["tokens"] is None
    assert (await _second(outside, step, fresh[0]))["tokens"] is not None


@pytest.mark.behaviour("AUTH-4")
async def test_five_wrong_codes_end_the_half_open_sign_in(outside: Api, ada: Person, phone: Phone) -> None:
    step = await half_open(ada)
    other = await half_open(ada)

    answers = [await _second(outside, step, "wrong-code") for _ in range(5)]

    assert [answer["errors"][0]["path"] for answer in answers] == [["code"]] * 4 + [["token"]]
    assert (await _second(outside, step, phone.code()))["errors"][0]["path"] == ["token"]
    assert {answer["secondFactor"] for answer in answers} == {None}
    # The other half-open sign-in lives, and no more than five codes of a quarter of an hour are looked at.
    assert (await _second(outside, other, phone.code()))["errors"][0]["path"] == ["code"]


@pytest.mark.promise("S6")
async def test_five_codes_in_a_quarter_of_an_hour_are_looked_at(outside: Api, ada: Person, phone: Phone, time: Clock) -> None:
    for _ in range(5):
        await _second(outside, await half_open(ada), "000000")
    step = await half_open(ada)
    assert (await _second(outside, step, phone.code()))["tokens"] is None

    time.move(minutes=15)
    assert (await _second(outside, await half_open(ada), phone.code()))["tokens"] is not None


@pytest.mark.promise("S6")
@pytest.mark.behaviour("AUTH-4")
async def test_after_a_hundred_wrong_codes_in_a_row_strangers_wait_for_a_new_password(
    outside: Api, ada: Person, phone: Phone, time: Clock
) -> None:
    async with owner.connected(owner.DIRECTORY_DATABASE) as connection:
        await connection.execute("UPDATE second_factor SET failed_tries = $2 WHERE account_id = $1", ada.id, IN_A_ROW_MAX - 1)
    assert (await _second(outside, await half_open(ada), "000000"))["tokens"] is None
    time.move(hours=3)
    assert (await _second(outside, await half_open(ada), phone.code()))["tokens"] is None

    given = {"token": await half_open(ada), "code": phone.backup_codes[0], "transport": "COOKIE"}
    device = {"Cookie": f"__Host-device={await devices.remember(ada.id, '')}"}
    known = (await outside.send(SECOND_STEP, {"input": given}, headers=device)).json()
    assert known["data"]["signInSecondFactor"]["errors"] == []
    outside.http.cookies.clear()
    assert (await _second(outside, await half_open(ada), phone.backup_codes[1]))["tokens"] is None

    await outside.ok(RESET_REQUEST, input={"email": ada.email})
    link = (await letters_to(ada.email))[-1].token
    await outside.ok(RESET, input={"token": link, "password": "seven green lamps over the quay"})
    assert (await _second(outside, await half_open(ada), phone.backup_codes[1]))["tokens"] is not None


@pytest.mark.promise("S6")
async def test_a_right_code_starts_the_count_of_wrong_ones_again(outside: Api, ada: Person, phone: Phone) -> None:
    for code in ("000000", "wrong-code", phone.backup_codes[0]):
        await _second(outside, await half_open(ada), code)

    async with owner.connected(owner.DIRECTORY_DATABASE) as connection:
        assert await connection.fetchval("SELECT failed_tries FROM second_factor WHERE account_id = $1", ada.id) == 0


@pytest.mark.promise("S6")
async def test_a_half_open_sign_in_is_good_for_nothing_else_and_not_for_long(
    outside: Api, client: Client, ada: Person, phone: Phone, time: Clock
) -> None:
    step = (await _password(outside, ada))["secondFactor"]["token"]
    thief = await client()
    thief.http.headers["Authorization"] = f"Bearer {step}"
    assert (await thief.send(VIEWER)).status_code == 401
    thief.http.headers.pop("Authorization")
    thief.http.headers["Cookie"] = f"__Host-session={step}; __Host-refresh={step}"
    assert (await thief.ok(VIEWER))["viewer"] is None

    show = "signInSecondFactor(input: $i) { errors { code } }"
    twice = f"mutation($i: SignInSecondFactorInput!) {{ a: {show} b: {show} }}"
    assert set(await outside.fails(twice, i={"token": step, "code": "000000"})) == {"BAD_REQUEST"}

    time.move(minutes=11)
    assert (await _second(outside, step, phone.code()))["errors"][0]["path"] == ["token"]


async def test_what_is_sensitive_asks_for_a_fresh_proof(client: Client, ada: Person, time: Clock) -> None:
    mine = await client(ada)
    assert (await mine.ok(SECURITY))["mySecurity"]["provedUntil"] is not None
    time.move(seconds=FRESH.total_seconds())
    for document in (TOTP_BEGIN, BACKUP_CODES, TOTP_DISABLE):
        assert (await mine.refused(document))[0]["code"] == "REAUTHENTICATE"
    assert (await mine.ok(SECURITY))["mySecurity"]["provedUntil"] is None

    assert (await mine.refused(REAUTHENTICATE, input={"password": "a wrong password, long enough"}))[0]["path"] == ["password"]
    assert (await mine.refused(TOTP_BEGIN))[0]["code"] == "REAUTHENTICATE"
    await mine.ok(REAUTHENTICATE, input={"password": PASSWORD})

    await mine.ok(TOTP_BEGIN)


async def test_with_a_second_factor_the_password_alone_is_no_fresh_proof(client: Client, ada: Person, phone: Phone, time: Clock) -> None:
    mine = await client(ada)
    time.move(minutes=11)

    assert (await mine.refused(REAUTHENTICATE, input={"password": PASSWORD}))[0]["path"] == ["code"]
    await mine.ok(REAUTHENTICATE, input={"code": phone.code()})

    await mine.ok(BACKUP_CODES)


@pytest.mark.promise("S6")
async def test_a_fresh_proof_cannot_be_guessed(client: Client, ada: Person, time: Clock) -> None:
    mine = await client(ada)
    for _ in range(5):
        await mine.refused(REAUTHENTICATE, input={"password": "a wrong password, long enough"})

    assert (await mine.refused(REAUTHENTICATE, input={"password": PASSWORD}))[0]["code"] == "BAD_CREDENTIALS"
    time.move(minutes=15)
    await mine.ok(REAUTHENTICATE, input={"password": PASSWORD})


@pytest.mark.promise("S5")
async def test_without_the_second_factor_every_other_session_ends(outside: Api, client: Client, ada: Person, phone: Phone) -> None:
    mine, other = await client(ada), await client(ada)
    await other.ok(SECURITY)

    assert (await mine.ok(TOTP_DISABLE))["totpDisable"]["security"] == {"hasSecondFactor": False}

    assert (await other.send(SECURITY)).status_code == 401
    assert (await mine.ok(SECURITY))["mySecurity"]["backupCodesLeft"] == 0
    assert (await _password(outside, ada))["tokens"] is not None


@pytest.mark.promise("S24")
async def test_neither_secret_nor_codes_stand_in_the_directory(outside: Api, ada: Person, phone: Phone) -> None:
    step = await half_open(ada)
    async with owner.connected(owner.DIRECTORY_DATABASE) as connection:
        names = await connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        tables = [await connection.fetch(f'SELECT t::text AS row FROM "{name["tablename"]}" t') for name in names]
        digests = await connection.fetch("SELECT digest FROM second_step UNION SELECT digest FROM backup_code")
    dump = "\n".join(row["row"] for table in tables for row in table)

    assert ada.email in dump
    for hidden in (phone.secret, step, *phone.backup_codes, *[code.replace("-", "") for code in phone.backup_codes]):
        assert hidden not in dump
    for row in digests[:4]:
        assert (await _second(outside, step, row["digest"].hex()[:32]))["tokens"] is None
        assert (await _second(outside, row["digest"].hex(), phone.code()))["tokens"] is None
