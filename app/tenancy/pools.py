"""Lends the database connections of many companies out of one budget, so that no number of companies exhausts the server."""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from collections.abc import Coroutine
from types import SimpleNamespace
from typing import Any

import asyncpg

from app.settings import settings

WAIT_SECONDS_MAX = 5
CONNECT_SECONDS_MAX = 4
COMMAND_SECONDS_MAX = 60
# So long a company that has a connection waits for it, while all are in use, before it takes another company's place: to open a connection
# costs more than twenty ordinary requests.
PATIENCE_SECONDS = 0.25
# A budget of so many gives up one place, so that one is free when it is needed; a smaller one needs all that it has.
AHEAD_FROM = 16
# A server that ends cuts all of a pool's connections: whoever asks next meets each of them once, and then opens one.
TRIES_MAX = 5

# How a connection that the server has left shows itself.
CUT = (
    asyncpg.PostgresConnectionError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
)
# From here on a database gives numbers to what is made in it.
OID_FIRST_OWN = 16_384

_described: dict[frozenset[int], Any] = {}
# Stands for the statement that would have asked: it has a name, so it is not taken for one that replaced the caller's.
KEPT = SimpleNamespace(name="kept")


class ServerBusy(Exception):
    """No connection became free in time: nothing was done, and the same request may be sent again."""


class Connection(asyncpg.Connection):
    """A connection that is given back without a reset query.

    Only SET LOCAL is used anywhere, so a transaction's end is all the cleaning there is to do; a transaction that somebody left open is
    still rolled back.
    """

    def get_reset_query(self) -> str:
        return ""

    async def _introspect_types(self, typeoids: set[int], timeout: float | None) -> tuple[Any, Any]:  # noqa: ASYNC109 (the driver's)
        """Describe types to the driver; PostgreSQL's own, arrays for instance, are the same everywhere and asked for once.

        Every fresh connection would ask the catalogue anew, which costs as much as all the rest of opening it.
        """
        if max(typeoids) >= OID_FIRST_OWN:
            return await super()._introspect_types(typeoids, timeout)  # type: ignore[misc, no-any-return]
        key = frozenset(typeoids)
        if key not in _described:
            _described[key], _ = await super()._introspect_types(typeoids, timeout)  # type: ignore[misc]
        return _described[key], KEPT

    def is_clean(self) -> bool:
        """Tell whether the next user may have it as it is: nothing is open on it, and no statement of the last one is being cancelled."""
        return not (self.is_in_transaction() or self._protocol._is_cancelling())  # type: ignore[attr-defined]


def is_unsent(error: BaseException) -> bool:
    """Tell whether a statement failed because its connection had been cut before, so that the server never saw it."""
    if type(error) is asyncpg.InternalClientError:
        # asyncpg says this once it has read the server's last word, and not yet its end.
        return "cannot switch to state" in str(error)
    cause: BaseException | None = error if isinstance(error, asyncpg.ConnectionDoesNotExistError) else None
    while cause is not None and not isinstance(cause, BrokenPipeError):
        cause = cause.__cause__
    return cause is not None


async def open_connection(*arguments: Any, **options: Any) -> asyncpg.Connection:
    """Open one connection to the server; every connection of every pool comes from here."""
    return await asyncpg.connect(*arguments, **options)


