"""Websockets: one protocol, our own pages, signed in at the first message, ended with the session."""

# ruff: noqa: ASYNC110 (a test waits for what another task does)
from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from app.http import live
from app.http.guard import Guard
from app.schema.kit.limits import SUBSCRIPTIONS_PER_CONNECTION_MAX
from app.services.actor import Actor
from app.services.transaction import transaction
from app.settings import settings
from app.tenancy import database, sessions
from app.tenancy.binding import use
from app.tenancy.database import directory
from tests.factories import company as companies
from tests.factories.company import Founded
from tests.http.wire import WAIT_SECONDS_MAX, Closed, connected
from tests.schema.sample import seen

ME = "{ me }"


async def _token(founded: Founded) -> dict[str, str]:
    return {"authorization": f"Bearer {await companies.access_token(founded.founder)}"}


async def test_an_operation_runs_for_the_company(application: Guard, founded: Founded) -> None:
    async with connected(application, f"/c/{founded.company.slug}/graphql", await _token(founded)) as socket:
        assert socket.subprotocol == "graphql-transport-ws"
        assert await socket.begin() == {"type": "connection_ack", "payload": {}}
        await socket.subscribe(ME)
        assert (await socket.next())["payload"]["data"] == {"me": "Ada Admin"}
        assert await socket.next() == {"id": "1", "type": "complete"}
        await socket.subscribe("{ nothing }", "2")
        refused = await socket.next()
        assert (refused["type"], refused["payload"][0]["extensions"]["code"]) == ("error", "BAD_REQUEST")
        await socket.send({"type": "ping"})
        assert await socket.next() == {"type": "pong"}


async def test_a_token_may_come_with_the_first_message(application: Guard, founded: Founded) -> None:
    async with connected(application, f"/c/{founded.company.slug}/graphql") as socket:
        assert (await socket.begin(**(await _token(founded))))["type"] == "connection_ack"


async def test_cookies_count_on_our_own_pages(application: Guard, founded: Founded) -> None:
    token = (await _token(founded))["authorization"].removeprefix("Bearer ")
    headers = {"cookie": f"__Host-session={token}", "origin": settings().address, "sec-fetch-site": "same-origin"}
    async with connected(application, f"/c/{founded.company.slug}/graphql", headers) as socket:
        assert (await socket.begin())["type"] == "connection_ack"


@pytest.mark.parametrize(
    "headers", [{"origin": "https://evil.example"}, {"origin": "null"}, {"sec-fetch-site": "cross-site"}, {"host": "evil.example"}]
)
async def test_other_sites_do_not_get_in(application: Guard, founded: Founded, headers: dict[str, str]) -> None:
    with pytest.raises(Closed) as closed:
        async with connected(application, f"/c/{founded.company.slug}/graphql", await _token(founded) | headers):
            pass
    assert closed.value.code == 1008


async def test_the_old_protocol_is_not_spoken(application: Guard, founded: Founded) -> None:
    async with connected(application, f"/c/{founded.company.slug}/graphql", await _token(founded), ["graphql-ws"]) as socket:
        with pytest.raises(Closed) as closed:
            await socket.next()
    assert closed.value.code == 4406


@pytest.mark.parametrize(("token", "code"), [("", 4401), ("Bearer x.y.z", 4401)])
async def test_without_a_session_the_connection_is_closed(application: Guard, founded: Founded, token: str, code: int) -> None:
    async with connected(application, f"/c/{founded.company.slug}/graphql", {"authorization": token} if token else {}) as socket:
        with pytest.raises(Closed) as closed:
            await socket.begin()
    assert closed.value.code == code


async def test_a_stranger_to_the_company_is_closed_out(application: Guard, founded: Founded, other_company: Founded) -> None:
    async with connected(application, f"/c/{founded.company.slug}/graphql", await _token(other_company)) as socket:
        with pytest.raises(Closed) as closed:
            await socket.begin()
    assert closed.value.code == 4403


async def test_nothing_runs_before_the_first_message(application: Guard, founded: Founded) -> None:
    async with connected(application, f"/c/{founded.company.slug}/graphql", await _token(founded)) as socket:
        await socket.subscribe(ME)
        with pytest.raises(Closed) as closed:
            await socket.next()
    assert closed.value.code == 4401


async def test_the_first_message_must_come_soon(application: Guard, founded: Founded, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "CONNECTION_INIT_SECONDS_MAX", 0.1)
    view = live.Live(_live(application).schema, _live(application).trusted)  # type: ignore[arg-type]
    assert view.connection_init_wait_timeout == timedelta(seconds=0.1)
    monkeypatch.setattr(_live(application), "connection_init_wait_timeout", timedelta(seconds=0.1))
    async with connected(application, f"/c/{founded.company.slug}/graphql", await _token(founded)) as socket:
        with pytest.raises(Closed) as closed:
            await socket.next()
    assert closed.value.code == 4408


