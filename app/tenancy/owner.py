"""The owner's access to the database server, for the worker and the command line only; the API never has these credentials."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator

import asyncpg

from app.settings import role_password, settings

APP_ROLE = "countinghouse_app"
DIRECTORY_ROLE = "countinghouse_directory"
DIRECTORY_DATABASE = "countinghouse_directory"
TEMPLATE_DATABASE = "countinghouse_template"
COMMAND_SECONDS_MAX = 600
# One number for all work on the server as a whole, taken in the owner's own database.
SERVER_LOCK = 0x434F554E54
# Stretching slows down whoever guesses a weak password. Ours are 256 random bits, and every new connection would pay for it
# (docs/decisions/0024).
SCRAM_ITERATIONS = 1
SCRAM_ITERATIONS_SINCE = 16


@contextlib.asynccontextmanager
async def connected(database: str | None = None) -> AsyncIterator[asyncpg.Connection]:
    """Connect as the owner, to the owner's own database or to the one named."""
    connection = await asyncpg.connect(settings().owner_url, database=database, command_timeout=COMMAND_SECONDS_MAX)
    try:
        yield connection
    finally:
        await connection.close()


@contextlib.asynccontextmanager
async def server_locked() -> AsyncIterator[asyncpg.Connection]:
    """Be the only one who changes roles, the template and the set of databases on this server."""
    async with connected() as connection:
        await connection.execute("SELECT pg_advisory_lock($1)", SERVER_LOCK)
        yield connection


async def run(connection: asyncpg.Connection, statement: str, *words: str) -> None:
    """Run a statement that takes no parameters; PostgreSQL itself quotes the words (%I names, %L texts)."""
    await connection.execute(await connection.fetchval("SELECT format($1, VARIADIC $2::text[])", statement, list(words)))


async def make_login(connection: asyncpg.Connection, role: str, connections_max: int) -> None:
    """Make a role that signs in with the password that follows from the secret key, or give an existing one that password."""
    verb = "ALTER" if await has_role(connection, role) else "CREATE"
    statement = f"{verb} ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE CONNECTION LIMIT {connections_max:d} PASSWORD %L"
    async with connection.transaction():
        if connection.get_server_version().major >= SCRAM_ITERATIONS_SINCE:
            await connection.execute(f"SET LOCAL scram_iterations = {SCRAM_ITERATIONS}")
        await run(connection, statement, role, role_password(role))


async def has_role(connection: asyncpg.Connection, role: str) -> bool:
    """Tell whether the server knows this role."""
    return bool(await connection.fetchval("SELECT 1 FROM pg_roles WHERE rolname = $1", role))


async def has_database(connection: asyncpg.Connection, database: str) -> bool:
    """Tell whether the server has this database."""
    return bool(await connection.fetchval("SELECT 1 FROM pg_database WHERE datname = $1", database))


async def admit_only(connection: asyncpg.Connection, database: str, role: str | None) -> None:
    """Let one role connect to a database and nobody else but its owner: cloning drops what was revoked before."""
    await run(connection, "REVOKE ALL ON DATABASE %I FROM PUBLIC", database)
    if role:
        await run(connection, "GRANT CONNECT ON DATABASE %I TO %I", database, role)
