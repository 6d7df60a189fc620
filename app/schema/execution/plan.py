"""Turns a selection set into a plan: what is read level by level for all rows at once, and a function that writes the objects."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, TypeAlias

from graphql import (
    GraphQLField,
    GraphQLObjectType,
    GraphQLOutputType,
    is_leaf_type,
    is_list_type,
    is_non_null_type,
    is_object_type,
)
from graphql.execution.collect_fields import CollectedFields, FieldDetails

from app.resolvers.kit import joined_name
from app.schema.execution.code import Code
from app.schema.execution.leaves import Irregular, Leaf, leaf_of
from app.schema.kit.fields import MASK, Declaration, Kind, KitField
from app.schema.kit.operation import Batch

Collect: TypeAlias = Callable[[GraphQLObjectType, list[FieldDetails]], CollectedFields]
Written: TypeAlias = dict[str, Any]


class NotPlain(Exception):
    """The subtree holds something that only the standard executor knows."""


@dataclass(frozen=True, slots=True)
class Link:
    """What an object shows that is not among its columns: rows nested in its row, or what a batch answers for a key of it.

    It is completed by `below`, where it is rows, or else by `leaf`, where it is a value.
    """

    given: Callable[[Any], Any]
    """From a row to what is nested in it, or to the batch's key."""
    source: str
    batch: Batch | None
    joined: str | None
    """For rows that may stand joined in the rows that name them: the column in which their key stands then."""
    is_told_columns: bool
    is_list: bool
    is_nullable: bool
    below: Plan | None
    leaf: Callable[[Any], Any] | None


@dataclass(frozen=True, slots=True)
class Plan:
    """How the rows of one type become objects."""

    links: tuple[Link, ...]
    write: Callable[..., list[Written]]
    """From the rows, and for each link its values (and for a batch, before them, the keys of the rows), to objects."""


class Planner:
    """Makes the plans of one operation for a caller from whom some fields are masked."""

    def __init__(self, collect: Collect, masked: frozenset[object]) -> None:
        self._collect = collect
        self._masked = masked

    def plan(self, kind: GraphQLObjectType, details: list[FieldDetails]) -> Plan:
        """Plan a selection of an object type; raise NotPlain when it has anything that is not declared with the kit."""
        code, links = Code(), list[Link]()
        for key, definition, below in self._fields(kind, details):
            if definition is None:
                code.constant(key, kind.name)
            else:
                self._field(key, definition, below, code, links)
        return Plan(tuple(links), code.compiled())

    def _fields(self, kind: GraphQLObjectType, details: list[FieldDetails]) -> list[tuple[str, GraphQLField | None, list[FieldDetails]]]:
        """List what is selected: key in the answer, field (None for the type's name), and what is selected below it."""
        if kind.is_type_of is not None:
            raise NotPlain
        fields, deferred, forbidden = self._collect(kind, details)
        if deferred or forbidden:
            raise NotPlain
        found: list[tuple[str, GraphQLField | None, list[FieldDetails]]] = []
        for key, below in fields.items():
            name = below[0].node.name.value
            found.append((key, None if name == "__typename" else kind.fields[name], below))
        return found

    def _field(self, key: str, field: GraphQLField, below: list[FieldDetails], code: Code, links: list[Link]) -> None:
        source, is_nullable, inner = _declared(field), *_inner(field.type)
        declared: Declaration = source.declaration
        if self._is_masked(source, is_nullable):
            code.constant(key, None)
        elif declared.kind is Kind.COLUMN:
            self._column(key, declared.source or source.name, is_nullable, inner, code)
        elif declared.kind is Kind.EMBEDDED:
            self._embedded(key, declared, is_nullable, inner, below, code)
        else:
            self._link(key, declared, declared.source or source.name, is_nullable, inner, below, code, links)

    def _is_masked(self, source: KitField, is_nullable: bool) -> bool:
        is_masked = source.declaration.on_denied is MASK and source in self._masked
        if is_masked and not is_nullable:
            raise NotPlain
        return is_masked

    def _column(self, key: str, source: str, is_nullable: bool, inner: Any, code: Code) -> None:
        if is_list_type(inner):
            code.leaf(key, source, is_nullable, Leaf(_list_writer(inner.of_type)))
        elif is_leaf_type(inner):
            code.leaf(key, source, is_nullable, leaf_of(inner))
        else:
            raise NotPlain

    def _embedded(self, key: str, declared: Declaration, is_nullable: bool, kind: Any, details: list[FieldDetails], code: Code) -> None:
        if not is_object_type(kind):
            raise NotPlain
        columns = dict(declared.columns)

        def show(value: Code) -> None:
            for below, field, _ in self._fields(kind, details):
                if field is None:
                    value.constant(below, kind.name)
                    continue
                source, is_value_nullable, inner = _declared(field), *_inner(field.type)
                column = columns.get(source.declaration.source or source.name)
                if self._is_masked(source, is_value_nullable):
                    value.constant(below, None)
                elif source.declaration.kind is Kind.COLUMN and column is not None:
                    self._column(below, column, is_value_nullable, inner, value)
                else:
                    raise NotPlain

        code.embedded(key, list(columns.values()), is_nullable, show)

    def _link(
        self,
        key: str,
        declared: Declaration,
        source: str,
        is_nullable: bool,
        inner: Any,
        details: list[FieldDetails],
        code: Code,
        links: list[Link],
    ) -> None:
        is_list = is_list_type(inner)
        kind = inner
        if is_list and is_non_null_type(inner.of_type) and is_object_type(inner.of_type.of_type):
            kind = inner.of_type.of_type
        below = leaf = None
        if is_object_type(kind):
            below = self.plan(kind, details)
        elif is_list:
            leaf, is_list = _list_writer(inner.of_type), False
        elif is_leaf_type(kind):
            leaf = leaf_of(kind).write
        else:
            raise NotPlain
        joined = joined_name(source, declared.joined.key) if declared.joined is not None and not is_list else None
        links.append(Link(itemgetter(source), source, declared.batch, joined, declared.is_told_columns, is_list, is_nullable, below, leaf))
        if declared.batch is None:
            code.nested(key)
        else:
            code.batch(key)


def _declared(field: GraphQLField) -> KitField:
    definition = field.extensions.get("strawberry-definition")
    if not isinstance(definition, KitField) or definition.declaration.kind is Kind.ROOT or definition.extensions or field.args:
        raise NotPlain
    return definition


def _inner(kind: GraphQLOutputType) -> tuple[bool, Any]:
    """Return whether a value may be null, and the type without that."""
    return (False, kind.of_type) if is_non_null_type(kind) else (True, kind)


def _list_writer(item: GraphQLOutputType) -> Callable[[Any], list[Any]]:
    """Return how a list of leaves is written."""
    is_nullable, kind = _inner(item)
    if not is_leaf_type(kind):
        raise NotPlain
    write = leaf_of(kind).write

    def write_all(values: Sequence[Any]) -> list[Any]:
        if not isinstance(values, list | tuple):
            raise Irregular
        return [None if value is None and is_nullable else write(value) for value in values]

    return write_all
