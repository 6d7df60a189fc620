"""Reads the file of an import, for its uploader alone."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from app.domain.imports.fields import FIELDS, ImportKind, suggested
from app.domain.imports.numbers import decimal_separator
from app.domain.imports.table import BYTES_MAX, Table, read_table
from app.domain.refusal import Code, NotFound, Refused
from app.files import store
from app.services.actor import Actor
from app.tenancy import database

SAMPLES_MAX = 5


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file holds and what its columns seem to mean."""

    table: Table
    fields: tuple[str | None, ...]
    decimal_separator: str


async def preview(actor: Actor, kind: ImportKind, file_id: UUID) -> Preview:
    """Look into an upload of one's own; refuse what is not a table of texts."""
    table = await table_of(actor, file_id)
    fields = suggested(kind, table.headers)
    return Preview(table, tuple(fields), await asyncio.to_thread(_decimal_separator, kind, table, fields))


async def table_of(actor: Actor, file_id: UUID) -> Table:
    """Read the table in an upload of one's own; any other file does not exist here."""
    row = await database.fetchrow(
        "SELECT sha256, size FROM file WHERE id = $1 AND created_by = $2 AND entity_id IS NULL", file_id, actor.account_id
    )
    if row is None:
        raise NotFound("file", ("fileId",))
    if row["size"] > BYTES_MAX:
        raise Refused(Code.TOO_MANY, f"The file has more than {BYTES_MAX // 1024 // 1024} MiB. Split it into several files.", ("fileId",))
    return await asyncio.to_thread(read_table, await store.read(row["sha256"]))


def samples(table: Table, position: int) -> list[str]:
    """Give the first different texts of a column."""
    found: dict[str, Any] = {}
    for _, cells in table.rows:
        if cells[position]:
            found[cells[position]] = None
        if len(found) == SAMPLES_MAX:
            break
    return list(found)


def _decimal_separator(kind: ImportKind, table: Table, fields: list[str | None]) -> str:
    numbers = {field.name for field in FIELDS[kind] if field.form == "number"}
    positions = [position for position, name in enumerate(fields) if name in numbers]
    return decimal_separator((cells[position] for _, cells in table.rows for position in positions), table.separator)
