"""Writes what became of each row as a CSV file in which no cell is a formula (S18)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Final

# A spreadsheet runs what begins so; with an apostrophe in front it shows it instead.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")


def inert(text: str) -> str:
    """Give a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def written(headers: Sequence[str], rows: Iterable[Sequence[str]], separator: str) -> bytes:
    """Write a table as UTF-8 with its mark, so that spreadsheets read its letters as they are."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator)
    writer.writerow([inert(header) for header in headers])
    writer.writerows([inert(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")
