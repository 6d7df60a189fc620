"""What every kind of import writes rows by: look up a batch at once, then add, change or leave each row's record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Protocol

from app.domain.imports.rows import ReadRow, Value

BATCH_ROWS_MAX = 500


class Outcome(StrEnum):
    """What became of a row."""

    CREATED = "CREATED"
    UPDATED = "UPDATED"
    UNCHANGED = "UNCHANGED"
    FAILED = "FAILED"


class Writer(Protocol):
    """Writes the rows of one kind of import, in the order of the file."""

    fields: Mapping[str, str]
    """The field behind each place at which a step can refuse a value."""

    async def prepare(self) -> None:
        """Learn what rows refer to by a code or name: units, taxes, categories."""

    async def look_up(self, rows: Sequence[ReadRow]) -> None:
        """Find the records that a batch of rows is about."""

    async def write(self, row: ReadRow) -> Outcome:
        """Add or change the row's record in the open transaction; raise Refused, its paths the steps' own."""
        raise NotImplementedError


def text(value: Value) -> str | None:
    """Take a value that a field declares as text."""
    assert value is None or isinstance(value, str), "the field is a text"
    return value


def field_of(writer: Writer, refused_path: Sequence[str]) -> str | None:
    """Give the field that a refusal is about, or None when it is about the row."""
    for end in range(len(refused_path), 0, -1):
        found = writer.fields.get(".".join(refused_path[:end]))
        if found is not None:
            return found
    return None
