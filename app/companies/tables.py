"""Reads and writes all rows of a company's database, table by table, as its owner; names come from PostgreSQL's own catalogue."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterable, Callable, Coroutine
from typing import Any, Final

import asyncpg

LEDGER: Final = "schema_migration"
# Rows are written the same way wherever the server stands.
PLAIN: Final = (
    "SELECT set_config('timezone', 'UTC', $1), set_config('datestyle', 'ISO, YMD', $1), set_config('intervalstyle', 'postgres', $1),"
    " set_config('bytea_output', 'hex', $1), set_config('extra_float_digits', '1', $1)"
)
COLUMNS = """
SELECT c.relname::text AS table, a.attname::text AS column, format_type(a.atttypid, a.atttypmod) AS type
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
 WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> $1
   AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
   AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
 ORDER BY c.relname, a.attname
"""
KEY = """
SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY k.position) FROM pg_index i
  CROSS JOIN unnest(i.indkey::int2[]) WITH ORDINALITY AS k(attnum, position)
  JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
 WHERE i.indrelid = to_regclass(quote_ident($1)) AND i.indisprimary
"""
SEQUENCES = """
SELECT c.relname::text AS name FROM pg_class c WHERE c.relkind = 'S' AND c.relnamespace = 'public'::regnamespace
   AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e') ORDER BY 1
"""
REFERENCES = """
SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
       format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS add
  FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY conrelid::regclass::text, conname
"""

Columns = dict[str, dict[str, str]]


async def make_plain(connection: asyncpg.Connection, *, in_transaction: bool) -> None:
    """Have this connection write rows in one form, whatever the server's habits are."""
    await connection.execute(PLAIN, in_transaction)


async def columns_of(connection: asyncpg.Connection) -> Columns:
    """Return the tables that hold a company's rows, each with its columns and their types; what PostgreSQL generates is left out."""
    found: Columns = {}
    for row in await connection.fetch(COLUMNS, LEDGER):
        found.setdefault(row["table"], {})[row["column"]] = row["type"]
    return found


async def copy_out(
    connection: asyncpg.Connection, table: str, columns: dict[str, str], write: Callable[[bytes], Coroutine[Any, Any, None]]
) -> int:
    """Write a table's rows in the order of its key; return how many there were."""
    key = await connection.fetchval(KEY, table)
    listed = await connection.fetchval("SELECT string_agg(quote_ident(name), ', ') FROM unnest($1::text[]) AS name", list(columns))
    query = await connection.fetchval(
        "SELECT format('SELECT %s FROM %I ORDER BY %s', $1::text, $2::text, $3::text)", listed, table, key or listed
    )
    status: str = await connection.copy_from_query(query, output=write)
    return int(status.split()[-1])


async def copy_in(connection: asyncpg.Connection, table: str, columns: dict[str, str], rows: AsyncIterable[bytes]) -> int:
    """Take in a table's rows; return how many there were."""
    status: str = await connection.copy_to_table(table, source=rows, columns=list(columns), schema_name="public")
    return int(status.split()[-1])


async def sequences_of(connection: asyncpg.Connection) -> dict[str, list[Any]]:
    """Return where each sequence stands."""
    found: dict[str, list[Any]] = {}
    for row in await connection.fetch(SEQUENCES):
        statement = await connection.fetchval("SELECT format('SELECT last_value, is_called FROM %I', $1::text)", row["name"])
        found[row["name"]] = list(await connection.fetchrow(statement) or ())
    return found


async def set_sequences(connection: asyncpg.Connection, values: dict[str, list[Any]]) -> None:
    """Let each sequence go on where it stood."""
    for name, (last, is_called) in values.items():
        await connection.execute("SELECT setval(to_regclass(quote_ident($1)), $2, $3)", name, last, is_called)


async def add_columns(connection: asyncpg.Connection, wanted: Columns) -> None:
    """Add the columns that rules add to tables only after their rows are there."""
    present = await columns_of(connection)
    for table, columns in wanted.items():
        for column, type_ in columns.items():
            if column not in present.get(table, {column: ""}):
                statement = "SELECT format('ALTER TABLE %I ADD COLUMN %I %s', $1::text, $2::text, $3::text::regtype)"
                await connection.execute(await connection.fetchval(statement, table, column, type_))


async def references(connection: asyncpg.Connection) -> list[tuple[str, str]]:
    """Return how each reference between tables is dropped and added, so that rows can come in any order and are checked at the end."""
    return [(row["drop"], row["add"]) for row in await connection.fetch(REFERENCES)]


async def digest(connection: asyncpg.Connection, table: str, columns: dict[str, str]) -> str:
    """Return the digest of one table's rows."""
    made = hashlib.sha256()

    async def write(chunk: bytes) -> None:
        made.update(chunk)

    await copy_out(connection, table, columns, write)
    return made.hexdigest()
