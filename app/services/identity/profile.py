"""A person's own profile: what they are called, and how the house speaks to them (AUTH-13)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from tortoise.transactions import in_transaction

from app.domain import profile
from app.domain.refusal import Code, Faults
from app.services.actor import Actor
from app.services.identity.company import check_name
from app.services.identity.elsewhere import tell_companies
from app.services.transaction import use_case
from app.tenancy import database, sessions
from app.tenancy import directory as companies
from app.tenancy.database import directory

FIELDS: Final = ("name", "language", "zone", "number_format", "date_format", "theme", "default_company_id")


async def change(account: UUID, changes: Mapping[str, object]) -> None:
    """Change what is given of a person's profile; None means as the browser, or the company, has it. The next request knows it."""
    assert changes.keys() <= set(FIELDS), "only what belongs to a profile is changed"
    memberships = await companies.memberships_of(account)
    faults = Faults()
    if "name" in changes:
        check_name(faults, str(changes["name"]), "name")
    profile.check(faults, changes)
    wanted = changes.get("default_company_id")
    if wanted is not None and wanted not in {each.company.id for each in memberships}:
        faults.add(Code.NOT_FOUND, "You have no such company.", "default_company_id")
    faults.raise_if_any()
    async with in_transaction("directory"):
        known = await directory.fetchrow(
            "SELECT name, language, zone, number_format, date_format, theme, default_company_id FROM account WHERE id = $1 FOR UPDATE",
            account,
        )
        assert known is not None, "whoever is signed in has an account"
        values = {**known, **changes}
        values["name"] = str(values["name"]).strip()
        await directory.execute(
            "UPDATE account SET name = $2, language = $3, zone = $4, number_format = $5, date_format = $6, theme = $7,"
            " default_company_id = $8 WHERE id = $1",
            account,
            *(values[field] for field in FIELDS),
        )
    await sessions.forget(account=account)
    if values["name"] != known["name"]:
        await tell_companies(memberships, account, values["name"], lambda actor: _rename(actor, values["name"]))


@use_case("identity.member:rename")
async def _rename(actor: Actor, name: str) -> None:
    await database.execute("UPDATE member SET name = $2 WHERE id = $1 AND name <> $2", actor.account_id, name)
