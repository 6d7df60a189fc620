"""Signing in: who knows the password gets in, and nobody learns who has an account."""

from __future__ import annotations

import math
import time
import unicodedata
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import jwt
import pytest
from argon2 import PasswordHasher

from app.services.identity import passwords, session
from app.tenancy import sessions, tokens
from app.tenancy.binding import Company
from app.tenancy.database import directory
from tests.api.identity.documents import SIGN_IN, SIGN_OUT, VIEWER
from tests.client import Api
from tests.factories import company as factory
from tests.factories.company import PASSWORD, Founded, Person

Client = Callable[..., Awaitable[Api]]
ROUNDS_MAX = 40


async def test_a_browser_gets_two_cookies_that_scripts_cannot_read(outside: Api, ada: Person) -> None:
    answer = await outside.send(SIGN_IN, {"input": {"email": " Ada@Example.COM ", "password": PASSWORD}})

    assert answer.json()["data"]["signIn"]["viewer"]["user"] == {"email": "ada@example.com"}
    assert answer.json()["data"]["signIn"]["tokens"] is None
    cookies = {line.split("=")[0]: line for line in answer.headers.get_list("set-cookie")}
    assert set(cookies) == {"__Host-session", "__Host-refresh", "__Host-device"}
    for line in cookies.values():
        words = {word.strip().lower() for word in line.split(";")[1:]}
        assert {"path=/", "secure", "httponly"} <= words
        assert any(word.startswith("samesite=") for word in words)
        assert not any(word.startswith("domain=") for word in words)
    assert (await outside.ok(VIEWER))["viewer"]["user"]["name"] == "Ada"


async def test_a_program_gets_its_tokens_and_no_cookies(outside: Api, client: Client, ada: Person) -> None:
    answer = await outside.send(SIGN_IN, {"input": {"email": ada.email, "password": PASSWORD, "transport": "BEARER"}})

    assert "set-cookie" not in answer.headers
    given = answer.json()["data"]["signIn"]["tokens"]
    program = await client()
    program.http.headers["Authorization"] = f"Bearer {given['accessToken']}"
    assert (await program.ok(VIEWER))["viewer"]["user"]["id"] == str(ada.id)


@pytest.mark.promise("S7")
async def test_an_unknown_address_a_wrong_password_and_a_disabled_person_look_alike(outside: Api, ada: Person) -> None:
    await factory.person("Eve", "eve@example.com")
    await directory.execute("UPDATE account SET state = 'DISABLED' WHERE email = 'eve@example.com'")

    async def answer(email: str, password: str) -> tuple[Any, ...]:
        got = await outside.send(SIGN_IN, {"input": {"email": email, "password": password}})
        headers = {name: value for name, value in got.headers.items() if name != "x-request-id"}
        return got.status_code, headers, got.json()

    wrong = await answer(ada.email, "a wrong password, long enough")
    unknown = await answer("nobody@example.com", PASSWORD)
    disabled = await answer("eve@example.com", PASSWORD)

    assert wrong == unknown == disabled
    assert wrong[2]["data"]["signIn"]["errors"][0]["code"] == "BAD_CREDENTIALS"
    await factory.forget_people("eve@example.com")


@pytest.mark.promise("S7")
async def test_an_unknown_address_takes_as_long_as_a_known_one(outside: Api, ada: Person) -> None:
    async def seconds(email: str) -> float:
        began = time.perf_counter()
        await outside.refused(SIGN_IN, input={"email": email, "password": "a wrong password, long enough"})
        return time.perf_counter() - began

    # A sign-in that skips the hash takes a tenth of the time of one that does not; one that was held up counts for nothing.
    known = unknown = math.inf
    for _ in range(ROUNDS_MAX):
        known, unknown = min(known, await seconds(ada.email)), min(unknown, await seconds("nobody@example.com"))
        if 0.5 < known / unknown < 2:
            return
    raise AssertionError(f"{known:.3f} s for an address that is known, {unknown:.3f} s for one that is not")


@pytest.mark.promise("S6")
async def test_signing_in_stands_alone_in_its_document(outside: Api, ada: Person) -> None:
    try_it = "signIn(input: $input) { errors { code } }"
    twice = f"mutation($input: SignInInput!) {{ a: {try_it} b: {try_it} }}"

    assert set(await outside.fails(twice, input={"email": ada.email, "password": PASSWORD})) == {"BAD_REQUEST"}
    assert await directory.fetchval("SELECT count(*) FROM login_attempt") == 0


