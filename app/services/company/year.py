"""The fiscal calendar: which years the books have, when they begin, and the next one made ahead of time (T-14)."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from app.domain.calendar import first_years
from app.domain.refusal import Code, Refused
from app.models.base import new_id
from app.services import clock
from app.services.accounting.steps import open_years_until
from app.services.actor import Actor
from app.services.company.steps import change_profile, lock_profile
from app.services.transaction import use_case
from app.tenancy import database

AHEAD_DAYS_MAX: Final = 800
"""How far ahead years are made by hand: this one, the next and the one after it."""


@use_case("company.year:add")
async def add(actor: Actor) -> None:
    """Add the year that follows the last one; a year too far ahead is refused."""
    last = await database.fetchval("SELECT max(ends_on) FROM fiscal_year")
    if last > clock.today() + timedelta(days=AHEAD_DAYS_MAX):
        raise Refused(Code.OUT_OF_RANGE, f"There are years until {last.isoformat()} already. The next ones come by themselves in time.")
    await open_years_until(last + timedelta(days=1))


@use_case("company.year:begin_in")
async def begin_in(actor: Actor, expected_version: int, month: int) -> None:
    """Have years begin in another month.

    While the books are empty, all years are cut anew. Later the years that are made stay, the first one after them is short, so that no
    day belongs to none, and from then on years begin in that month.
    """
    known = await lock_profile(expected_version)
    if not 1 <= month <= 12:
        raise Refused(Code.OUT_OF_RANGE, "A month is a number from 1 to 12.", ("month",))
    if not await change_profile(known, {"fiscal_year_start_month": month}):
        return
    years = first_years(clock.today(), month)
    await database.fetchval(
        "SELECT recut_fiscal_years($1::uuid[], $2::text[], $3::date[], $4::date[])",
        [new_id() for _ in years],
        [year.name for year in years],
        [year.starts_on for year in years],
        [year.ends_on for year in years],
    )
