"""Turns a selection set into SQL that writes the objects as JSON, where everything in it is columns and rows of listings.

For a number, an amount, and lines with their products:

    '{"number":' || to_json((o.number))::text || ',"total":{"amount":"' || (o.total)::text || '"},"lines":' ||
    CASE WHEN (o.id) IS NULL THEN … ELSE '[' || coalesce((SELECT string_agg(coalesce('{"quantity":"' || row1."quantity"::text || …
"""

from __future__ import annotations

import itertools
from collections.abc import Callable

from graphql import GraphQLObjectType, get_named_type, is_object_type
from graphql.execution.collect_fields import FieldDetails

from app.resolvers.kit import NODE, Place, RowsOf, Text
from app.schema.execution.leaves import Leaf, named
from app.schema.execution.selection import Below, Collect, NotPlain, Selections
from app.schema.kit.fields import Kind
from app.schema.kit.limits import WRITTEN_SQL_LENGTH_MAX


class Writing:
    """The SQL of one object's text. It is null when anything in the object is that must not be."""

    def __init__(self, place: Place, opening: str = "") -> None:
        self.place = place
        self._literal = opening + "{"
        self._parts: list[tuple[str, str]] = []
        """What stands before an expression, and the expression."""
        self._certain: set[str] = set()
        """The columns that make the text null when they are empty."""

    @property
    def sql(self) -> str:
        """The expression."""
        parts = [f"'{literal}' || {expression}" for literal, expression in self._parts]
        return " || ".join((*parts, f"'{self._literal}}}'"))

    def constant(self, key: str, value: str | None) -> None:
        """Show the same in every object."""
        self._key(key)
        self._literal += "null" if value is None else f'"{named(value)}"'

    def leaf(self, key: str, column: str, is_nullable: bool, leaf: Leaf) -> None:
        """Show a column's value."""
        if leaf.sql is None:
            raise NotPlain
        self._key(key)
        (before, written, behind), value = leaf.sql, self.column(column)
        if is_nullable:
            self._expression(f"CASE WHEN {value} IS NULL THEN 'null' ELSE '{before}' || {written.format(value)} || '{behind}' END")
        else:
            self._certain.add(column)
            self._literal += before
            self._expression(written.format(value))
            self._literal += behind

    def embedded(self, key: str, columns: list[str], is_nullable: bool, show: Callable[[Writing], None]) -> None:
        """Show a value made of these columns."""
        inner = Writing(self.place)
        show(inner)
        self._key(key)
        if is_nullable:
            self._expression(f"CASE WHEN {self.column(columns[0])} IS NULL THEN 'null' ELSE {inner.sql} END")
        elif columns[0] in inner._certain:
            (literal, expression), *parts = inner._parts
            self._literal += literal
            self._expression(expression)
            self._parts += parts
            self._literal = inner._literal + "}"
        else:
            self._expression(f"CASE WHEN {self.column(columns[0])} IS NOT NULL THEN {inner.sql} END")

    def below(self, key: str, sql: str) -> None:
        """Show rows."""
        self._key(key)
        self._expression(sql)

    def column(self, name: str) -> str:
        """Return the expression of a column; a resolver may know more of them than the listing does."""
        if not self.place.has(name):
            raise NotPlain
        return self.place.column(name)

    def _key(self, key: str) -> None:
        is_first = not self._parts and self._literal.endswith("{")
        self._literal += ("" if is_first else ",") + f'"{named(key)}":'

    def _expression(self, sql: str) -> None:
        self._parts.append((self._literal, sql))
        self._literal = ""


class Writer(Selections):
    """Writes the selections of one operation as SQL."""

    def __init__(self, collect: Collect, masked: frozenset[object], permissions: frozenset[str]) -> None:
        super().__init__(collect, masked)
        self._permissions = permissions
        self._numbers = itertools.count(1)

    def page(self, rows: RowsOf, kind: GraphQLObjectType, details: list[FieldDetails]) -> Text:
        """Write what a connection shows of its rows, where that is `nodes` and nothing else."""
        shown = [(field, below) for _, field, below in self.fields(kind, details) if field in (kind.fields["nodes"], kind.fields["edges"])]
        if len(shown) != 1 or shown[0][0] is not kind.fields["nodes"]:
            raise NotPlain
        return self.row(rows, get_named_type(kind.fields["nodes"].type), shown[0][1])  # type: ignore[arg-type]

    def row(self, rows: RowsOf, kind: GraphQLObjectType, details: list[FieldDetails]) -> Text:
        """Write a selection of a listing's rows; raise NotPlain when it has anything but columns and rows of other listings."""
        writing = Writing(Place(rows))
        self.show(kind, details, writing, self._below)
        sql = writing.sql
        if len(sql) > WRITTEN_SQL_LENGTH_MAX:
            raise NotPlain  # it is kept in several places, and for many documents
        return Text(rows.listing, sql, next(self._numbers) > 1)

    def _below(self, around: Writing, below: Below) -> None:
        declared, rows = below.declared, below.declared.rows
        if declared.kind is not Kind.RELATION or rows is None or not is_object_type(below.kind) or below.is_list != bool(rows.parent):
            raise NotPlain
        if (rule := rows.listing.access) is not None and not rule.is_open(self._permissions):
            raise NotPlain  # whose rows these are is not the same for all who have these rights
        place = Place(rows, next(self._numbers), around.place)
        if below.is_list and around.place.is_below_list:
            raise NotPlain  # lists in lists grow too fast to be written before they are counted
        writing = Writing(place, NODE)
        self.show(below.kind, below.details, writing, self._below)
        write = place.many if below.is_list else place.one
        around.below(below.key, write(writing.sql, around.column(below.source), is_nullable=below.is_nullable))
