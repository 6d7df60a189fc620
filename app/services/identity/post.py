"""Letters to people about their accounts: promised in the directory, written when they are sent, and forgotten when they have gone.

A request for a link leaves the same row whether or not anybody has the address; only the worker looks who it is. So nobody can tell the two
apart, and no link ever stands in the directory.
"""

from __future__ import annotations

import contextlib
import secrets as random
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import orjson
from tortoise.transactions import in_transaction
from uuid_utils.compat import uuid7

from app.domain.mail import wait_seconds
from app.models.directory import EMAIL_LENGTH_MAX, LetterState
from app.services import clock, secrets
from app.services.identity import letters
from app.services.identity.letters import Kind, Letter
from app.services.identity.session import EMAIL_PURPOSE
from app.settings import settings
from app.tenancy.database import directory
from app.tenancy.tokens import digest

LINK_MINUTES = 30
LINK_BYTES = 32
KEPT_DAYS = 30
ERROR_LENGTH_MAX = 1_000
SIGN_UP = "SIGN_UP"
# Each of these carries a link, to a page of the web client; the token stands behind the `#`, where no server's log sees it.
PAGES = {Kind.PASSWORD_RESET: ("PASSWORD", "password-reset"), Kind.EMAIL_CHANGE: (EMAIL_PURPOSE, "email-confirm")}


@dataclass(slots=True)
class Due:
    """A letter that is to be sent now; without `letter` there is nobody to send it to."""

    id: UUID
    recipient: str
    written_at: datetime
    attempts: int
    letter: Letter | None


async def promise(kind: Kind, recipient: str, account: UUID | None = None, **values: str) -> None:
    """Have a letter sent; where the account is not named, it is whoever has the recipient's address when it is sent."""
    letter = uuid7()
    content = orjson.dumps({"kind": kind.value, "account": account, "values": values}, default=str)
    await directory.execute(
        "INSERT INTO account_mail (id, recipient, letter, state, attempts, due_at, created_at) VALUES ($1, $2, $3, 'QUEUED', 0, $4, $4)",
        letter,
        recipient[:EMAIL_LENGTH_MAX],
        secrets.seal(_purpose(letter), content),
        clock.now(),
    )


async def tell(kind: Kind, account: UUID, **values: str) -> None:
    """Have a letter sent to a person at their own address."""
    email = await directory.fetchval("SELECT email::text FROM account WHERE id = $1", account)
    if email is not None:
        await promise(kind, email, account, **values)


@contextlib.asynccontextmanager
async def next_due() -> AsyncIterator[Due | None]:
    """Give the next letter that is due, locked until the block ends; None when nothing is."""
    async with in_transaction("directory"):
        row = await directory.fetchrow(
            "SELECT id, recipient, letter, attempts, created_at FROM account_mail WHERE state = 'QUEUED' AND due_at <= $1"
            " ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED",
            clock.now(),
        )
        if row is None:
            yield None
            return
        try:
            content = orjson.loads(secrets.open(_purpose(row["id"]), row["letter"]))
        except secrets.CannotOpen:
            letter = None  # its key is gone, and with it whatever the letter said
        else:
            letter = await _written(Kind(content["kind"]), row["recipient"], content["account"], content["values"])
        yield Due(row["id"], row["recipient"], row["created_at"], row["attempts"], letter)


async def note_gone(due: Due) -> None:
    """Note that a letter was sent, or that there is nobody to send it to; what it said is forgotten."""
    await directory.execute(
        "UPDATE account_mail SET state = 'SENT', letter = '', attempts = attempts + 1, sent_at = $2 WHERE id = $1", due.id, clock.now()
    )
    await directory.execute("DELETE FROM account_mail WHERE state <> 'QUEUED' AND created_at < $1", clock.now() - timedelta(days=KEPT_DAYS))


async def note_refused(due: Due, error: str, *, for_good: bool) -> None:
    """Note that a letter could not be sent, and try again later unless that is for good or it was tried for half a day."""
    again_in = None if for_good else wait_seconds(due.attempts + 1)
    await directory.execute(
        "UPDATE account_mail SET state = $2, letter = CASE WHEN $2 = 'FAILED' THEN '' ELSE letter END, attempts = attempts + 1,"
        " error = $3, due_at = $4 WHERE id = $1",
        due.id,
        LetterState.FAILED if again_in is None else LetterState.QUEUED,
        error[:ERROR_LENGTH_MAX],
        clock.now() + timedelta(seconds=again_in or 0),
    )


