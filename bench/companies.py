"""Many companies: how long making one takes, what an idle one costs, and whether two hundred at once are served as well as one."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator
from random import Random
from typing import Final

import psutil
from uuid_utils.compat import uuid7

from bench.house import Company, House, sign_in
from bench.measure import run
from bench.operations import OPERATIONS
from bench.table import BODIES

ACTIVE_MAX: Final = 200
CLIENTS: Final = 16
SECONDS: Final = 5.0
IDLE_SECONDS: Final = 3.0
SAMPLE_SECONDS: Final = 0.2
SPARES_AT_ONCE: Final = 10
DRAWS: Final = 20_000
OPEN: Final = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'countinghouse'"


async def figures(house: House, count: int) -> dict[str, str]:
    """Make companies, ask one of them, then all, and say what came of it."""
    from app.tenancy.database import directory

    began = time.monotonic()
    companies = await _found(count)
    provisioned = (time.monotonic() - began) / count
    own = await directory.fetchval(OPEN)
    server = await house.start_product("product, many companies", COUNTINGHOUSE_POOL_IDLE_SECONDS=str(IDLE_SECONDS))
    try:
        targets = [(server.path("a", company.slug), await sign_in(company)) for company in companies]
        bodies, _ = OPERATIONS[0].bodies(None, None, max(BODIES, count))  # type: ignore[arg-type]
        process = psutil.Process(server.process.pid)

        await run(house, server, targets[:1], bodies, connections=CLIENTS, seconds=SECONDS)
        alone = await run(house, server, targets[:1], bodies, connections=CLIENTS, seconds=SECONDS)
        await asyncio.sleep(2 * IDLE_SECONDS)
        before = process.memory_info().rss
        await run(house, server, targets, bodies[:count], connections=1, seconds=600, once=True)
        await asyncio.sleep(2 * IDLE_SECONDS)
        idle = (process.memory_info().rss - before) / max(count - 1, 1)
        async with _watched(own) as open_at_most:
            # Whose turn it is nobody knows: a round would meet every company just after its connection was given away.
            asked = Random(19).choices(targets[:ACTIVE_MAX], k=DRAWS)
            together = await run(house, server, asked, bodies[:1] * DRAWS, connections=CLIENTS, seconds=2 * SECONDS)
    finally:
        await house.stop(server.name)
    return {
        "companies": str(count),
        "making one": f"{provisioned * 1e3:.0f} ms",
        f"p95 of one, {CLIENTS} clients": f"{alone.p95:.0f} ms",
        f"p95 of {min(count, ACTIVE_MAX)} at once": f"{together.p95:.0f} ms ({together.p95 / alone.p95:.2f} ×)",
        "requests that failed": str(alone.failures + together.failures),
        "memory of an idle one": f"{idle / 1024:.0f} kB",
        "connections at most": str(max(open_at_most, default=0)),
    }


async def _found(count: int) -> list[Company]:
    from app import modules
    from app.domain.factors import FactorPolicy
    from app.services.identity import company as services
    from app.services.identity.company import COMPANIES_PER_PERSON_MAX, CompanyWish
    from app.tenancy import provisioning, registry
    from app.tenancy.database import directory
    from app.tenancy.directory import set_factor_policy

    permissions = modules.permissions()
    made = []
    for number in range(count):
        if number % COMPANIES_PER_PERSON_MAX == 0:
            account = uuid7()
            await directory.execute(
                "INSERT INTO account (id, email, name, password_hash, language, state, created_at)"
                " VALUES ($1, $2, 'Founder', '-', 'en', 'ACTIVE', now())",
                account,
                f"{account.hex}@bench.example",
            )
        if number % SPARES_AT_ONCE == 0:
            await provisioning.ensure_spares(SPARES_AT_ONCE)
        wish = CompanyWish(f"Company {number}", "DE", "EUR", "Europe/Berlin")
        company = await services.create(account, wish, permissions)
        await set_factor_policy(company.id, FactorPolicy.NOBODY)  # the founders have no phones
        await registry.forget(company.database)  # our own connections are not the product's
        made.append(Company(company.slug, company.database, account))
    return made


@contextlib.asynccontextmanager
async def _watched(own: int) -> AsyncIterator[list[int]]:
    """Count the connections that come to those of the benchmark itself while the block lasts."""
    from app.tenancy import owner

    seen: list[int] = []

    async def watch() -> None:
        async with owner.connected(owner.DIRECTORY_DATABASE) as connection:
            while True:
                seen.append(await connection.fetchval(OPEN) - own)
                await asyncio.sleep(SAMPLE_SECONDS)

    watching = asyncio.create_task(watch())
    try:
        yield seen
    finally:
        watching.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await watching