@pytest.mark.promise("S8")
async def test_passwords_are_kept_as_argon2id_and_made_stronger_at_sign_in(outside: Api, ada: Person) -> None:
    weak = PasswordHasher(time_cost=1, memory_cost=8 * 1024, parallelism=1).hash(PASSWORD)
    await directory.execute("UPDATE account SET password_hash = $2 WHERE id = $1", ada.id, weak)

    await outside.ok(SIGN_IN, input={"email": ada.email, "password": PASSWORD})

    kept = await directory.fetchval("SELECT password_hash FROM account WHERE id = $1", ada.id)
    assert kept.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    await outside.ok(SIGN_IN, input={"email": ada.email, "password": PASSWORD})


async def test_a_password_matches_however_its_letters_are_composed(outside: Api, ada: Person) -> None:
    composed, decomposed = (unicodedata.normalize(form, "Ölçü-Ölçü-Ölçü-Ölçü") for form in ("NFC", "NFD"))
    assert composed != decomposed
    await directory.execute("UPDATE account SET password_hash = $2 WHERE id = $1", ada.id, await passwords.hashed(composed))

    await outside.ok(SIGN_IN, input={"email": ada.email, "password": decomposed})


def _claims(person: Person, **changes: Any) -> dict[str, Any]:
    now = int(time.time())
    return {
        "sub": str(person.id),
        "sid": "00000000-0000-7000-8000-000000000000",
        "iat": now,
        "exp": now + 600,
        "aud": tokens.AUDIENCE,
        "typ": tokens.KIND,
    } | changes


def _forged(person: Person, genuine: str) -> dict[str, str]:
    ours = tokens._key("access token")
    session_id = jwt.decode(genuine, options={"verify_signature": False})["sid"]
    now = int(time.time())

    def signed(key: bytes = ours, algorithm: str = "HS256", **changes: Any) -> str:
        return jwt.encode(_claims(person, **{"sid": session_id, **changes}), key, algorithm)

    def without(name: str) -> str:
        return jwt.encode({key: value for key, value in _claims(person, sid=session_id).items() if key != name}, ours, "HS256")

    head, body, signature = genuine.split(".")
    return {
        "none": jwt.encode(_claims(person, sid=session_id), "", "none"),
        "other key": signed(b"another key of thirty-two bytes!"),
        "other algorithm": signed(b"k" * 64, "HS512"),
        "expired": signed(iat=now - 2000, exp=now - 1000),
        "lives for a year": signed(exp=now + 365 * 86400),
        "other audience": signed(aud="elsewhere"),
        "other kind": signed(typ="refresh"),
        "from the future": signed(iat=now + 3600, exp=now + 4000),
        "without exp": without("exp"),
        "without aud": without("aud"),
        "without typ": without("typ"),
        "without iat": without("iat"),
        "no uuid": signed(sub="1 OR 1=1"),
        "cut": f"{head}.{body}",
        "changed": f"{head}.{body[:-2]}xx.{signature}",
        "unknown session": signed(sid=str(person.id)),
        "long": "a" * 5000,
        "not text": "e30.e30.e30",
    }


@pytest.mark.promise("S10")
async def test_forged_tokens_are_refused_without_a_fault_of_ours(founded: Founded, client: Client) -> None:
    genuine = await factory.access_token(founded.founder)
    for name, token in _forged(founded.founder, genuine).items():
        for company in (founded.company, None):
            api = await client(None, company)
            api.http.headers["Authorization"] = f"Bearer {token}"
            answer = await api.send(VIEWER)
            assert answer.status_code == 401, (name, answer.status_code)
            assert answer.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"

    life = jwt.decode(genuine, options={"verify_signature": False})
    assert life["exp"] - life["iat"] <= 15 * 60
    assert set(life) == {"sub", "sid", "iat", "exp", "aud", "typ"}


