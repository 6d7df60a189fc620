"""SQL in its own words: the statements that models cannot say, on the bound company or on the directory.

Inside a transaction they run on its connection. Rows come back as asyncpg records (JSON as text); errors are asyncpg's own.
"""

from __future__ import annotations

from typing import Any

from asyncpg import Record
from tortoise.context import require_context


class Database:
    """The database behind one of Tortoise's aliases."""

    def __init__(self, alias: str) -> None:
        self._alias = alias

    def _client(self) -> Any:
        return require_context().connections.get(self._alias)

    async def fetch(self, sql: str, *values: object) -> list[Record]:
        """Return all rows of a statement."""
        async with self._client().acquire_connection() as connection:
            rows: list[Record] = await connection.fetch(sql, *values)
            return rows

    async def fetchrow(self, sql: str, *values: object) -> Record | None:
        """Return the first row of a statement, or None."""
        async with self._client().acquire_connection() as connection:
            row: Record | None = await connection.fetchrow(sql, *values)
            return row

    async def fetchval(self, sql: str, *values: object) -> Any:
        """Return the first column of the first row, or None."""
        async with self._client().acquire_connection() as connection:
            return await connection.fetchval(sql, *values)

    async def execute(self, sql: str, *values: object) -> str:
        """Run a statement and return the server's word for what it did (`UPDATE 3`)."""
        async with self._client().acquire_connection() as connection:
            status: str = await connection.execute(sql, *values)
            return status


directory = Database("directory")
_tenant = Database("tenant")

fetch = _tenant.fetch
fetchrow = _tenant.fetchrow
fetchval = _tenant.fetchval
execute = _tenant.execute
