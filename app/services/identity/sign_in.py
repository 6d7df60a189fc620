"""Signing in by mail address and password; what is answered never says whether anybody has that address (S7)."""

from __future__ import annotations

import time
from collections.abc import Collection
from uuid import UUID

import structlog
from tortoise.transactions import in_transaction
from uuid_utils.compat import uuid7

from app.domain.refusal import Code, Refused
from app.models.directory import EMAIL_LENGTH_MAX
from app.services.identity import company, passwords
from app.services.identity.session import ADDRESS_LENGTH_MAX, Device, Issued, open_session
from app.tenancy.database import directory
from app.tenancy.tokens import digest

TRIES_MAX = 10
TRIES_WINDOW_SECONDS = 15 * 60
TRIES_KEPT_SECONDS = 24 * 3600

log = structlog.get_logger("identity")


class BadCredentials(Refused):
    """Address and password do not belong together; the same for an unknown address, a wrong password and a disabled person."""

    def __init__(self) -> None:
        super().__init__(Code.BAD_CREDENTIALS, "The mail address and the password do not match.")


async def sign_in(email: str, password: str, device: Device, permissions: Collection[str]) -> Issued:
    """Open a session for whoever knows the password; ten wrong tries for one address close it for a quarter of an hour.

    A company of theirs whose setting up was cut short is finished on the way; that is what `permissions`, all rights there are, is for.
    """
    email = email.strip()[: EMAIL_LENGTH_MAX + 1]
    subject = digest("login attempt", email.casefold())
    attempt = await _begin_attempt(subject, device)
    row = await directory.fetchrow("SELECT id, password_hash, state FROM account WHERE email = $1", email)
    is_right = await passwords.matches(password, row["password_hash"] if row else None)
    if row is None or not is_right or row["state"] != "ACTIVE":
        log.warning("sign_in_refused", attempt=str(attempt), address=device.address)
        raise BadCredentials
    await directory.execute("UPDATE login_attempt SET is_success = true WHERE id = $1", attempt)
    if passwords.is_outdated(row["password_hash"]):
        await directory.execute("UPDATE account SET password_hash = $2 WHERE id = $1", row["id"], await passwords.hashed(password))
    await company.finish_all(permissions, row["id"])
    return await open_session(row["id"], device)


async def _begin_attempt(subject: bytes, device: Device) -> object:
    # Noted as failed before the password is looked at, and one after the other: a hundred tries at once are still a hundred tries.
    async with in_transaction("directory"):
        await directory.execute("SELECT pg_advisory_xact_lock(hashtextextended(encode($1, 'hex'), 0))", subject)
        failed = await directory.fetchval(
            "SELECT count(*) FROM login_attempt WHERE subject = $1 AND NOT is_success AND at > now() - make_interval(secs => $2)"
            " AND at > coalesce((SELECT max(at) FROM login_attempt WHERE subject = $1 AND is_success), '-infinity')",
            subject,
            TRIES_WINDOW_SECONDS,
        )
        if failed >= TRIES_MAX:
            log.warning("sign_in_blocked", subject=subject.hex(), address=device.address)
            raise Refused(Code.UNAVAILABLE, "There were too many tries for this address. Wait a quarter of an hour and try again.")
        # Ids are ordered by time, so the old ones are found without an index of their own.
        await directory.execute("DELETE FROM login_attempt WHERE id < $1", _first_id_of(time.time() - TRIES_KEPT_SECONDS))
        attempt = uuid7()
        await directory.execute(
            "INSERT INTO login_attempt (id, subject, is_success, address, at) VALUES ($1, $2, false, $3, now())",
            attempt,
            subject,
            device.address[:ADDRESS_LENGTH_MAX],
        )
    return attempt


def _first_id_of(instant: float) -> UUID:
    """Return the smallest UUIDv7 that an instant can have."""
    return UUID(int=int(instant * 1000) << 80)
