"""Lets a command reach the database: the one that runs already, or the embedded one started for as long as the command needs it."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator

import asyncpg

from app import running
from app.commands.console import say, step
from app.embedded import CannotStart, postgres
from app.settings import settings

VERSION_OLDEST = 15
CONNECT_SECONDS_MAX = 15.0


@contextlib.asynccontextmanager
async def database() -> AsyncIterator[None]:
    """Have a PostgreSQL answer at the owner's address while the block runs."""
    chosen = settings()
    async with contextlib.AsyncExitStack() as stack:
        # With the lock taken by ./erp up, its PostgreSQL is ours too.
        if chosen.database_url is None and stack.enter_context(running.sole(chosen.var)):
            with step("Starting PostgreSQL"):
                log = chosen.var / "log" / "postgresql.log"
                room = chosen.server_connections
                await stack.enter_async_context(postgres(chosen.postgres_folder, connections_max=room, log=log, report=say))
        await check_database()
        yield


async def check_database() -> None:
    """Refuse a database server that does not answer, is too old or does not let us make databases and roles."""
    server = settings().database_server
    try:
        connection = await asyncpg.connect(settings().owner_url, timeout=CONNECT_SECONDS_MAX)
    except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise CannotStart(f"The database server at {server.host}, port {server.port}, does not let us in: {error}") from None
    try:
        version = connection.get_server_version().major
        if version < VERSION_OLDEST:
            raise CannotStart(f"The database server is PostgreSQL {version}; Countinghouse needs {VERSION_OLDEST} or newer.")
        allowed = await connection.fetchval("SELECT rolsuper OR (rolcreatedb AND rolcreaterole) FROM pg_roles WHERE rolname = current_user")
        if not allowed:
            raise CannotStart("The role in DATABASE_URL may not make databases and roles; give it CREATEDB and CREATEROLE.")
    finally:
        await connection.close()
