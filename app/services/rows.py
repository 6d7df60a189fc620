"""Writing rows: many in one statement, edits by compare-and-set, locks in id order. Column names come from the models alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NoReturn
from uuid import UUID

import orjson
from asyncpg import Record
from tortoise.models import Model

from app.domain.refusal import Code, NotFound, Refused
from app.models.base import new_id
from app.services import clock
from app.services.transaction import require_transaction
from app.tenancy import database


async def insert(model: type[Model], rows: Sequence[Mapping[str, Any]]) -> list[UUID]:
    """Add rows in one statement, so that triggers fire once; return their ids. Rows name the same columns.

    `id`, `version`, `created_at`, `updated_at` and `recorded_at` are filled where the table has them and a row does not.
    """
    require_transaction()
    if not rows:
        return []
    table = _table(model)
    complete = [{**table.automatic(), **row} for row in rows]
    columns = tuple(sorted(complete[0]))
    assert all(tuple(sorted(row)) == columns for row in complete), "rows of one insert name the same columns"
    await database.execute(table.insert_sql(columns), *([row[column] for row in complete] for column in columns))
    return [row["id"] for row in complete if "id" in row]


async def update(
    model: type[Model], row_id: UUID, expected_version: int, changes: Mapping[str, Any], *, thing: str, path: Sequence[str] = ("id",)
) -> int:
    """Change a row if its version is the expected one, and return the new version (R11).

    `changes` may be empty: then the version alone moves on. A row that is absent raises NotFound, a changed one a STALE refusal that
    says what the version is now, who changed it and which fields.
    """
    require_transaction()
    columns = tuple(sorted(changes))
    version: int | None = await database.fetchval(
        _table(model).update_sql(columns), row_id, expected_version, clock.now(), *(changes[column] for column in columns)
    )
    if version is None:
        await refuse_stale(model, row_id, expected_version, thing=thing, path=path)
    return version


async def lock(
    model: type[Model], row_id: UUID, expected_version: int | None = None, *, thing: str, path: Sequence[str] = ("id",)
) -> Record:
    """Lock one row until the transaction ends and return it; check its version when one is expected."""
    require_transaction()
    row = await database.fetchrow(_table(model).lock_sql, [row_id])
    if row is None:
        raise NotFound(thing, path)
    if expected_version is not None and row["version"] != expected_version:
        await refuse_stale(model, row_id, expected_version, thing=thing, path=path)
    return row


async def lock_many(model: type[Model], row_ids: Iterable[UUID]) -> dict[UUID, Record]:
    """Lock rows in id order, the one order in which nobody waits in a circle, and return those that exist."""
    require_transaction()
    return {row["id"]: row for row in await database.fetch(_table(model).lock_sql, sorted(set(row_ids)))}


async def refuse_stale(model: type[Model], row_id: UUID, expected_version: int, *, thing: str, path: Sequence[str] = ("id",)) -> NoReturn:
    """Say that the row is gone, or what it is now and who changed it since the version that the caller has seen."""
    table = _table(model)
    current = await database.fetchval(table.version_sql, row_id)
    if current is None:
        raise NotFound(thing, path)
    changes = await database.fetch(
        "SELECT member.name, entry.at, payload.before, payload.after FROM audit_entry entry"
        " JOIN audit_payload payload ON payload.id = entry.payload_id LEFT JOIN member ON member.id = entry.actor_id"
        " WHERE entry.table_name = $1 AND entry.row_id = $2 AND entry.action = 'update' AND (payload.after ->> 'version')::int > $3"
        " ORDER BY entry.id",
        table.name,
        str(row_id),
        expected_version,
    )
    fields: set[str] = set()
    for change in changes:
        before, after = orjson.loads(change["before"]), orjson.loads(change["after"])
        fields |= {_camel(name) for name in after if after[name] != before.get(name)} - {"version", "updatedAt"}
    who = changes[-1]["name"] if changes and changes[-1]["name"] else "Somebody else"
    raise Refused(
        Code.STALE,
        f"{who} changed this {thing} in the meantime. Compare the two and save again.",
        ("expectedVersion",),
        {
            "currentVersion": current,
            "changedBy": who,
            "changedAt": changes[-1]["at"].isoformat() if changes else None,
            "fields": sorted(fields),
        },
    )


class _Table:
    """The statements of one model, written once."""

    def __init__(self, model: type[Model]) -> None:
        meta = model._meta
        self.name = meta.db_table
        self.types = {
            meta.fields_db_projection[name]: meta.fields_map[name].get_for_dialect("postgres", "SQL_TYPE")
            for name in meta.fields_db_projection
        }
        stamps = {"created_at", "updated_at", "recorded_at"} & self.types.keys()
        self._stamps = tuple(sorted(stamps))
        self._has_id = self.types.get("id") == "UUID"
        self._has_version = "version" in self.types
        self.lock_sql = f'SELECT * FROM "{self.name}" WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE'  # noqa: S608 (the model's own name)
        self.version_sql = f'SELECT version FROM "{self.name}" WHERE id = $1'  # noqa: S608 (the model's own name)
        self._inserts: dict[tuple[str, ...], str] = {}
        self._updates: dict[tuple[str, ...], str] = {}

    def automatic(self) -> dict[str, Any]:
        """The values that every new row gets by itself."""
        instant = clock.now()
        values: dict[str, Any] = dict.fromkeys(self._stamps, instant)
        if self._has_id:
            values["id"] = new_id()
        if self._has_version:
            values["version"] = 1
        return values

    def insert_sql(self, columns: tuple[str, ...]) -> str:
        if columns not in self._inserts:
            self._require(columns)
            names = ", ".join(f'"{column}"' for column in columns)
            arrays = ", ".join(f"${index}::{self.types[column]}[]" for index, column in enumerate(columns, 1))
            self._inserts[columns] = f'INSERT INTO "{self.name}" ({names}) SELECT * FROM unnest({arrays})'  # noqa: S608 (names of the model)
        return self._inserts[columns]

    def update_sql(self, columns: tuple[str, ...]) -> str:
        if columns not in self._updates:
            self._require(columns)
            sets = "".join(f', "{column}" = ${index}' for index, column in enumerate(columns, 4))
            self._updates[columns] = (
                f'UPDATE "{self.name}" SET version = version + 1, updated_at = $3{sets} WHERE id = $1 AND version = $2 RETURNING version'  # noqa: S608 (names of the model)
            )
        return self._updates[columns]

    def _require(self, columns: tuple[str, ...]) -> None:
        strangers = set(columns) - self.types.keys()
        assert not strangers, f"{self.name} has no columns {sorted(strangers)}"


@lru_cache(maxsize=200)
def _table(model: type[Model]) -> _Table:
    return _Table(model)


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.title() for part in rest)
