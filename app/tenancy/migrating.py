"""Brings databases to the shape this version needs: the directory, the template and every company, side by side and resumable.

A migration is a file that aerich wrote; it is applied in one transaction together with its ledger row. What models cannot say (checks,
triggers, functions, grants) stands in `app/models/sql` and is applied after the tables, and again whenever tables or files changed, so
those files must be re-runnable. A company whose migration fails is named, and the others go on.

All steps together have one digest, the shape. The directory notes the shape of each company when its migration has succeeded, and a
program serves only companies of the shape that it expects: what is in transit, or failed on the way, is refused and nothing else.
"""

from __future__ import annotations

import asyncio
import hashlib
import importlib.util
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

import asyncpg
from tortoise.connection import get_connections
from tortoise.utils import get_schema_sql

from app.settings import ROOT
from app.tenancy import owner, registry

Application = Literal["directory", "tenant"]
Progress = Callable[[str, int, int], None]

MIGRATIONS = ROOT / "migrations"
SQL: Final[dict[Application, Path]] = {"tenant": ROOT / "app/models/sql", "directory": ROOT / "app/models/sql/directory"}
# What the tables themselves need before they are made; what only the SQL needs is created there.
EXTENSIONS: Final[dict[Application, tuple[str, ...]]] = {"directory": ("citext",), "tenant": ()}
AT_ONCE_MAX = 4
SHAPE_LENGTH = 16
LOCK_SECONDS_MAX = 5
DATABASE_LOCK = 0x4D494752
LEDGER = """
CREATE TABLE IF NOT EXISTS schema_migration (
    name text PRIMARY KEY,
    checksum text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now()
)
"""
COMPANIES = """
SELECT database, coalesce(slug, lower(state) || ' ' || database) AS name FROM company
 WHERE state NOT IN ('ARRIVING', 'DELETING') ORDER BY id
"""
SHAPED = "UPDATE company SET shape = $2 WHERE database = $1 AND shape <> $2"

_expected: str | None = None


class MigrationChanged(Exception):
    """A migration that was applied here has another text now: it must be restored, and the change made by a new file."""


class StepFailed(Exception):
    """A database refused a step; what came before stays, the step itself left nothing behind."""


@dataclass(frozen=True, slots=True)
class Step:
    """One file to apply. Repeatable ones are all applied again after any change; a plain one is applied once and must never change."""

    name: str
    sql: str
    is_repeatable: bool = False
    in_transaction: bool = True

    @property
    def checksum(self) -> str:
        return hashlib.sha256(self.sql.encode()).hexdigest()


@dataclass(slots=True)
class MigrationReport:
    """What a run did: how many steps each database took, and which databases failed and why."""

    applied: dict[str, int] = field(default_factory=dict)
    failed: dict[str, str] = field(default_factory=dict)

    @property
    def is_complete(self) -> bool:
        return not self.failed


def nobody(database: str, done: int, total: int) -> None:
    """Tell nobody about progress."""


async def migrate_everything(progress: Progress = nobody) -> MigrationReport:
    """Bring directory, template and all companies up to date; a second run does only what the first left undone.

    Companies are migrated only after directory and template succeeded, so that a company cloned meanwhile is never behind.
    """
    report = MigrationReport()
    async with owner.server_locked() as server:
        await _attempt(report, owner.DIRECTORY_DATABASE, "the directory", migrate_directory())
        if report.is_complete:
            await _attempt(report, owner.TEMPLATE_DATABASE, "the template", migrate_template(server))
    if not report.is_complete:
        return report
    steps = await steps_of("tenant")
    turns = asyncio.Semaphore(AT_ONCE_MAX)
    done = 0
    async with owner.connected(owner.DIRECTORY_DATABASE) as directory:
        rows = await directory.fetch(COMPANIES)
        noting = asyncio.Lock()

        async def one(database: str, name: str) -> None:
            nonlocal done
            async with turns:
                await _attempt(report, database, name, migrate_database(database, steps))
            async with noting:
                await directory.execute(SHAPED, database, "" if name in report.failed else shape_of(steps))
            done += 1
            progress(name, done, len(rows))

        await asyncio.gather(*(one(row["database"], row["name"]) for row in rows))
    return report


def shape_of(steps: Sequence[Step]) -> str:
    """Return the digest of these steps: databases that took the same steps have the same shape."""
    taken = "".join(f"{step.name} {step.checksum}\n" for step in steps)
    return hashlib.sha256(taken.encode()).hexdigest()[:SHAPE_LENGTH]


async def expected_shape() -> str:
    """Return the shape that this program's queries are written for."""
    global _expected
    if _expected is None:
        _expected = shape_of(await steps_of("tenant"))
    return _expected


