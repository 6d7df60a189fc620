"""Business dates: what day it is for a company, which fiscal year a day belongs to, when something is due and how late it is."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.domain.refusal import Code, Refused

TERM_DAYS_MAX: Final = 3650
YEARS_BACK: Final = 2
YEARS_AHEAD: Final = 1
MONTHS: Final = range(1, 13)
ZONES_KEPT_MAX: Final = 1_000


@dataclass(frozen=True, slots=True)
class FiscalYear:
    """Twelve months of books, named by the year in which they start; both ends belong to it."""

    name: str
    starts_on: date
    ends_on: date


# Files of the zone database that are no zone of their own: what they say depends on the machine, or they count leap seconds.
_NO_ZONES: Final = frozenset({"localtime", "posixrules", "Factory"})
_OTHER_CLOCKS: Final = ("posix/", "right/")


@lru_cache(maxsize=ZONES_KEPT_MAX)
def is_zone(name: str) -> bool:
    """Tell whether this is a time zone's name, such as Europe/Berlin."""
    if name in _NO_ZONES or name.startswith(_OTHER_CLOCKS):
        return False
    try:
        ZoneInfo(name)
    # A name that is a path or a folder of the zone database fails in its own ways.
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def today_in(zone: str, instant: datetime) -> date:
    """Give the calendar date in the zone at that instant (H7, T-15); the instant must carry its own zone."""
    assert instant.tzinfo is not None, "an instant without a zone says nothing about the day"
    if not is_zone(zone):
        raise Refused(Code.INVALID, f"“{zone}” is not a time zone, such as Europe/Berlin.")
    return instant.astimezone(ZoneInfo(zone)).date()


def fiscal_year_of(on: date, start_month: int) -> FiscalYear:
    """Give the fiscal year that holds the date, for years that start on the first day of the given month (T-14)."""
    if start_month not in MONTHS:
        raise Refused(Code.OUT_OF_RANGE, f"A fiscal year starts in a month from 1 to 12, and {start_month} is none.")
    year = on.year if on.month >= start_month else on.year - 1
    starts_on = date(year, start_month, 1)
    return FiscalYear(str(year), starts_on, date(year + 1, start_month, 1) - timedelta(days=1))


def first_years(today: date, start_month: int) -> list[FiscalYear]:
    """Give the fiscal years that a new company can post into: two past ones for open balances, this one and the next."""
    present = int(fiscal_year_of(today, start_month).name)
    return [fiscal_year_of(date(year, start_month, 1), start_month) for year in range(present - YEARS_BACK, present + YEARS_AHEAD + 1)]


def following_year(after: date, start_month: int, names: Collection[str]) -> FiscalYear:
    """Give the year that follows the day on which the last one ended, named as none of these.

    Where the start of years was moved, the first one is short, so that no day is left out.
    """
    starts_on = after + timedelta(days=1)
    whole = fiscal_year_of(starts_on, start_month)
    usual = str(starts_on.year)
    name = usual if usual not in names else f"{usual}-{starts_on.month:02d}"
    return FiscalYear(name, starts_on, whole.ends_on)


def due_on(on: date, term_days: int) -> date:
    """Give the day on which a document of that date is due."""
    if not 0 <= term_days <= TERM_DAYS_MAX:
        raise Refused(Code.OUT_OF_RANGE, f"A payment term is 0 to {TERM_DAYS_MAX} days, and {term_days} is not.")
    return on + timedelta(days=term_days)


def days_late(due: date, today: date) -> int:
    """Count the days since the due date; the due date itself is not late (INV-15)."""
    return max((today - due).days, 0)
