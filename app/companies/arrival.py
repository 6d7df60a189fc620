"""Takes a company in from its archive, beside the others or on another server: everything or nothing.

The database is made with the migrations that the archive names, gets its rows, and is then brought to this program's shape, as an upgrade
would do it. In the end every table is read again and compared with the archive, so that what arrived is what left.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final
from uuid import UUID

import asyncpg
import orjson
from uuid_utils.compat import uuid7

from app.companies import people, removal, tables
from app.companies.archive import FILES, PEOPLE, TABLES, Damaged, Manifest, Reader
from app.companies.export import Progress
from app.files import store
from app.models.directory import SLUG_LENGTH_MAX
from app.tenancy import migrating, owner, provisioning, sessions
from app.tenancy.migrating import Step

RESERVE = "INSERT INTO company (id, slug, database, server, state, shape, created_at) VALUES ($1, $2, $3, 'main', 'ARRIVING', '', now())"
# What of the archive's row is this installation's to decide.
DECIDED_HERE: Final = frozenset(
    {"id", "slug", "database", "server", "state", "shape", "founder_id", "request_key", "created_at", "claimed_at"}
)
ADDRESS: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
NAME_OURS = (
    "SELECT set_config('app.actor', $1, true), set_config('app.operation', 'company:import', true), set_config('app.request', '', true)"
)


class CannotArrive(Exception):
    """The company cannot be taken in here; nothing was changed, and the sentence says what to do."""


@dataclass(slots=True)
class Arrived:
    """What came of it."""

    id: UUID
    slug: str
    name: str
    joined: list[str] = field(default_factory=list)
    made: list[str] = field(default_factory=list)


async def take_in(reader: Reader, slug: str | None, nobodys_hash: str, progress: Progress = migrating.nobody) -> Arrived:
    """Take in the company of an archive that was checked, under its own address or another.

    `nobodys_hash` is that of a password which nobody knows; people who have no account here get it until they set one of their own.
    """
    manifest = reader.manifest
    steps = await migrating.steps_of("tenant")
    known = known_steps(manifest, steps)
    address = slug if slug is not None else str(manifest.company.get("slug") or "")
    if len(address) > SLUG_LENGTH_MAX or not ADDRESS.fullmatch(address):
        raise CannotArrive(f"{address!r} is no address for a company: small letters, digits and hyphens will do. Choose one with --as.")
    async with _reserved(manifest.id, address) as (company, database):
        total = len(manifest.tables) + len(manifest.parts)
        await load(reader, database, known, steps, lambda name, done: progress(name, done, total))
        done = len(manifest.tables)
        for name in manifest.parts:
            done += 1
            if name.startswith(FILES):
                await store.keep_of(company, reader.stream(name))
            progress(name.partition("/")[0], done, total)
        arrived = Arrived(company, address, str(manifest.company.get("name")))
        await _settle(reader, arrived, database, steps, nobodys_hash)
    await sessions.forget(company=company)
    return arrived


def known_steps(manifest: Manifest, steps: list[Step]) -> list[Step]:
    """Return the migrations that the archive's rows are shaped by; raise CannotArrive when this program does not know one of them."""
    ours = {step.name: step for step in steps if not step.is_repeatable}
    for name, checksum in manifest.migrations.items():
        if name not in ours or ours[name].checksum != checksum:
            raise CannotArrive(
                f"The archive was written by another version of this program: {name} is not known here in that form. Update first."
            )
    return [step for name, step in ours.items() if name in manifest.migrations]


async def load(reader: Reader, database: str, known: list[Step], steps: list[Step], progress: Any) -> None:
    """Make a database with everything that the archive's tables hold, and see that it is the same."""
    async with owner.server_locked() as server:
        await owner.run(server, "CREATE DATABASE %I ALLOW_CONNECTIONS false", database)
        await owner.admit_only(server, database, None)
        await owner.run(server, "ALTER DATABASE %I ALLOW_CONNECTIONS true", database)
    await migrating.migrate_database(database, known)
    async with owner.connected(database) as connection:
        await _load_rows(connection, reader, progress)
    await migrating.migrate_database(database, steps)
    async with owner.connected(database) as connection:
        await tables.set_sequences(connection, reader.manifest.sequences)
        await _compare(connection, reader.manifest)
        await connection.execute("ANALYZE")


