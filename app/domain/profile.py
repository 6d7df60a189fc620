"""How a person wants the house to speak to them: language, time zone, the way numbers and dates are written, light or dark (AUTH-13)."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Final

from app.domain import calendar
from app.domain.refusal import Code, Faults, either

LANGUAGES: Final = ("en", "de")


class NumberFormat(enum.StrEnum):
    """How numbers are written; each is named by what stands between thousands and before decimals."""

    COMMA_POINT = "COMMA_POINT"
    POINT_COMMA = "POINT_COMMA"
    SPACE_COMMA = "SPACE_COMMA"
    APOSTROPHE_POINT = "APOSTROPHE_POINT"


class DateFormat(enum.StrEnum):
    """How dates are written."""

    DAY_MONTH_YEAR_DOTS = "DAY_MONTH_YEAR_DOTS"
    DAY_MONTH_YEAR_SLASHES = "DAY_MONTH_YEAR_SLASHES"
    MONTH_DAY_YEAR = "MONTH_DAY_YEAR"
    YEAR_MONTH_DAY = "YEAR_MONTH_DAY"


class Theme(enum.StrEnum):
    """Whether the screen is light or dark."""

    LIGHT = "LIGHT"
    DARK = "DARK"


def check(faults: Faults, changes: Mapping[str, object]) -> None:
    """Note what is wrong with a language or a time zone; nothing given means as the browser, or the company, has it."""
    language, zone = changes.get("language"), changes.get("zone")
    if language is not None and language not in LANGUAGES:
        faults.add(Code.INVALID, f"The screens speak {either(LANGUAGES)}.", "language")
    if zone is not None and not calendar.is_zone(str(zone)):
        faults.add(Code.INVALID, "A time zone is given by its name, such as Europe/Berlin.", "zone")
