"""People and companies for tests, made as signing up makes them, without the wait for a password's hash."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from uuid import UUID

import asyncpg
from uuid_utils.compat import uuid7

from app.domain.factors import FactorPolicy
from app.modules import permissions
from app.services.actor import Actor
from app.services.identity import company as companies
from app.services.identity import passwords
from app.services.identity.session import Device, open_session
from app.services.transaction import transaction
from app.settings import settings
from app.tenancy import database, lifecycle, owner, provisioning, registry, sessions
from app.tenancy.binding import Company, use
from app.tenancy.database import directory
from app.tenancy.directory import list_companies, set_factor_policy

PASSWORD = "correct horse battery staple"
SPARES_AT_ONCE = 6

_password_hash: list[str] = []
_owners: dict[str | None, asyncpg.Connection] = {}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who can sign in, and the password they use."""

    id: UUID
    name: str
    email: str
    password: str = PASSWORD


@dataclass(frozen=True, slots=True)
class Founded:
    """A company that is open for business, and its founder."""

    company: Company
    founder: Person


async def person(name: str = "Ada Admin", email: str | None = None) -> Person:
    """Make an account that belongs to no company yet."""
    if not _password_hash:
        _password_hash.append(await passwords.hashed(PASSWORD))
    made = Person(uuid7(), name, email or f"{uuid7().hex}@example.com")
    await directory.execute(
        "INSERT INTO account (id, email, name, password_hash, language, state, created_at) VALUES ($1, $2, $3, $4, 'en', 'ACTIVE', now())",
        made.id,
        made.email,
        made.name,
        _password_hash[0],
    )
    return made


async def found(
    name: str = "Amber Trading", country: str = "DE", currency: str = "EUR", zone: str = "Europe/Berlin", founder: Person | None = None
) -> Founded:
    """Make a company that is set up and open, with its founder as Admin."""
    founder = founder or await person()
    await stock_spares()
    company = await companies.create(founder.id, companies.CompanyWish(name, country, currency, zone), rights())
    # Its people have no phones; what happens without one is tested where a company asks for it.
    await set_factor_policy(company.id, FactorPolicy.NOBODY)
    await sessions.forget(company=company.id)
    return Founded(company, founder)


async def join(company: Company, role: str, name: str | None = None) -> Person:
    """Make somebody who has this role in a company."""
    member = await person(name or f"{role} of {company.name}")
    await join_as(member, company, role)
    return member


async def join_as(member: Person, company: Company, role: str) -> None:
    """Give somebody a role in a company they do not belong to yet."""
    await directory.execute(
        "INSERT INTO membership (id, account_id, company_id, role, is_active, created_at) VALUES ($1, $2, $3, $4, true, now())",
        uuid7(),
        member.id,
        company.id,
        role,
    )
    actor = Actor(member.id, company.id, member.name)
    async with use(company), transaction(actor, "test.member:add"):
        await database.execute(
            "INSERT INTO member (id, name, email, role_id, is_active, version, created_at, updated_at)"
            " VALUES ($1, $2, $3, (SELECT id FROM role WHERE name = $4), true, 1, now(), now())",
            member.id,
            member.name,
            member.email,
            role,
        )


async def set_active(member: Person, company: Company, is_active: bool) -> None:
    """Let somebody into a company, or keep them out, as its Admin would."""
    async with use(company), transaction(Actor(member.id, company.id, member.name), "test.member:change"):
        await database.execute("UPDATE member SET is_active = $2 WHERE id = $1", member.id, is_active)


async def access_token(someone: Person) -> str:
    """Sign somebody in without asking for the password and return the access token."""
    return (await open_session(someone.id, Device("127.0.0.1", "tests"))).access_token


def rights() -> set[str]:
    """Return every right that the features declare."""
    return set(permissions())


async def stock_spares(at_least: int = 1) -> None:
    """Have so many spare companies ready; several are made at once, because that is quicker."""
    if await directory.fetchval("SELECT count(*) FROM company WHERE state = 'SPARE'") < at_least:
        await provisioning.ensure_spares(max(SPARES_AT_ONCE, at_least))


@contextlib.asynccontextmanager
async def nothing_stays() -> AsyncIterator[None]:
    """Have spare companies ready, and remove the people and companies that the block signed up."""
    before = {company.id for company in await list_companies()}
    await stock_spares()
    yield
    for company in await list_companies():
        if company.id not in before:
            await remove(company)
    await forget_people("%@example.com")


async def remove(company: Company) -> None:
    """Remove a company with everything in it, as the product does, by connections that are kept for the next."""
    await registry.forget(company.database)
    server, kept = await _owner_of(None), await _owner_of(owner.DIRECTORY_DATABASE)
    database = await kept.fetchval("SELECT database FROM company WHERE id = $1", company.id)
    if database is not None:
        await lifecycle.drop_database(server, database)
        await lifecycle.erase_rows(kept, company.id)


async def _owner_of(database: str | None) -> asyncpg.Connection:
    found = _owners.get(database)
    if found is None or found.is_closed():
        found = _owners[database] = await asyncpg.connect(settings().owner_url, database=database)
    return found


async def let_go() -> None:
    """Close the connections that are kept."""
    while _owners:
        await _owners.popitem()[1].close()


async def forget_people(emails: str) -> None:
    """Remove people who belong to no company any more, by a pattern of their addresses."""
    async with owner.connected(owner.DIRECTORY_DATABASE) as connection:
        await connection.execute("DELETE FROM session USING account a WHERE a.id = account_id AND a.email LIKE $1", emails)
        await connection.execute(
            "DELETE FROM account a WHERE email LIKE $1 AND NOT EXISTS (SELECT FROM membership m WHERE m.account_id = a.id)", emails
        )
        await connection.execute("DELETE FROM login_attempt")
