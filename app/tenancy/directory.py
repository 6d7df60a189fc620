"""Reads and writes the directory: which companies there are, who belongs to them, and the claim of a spare one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import asyncpg
from tortoise.backends.asyncpg.client import TransactionWrapper
from tortoise.connection import get_connection
from uuid_utils.compat import uuid7

from app.domain.factors import FactorPolicy
from app.models.directory import SLUG_LENGTH_MAX
from app.tenancy.binding import Company
from app.tenancy.database import directory
from app.tenancy.migrating import expected_shape


@dataclass(frozen=True, slots=True)
class Membership:
    """A company that a person belongs to, and the role they have there for display; rights are in the company's database."""

    company: Company
    role: str


@dataclass(frozen=True, slots=True)
class Brand:
    """What a company shows of itself to whoever comes to its address; None where it has chosen nothing."""

    company: UUID
    name: str
    primary_color: str | None
    accent_color: str | None
    logo_sha256: str | None


@dataclass(frozen=True, slots=True)
class Founder:
    """The person who claimed a company and becomes its first Admin."""

    id: UUID
    name: str
    email: str


async def company_by_slug(slug: str) -> Company | None:
    """Return the claimed company with this address."""
    return _company(await directory.fetchrow("SELECT * FROM claimed_company WHERE slug = $1", slug))


async def company_by_id(company: UUID) -> Company | None:
    """Return the claimed company with this id."""
    return _company(await directory.fetchrow("SELECT * FROM claimed_company WHERE id = $1", company))


async def list_companies() -> list[Company]:
    """Return every claimed company, oldest first."""
    return [Company(**row) for row in await directory.fetch("SELECT * FROM claimed_company ORDER BY id")]


async def list_open() -> list[Company]:
    """Return every company that is open for business and has the shape that this program expects, oldest first."""
    shape = await expected_shape()
    rows = await directory.fetch("SELECT * FROM claimed_company WHERE state = 'ACTIVE' AND shape = $1 ORDER BY id", shape)
    return [Company(**row) for row in rows]


async def open_company(company: UUID) -> Company | None:
    """Return the company with this id if it is open for business and has the shape that this program expects."""
    found = await company_by_id(company)
    return found if found is not None and found.state == "ACTIVE" and found.shape == await expected_shape() else None


async def company_by_key(founder: UUID, request_key: UUID) -> Company | None:
    """Return the company that its founder asked for under this key."""
    return _company(
        await directory.fetchrow(
            "SELECT claimed.* FROM company c JOIN claimed_company claimed USING (id) WHERE c.founder_id = $1 AND c.request_key = $2",
            founder,
            request_key,
        )
    )


async def companies_being_prepared(founder: UUID | None = None) -> list[Company]:
    """Return the companies, all or of one founder, that were claimed and whose setting up has not finished."""
    rows = await directory.fetch(
        "SELECT claimed.* FROM company c JOIN claimed_company claimed USING (id)"
        " WHERE c.state = 'PREPARING' AND ($1::uuid IS NULL OR c.founder_id = $1) ORDER BY c.id",
        founder,
    )
    return [Company(**row) for row in rows]


async def memberships_of(account: UUID) -> list[Membership]:
    """Return the companies that a person belongs to, by name."""
    rows = await directory.fetch(
        "SELECT m.role, c.* FROM membership m JOIN claimed_company c ON c.id = m.company_id"
        " WHERE m.account_id = $1 AND m.is_active ORDER BY c.name, c.id",
        account,
    )
    return [Membership(Company(*tuple(row)[1:]), row["role"]) for row in rows]


async def last_uses(company: UUID, accounts: Sequence[UUID]) -> dict[UUID, datetime | None]:
    """Return when people last used a company, as far as they belong to it."""
    rows = await directory.fetch(
        "SELECT account_id, last_used_at FROM membership WHERE company_id = $1 AND account_id = ANY($2)", company, list(accounts)
    )
    return {row["account_id"]: row["last_used_at"] for row in rows}


async def set_membership(company: UUID, account: UUID, role: str | None, *, is_active: bool = True) -> None:
    """Let the directory say what the company has decided about somebody: the role to show, or that they belong to it no longer."""
    if role is None:
        await directory.execute("DELETE FROM membership WHERE company_id = $1 AND account_id = $2", company, account)
        return
    await directory.execute(
        "INSERT INTO membership (id, account_id, company_id, role, is_active, created_at) VALUES ($1, $2, $3, $4, $5, now())"
        " ON CONFLICT (account_id, company_id) DO UPDATE SET role = excluded.role, is_active = excluded.is_active",
        uuid7(),
        account,
        company,
        role,
        is_active,
    )