@pytest.mark.promise("S5")
async def test_after_signing_out_nothing_of_the_session_works(outside: Api, client: Client, ada: Person) -> None:
    await outside.ok(SIGN_IN, input={"email": ada.email, "password": PASSWORD})
    stolen = {cookie.name: cookie.value for cookie in outside.http.cookies.jar}
    assert set(stolen) == {"__Host-session", "__Host-refresh", "__Host-device"}

    await outside.ok(SIGN_OUT)

    assert {cookie.name for cookie in outside.http.cookies.jar} == {"__Host-device"}
    thief = await client()
    thief.http.headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in stolen.items())
    assert (await thief.ok(VIEWER))["viewer"] is None
    thief.http.headers["Authorization"] = f"Bearer {stolen['__Host-session']}"
    assert (await thief.send(VIEWER)).status_code == 401


async def test_a_spoilt_cookie_does_not_keep_anybody_from_signing_in(outside: Api, ada: Person) -> None:
    outside.http.headers["Cookie"] = "__Host-session=spoilt"
    assert (await outside.ok(SIGN_IN, input={"email": ada.email, "password": PASSWORD}))["signIn"]["viewer"] is not None


@pytest.mark.behaviour("TEN-1")
@pytest.mark.promise("S1")
async def test_a_foreign_address_and_one_that_nobody_has_look_alike(founded: Founded, other_company: Founded, client: Client) -> None:
    foreign = await client(founded.founder, other_company.company)
    unknown = await client(founded.founder, founded.company)
    unknown.slug = "nobody-has-this-address"

    answers = [await api.send(VIEWER) for api in (foreign, unknown)]

    assert answers[0].status_code == answers[1].status_code >= 400
    assert answers[0].json() == answers[1].json()
    assert other_company.company.name not in answers[0].text

    for slug in (founded.company.slug, "nobody-has-this-address"):
        nobody = await client(None, founded.company)
        nobody.slug = slug
        assert (await nobody.send(VIEWER)).status_code == 401


@pytest.mark.behaviour("TEN-3")
async def test_one_person_has_different_roles_in_different_companies(founded: Founded, other_company: Founded, client: Client) -> None:
    await factory.join_as(founded.founder, other_company.company, "User")

    at_home = (await (await client(founded.founder, founded.company)).ok(VIEWER))["viewer"]
    as_guest = (await (await client(founded.founder, other_company.company)).ok(VIEWER))["viewer"]

    assert (at_home["role"], as_guest["role"]) == ("Admin", "User")
    assert set(as_guest["permissions"]) < set(at_home["permissions"])
    assert [each["role"] for each in as_guest["memberships"]] == ["Admin", "User"]


@pytest.mark.promise("S4")
async def test_the_next_request_after_a_change_of_rights_has_the_new_ones(api: Api, founded: Founded) -> None:
    assert (await api.ok(VIEWER))["viewer"]["role"] == "Admin"

    await factory.set_active(founded.founder, founded.company, False)
    await sessions.forget(company=founded.company.id, account=founded.founder.id)

    assert (await api.send(VIEWER)).status_code == 403


async def test_a_suspended_company_is_closed_to_its_members(api: Api, company: Company) -> None:
    await api.ok(VIEWER)
    await directory.execute("UPDATE company SET state = 'SUSPENDED' WHERE id = $1", company.id)
    await sessions.forget(company=company.id)

    assert (await api.send(VIEWER)).status_code == 403


async def test_old_tries_and_old_sessions_are_forgotten(outside: Api, ada: Person) -> None:
    old = int((time.time() - 2 * 86400) * 1000) << 80
    await directory.execute(
        "INSERT INTO login_attempt (id, subject, is_success, address, at) VALUES ($1, '\\x00', false, '', now())", UUID(int=old)
    )
    await outside.ok(SIGN_IN, input={"email": ada.email, "password": PASSWORD})
    await directory.execute("UPDATE session SET ended_at = now() - interval '31 days' WHERE account_id = $1", ada.id)

    await outside.ok(SIGN_IN, input={"email": ada.email, "password": PASSWORD})

    assert await directory.fetchval("SELECT count(*) FROM login_attempt WHERE subject = '\\x00'") == 0
    assert await directory.fetchval("SELECT count(*) FROM session WHERE account_id = $1", ada.id) == 1


async def test_of_very_many_sessions_the_oldest_gives_way(outside: Api, ada: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "SESSIONS_PER_PERSON_MAX", 3)
    first = await factory.access_token(ada)
    for _ in range(3):
        await factory.access_token(ada)

    assert await directory.fetchval("SELECT count(*) FROM session WHERE account_id = $1", ada.id) == 3
    assert (await outside.send(VIEWER, headers={"Authorization": f"Bearer {first}"})).status_code == 401
