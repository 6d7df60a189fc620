"""Writes the values of scalars and enums: quickly where a value is of the class that it nearly always has, else as its type would."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, Final
from uuid import UUID

from asyncpg.pgproto import pgproto
from graphql import GraphQLBoolean, GraphQLEnumType, GraphQLInt, GraphQLLeafType, GraphQLString, Undefined, is_enum_type

from app.schema.kit.scalars import write_date, write_decimal, write_instant

NAME: Final = re.compile(r"[_A-Za-z][_0-9A-Za-z]*")


class Irregular(Exception):
    """Something is not as the plan expects it; the standard executor completes the subtree and decides what is wrong."""


def named(name: str) -> str:
    """Return a name of GraphQL; whatever is none never becomes code."""
    if not NAME.fullmatch(name):
        raise Irregular
    return name


@dataclass(frozen=True, slots=True)
class Leaf:
    """How the values of a leaf type are written.

    `write` writes any value, and raises where the standard executor would find an error. `quick` is the code of the same for a value in
    a variable `{0}` of which the code `is_usual` is true; both use the names in `scope`. `sql` is how PostgreSQL writes an expression
    `{0}` that is not null, as JSON: what stands before it, itself, and what stands behind; it is null where only `write` can decide.
    """

    write: Callable[[Any], Any]
    is_usual: str = ""
    quick: str = ""
    scope: dict[str, Any] = field(default_factory=dict)
    sql: tuple[str, str, str] | None = None


def leaf_of(kind: GraphQLLeafType) -> Leaf:
    """Return how values of this type are written."""
    quick = _QUICK.get(kind.coerce_output_value)
    if quick is not None:
        return Leaf(_as_the_type_does(kind), *quick)
    if is_enum_type(kind):
        return Leaf(_Names(_as_the_type_does(kind)).__getitem__, sql=_names_sql(kind))
    return Leaf(_as_the_type_does(kind))


def _as_the_type_does(kind: GraphQLLeafType) -> Callable[[Any], Any]:
    coerce = kind.coerce_output_value

    def write(value: Any) -> Any:
        if value is None or isinstance(value, Exception):
            raise Irregular
        written = coerce(value)
        if written is None or written is Undefined:
            raise Irregular
        return written

    return write


class _Names(dict[Any, str]):
    """The names of an enum's values, each asked of its type once: looking one up there walks over all of them."""

    def __init__(self, write: Callable[[Any], Any]) -> None:
        super().__init__()
        self._write = write

    def __missing__(self, value: Any) -> str:
        name: str = self._write(value)
        if isinstance(value, str | Enum):
            self[value] = name
        return name


def _names_sql(kind: GraphQLEnumType) -> tuple[str, str, str] | None:
    """Return the SQL of an enum that is stored by names."""
    stored = {value.value: name for name, value in kind.values.items()}
    if not all(isinstance(each, str) and NAME.fullmatch(each) for each in (*stored, *stored.values())):
        return None
    return '"', "CASE {0} " + " ".join(f"WHEN '{value}' THEN '{name}'" for value, name in stored.items()) + " END", '"'


_QUICK: Final[dict[Callable[[Any], Any], tuple[str, str, dict[str, Any], tuple[str, str, str]]]] = {
    GraphQLString.coerce_output_value: ("{0}.__class__ is str", "{0}", {}, ("", "to_json({0})::text", "")),
    GraphQLBoolean.coerce_output_value: ("{0}.__class__ is bool", "{0}", {}, ("", "{0}::text", "")),
    GraphQLInt.coerce_output_value: (
        "{0}.__class__ is int and -2147483648 <= {0} <= 2147483647",
        "{0}",
        {},
        ("", "CASE WHEN {0} BETWEEN -2147483648 AND 2147483647 THEN {0}::text END", ""),
    ),
    str: ("{0}.__class__ in UUIDS", "str({0})", {"UUIDS": frozenset((pgproto.UUID, UUID))}, ('"', "{0}::text", '"')),
    # Both write the same unless `str` writes an exponent, and `str` is four times as quick.
    write_decimal: (
        "{0}.__class__ is Decimal and 'E' not in (text := str({0}))",
        "text",
        {"Decimal": Decimal},
        ('"', "{0}::text", '"'),
    ),
    write_date: ("{0}.__class__ is date", "{0}.isoformat()", {"date": date}, ('"', "to_char({0}, 'YYYY-MM-DD')", '"')),
    write_instant: (
        "{0}.__class__ is datetime and {0}.tzinfo is UTC",
        "{0}.isoformat()[:-6] + 'Z'",  # without its +00:00
        {"datetime": datetime, "UTC": UTC},
        ('"', "replace(to_char({0} AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US'), '.000000', '')", 'Z"'),
    ),
}
