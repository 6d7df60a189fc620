"""Keeps the promises of the bound company: numbers its events, then lets each promise's handler do what was promised.

A promise is kept in one transaction with its mark, and its row stays locked meanwhile: two workers never keep the same one, and when a
worker is killed PostgreSQL gives the promise back at once. A promise that people hear of is due once it has its event: what is done gets
none any more. What fails is tried again, later each time, and parked after five times with
the reason; it holds up only later promises about the same record, whose order is kept, and only until it is parked (R22).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final

import orjson
import structlog
from asyncpg import Record
from tortoise.connection import get_connection

from app.domain.refusal import Refused
from app.services.actor import Actor
from app.services.notifications import live
from app.services.notifications.publish import BATCH_MAX, publish_waiting
from app.services.transaction import transaction
from app.tenancy import binding, database
from app.workers import actors
from app.workers.handlers import ATTEMPTS_MAX, HANDLERS, Handler, Lane, Promise

RETRY_SECONDS: Final = (1, 5, 20, 60)
CANDIDATES_MAX: Final = 20
ERROR_LENGTH_MAX: Final = 2_000

DUE = """
SELECT o.id, o.kind, o.entity_id, o.actor_id, o.payload, o.attempts FROM outbox o
 WHERE o.done_at IS NULL AND o.parked_at IS NULL AND o.due_at <= now() AND o.kind = ANY($1::text[])
   AND (o.kind = ANY($2::text[]) OR EXISTS (SELECT FROM event e WHERE e.outbox_id = o.id))
   AND NOT EXISTS (SELECT FROM outbox e WHERE e.entity_id = o.entity_id AND e.id < o.id AND e.done_at IS NULL AND e.parked_at IS NULL)
 ORDER BY o.due_at, o.id LIMIT $3
"""
ANY = "SELECT EXISTS (SELECT FROM outbox WHERE done_at IS NULL AND parked_at IS NULL)"
LOCK = "SELECT 1 FROM outbox WHERE id = $1 AND done_at IS NULL AND parked_at IS NULL FOR UPDATE SKIP LOCKED"
DONE = "UPDATE outbox SET done_at = now(), error = NULL WHERE id = $1"
LATER = "UPDATE outbox SET due_at = now() + make_interval(secs => $2) WHERE id = $1"
FAILED = """
UPDATE outbox SET attempts = attempts + 1, error = $2, due_at = now() + make_interval(secs => $3),
       parked_at = CASE WHEN attempts + 1 >= $4 THEN now() END WHERE id = $1 AND done_at IS NULL
"""

log = structlog.get_logger("worker")


async def has_work() -> bool:
    """Tell whether the bound company has any promise that is neither kept nor parked."""
    found: bool = await database.fetchval(ANY)
    return found


async def publish() -> int:
    """Number all waiting events of the bound company and wake whoever follows them; return how many there were."""
    total = 0
    while True:
        async with transaction(actors.house(), "workers.relay:publish"):
            seen, told = await publish_waiting(_silent(), HANDLERS.keys())
        total += told
        if told:
            await live.wake(binding.current().id)
        if seen < BATCH_MAX:
            return total


async def keep_promises(lane: Lane, goes_on: Callable[[], bool] = lambda: True) -> int:
    """Keep every promise of a lane that is due in the bound company, while `goes_on` says so; return how many were tried."""
    kinds = [kind for kind, handler in HANDLERS.items() if handler.lane is lane]
    tried = 0
    while due := await database.fetch(DUE, kinds, _silent(), CANDIDATES_MAX):
        before = tried
        for row in due:
            if not goes_on():
                return tried
            tried += await _attempt(row)
        if tried == before:
            break  # another worker has them
    return tried


def _silent() -> list[str]:
    """List the kinds of promises that nobody hears of: they get no event."""
    return sorted(kind for kind, handler in HANDLERS.items() if handler.is_silent)


async def _attempt(row: Record) -> bool:
    promise = Promise(row["id"], row["kind"], row["entity_id"], row["actor_id"], orjson.loads(row["payload"]), row["attempts"])
    handler = HANDLERS[promise.kind]
    actor = await actors.person(promise.actor_id, promise.id)
    try:
        async with asyncio.timeout(handler.seconds_max):
            keep = _keep_in_one_transaction if handler.is_one_transaction else _keep_at_length
            return await keep(handler, actor, promise)
    except Exception as error:
        # Whatever went wrong belongs to this promise alone: the others go on, and people find the reason beside it.
        await _note_failure(handler, actor, promise, error)
        return True


async def _keep_in_one_transaction(handler: Handler, actor: Actor, promise: Promise) -> bool:
    async with transaction(actor, promise.kind):
        if await database.fetchval(LOCK, promise.id) is None:
            return False
        again_in = await handler.keep(actor, promise)
        if again_in is None:
            await database.execute(DONE, promise.id)
        else:
            await database.execute(LATER, promise.id, again_in)
    return True


async def _keep_at_length(handler: Handler, actor: Actor, promise: Promise) -> bool:
    # The lock lives in a transaction of its own: session locks would be lost behind a pooler that lends connections per transaction.
    async with get_connection("tenant").acquire_connection() as connection, connection.transaction():
        if await connection.fetchval(LOCK, promise.id) is None:
            return False
        await handler.keep(actor, promise)
        await connection.execute(DONE, promise.id)
    return True


async def _note_failure(handler: Handler, actor: Actor, promise: Promise, error: Exception) -> None:
    attempts = promise.attempts + 1
    log.error("promise_failed", kind=promise.kind, id=str(promise.id), attempt=attempts, exc_info=error)
    noted = (promise.id, reason(error), RETRY_SECONDS[min(attempts, len(RETRY_SECONDS)) - 1], ATTEMPTS_MAX)
    if attempts >= ATTEMPTS_MAX:
        try:
            async with transaction(actor, promise.kind):
                await database.execute(FAILED, *noted)
                await handler.give_up(promise, reason(error))
            return
        except Exception:
            # Telling people failed too; the promise must be parked all the same, or it would hold up its record for ever.
            log.exception("promise_not_given_up", kind=promise.kind, id=str(promise.id))
    await database.execute(FAILED, *noted)


def reason(error: Exception) -> str:
    """Say in one text why something failed, for the people who look after it."""
    text = str(error) if isinstance(error, Refused) else f"{type(error).__name__}: {error}"
    return text.replace("\0", "")[:ERROR_LENGTH_MAX]
