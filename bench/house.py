"""The house that is measured: databases of its own, a company full of trade, and three servers over it, each a process."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import secrets
import signal
import socket
import sys
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import asyncpg
import orjson
import psutil

from app import logs
from app.embedded import postgres, valkey
from app.embedded.postgresql import CONNECTIONS_MAX
from app.embedded.process import spawn, stop
from app.settings import ROOT, Settings, credentials, settings
from bench import data
from bench.operations import OPERATIONS, Known

ANSWER_SECONDS_MAX = 60.0
POLL_SECONDS = 0.05
OWNER_NAME = "Bench Marker"
PASSWORD = "a benchmark needs a long password"


@dataclass(slots=True)
class Company:
    """A company with its data and somebody who may do everything in it."""

    slug: str
    database: str
    account: UUID


@dataclass(slots=True)
class Server:
    """One of the servers: where it is, how it is asked, and its process."""

    name: str
    port: int
    process: asyncio.subprocess.Process
    is_graphql: bool = True

    def path(self, letter: str, slug: str) -> str:
        """Return where an operation is sent."""
        if not self.is_graphql:
            return "/" + letter
        return f"/c/{slug}/graphql" if self.name.startswith("product") else "/graphql"


@dataclass(slots=True)
class House:
    """The servers' processes and how to start more of them."""

    folder: Path
    postgres_pid: int
    valkey_pid: int
    servers: dict[str, Server] = field(default_factory=dict)

    async def start_limit(self, company: Company) -> Server:
        """Start the hand-written server."""
        return await self._start("limit", "bench.limit", _plainly(company), is_graphql=False)

    async def start_plain(self, company: Company) -> Server:
        """Start the plain GraphQL server."""
        return await self._start("plain", "bench.plain", _plainly(company))

    async def start_product(self, name: str = "product", **options: str) -> Server:
        """Start the product's API as `./erp up` does: without the owner's credentials."""
        return await self._start(name, "app.serve", _product() | options)

    async def start_worker(self) -> Server:
        """Start the worker, which owns the databases, and return when it is at work."""
        log = self.folder / "worker.log"
        log.unlink(missing_ok=True)  # what an earlier one said does not count
        process = await spawn([sys.executable, "-m", "app.workers"], environment=dict(os.environ), folder=ROOT, log=log)
        worker = self.servers["worker"] = Server("worker", 0, process)
        began = time.monotonic()
        while b"worker_ready" not in log.read_bytes():
            if process.returncode is not None or time.monotonic() - began > ANSWER_SECONDS_MAX:
                raise RuntimeError("the worker does not start:\n" + log.read_text()[-2000:])
            await asyncio.sleep(POLL_SECONDS)
        return worker

    async def profile(self, company: Company, letter: str) -> dict[str, Any]:
        """Profile the product while it answers an operation, in a process of its own, and return what it wrote."""
        found = self.folder / "profile.json"
        told = {"BENCH_TOKEN": await sign_in(company), "BENCH_PATH": f"/c/{company.slug}/graphql", "BENCH_LETTER": letter}
        async with owned(company) as connection:
            operation = next(each for each in OPERATIONS if each.letter == letter)
            told["BENCH_VARIABLES"] = orjson.dumps(operation.variables(Random(17), await known(connection))).decode()
        told |= _product() | {"COUNTINGHOUSE_PORT": str(free_port())}
        environment = {each: value for each, value in os.environ.items() if each != "DATABASE_URL"} | told
        log = self.folder / "profile.log"
        process = await spawn([sys.executable, "-m", "bench.profile", str(found)], environment=environment, folder=ROOT, log=log)
        if await process.wait() != 0:
            raise RuntimeError("the profile failed:\n" + log.read_text()[-2000:])
        shares: dict[str, Any] = orjson.loads(found.read_bytes())
        return shares

    async def stop(self, name: str) -> None:
        """Stop one server."""
        await stop(self.servers.pop(name).process, signal.SIGTERM, within_seconds=15, harsh=signal.SIGKILL)

    def databases(self, server: Server) -> list[psutil.Process]:
        """Return the databases' processes that work for a server, without what cleans up behind them at its own pace."""
        found = family(self.postgres_pid) + (family(self.valkey_pid) if server.name.startswith("product") else [])
        return [process for process in found if not _is_cleaner(process)]

    async def _start(self, name: str, module: str, told: dict[str, str], *, is_graphql: bool = True) -> Server:
        port = free_port()
        environment = {each: value for each, value in os.environ.items() if each != "DATABASE_URL"} | told
        environment |= {"BENCH_PORT": str(port), "COUNTINGHOUSE_PORT": str(port)}
        process = await spawn([sys.executable, "-m", module], environment=environment, folder=ROOT, log=self.folder / f"{name}.log")
        server = self.servers[name] = Server(name, port, process, is_graphql)
        began = time.monotonic()
        while not await _listens(port):
            if process.returncode is not None or time.monotonic() - began > ANSWER_SECONDS_MAX:
                raise RuntimeError(f"{name} does not start:\n" + (self.folder / f"{name}.log").read_text()[-2000:])
            await asyncio.sleep(POLL_SECONDS)
        return server


