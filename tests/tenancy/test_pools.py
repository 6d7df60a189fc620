"""Connections of many companies out of one budget: shared, lent, taken from the idle, waited for, never too many."""

# ruff: noqa: ASYNC110 (a test waits for what another task does)
from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from decimal import Decimal
from typing import Any, cast
from uuid import uuid4

import asyncpg
import pytest
from tortoise.transactions import in_transaction

from app.schema.kit.errors import is_database_away
from app.settings import credentials, settings
from app.tenancy import database, owner, pools, registry
from app.tenancy.binding import use
from app.tenancy.pools import AHEAD_FROM, Budget, Pool, ServerBusy
from tests.factories import company as companies
from tests.factories.company import Founded

WAIT_SECONDS_MAX = 60
COUNT_SQL = "SELECT count(*) FROM pg_stat_activity WHERE datname = ANY($1) AND application_name = 'countinghouse'"


@pytest.fixture(scope="module")
async def founded(house: None) -> AsyncIterator[Founded]:
    """A company whose database the pools of these tests open; none of them changes it."""
    made = await companies.found()
    yield made
    await companies.remove(made.company)


@pytest.fixture(scope="module")
async def other_company(house: None) -> AsyncIterator[Founded]:
    """Another one."""
    made = await companies.found("Birch Tools")
    yield made
    await companies.remove(made.company)


async def test_connections_open_when_needed_and_are_used_again(founded: Founded) -> None:
    budget = Budget(2)
    pool = _pool(founded, budget)
    assert pool.size == 0

    for _ in range(5):
        connection = await pool.acquire()
        assert await connection.fetchval("SELECT current_user") == founded.company.database
        await pool.release(connection)

    assert (pool.size, budget.open) == (1, 1)
    await pool.close()
    assert (pool.size, budget.open) == (0, 0)


async def test_a_full_budget_takes_the_place_of_an_idle_connection(founded: Founded, other_company: Founded) -> None:
    budget = Budget(1)
    first, second = _pool(founded, budget), _pool(other_company, budget)
    await first.release(await first.acquire())
    assert first.size == 1

    connection = await second.acquire()

    assert await connection.fetchval("SELECT current_database()") == other_company.company.database
    assert (first.size, second.size, budget.open) == (0, 1, 1)
    await second.release(connection)
    await first.close()
    await second.close()


async def test_who_has_a_connection_waits_for_it_before_taking_anothers_place(founded: Founded, other_company: Founded) -> None:
    budget = Budget(2)
    first, second = _pool(founded, budget), _pool(other_company, budget)
    await first.release(await first.acquire())
    lent = await second.acquire()
    waiting = asyncio.create_task(second.acquire())
    await asyncio.sleep(0)

    await second.release(lent)
    assert await asyncio.wait_for(waiting, WAIT_SECONDS_MAX) is lent
    assert (first.size, second.size) == (1, 1)

    # It is not given back in time, so the other company's place is taken after all.
    another = await asyncio.wait_for(second.acquire(), WAIT_SECONDS_MAX)
    assert another is not lent
    assert (first.size, second.size, budget.open) == (0, 2, 2)
    for connection in (lent, another):
        await second.release(connection)
    await second.close()
    await first.close()


async def test_a_lent_connection_is_never_taken_and_the_next_one_waits_for_it(founded: Founded, other_company: Founded) -> None:
    budget = Budget(1)
    first, second = _pool(founded, budget), _pool(other_company, budget)
    lent = await first.acquire()
    waiting = asyncio.create_task(second.acquire())
    await asyncio.sleep(0.05)
    assert not waiting.done()
    assert await lent.fetchval("SELECT 1") == 1

    await first.release(lent)
    connection = await asyncio.wait_for(waiting, WAIT_SECONDS_MAX)

    assert budget.open == 1
    await second.release(connection)
    await first.close()
    await second.close()


async def test_who_waits_too_long_is_told_and_takes_nothing(founded: Founded, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pools, "WAIT_SECONDS_MAX", 0.1)
    budget = Budget(1)
    pool = _pool(founded, budget)
    lent = await pool.acquire()

    with pytest.raises(ServerBusy):
        await pool.acquire()

    cancelled = asyncio.create_task(pool.acquire())
    await asyncio.sleep(0.02)
    cancelled.cancel()
    await asyncio.wait({cancelled})
    await pool.release(lent)
    assert budget.open == 1
    await pool.release(await pool.acquire())
    await pool.close()
    assert budget.open == 0


