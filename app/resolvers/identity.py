"""Reads who is signed in: the person, their companies, and at a company's address that company as they see it."""

from __future__ import annotations

from dataclasses import asdict

from app.domain import money
from app.resolvers.company import logo_url
from app.resolvers.kit import Row
from app.services import clock
from app.tenancy import database, directory
from app.tenancy.binding import Company
from app.tenancy.sessions import Session


async def viewer(session: Session, *, with_memberships: bool = True) -> Row:
    """Read what a session's owner may know of themselves."""
    memberships = await directory.memberships_of(session.account.id) if with_memberships else []
    return {
        "user": asdict(session.account),
        "memberships": [{"company": company(each.company), "role": each.role} for each in memberships],
        "company": await _profile() if session.company is not None else None,
        "role": session.role,
        "permissions": sorted(session.permissions),
    }


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
