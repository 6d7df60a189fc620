"""Staying signed in: a refresh token works once, its repeat is harmless for a moment, and its theft ends the session."""

from __future__ import annotations

import asyncio
import base64

import pytest

from app.tenancy import owner
from app.tenancy.database import directory
from tests.api.identity.documents import REFRESH, SIGN_IN, VIEWER
from tests.client import Api, Body
from tests.factories.company import PASSWORD, Person

pytestmark = pytest.mark.usefixtures("quick_passwords")


async def _signed_in(outside: Api, ada: Person) -> Body:
    data = await outside.ok(SIGN_IN, input={"email": ada.email, "password": PASSWORD, "transport": "BEARER"})
    tokens: Body = data["signIn"]["tokens"]
    return tokens


async def _refresh(outside: Api, token: str) -> Body:
    body = await outside.gql(REFRESH, input={"refreshToken": token, "transport": "BEARER"})
    payload: Body = body["data"]["sessionRefresh"]
    return payload


async def _is_signed_in(outside: Api, access: str) -> bool:
    answer = await outside.send(VIEWER, headers={"Authorization": f"Bearer {access}"})
    return answer.status_code == 200


async def test_a_refresh_token_is_exchanged_for_the_next_pair(outside: Api, ada: Person) -> None:
    first = await _signed_in(outside, ada)

    second = (await _refresh(outside, first["refreshToken"]))["tokens"]
    third = (await _refresh(outside, second["refreshToken"]))["tokens"]

    assert len({first["refreshToken"], second["refreshToken"], third["refreshToken"]}) == 3
    assert await _is_signed_in(outside, third["accessToken"])


async def test_a_browser_refreshes_by_its_cookies_alone(outside: Api, ada: Person) -> None:
    await outside.ok(SIGN_IN, input={"email": ada.email, "password": PASSWORD})
    before = outside.http.cookies["__Host-refresh"]

    payload = (await outside.ok(REFRESH, input={}))["sessionRefresh"]

    assert payload["tokens"] is None
    assert payload["viewer"]["user"]["email"] == ada.email
    assert outside.http.cookies["__Host-refresh"] != before
    assert (await outside.ok(VIEWER))["viewer"] is not None


@pytest.mark.promise("S9")
async def test_of_twenty_at_once_exactly_one_succeeds_and_the_session_lives(outside: Api, ada: Person) -> None:
    first = await _signed_in(outside, ada)

    answers = await asyncio.gather(*(_refresh(outside, first["refreshToken"]) for _ in range(20)))

    given = [answer["tokens"] for answer in answers if answer["tokens"]]
    assert len(given) == 1
    assert {answer["errors"][0]["code"] for answer in answers if answer["errors"]} == {"STALE"}
    assert await _is_signed_in(outside, given[0]["accessToken"])
    assert (await _refresh(outside, given[0]["refreshToken"]))["tokens"]


@pytest.mark.promise("S10")
async def test_a_repeat_after_ten_seconds_ends_the_session_for_everybody(outside: Api, ada: Person) -> None:
    first = await _signed_in(outside, ada)
    second = (await _refresh(outside, first["refreshToken"]))["tokens"]
    await directory.execute("UPDATE session SET rotated_at = rotated_at - interval '11 seconds'")

    assert (await _refresh(outside, first["refreshToken"]))["errors"][0]["code"] == "BAD_CREDENTIALS"

    assert (await _refresh(outside, second["refreshToken"]))["errors"][0]["code"] == "BAD_CREDENTIALS"
    assert not await _is_signed_in(outside, second["accessToken"])


@pytest.mark.promise("S10")
async def test_an_older_token_ends_the_session_at_once(outside: Api, ada: Person) -> None:
    first = await _signed_in(outside, ada)
    second = (await _refresh(outside, first["refreshToken"]))["tokens"]
    third = (await _refresh(outside, second["refreshToken"]))["tokens"]

    assert (await _refresh(outside, first["refreshToken"]))["errors"][0]["code"] == "BAD_CREDENTIALS"

    assert not await _is_signed_in(outside, third["accessToken"])


async def test_an_invented_token_ends_nobodys_session(outside: Api, ada: Person) -> None:
    first = await _signed_in(outside, ada)
    invented = first["refreshToken"][:-4] + "AAAA"

    for token in (invented, "", "x" * 900, "☃"):
        assert (await _refresh(outside, token))["tokens"] is None

    assert (await _refresh(outside, first["refreshToken"]))["tokens"]


@pytest.mark.parametrize("change", ["expires_at = now()", "last_used_at = now() - interval '15 days'"])
async def test_a_session_that_ran_out_or_was_not_used_for_two_weeks_is_not_carried_on(outside: Api, ada: Person, change: str) -> None:
    first = await _signed_in(outside, ada)
    await directory.execute(f"UPDATE session SET {change}")

    assert (await _refresh(outside, first["refreshToken"]))["errors"][0]["code"] == "BAD_CREDENTIALS"


@pytest.mark.promise("S24")
async def test_nothing_in_the_directory_signs_anybody_in(outside: Api, ada: Person) -> None:
    first = await _signed_in(outside, ada)
    second = (await _refresh(outside, first["refreshToken"]))["tokens"]
    async with owner.connected(owner.DIRECTORY_DATABASE) as connection:
        names = await connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        rows = [await connection.fetch(f'SELECT * FROM "{name["tablename"]}"') for name in names]
        dump = "\n".join(str(tuple(row)) for table in rows for row in table)
        digests = [row["refresh_digest"] for row in await connection.fetch("SELECT refresh_digest FROM session")]

    assert ada.email in dump
    for token in (first["accessToken"], first["refreshToken"], second["accessToken"], second["refreshToken"], PASSWORD):
        assert token not in dump
    for digest in digests:
        for shown in (digest.hex(), base64.urlsafe_b64encode(digest).decode()):
            assert (await _refresh(outside, shown))["tokens"] is None
