"""Changes a password: by whoever knows the old one, or by whoever reads the mail of its address."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import structlog
from asyncpg import Record
from tortoise.transactions import in_transaction

from app.domain.refusal import Code, Faults, Refused
from app.models.directory import EMAIL_LENGTH_MAX
from app.services import clock
from app.services.identity import api_tokens, devices, guessing, passwords, post, second_factor, step_up
from app.services.identity.letters import Kind
from app.services.identity.session import Device, end_others
from app.tenancy import sessions
from app.tenancy.database import directory
from app.tenancy.directory import memberships_of
from app.tenancy.sessions import Session

PURPOSE = "PASSWORD"

log = structlog.get_logger("identity")


class LinkSpent(Refused):
    """The link was used, ran out, or never was one of ours."""

    def __init__(self) -> None:
        super().__init__(Code.BAD_CREDENTIALS, "This link does not work any more. Ask for a new one.", ("token",))


async def change(session: Session, current: str, fresh: str, *, end_api_tokens: bool) -> None:
    """Set a new password for whoever knows the old one; all their other sessions end, and their API tokens if they say so.

    With a second factor, a fresh proof is asked for as well.
    """
    account = session.account.id
    person = await _person(account)
    if person["has_factor"]:
        step_up.require(session)
    noted = await guessing.attempt(guessing.CODE, f"proof of {account}", str(session.id))
    if not await passwords.matches(current, person["password_hash"]) or not noted.is_admitted:
        log.warning("password_change_refused", account=str(account))
        raise Refused(Code.BAD_CREDENTIALS, "This is not your present password, or there were too many tries.", ("current_password",))
    await guessing.succeeded(noted)
    hashed = await _checked(person, fresh, "new_password")
    async with in_transaction("directory"):
        await _set(account, hashed)
        await _end_the_rest(account, session.id, end_api_tokens)
    await sessions.forget(account=account)
    await step_up.proven(account, session.id)


async def request_reset(email: str, device: Device) -> None:
    """Have a link mailed to whoever has this address; what is done and answered is the same when nobody has it (S7)."""
    email = email.strip()[:EMAIL_LENGTH_MAX]
    may_ask = await guessing.may_ask("link", device.address)
    noted = await guessing.attempt(guessing.LINK, email.casefold(), "")
    if may_ask and noted.is_admitted:
        await post.promise(Kind.PASSWORD_RESET, email)


async def look(token: str) -> list[str] | None:
    """Return the API tokens that still work for the person whom a mailed link belongs to; None when it is not good. It stays good."""
    account = await _owner(post.mark(PURPOSE, token))
    return None if account is None else await api_tokens.working(account)


async def reset(token: str, fresh: str, *, end_api_tokens: bool) -> UUID:
    """Set a new password with a mailed link, which works once, and end every session; the second factor stays as it is.

    It opens what wrong passwords of strangers had closed, and forgets the devices that were known.
    """
    key = post.mark(PURPOSE, token)
    account = await _owner(key)
    if account is None:
        raise LinkSpent
    person = await _person(account)
    hashed = await _checked(person, fresh, "password")
    async with in_transaction("directory"):
        used = await directory.execute("UPDATE mailed_token SET used_at = $2 WHERE digest = $1 AND used_at IS NULL", key, clock.now())
        if used != "UPDATE 1":
            raise LinkSpent
        await directory.execute("DELETE FROM mailed_token WHERE account_id = $1 AND digest <> $2", account, key)
        await _set(account, hashed)
        await guessing.forget(guessing.PASSWORD, person["email"].casefold())
        await devices.forget(account)
        await _end_the_rest(account, None, end_api_tokens)
    await sessions.forget(account=account)
    return account


async def _owner(key: bytes) -> UUID | None:
    """Return whom a mailed link belongs to that still works."""
    found = await directory.fetchval(
        "SELECT t.account_id FROM mailed_token t JOIN account a ON a.id = t.account_id"
        " WHERE t.digest = $1 AND t.purpose = $2 AND t.used_at IS NULL AND t.expires_at > $3 AND a.state = 'ACTIVE'",
        key,
        PURPOSE,
        clock.now(),
    )
    return UUID(str(found)) if found is not None else None


async def _end_the_rest(account: UUID, keep: UUID | None, end_api_tokens: bool) -> None:
    """End a person's other sessions and, if they say so, their API tokens; a letter tells them, and names the tokens."""
    await end_others(account, keep)
    names = ", ".join(await api_tokens.working(account))
    if end_api_tokens:
        await api_tokens.end_all(account)
    about = {"tokens_ended" if end_api_tokens else "tokens_left": names} if names else {}
    await post.tell(Kind.PASSWORD_CHANGED, account, **about)


async def _set(account: UUID, hashed: str) -> None:
    await directory.execute(
        "UPDATE account SET password_hash = $2, password_changed_at = $3, failed_tries = 0 WHERE id = $1", account, hashed, clock.now()
    )
    await second_factor.forget_tries(account)
    # Who is between the two steps of a sign-in came there with the old password.
    await directory.execute("DELETE FROM second_step WHERE account_id = $1", account)
    log.info("password_changed", account=str(account))


async def _person(account: UUID) -> Record:
    row = await directory.fetchrow(
        "SELECT a.id, a.name, a.email::text, a.password_hash,"
        " EXISTS (SELECT FROM second_factor f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL) AS has_factor"
        " FROM account a WHERE a.id = $1",
        account,
    )
    assert row is not None, "accounts are never deleted"
    return row


async def _checked(person: Record, password: str, field: str) -> str:
    """Return the hash of a new password that nothing is known against."""
    faults = Faults()
    passwords.check(faults, password, field, words=await _words(person), has_second_factor=person["has_factor"])
    faults.raise_if_any()
    return await passwords.hashed(password)


async def _words(person: Record) -> Sequence[str]:
    return [person["name"], person["email"], *[each.company.name for each in await memberships_of(person["id"])]]
