"""One's own sessions: seen with device, address and last use, and ended one by one or all at once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from app.services.identity.session import Device, open_session
from tests.api.identity.documents import SESSION_END, SESSIONS, SESSIONS_END_OTHERS, VIEWER
from tests.client import Api
from tests.factories.company import Founded, Person

Client = Callable[..., Awaitable[Api]]
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"

pytestmark = pytest.mark.usefixtures("quick_passwords")


@pytest.mark.behaviour("AUTH-6")
@pytest.mark.promise("S5")
async def test_somebody_sees_their_sessions_and_ends_one_or_all_others(client: Client, ada: Person) -> None:
    mine, second, third = await client(ada), await client(ada), await client(ada)
    elsewhere = await open_session(ada.id, Device("203.0.113.7", FIREFOX))

    listed = (await mine.ok(SESSIONS))["mySessions"]

    assert [each["isCurrent"] for each in listed] == [True, False, False, False]
    firefox = next(each for each in listed if each["id"] == str(elsewhere.session_id))
    assert (firefox["device"], firefox["address"], firefox["userAgent"]) == ("Firefox on Linux", "203.0.113.7", FIREFOX)
    assert firefox["createdAt"] <= firefox["lastUsedAt"] < firefox["expiresAt"]

    assert (await mine.ok(SESSION_END, input={"id": firefox["id"]}))["sessionEnd"]["endedCount"] == 1
    thief = await client()
    thief.http.headers["Authorization"] = f"Bearer {elsewhere.access_token}"
    assert (await thief.send(VIEWER)).status_code == 401

    assert (await mine.ok(SESSIONS_END_OTHERS))["sessionsEndOthers"]["endedCount"] == 2
    assert [each["isCurrent"] for each in (await mine.ok(SESSIONS))["mySessions"]] == [True]
    assert [(await each.send(VIEWER)).status_code for each in (mine, second, third)] == [200, 401, 401]


@pytest.mark.promise("S1")
async def test_anothers_session_and_one_that_is_none_look_alike(client: Client, founded: Founded, ada: Person) -> None:
    theirs = await client(founded.founder)
    foreign = (await theirs.ok(SESSIONS))["mySessions"][0]["id"]
    mine = await client(ada)

    answers = [await mine.refused(SESSION_END, input={"id": each}) for each in (foreign, str(ada.id))]

    assert answers[0] == answers[1]
    assert answers[0][0]["code"] == "NOT_FOUND"
    assert (await theirs.send(SESSIONS)).status_code == 200
