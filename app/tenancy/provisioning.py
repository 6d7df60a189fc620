"""Makes databases for companies ahead of time and hands them out: a sign-up claims one that is ready instead of waiting for one.

The server has three kinds of role: the owner owns and migrates, `countinghouse_app` cannot sign in and holds the rights on tables, and
each company has one role that is a member of it and can connect to no other database.
"""

from __future__ import annotations

import secrets
from uuid import UUID

import asyncpg
from uuid_utils.compat import uuid7

from app.tenancy import lifecycle, migrating, owner
from app.tenancy.tokens import digest

SPARES = 2
MARK_LENGTH = 16
CONNECTIONS_PER_COMPANY_MAX = 20
# What no statement of a company may exceed, whatever the program that sends it believes. A long import holds its promise's row for as long
# as it may take; everything else is over in seconds.
LIMITS = {"statement_timeout": "30s", "idle_in_transaction_session_timeout": "20min"}
CONNECTIONS_DIRECTORY_MAX = 40


async def prepare_server() -> None:
    """Make roles, directory and template where they are missing and bring them up to date; running it again changes nothing."""
    async with owner.server_locked() as server:
        if not await owner.has_role(server, owner.APP_ROLE):
            await owner.run(server, "CREATE ROLE %I NOLOGIN", owner.APP_ROLE)
        await owner.make_login(server, owner.DIRECTORY_ROLE, CONNECTIONS_DIRECTORY_MAX)
        await _close_doors(server)
        if not await owner.has_database(server, owner.DIRECTORY_DATABASE):
            await owner.run(server, "CREATE DATABASE %I", owner.DIRECTORY_DATABASE)
        await owner.admit_only(server, owner.DIRECTORY_DATABASE, owner.DIRECTORY_ROLE)
        await migrating.migrate_directory()
        await _renew_logins(server)
        if not await owner.has_database(server, owner.TEMPLATE_DATABASE):
            await owner.run(server, "CREATE DATABASE %I ALLOW_CONNECTIONS false", owner.TEMPLATE_DATABASE)
        await owner.admit_only(server, owner.TEMPLATE_DATABASE, None)
        await migrating.migrate_template(server)


async def ensure_spares(count: int = SPARES) -> int:
    """Make companies ahead until this many wait to be claimed; return how many were made."""
    async with owner.server_locked() as server, owner.connected(owner.DIRECTORY_DATABASE) as directory:
        await _remove_unfinished(server, directory)
        ready = await directory.fetchval("SELECT count(*) FROM company WHERE state = 'SPARE'")
        made: int = max(count - ready, 0)
        for _ in range(made):
            database = f"c_{secrets.token_hex(8)}"
            await _clone(server, database)
            await directory.execute(
                "INSERT INTO company (id, database, server, state, shape, created_at) VALUES ($1, $2, 'main', 'SPARE', $3, now())",
                uuid7(),
                database,
                await migrating.shape_of_template(server),
            )
        return made


async def drop_company(company: UUID) -> None:
    """Remove a company's database, its role and its rows in the directory for good."""
    async with owner.server_locked() as server, owner.connected(owner.DIRECTORY_DATABASE) as directory:
        database = await directory.fetchval("SELECT database FROM company WHERE id = $1", company)
        if database is not None:
            await lifecycle.drop_database(server, database)
            await lifecycle.erase_rows(directory, company)


async def _clone(server: asyncpg.Connection, database: str) -> None:
    # Nobody can connect before the doors are set, and a clone that a crash left half-made is known by that.
    # Copying files forces two checkpoints of the whole server, which only one that does not wait for its disk takes lightly
    # (docs/decisions/0007).
    strategy = "FILE_COPY" if await server.fetchval("SHOW fsync") == "off" else "WAL_LOG"
    statement = f"CREATE DATABASE %I TEMPLATE %I STRATEGY {strategy} ALLOW_CONNECTIONS false"
    await owner.run(server, statement, database, owner.TEMPLATE_DATABASE)
    await make_role(server, database)
    await owner.run(server, "ALTER DATABASE %I ALLOW_CONNECTIONS true", database)


async def make_role(server: asyncpg.Connection, database: str) -> None:
    """Make the one role that may connect to a company's database, and set its limits: a noisy company must hurt nobody else (R15)."""
    await owner.make_login(server, database, CONNECTIONS_PER_COMPANY_MAX)
    for name, value in LIMITS.items():
        await owner.run(server, "ALTER ROLE %I SET %s = %L", database, name, value)
    await owner.run(server, "GRANT %I TO %I", owner.APP_ROLE, database)
    await owner.admit_only(server, database, database)


async def _renew_logins(server: asyncpg.Connection) -> None:
    """Give every company's role the password that follows from today's secret key, when key or stretching have changed since then."""
    mark = f"{digest('logins', owner.DIRECTORY_ROLE).hex()[:MARK_LENGTH]}-{owner.SCRAM_ITERATIONS}"
    known = "SELECT shobj_description(oid, 'pg_authid') FROM pg_roles WHERE rolname = $1"
    if await server.fetchval(known, owner.DIRECTORY_ROLE) == mark:
        return
    async with owner.connected(owner.DIRECTORY_DATABASE) as directory:
        companies = await directory.fetch("SELECT database FROM company ORDER BY database")
    for company in companies:
        if await owner.has_role(server, company["database"]):
            await owner.make_login(server, company["database"], CONNECTIONS_PER_COMPANY_MAX)
    await owner.run(server, "COMMENT ON ROLE %I IS %L", owner.DIRECTORY_ROLE, mark)


async def _remove_unfinished(server: asyncpg.Connection, directory: asyncpg.Connection) -> None:
    known = {row["database"] for row in await directory.fetch("SELECT database FROM company")}
    half_made = await server.fetch("SELECT datname FROM pg_database WHERE datname ~ '^c_[0-9a-f]{16}$' AND NOT datallowconn")
    for row in half_made:
        if row["datname"] not in known:
            await lifecycle.drop_database(server, row["datname"])


async def _close_doors(server: asyncpg.Connection) -> None:
    # The server's own databases let everybody in unless told otherwise; where they are not ours, their owner has to see to it.
    ours = await server.fetch(
        "SELECT datname FROM pg_database WHERE pg_has_role(datdba, 'MEMBER') AND datname IN ('postgres', 'template1')"
    )
    for row in ours:
        await owner.admit_only(server, row["datname"], None)
