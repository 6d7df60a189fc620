"""Says who is asking and what they may do: session, membership and rights are looked up for every request.

What was found is kept for a few seconds and dropped at once when this or another process says that it changed.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from asyncpg import Record

from app.domain import api_tokens, factors
from app.domain.factors import FactorPolicy
from app.services.actor import Actor
from app.tenancy import database, signals
from app.tenancy.binding import Company, CompanyNotReady, use
from app.tenancy.database import directory
from app.tenancy.migrating import expected_shape
from app.tenancy.tokens import Unauthenticated, is_api_token, read_access, read_api_token

SESSION_COOKIE = "__Host-session"
REFRESH_COOKIE = "__Host-refresh"
DEVICE_COOKIE = "__Host-device"
KEPT_SECONDS = 5.0
KEPT_MAX = 10_000
# Each use of a company by a person, or of an API token, is noted no more often than this.
USE_NOTED_SECONDS = 60

LANGUAGE_USUAL = "en"

Proof = UUID | bytes
"""What shows that a session's id was not guessed: the account that its access token names, or the digest of an API token."""

__all__ = [
    "DEVICE_COOKIE",
    "REFRESH_COOKIE",
    "SESSION_COOKIE",
    "Account",
    "CompanySuspended",
    "NoSuchCompany",
    "NotATokensPlace",
    "Session",
    "Token",
    "Unauthenticated",
    "authenticate",
    "bearer_token",
    "renewed",
]


class NoSuchCompany(Exception):
    """The address names no company of this person; whether it exists at all is not said."""

    def __init__(self, message: str = "You have no company at this address.") -> None:
        super().__init__(message)


class CompanySuspended(NoSuchCompany):
    """The company is closed for now: its members are told so, and nobody else."""

    def __init__(self, company: Company) -> None:
        super().__init__(f"{company.name} is suspended. Ask whoever runs this server to open it again.")


class SecondFactorNeeded(NoSuchCompany):
    """The company asks this member for a second factor, and they have none yet."""

    def __init__(self, company: Company) -> None:
        super().__init__(f"{company.name} asks for a second factor. Set one up in your account, and come back.")


class NotATokensPlace(Exception):
    """An API token was shown where only people are let in."""


@dataclass(frozen=True, slots=True)
class Account:
    """The person who is signed in."""

    id: UUID
    name: str
    email: str
    language: str


@dataclass(frozen=True, slots=True)
class Token:
    """The API token by which a program asks in its owner's name."""

    digest: bytes
    is_read_only: bool


@dataclass(frozen=True, slots=True)
class Session:
    """Who is asking; at a company's address also in which company, as what, and with which rights.

    With a token a program asks; the session's id is then the token's, and its rights are those that token and owner both have.
    """

    id: UUID
    account: Account
    company: Company | None = None
    role: str | None = None
    permissions: frozenset[str] = frozenset()
    token: Token | None = None
    proved_at: datetime | None = None
    """When they last showed who they are."""

    @property
    def proof(self) -> Proof:
        """What this session was recognised by."""
        return self.account.id if self.token is None else self.token.digest

    @property
    def is_read_only(self) -> bool:
        """Whether nothing may be changed by whoever asks."""
        return self.token is not None and self.token.is_read_only

    def actor(self, request_id: str) -> Actor:
        """Return this person as the services know them; only at a company's address."""
        assert self.company is not None, "Only at a company's address does somebody act."
        return Actor(self.account.id, self.company.id, self.account.name, self.permissions, request_id, self.account.language)


_kept: OrderedDict[tuple[UUID, str | None], tuple[float, Session]] = OrderedDict()
_underway: dict[tuple[Proof, UUID, str | None], asyncio.Task[Session]] = {}
_changes = 0


