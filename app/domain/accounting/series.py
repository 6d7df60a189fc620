"""How legal numbers are written: a pattern that names the fiscal year, then a count with as many digits as are wanted (INV-4, T-14).

The text before the count ends in something that is no digit. Two numbers are then the same only if that text and the count are, and
that text belongs to one fiscal year of one series for ever: a change of the pattern can never repeat a number.
"""

from __future__ import annotations

import re
from typing import Final

from app.domain.refusal import Code, Refused

SERIES: Final = ("INV",)
"""The series that a company can write its own way: its invoices."""
YEAR: Final = "{year}"
NUMBER: Final = "{number}"
PATTERN_LENGTH_MAX: Final = 30
PREFIX_LENGTH_MAX: Final = 80
DIGITS_USUAL: Final = 5
DIGITS_MAX: Final = 9

_PATTERN: Final = re.compile(r"[\w/.\- ]*\{year\}[\w/.\- ]*[^\d\W_]?[/.\- A-Za-z]\{number\}", re.UNICODE)


def usual_pattern(code: str) -> str:
    """Give the pattern of a series that nobody has given one, such as INV/{year}/{number}."""
    return f"{code}/{YEAR}/{NUMBER}"


def checked_pattern(pattern: str, *path: str) -> str:
    """Give a pattern without space around it; one that could not keep numbers apart is refused."""
    given = pattern.strip()
    if len(given) > PATTERN_LENGTH_MAX:
        raise Refused(Code.TOO_LONG, f"A pattern has at most {PATTERN_LENGTH_MAX} characters.", path)
    if given.count(YEAR) != 1 or given.count(NUMBER) != 1 or not given.endswith(NUMBER):
        message = (
            f"A pattern has {YEAR} in it, because numbers begin anew each fiscal year, and ends in {NUMBER}, such as INV/{YEAR}/{NUMBER}."
        )
        raise Refused(Code.INVALID, message, path)
    if not _PATTERN.fullmatch(given):
        message = f"Before {NUMBER} stands a letter, a slash, a point or a hyphen; the rest is letters, digits and these signs."
        raise Refused(Code.INVALID, message, path)
    return given


def prefix_of(pattern: str, fiscal_year_name: str) -> str:
    """Write what stands before the count in a fiscal year."""
    return pattern.replace(YEAR, fiscal_year_name).removesuffix(NUMBER)


def number(prefix: str, digits: int, count: int) -> str:
    """Write a number of a series, such as INV/2026/00001; beyond its digits it grows longer."""
    assert count >= 1, "a series counts from 1"
    return f"{prefix}{count:0{digits}d}"