async def claim(founder: UUID, name: str, country: str, currency: str, zone: str, request_key: UUID | None = None) -> Company | None:
    """Give the oldest spare company to its founder, who becomes a member as Admin; return None when no spare is ready.

    It must run inside a directory transaction. Two claims at once never get the same spare, and neither waits for the other.
    """
    assert isinstance(get_connection("directory"), TransactionWrapper), "A claim is part of a directory transaction."
    spare = await directory.fetchrow("SELECT id FROM company WHERE state = 'SPARE' ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED")
    if spare is None:
        return None
    await directory.execute(
        "UPDATE company SET slug = $2, name = $3, country = $4, currency = $5, zone = $6, founder_id = $7, request_key = $8,"
        " state = 'PREPARING', claimed_at = now() WHERE id = $1",
        spare["id"],
        await _free_slug(name),
        name,
        country,
        currency,
        zone,
        founder,
        request_key,
    )
    await directory.execute(
        "INSERT INTO membership (id, account_id, company_id, role, is_active, created_at) VALUES ($1, $2, $3, 'Admin', true, now())",
        uuid7(),
        founder,
        spare["id"],
    )
    return await company_by_id(spare["id"])


async def factor_policy(company: UUID) -> FactorPolicy:
    """Return who needs a second factor in a company."""
    return FactorPolicy(await directory.fetchval("SELECT factor_policy FROM company WHERE id = $1", company))


async def set_factor_policy(company: UUID, policy: FactorPolicy) -> None:
    """Say who needs a second factor in a company."""
    await directory.execute("UPDATE company SET factor_policy = $2 WHERE id = $1", company, policy)


async def founder_of(company: UUID) -> Founder:
    """Return the person who claimed a company."""
    row = await directory.fetchrow(
        "SELECT a.id, a.name, a.email::text FROM company c JOIN account a ON a.id = c.founder_id WHERE c.id = $1", company
    )
    assert row is not None, "a claimed company has a founder"
    return Founder(**row)


async def brand_of(slug: str) -> Brand | None:
    """Return what strangers may see of the company at this address; None when there is none, or when it shows itself to nobody."""
    if len(slug) > SLUG_LENGTH_MAX:
        return None
    row = await directory.fetchrow(
        "SELECT id AS company, name, primary_color, accent_color, logo_sha256 FROM company"
        " WHERE slug = $1 AND state = 'ACTIVE' AND is_brand_public",
        slug,
    )
    return Brand(**row) if row is not None else None


async def describe(
    company: UUID,
    *,
    name: str,
    country: str,
    currency: str,
    zone: str,
    primary_color: str,
    accent_color: str,
    is_brand_public: bool,
    logo_sha256: str | None,
) -> None:
    """Note what a company says of itself; colours and logo that strangers must not see do not come here."""
    shown = (primary_color, accent_color, logo_sha256) if is_brand_public else (None, None, None)
    await directory.execute(
        "UPDATE company SET name = $2, country = $3, currency = $4, zone = $5, is_brand_public = $6, primary_color = $7,"
        " accent_color = $8, logo_sha256 = $9 WHERE id = $1",
        company,
        name,
        country,
        currency,
        zone,
        is_brand_public,
        *shown,
    )


async def open_for_business(company: UUID) -> None:
    """Mark a company as set up."""
    await directory.execute("UPDATE company SET state = 'ACTIVE' WHERE id = $1 AND state = 'PREPARING'", company)


def slug_of(name: str) -> str:
    """Turn a company's name into its address: small letters, digits and single hyphens."""
    plain = unicodedata.normalize("NFKD", name.replace("ß", "ss")).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[: SLUG_LENGTH_MAX - 6].strip("-") or "company"


async def _free_slug(name: str) -> str:
    # Claims of one name take turns, so that the number found is still free when it is written.
    slug = slug_of(name)
    await directory.execute("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", slug)
    taken = {row["slug"] for row in await directory.fetch("SELECT slug FROM company WHERE slug = $1 OR slug LIKE $2", slug, f"{slug}-%")}
    return next(free for free in (slug, *(f"{slug}-{number}" for number in range(2, len(taken) + 3))) if free not in taken)


def _company(row: asyncpg.Record | None) -> Company | None:
    return Company(**row) if row else None