async def _load_rows(connection: asyncpg.Connection, reader: Reader, progress: Any) -> None:
    manifest = reader.manifest
    present = await tables.columns_of(connection)
    strangers = sorted(manifest.tables.keys() - present.keys())
    if strangers:
        raise CannotArrive(f"The archive has a table {strangers[0]} that this program does not know.")
    async with connection.transaction():
        await tables.make_plain(connection, in_transaction=True)
        links = await tables.references(connection)
        for drop, _ in links:
            await connection.execute(drop)
        await tables.add_columns(connection, {name: table.columns for name, table in manifest.tables.items()})
        for done, (name, table) in enumerate(manifest.tables.items(), 1):
            try:
                count = await tables.copy_in(connection, name, table.columns, reader.stream(TABLES + name))
            except asyncpg.PostgresError as problem:
                raise CannotArrive(f"The rows of {name} cannot be taken in: {problem}") from None
            if count != table.rows:
                raise Damaged(f"{TABLES}{name} has {count} rows and not {table.rows}.")
            progress(name, done)
        for _, add in links:
            await connection.execute(add)


async def _compare(connection: asyncpg.Connection, manifest: Manifest) -> None:
    async with connection.transaction(isolation="repeatable_read", readonly=True):
        await tables.make_plain(connection, in_transaction=True)
        for name, table in manifest.tables.items():
            if await tables.digest(connection, name, table.columns) != manifest.parts[TABLES + name].sha256:
                raise CannotArrive(f"The rows of {name} did not arrive as they left.")
        # The rules that watch over new entries were not there yet when these came.
        await connection.execute("SELECT check_entry(id) FROM journal_entry")


@asynccontextmanager
async def _reserved(wanted: UUID, address: str) -> AsyncIterator[tuple[UUID, str]]:
    """Keep an address and a name for a database while the block lasts; when it fails, nothing of them is left.

    The lock tells whoever finds the row that somebody is still at work on it; a killed process lets go of it.
    """
    database = f"c_{secrets.token_hex(8)}"
    async with owner.connected(owner.DIRECTORY_DATABASE) as directory:
        await directory.execute(removal.HOLD, database)
        company = uuid7() if await directory.fetchval("SELECT EXISTS (SELECT FROM company WHERE id = $1)", wanted) else wanted
        try:
            await directory.execute(RESERVE, company, address, database)
        except asyncpg.UniqueViolationError:
            raise CannotArrive(f"There is a company at the address {address} already; choose another address with --as.") from None
        try:
            yield company, database
        except BaseException:
            await removal.remove(company)
            raise


async def _settle(reader: Reader, arrived: Arrived, database: str, steps: list[Step], nobodys_hash: str) -> None:
    """Make the database the company's: its people, its own id and address, its role, and then its doors are opened."""
    manifest = reader.manifest
    async with owner.connected(owner.DIRECTORY_DATABASE) as directory, owner.connected(database) as connection, directory.transaction():
        async with connection.transaction():
            await connection.execute(NAME_OURS, str(UUID(int=0)))
            known = await people.known(directory, orjson.loads(reader.read(PEOPLE)))
            arrived.joined = [person.email for person in known if person.is_known]
            arrived.made = [person.email for person in known if not person.is_known]
            for person in known:
                await people.admit(directory, connection, arrived.id, person, nobodys_hash)
            await connection.execute("UPDATE company_profile SET slug = $1 WHERE slug <> $1", arrived.slug)
            if arrived.id != manifest.id:
                await connection.execute("UPDATE company_profile SET id = $1", arrived.id)
                await connection.execute(people.HOLD_MAIL)
        await _describe(directory, arrived.id, manifest.company)
        founder = next((person.account for person in known if str(person.id) == manifest.company.get("founder_id")), None)
        await provisioning.make_role(directory, database)
        await directory.execute(
            "UPDATE company SET state = 'ACTIVE', shape = $2, founder_id = $3, claimed_at = now() WHERE id = $1",
            arrived.id,
            migrating.shape_of(steps),
            founder or (known[0].account if known else None),
        )


async def _describe(directory: asyncpg.Connection, company: UUID, facts: dict[str, Any]) -> None:
    """Give the directory's row what the archive says of the company, as far as this version knows it."""
    columns = [
        row["column_name"]
        for row in await directory.fetch("SELECT column_name FROM information_schema.columns WHERE table_name = 'company'")
        if row["column_name"] in facts and row["column_name"] not in DECIDED_HERE
    ]
    settings = [await directory.fetchval("SELECT format('%1$I = given.%1$I', $1::text)", column) for column in sorted(columns)]
    statement = "UPDATE company SET {} FROM jsonb_populate_record(NULL::company, $2) AS given WHERE company.id = $1"
    await directory.execute(statement.format(", ".join(settings)), company, orjson.dumps(facts).decode())
