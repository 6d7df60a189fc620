"""One use case, one transaction: it names its actor to the database, retries what may be retried, and wakes the relay after commit."""

from __future__ import annotations

import functools
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, Concatenate, Final, ParamSpec, TypeVar

import asyncpg
from tortoise.exceptions import OperationalError
from tortoise.transactions import in_transaction

from app.services.actor import Actor
from app.tenancy import binding, database
from app.tenancy.pools import CUT

P = ParamSpec("P")
T = TypeVar("T")

ATTEMPTS_MAX: Final = 4

# A deadlock or a lost serialisation says nothing about the input; a statement prepared before a migration heals on a second try
# (asyncpg #458: inside a transaction it fails once per pool).
TRANSIENT: Final = (asyncpg.DeadlockDetectedError, asyncpg.SerializationError, asyncpg.InvalidCachedStatementError)


@dataclass(slots=True)
class _Open:
    """What the running transaction knows of itself."""

    actor: Actor
    operation: str
    after_commit: list[Callable[[], Awaitable[None]]] = field(default_factory=list)


_open: ContextVar[_Open | None] = ContextVar("open_transaction", default=None)


@asynccontextmanager
async def transaction(actor: Actor, operation: str) -> AsyncIterator[None]:
    """Open the use case's one transaction in the bound company's database.

    Triggers read actor, operation, request and the currency of the books from settings that end with it. Nesting is a fault of the
    program.
    """
    assert _open.get() is None, "a use case never calls another: share a step instead"
    assert max(len(operation), len(actor.request_id)) <= 64, "operation and request fit their audit columns"
    opened = _Open(actor, operation)
    token = _open.set(opened)
    try:
        async with in_transaction("tenant"):
            await database.execute(
                "SELECT set_config('app.actor', $1, true), set_config('app.operation', $2, true), set_config('app.request', $3, true),"
                " set_config('app.currency', $4, true)",
                str(actor.account_id),
                operation,
                actor.request_id,
                binding.current().currency,
            )
            yield
    finally:
        _open.reset(token)
    for effect in opened.after_commit:
        await effect()


@asynccontextmanager
async def snapshot() -> AsyncIterator[None]:
    """Have everything that this task reads of the bound company be as it is at the first look; nothing can be changed meanwhile."""
    assert _open.get() is None, "a use case reads what it changes itself"
    async with in_transaction("tenant"):
        await database.execute("SET LOCAL transaction_isolation = 'repeatable read'")
        await database.execute("SET LOCAL transaction_read_only = on")
        yield


def use_case(
    operation: str,
) -> Callable[[Callable[Concatenate[Actor, P], Awaitable[T]]], Callable[Concatenate[Actor, P], Coroutine[Any, Any, T]]]:
    """Make a coroutine one transaction under this operation's name, run again when the database asks for it.

    The function must have no effect outside the database: effects leave through the outbox.
    """

    def decorate(run: Callable[Concatenate[Actor, P], Awaitable[T]]) -> Callable[Concatenate[Actor, P], Coroutine[Any, Any, T]]:
        async def run_once(actor: Actor, /, *args: P.args, **kwargs: P.kwargs) -> T:
            for attempt in range(1, ATTEMPTS_MAX + 1):
                is_run = False
                try:
                    async with transaction(actor, operation):
                        result = await run(actor, *args, **kwargs)
                        is_run = True
                    return result
                except (*TRANSIENT, OperationalError) as error:
                    if attempt == ATTEMPTS_MAX or not _is_transient(error):
                        raise
                except CUT:
                    # All of it is undone with the connection, unless COMMIT was on its way: then nobody knows, and whoever asked is told.
                    if attempt == ATTEMPTS_MAX or is_run:
                        raise
            raise AssertionError("the last attempt returns or raises")

        functools.update_wrapper(run_once, run)
        return run_once

    return decorate


def require_transaction() -> Actor:
    """Return the actor of the open transaction; a step outside of one is a fault of the program."""
    opened = _open.get()
    assert opened is not None, "a step runs inside a use case's transaction"
    return opened.actor


def in_use_case() -> bool:
    """Tell whether a use case's transaction is open in this task."""
    return _open.get() is not None


def after_commit(effect: Callable[[], Awaitable[None]]) -> None:
    """Run a mere wake-up once the transaction has committed; what must happen goes through the outbox instead."""
    opened = _open.get()
    assert opened is not None, "a step runs inside a use case's transaction"
    if effect not in opened.after_commit:
        opened.after_commit.append(effect)


def _is_transient(error: BaseException) -> bool:
    """Tell a retriable fault, also when Tortoise has wrapped it in its own exception."""
    return isinstance(error, TRANSIENT) or any(isinstance(inner, TRANSIENT) for inner in (error.__cause__, *error.args))
