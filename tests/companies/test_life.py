"""A company's life: suspended within a second, opened again, moved, deleted with nothing left, and its address used anew."""

# ruff: noqa: ASYNC110 (a test waits for what another task does)
from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from uuid import UUID

import asyncpg
import pytest
from tortoise.exceptions import OperationalError

from app.companies import arrival, move, removal
from app.files import store
from app.http import live
from app.main import app
from app.settings import credentials, settings
from app.tenancy import database, lifecycle, owner, registry, sessions, signals
from app.tenancy.binding import Company, use
from app.tenancy.database import directory
from app.tenancy.directory import company_by_id, company_by_slug
from app.workers import queue
from tests.client import Api
from tests.companies.conftest import books, digests, opened
from tests.factories import company as companies
from tests.factories.company import Founded
from tests.http.wire import Closed, connected
from tests.workers.motion import WAIT_SECONDS_MAX, listened, working

NAME = "{ customers(first: 1) { totalCount } }"


async def _status(api: Api) -> tuple[int, str]:
    answer = await api.send(NAME)
    body = answer.json()
    return answer.status_code, body["errors"][0]["message"] if body.get("errors") else ""


@pytest.mark.promise("S28")
async def test_a_suspended_company_is_refused_everywhere_within_a_second(busy: Founded, api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    assert live.CHECK_SECONDS <= 0.5
    monkeypatch.setattr(sessions, "KEPT_SECONDS", 3600.0)  # what is known of a session is not looked up again by itself
    company = busy.company
    token = await companies.access_token(busy.founder)
    async with connected(app, f"/c/{company.slug}/graphql", {"authorization": f"Bearer {token}"}) as socket:
        await socket.begin()
        assert (await _status(api))[0] == 200

        await lifecycle.suspend(company.id)

        assert await _status(api) == (403, f"{company.name} is suspended. Ask whoever runs this server to open it again.")
        assert (await api.http.get(f"/c/{company.slug}/files/{company.id}")).status_code == 403
        with pytest.raises(Closed) as closed:
            await socket.next()
        assert closed.value.code == 4403
    with pytest.raises((asyncpg.InvalidAuthorizationSpecificationError, OperationalError)):
        await asyncpg.connect(**credentials(company.database, company.database))
    with pytest.raises(lifecycle.WrongState):
        await lifecycle.suspend(company.id)

    await lifecycle.resume(company.id)
    assert (await _status(api))[0] == 200
    with pytest.raises(lifecycle.WrongState):
        await lifecycle.resume(company.id)


@pytest.mark.promise("S28")
async def test_even_who_was_told_nothing_gets_no_further_than_postgresql(busy: Founded, api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    async def lost(**_: UUID) -> None:
        return None

    assert (await _status(api))[0] == 200
    monkeypatch.setattr(sessions, "forget", lost)
    await lifecycle.suspend(busy.company.id)

    # The session is still believed for some seconds, and there is no database behind it.
    assert (await _status(api))[0] == 503
    monkeypatch.undo()
    await lifecycle.resume(busy.company.id)
    assert (await _status(api))[0] == 200


@pytest.mark.promise("S28")
async def test_a_suspended_companys_work_waits(busy: Founded) -> None:
    company = busy.company
    async with use(company):
        await database.execute(
            "INSERT INTO outbox (id, kind, actor_id, payload, created_at, due_at, attempts)"
            " VALUES (gen_random_uuid(), 'notifications.read', $1, '{}', now(), now(), 0)",
            busy.founder.id,
        )
    done = "SELECT done_at IS NOT NULL FROM outbox WHERE kind = 'notifications.read'"
    await lifecycle.suspend(company.id)
    async with working(with_queue=False) as relay:
        relay.ring(company.id)
        await asyncio.sleep(0.3)
        async with owner.connected(company.database) as connection:
            assert await connection.fetchval(done) is False
        await lifecycle.resume(company.id)
        relay.hear(f"  {company.id}")
        async with asyncio.timeout(WAIT_SECONDS_MAX):
            while True:
                relay.ring(company.id)
                async with owner.connected(company.database) as connection:
                    if await connection.fetchval(done):
                        break
                await asyncio.sleep(0.05)


async def _traces(company: Company) -> list[str]:
    """Look for a company everywhere: server, directory, files, queue, pools."""
    found = []
    async with owner.connected() as server:
        found += [f"database {name}" for name in [company.database] if await owner.has_database(server, name)]
        found += [f"role {name}" for name in [company.database] if await owner.has_role(server, name)]
    async with owner.connected(owner.DIRECTORY_DATABASE) as connection:
        for row in await connection.fetch(
            "SELECT relname::text AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
        ):
            statement = await connection.fetchval("SELECT format('SELECT count(*) FROM %I t WHERE t::text ~ $1', $1::text)", row["name"])
            if await connection.fetchval(statement, f"{company.id}|{company.database}"):
                found.append(f"rows of {row['name']}")
    found += [str(path) for path in settings().var.rglob("*") if str(company.id) in str(path)]
    if company.database in registry._clients:
        found.append("a pool")
    redis = await queue.connect()
    async for key in redis.scan_iter(match="*"):
        kind = (await redis.type(key)).decode()
        content = await redis.get(key) if kind == "string" else b"".join(await redis.zrange(key, 0, -1)) if kind == "zset" else b""
        if str(company.id).encode() in key + (content or b""):
            found.append(f"redis {key!r}")
    await queue.close(redis)
    return found


@pytest.mark.promise("S28")
@pytest.mark.behaviour("TEN-11")
async def test_a_deleted_company_leaves_nothing_and_its_address_begins_anew(
    busy: Founded, other_company: Founded, api: Api, client: Callable[..., Awaitable[Api]]
) -> None:
    company, slug = busy.company, busy.company.slug
    connection = await queue.connect()
    await queue.tell(connection, company.id)
    await queue.close(connection)
    assert (await _status(api))[0] == 200
    assert len(await _traces(company)) >= 6
    await directory.execute("UPDATE account SET default_company_id = $1 WHERE id = $2", company.id, busy.founder.id)
    before = await digests(other_company.company)

    async with registry.listening():
        await listened(signals.DATABASE_GONE)
        await removal.delete(company.id)
        await queue.forget(company.id)
        async with asyncio.timeout(WAIT_SECONDS_MAX):
            while traces := await _traces(company):
                await asyncio.sleep(0.05)

    assert traces == []
    assert (await _status(api))[0] == 403
    assert await directory.fetchval("SELECT count(*) FROM account WHERE id = $1", busy.founder.id) == 1
    assert await digests(other_company.company) == before
    again = await companies.found(company.name, founder=busy.founder)
    assert again.company.slug == slug
    anew = await client(busy.founder, again.company)
    assert (await anew.ok("{ invoices(first: 1) { totalCount } customers(first: 1) { totalCount } }")) == {
        "invoices": {"totalCount": 0},
        "customers": {"totalCount": 0},
    }
    assert not store.folder(again.company.id).exists()
    await companies.remove(again.company)


@pytest.mark.promise("S28")
async def test_a_deletion_that_was_cut_short_is_finished_later(busy: Founded) -> None:
    await lifecycle.begin_deletion(busy.company.id)
    assert await company_by_slug(busy.company.slug) is None

    assert await removal.clear_away() == [busy.company.id]

    await registry.forget(busy.company.database)
    assert await _traces(busy.company) == []


async def test_an_import_that_was_killed_is_cleared_away_and_one_at_work_is_not(archive: Path) -> None:
    reader = opened(archive)
    reached, go_on = asyncio.Event(), asyncio.Event()

    async def held(*_: object) -> None:
        reached.set()
        await go_on.wait()

    working_on_it = asyncio.create_task(_take_in_slowly(reader, held))
    await reached.wait()
    assert await removal.clear_away() == []
    go_on.set()
    with pytest.raises(ZeroDivisionError):
        await working_on_it
    reader.close()
    assert await directory.fetchval("SELECT count(*) FROM company WHERE state = 'ARRIVING'") == 0

    # A killed one has left its row and its database, and nobody holds them any more.
    async with owner.connected(owner.DIRECTORY_DATABASE) as connection:
        await connection.execute(arrival.RESERVE, UUID(int=7), "killed", "c_00000000feedbeef")
        await owner.run(connection, "CREATE DATABASE %I", "c_00000000feedbeef")
    assert await removal.clear_away() == [UUID(int=7)]
    async with owner.connected() as server:
        assert not await owner.has_database(server, "c_00000000feedbeef")


async def _take_in_slowly(reader: object, held: Callable[..., Awaitable[None]]) -> None:
    async with arrival._reserved(UUID(int=8), "slowly"):
        await held(reader)
        raise ZeroDivisionError


async def test_a_moved_company_has_the_same_rows_in_another_database(busy: Founded, api: Api) -> None:
    company = busy.company
    known, before = await books(company), await digests(company)

    await move.move(company.id)

    moved = await company_by_id(company.id)
    assert moved is not None
    assert (moved.state, moved.slug) == ("ACTIVE", company.slug)
    assert moved.database != company.database
    assert await digests(moved) == before
    assert await books(moved) == known
    assert (await _status(api))[0] == 200
    await registry.forget(company.database)
    async with owner.connected() as server:
        assert not await owner.has_database(server, company.database)
        assert not await owner.has_role(server, company.database)
    assert await directory.fetchval("SELECT count(*) FROM company WHERE state = 'ARRIVING'") == 0
    await registry.forget(moved.database)


@pytest.mark.promise("R20")
async def test_a_company_of_another_shape_is_not_served_and_the_others_are(founded: Founded, api: Api, stranger: Api) -> None:
    async with owner.connected(owner.DIRECTORY_DATABASE) as connection:
        await connection.execute("UPDATE company SET shape = 'old' WHERE id = $1", founded.company.id)
    await sessions.forget(company=founded.company.id)

    status, message = await _status(api)
    assert (status, message) == (503, f"{founded.company.name} is being brought up to date. Try again in a few minutes.")
    assert (await _status(stranger))[0] == 200
