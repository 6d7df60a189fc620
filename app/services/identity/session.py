"""Sessions: opened at sign-in, carried on by a refresh token that works once, ended at sign-out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

import structlog
from uuid_utils.compat import uuid7

from app.domain.refusal import Code, NotFound, Refused
from app.services import clock
from app.services.identity import devices
from app.tenancy import sessions
from app.tenancy.database import directory
from app.tenancy.tokens import IDLE_SECONDS, REFRESH_SECONDS, Unauthenticated, digest, issue_access, issue_refresh, read_refresh

# Two windows of one browser may refresh at the same moment; the later one is told so and takes the cookies of the earlier.
REPEAT_SECONDS = 10
EMAIL_PURPOSE = "EMAIL"
"""What mailed links to a new address are kept as."""
SESSIONS_PER_PERSON_MAX = 100
ENDED_KEPT_SECONDS = 30 * 24 * 3600
USER_AGENT_LENGTH_MAX = 400
ADDRESS_LENGTH_MAX = 64

log = structlog.get_logger("identity")


@dataclass(frozen=True, slots=True)
class Device:
    """From where somebody signs in; `cookie` is what a browser shows of having been used before. A program keeps none."""

    address: str = ""
    user_agent: str = ""
    cookie: str = ""
    keeps_cookie: bool = False


@dataclass(frozen=True, slots=True)
class Issued:
    """The tokens of a session and whom they are for."""

    account_id: UUID
    session_id: UUID
    access_token: str
    refresh_token: str
    expires_at: datetime
    device_cookie: str = ""


class SignInEnded(Refused):
    """The refresh token is not good for anything any more."""

    def __init__(self) -> None:
        super().__init__(Code.BAD_CREDENTIALS, "This sign-in has ended. Sign in again.")


async def open_session(account: UUID, device: Device, *, is_newcomer: bool = False) -> Issued:
    """Start a session for somebody who has shown who they are, on a device that is known from now on; of very many the oldest gives way."""
    await directory.execute(
        "DELETE FROM session WHERE account_id = $1 AND (least(ended_at, expires_at) < now() - make_interval(secs => $2)"
        " OR id IN (SELECT id FROM session WHERE account_id = $1 AND ended_at IS NULL ORDER BY id DESC OFFSET $3))",
        account,
        ENDED_KEPT_SECONDS,
        SESSIONS_PER_PERSON_MAX - 1,
    )
    session = uuid7()
    refresh = issue_refresh(session)
    await directory.execute(
        "INSERT INTO session (id, account_id, refresh_digest, rotated_at, expires_at, last_used_at, user_agent, address, created_at,"
        " proved_at, is_newcomer) VALUES ($1, $2, $3, now(), now() + make_interval(secs => $4), now(), $5, $6, now(), $7, $8)",
        session,
        account,
        digest("refresh", refresh),
        REFRESH_SECONDS,
        device.user_agent[:USER_AGENT_LENGTH_MAX],
        device.address[:ADDRESS_LENGTH_MAX],
        clock.now(),
        is_newcomer,
    )
    log.info("signed_in", account=str(account), session=str(session), address=device.address)
    cookie = await devices.remember(account, device.cookie) if device.keeps_cookie else ""
    return replace(_issued(account, session, refresh), device_cookie=cookie)


async def refresh(token: str) -> Issued:
    """Exchange a refresh token for a new pair of tokens; of twenty at once exactly one succeeds (S9).

    The last token shown again within ten seconds is refused as STALE and nothing happens; any older use of a token that was once
    ours means that somebody else has it too, and ends the session (S10).
    """
    try:
        session = read_refresh(token)
    except Unauthenticated:
        raise SignInEnded from None
    fresh = issue_refresh(session)
    account = await directory.fetchval(
        "UPDATE session s SET previous_digest = refresh_digest, refresh_digest = $3, rotated_at = now(), last_used_at = now()"
        " FROM account a WHERE s.id = $1 AND s.refresh_digest = $2 AND s.ended_at IS NULL AND s.expires_at > now()"
        " AND s.last_used_at > now() - make_interval(secs => $4)"
        " AND a.id = s.account_id AND a.state = 'ACTIVE' RETURNING s.account_id",
        session,
        digest("refresh", token),
        digest("refresh", fresh),
        IDLE_SECONDS,
    )
    if account is not None:
        log.info("session_renewed", account=str(account), session=str(session))
        return _issued(account, session, fresh)
    if await _is_repeat(session, digest("refresh", token)):
        raise Refused(Code.STALE, "This sign-in was renewed a moment ago. Use the tokens that were given then.")
    log.warning("renewal_refused", session=str(session))
    await end_session(session)
    await _void_links(await directory.fetchval("SELECT account_id FROM session WHERE id = $1", session))
    raise SignInEnded


async def end_session(session: UUID) -> None:
    """End a session: from now on none of its tokens is accepted (S5)."""
    ended = await directory.execute("UPDATE session SET ended_at = now() WHERE id = $1 AND ended_at IS NULL", session)
    if ended == "UPDATE 1":
        log.info("session_ended", session=str(session))
    await sessions.forget(session=session)


async def end_own(account: UUID, session: UUID) -> None:
    """End one of a person's own sessions; another's answers like one that does not exist."""
    mine = await directory.fetchval("SELECT 1 FROM session WHERE id = $1 AND account_id = $2 AND ended_at IS NULL", session, account)
    if not mine:
        raise NotFound("session", ("id",))
    await end_session(session)
    await _void_links(account)


async def end_others(account: UUID, session: UUID | None) -> int:
    """End all sessions of a person but the one named; return how many that were."""
    ended = await directory.fetch(
        "UPDATE session SET ended_at = now() WHERE account_id = $1 AND ended_at IS NULL AND id IS DISTINCT FROM $2 RETURNING id",
        account,
        session,
    )
    await _void_links(account)
    await sessions.forget(account=account)
    log.info("sessions_ended", account=str(account), count=len(ended))
    return len(ended)


async def sign_out(session: UUID | None, refresh_token: str | None) -> None:
    """End the session that is signed in, or, when its access token has run out, the one that the refresh token belongs to."""
    if session is None and refresh_token:
        try:
            session = read_refresh(refresh_token)
        except Unauthenticated:
            return
    if session is not None:
        await end_session(session)


async def _void_links(account: UUID) -> None:
    """Void the mailed links to a new address: one of them may have been asked for in a session that was thrown out."""
    await directory.execute("DELETE FROM mailed_token WHERE account_id = $1 AND purpose = $2", account, EMAIL_PURPOSE)


async def _is_repeat(session: UUID, shown: bytes) -> bool:
    return bool(
        await directory.fetchval(
            "SELECT 1 FROM session WHERE id = $1 AND previous_digest = $2 AND ended_at IS NULL"
            " AND rotated_at > now() - make_interval(secs => $3)",
            session,
            shown,
            REPEAT_SECONDS,
        )
    )


def _issued(account: UUID, session: UUID, refresh_token: str) -> Issued:
    access = issue_access(account, session)
    return Issued(account, session, access.token, refresh_token, access.expires_at)
