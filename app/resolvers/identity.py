"""Reads who is signed in: the person, their companies, their sessions, and at a company's address that company as they see it."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any
from uuid import UUID

from app.domain import money
from app.domain.devices import name_of
from app.resolvers.company import logo_url
from app.resolvers.kit import Row
from app.services import clock
from app.tenancy import database
from app.tenancy import directory as companies
from app.tenancy.binding import Company
from app.tenancy.database import directory
from app.tenancy.sessions import Session
from app.tenancy.tokens import IDLE_SECONDS

SESSIONS_SHOWN_MAX = 100


async def viewer(session: Session, *, with_memberships: bool = True, with_profile: bool = True) -> Row:
    """Read what a session's owner may know of themselves."""
    memberships = await companies.memberships_of(session.account.id) if with_memberships else []
    if session.token is not None:  # of its owner's other companies a token says nothing
        memberships = [each for each in memberships if each.company == session.company]
    return {
        "user": asdict(session.account),
        "memberships": [{"company": company(each.company), "role": each.role} for each in memberships],
        "company": await _profile() if session.company is not None else None,
        "role": session.role,
        "permissions": sorted(session.permissions),
        "profile": await profile(session.account.id) if with_profile else None,
    }


async def profile(account: UUID) -> Row:
    """Read how a person wants to be spoken to; a default company that they do not belong to any more is none."""
    row = await directory.fetchrow(
        "SELECT a.language, a.zone, a.number_format, a.date_format, a.theme, m.company_id AS default_company_id FROM account a"
        " LEFT JOIN membership m ON m.account_id = a.id AND m.company_id = a.default_company_id WHERE a.id = $1",
        account,
    )
    assert row is not None, "whoever is signed in has an account"
    return row


async def api_tokens(account: UUID) -> list[Row]:
    """Read a person's tokens for programs, the newest first: those that work, and those that expired and were not yet taken away."""
    found: list[Row] = [
        {**row, "company": {name: row[f"company_{name}"] for name in ("id", "slug", "name")}}
        for row in await directory.fetch(
            "SELECT t.id, t.name, t.permissions, t.is_read_only, t.created_at, t.expires_at, t.last_used_at,"
            " t.expires_at <= now() AS is_expired, c.id AS company_id, c.slug AS company_slug, c.name AS company_name"
            " FROM api_token t JOIN claimed_company c ON c.id = t.company_id"
            " WHERE t.account_id = $1 AND t.ended_at IS NULL ORDER BY t.id DESC",
            account,
        )
    ]
    return found


def company(found: Company) -> Row:
    """Turn a company of the directory into a row."""
    return asdict(found)


async def _profile() -> Row:
    row = await database.fetchrow(
        "SELECT c.id, c.slug, c.name, c.country, c.currency, c.zone, c.language, c.prices_include_tax, c.tax_mode AS tax_rounding,"
        " c.primary_color, c.accent_color, f.sha256 AS logo FROM company_profile c LEFT JOIN file f ON f.id = c.logo_id"
    )
    assert row is not None, "a company that is open has a profile"
    return {
        **row,
        "currency_digits": money.currency_digits(row["currency"]),
        "today": clock.today(),
        "logo_url": logo_url(row["slug"], row["logo"]),
    }


async def security(account: UUID) -> dict[str, Any]:
    """Read how an account is secured."""
    row = await directory.fetchrow(
        "SELECT a.password_changed_at, f.confirmed_at AS totp_since,"
        " (SELECT count(*)::int FROM backup_code b WHERE b.account_id = a.id AND b.used_at IS NULL) AS backup_codes_left"
        " FROM account a LEFT JOIN second_factor f ON f.account_id = a.id WHERE a.id = $1",
        account,
    )
    assert row is not None, "who is signed in has an account"
    return {**row, "has_second_factor": row["totp_since"] is not None}


async def sessions_of(account: UUID, current: UUID) -> list[Row]:
    """Read the sessions of a person that are open, the one asking first and then those used last."""
    rows = await directory.fetch(
        "SELECT id, user_agent, address, created_at, last_used_at, expires_at, id = $2 AS is_current FROM session"
        " WHERE account_id = $1 AND ended_at IS NULL AND expires_at > now() AND last_used_at > now() - make_interval(secs => $4)"
        " ORDER BY id = $2 DESC, last_used_at DESC, id DESC LIMIT $3",
        account,
        current,
        SESSIONS_SHOWN_MAX,
        IDLE_SECONDS,
    )
    return [{**row, "device": name_of(row["user_agent"])} for row in rows]
