"""Clears away, company by company, what nobody needs any more: old keys and kept promises, uploads that nothing took up, exports
whose time is over, stray bytes."""

from __future__ import annotations

import asyncio
from dataclasses import asdict, dataclass
from datetime import timedelta
from typing import Final

import structlog

from app.domain.exports.wish import KEPT
from app.files import store
from app.services import clock
from app.services.documents.steps import UPLOAD
from app.services.transaction import transaction
from app.tenancy import database, directory
from app.tenancy.binding import use
from app.workers import actors

EVERY_SECONDS: Final = 3600.0
FIRST_AFTER_SECONDS: Final = 60.0
KEYS_KEPT: Final = timedelta(days=7)
PROMISES_KEPT: Final = timedelta(days=7)
UPLOADS_KEPT: Final = timedelta(days=1)
ROWS_AT_ONCE: Final = 5_000

OLD_KEYS = "DELETE FROM idempotency WHERE id IN (SELECT id FROM idempotency WHERE created_at < $1 LIMIT $2)"
OLD_PROMISES = """
WITH old AS (SELECT id FROM outbox WHERE done_at < $1 ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED),
     told AS (UPDATE event SET outbox_id = NULL WHERE outbox_id IN (SELECT id FROM old) RETURNING id)
SELECT array_agg(id) FROM old
"""
# Whatever may refer to a file, now or in a later version.
REFERRING = """
SELECT string_agg(format('SELECT %I FROM %s WHERE %1$I IS NOT NULL', a.attname, c.conrelid::regclass), ' UNION ALL ')
  FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
 WHERE c.contype = 'f' AND c.confrelid = 'file'::regclass
"""
OLD_EXPORTS = "DELETE FROM file WHERE entity_kind = 'EXPORT' AND created_at < $1"
UNUSED = "DELETE FROM file WHERE permission = $1 AND entity_id IS NULL AND created_at < $2 AND id NOT IN ({})"

log = structlog.get_logger("tidy")


@dataclass(frozen=True, slots=True)
class Tidied:
    """How much was cleared away."""

    keys: int = 0
    promises: int = 0
    uploads: int = 0
    exports: int = 0
    places: int = 0


async def keep_tidy() -> None:
    """Tidy every company up once in an hour, for ever."""
    await asyncio.sleep(FIRST_AFTER_SECONDS)
    while True:
        try:
            for company in await directory.list_open():
                async with use(company):
                    done = await tidy()
                if done != Tidied():
                    log.info("tidied", company=str(company.id), **asdict(done))
        except Exception:
            # A company or the database that is away now is there in an hour.
            log.exception("not_tidied")
        await asyncio.sleep(EVERY_SECONDS)


async def tidy() -> Tidied:
    """Tidy the bound company up; another worker that does so at the same moment, or an export, keeps this one from it."""
    keys = await _old_keys()
    promises = await _old_promises()
    async with transaction(actors.house(), "workers.tidy:files"):
        if not await database.fetchval("SELECT pg_try_advisory_xact_lock($1)", store.TIDY_LOCK):
            return Tidied(keys, promises)
        before = clock.now() - UPLOADS_KEPT
        referring = await database.fetchval(REFERRING)
        uploads = _count(await database.execute(UNUSED.format(referring), UPLOAD, before))
        exports = _count(await database.execute(OLD_EXPORTS, clock.now() - KEPT))
        known = {row["sha256"] for row in await database.fetch("SELECT DISTINCT sha256 FROM file")}
        strays = [place for place in await store.old_places(before) if store.hash_at(place) not in known]
    # The rows are gone for good before the bytes are: bytes without a row are found next time, a row without bytes never again.
    async with transaction(actors.house(), "workers.tidy:files"):
        if not strays or not await database.fetchval("SELECT pg_try_advisory_xact_lock($1)", store.TIDY_LOCK):
            return Tidied(keys, promises, uploads, exports)
        hashes = [sha256 for place in strays if (sha256 := store.hash_at(place))]
        again = {row["sha256"] for row in await database.fetch("SELECT sha256 FROM file WHERE sha256 = ANY($1::text[])", hashes)}
        strays = [place for place in strays if store.hash_at(place) not in again]
        await store.remove(strays)
    return Tidied(keys, promises, uploads, exports, len(strays))


async def _old_keys() -> int:
    total = 0
    while done := _count(await database.execute(OLD_KEYS, clock.now() - KEYS_KEPT, ROWS_AT_ONCE)):
        total += done
    return total


async def _old_promises() -> int:
    total = 0
    while True:
        async with transaction(actors.house(), "workers.tidy:promises"):
            old = await database.fetchval(OLD_PROMISES, clock.now() - PROMISES_KEPT, ROWS_AT_ONCE)
            if not old:
                return total
            await database.execute("DELETE FROM outbox WHERE id = ANY($1::uuid[])", old)
        total += len(old)


def _count(status: str) -> int:
    return int(status.rpartition(" ")[2])