async def test_a_subscription_ends_with_its_socket_and_when_it_is_told_to(application: Guard, founded: Founded) -> None:
    seen.roots.clear()
    async with connected(application, f"/c/{founded.company.slug}/graphql", await _token(founded)) as socket:
        await socket.begin()
        for identifier in ("1", "2"):
            await socket.subscribe("subscription { waiting }", identifier)
            assert (await socket.next())["payload"]["data"] == {"waiting": "waiting"}
        await socket.send({"type": "complete", "id": "1"})
        await socket.send({"type": "ping"})
        await socket.next()
        async with asyncio.timeout(WAIT_SECONDS_MAX):
            while "ended" not in seen.roots:
                await asyncio.sleep(0.01)
        assert seen.roots == ["begun", "begun", "ended"]
    assert seen.roots == ["begun", "begun", "ended", "ended"]


HOSTILE = [
    "null",
    "[]",
    "5",
    "{",
    "[" * 5_000,
    '{"type":5}',
    '{"no":"type"}',
    '{"type":"nothing"}',
    '{"type":"subscribe"}',
    '{"type":"subscribe","id":5,"payload":{"query":"{me}"}}',
    '{"type":"subscribe","id":"1","payload":[]}',
    '{"type":"subscribe","id":"1","payload":{"query":5}}',
    '{"type":"subscribe","id":"1","payload":{"query":"{me}","variables":[]}}',
    '{"type":"subscribe","id":"1","payload":{"documentId":"x"}}',
    '{"type":"connection_init"}',
    '{"a":"' + "a" * 300_000 + '"}',
]


@pytest.mark.promise("S14")
async def test_hostile_messages_end_the_connection_and_nothing_else(application: Guard, founded: Founded) -> None:
    for message in HOSTILE:
        async with connected(application, f"/c/{founded.company.slug}/graphql", await _token(founded)) as socket:
            await socket.begin()
            await socket.send(message)
            with pytest.raises(Closed) as closed:
                await socket.next()
        assert closed.value.code in (4400, 4429), message


async def test_a_connection_has_so_many_operations_and_no_more(
    application: Guard, founded: Founded, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with connected(application, f"/c/{founded.company.slug}/graphql", await _token(founded)) as socket:
        await socket.begin()
        monkeypatch.setattr(_live(application).schema, "stream", _never_ending)
        for n in range(SUBSCRIPTIONS_PER_CONNECTION_MAX + 1):
            await socket.subscribe(ME, str(n))
        refused = await socket.next()
    assert (refused["id"], refused["type"]) == (str(SUBSCRIPTIONS_PER_CONNECTION_MAX), "error")
    assert refused["payload"][0]["extensions"]["code"] == "COST_LIMIT"


@pytest.mark.promise("S5")
async def test_the_connection_ends_with_the_session(application: Guard, founded: Founded, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sessions, "KEPT_SECONDS", 3600.0)  # what is known of a session is not looked up again by itself
    async with connected(application, f"/c/{founded.company.slug}/graphql", await _token(founded)) as socket:
        await socket.begin()
        await directory.execute("UPDATE session SET ended_at = now() WHERE account_id = $1", founded.founder.id)
        await sessions.forget(account=founded.founder.id)
        with pytest.raises(Closed) as closed:
            await socket.next()
    assert closed.value.code == 4403


@pytest.mark.promise("S4")
async def test_the_connection_ends_when_a_right_is_lost(application: Guard, founded: Founded) -> None:
    company = founded.company
    actor = Actor(founded.founder.id, company.id, "Ada")
    async with use(company), transaction(actor, "test.role:grant"):
        await database.execute("UPDATE role SET permissions = ARRAY['shop.order:read']")
    async with connected(application, f"/c/{company.slug}/graphql", await _token(founded)) as socket:
        await socket.begin()
        async with use(company), transaction(actor, "test.role:revoke"):
            await database.execute("UPDATE role SET permissions = '{}'")
        await sessions.forget(company=company.id)
        with pytest.raises(Closed) as closed:
            await socket.next()
    assert closed.value.code == 4403


def _live(application: Guard) -> live.Live:
    for route in application.application.elsewhere.routes:  # type: ignore[attr-defined]
        if isinstance(getattr(route, "endpoint", None), live.Live):
            found: live.Live = route.endpoint
            return found
    raise AssertionError("the application has no websocket")


async def _never_ending(*_: object, **__: object) -> object:
    await asyncio.sleep(60)
    raise AssertionError("nobody waits that long")