async def authenticate(cookies: Mapping[str, str], authorization: str | None, slug: str | None) -> Session | None:
    """Return the session of whoever shows a token, as of now; None for somebody who shows none.

    Raises Unauthenticated for a token that is not (or no longer) good, and NoSuchCompany for an address that is not one of this
    person's companies. At the bare address a spoilt cookie counts as none, because that is where one signs in again.
    """
    bearer = bearer_token(authorization)
    token = bearer or cookies.get(SESSION_COOKIE)
    if not token:
        return None
    try:
        if bearer and is_api_token(bearer):
            if slug is None:
                raise NotATokensPlace
            api_token, digest = read_api_token(bearer)
            return await found(digest, api_token, slug)
        account, session = read_access(token)
        return await found(account, session, slug)
    except Unauthenticated:
        if slug is None and not bearer:
            return None
        raise


async def renewed(session: Session) -> Session:
    """Return a session as it is now, for a connection that outlives its access token; raises like `authenticate`."""
    return await found(session.proof, session.id, session.company.slug if session.company else None)


async def forget(*, session: UUID | None = None, account: UUID | None = None, company: UUID | None = None) -> None:
    """Have every process look up again whatever concerns this session, person or company."""
    message = f"{session or ''} {account or ''} {company or ''}"
    _hear(message)
    await signals.publish(signals.SESSIONS_CHANGED, message)


@contextlib.asynccontextmanager
async def listening() -> AsyncIterator[None]:
    """Hear of changes that other processes make, while the block lasts."""
    async with signals.listening(signals.SESSIONS_CHANGED, _hear):
        yield


async def found(proof: Proof, session: UUID, slug: str | None) -> Session:
    """Return a session by its id, at a company's address or the bare one; raises like `authenticate`."""
    key = (session, slug)
    kept = _kept.get(key)
    if kept is not None and kept[0] > time.monotonic() and kept[1].proof == proof:
        return kept[1]
    # When many requests find nothing kept, one of them looks for all: the others would take the connections from those that work.
    asked = (proof, *key)
    search = _underway.get(asked)
    if search is None:
        search = _underway[asked] = asyncio.create_task(_found_anew(proof, session, slug))
        search.add_done_callback(lambda done: _ended(asked, done))
    return await asyncio.shield(search)


async def _found_anew(proof: Proof, session: UUID, slug: str | None) -> Session:
    key = (session, slug)
    began, before = time.monotonic(), _changes
    fresh = await _look_up(proof, session, slug)
    if before == _changes:  # else it may be what was true before the change
        _kept[key] = (began + KEPT_SECONDS, fresh)
        _kept.move_to_end(key)
        if len(_kept) > KEPT_MAX:
            _kept.popitem(last=False)
    return fresh


def _ended(asked: tuple[Proof, UUID, str | None], done: asyncio.Task[Session]) -> None:
    if _underway.get(asked) is done:
        del _underway[asked]
    if not done.cancelled():
        done.exception()  # whoever asked has it, unless all of them have gone


async def _look_up(proof: Proof, session: UUID, slug: str | None) -> Session:
    if isinstance(proof, bytes):
        return await _look_up_token(proof, session, slug)
    row = await directory.fetchrow(
        "WITH used AS (UPDATE membership u SET last_used_at = now() FROM company at, session live"
        " WHERE at.slug = $3 AND u.company_id = at.id AND u.account_id = $2 AND live.id = $1 AND live.account_id = $2"
        " AND live.ended_at IS NULL AND coalesce(u.last_used_at, '-infinity') < now() - make_interval(secs => $4))"
        " SELECT a.name AS account_name, a.email::text, a.language, s.proved_at,"
        " s.is_newcomer AND a.id = (SELECT o.founder_id FROM company o WHERE o.slug = $3)"
        "  OR EXISTS (SELECT FROM second_factor f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL) AS is_secured,"
        " (SELECT p.factor_policy FROM company p WHERE p.slug = $3) AS factor_policy, c.*"
        " FROM session s JOIN account a ON a.id = s.account_id"
        " LEFT JOIN membership m ON m.account_id = a.id AND m.company_id = (SELECT id FROM company WHERE slug = $3)"
        " LEFT JOIN claimed_company c ON c.id = m.company_id"
        " WHERE s.id = $1 AND s.account_id = $2 AND s.ended_at IS NULL AND s.expires_at > now() AND a.state = 'ACTIVE'",
        session,
        proof,
        slug,
        USE_NOTED_SECONDS,
    )
    if row is None:
        raise Unauthenticated
    person = Account(proof, row["account_name"], row["email"], row["language"] or LANGUAGE_USUAL)
    if slug is None:
        return Session(session, person, proved_at=row["proved_at"])
    if row["id"] is None:
        raise NoSuchCompany
    company = await _served(Company(*tuple(row)[6:]))
    role, permissions = await _membership(person, company)
    _check_factor(row, company, permissions)
    return Session(session, person, company, role, permissions, proved_at=row["proved_at"])


