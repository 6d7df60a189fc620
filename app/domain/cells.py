"""Writes tables as CSV in which no cell is a formula, and reads such cells back as they were (S18)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Final

QUOTE: Final = "'"

# A spreadsheet runs what begins so, the wide signs of East Asian keyboards among them; with an apostrophe in front it shows it instead.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def inert(text: str) -> str:
    """Give a text that no spreadsheet takes for a formula.

    What looks as if it had been made inert already gets one more apostrophe, so that every text can be had back.
    """
    return QUOTE + text if text.lstrip(QUOTE).startswith(_FORMULA) else text


def plain(cell: str) -> str:
    """Give the text that a cell was before it was made inert; any other text stays as it is."""
    return cell[1:] if cell.startswith(QUOTE) and cell.lstrip(QUOTE).startswith(_FORMULA) else cell


def lines(rows: Iterable[Sequence[str]], separator: str) -> str:
    """Write rows whose cells are inert already."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator).writerows(rows)
    return text.getvalue()


def written(headers: Sequence[str], rows: Iterable[Sequence[str]], separator: str) -> bytes:
    """Write a table of texts as UTF-8 with its mark, so that spreadsheets read its letters as they are."""
    return lines(([inert(cell) for cell in row] for row in (headers, *rows)), separator).encode("utf-8-sig")