async def test_connections_that_the_server_closed_are_replaced(founded: Founded) -> None:
    budget = Budget(1)
    pool = _pool(founded, budget)
    ended = await pool.acquire()
    await pool.release(ended)

    async with owner.connected() as server:
        await server.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", founded.company.database)
    async with asyncio.timeout(WAIT_SECONDS_MAX):
        while not ended.is_closed():
            await asyncio.sleep(0.01)

    connection = await pool.acquire()
    assert connection is not ended
    assert await connection.fetchval("SELECT 1") == 1
    assert budget.open == 1
    await pool.release(connection)
    await pool.close()


async def test_a_connection_is_handed_on_at_once_and_closed_when_idle(founded: Founded, monkeypatch: pytest.MonkeyPatch) -> None:
    quickly = settings().model_copy(update={"pool_idle_seconds": 0.05})
    monkeypatch.setattr(pools, "settings", lambda: quickly)
    budget = Budget(2)
    pool = _pool(founded, budget)

    first = await pool.acquire()
    await pool.release(first)
    assert await pool.acquire() is first
    await pool.release(first)
    async with asyncio.timeout(WAIT_SECONDS_MAX):
        while pool.size:
            await asyncio.sleep(0.01)

    assert (pool.size, budget.open) == (0, 0)
    second = await pool.acquire()
    assert second is not first
    await pool.release(second)
    await pool.close()


async def test_connections_go_to_those_who_wait_in_turn(founded: Founded) -> None:
    pool, served = _pool(founded, Budget(1), size=1), list[int]()
    lent = await pool.acquire()

    async def use_it(number: int) -> None:
        connection = await pool.acquire()
        served.append(number)
        await pool.release(connection)

    waiting = [asyncio.create_task(use_it(number)) for number in range(4)]
    await asyncio.sleep(0)
    waiting[1].cancel()
    await pool.release(lent)
    # The first one has the connection by now, and does not live to see it.
    waiting[0].cancel()
    await asyncio.wait(waiting)

    assert served == [2, 3]
    assert pool.size == 1
    await pool.close()


async def test_a_lost_connection_gives_its_place_to_whoever_waits(founded: Founded) -> None:
    pool = _pool(founded, Budget(1), size=1)
    lent = await pool.acquire()
    waiting = asyncio.create_task(pool.acquire())
    await asyncio.sleep(0)

    lent.terminate()
    await pool.release(lent)

    connection = await asyncio.wait_for(waiting, WAIT_SECONDS_MAX)
    assert await connection.fetchval("SELECT 1") == 1
    closing = asyncio.create_task(pool.close())
    await asyncio.sleep(0)
    assert not closing.done()
    await pool.release(connection)
    await asyncio.wait_for(closing, WAIT_SECONDS_MAX)
    with pytest.raises(asyncpg.InterfaceError):
        await pool.acquire()


async def test_what_the_last_user_left_open_is_never_handed_on(founded: Founded) -> None:
    pool = _pool(founded, Budget(2))
    connection = await pool.acquire()
    await connection.execute("BEGIN")
    await pool.release(connection)
    connection = await pool.acquire()
    assert not connection.is_in_transaction()

    statement = asyncio.create_task(connection.execute("SELECT pg_sleep(10)"))
    await asyncio.sleep(0.05)
    statement.cancel()
    with pytest.raises(asyncio.CancelledError):
        await statement
    await pool.release(connection)

    connection = await pool.acquire()
    assert await connection.fetchval("SELECT 1") == 1
    await pool.release(connection)
    await pool.close()


@pytest.mark.promise("R16")
async def test_many_companies_at_once_stay_below_the_cap(house: None, monkeypatch: pytest.MonkeyPatch) -> None:
    made = [await companies.found(f"Company {number}") for number in range(6)]
    for founded in made:
        await registry.forget(founded.company.database)
    names = [founded.company.database for founded in made]
    limit = 5
    monkeypatch.setattr(registry, "_budget", Budget(limit))
    most = 0

    async def read(founded: Founded) -> None:
        nonlocal most
        async with use(founded.company):
            await database.fetchval("SELECT pg_sleep(0.002)")
            most = max(most, registry._budget.open)

    async with owner.connected() as server:
        work = asyncio.gather(*(read(made[number % 6]) for number in range(180)))
        while not work.done():
            assert await server.fetchval(COUNT_SQL, names) <= limit
            await asyncio.sleep(0.01)
        await work
    assert most == limit
    for founded in made:
        await companies.remove(founded.company)


