"""Lends the database connections of many companies out of one budget, so that no number of companies exhausts the server."""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from typing import Any

import asyncpg

from app.settings import settings

WAIT_SECONDS_MAX = 5
CONNECT_SECONDS_MAX = 4
COMMAND_SECONDS_MAX = 60
KEPT_SECONDS = 1.0


class ServerBusy(Exception):
    """No connection became free in time: nothing was done, and the same request may be sent again."""


class Connection(asyncpg.Connection):
    """A connection that is given back without a reset query.

    Only SET LOCAL is used anywhere, so a transaction's end is all the cleaning there is to do; asyncpg itself still rolls back a
    transaction that somebody left open.
    """

    def get_reset_query(self) -> str:
        return ""

    def is_clean(self) -> bool:
        """Tell whether the next user may have it as it is: nothing is open on it, and no statement of the last one is being cancelled."""
        return not (self.is_closed() or self.is_in_transaction() or self._protocol._is_cancelling())  # type: ignore[attr-defined]


async def open_connection(*arguments: Any, **options: Any) -> asyncpg.Connection:
    """Open one connection to the server; every connection of every pool comes from here."""
    return await asyncpg.connect(*arguments, **options)


class Budget:
    """The number of connections that all pools together may hold open.

    A pool that needs one more while the budget is spent takes the place of an idle connection of the pool that was used longest ago,
    or waits its turn. A connection that is lent out is never taken away.
    """

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.open = 0
        self._pools: OrderedDict[Pool, None] = OrderedDict()
        self._waiting: deque[asyncio.Future[None]] = deque()

    async def take(self) -> None:
        """Wait for the right to open one connection; raise ServerBusy when none comes free in time."""
        if self.open >= self.limit:
            self._forget_dead()
        if self.open < self.limit and not self._waiting:
            self.open += 1
            return
        turn = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        try:
            self.make_room()
            await asyncio.wait({turn}, timeout=WAIT_SECONDS_MAX)
        except asyncio.CancelledError:
            if turn.done():
                self.give_back()
            raise
        finally:
            if not turn.done():
                self._waiting.remove(turn)
                turn.cancel()
        if turn.cancelled():
            raise ServerBusy(f"All {self.limit} database connections stayed in use for {WAIT_SECONDS_MAX} seconds.")

    def give_back(self) -> None:
        """Return the right to one connection, to whoever waits first."""
        self.open -= 1
        if self._waiting and self.open < self.limit:
            self.open += 1
            self._waiting.popleft().set_result(None)

    def make_room(self) -> None:
        """Close the idle connection of the pool used longest ago when somebody waits."""
        if not self._waiting:
            return
        for pool in self._pools:
            if pool.close_one_idle():
                return

    def used(self, pool: Pool) -> None:
        self._pools[pool] = None
        self._pools.move_to_end(pool)

    def forget(self, pool: Pool) -> None:
        self._pools.pop(pool, None)

    def _forget_dead(self) -> None:
        for pool in tuple(self._pools):
            pool.forget_dead()


