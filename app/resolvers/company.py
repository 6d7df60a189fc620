"""Reads the company's own settings, and what strangers may see of it."""

from __future__ import annotations

from app.domain.accounting import series as rules
from app.domain.accounting.journal import AccountPurpose
from app.domain.brand import HOUSE_ACCENT, HOUSE_PRIMARY
from app.resolvers.kit import Row
from app.services import clock
from app.tenancy import binding, database, directory

LOGO_VERSION_LENGTH = 12
NUMBERS_SHOWN = 3

PROFILE = """
SELECT c.*, f.sha256 AS logo_sha256, EXISTS (SELECT FROM journal_entry) OR EXISTS (SELECT FROM sales_order) OR EXISTS (SELECT FROM invoice)
       OR EXISTS (SELECT FROM payment) AS is_currency_fixed
  FROM company_profile c LEFT JOIN file f ON f.id = c.logo_id
"""


PATTERNS = "SELECT code, pattern, digits, version FROM series_pattern"


async def profile() -> Row:
    """Read the company's profile with its look."""
    row = await database.fetchrow(PROFILE)
    assert row is not None, "a company that is open has a profile"
    return {**row, "logo_url": logo_url(binding.current().slug, row["logo_sha256"])}


async def brand(slug: str) -> Row | None:
    """Read what strangers may see at a company's address; None when it shows itself to nobody, or is not there."""
    found = await directory.brand_of(slug)
    if found is None:
        return None
    return {
        "name": found.name,
        "primary_color": found.primary_color or HOUSE_PRIMARY,
        "accent_color": found.accent_color or HOUSE_ACCENT,
        "logo_url": logo_url(slug, found.logo_sha256),
    }


async def logo_sha256() -> str | None:
    """Read which picture is the bound company's logo."""
    found: str | None = await database.fetchval("SELECT f.sha256 FROM company_profile c JOIN file f ON f.id = c.logo_id")
    return found


def logo_url(slug: str, sha256: str | None) -> str | None:
    """Give the address of a logo; another picture has another one, so that a browser never shows the old one."""
    return f"/c/{slug}/logo?v={sha256[:LOGO_VERSION_LENGTH]}" if sha256 else None


async def mail_server() -> Row | None:
    """Read the company's own mail server, of its password only whether there is one."""
    return await database.fetchrow(
        "SELECT id, host, port, security, username, password_sealed IS NOT NULL AS has_password, sender, reply_to, version FROM mail_server"
    )


async def series() -> list[Row]:
    """Read the series that the company can write its own way, with what comes next in the fiscal year of today."""
    today = clock.today()
    year = await database.fetchrow("SELECT id, name FROM fiscal_year WHERE $1 BETWEEN starts_on AND ends_on", today)
    patterns: dict[str, Row] = {
        row["code"]: row for row in await database.fetch("SELECT code, pattern, digits, version FROM series_pattern")
    }
    counters = await database.fetch("SELECT code, next FROM series WHERE fiscal_year_id = $1", year["id"]) if year is not None else []
    following = {row["code"]: row["next"] for row in counters}
    year_name = year["name"] if year is not None else str(today.year)
    found: list[Row] = []
    for code in rules.SERIES:
        row: Row = patterns.get(code) or {"pattern": rules.usual_pattern(code), "digits": rules.DIGITS_USUAL, "version": 1}
        following_count = following.get(code, 1)
        prefix = rules.prefix_of(row["pattern"], year_name)
        found.append(
            {
                "code": code,
                "pattern": row["pattern"],
                "digits": row["digits"],
                "version": row["version"],
                "fiscal_year": year_name,
                "next_count": following_count,
                "next_numbers": [rules.number(prefix, row["digits"], following_count + step) for step in range(NUMBERS_SHOWN)],
            }
        )
    return found


async def fiscal_years() -> list[Row]:
    """Read the years of the books, the latest first."""
    return list(
        await database.fetch(
            "SELECT y.id, y.name, y.starts_on, y.ends_on, $1 BETWEEN y.starts_on AND y.ends_on AS is_present,"
            ' EXISTS (SELECT FROM journal_entry e WHERE e."on" BETWEEN y.starts_on AND y.ends_on) AS has_entries'
            " FROM fiscal_year y ORDER BY y.starts_on DESC",
            clock.today(),
        )
    )


async def account_defaults() -> list[Row]:
    """Read which account documents post to for each purpose."""
    found = {row["purpose"]: row["account_id"] for row in await database.fetch("SELECT purpose, account_id FROM account_default")}
    return [{"purpose": purpose, "account_id": found.get(purpose)} for purpose in AccountPurpose]
