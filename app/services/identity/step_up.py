"""A fresh proof of who one is, asked for before a sensitive change: a session counts as fresh for ten minutes after it."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

import structlog

from app.domain.refusal import Code, Refused
from app.services import clock
from app.services.identity import guessing, passwords, second_factor
from app.tenancy import sessions
from app.tenancy.database import directory
from app.tenancy.sessions import Session

FRESH = timedelta(minutes=10)

log = structlog.get_logger("identity")


class NotFresh(Refused):
    """The last proof was too long ago."""

    def __init__(self) -> None:
        super().__init__(Code.REAUTHENTICATE, "Show first that it is still you, with your password or a code, and then do this again.")


class NotProven(Refused):
    """What was shown does not prove who is there."""

    def __init__(self, field: str) -> None:
        super().__init__(Code.BAD_CREDENTIALS, f"This {field} does not match, or there were too many tries.", (field,))


def fresh_until(session: Session) -> datetime | None:
    """Return until when a session may do what is sensitive; None when it may not now."""
    until = session.proved_at + FRESH if session.proved_at else None
    return until if until and until > clock.now() else None


def require(session: Session) -> None:
    """Refuse with REAUTHENTICATE unless whoever is signed in has shown in the last ten minutes who they are."""
    if fresh_until(session) is None:
        raise NotFresh


async def reauthenticate(session: Session, password: str, code: str) -> datetime:
    """Take a proof and return until when it counts: a code where there is a second factor, else the password."""
    account = session.account.id
    noted = await guessing.attempt(guessing.CODE, f"proof of {account}", str(session.id))
    if (await second_factor.standing(account)).confirmed_at is not None:
        field, is_right = "code", noted.is_admitted and await second_factor.spend(account, code)
    else:
        known = await directory.fetchval("SELECT password_hash FROM account WHERE id = $1 AND state = 'ACTIVE'", account)
        field, is_right = "password", await passwords.matches(password, known) and noted.is_admitted
    if not is_right:
        log.warning("proof_refused", account=str(account), session=str(session.id))
        raise NotProven(field)
    await guessing.succeeded(noted)
    return await proven(account, session.id)


async def proven(account: UUID, session: UUID) -> datetime:
    """Note that whoever holds a session has just shown who they are; return until when it counts."""
    now = clock.now()
    await directory.execute("UPDATE session SET proved_at = $2 WHERE id = $1", session, now)
    await sessions.forget(session=session)
    log.info("proven", account=str(account), session=str(session))
    return now + FRESH
