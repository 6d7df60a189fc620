"""Tokens with which programs act for a person in one company, with some of that person's rights (AUTH-11)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

import structlog
from tortoise.transactions import in_transaction
from uuid_utils.compat import uuid7

from app.domain import api_tokens
from app.domain.refusal import Code, Faults, NotFound, Refused
from app.services.identity.session import SignInEnded
from app.tenancy import sessions
from app.tenancy.database import directory
from app.tenancy.sessions import NoSuchCompany, Session
from app.tenancy.tokens import issue_api_token, read_api_token

ENDED_KEPT_SECONDS = 30 * 24 * 3600

log = structlog.get_logger("identity")


@dataclass(frozen=True, slots=True)
class TokenWish:
    """What a person says about a new token."""

    company: str
    name: str
    permissions: Sequence[str]
    is_read_only: bool
    days: int


@dataclass(frozen=True, slots=True)
class Made:
    """A new token; its text is shown this once and kept nowhere."""

    id: UUID
    token: str


async def create(owner: Session, wish: TokenWish) -> Made:
    """Make a token for a company of a person, with rights that they have there themselves; it ends after so many days."""
    assert owner.token is None, "a token cannot make tokens"
    faults = Faults()
    company = await _at_company(owner, wish.company)
    owned = company.permissions if company else frozenset()
    if company is None:
        faults.add(Code.NOT_FOUND, "You have no such company.", "company")
    elif not wish.permissions:
        faults.add(Code.REQUIRED, "Choose at least one right.", "permissions")
    for index, permission in enumerate(wish.permissions):
        if company is not None and permission not in owned:
            faults.add(Code.NOT_FOUND, f"You do not have the right {permission} yourself.", "permissions", str(index))
        elif not api_tokens.is_grantable(permission):
            faults.add(Code.INVALID, f"The right {permission} is for people only.", "permissions", str(index))
    if not 1 <= wish.days <= api_tokens.DAYS_MAX:
        faults.add(Code.OUT_OF_RANGE, f"A token lives between 1 and {api_tokens.DAYS_MAX} days.", "days")
    faults.raise_if_any()
    assert company is not None, "faults were raised"
    assert company.company is not None, "the session was found at a company's address"
    made = uuid7()
    token = issue_api_token(made)
    async with in_transaction("directory"):
        # Whoever is thrown out at this moment leaves nothing behind: the session is locked, and `end_all` comes after its end.
        if not await directory.fetchval("SELECT 1 FROM session WHERE id = $1 AND ended_at IS NULL FOR SHARE", owner.id):
            raise SignInEnded
        await _make_room(owner.account.id)
        await directory.execute(
            "INSERT INTO api_token (id, account_id, company_id, name, digest, permissions, is_read_only, expires_at, created_at)"
            " VALUES ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(days => $8), now())",
            made,
            owner.account.id,
            company.company.id,
            wish.name.strip(),
            read_api_token(token)[1],
            sorted(set(wish.permissions)),
            wish.is_read_only,
            wish.days,
        )
    log.info("api_token_made", account=str(owner.account.id), token=str(made), company=company.company.slug)
    return Made(made, token)


async def revoke(owner: Session, token: UUID) -> None:
    """End a token of this person: from now on it is not accepted. One that has ended stays so."""
    ended = await directory.execute(
        "UPDATE api_token SET ended_at = coalesce(ended_at, now()) WHERE id = $1 AND account_id = $2", token, owner.account.id
    )
    if ended == "UPDATE 0":
        raise NotFound("API token", ("id",))
    log.info("api_token_revoked", account=str(owner.account.id), token=str(token))
    await sessions.forget(session=token)


async def working(account: UUID) -> list[str]:
    """Return the names of a person's tokens that still work, each with its company."""
    rows = await directory.fetch(
        "SELECT t.name, c.name AS company FROM api_token t JOIN claimed_company c ON c.id = t.company_id"
        " WHERE t.account_id = $1 AND t.ended_at IS NULL AND t.expires_at > now() ORDER BY t.id",
        account,
    )
    return [f"{row['name']} ({row['company']})" for row in rows]


async def end_all(account: UUID) -> None:
    """End all tokens of a person; whoever calls it has every process look again."""
    ended = await directory.execute("UPDATE api_token SET ended_at = now() WHERE account_id = $1 AND ended_at IS NULL", account)
    log.info("api_tokens_revoked", account=str(account), count=int(ended.split()[-1]))


async def grantable(owner: Session, slug: str) -> Collection[str]:
    """Return the rights that a token of this person can have in a company; none where they have no such company."""
    company = await _at_company(owner, slug)
    return [permission for permission in company.permissions if api_tokens.is_grantable(permission)] if company else []


async def _at_company(owner: Session, slug: str) -> Session | None:
    try:
        return await sessions.found(owner.proof, owner.id, slug)
    except NoSuchCompany:
        return None


async def _make_room(account: UUID) -> None:
    # One after the other, so that many at once are not too many.
    await directory.execute("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", f"api token {account}")
    await directory.execute(
        "DELETE FROM api_token WHERE account_id = $1 AND least(ended_at, expires_at) < now() - make_interval(secs => $2)",
        account,
        ENDED_KEPT_SECONDS,
    )
    count = await directory.fetchval("SELECT count(*) FROM api_token WHERE account_id = $1 AND ended_at IS NULL", account)
    if count >= api_tokens.TOKENS_PER_PERSON_MAX:
        raise Refused(Code.TOO_MANY, f"A person has at most {api_tokens.TOKENS_PER_PERSON_MAX} tokens. Revoke one that is not needed.")
