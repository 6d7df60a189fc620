"""Reads a selection set field by field, for whoever writes it down: as code of Python or as SQL."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias, TypeVar

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

from app.schema.execution.leaves import Irregular, Leaf, leaf_of
from app.schema.kit.fields import MASK, Declaration, Kind, KitField

Collect: TypeAlias = Callable[[GraphQLObjectType, list[FieldDetails]], CollectedFields]


class NotPlain(Exception):
    """The subtree holds something that only the standard executor knows."""


class Target(Protocol):
    """Who writes down what is shown of a row."""

    def constant(self, key: str, value: str | None) -> None:
        """Show the same in every object: the name of its type, or null."""

    def leaf(self, key: str, column: str, is_nullable: bool, leaf: Leaf) -> None:
        """Show a column's value."""

    def embedded(self, key: str, columns: list[str], is_nullable: bool, show: Callable[[Any], None]) -> None:
        """Show a value made of these columns, which is not there when the first is empty; `show` says what is shown of it."""


T = TypeVar("T", bound=Target)


@dataclass(frozen=True, slots=True)
class Below:
    """A field that leads away from the row's columns: to nested rows, or to what a batch answers for a column of the row."""

    key: str
    declared: Declaration
    source: str
    is_nullable: bool
    is_list: bool
    """Whether it is a list of rows; a list of values is one value."""
    kind: Any
    details: list[FieldDetails]


class Selections:
    """Reads the selections of one operation, for a caller from whom some fields are masked."""

    def __init__(self, collect: Collect, masked: frozenset[object]) -> None:
        self._collect = collect
        self._masked = masked

    def fields(self, kind: GraphQLObjectType, details: list[FieldDetails]) -> list[tuple[str, GraphQLField | None, list[FieldDetails]]]:
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

    def show(self, kind: GraphQLObjectType, details: list[FieldDetails], target: T, show_below: Callable[[T, Below], None]) -> None:
        """Have everything that is selected of a row written down; raise NotPlain when it has anything that is not declared with the kit."""
        for key, field, below in self.fields(kind, details):
            if field is None:
                target.constant(key, kind.name)
                continue
            source, is_nullable, inner = _declared(field), *_inner(field.type)
            declared = source.declaration
            if self._is_masked(source, is_nullable):
                target.constant(key, None)
            elif declared.kind is Kind.COLUMN:
                _column(key, declared.source or source.name, is_nullable, inner, target)
            elif declared.kind is Kind.EMBEDDED:
                self._embedded(key, declared, is_nullable, inner, below, target)
            else:
                is_list = is_list_type(inner) and is_non_null_type(inner.of_type) and is_object_type(inner.of_type.of_type)
                kind_below = inner.of_type.of_type if is_list else inner
                show_below(target, Below(key, declared, declared.source or source.name, is_nullable, is_list, kind_below, below))

    def _is_masked(self, source: KitField, is_nullable: bool) -> bool:
        is_masked = source.declaration.on_denied is MASK and source in self._masked
        if is_masked and not is_nullable:
            raise NotPlain
        return is_masked

    def _embedded(self, key: str, declared: Declaration, is_nullable: bool, kind: Any, details: list[FieldDetails], target: Target) -> None:
        if not is_object_type(kind):
            raise NotPlain
        columns = dict(declared.columns)

        def show(value: Target) -> None:
            for below, field, _ in self.fields(kind, details):
                if field is None:
                    value.constant(below, kind.name)
                    continue
                source, is_value_nullable, inner = _declared(field), *_inner(field.type)
                column = columns.get(source.declaration.source or source.name)
                if self._is_masked(source, is_value_nullable):
                    value.constant(below, None)
                elif source.declaration.kind is Kind.COLUMN and column is not None:
                    _column(below, column, is_value_nullable, inner, value)
                else:
                    raise NotPlain

        target.embedded(key, list(columns.values()), is_nullable, show)


def list_leaf(item: GraphQLOutputType) -> Leaf:
    """Return how a list of leaves is written."""
    is_nullable, kind = _inner(item)
    if not is_leaf_type(kind):
        raise NotPlain
    write = leaf_of(kind).write

    def write_all(values: Sequence[Any]) -> list[Any]:
        if not isinstance(values, list | tuple):
            raise Irregular
        return [None if value is None and is_nullable else write(value) for value in values]

    return Leaf(write_all)


def _column(key: str, source: str, is_nullable: bool, inner: Any, target: Target) -> None:
    if is_list_type(inner):
        target.leaf(key, source, is_nullable, list_leaf(inner.of_type))
    elif is_leaf_type(inner):
        target.leaf(key, source, is_nullable, leaf_of(inner))
    else:
        raise NotPlain


def _declared(field: GraphQLField) -> KitField:
    definition = field.extensions.get("strawberry-definition")
    if not isinstance(definition, KitField) or definition.declaration.kind is Kind.ROOT or definition.extensions or field.args:
        raise NotPlain
    return definition


def _inner(kind: GraphQLOutputType) -> tuple[bool, Any]:
    """Return whether a value may be null, and the type without that."""
    return (False, kind.of_type) if is_non_null_type(kind) else (True, kind)
