"""Tortoise's view of the databases: `directory` is always there, `tenant` is nowhere until a company is bound."""

from __future__ import annotations

from types import TracebackType
from typing import Any, NoReturn, cast

from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import BaseDBAsyncClient, TransactionalDBClient, TransactionContextPooled
from tortoise.connection import get_connections

from app.settings import credentials
from app.tenancy.pools import CUT, TRIES_MAX, Budget, Pool


class NoCompanyBound(RuntimeError):
    """Code asked for a company's data outside `tenancy.use(company)`: a fault of the program, raised before any SQL."""

    def __init__(self) -> None:
        super().__init__("No company is bound to this task: enter `async with use(company)` first.")


class PooledClient(AsyncpgDBClient):
    """A database reached through a pool that lives within the common budget."""

    def __init__(self, connection_name: str, role: str, database: str, budget: Budget, size_max: int) -> None:
        super().__init__(connection_name=connection_name, user=role, database=database)
        self._role = role
        self._budget = budget
        self._size_max = size_max
        self._database = database
        self.uses = 0

    def _check_loop(self) -> bool:
        return True  # a process has one loop, and asking for it each time costs as much as a look into a table

    @property
    def is_open(self) -> bool:
        """Whether the pool is ready."""
        return self._pool is not None

    async def open(self) -> None:
        """Make the pool ready; no connection is opened yet."""
        if self._pool is None:
            async with self._pool_init_lock:
                if self._pool is None:
                    await self.create_connection(with_db=True)

    async def create_connection(self, with_db: bool) -> None:
        self._pool = cast(Any, Pool(self._budget, credentials(self._role, self._database), self._size_max))
        await self._post_connect()

    def acquire_connection(self) -> Any:
        return Lent(self)

    @property
    def connections(self) -> int:
        """How many connections are open just now."""
        return self._pool.size if self._pool is not None else 0  # type: ignore[attr-defined]

    def _in_transaction(self) -> TransactionContextPooled:
        return Transaction(TransactionWrapper(self), self._pool_init_lock)


class Lent:
    """A connection for one statement."""

    __slots__ = ("_client", "_connection", "_pool")

    def __init__(self, client: PooledClient) -> None:
        self._client = client

    async def __aenter__(self) -> Any:
        if self._client._pool is None:
            await self._client.open()
        self._pool = cast(Pool, self._client._pool)
        self._connection = self._pool.take() or await self._pool.wait()
        return self._connection

    async def __aexit__(self, *_: object) -> None:
        self._pool.give(self._connection)


class Transaction(TransactionContextPooled):
    """A transaction that begins on a connection that lives, and that gives it back also when BEGIN fails, which Tortoise's own forgets."""

    async def __aenter__(self) -> TransactionalDBClient:
        await self.ensure_connection()
        for tries_left in reversed(range(TRIES_MAX)):
            if await self._has_begun(is_last=not tries_left):
                break
        self.token = get_connections().set(self.connection_name, self.client)
        return self.client

    async def _has_begun(self, *, is_last: bool) -> bool:
        """Begin on the next connection; one that turns out to be cut is closed, and as nothing was done, another may be tried."""
        pool = self.client._parent._pool
        connection = self.client._connection = await pool.acquire()
        try:
            await self.client.begin()
        except BaseException as error:
            is_cut = isinstance(error, CUT)
            if is_cut:
                connection.terminate()
            await pool.release(connection)
            if is_cut and not is_last:
                return False
            raise
        return True

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        try:
            await super().__aexit__(kind, error, trace)
        except CUT:
            # What is to be rolled back is gone with its connection, and what ended the block says more; a COMMIT is another matter.
            if error is None:
                raise


class UnboundClient(AsyncpgDBClient):
    """What the alias `tenant` means while no company is bound: every use of it fails, and nothing is sent anywhere."""

    def acquire_connection(self) -> NoReturn:
        raise NoCompanyBound

    def _in_transaction(self) -> NoReturn:
        raise NoCompanyBound

    async def create_connection(self, with_db: bool) -> NoReturn:
        raise NoCompanyBound


def get_client_class(configuration: dict[str, Any]) -> type[BaseDBAsyncClient]:
    """Choose the client for an alias of Tortoise's configuration, which names this module as its engine."""
    return PooledClient if "role" in configuration["credentials"] else UnboundClient