class Budget:
    """The number of connections that all pools together may hold open.

    A pool that needs one more while the budget is spent takes the place of an idle connection of the pool that was used longest ago,
    or waits its turn; one that has a connection waits for that first. A connection that is lent out is never taken away; one that is
    closed keeps its place until the server has let it go, so that the server never holds more than the budget either.
    """

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.open = 0
        self.leaving = 0
        self._pools: OrderedDict[Pool, None] = OrderedDict()
        self._waiting: deque[asyncio.Future[None]] = deque()

    def has_room(self) -> bool:
        """Tell whether one more may be opened at once, without taking anybody's place."""
        if self.open >= self.limit:
            self._forget_dead()
        return self.open < self.limit and not self._waiting

    async def take(self) -> None:
        """Wait for the right to open one connection; raise ServerBusy when none comes free in time."""
        if self.has_room():
            self.open += 1
            self._make_room_ahead()
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
        self._make_room_ahead()

    def give_back(self) -> None:
        """Return the right to one connection, to whoever waits first."""
        self.open -= 1
        if self._waiting and self.open < self.limit:
            self.open += 1
            self._waiting.popleft().set_result(None)

    def make_room(self) -> None:
        """Close the idle connection of the pool used longest ago when somebody waits for a place that no other is about to leave."""
        if len(self._waiting) > self.leaving:
            self._close_oldest()

    def used(self, pool: Pool) -> None:
        self._pools[pool] = None
        self._pools.move_to_end(pool)

    def forget(self, pool: Pool) -> None:
        self._pools.pop(pool, None)

    def _make_room_ahead(self) -> None:
        """Once the last place is taken, part with a connection already: whoever needs the next does not wait for that."""
        if self.limit >= AHEAD_FROM and self.open >= self.limit and not self.leaving:
            self._close_oldest()

    def _close_oldest(self) -> None:
        for pool in self._pools:
            if pool.close_one_idle():
                return

    def _forget_dead(self) -> None:
        for pool in tuple(self._pools):
            pool.forget_dead()


