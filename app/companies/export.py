"""Writes one company into an archive while people go on working in it: all rows of one moment, and every file that they name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import asyncpg
import orjson

from app.companies import tables
from app.companies.archive import FILES, PEOPLE, TABLES, Manifest, Table, Writer
from app.files import store
from app.tenancy import migrating, owner

Progress = Callable[[str, int, int], None]

# What of a company's row in the directory belongs to this installation and not to the company.
OURS: Final = ["database", "server", "state", "shape", "request_key"]
COMPANY = "SELECT to_jsonb(c) - $2::text[] FROM company c WHERE id = $1"
MEMBERS = """
SELECT a.id::text, a.email::text, a.name, a.language, (to_jsonb(m) - 'id' - 'account_id' - 'company_id')::text AS membership
  FROM membership m JOIN account a ON a.id = m.account_id WHERE m.company_id = $1 ORDER BY a.id
"""


class Incomplete(Exception):
    """The company cannot be exported whole, and part of one is worth nothing."""


async def export(company: UUID, path: Path, progress: Progress = migrating.nobody) -> Manifest:
    """Write a company's archive; it appears under its name when it is complete, and not before."""
    fresh = path.with_name(path.name + ".unfinished")
    async with owner.connected(owner.DIRECTORY_DATABASE) as directory:
        database = await directory.fetchval("SELECT database FROM company WHERE id = $1", company)
        facts = orjson.loads(await directory.fetchval(COMPANY, company, OURS))
        people = [dict(row) | {"membership": orjson.loads(row["membership"])} for row in await directory.fetch(MEMBERS, company)]
    steps = await migrating.steps_of("tenant")
    manifest = Manifest(facts, {step.name: step.checksum for step in steps if not step.is_repeatable})
    writer = Writer(fresh, manifest)
    try:
        with writer.part(PEOPLE) as part:
            part.write(orjson.dumps(people))
        async with owner.connected(database) as connection, connection.transaction(isolation="repeatable_read", readonly=True):
            # Whoever tidies up waits until we have read the files whose rows we see.
            await connection.execute("SELECT pg_advisory_xact_lock_shared($1)", store.TIDY_LOCK)
            await _check_shape(connection, manifest)
            await _write_rows(connection, manifest, writer, company, progress)
        writer.seal()
    except BaseException:
        writer.abandon()
        raise
    fresh.replace(path)
    return manifest


async def _check_shape(connection: asyncpg.Connection, manifest: Manifest) -> None:
    had = {row["name"] for row in await connection.fetch("SELECT name FROM schema_migration")}
    missing = [name for name in manifest.migrations if name not in had]
    if missing:
        raise Incomplete(f"The company is not up to date ({missing[0]} is missing); bring it there with ./erp migrate first.")


async def _write_rows(connection: asyncpg.Connection, manifest: Manifest, writer: Writer, company: UUID, progress: Progress) -> None:
    await tables.make_plain(connection, in_transaction=True)
    columns = await tables.columns_of(connection)
    files = [row["sha256"] for row in await connection.fetch("SELECT DISTINCT sha256 FROM file ORDER BY 1")]
    total = len(columns) + len(files)
    for done, (name, of_table) in enumerate(columns.items(), 1):
        with writer.part(TABLES + name) as part:

            async def write(chunk: bytes, to: Any = part) -> None:
                to.write(chunk)

            manifest.tables[name] = Table(of_table, await tables.copy_out(connection, name, of_table, write))
        progress(name, done, total)
    manifest.sequences = await tables.sequences_of(connection)
    for done, sha256 in enumerate(files, len(columns) + 1):
        with writer.part(FILES + sha256, is_packed=False) as part:
            part.write(await _content(company, sha256))
        progress("files", done, total)


async def _content(company: UUID, sha256: str) -> bytes:
    try:
        return await store.read_of(company, sha256)
    except (store.Damaged, FileNotFoundError) as problem:
        raise Incomplete(f"The file {sha256} of the company is missing or was changed on the disk: {problem}") from None
