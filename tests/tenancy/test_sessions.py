"""What is known of a session is kept for a moment, and forgotten at once when anybody says that it changed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import pytest

from app.settings import Settings
from app.tenancy import sessions, signals
from app.tenancy.database import directory
from app.tenancy.sessions import NoSuchCompany, Session, Unauthenticated
from tests.factories import company as factory
from tests.factories.company import Founded

Counting = Callable[..., AbstractAsyncContextManager[list[str]]]


async def _asking(founded: Founded, token: str) -> Session:
    session = await sessions.authenticate({sessions.SESSION_COOKIE: token}, None, founded.company.slug)
    assert session is not None
    return session


async def test_a_request_costs_two_statements_and_the_next_none(founded: Founded, query_count: Counting) -> None:
    token = await factory.access_token(founded.founder)

    async with query_count(2):
        first = await _asking(founded, token)
    async with query_count(0):
        assert await _asking(founded, token) is first

    assert (first.account.id, first.company, first.role) == (founded.founder.id, founded.company, "Admin")
    assert first.actor("r1").account_id == founded.founder.id


async def test_requests_at_once_are_looked_up_once(founded: Founded, query_count: Counting) -> None:
    token = await factory.access_token(founded.founder)

    async with query_count(2):
        found = await asyncio.gather(*(_asking(founded, token) for _ in range(20)))

    assert len({id(session) for session in found}) == 1


async def test_whoever_goes_away_takes_nothing_from_those_who_wait(founded: Founded) -> None:
    token = await factory.access_token(founded.founder)
    first = asyncio.create_task(_asking(founded, token))
    second = asyncio.create_task(_asking(founded, token))
    await asyncio.sleep(0)
    first.cancel()

    assert (await second).role == "Admin"
    assert first.cancelled()


@pytest.mark.promise("S5")
async def test_a_look_up_that_began_before_a_change_is_not_joined_after_it(founded: Founded) -> None:
    session = await _asking(founded, await factory.access_token(founded.founder))
    await sessions.forget(session=session.id)
    early = asyncio.create_task(sessions.renewed(session))
    await asyncio.sleep(0)
    await directory.execute("UPDATE session SET ended_at = now() WHERE id = $1", session.id)
    await sessions.forget(session=session.id)

    with pytest.raises(Unauthenticated):
        await sessions.renewed(session)
    await asyncio.gather(early, return_exceptions=True)


@pytest.mark.promise("S4")
async def test_a_change_in_another_process_is_heard_through_redis(founded: Founded, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sessions, "KEPT_SECONDS", 3600.0)
    token = await factory.access_token(founded.founder)
    async with sessions.listening():
        session = await _asking(founded, token)
        await directory.execute("UPDATE session SET ended_at = now() WHERE id = $1", session.id)
        assert await _asking(founded, token) is session

        async with asyncio.timeout(60):
            while True:
                await signals.publish(signals.SESSIONS_CHANGED, f"{session.id}  ")
                try:
                    await _asking(founded, token)
                except Unauthenticated:
                    break
                await asyncio.sleep(0.02)


@pytest.mark.promise("S4")
async def test_with_redis_away_a_change_is_seen_when_what_was_kept_is_old(founded: Founded, monkeypatch: pytest.MonkeyPatch) -> None:
    assert sessions.KEPT_SECONDS <= 5
    monkeypatch.setattr(sessions, "KEPT_SECONDS", 0.1)
    token = await factory.access_token(founded.founder)
    session = await _asking(founded, token)
    await directory.execute("UPDATE session SET ended_at = now() WHERE id = $1", session.id)

    await asyncio.sleep(0.11)

    with pytest.raises(Unauthenticated):
        await _asking(founded, token)


async def test_what_was_read_before_a_change_is_not_kept_after_it(founded: Founded, monkeypatch: pytest.MonkeyPatch) -> None:
    token = await factory.access_token(founded.founder)
    look_up = sessions._look_up

    async def slowly(*arguments: object) -> Session:
        found = await look_up(*arguments)  # type: ignore[arg-type]
        await sessions.forget(account=founded.founder.id)
        return found

    monkeypatch.setattr(sessions, "_look_up", slowly)
    await _asking(founded, token)

    assert not [kept for _, kept in sessions._kept.values() if kept.account.id == founded.founder.id]


async def test_a_long_connection_renews_its_session_without_a_token(founded: Founded) -> None:
    session = await _asking(founded, await factory.access_token(founded.founder))
    assert await sessions.renewed(session) == session

    await factory.set_active(founded.founder, founded.company, False)
    await sessions.forget(company=founded.company.id)

    with pytest.raises(NoSuchCompany):
        await sessions.renewed(session)


async def test_redis_away_costs_a_moment_and_no_error(house: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Settings, "redis", "unix:///nonexistent/valkey.sock")

    assert signals.PUBLISH_SECONDS_MAX <= 0.5
    async with asyncio.timeout(60):
        await signals.publish(signals.SPARES_WANTED)