async def seal_again() -> tuple[int, list[str]]:
    """Seal every waiting letter with today's key where an older one did; return how many, and whose no known key opens."""
    sealed = 0
    unknown: list[str] = []
    for row in await directory.fetch("SELECT id, recipient, letter FROM account_mail WHERE state = 'QUEUED' ORDER BY id"):
        if not secrets.is_outdated(row["letter"]):
            continue
        try:
            fresh = secrets.seal(_purpose(row["id"]), secrets.open(_purpose(row["id"]), row["letter"]))
        except secrets.CannotOpen:
            unknown.append(row["recipient"])
            continue
        # One that is being mailed at this moment says nothing any more.
        done = await directory.execute("UPDATE account_mail SET letter = $2 WHERE id = $1 AND letter = $3", row["id"], fresh, row["letter"])
        sealed += done == "UPDATE 1"
    return sealed, unknown


async def _sign_up(recipient: str, wish: dict[str, str]) -> Letter | None:
    """Write to whoever signed up: with the link that finishes it, or that there is an account already."""
    known = {"address": settings().address, "minutes": str(LINK_MINUTES)}
    owner = await directory.fetchrow("SELECT name, language, state FROM account WHERE email = $1", recipient)
    if owner is not None:
        is_told = owner["state"] == "ACTIVE"
        return letters.written(Kind.SIGN_UP_TAKEN, owner["language"] or "", known | {"name": owner["name"]}) if is_told else None
    pending, token, now = uuid7(), random.token_urlsafe(LINK_BYTES), clock.now()
    await directory.execute("DELETE FROM pending_sign_up WHERE expires_at < $1", now)
    await directory.execute(
        "INSERT INTO pending_sign_up (id, email, digest, wish, expires_at) VALUES ($1, $2, $3, $4, $5)",
        pending,
        recipient,
        mark(SIGN_UP, token),
        secrets.seal(purpose_of(pending), orjson.dumps(wish)),
        now + timedelta(minutes=LINK_MINUTES),
    )
    return letters.written(Kind.SIGN_UP, wish["language"], known | {"link": f"{settings().address}/sign-up-confirm#{token}"})


async def _written(kind: Kind, recipient: str, account: str | None, values: dict[str, str]) -> Letter | None:
    """Write a letter with what is true now; what is asked for by an address that nobody has goes nowhere."""
    if kind is Kind.SIGN_UP:
        return await _sign_up(recipient, values)
    person = await directory.fetchrow(
        "SELECT id, name, language, email::text FROM account WHERE state = 'ACTIVE'"
        " AND CASE WHEN $1::uuid IS NULL THEN email = $2 ELSE id = $1 END",
        UUID(account) if account else None,
        recipient,
    )
    if person is None:
        return None
    if kind is Kind.EMAIL_CHANGE:
        # Whoever asked may have been thrown out while the letter waited.
        if not await directory.fetchval("SELECT 1 FROM session WHERE id = $1 AND ended_at IS NULL", UUID(values["session"])):
            return None
        owner = await directory.fetchrow("SELECT name, language FROM account WHERE email = $1", recipient)
        if owner is not None:
            return letters.written(Kind.EMAIL_TAKEN, owner["language"] or "", {"name": owner["name"], "address": settings().address})
    known: dict[str, Any] = {"name": person["name"], "address": settings().address, **values}
    if kind in PAGES:
        purpose, page = PAGES[kind]
        known |= {
            "link": f"{settings().address}/{page}#{await _draw_token(person['id'], purpose, recipient)}",
            "minutes": str(LINK_MINUTES),
        }
    return letters.written(kind, person["language"] or "", known)


async def _draw_token(account: UUID, purpose: str, email: str) -> str:
    token, now = random.token_urlsafe(LINK_BYTES), clock.now()
    await directory.execute("DELETE FROM mailed_token WHERE account_id = $1 AND expires_at < $2", account, now)
    await directory.execute(
        "INSERT INTO mailed_token (id, account_id, purpose, digest, email, expires_at) VALUES ($1, $2, $3, $4, $5, $6)",
        uuid7(),
        account,
        purpose,
        mark(purpose, token),
        email,
        now + timedelta(minutes=LINK_MINUTES),
    )
    return token


def mark(purpose: str, token: str) -> bytes:
    """Return what is kept of a link's token."""
    return digest("mailed link", f"{purpose} {token}")


def purpose_of(pending: UUID) -> str:
    """Return what the wish of a pending sign-up is sealed for."""
    return f"sign-up {pending}"


def _purpose(letter: UUID) -> str:
    return f"letter {letter}"
