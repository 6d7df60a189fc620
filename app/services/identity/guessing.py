"""Bounds guessing on every path to a session: each try is noted as wrong before it is looked at, one after the other."""

from __future__ import annotations

import time
from dataclasses import dataclass
from ipaddress import ip_address
from uuid import UUID

import structlog
from tortoise.transactions import in_transaction
from uuid_utils.compat import uuid7

from app.domain.guessing import ASKING, CODE, IN_A_ROW_MAX, LINK, PASSWORD, WINDOW, Limit, Try, is_open
from app.domain.refusal import Code, Refused
from app.services import clock
from app.tenancy.database import directory
from app.tenancy.tokens import digest

__all__ = ["CODE", "LINK", "PASSWORD", "Attempt", "Blocked", "admit", "attempt", "forget", "may_ask", "succeeded"]

KEPT_SECONDS = 24 * 3600
PLACE_LENGTH_MAX = 64

log = structlog.get_logger("identity")


@dataclass(frozen=True, slots=True)
class Attempt:
    """A try that was noted; it counts as wrong until `succeeded` says otherwise."""

    id: UUID
    is_admitted: bool


class Blocked(Refused):
    """There were too many wrong tries."""

    def __init__(self) -> None:
        super().__init__(Code.UNAVAILABLE, "There were too many wrong tries. Wait a quarter of an hour and try again.")


async def attempt(limit: Limit, subject: str, place: str, *, email: str | None = None) -> Attempt:
    """Note a try, unless it comes too soon or there were too many; a hundred at once are still a hundred tries.

    The subject is what is guessed at (kept as a keyed digest, known or not), the place who guesses. With `email`, tries in a row are
    counted on the account of that address, if there is one.
    """
    key, place, now = _key(limit, subject), place[:PLACE_LENGTH_MAX], clock.now()
    async with in_transaction("directory"):
        await directory.execute("SELECT pg_advisory_xact_lock(hashtextextended(encode($1, 'hex'), 0))", key)
        rows = await directory.fetch(
            "SELECT address AS place, at, is_success FROM login_attempt WHERE subject = $1 AND at > $2 ORDER BY at, id", key, now - WINDOW
        )
        may = is_open(limit, [Try(row["place"], row["at"], row["is_success"]) for row in rows], place, now)
        if email is not None:
            in_a_row = await directory.fetchval(
                "UPDATE account SET failed_tries = least(failed_tries + $2, $3) WHERE email = $1 RETURNING failed_tries - $2",
                email,
                int(may),
                IN_A_ROW_MAX + 1,
            )
            may = may and (in_a_row or 0) < IN_A_ROW_MAX
        noted = Attempt(uuid7(), may)
        # Ids are ordered by time, so the old ones are found without an index of their own.
        await directory.execute("DELETE FROM login_attempt WHERE id < $1", _first_id_of(time.time() - KEPT_SECONDS))
        if may:
            await directory.execute(
                "INSERT INTO login_attempt (id, subject, is_success, address, at) VALUES ($1, $2, false, $3, $4)", noted.id, key, place, now
            )
    if not may:
        log.warning("try_blocked", kind=limit.kind, subject=key.hex(), place=place)
    return noted


async def admit(limit: Limit, subject: str, place: str) -> Attempt:
    """Note a try; raise Blocked when it comes too soon or there were too many."""
    noted = await attempt(limit, subject, place)
    if not noted.is_admitted:
        raise Blocked
    return noted


async def may_ask(what: str, address: str) -> bool:
    """Tell whether somebody at a network address may ask for one more mail or sign-up; this machine itself may always."""
    return _is_this_machine(address) or (await attempt(ASKING, what, address)).is_admitted


async def forget(limit: Limit, subject: str) -> None:
    """Take back all tries at something, for instance because its password is a new one."""
    await directory.execute("DELETE FROM login_attempt WHERE subject = $1", _key(limit, subject))


async def succeeded(noted: Attempt) -> None:
    """Note that a try was right, which takes back the wrong ones before it at the same place."""
    await directory.execute("UPDATE login_attempt SET is_success = true WHERE id = $1", noted.id)


def _is_this_machine(address: str) -> bool:
    try:
        return ip_address(address).is_loopback
    except ValueError:
        return not address  # the command line


def _key(limit: Limit, subject: str) -> bytes:
    return digest(f"{limit.kind} attempt", subject)


def _first_id_of(instant: float) -> UUID:
    """Return the smallest UUIDv7 that an instant can have."""
    return UUID(int=int(instant * 1000) << 80)
