"""Reads the company's own settings, and what strangers may see of it."""

from __future__ import annotations

from app.domain.brand import HOUSE_ACCENT, HOUSE_PRIMARY
from app.resolvers.kit import Row
from app.tenancy import binding, database, directory

LOGO_VERSION_LENGTH = 12

PROFILE = """
SELECT c.*, f.sha256 AS logo_sha256, EXISTS (SELECT FROM journal_entry) OR EXISTS (SELECT FROM sales_order) OR EXISTS (SELECT FROM invoice)
       OR EXISTS (SELECT FROM payment) AS is_currency_fixed
  FROM company_profile c LEFT JOIN file f ON f.id = c.logo_id
"""


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