class Pool:
    """The connections to one database: opened when needed, closed when idle, never more than its share of the budget.

    It offers what Tortoise asks of an asyncpg pool.
    """

    def __init__(self, budget: Budget, credentials: dict[str, Any], size_max: int) -> None:
        self._budget = budget
        self._open: dict[int, asyncpg.Connection] = {}
        self._lent: dict[int, int] = {}
        self._in_transit: set[int] = set()
        self._kept: list[Any] = []
        self._kept_at = 0.0
        self._timer: asyncio.TimerHandle | None = None
        self._giving_back: set[asyncio.Task[None]] = set()
        self._waiting = 0
        self._pool = asyncpg.create_pool(
            **credentials,
            min_size=0,
            max_size=size_max,
            max_inactive_connection_lifetime=settings().pool_idle_seconds,
            connect=self._connect,
            connection_class=Connection,
            timeout=CONNECT_SECONDS_MAX,
            command_timeout=COMMAND_SECONDS_MAX,
            server_settings={"application_name": "countinghouse", "timezone": "UTC", "jit": "off", "random_page_cost": "1.1"},
        )

    async def open(self) -> Pool:
        await self._pool
        return self

    @property
    def size(self) -> int:
        return len(self._open)

    async def acquire(self) -> Any:
        """Lend one connection until it is released; raise ServerBusy when none comes free in time."""
        self._budget.used(self)
        connection = await self._kept_one() or await self._fresh_one()
        process = connection.get_server_pid()
        self._lent[id(connection)] = process
        self._in_transit.discard(process)
        return connection

    async def release(self, connection: Any) -> None:
        """Take a connection back; a waiting pool may have its place."""
        try:
            if self._waiting or not connection.is_clean():
                await self._pool.release(connection)
            else:
                self._keep(connection)
        finally:
            # By now the same connection may be lent again; that lending has an entry of its own.
            self._lent.pop(id(connection), None)
            self._budget.make_room()

    async def _fresh_one(self) -> Any:
        # asyncpg's own time limit costs a task, so it is asked for only when somebody may have to wait.
        limit = None if self._pool.get_idle_size() else 2 * WAIT_SECONDS_MAX
        self._waiting += 1
        try:
            return await self._pool.acquire(timeout=limit)
        except TimeoutError:
            raise ServerBusy(f"This company's {self._pool.get_max_size()} database connections stayed in use.") from None
        finally:
            self._waiting -= 1

    async def _kept_one(self) -> Any:
        while self._kept:
            connection = self._kept.pop()
            try:
                if not connection.is_closed():
                    return connection
            except asyncpg.InterfaceError:  # it was closed, and asyncpg has taken it back by itself
                continue
            await self._pool.release(connection)
        return None

    def _keep(self, connection: Any) -> None:
        """Have a connection ready for the next request at once: giving it to asyncpg and taking it again costs more than a short query."""
        self._kept.append(connection)
        loop = asyncio.get_running_loop()
        self._kept_at = loop.time()
        if self._timer is None:
            self._timer = loop.call_later(KEPT_SECONDS, self._let_go)

    def _let_go(self) -> None:
        """Give connections that nobody has used for a moment back to asyncpg, which closes what stays idle."""
        loop = asyncio.get_running_loop()
        if loop.time() - self._kept_at < KEPT_SECONDS:
            self._timer = loop.call_later(KEPT_SECONDS, self._let_go)
            return
        self._timer = None
        task = loop.create_task(self._give_back())
        self._giving_back.add(task)
        task.add_done_callback(self._giving_back.discard)

    async def _give_back(self) -> None:
        kept, self._kept = self._kept, []
        for connection in kept:
            await self._pool.release(connection)

    def close_one_idle(self) -> bool:
        """Close one connection that nobody holds; say whether there was one."""
        self.forget_dead()
        for process, connection in self._open.items():
            if process not in self._in_transit and process not in self._lent.values():
                # Closing frees the place in the budget a moment later; until then it is not chosen a second time.
                self._in_transit.add(process)
                connection.terminate()
                return True
        return False

    def forget_dead(self) -> None:
        """Give the places of connections that the server closed back to the budget."""
        for process in [process for process, connection in self._open.items() if connection.is_closed()]:
            self._closed(process)

    async def expire_connections(self) -> None:
        await self._give_back()
        await self._pool.expire_connections()

    async def close(self) -> None:
        self._budget.forget(self)
        if self._timer is not None:
            self._timer.cancel()
        await self._give_back()
        try:
            await self._pool.close()
        finally:
            self.forget_dead()

    def terminate(self) -> None:
        self._budget.forget(self)
        if self._timer is not None:
            self._timer.cancel()
        self._pool.terminate()
        self.forget_dead()

    async def _connect(self, *arguments: Any, **options: Any) -> asyncpg.Connection:
        self.forget_dead()
        await self._budget.take()
        try:
            connection = await open_connection(*arguments, **options)
        except BaseException:
            self._budget.give_back()
            raise
        process = connection.get_server_pid()
        self._open[process] = connection
        self._in_transit.add(process)
        connection.add_termination_listener(lambda _: self._closed(process, connection))
        return connection

    def _closed(self, process: int, connection: asyncpg.Connection | None = None) -> None:
        if process in self._open and connection in (None, self._open[process]):
            del self._open[process]
            self._in_transit.discard(process)
            self._budget.give_back()
