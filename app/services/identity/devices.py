"""Browsers on which somebody has signed in before: strangers' wrong passwords do not lock them out, and no mail warns of them."""

from __future__ import annotations

import secrets
from datetime import timedelta
from uuid import UUID

from uuid_utils.compat import uuid7

from app.services import clock
from app.tenancy.database import directory
from app.tenancy.tokens import digest

# Browsers keep a cookie for at most 400 days.
KEPT_SECONDS = 400 * 24 * 3600
PER_PERSON_MAX = 50
PARTS_MAX = 5
PART_BYTES = 24
PART_LENGTH = 32


async def known(account: UUID, cookie: str) -> UUID | None:
    """Return the device that a cookie speaks of, when this person has signed in on it before."""
    found: UUID | None = await directory.fetchval(
        "SELECT id FROM known_device WHERE account_id = $1 AND digest = ANY($2::bytea[]) AND last_used_at > $3 LIMIT 1",
        account,
        [_mark(account, part) for part in _parts(cookie)],
        clock.now() - timedelta(seconds=KEPT_SECONDS),
    )
    return found


async def remember(account: UUID, cookie: str) -> str:
    """Know a device from now on and return the cookie that it shall show; of very many the one used longest ago is forgotten.

    A browser's cookie has a part for each of the last people who signed in there. A part that we did not give is worth nothing, so that
    nobody can put one there and be known by it elsewhere.
    """
    device = await known(account, cookie)
    if device is not None:
        await directory.execute("UPDATE known_device SET last_used_at = $2 WHERE id = $1", device, clock.now())
        return cookie
    fresh = secrets.token_urlsafe(PART_BYTES)
    await directory.execute(
        "INSERT INTO known_device (id, account_id, digest, last_used_at, created_at) VALUES ($1, $2, $3, $4, $4)",
        uuid7(),
        account,
        _mark(account, fresh),
        clock.now(),
    )
    await directory.execute(
        "DELETE FROM known_device WHERE account_id = $1 AND id IN"
        " (SELECT id FROM known_device WHERE account_id = $1 ORDER BY last_used_at DESC, id DESC OFFSET $2)",
        account,
        PER_PERSON_MAX,
    )
    return ".".join([*_parts(cookie), fresh][-PARTS_MAX:])


async def forget(account: UUID) -> None:
    """Forget all devices of a person."""
    await directory.execute("DELETE FROM known_device WHERE account_id = $1", account)


def _parts(cookie: str) -> list[str]:
    return [part for part in cookie.split(".")[-PARTS_MAX:] if len(part) == PART_LENGTH]


def _mark(account: UUID, part: str) -> bytes:
    return digest("device", f"{account} {part}")