async def test_the_last_place_that_is_taken_is_made_free_again_ahead(founded: Founded, other_company: Founded) -> None:
    budget = Budget(AHEAD_FROM)
    first, second = _pool(founded, budget, size=AHEAD_FROM), _pool(other_company, budget)
    for connection in [await first.acquire() for _ in range(AHEAD_FROM - 1)]:
        await first.release(connection)
    assert first.size == AHEAD_FROM - 1

    await second.release(await second.acquire())
    await asyncio.gather(*first._work)

    assert (first.size, second.size) == (AHEAD_FROM - 2, 1)
    assert budget.has_room()
    await first.close()
    await second.close()


async def test_a_fresh_connection_asks_for_nothing_but_what_it_was_opened_for(founded: Founded) -> None:
    statements = (
        ("SELECT number, state, total, created_at FROM sales_order WHERE customer_id = ANY($1)", [uuid4()]),
        ("SELECT permissions FROM role WHERE id = ANY($1::uuid[]) AND 1.5 <> ALL($2::numeric[])", [uuid4()], [Decimal(2)]),
    )
    pool = _pool(founded, Budget(1))
    for is_warm in (False, True):
        connection = await pool.acquire()
        asked: list[str] = []
        with connection.query_logger(lambda record, asked=asked: asked.append(record.query)):
            for statement, *values in statements:
                await connection.fetch(statement, *values)
        await pool.release(connection)
        await pool.expire_connections()
        if is_warm:  # the process's first connection may ask what PostgreSQL's own types are
            assert asked == [statement for statement, *_ in statements]
    await pool.close()


async def _hangs_up(connection: Any) -> None:
    """Have the server leave a connection, and us not notice before we write to it."""
    connection._transport.pause_reading()
    async with owner.connected() as server:
        pid = connection.get_server_pid()
        assert await server.fetchval("SELECT pg_terminate_backend($1, 5000)", pid)


async def _says_goodbye(connection: Any) -> None:
    """Have us read the server's last word, and not yet its end."""
    said = b"SFATAL\0VFATAL\0C57P01\0Mterminating connection due to administrator command\0\0"
    connection._protocol.data_received(b"E" + (len(said) + 4).to_bytes(4, "big") + said)


Cut = Callable[[Any], Awaitable[None]]
CUTS: tuple[Cut, ...] = (_hangs_up, _says_goodbye)


@pytest.mark.parametrize("cut", CUTS)
async def test_a_statement_that_meets_a_cut_connection_is_answered_on_another(founded: Founded, cut: Cut) -> None:
    async with use(founded.company):
        pool = await _pool_of(founded)
        dead = pool._idle[-1][1]
        await cut(dead)

        assert await database.fetchval("SELECT 2") == 2
        assert dead not in pool._open
        assert len(pool._open) == len(pool._idle) == 1


@pytest.mark.parametrize("cut", CUTS)
async def test_a_transaction_begins_on_a_connection_that_lives(founded: Founded, cut: Cut) -> None:
    async with use(founded.company):
        pool = await _pool_of(founded)
        dead = pool._idle[-1][1]
        await cut(dead)

        async with in_transaction("tenant"):
            assert await database.fetchval("SELECT 2") == 2
        assert dead not in pool._open
        assert len(pool._open) == len(pool._idle) == 1


async def test_what_the_server_may_have_done_is_not_sent_again(founded: Founded) -> None:
    async with use(founded.company):
        pool = await _pool_of(founded)
        with pytest.raises((asyncpg.AdminShutdownError, asyncpg.ConnectionDoesNotExistError)) as lost:
            await database.fetchval("SELECT pg_terminate_backend(pg_backend_pid())")
        assert is_database_away(lost.value)
        await pool.expire_connections()
        assert pool.size == 0  # another try would have opened one

        with pytest.raises(asyncpg.InternalClientError) as ended:  # a transaction ends with its connection
            await _cut_in_a_transaction(pool)
        assert is_database_away(ended.value)


async def _cut_in_a_transaction(pool: Pool) -> None:
    async with in_transaction("tenant"):
        await database.fetchval("SELECT 1")
        await _says_goodbye(*pool._open)
        await database.fetchval("SELECT 2")


async def _pool_of(founded: Founded) -> Pool:
    """Return the pool of the bound company, with one connection that nobody holds."""
    await database.fetchval("SELECT 1")
    return cast(Pool, registry.client(founded.company.database)._pool)


def _pool(founded: Founded, budget: Budget, size: int = 4) -> Pool:
    role = founded.company.database
    return Pool(budget, credentials(role, role), size)
