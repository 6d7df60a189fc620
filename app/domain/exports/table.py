"""Writes the rows of a list as the lines of a CSV file: exact numbers, ISO dates, and texts that no spreadsheet runs (S18)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from app.domain.cells import inert, lines

COLUMNS_MAX: Final = 60
ROWS_MAX: Final = 100_000
HEADER_LENGTH_MAX: Final = 100
PATH_LENGTH_MAX: Final = 200
MARK: Final = "\ufeff"


class Separator(StrEnum):
    """What stands between the cells of a line."""

    COMMA = "COMMA"
    SEMICOLON = "SEMICOLON"
    TAB = "TAB"


class DecimalSign(StrEnum):
    """What stands before the places of a number."""

    POINT = "POINT"
    COMMA = "COMMA"


class Content(StrEnum):
    """What a column holds."""

    TEXT = "text"
    NUMBER = "number"


SIGNS: Final = {Separator.COMMA: ",", Separator.SEMICOLON: ";", Separator.TAB: "\t"}


@dataclass(frozen=True, slots=True)
class Style:
    """How a CSV file is written, so that whatever it is meant for opens it."""

    separator: Separator = Separator.COMMA
    decimal_sign: DecimalSign = DecimalSign.POINT
    has_mark: bool = True
    """Whether it begins with the mark by which spreadsheets know UTF-8."""


def head(headers: Sequence[str], style: Style) -> bytes:
    """Write the first line."""
    return ((MARK if style.has_mark else "") + lines([[inert(header) for header in headers]], SIGNS[style.separator])).encode()


def body(rows: Iterable[Sequence[Any]], contents: Sequence[Content], style: Style) -> bytes:
    """Write rows; their cells are values as the API writes them."""
    return lines(
        ([_cell(value, content, style) for value, content in zip(row, contents, strict=True)] for row in rows), SIGNS[style.separator]
    ).encode()


def _cell(value: Any, content: Content, style: Style) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if content is Content.NUMBER:
        return str(value).replace(".", ",") if style.decimal_sign is DecimalSign.COMMA else str(value)
    return inert(", ".join(str(each) for each in value) if isinstance(value, list) else str(value))
