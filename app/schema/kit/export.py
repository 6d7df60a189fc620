"""Reads a whole list as it is declared: the same operation that shows it, page by page, with the rights of whoever wants it.

There is no second description of a list, its columns or its rights: a document is written for the columns that are wanted, and the gate
walks it as any other.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final

import orjson
import strawberry
from graphql import GraphQLField, GraphQLObjectType, get_named_type, is_leaf_type, is_object_type
from strawberry.types.base import get_object_definition
from strawberry.utils.str_converters import to_camel_case

from app.domain.exports.table import Content
from app.domain.refusal import Code, Faults, Refused
from app.schema.kit.connection import Connection
from app.schema.kit.context import Context
from app.schema.kit.errors import Problem, ProtocolCode, forbidden
from app.schema.kit.fields import KitField, requirement
from app.schema.kit.gate import GatedSchema
from app.schema.kit.limits import PAGE_SIZE_MAX
from app.schema.kit.walk import is_list_field

STEPS_MAX: Final = 4
_NAME: Final = re.compile(r"[_A-Za-z][_0-9A-Za-z]*")
_NUMBERS: Final = ("Decimal", "Int")
_CHOICES: Final = ("search", "where", "orderBy")
ROWS: Final = "rows"

Tree = dict[str, "Tree"]


@dataclass(frozen=True, slots=True)
class Choice:
    """Which rows of which list are wanted, in which order, with which columns."""

    list: str
    """The name of the list's field on Query."""
    columns: tuple[str, ...]
    """Each a way from the row to a value: `number`, `customer.name`, `total.amount`."""
    given: Mapping[str, Any] = field(default_factory=dict)
    """Of `search`, `where` and `orderBy` what is given, as a client writes them."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some rows, and how many there are altogether."""

    rows: Sequence[Sequence[Any]]
    total: int


def lists_that_leave(parts: Sequence[type]) -> dict[str, KitField]:
    """Find the lists of these parts of Query that can be exported, by their fields' names."""
    found: dict[str, KitField] = {}
    for part in parts:
        for each in get_object_definition(part, strict=True).fields:
            if isinstance(each, KitField) and each.metadata.get("connection") is not None and each.metadata["connection"].export:
                found[each.python_name] = each
    return found


def list_enum(lists: Mapping[str, KitField]) -> type[Enum]:
    """Make the enum of the lists that can be exported; each value shows the right that it asks for."""
    made: Any = Enum("ExportableList", {name.upper(): name for name in lists}, module=__name__)  # type: ignore[misc]
    strawberry.enum(made, description="The lists that can be exported; each has its own right.")
    for value in made.__dict__["__strawberry_definition__"].values:
        declared = lists[str(value.value)]
        value.description = str(declared.description).partition(" At most")[0]
        value.directives = requirement(declared.metadata["connection"].export)
    kind: type[Enum] = made
    return kind