class Pool:
    """The connections to one database: opened when needed, closed when idle, never more than its share of the budget.

    It offers what Tortoise asks of a pool of asyncpg's, which makes a task for each release and one more for each wait.
    """

    def __init__(self, budget: Budget, credentials: dict[str, Any], size_max: int) -> None:
        self._budget = budget
        self._size_max = size_max
        self._options = {
            **credentials,
            "connection_class": Connection,
            "timeout": CONNECT_SECONDS_MAX,
            "command_timeout": COMMAND_SECONDS_MAX,
            "server_settings": {"application_name": "countinghouse", "timezone": "UTC", "jit": "off", "random_page_cost": "1.1"},
        }
        self._open: set[Any] = set()
        self._opening = 0
        # With the time since when nobody holds them; the one used last is at the end, and is lent first.
        self._idle: deque[tuple[float, Any]] = deque()
        self._waiting: deque[asyncio.Future[Any]] = deque()
        self._sweeping: asyncio.TimerHandle | None = None
        self._leaving: set[Any] = set()
        self._work: set[asyncio.Task[None]] = set()
        self._is_closing = False
        self._emptied = asyncio.Event()

    @property
    def size(self) -> int:
        return len(self._open)

    async def acquire(self) -> Any:
        """Lend one connection until it is released; raise ServerBusy when none comes free in time."""
        return self.take() or await self.wait()

    async def release(self, connection: Any) -> None:
        """Take a connection back."""
        self.give(connection)

    def take(self) -> Any:
        """Lend a connection that is ready; return None where one has to be waited for."""
        self._budget.used(self)
        while self._idle:
            _, connection = self._idle.pop()
            if not connection.is_closed():
                return connection
        return None

    async def wait(self) -> Any:
        """Open one more connection, or lend the next that comes free; raise ServerBusy when none does in time."""
        is_patient = True
        while not self._is_closing:
            self.forget_dead()
            held = len(self._open) + self._opening
            is_full = held >= self._size_max
            if not is_full and (not held or not is_patient or self._budget.has_room()):
                return await self._connect()
            connection = await (self._turn() if is_full else self._turn(PATIENCE_SECONDS))
            if connection is not None:
                return connection
            is_patient = False
        raise asyncpg.InterfaceError("The pool is closed.")

    def give(self, connection: Any) -> None:
        """Take a connection back, for whoever waits first; a pool that waits for the budget may have its place."""
        if connection.is_closed():
            self.forget_dead()
        elif self._is_closing:
            self._part(connection)
        elif not connection.is_clean():
            self._begin(self._mend(connection))
        elif not self._hand_on(connection):
            self._keep(connection)
        self._budget.make_room()

    def close_one_idle(self) -> bool:
        """Close the connection that nobody has held for the longest time; say whether there was one."""
        while self._idle:
            _, connection = self._idle.popleft()
            if not connection.is_closed():
                self._part(connection)
                return True
        return False

    def forget_dead(self) -> None:
        """Give the places of connections that are closed back to the budget."""
        for connection in [connection for connection in self._open - self._leaving if connection.is_closed()]:
            self._closed(connection)

    async def expire_connections(self) -> None:
        """Close what nobody holds."""
        while self.close_one_idle():
            pass
        if self._leaving:
            await asyncio.wait(set(self._work))

    async def close(self) -> None:
        """Close every connection, those that are lent once they come back."""
        self._stop()
        try:
            while self.close_one_idle():
                pass
            self.forget_dead()
            self._emptied.clear()
            if self._open:
                await self._emptied.wait()
        finally:
            self.forget_dead()

    def terminate(self) -> None:
        """Close every connection at once."""
        self._stop()
        for connection in tuple(self._open):
            connection.terminate()
            self._closed(connection)

    def _stop(self) -> None:
        self._is_closing = True
        self._budget.forget(self)
        if self._sweeping is not None:
            self._sweeping.cancel()
        while self._hand_on(None):
            pass

    async def _connect(self) -> Any:
        self._opening += 1
        try:
            await self._budget.take()
            try:
                connection = await open_connection(**self._options)
            except BaseException:
                self._budget.give_back()
                raise
        except BaseException:
            self._opening -= 1
            self._hand_on(None)
            raise
        self._opening -= 1
        self._open.add(connection)
        connection.add_termination_listener(self._closed)
        return connection

    def _closed(self, connection: Any) -> None:
        if connection in self._open:
            self._open.remove(connection)
            self._budget.give_back()
            self._hand_on(None)
            if not self._open:
                self._emptied.set()

    async def _turn(self, patience: float | None = None) -> Any:
        """Wait for the next connection that comes free, or for None: then there is room to open one, or patience is at its end."""
        loop = asyncio.get_running_loop()
        turn = loop.create_future()
        self._waiting.append(turn)
        if patience is not None:
            limit = loop.call_later(patience, _dismiss, turn)
        else:
            message = f"This company's {self._size_max} database connections stayed in use."
            limit = loop.call_later(2 * WAIT_SECONDS_MAX, _refuse, turn, message)
        try:
            return await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled() and turn.exception() is None:
                connection = turn.result()
                self._hand_on(None) if connection is None else self.give(connection)
            raise
        finally:
            limit.cancel()

    def _hand_on(self, connection: Any) -> bool:
        """Give a connection, or the chance to open one, to whoever has waited longest; say whether anybody does."""
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(connection)
                return True
        return False

    def _keep(self, connection: Any) -> None:
        loop = asyncio.get_running_loop()
        self._idle.append((loop.time(), connection))
        if self._sweeping is None:
            self._sweeping = loop.call_later(settings().pool_idle_seconds, self._sweep)

    def _sweep(self) -> None:
        """Close what nobody has held for too long."""
        loop, seconds = asyncio.get_running_loop(), settings().pool_idle_seconds
        while self._idle and self._idle[0][0] <= loop.time() - seconds:
            self._part(self._idle.popleft()[1])
        self._sweeping = loop.call_at(self._idle[0][0] + seconds, self._sweep) if self._idle else None

    def _part(self, connection: Any) -> None:
        """Close a connection that nobody holds; its place is free once the server has let it go."""
        self._leaving.add(connection)
        self._budget.leaving += 1
        self._begin(self._leave(connection))

    async def _leave(self, connection: Any) -> None:
        try:
            await connection.close(timeout=CONNECT_SECONDS_MAX)
        except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError):
            connection.terminate()
        finally:
            self._leaving.discard(connection)
            self._budget.leaving -= 1
            self._closed(connection)

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._work.add(task)
        task.add_done_callback(self._work.discard)

    async def _mend(self, connection: Any) -> None:
        """Wait for what is being cancelled and roll back what is open; a connection that does not answer is closed."""
        try:
            async with asyncio.timeout(CONNECT_SECONDS_MAX):
                await connection._protocol._wait_for_cancellation(None)
                await connection.reset()
        except Exception:
            connection.terminate()
        self.give(connection)


def _dismiss(turn: asyncio.Future[Any]) -> None:
    if not turn.done():
        turn.set_result(None)


def _refuse(turn: asyncio.Future[Any], message: str) -> None:
    if not turn.done():
        turn.set_exception(ServerBusy(message))
