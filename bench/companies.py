"""Many companies: how long making one takes, what an idle one costs, and whether two hundred at once are served as well as one (R16)."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Final
from uuid import UUID

import psutil
from uuid_utils.compat import uuid7

from bench.house import Company, House, Server, sign_in
from bench.measure import Figure, run
from bench.operations import OPERATIONS

ACTIVE_MAX: Final = 200
CLIENTS: Final = 16
SECONDS: Final = 5.0
SAMPLE_SECONDS: Final = 0.2
IDLE_SECONDS_MAX: Final = 70.0
AT_ONCE: Final = 4
DRAWS: Final = 20_000
WARM_ROUNDS: Final = 8
ROOM: Final = 100
"""So many connections a server of which every active company may keep one has beyond theirs."""
OPEN: Final = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'countinghouse' AND datname ~ '^c_'"
ALL: Final = "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
BODY: Final = OPERATIONS[0]

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Made:
    """The companies, and how long one took: the database that waits, and setting up what its founder asked for."""

    companies: list[Company]
    database_seconds: float
    founding_seconds: float


async def made(count: int) -> Made:
    """Make companies: first the databases, then what their founders want, some at once as at a server that many sign up to."""
    from app import modules
    from app.domain.factors import FactorPolicy
    from app.services.identity import company as services
    from app.services.identity.company import COMPANIES_PER_PERSON_MAX, CompanyWish
    from app.tenancy import provisioning, registry
    from app.tenancy.directory import set_factor_policy

    began = time.monotonic()
    await provisioning.ensure_spares(count)
    databases = time.monotonic() - began
    founders = [await _founder() for _ in range(0, count, COMPANIES_PER_PERSON_MAX)]
    permissions, turns = modules.permissions(), asyncio.Semaphore(AT_ONCE)

    async def one(number: int) -> Company:
        async with turns:
            founder = founders[number // COMPANIES_PER_PERSON_MAX]
            company = await services.create(founder, CompanyWish(f"Company {number}", "DE", "EUR", "Europe/Berlin"), permissions)
            await set_factor_policy(company.id, FactorPolicy.NOBODY)  # the founders have no phones
            await registry.forget(company.database)  # our own connections are not the product's
            return Company(company.slug, company.database, founder)

    began = time.monotonic()
    companies = await asyncio.gather(*(one(number) for number in range(count)))
    return Made(companies, databases / count, (time.monotonic() - began) / count)


async def figures(house: House, there: Made, say: Say) -> dict[str, str]:
    """Ask one company, then all, on a server that lets a hundred connections in, and say what came of it."""
    companies, count, ours = there.companies, len(there.companies), await _open()
    server = await house.start_product("product, many companies")
    try:
        targets = await _targets(server, companies)
        process = psutil.Process(server.process.pid)
        alone = await _alone(house, server, targets)
        await _until_idle()
        before = process.memory_info().rss
        await run(house, server, targets, [_body()] * count, connections=1, seconds=600, once=True)
        emptied = await _until_idle()
        idle = (process.memory_info().rss - before) / max(count - 1, 1)
        say(f"{count} companies were asked once; their connections were gone after {emptied:.0f} s")
        await house.start_worker()
        async with _watched(ours) as open_at_most:
            together = await _together(house, server, targets)
    finally:
        for name in list(house.servers):
            await house.stop(name)
    return {
        "companies": str(count),
        "a database": f"{there.database_seconds * 1e3:.0f} ms",
        f"founding, {AT_ONCE} at once": f"{there.founding_seconds * 1e3:.0f} ms",
        "memory of an idle one": f"{idle / 1024:.0f} kB",
        "idle connections closed after": f"{emptied:.0f} s",
        **_compared(alone, together, count),
        "connections at most, worker's too": str(max(open_at_most, default=0)),
    }


async def with_room(house: House, companies: Sequence[Company]) -> dict[str, str]:
    """Ask one company, then all, where every active company may keep a connection."""
    ours = await _open()
    server = await house.start_product("product, room for all", COUNTINGHOUSE_CONNECTIONS_MAX=str(len(companies) + ROOM // 2))
    try:
        targets = await _targets(server, companies)
        alone = await _alone(house, server, targets)
        # PostgreSQL keeps a plan from the sixth time on.
        await run(house, server, targets, [_body()] * len(targets) * WARM_ROUNDS, connections=CLIENTS, seconds=60, once=True)
        async with _watched(ours) as open_at_most:
            together = await _together(house, server, targets)
    finally:
        await house.stop(server.name)
    return {
        "companies": str(len(companies)),
        **_compared(alone, together, len(companies)),
        "connections at most": str(max(open_at_most, default=0)),
    }


def migrated(seen: Mapping[str, float]) -> tuple[tuple[str, ...], list[list[str]]]:
    """Lay out what the drill of migrating them all came to."""
    found = {
        "companies": f"{seen['companies']:.0f}",
        "done when killed": f"{seen['done_when_killed']:.0f}",
        "the second run": f"{seen['second_run_s']:.0f} s",
        "of a company, some at once": f"{seen['second_run_s'] / (seen['companies'] - seen['done_when_killed']) * 1e3:.0f} ms",
        "left half-done": "0",
    }
    return tuple(found), [list(found.values())]


def _body() -> str:
    (body,), _ = BODY.bodies(None, None, 1)  # type: ignore[arg-type]
    return body


async def _targets(server: Server, companies: Sequence[Company]) -> list[tuple[str, str]]:
    return [(server.path(BODY.letter, company.slug), await sign_in(company)) for company in companies]


async def _alone(house: House, server: Server, targets: Sequence[tuple[str, str]]) -> Figure:
    for seconds in (1.0, SECONDS):  # the first time only warms up
        figure = await run(house, server, targets[:1], [_body()], connections=CLIENTS, seconds=seconds, with_ended=True)
    return figure


async def _together(house: House, server: Server, targets: Sequence[tuple[str, str]]) -> Figure:
    # Whose turn it is nobody knows: a round would meet every company just after its connection was given away.
    asked = Random(19).choices(targets[:ACTIVE_MAX], k=DRAWS)
    return await run(house, server, asked, [_body()] * DRAWS, connections=CLIENTS, seconds=2 * SECONDS, with_ended=True)


def _compared(alone: Figure, together: Figure, count: int) -> dict[str, str]:
    return {
        f"p95 of one, {CLIENTS} clients": f"{alone.p95:.0f} ms",
        f"p95 of {min(count, ACTIVE_MAX)} at once": f"{together.p95:.0f} ms ({together.p95 / alone.p95:.2f} ×)",
        "answers a second": f"{alone.per_second:.0f} and {together.per_second:.0f}",
        "CPU": f"{alone.cpu:.2f} and {together.cpu:.2f} ms",
        "requests that failed": str(alone.failures + together.failures),
    }


async def _founder() -> UUID:
    from app.tenancy.database import directory

    account = uuid7()
    await directory.execute(
        "INSERT INTO account (id, email, name, password_hash, language, state, created_at)"
        " VALUES ($1, $2, 'Founder', '-', 'en', 'ACTIVE', now())",
        account,
        f"{account.hex}@bench.example",
    )
    return account


async def _until_idle() -> float:
    """Wait until no company has a connection any more; return how long that took."""
    from app.tenancy import owner

    began = time.monotonic()
    async with owner.connected(owner.DIRECTORY_DATABASE) as connection:
        while await connection.fetchval(OPEN) and time.monotonic() - began < IDLE_SECONDS_MAX:  # noqa: ASYNC110 (the server tells nobody)
            await asyncio.sleep(SAMPLE_SECONDS)
    return time.monotonic() - began


async def _open() -> int:
    """Count the connections that the benchmark itself has, before any server is there."""
    from app.tenancy import owner

    async with owner.connected(owner.DIRECTORY_DATABASE) as connection:
        found: int = await connection.fetchval(ALL)
        return found


@contextlib.asynccontextmanager
async def _watched(ours: int) -> AsyncIterator[list[int]]:
    """Count the server's connections while the block lasts, but for those of the benchmark itself."""
    from app.tenancy import owner

    seen: list[int] = []

    async def watch() -> None:
        async with owner.connected(owner.DIRECTORY_DATABASE) as connection:
            while True:
                seen.append(await connection.fetchval(ALL) - ours)
                await asyncio.sleep(SAMPLE_SECONDS)

    watching = asyncio.create_task(watch())
    try:
        yield seen
    finally:
        watching.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await watching