async def shape_of_template(server: asyncpg.Connection) -> str:
    """Return the shape that a clone of the template has; empty before the template is there."""
    statement = "SELECT coalesce(shobj_description(oid, 'pg_database'), '') FROM pg_database WHERE datname = $1"
    return str(await server.fetchval(statement, owner.TEMPLATE_DATABASE) or "")


async def migrate_directory() -> int:
    """Bring the directory up to date; return the number of steps taken."""
    return await migrate_database(owner.DIRECTORY_DATABASE, await steps_of("directory"))


async def migrate_template(server: asyncpg.Connection) -> int:
    """Bring the template up to date; nobody can connect to it before or after. The caller holds the server's lock."""
    await owner.run(server, "ALTER DATABASE %I ALLOW_CONNECTIONS true", owner.TEMPLATE_DATABASE)
    steps = await steps_of("tenant")
    try:
        taken = await migrate_database(owner.TEMPLATE_DATABASE, steps)
        await owner.run(server, "COMMENT ON DATABASE %I IS %L", owner.TEMPLATE_DATABASE, shape_of(steps))
        return taken
    finally:
        await owner.run(server, "ALTER DATABASE %I ALLOW_CONNECTIONS false", owner.TEMPLATE_DATABASE)


async def migrate_database(database: str, steps: Sequence[Step]) -> int:
    """Apply to one database the steps that it does not have yet, in order; return how many."""
    async with owner.connected(database) as connection:
        await connection.execute("SELECT pg_advisory_lock($1)", DATABASE_LOCK)
        # A migration that cannot get its lock gives up instead of stopping the company behind it.
        await connection.execute(f"SET lock_timeout = '{LOCK_SECONDS_MAX}s'")
        await connection.execute(LEDGER)
        had = {row["name"]: row["checksum"] for row in await connection.fetch("SELECT name, checksum FROM schema_migration")}
        changed = [step for step in steps if had.get(step.name) != step.checksum]
        for step in changed:
            if step.name in had and not step.is_repeatable:
                raise MigrationChanged(f"{step.name} was changed after it had been applied; restore it and add a new migration.")
        # A grant on all tables or a trigger on each must also reach a table that only just came.
        due = [step for step in steps if step in changed or (changed and step.is_repeatable)]
        for step in due:
            try:
                await _apply(connection, step)
            except asyncpg.PostgresError as error:
                raise StepFailed(f"{step.name}: {error}") from error
        return len(due)


async def steps_of(application: Application) -> list[Step]:
    """List everything that makes a database of this kind, in order: the migrations (or, before the first, the models), then the SQL."""
    tables = [await _read(path) for path in migration_files(application)]
    return [*_before(application), *tables, *_after(application)] if tables else await generated_steps(application)


async def generated_steps(application: Application) -> list[Step]:
    """List what makes a database straight from the models; a migrated database must equal it."""
    return [*_before(application), Step("models", await schema_sql(application)), *_after(application)]


async def schema_sql(application: Application) -> str:
    """Write the CREATE statements of all models of this kind."""
    async with registry.initialised():
        return get_schema_sql(get_connections().get(application), safe=False)


def migration_files(application: Application) -> list[Path]:
    """List the migrations of this kind, oldest first."""
    found = [path for path in (MIGRATIONS / application).glob("*.py") if re.match(r"\d+_", path.name)]
    return sorted(found, key=lambda path: int(path.name.split("_")[0]))


def _before(application: Application) -> list[Step]:
    return [Step(f"extension {name}", f"CREATE EXTENSION IF NOT EXISTS {name}") for name in EXTENSIONS[application]]


def _after(application: Application) -> list[Step]:
    return [Step(f"sql/{path.name}", path.read_text(), is_repeatable=True) for path in sorted(SQL[application].glob("*.sql"))]


async def _read(path: Path) -> Step:
    specification = importlib.util.spec_from_file_location(path.stem, path)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return Step(path.stem, await module.upgrade(None), in_transaction=getattr(module, "RUN_IN_TRANSACTION", True))


async def _apply(connection: asyncpg.Connection, step: Step) -> None:
    if step.in_transaction:
        async with connection.transaction():
            await connection.execute(step.sql)
            await _note(connection, step)
    else:
        # An index built concurrently cannot stand in a transaction: such a file is one re-runnable statement.
        await connection.execute(step.sql)
        await _note(connection, step)


async def _note(connection: asyncpg.Connection, step: Step) -> None:
    await connection.execute(
        "INSERT INTO schema_migration (name, checksum) VALUES ($1, $2)"
        " ON CONFLICT (name) DO UPDATE SET checksum = excluded.checksum, applied_at = now()",
        step.name,
        step.checksum,
    )


async def _attempt(report: MigrationReport, database: str, name: str, work: Awaitable[int]) -> None:
    try:
        report.applied[name] = await work
    except (asyncpg.PostgresError, asyncpg.InterfaceError, MigrationChanged, StepFailed, OSError) as error:
        report.failed[name] = f"{database}: {error}"