class ListReader:
    """Reads one choice for somebody; raises FORBIDDEN without the list's own right, and Refused for columns that are not there."""

    def __init__(self, schema: GatedSchema, choice: Choice, context: Context) -> None:
        self._schema = schema
        self._choice = choice
        self._context = context
        self._field = _query_field(schema, choice.list)
        self._rows = _row_type(self._field)
        self.permission: str = _connection(self._field).export or ""
        if self.permission not in context.permissions:
            raise forbidden(self.permission, ["list"])
        self._tree: Tree = {}
        faults = Faults()
        self.contents = [self._take(index, path, faults) for index, path in enumerate(choice.columns)]
        faults.raise_if_any()
        self._given = {name: value for name, value in choice.given.items() if name in self._field.args and value is not None}
        if unknown := sorted(name for name, value in choice.given.items() if value is not None and name not in self._field.args):
            raise Refused(Code.INVALID, "This list has no such choice.", tuple(unknown[:1]))

    def check(self) -> None:
        """Refuse what whoever asks may not read, by filter, order and column, and what the list does not understand; it reads nothing."""
        for error in self._schema.refusals(self._document(), self._variables(None), self._context):
            if isinstance(error, Problem) and error.code != ProtocolCode.BAD_REQUEST:
                raise _named(error)
            raise Refused(Code.INVALID, error.message, ("where",) if "$orderBy" not in error.message else ("order_by",))

    async def parts(self) -> AsyncIterator[Part]:
        """Read the rows part by part, from the first to the last."""
        after, total = None, 0
        document, paths = self._document(), [path.split(".") for path in self._choice.columns]
        while True:
            answer = await self._schema.answer(document, self._variables(after), self._context)
            if answer.data is None:
                raise _failure(answer.errors or [])
            # What the database wrote itself comes as text.
            page = orjson.loads(orjson.dumps(answer.data))[ROWS]
            if after is None:
                total = page["totalCount"]
            yield Part([[_value(row, path) for path in paths] for row in page["nodes"]], total)
            if not page["pageInfo"]["hasNextPage"]:
                return
            after = page["pageInfo"]["endCursor"]

    def _variables(self, after: str | None) -> dict[str, Any]:
        return {"first": PAGE_SIZE_MAX, "after": after, "isFirst": after is None, **self._given}

    def _document(self) -> str:
        declared = {"first": "Int!", "after": "String", "isFirst": "Boolean!"}
        declared |= {name: str(self._field.args[name].type) for name in _CHOICES if name in self._given}
        passed = ["first: $first", "after: $after", *(f"{name}: ${name}" for name in _CHOICES if name in self._given)]
        head = ", ".join(f"${name}: {kind}" for name, kind in declared.items())
        rows = f"totalCount @include(if: $isFirst) pageInfo {{ hasNextPage endCursor }} nodes {_selection(self._tree)}"
        return f"query ({head}) {{ {ROWS}: {to_camel_case(self._choice.list)}({', '.join(passed)}) {{ {rows} }} }}"

    def _take(self, index: int, path: str, faults: Faults) -> Content:
        """Put a column into the selection and tell what it holds; a way that leads to no value is a fault."""
        steps, kind, lists, tree = path.split("."), self._rows, 0, self._tree
        wrong = ("columns", str(index), "path")
        for position, step in enumerate(steps):
            found = kind.fields.get(step) if _NAME.fullmatch(step) else None
            if found is None or position >= STEPS_MAX:
                faults.add(Code.NOT_FOUND, f"“{path}” is no column of this list.", *wrong)
                return Content.TEXT
            lists += is_list_field(found)
            named, is_last = get_named_type(found.type), position == len(steps) - 1
            if is_last != is_leaf_type(named) or lists > 1:
                faults.add(Code.INVALID, f"“{path}” leads to no single value.", *wrong)
                return Content.TEXT
            tree = tree.setdefault(step, {})
            if is_last:
                return Content.NUMBER if named.name in _NUMBERS and not lists else Content.TEXT
            assert isinstance(named, GraphQLObjectType), "what is no leaf has fields"
            kind = named
        raise AssertionError("a way has at least one step")


def _query_field(schema: GatedSchema, name: str) -> GraphQLField:
    query = schema._schema.query_type
    assert query is not None, "there is something to ask"
    found: GraphQLField = query.fields[to_camel_case(name)]
    return found


def _connection(found: GraphQLField) -> Connection:
    connection: Connection = found.extensions["strawberry-definition"].metadata["connection"]
    return connection


def _row_type(found: GraphQLField) -> GraphQLObjectType:
    page = get_named_type(found.type)
    assert is_object_type(page), "a list answers with pages"
    row = get_named_type(page.fields["nodes"].type)
    assert is_object_type(row), "a list has rows"
    return row


def _selection(tree: Tree) -> str:
    return "{ " + " ".join(name + (" " + _selection(below) if below else "") for name, below in tree.items()) + " }"


def _value(row: Any, path: Sequence[str]) -> Any:
    for position, step in enumerate(path):
        if row is None:
            return None
        if isinstance(row, list):
            return [value for each in row if (value := _value(each, path[position:])) is not None]
        row = row[step]
    return row


def _named(error: Problem) -> Problem:
    """Say of which column a right is missing: the way to it below the rows is the column's path."""
    path = [str(step) for step in error.path or ()]
    column = ".".join(path[2:]) if path[:2] == [ROWS, "nodes"] else ""
    permission = (error.extensions or {}).get("permission")
    if column and permission:
        message = f"The column {column} needs the right {permission}. Leave the column out, or ask for the right."
        return Problem(ProtocolCode.FORBIDDEN, message, ["columns", column], permission=permission)
    return error


def _failure(errors: Sequence[Any]) -> Exception:
    for error in errors:
        if isinstance(error, Problem) and error.code in (ProtocolCode.FORBIDDEN, ProtocolCode.BAD_REQUEST):
            return Refused(Code.NOT_ALLOWED if error.code == ProtocolCode.FORBIDDEN else Code.INVALID, _named(error).message)
    return RuntimeError("; ".join(error.message for error in errors) or "no rows came")
