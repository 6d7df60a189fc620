"""Closes a company's doors, opens them again, and takes the company out of the server: for the worker and the command line only.

A closed company is refused three times over: the directory says so at the next look-up, a message makes every process look it up again at
once, and PostgreSQL lets its role in no more and ends what it was doing. The last one holds also where a message is lost.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Final
from uuid import UUID

import asyncpg

from app.tenancy import owner, sessions, signals

TERMINATE_ROUNDS: Final = 5
TERMINATE_SECONDS: Final = 0.05
CHANGE = "UPDATE company SET state = $3 WHERE id = $1 AND state = ANY($2::text[]) RETURNING database"
# Whoever was there while the doors closed is sent away; whoever was just coming in, a moment later.
TERMINATE = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = $1 AND usename = $1"
OF_A_COMPANY = """
SELECT c.relname::text AS name FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
 WHERE a.attname = 'company_id' AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY 1
"""


class WrongState(Exception):
    """The company is not in a state from which this can be done."""


async def suspend(company: UUID) -> None:
    """Refuse the company to everybody within a second: requests, open sockets and jobs; its data stays as it is."""
    await _turned(company, ("ACTIVE",), "SUSPENDED")


async def resume(company: UUID) -> None:
    """Open a suspended company again."""
    async with owner.connected(owner.DIRECTORY_DATABASE) as directory:
        database = await directory.fetchval("SELECT database FROM company WHERE id = $1 AND state = 'SUSPENDED'", company)
        if database is None:
            raise WrongState
        await owner.run(directory, "ALTER ROLE %I LOGIN", database)
        await directory.fetchval(CHANGE, company, ["SUSPENDED"], "ACTIVE")
    await sessions.forget(company=company)


async def begin_deletion(company: UUID) -> None:
    """Take a company out of everybody's sight for good and free its address; what is left of it is removed next."""
    await _turned(company, ("PREPARING", "ACTIVE", "SUSPENDED", "DELETING"), "DELETING")


async def drop_database(server: asyncpg.Connection, database: str) -> None:
    """Remove a company's database and its role."""
    await owner.run(server, "DROP DATABASE IF EXISTS %I WITH (FORCE)", database)
    await owner.run(server, "DROP ROLE IF EXISTS %I", database)
    await signals.publish(signals.DATABASE_GONE, database)


async def erase_rows(directory: asyncpg.Connection, company: UUID) -> None:
    """Remove every row of the directory that is about a company; people keep their accounts."""
    waiting = [row["name"] for row in await directory.fetch(OF_A_COMPANY)]
    async with directory.transaction():
        while waiting:
            left = [name for name in waiting if not await _erased(directory, name, company)]
            if len(left) == len(waiting):
                raise RuntimeError(f"rows elsewhere depend on those of {', '.join(left)}")
            waiting = left
        await directory.execute("UPDATE account SET default_company_id = NULL WHERE default_company_id = $1", company)
        await directory.execute("DELETE FROM company WHERE id = $1", company)
    await sessions.forget(company=company)


async def close_doors(connection: asyncpg.Connection, database: str) -> None:
    """Let the company's role in no more and end what it is doing."""
    await owner.run(connection, "ALTER ROLE %I NOLOGIN", database)
    for _ in range(TERMINATE_ROUNDS):
        if not await connection.fetchval(TERMINATE, database):
            return
        await asyncio.sleep(TERMINATE_SECONDS)


async def _turned(company: UUID, before: Iterable[str], after: str) -> None:
    async with owner.connected(owner.DIRECTORY_DATABASE) as directory:
        async with directory.transaction():
            database = await directory.fetchval(CHANGE, company, list(before), after)
            if database is None:
                raise WrongState
            if after == "DELETING":
                await directory.execute("UPDATE company SET slug = NULL WHERE id = $1", company)
        await sessions.forget(company=company)
        if await owner.has_role(directory, database):
            await close_doors(directory, database)


async def _erased(directory: asyncpg.Connection, table: str, company: UUID) -> bool:
    """Empty one table of a company; rows of another table that depend on these go first."""
    try:
        async with directory.transaction():
            statement = await directory.fetchval("SELECT format('DELETE FROM %I WHERE company_id = $1', $1::text)", table)
            await directory.execute(statement, company)
    except asyncpg.ForeignKeyViolationError:
        return False
    return True
