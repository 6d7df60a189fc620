"""What every test may ask for: a house with its servers, fresh companies, clients of the API, a clock, and counted statements."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import gc
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import asyncpg
import hypothesis
import pytest
from blockbuster import BlockBuster
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

from app import logs
from app.services import clock as clocks
from app.settings import settings
from app.tenancy import allowance, pools, registry, sessions
from app.tenancy.binding import Company, use
from tests import house as houses
from tests import quick, twice
from tests.client import Api
from tests.factories import company as companies
from tests.factories.company import Founded, Person

TRANSACTION_WORDS = ("BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "SET TRANSACTION")

# A time zone is read once, from a file of a few kilobytes that the system has in memory.
# Migrations are run by the command line, which has nothing else to do meanwhile.
MAY_BLOCK = {
    "zoneinfo/_tzpath.py": {"find_tzfile"},
    "zoneinfo/_common.py": {"load_tzdata", "load_data"},
    "app/tenancy/migrating.py": {"migration_files", "_read", "_after"},
    # How long IBANs are in which country is read when the program starts.
    "stdnum/numdb.py": {"get"},
    # Archives are written and read by the command line, too.
    "app/companies/archive.py": {"__init__", "part", "write", "seal", "abandon", "check", "read", "chunks", "close", "_digest_of"},
    "app/companies/export.py": {"export"},
    "app/companies/move.py": {"_scratch"},
    # The schema is built once, before anybody is served; to find a type of another module Strawberry asks for the program's own file.
    "strawberry/types/lazy_type.py": {"resolve_type"},
}

# What the tests of these places share takes seconds to make, so one process of the tests runs all of them.
TOGETHER = ("tests/performance/", "tests/rights/")
# What takes long comes first, so that no process is left alone with it at the end.
LONG = (
    "tests/drills/test_short.py",
    "tests/rights/",
    "tests/performance/",
    "tests/schema/test_written.py",
    "tests/schema/test_equality.py",
    "tests/drills/",
    "tests/cli/",
    "tests/workers/",
    "tests/companies/",
    "tests/test_embedded.py",
)

pytest_plugins = ["tests.workers.fixture"]

_heard: list[list[str]] = []

gc.disable()
twice.install()
# What chance makes up is the same in every run.
hypothesis.settings.register_profile("repeatable", derandomize=True, deadline=None, database=None, print_blob=True)
hypothesis.settings.load_profile("repeatable")


class Grouped(LoadScopeScheduling):  # type: ignore[misc]  # it has no types
    """Hands out the tests of a file together, and those of some places, in the order in which they are collected."""

    def __init__(self, config: pytest.Config, log: Producer) -> None:
        config.option.loadscopereorder = False  # a file with many tests is not one that takes long
        super().__init__(config, log)

    def _split_scope(self, nodeid: str) -> str:
        return next((place for place in TOGETHER if nodeid.startswith(place)), nodeid.partition("::")[0])


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long, and leave out what looks at the batched executor where it is off (`COUNTINGHOUSE_BATCHED=false`)."""
    items.sort(key=lambda item: next((rank for rank, place in enumerate(LONG) if item.nodeid.startswith(place)), len(LONG)))
    if not settings().batched:
        for item in items:
            if item.get_closest_marker("batched"):
                item.add_marker(pytest.mark.skip(reason="the batched executor is switched off"))
    settings.cache_clear()  # the house has settings of its own


def pytest_collection_finish() -> None:
    """Take what was imported for what stays: to look through all of it for garbage again and again takes a tenth of the time."""
    gc.freeze()
    gc.enable()


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Grouped:
    """Let the processes of the tests share the work so."""
    return Grouped(config, log)


@pytest.fixture(autouse=True)
def both_executors_agree() -> Iterator[None]:
    """Fail a test in which the two executors complete an operation differently."""
    twice.differences.clear()
    yield
    assert not twice.differences, "\n\n".join(twice.differences)


@pytest.fixture(autouse=True)
def loop_that_never_blocks() -> Iterator[None]:
    """Fail a test in which the product blocks the event loop."""
    watched = _watched()
    watched.activate()
    yield
    watched.deactivate()


@functools.cache
def _watched() -> BlockBuster:
    watched = BlockBuster(["app"])
    for function in watched.functions.values():
        for file, names in MAY_BLOCK.items():
            function.can_block_in(file, names)
    return watched


