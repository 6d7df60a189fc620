"""SQL in its own words: the statements that models cannot say, on the bound company or on the directory.

Inside a transaction they run on its connection. Rows come back as asyncpg records (JSON as text); errors are asyncpg's own.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from asyncpg import Connection, ConnectionDoesNotExistError, InternalClientError, Record
from tortoise.backends.asyncpg.client import TransactionWrapper
from tortoise.context import require_context

from app.tenancy.pools import TRIES_MAX, is_unsent


class Database:
    """The database behind one of Tortoise's aliases."""

    def __init__(self, alias: str) -> None:
        self._alias = alias

    def _client(self) -> Any:
        return require_context().connections.get(self._alias)

    async def fetch(self, sql: str, *values: object) -> list[Record]:
        """Return all rows of a statement."""
        rows: list[Record] = await self._ask(Connection.fetch, sql, values)
        return rows

    async def fetchrow(self, sql: str, *values: object) -> Record | None:
        """Return the first row of a statement, or None."""
        row: Record | None = await self._ask(Connection.fetchrow, sql, values)
        return row

    async def fetchval(self, sql: str, *values: object) -> Any:
        """Return the first column of the first row, or None."""
        return await self._ask(Connection.fetchval, sql, values)

    async def execute(self, sql: str, *values: object) -> str:
        """Run a statement and return the server's word for what it did (`UPDATE 3`)."""
        status: str = await self._ask(Connection.execute, sql, values)
        return status

    async def _ask(self, ask: Callable[..., Awaitable[Any]], sql: str, values: Sequence[object]) -> Any:
        """Run a statement, on another connection where one turns out to have been cut before it: then nothing was done."""
        client = self._client()
        for tries_left in reversed(range(TRIES_MAX)):
            async with client.acquire_connection() as connection:
                try:
                    return await ask(connection, sql, *values)
                except (InternalClientError, ConnectionDoesNotExistError) as error:
                    # A transaction ends with its connection, and who opened it is told.
                    if not tries_left or isinstance(client, TransactionWrapper) or not is_unsent(error):
                        raise
                    connection.terminate()
        raise AssertionError("the last try returns or raises")


directory = Database("directory")
_tenant = Database("tenant")

fetch = _tenant.fetch
fetchrow = _tenant.fetchrow
fetchval = _tenant.fetchval
execute = _tenant.execute
