"""Who got in, who did not and who was refused what is one event each in the log (S23)."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest
import structlog

from app import logs
from tests.api.identity.documents import SIGN_IN, SIGN_OUT
from tests.client import Api
from tests.factories.company import PASSWORD, Founded

Client = Callable[..., Awaitable[Api]]
WATCHED = {"signed_in", "session_ended", "sign_in_refused", "denied", "not_admitted"}

pytestmark = pytest.mark.usefixtures("quick_passwords")


@pytest.fixture
def logged() -> Iterator[list[Any]]:
    """What a server logs: the tests themselves hear of warnings only."""
    logs.configure()
    with structlog.testing.capture_logs() as found:
        yield found
    logs.configure(logging.WARNING)


@pytest.mark.promise("S23")
async def test_what_happens_at_the_door_is_one_event_each(
    founded: Founded, outside: Api, client: Client, as_role: Callable[[str], Awaitable[Api]], logged: list[Any]
) -> None:
    user = await as_role("User")
    logged.clear()
    asked = {"email": founded.founder.email, "password": PASSWORD, "transport": "BEARER"}
    await outside.refused(SIGN_IN, input=asked | {"password": "not the password"})
    token = (await outside.ok(SIGN_IN, input=asked))["signIn"]["tokens"]["accessToken"]
    program = await client()
    program.http.headers["Authorization"] = f"Bearer {token}"
    await program.ok(SIGN_OUT)
    assert (await program.send("{ viewer { role } }")).status_code == 401
    await user.fails("{ accounts(first: 1) { totalCount } }")

    events = [line for line in logged if line["event"] in WATCHED]
    assert [line["event"] for line in events] == ["sign_in_refused", "signed_in", "session_ended", "not_admitted", "denied"]
    assert events[1]["account"] == str(founded.founder.id)
    assert events[-1]["permissions"] == ["accounting.account:read"]
    assert _secrets(logged, token) == []


def _secrets(logged: list[Any], token: str) -> list[Any]:
    return [line for line in logged if any(secret in str(line) for secret in (PASSWORD, token, "not the password"))]
