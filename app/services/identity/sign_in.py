"""Signing in by mail address and password, and by a code where there is a second factor.

What is answered never says whether anybody has that address, nor whether there were too many tries (S7).
"""

from __future__ import annotations

import secrets
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import structlog
from tortoise.transactions import in_transaction
from uuid_utils.compat import uuid7

from app.domain.devices import name_of
from app.domain.refusal import Code, Refused
from app.models.directory import EMAIL_LENGTH_MAX
from app.services import clock
from app.services.identity import company, devices, guessing, passwords, post, second_factor
from app.services.identity.letters import Kind
from app.services.identity.session import ADDRESS_LENGTH_MAX, USER_AGENT_LENGTH_MAX, Device, Issued, open_session
from app.tenancy.database import directory
from app.tenancy.tokens import digest

STEP_TIME = timedelta(minutes=10)
STEP_FAILURES_MAX = 5
STEP_TOKEN_BYTES = 24

log = structlog.get_logger("identity")


@dataclass(frozen=True, slots=True)
class SecondStep:
    """A sign-in that is half done: its token is good for nothing but the second step."""

    token: str
    expires_at: datetime


class BadCredentials(Refused):
    """Address and password do not belong together, nobody has that address, the person is disabled, or there were too many tries."""

    def __init__(self) -> None:
        super().__init__(
            Code.BAD_CREDENTIALS,
            "The mail address and the password do not match, or there were too many tries. Check both. After several tries wait a few"
            " minutes, use a browser that you have signed in with before, or set a new password by mail.",
        )


class SecondStepEnded(Refused):
    """The half-open sign-in is over."""

    def __init__(self) -> None:
        super().__init__(Code.BAD_CREDENTIALS, "This sign-in has ended. Start again with your password.", ("token",))


async def sign_in(email: str, password: str, device: Device, permissions: Collection[str]) -> Issued | SecondStep:
    """Open a session for whoever knows the password, or the second step for whoever has a second factor.

    A company of theirs whose setting up was cut short is finished on the way; that is what `permissions`, all rights there are, is for.
    """
    email = email.strip()[: EMAIL_LENGTH_MAX + 1]
    row = await directory.fetchrow(
        "SELECT a.id, a.password_hash, a.state,"
        " EXISTS (SELECT FROM second_factor f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL) AS has_factor"
        " FROM account a WHERE a.email = $1",
        email,
    )
    known = await devices.known(row["id"] if row else uuid7(), device.cookie)
    if known is None:
        noted = await guessing.attempt(guessing.PASSWORD, email.casefold(), device.address, email=email)
    else:
        noted = await guessing.attempt(guessing.PASSWORD, f"{email.casefold()} on {known}", "")
    is_right = await passwords.matches(password, row["password_hash"] if row else None)
    if row is None or not is_right or not noted.is_admitted or row["state"] != "ACTIVE":
        log.warning("sign_in_refused", attempt=str(noted.id), address=device.address)
        raise BadCredentials
    await guessing.succeeded(noted)
    await directory.execute("UPDATE account SET failed_tries = 0 WHERE id = $1 AND $2", row["id"], known is None)
    if passwords.is_outdated(row["password_hash"]):
        await directory.execute("UPDATE account SET password_hash = $2 WHERE id = $1", row["id"], await passwords.hashed(password))
    if row["has_factor"]:
        return await _half_open(row["id"])
    await company.finish_all(permissions, row["id"])
    return await _enter(row["id"], device)


async def second_step(token: str, code: str, device: Device, permissions: Collection[str]) -> Issued:
    """Finish a half-open sign-in with a code of the phone or one on paper; five wrong ones end it (AUTH-4)."""
    key = digest("second step", token)
    account = await directory.fetchval(
        "SELECT account_id FROM second_step WHERE digest = $1 AND ended_at IS NULL AND expires_at > $2", key, clock.now()
    )
    if account is None:
        raise SecondStepEnded
    known = await devices.known(account, device.cookie)
    noted = await guessing.attempt(guessing.CODE, f"{account} on {known}" if known else str(account), device.address)
    async with in_transaction("directory"):
        # Those who hold the same token take turns here.
        failures = await directory.fetchval(
            "SELECT s.failures FROM second_step s JOIN account a ON a.id = s.account_id"
            " WHERE s.digest = $1 AND s.ended_at IS NULL AND a.state = 'ACTIVE' FOR UPDATE OF s",
            key,
        )
        if failures is None:
            raise SecondStepEnded
        is_right = noted.is_admitted and await second_factor.tried(account, code, is_device_known=known is not None)
        is_over = is_right or failures + 1 >= STEP_FAILURES_MAX
        await directory.execute(
            "UPDATE second_step SET failures = failures + $2, ended_at = CASE WHEN $3 THEN $4::timestamptz END WHERE digest = $1",
            key,
            int(not is_right),
            is_over,
            clock.now(),
        )
    if not is_right:
        log.warning("second_step_refused", account=str(account), address=device.address, ended=is_over)
        raise SecondStepEnded if is_over else second_factor.WrongCode
    await guessing.succeeded(noted)
    await company.finish_all(permissions, account)
    return await _enter(account, device)


async def _enter(account: UUID, device: Device) -> Issued:
    """Open the session, and tell its owner when the device is a new one; a program is known by its name and address."""
    row = await directory.fetchrow(
        "SELECT count(*) > 0 AS has_others, bool_or(user_agent = $2 AND address = $3) AS is_alike FROM session WHERE account_id = $1",
        account,
        device.user_agent[:USER_AGENT_LENGTH_MAX],
        device.address[:ADDRESS_LENGTH_MAX],
    )
    assert row is not None, "a count has one row"
    is_known = await devices.known(account, device.cookie) is not None or (row["is_alike"] and not device.keeps_cookie)
    if row["has_others"] and not is_known:
        at = f"{clock.now():%Y-%m-%d %H:%M}"
        await post.tell(Kind.NEW_DEVICE, account, device=name_of(device.user_agent), network=device.address, at=at)
    return await open_session(account, device)


async def _half_open(account: UUID) -> SecondStep:
    token, expires_at = secrets.token_urlsafe(STEP_TOKEN_BYTES), clock.now() + STEP_TIME
    await directory.execute("DELETE FROM second_step WHERE account_id = $1 AND expires_at < $2", account, clock.now())
    await directory.execute(
        "INSERT INTO second_step (id, account_id, digest, failures, expires_at) VALUES ($1, $2, $3, 0, $4)",
        uuid7(),
        account,
        digest("second step", token),
        expires_at,
    )
    log.info("second_step_asked", account=str(account))
    return SecondStep(token, expires_at)