@contextlib.asynccontextmanager
async def running(folder: Path, connections_max: int = CONNECTIONS_MAX) -> AsyncIterator[House]:
    """Run databases in a folder, with the directory and the template ready, and end with every server that was started."""
    folder.mkdir(parents=True, exist_ok=True)  # noqa: ASYNC240 (nothing else runs in this loop yet)
    async with postgres(folder / "postgresql", connections_max=connections_max) as server, valkey(folder / "valkey") as queue:
        kept = {name: value for name, value in os.environ.items() if name.startswith(("COUNTINGHOUSE_", "DATABASE_", "REDIS_"))}
        for name in kept:
            del os.environ[name]
        secret = folder / "secret"
        if not secret.exists():
            secret.write_text(secrets.token_hex(32))
        os.environ |= {
            "COUNTINGHOUSE_VAR": str(folder / "var"),
            "COUNTINGHOUSE_SECRET_KEY": secret.read_text(),
            "DATABASE_URL": server.url,
            "REDIS_URL": queue.url,
            # What a person may ask for in a minute is asked for here in a second.
            "COUNTINGHOUSE_PERSON_NODES_PER_MINUTE": "1000000000",
            "COUNTINGHOUSE_COMPANY_NODES_PER_MINUTE": "1000000000",
        }
        settings.cache_clear()
        logs.configure(logging.WARNING)
        from app.tenancy import migrating, provisioning, registry

        house = House(folder, server.pid, queue.process.pid)
        await registry.start()
        try:
            await provisioning.prepare_server()
            brought = await migrating.migrate_everything()
            assert brought.is_complete, f"{brought.failed}; remove {folder} and begin anew"
            yield house
        finally:
            for name in list(house.servers):
                await house.stop(name)
            await registry.stop()


async def company(mail: str, name: str, size: data.Size | None) -> Company:
    """Return the company that was founded with this address, or found it and fill it."""
    from app import modules
    from app.domain.factors import FactorPolicy
    from app.services.identity import sign_up
    from app.services.identity.company import CompanyWish
    from app.services.identity.session import Device
    from app.tenancy import owner, provisioning
    from app.tenancy.database import directory
    from app.tenancy.directory import set_factor_policy

    known = await directory.fetchrow(
        "SELECT c.slug, c.database, a.id FROM account a JOIN company c ON c.founder_id = a.id WHERE a.email = $1 ORDER BY c.id LIMIT 1",
        mail,
    )
    if known is not None:
        return Company(known["slug"], known["database"], known["id"])
    await provisioning.ensure_spares(1)
    wish = sign_up.SignUp(OWNER_NAME, mail, PASSWORD, CompanyWish(name, "DE", "EUR", "Europe/Berlin"))
    made = await sign_up.sign_up(wish, Device(), modules.permissions())
    await set_factor_policy(made.company.id, FactorPolicy.NOBODY)
    if size is not None:
        async with owner.connected(made.company.database) as connection:
            await data.load(connection, size, made.issued.account_id)
            wrong = await data.faults(connection)
            assert not wrong, wrong
            await connection.execute("VACUUM (ANALYZE)")
            await connection.execute("CHECKPOINT")
    return Company(made.company.slug, made.company.database, made.issued.account_id)


async def sign_in(company: Company) -> str:
    """Sign the company's founder in and return their token."""
    from app.services.identity.session import Device, open_session

    issued = await open_session(company.account, Device("127.0.0.1", "bench"))
    return issued.access_token


@contextlib.asynccontextmanager
async def owned(company: Company) -> AsyncIterator[asyncpg.Connection]:
    """Open the company's database as its owner, acting as its founder."""
    from app.tenancy import owner

    async with owner.connected(company.database) as connection:
        for name, value in (("actor", str(company.account)), ("operation", "bench.data:load"), ("request", "bench")):
            await connection.execute("SELECT set_config($1, $2, false)", f"app.{name}", value)
        yield connection


async def known(connection: asyncpg.Connection) -> Known:
    """Read what there is to ask for."""

    async def ids(statement: str) -> list[UUID]:
        return [row["id"] for row in await connection.fetch(statement)]

    days: Any = await connection.fetchrow("SELECT date_trunc('year', now())::date - 365 AS first, now()::date AS today")
    return Known(
        orders=await ids("SELECT id FROM sales_order ORDER BY hashtext(id::text) LIMIT 2000"),
        customers=await ids("SELECT id FROM party WHERE NOT is_archived LIMIT 2000"),
        products=await ids("SELECT id FROM product WHERE NOT is_archived LIMIT 5000"),
        drafts=[],
        first_day=days["first"].isoformat(),
        today=days["today"].isoformat(),
    )


def can_switch_executor() -> bool:
    """Tell whether the batched executor can be switched off."""
    return "batched" in Settings.model_fields


def _plainly(company: Company) -> dict[str, str]:
    return {"BENCH_DATABASE": orjson.dumps(credentials(company.database, company.database)).decode(), "BENCH_ACTOR": str(company.account)}


def _product() -> dict[str, str]:
    server = settings().database_server
    return {"COUNTINGHOUSE_DATABASE_HOST": server.host, "COUNTINGHOUSE_DATABASE_PORT": str(server.port)}


def family(pid: int) -> list[psutil.Process]:
    """Return a process and all that it has started."""
    process = psutil.Process(pid)
    return [process, *process.children(recursive=True)]


def _is_cleaner(process: psutil.Process) -> bool:
    with contextlib.suppress(psutil.Error):
        return "autovacuum" in " ".join(process.cmdline())
    return True


async def _listens(port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.close()
    return True


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
