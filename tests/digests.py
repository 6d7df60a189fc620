"""Compares whole databases: two with the same digests hold the same."""

from __future__ import annotations

import asyncpg

from app.companies import tables


async def digests(connection: asyncpg.Connection) -> dict[str, str]:
    """Return the digest of every table's rows, all of one moment."""
    found: dict[str, str] = {}
    async with connection.transaction(isolation="repeatable_read", readonly=True):
        await tables.make_plain(connection, in_transaction=True)
        for table, columns in (await tables.columns_of(connection)).items():
            found[table] = await tables.digest(connection, table, columns)
    return found
