"""What every change of a company's profile does: check the version, write the row, and promise that the directory follows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from asyncpg import Record

from app.models.company import CompanyProfile
from app.services import outbox, rows
from app.services.transaction import after_commit, require_transaction
from app.tenancy import binding, database, sessions
from app.tenancy import directory as companies

DESCRIBED = "company.described"
# What the directory shows of a company, in lists of companies and to strangers at its address.
SHOWN = frozenset({"name", "country", "currency", "zone", "primary_color", "accent_color", "logo_id", "is_brand_public"})


async def lock_profile(expected_version: int) -> Record:
    """Lock the company's profile until the transaction ends."""
    return await rows.lock(CompanyProfile, binding.current().id, expected_version, thing="company")


async def change_profile(known: Record, changes: Mapping[str, Any]) -> bool:
    """Change what is different of the locked profile, and tell whether anything was."""
    require_transaction()
    different = {name: value for name, value in changes.items() if value != known[name]}
    if not different:
        return False
    await rows.update(CompanyProfile, known["id"], known["version"], different, thing="company")
    if SHOWN & different.keys():
        # The worker sees to it also when this process dies; done here as well, the next page shows it.
        await outbox.add(DESCRIBED, entity_id=known["id"])
        after_commit(describe)
    return True


async def describe() -> None:
    """Copy to the directory what it shows of the bound company; doing it again changes nothing."""
    company = binding.current().id
    shown = await database.fetchrow(
        "SELECT c.name, c.country, c.currency, c.zone, c.primary_color, c.accent_color, c.is_brand_public, f.sha256 AS logo_sha256"
        " FROM company_profile c LEFT JOIN file f ON f.id = c.logo_id"
    )
    assert shown is not None, "a company that is open has a profile"
    await companies.describe(company, **shown)
    await sessions.forget(company=company)
