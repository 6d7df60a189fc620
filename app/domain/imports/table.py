"""Reads a CSV file: UTF-8 with or without its mark, the separator found out, every cell kept as the text that it is.

Nothing is turned into a number or a date here, so that leading zeros and long numbers stay, and a formula is just text (IMP-7). What an
export made inert reads as it was (IMP-4).
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from app.domain import cells as written
from app.domain.refusal import Code, Refused

BYTES_MAX: Final = 10 * 1024 * 1024
ROWS_MAX: Final = 50_000
COLUMNS_MAX: Final = 100
CELL_LENGTH_MAX: Final = 10_000
SEPARATORS: Final = (";", "\t", ",")
SAMPLE_ROWS_MAX: Final = 20
SAMPLE_LENGTH_MAX: Final = 64 * 1024

Row = tuple[int, Sequence[str]]
"""The row's number as a spreadsheet shows it, and its cells."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of texts; all rows have as many cells as there are headers."""

    separator: str
    headers: Sequence[str]
    rows: Sequence[Row]


def read_table(content: bytes) -> Table:
    """Read a whole file, or refuse it with the line at which it stops making sense."""
    if len(content) > BYTES_MAX:
        raise _refused(f"The file has more than {BYTES_MAX // 1024 // 1024} MiB. Split it into several files.", Code.TOO_MANY)
    text = _decoded(content)
    separator = _separator(text)
    lines = _lines(text, separator)
    first = next(lines, None)
    if first is None:
        raise _refused("The file is empty. Its first row has to name the columns.")
    headers = _headers(first[1])
    rows: list[Row] = []
    for number, cells in lines:
        if len(rows) == ROWS_MAX:
            raise _refused(f"The file has more than {ROWS_MAX} rows. Split it into several files.", Code.TOO_MANY)
        rows.append((number, _fitted(number, cells, len(headers))))
    return Table(separator, headers, rows)


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _refused("The file is UTF-16. Save it as “CSV UTF-8” and send it again.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise _refused(f"Line {line} is not UTF-8. Save the file as “CSV UTF-8” and send it again.") from None
    if "\0" in text:
        raise _refused("This is not a text file. Save the table as “CSV UTF-8” and send it again.")
    return text


def _separator(text: str) -> str:
    """Choose the separator that splits the first row into most columns, and the following rows into just as many."""
    sample = text[:SAMPLE_LENGTH_MAX]

    def quality(separator: str) -> tuple[int, int]:
        lines = csv.reader(io.StringIO(sample, newline=""), delimiter=separator)
        try:
            widths = [len(cells) for cells in islice(lines, SAMPLE_ROWS_MAX) if cells]
        except csv.Error:
            return (0, 0)
        if not widths or widths[0] < 2:
            return (0, 0)
        return (sum(width == widths[0] for width in widths), widths[0])

    best = max(SEPARATORS, key=quality)
    return best if quality(best) > (0, 0) else ","


def _lines(text: str, separator: str) -> Iterator[Row]:
    """Give the rows that are not empty; a row with line breaks inside quotes is one row, as in a spreadsheet."""
    csv.field_size_limit(BYTES_MAX)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    number = 0
    try:
        for cells in reader:
            number += 1
            if any(cell.strip() for cell in cells):
                yield number, cells
    except csv.Error as error:
        raise _refused(f"Line {reader.line_num} cannot be read: {error}. A quote in a text is written twice.") from None


def _headers(cells: Sequence[str]) -> list[str]:
    if len(cells) > COLUMNS_MAX:
        raise _refused(f"The file has more than {COLUMNS_MAX} columns.", Code.TOO_MANY)
    headers: list[str] = []
    for position, cell in enumerate(cells, 1):
        base = " ".join(cell.split())[:100] or f"Column {position}"
        names = (base, *(f"{base} ({times})" for times in range(2, COLUMNS_MAX + 1)))
        headers.append(next(name for name in names if name not in headers))
    return headers


def _fitted(number: int, cells: Sequence[str], width: int) -> Sequence[str]:
    if len(cells) > width and any(cell.strip() for cell in cells[width:]):
        raise _refused(f"Row {number} has more cells than there are columns. Put a text that contains the separator into quotes.")
    if any(len(cell) > CELL_LENGTH_MAX for cell in cells):
        raise _refused(f"Row {number} has a cell with more than {CELL_LENGTH_MAX} characters.", Code.TOO_LONG)
    return [written.plain(cell.strip()) for cell in cells[:width]] + [""] * (width - len(cells))


def _refused(message: str, code: Code = Code.INVALID) -> Refused:
    return Refused(code, message, ("fileId",))
