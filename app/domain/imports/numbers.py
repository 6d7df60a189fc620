"""Reads numbers as people write them: with a decimal point or a decimal comma, which a whole column tells better than one cell."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Final

DIGITS_MAX: Final = 24

_IDLE: Final = re.compile(r"[\s\u00a0\u202f'’€$£]|EUR|USD|GBP|CHF")
_POINT: Final = re.compile(r"-?([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\.[0-9]+)?")
_COMMA: Final = re.compile(r"-?([0-9]{1,3}(\.[0-9]{3})+|[0-9]+)(,[0-9]+)?")
# Written so, a number can only be meant one way; `1,234` can be meant both ways.
_SURELY_POINT: Final = re.compile(r"-?[0-9]*\.([0-9]{1,2}|[0-9]{4,})|-?[0-9]{1,3}(,[0-9]{3})+\.[0-9]+|-?[0-9]{1,3}(,[0-9]{3}){2,}")
_SURELY_COMMA: Final = re.compile(r"-?[0-9]*,([0-9]{1,2}|[0-9]{4,})|-?[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|-?[0-9]{1,3}(\.[0-9]{3}){2,}")


def decimal_separator(texts: Iterable[str], column_separator: str) -> str:
    """Tell whether numbers are written with a comma or a point; where none of them says so, as the file's separator suggests."""
    commas = points = 0
    for text in texts:
        number = _IDLE.sub("", text)
        commas += bool(_SURELY_COMMA.fullmatch(number))
        points += bool(_SURELY_POINT.fullmatch(number))
    if commas == points:
        return "," if column_separator == ";" else "."
    return "," if commas > points else "."


def read_number(text: str, separator: str) -> Decimal | None:
    """Read a number written with this decimal separator; None when it is not one, or is longer than any real one."""
    number = _IDLE.sub("", text)
    if not (_COMMA if separator == "," else _POINT).fullmatch(number):
        return None
    plain = number.replace(".", "").replace(",", ".") if separator == "," else number.replace(",", "")
    return Decimal(plain) if len(plain) <= DIGITS_MAX else None