@pytest.fixture(scope="session")
def quick_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder for servers, in memory if possible."""
    with quick.folder(tmp_path_factory.mktemp("quick")) as found:
        yield found


@pytest.fixture(scope="session")
async def house(quick_folder: Path) -> AsyncIterator[None]:
    """A PostgreSQL and a Valkey of this test process, prepared, and the models ready."""
    logs.configure(logging.WARNING)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pools, "open_connection", _open_counted)
        async with houses.running(quick_folder / "house", patch):
            await registry.start()
            try:
                yield
            finally:
                await companies.let_go()
                await allowance.close()
                await registry.stop()
    settings.cache_clear()


@pytest.fixture
async def founded(house: None, request: pytest.FixtureRequest) -> AsyncIterator[Founded]:
    """A fresh company in Germany that keeps its books in euros, and its founder.

    `@pytest.mark.parametrize("founded", [{"currency": "JPY", "zone": "Asia/Tokyo"}], indirect=True)` makes another.
    """
    made = await companies.found(**getattr(request, "param", {}))
    yield made
    await companies.remove(made.company)


@pytest.fixture
def company(founded: Founded) -> Company:
    """The fresh company itself; nothing is bound yet."""
    return founded.company


@pytest.fixture
async def bound(company: Company) -> AsyncIterator[Company]:
    """The fresh company, bound to the test's own task: for tests of services and tables."""
    async with use(company):
        yield company


@pytest.fixture
async def other_company(house: None) -> AsyncIterator[Founded]:
    """A second company, of somebody else."""
    made = await companies.found("Birch Tools")
    yield made
    await companies.remove(made.company)


@pytest.fixture
async def client(house: None) -> AsyncIterator[Callable[..., Awaitable[Api]]]:
    """Make a client for a person (or nobody) at a company's address (or the bare one)."""
    from app.main import app

    made: list[Api] = []

    async def make(someone: Person | None = None, company: Company | None = None) -> Api:
        token = await companies.access_token(someone) if someone else None
        made.append(Api(app, company.slug if company else None, token))
        return made[-1]

    yield make
    for each in made:
        await each.close()


@pytest.fixture
async def api(client: Callable[..., Awaitable[Api]], founded: Founded) -> Api:
    """The API of the fresh company, signed in as its Admin."""
    return await client(founded.founder, founded.company)


@pytest.fixture
async def anonymous(client: Callable[..., Awaitable[Api]], company: Company) -> Api:
    """The API of the fresh company, for somebody who is not signed in."""
    return await client(None, company)


@pytest.fixture
async def outside(client: Callable[..., Awaitable[Api]]) -> Api:
    """The API at the bare address, where one signs up and in."""
    return await client()


@pytest.fixture
async def stranger(client: Callable[..., Awaitable[Api]], other_company: Founded) -> Api:
    """The API of the second company, signed in as its Admin."""
    return await client(other_company.founder, other_company.company)


@pytest.fixture
async def as_role(client: Callable[..., Awaitable[Api]], company: Company) -> Callable[[str], Awaitable[Api]]:
    """Make a client of the fresh company for a new member with the named role."""

    async def make(role: str) -> Api:
        return await client(await companies.join(company, role), company)

    return make


class Clock:
    """The time that the product believes it is."""

    def at(self, instant: datetime | str) -> None:
        """Stop the clock at an instant; without a zone it is UTC."""
        found = datetime.fromisoformat(instant) if isinstance(instant, str) else instant
        clocks._fixed.set(found if found.tzinfo else found.replace(tzinfo=UTC))

    def move(self, **by: float) -> None:
        """Move the clock by an interval (`days=1`)."""
        self.at(clocks.now() + timedelta(**by))


@pytest.fixture
def clock() -> Iterator[Clock]:
    """A clock that the test can stop and move.

    It starts again outside of any event loop, where a fixture that is no coroutine may have stopped it too.
    """
    yield Clock()
    clocks._fixed.set(None)


@pytest.fixture
def query_count() -> Callable[..., contextlib.AbstractAsyncContextManager[list[str]]]:
    """Count SQL statements: `async with query_count(3): …` fails on any other number; without a number look at what it gives."""
    return _counting


@contextlib.asynccontextmanager
async def _counting(expected: int | None = None) -> AsyncIterator[list[str]]:
    seen: list[str] = []
    until = time.monotonic() + 60
    for key, (_, session) in sessions._kept.items():
        sessions._kept[key] = (until, session)  # who is known when the block begins is known until it ends, however slow the machine
    await asyncio.sleep(0)  # of what ran before, asyncpg may tell only now
    _heard.append(seen)
    try:
        yield seen
        await asyncio.sleep(0)
    finally:
        _heard.remove(seen)
    assert expected is None or len(seen) == expected, f"{len(seen)} statements instead of {expected}:\n" + "\n".join(seen)


async def _open_counted(*arguments: Any, **options: Any) -> asyncpg.Connection:
    connection: asyncpg.Connection = await asyncpg.connect(*arguments, **options)
    connection.add_query_logger(_hear)
    return connection


def _hear(record: Any) -> None:
    if not record.query.startswith(TRANSACTION_WORDS) and not twice.is_second():
        for seen in _heard:
            seen.append(record.query)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many operations were completed by both executors."""
    terminalreporter.write_line("Completed twice: " + ", ".join(f"{count} {what}" for what, count in twice.counts.items()))
