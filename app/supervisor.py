"""Runs the whole house on one machine: servers, API and worker start in order, are kept running, and stop in order, losing nothing."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
import signal
import socket
import sys
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field

from app import running
from app.commands import demo as demonstration
from app.commands import web
from app.commands.console import say, step
from app.embedded import CannotStart
from app.embedded.place import check_free_space, find_place
from app.embedded.postgresql import STOP_SECONDS_MAX as POSTGRES_STOP_SECONDS_MAX
from app.embedded.postgresql import start_postgres
from app.embedded.process import spawn, stop
from app.embedded.valkey import STOP_SECONDS_MAX as VALKEY_STOP_SECONDS_MAX
from app.embedded.valkey import start_valkey
from app.kept import Kept, Start, Stop
from app.serve import BACKLOG, DRAIN_SECONDS_MAX, SOCKET_VARIABLE
from app.settings import ROOT, settings

ANSWER_SECONDS_MAX = 60.0
ANSWER_POLL_SECONDS = 0.05
FAILURES_MAX = 3  # of a first start, before we give up and say so
WORKER_STOP_SECONDS_MAX = 15.0
API_STOP_SECONDS_MAX = DRAIN_SECONDS_MAX + 2.0
LAST_WORDS = 15


@dataclass(slots=True)
class House:
    """What of the house is running: the process ids, by name."""

    pids: dict[str, int] = field(default_factory=dict)

    def changed(self, name: str, pid: int) -> None:
        self.pids[name] = pid
        running.note_pids(settings().var, self.pids)

    def kept(self, name: str, start: Start, end: Stop) -> Kept:
        return Kept(name, start, end, report=say, changed=self.changed)


async def up(*, demo: bool, pages: bool = True) -> None:
    """Run everything until Ctrl-C or SIGTERM; a problem that a person must solve is raised as one sentence."""
    began = time.monotonic()
    chosen = settings()
    with running.sole(chosen.var) as alone:
        if not alone:
            raise CannotStart(f"Countinghouse is already running here (process {running.holder(chosen.var)}); stop it there with Ctrl-C.")
        check_free_space(chosen.var)
        with listening(chosen.host, chosen.port) as listener, _ending_on_signals():
            house = House()
            with contextlib.suppress(asyncio.CancelledError):
                async with contextlib.AsyncExitStack() as stack:
                    await _start(stack, house, listener, pages=pages)
                    say(f"\nCountinghouse is ready at {chosen.address}  (after {time.monotonic() - began:.1f} s; Ctrl-C stops it)")
                    if demo:
                        await demonstration.show()
                    await asyncio.Event().wait()
            say("Stopped.")


async def _start(stack: contextlib.AsyncExitStack, house: House, listener: socket.socket, *, pages: bool) -> None:
    # What enters the stack last leaves it first: worker, API, Valkey, PostgreSQL.
    chosen = settings()
    with step("Starting PostgreSQL and Valkey"):
        if chosen.database_url is None:
            await stack.enter_async_context(_postgres(house))
        if chosen.redis_url is None:
            await stack.enter_async_context(_valkey(house))
    await _prepare_databases()
    if pages:
        await web.build()
    with step("Starting the API and the worker"):
        api = await stack.enter_async_context(_api(house, listener))
        worker = await stack.enter_async_context(_worker(house))
        await _wait_for_answer(api, worker)


async def _prepare_databases() -> None:
    # Imported here: the models take a second to load, and whoever is refused before should not wait for that.
    from app.commands import migrate, servers
    from app.tenancy import provisioning

    await servers.check_database()
    await migrate.prepare()
    await migrate.migrate_companies()
    with step("Keeping spare companies ready"):
        await provisioning.ensure_spares()


@contextlib.asynccontextmanager
async def _postgres(house: House) -> AsyncIterator[Kept]:
    chosen = settings()
    place = find_place(chosen.postgres_folder, durable=True)

    async def start() -> asyncio.subprocess.Process:
        log = chosen.var / "log" / "postgresql.log"
        room = chosen.server_connections
        return (await start_postgres(chosen.postgres_folder, place, connections_max=room, log=log, report=say)).process

    async def end(process: asyncio.subprocess.Process) -> None:
        with step("Stopping PostgreSQL"):
            await stop(process, signal.SIGINT, within_seconds=POSTGRES_STOP_SECONDS_MAX, harsh=signal.SIGQUIT)

    async with house.kept("postgresql", start, end) as kept:
        yield kept


@contextlib.asynccontextmanager
async def _valkey(house: House) -> AsyncIterator[Kept]:
    chosen = settings()

    async def start() -> asyncio.subprocess.Process:
        return (await start_valkey(chosen.valkey_folder, log=chosen.var / "log" / "valkey.log", report=say)).process

    async def end(process: asyncio.subprocess.Process) -> None:
        with step("Stopping Valkey"):
            await stop(process, signal.SIGTERM, within_seconds=VALKEY_STOP_SECONDS_MAX, harsh=signal.SIGKILL)

    async with house.kept("valkey", start, end) as kept:
        yield kept


@contextlib.asynccontextmanager
async def _api(house: House, listener: socket.socket) -> AsyncIterator[Kept]:
    async def start() -> asyncio.subprocess.Process:
        return await spawn(
            [sys.executable, "-m", "app.serve"],
            environment=api_environment() | {SOCKET_VARIABLE: str(listener.fileno())},
            folder=ROOT,
            log=settings().var / "log" / "api.log",
            descriptors=[listener.fileno()],
        )

    async def end(process: asyncio.subprocess.Process) -> None:
        with step("Stopping the API"):
            await stop(process, signal.SIGTERM, within_seconds=API_STOP_SECONDS_MAX, harsh=signal.SIGKILL)

    async with house.kept("api", start, end) as kept:
        yield kept


@contextlib.asynccontextmanager
async def _worker(house: House) -> AsyncIterator[Kept]:
    async def start() -> asyncio.subprocess.Process:
        log = settings().var / "log" / "worker.log"
        return await spawn([sys.executable, "-m", "app.workers"], environment=worker_environment(), folder=ROOT, log=log)

    async def end(process: asyncio.subprocess.Process) -> None:
        with step("Stopping the worker"):
            await stop(process, signal.SIGTERM, within_seconds=WORKER_STOP_SECONDS_MAX, harsh=signal.SIGKILL)

    async with house.kept("worker", start, end) as kept:
        yield kept


def worker_environment() -> dict[str, str]:
    """Give the worker what the API gets and the owner's credentials, with which it makes spare companies."""
    return api_environment() | {"DATABASE_URL": settings().owner_url}