async def _look_up_token(digest: bytes, id: UUID, slug: str | None) -> Session:
    """Return who a token stands for: as long as it lives, its owner may sign in, and its owner belongs to its company."""
    row = await directory.fetchrow(
        "SELECT a.id AS account_id, a.name AS account_name, a.email::text, a.language, t.permissions, t.is_read_only,"
        " EXISTS (SELECT FROM second_factor f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL) AS is_secured,"
        " (SELECT p.factor_policy FROM company p WHERE p.id = t.company_id) AS factor_policy,"
        " t.last_used_at IS NULL OR t.last_used_at < now() - make_interval(secs => $3) AS is_use_new, c.*"
        " FROM api_token t JOIN account a ON a.id = t.account_id"
        " JOIN membership m ON m.account_id = t.account_id AND m.company_id = t.company_id"
        " JOIN claimed_company c ON c.id = t.company_id"
        " WHERE t.id = $1 AND t.digest = $2 AND t.ended_at IS NULL AND t.expires_at > now() AND a.state = 'ACTIVE'",
        id,
        digest,
        USE_NOTED_SECONDS,
    )
    if row is None:
        raise Unauthenticated
    company = Company(*tuple(row)[9:])
    if company.slug != slug:
        raise NoSuchCompany
    await _served(company)
    owner = Account(row["account_id"], row["account_name"], row["email"], row["language"] or LANGUAGE_USUAL)
    role, owned = await _membership(owner, company)
    _check_factor(row, company, owned)
    if row["is_use_new"]:
        await directory.execute("UPDATE api_token SET last_used_at = now() WHERE id = $1", id)
    token = Token(digest, row["is_read_only"])
    return Session(id, owner, company, role, api_tokens.effective(row["permissions"], owned), token)


async def _served(company: Company) -> Company:
    """Return a company of this person if it is open and its database has the shape that we expect."""
    if company.state == "SUSPENDED":
        raise CompanySuspended(company)
    if company.state != "ACTIVE":
        raise NoSuchCompany
    if company.shape != await expected_shape():
        raise CompanyNotReady(company)
    return company


def _check_factor(row: Record, company: Company, permissions: frozenset[str]) -> None:
    """Let nobody in who needs a second factor here and has none, by whatever door: a token is no way round it."""
    if not row["is_secured"] and factors.is_needed(FactorPolicy(row["factor_policy"]), permissions):
        raise SecondFactorNeeded(company)


async def _membership(person: Account, company: Company) -> tuple[str, frozenset[str]]:
    async with use(company):
        member = await database.fetchrow(
            "SELECT r.name, r.permissions FROM member m JOIN role r ON r.id = m.role_id WHERE m.id = $1 AND m.is_active", person.id
        )
    if member is None:
        raise NoSuchCompany
    return member["name"], frozenset(member["permissions"])


def company_of(message: str) -> UUID | None:
    """Return the company that a message about changes names."""
    company = message.rpartition(" ")[2]
    return UUID(company) if company else None


def _hear(message: str) -> None:
    global _changes
    _changes += 1
    _underway.clear()  # what is being looked up may be what was true before; whoever asks from now on asks anew
    session, account, company = (UUID(part) if part else None for part in message.split(" "))
    for key, (_, kept) in list(_kept.items()):
        if kept.id == session or kept.account.id == account or (kept.company is not None and kept.company.id == company):
            del _kept[key]


def bearer_token(authorization: str | None) -> str | None:
    """Return the token of an Authorization header; None where it shows none, whatever else it says."""
    scheme, _, token = (authorization or "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" and token.strip() else None
