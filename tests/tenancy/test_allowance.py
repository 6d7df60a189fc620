"""What may be asked for in a minute: shared by all processes, drawn in chunks, and never without an end (R15)."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from uuid import uuid4

import pytest

from app.settings import Settings, settings
from app.tenancy import allowance
from app.tenancy.allowance import ADDRESS, CHUNKS, COMPANY, PERSON, Exhausted, Key, draw, give_back, payers, per_minute, take

LIMIT = 60_000
"""A thousand nodes come back in a second."""


@pytest.fixture(autouse=True)
async def limits(house: None, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[None]:
    """The same for everybody, and nothing drawn yet."""
    await allowance.close()
    monkeypatch.setattr(allowance, "per_minute", lambda _: LIMIT)
    yield
    await allowance.close()


@pytest.fixture
def stopped(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """A clock for this process that stands still until it is moved."""
    now = [time.monotonic()]

    def move(seconds: float) -> None:
        now[0] += seconds

    monkeypatch.setattr(allowance, "monotonic", lambda: now[0])
    return move


def person() -> tuple[Key, ...]:
    return payers(uuid4(), None, "")


def calls_of_redis(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    calls: list[int] = []
    drawn = allowance._drawn

    async def counted(keys: tuple[Key, ...], least: int) -> list[int]:
        calls.append(least)
        return await drawn(keys, least)

    monkeypatch.setattr(allowance, "_drawn", counted)
    return calls


async def spent(keys: tuple[Key, ...], nodes: int) -> int:
    """Pay until nothing is left; return how much that was."""
    total = 0
    while True:
        try:
            await draw(keys, nodes)
        except Exhausted:
            return total
        total += nodes


async def test_the_limit_is_accepted_and_one_more_is_refused_with_a_wait() -> None:
    keys = person()
    await draw(keys, LIMIT)
    with pytest.raises(Exhausted) as exhausted:
        await draw(keys, LIMIT // 2)

    assert 28 <= exhausted.value.seconds <= 30


async def test_the_usual_request_asks_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = calls_of_redis(monkeypatch)
    keys = payers(uuid4(), uuid4(), "")
    for _ in range(CHUNKS * 10):
        await draw(keys, LIMIT // CHUNKS // 10)

    assert len(calls) == CHUNKS


async def test_many_at_once_draw_together(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = calls_of_redis(monkeypatch)
    keys = person()
    await asyncio.gather(*(draw(keys, 10) for _ in range(50)))

    assert len(calls) == 1


async def test_person_and_company_pay_both_or_neither() -> None:
    company = uuid4()
    first, second = payers(uuid4(), company, ""), payers(uuid4(), company, "")
    await draw(first, LIMIT)
    with pytest.raises(Exhausted):
        await draw(second, LIMIT // 2)

    await draw(second[:1], LIMIT - LIMIT // CHUNKS)


async def test_processes_share_a_bucket(stopped: Callable[[float], None]) -> None:
    keys = person()
    total = await spent(keys, 1_000)
    allowance._leases.clear()  # as another process that holds nothing yet

    assert total == LIMIT
    assert await spent(keys, 1_000) <= 2_000


async def test_who_is_told_to_wait_asks_redis_no_more(monkeypatch: pytest.MonkeyPatch, stopped: Callable[[float], None]) -> None:
    keys = person()
    await spent(keys, LIMIT)
    calls = calls_of_redis(monkeypatch)
    for _ in range(100):
        with pytest.raises(Exhausted):
            await draw(keys, LIMIT)

    assert len(calls) <= 1


async def test_what_was_not_used_is_given_back() -> None:
    keys = person()
    await draw(keys, LIMIT)
    give_back(keys, 500)

    assert take(keys, 500)
    assert not take(keys, 1)


async def test_more_than_a_minute_has_is_never_asked_for() -> None:
    await draw(person(), 10 * LIMIT)


@pytest.mark.promise("R4")
async def test_without_redis_there_is_still_an_end(monkeypatch: pytest.MonkeyPatch, stopped: Callable[[float], None]) -> None:
    keys = person()
    monkeypatch.setenv("REDIS_URL", "unix:///nowhere.sock")
    settings.cache_clear()
    try:
        total = await spent(keys, 100)
        for _ in range(60):
            stopped(1)
            total += await spent(keys, 100)
    finally:
        monkeypatch.undo()
        settings.cache_clear()

    assert LIMIT <= total <= 2 * LIMIT
    assert allowance._away_until > 0


async def test_a_lease_ends(monkeypatch: pytest.MonkeyPatch, stopped: Callable[[float], None]) -> None:
    keys = person()
    await draw(keys, 10)
    assert take(keys, 10)
    stopped(allowance.LEASE_SECONDS + 1)

    assert not take(keys, 10)


def test_a_network_pays_and_not_each_of_its_addresses() -> None:
    assert payers(None, None, "192.0.2.7") == ((ADDRESS, "192.0.2.7"),)
    assert payers(None, None, "2001:db8::1") == payers(None, None, "2001:db8::ffff:1") == ((ADDRESS, "2001:db8::/64"),)
    assert payers(None, None, "") == ((ADDRESS, ""),)


def test_production_is_stricter_than_trying_things_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    tried, real = Settings(environment="development"), Settings(environment="production")
    for payer in (PERSON, COMPANY, ADDRESS):
        assert tried.nodes_per_minute(payer) == 10 * real.nodes_per_minute(payer)
    assert Settings(environment="production", person_nodes_per_minute=1_000).nodes_per_minute("person") == 1_000
    assert per_minute(PERSON) >= real.nodes_per_minute("person")