def api_environment() -> dict[str, str]:
    """Tell the API where the servers are, and keep from it whatever would make it the owner."""
    chosen = settings()
    server = chosen.database_server
    inherited = {name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "PGPASSWORD", "PGPASSFILE"}}
    told = {
        "COUNTINGHOUSE_VAR": str(chosen.var),
        "COUNTINGHOUSE_HOST": chosen.host,
        "COUNTINGHOUSE_PORT": str(chosen.port),
        "COUNTINGHOUSE_DATABASE_HOST": server.host,
        "COUNTINGHOUSE_DATABASE_PORT": str(server.port),
        "REDIS_URL": chosen.redis,
        "PYTHONUNBUFFERED": "1",
    }
    return inherited | told | ({"COUNTINGHOUSE_DATABASE_SSLMODE": server.sslmode} if server.sslmode else {})


@contextlib.contextmanager
def listening(host: str, port: int) -> Iterator[socket.socket]:
    """Open the socket that all APIs of this run share, or say in one sentence why not."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host, port))
        except PermissionError:
            raise CannotStart(f"Port {port} is for the administrator only; choose another one with --port.") from None
        except socket.gaierror:
            raise CannotStart(f"This machine has no address {host}; choose another one with --host.") from None
        except OSError as error:
            if error.errno == errno.EADDRNOTAVAIL:
                raise CannotStart(f"This machine has no address {host}; choose another one with --host.") from None
            raise CannotStart(f"Port {port} on {host} is in use; stop what uses it or choose another one with --port.") from None
        listener.listen(BACKLOG)
        listener.setblocking(False)
        yield listener


async def _wait_for_answer(*children: Kept) -> None:
    until = time.monotonic() + ANSWER_SECONDS_MAX
    while not await _answers():
        for child in children:
            if child.failures >= FAILURES_MAX:
                raise CannotStart(f"The {child.name} does not start; its last words:\n{_last_words(child.name)}")
        if time.monotonic() > until:
            raise CannotStart(f"The API did not answer within {ANSWER_SECONDS_MAX:.0f} seconds; see {settings().var / 'log' / 'api.log'}.")
        await asyncio.sleep(ANSWER_POLL_SECONDS)


async def _answers() -> bool:
    chosen = settings()
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(chosen.host, chosen.host)  # noqa: S104
    try:
        async with asyncio.timeout(2.0):
            reader, writer = await asyncio.open_connection(host, chosen.port)
            try:
                writer.write(b"GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                return (await reader.readline()).startswith(b"HTTP/1.1 200 ")
            finally:
                writer.close()
    except (OSError, TimeoutError):
        return False


def _last_words(name: str) -> str:
    return "\n".join((settings().var / "log" / f"{name}.log").read_text(errors="replace").splitlines()[-LAST_WORDS:])


@contextlib.contextmanager
def _ending_on_signals() -> Iterator[None]:
    # The first signal unwinds the stack from wherever we are; while it unwinds, further ones change nothing: each stop has its own limit.
    loop = asyncio.get_running_loop()
    task = asyncio.current_task()
    assert task is not None
    asked = False

    def end() -> None:
        nonlocal asked
        if not asked:
            asked = True
            task.cancel()

    signals = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    for each in signals:
        loop.add_signal_handler(each, end)
    try:
        yield
    finally:
        for each in signals:
            loop.remove_signal_handler(each)
