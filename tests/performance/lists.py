"""Every list of the API, read from the schema: what can be asked of it, and documents that ask."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLObjectType, get_named_type, is_leaf_type

from app.resolvers.kit import Listing
from app.schema import build_schema
from app.schema.kit.fields import Kind

CONJUNCTIONS = {"and", "or", "not"}


@dataclass(frozen=True, slots=True)
class List:
    """One connection of the Query type."""

    name: str
    listing: Listing
    nodes: GraphQLObjectType
    arguments: dict[str, Any]

    @property
    def table(self) -> str:
        """The table whose rows it lists."""
        return self.listing.source.split()[0]

    @property
    def orders(self) -> list[str]:
        """The names of its orders."""
        if "orderBy" not in self.arguments:
            return []
        kind = get_named_type(self.arguments["orderBy"].type)
        assert isinstance(kind, GraphQLInputObjectType)
        return list(kind.fields["field"].type.of_type.values)

    @property
    def filters(self) -> dict[str, tuple[str, GraphQLInputObjectType]]:
        """Its filters: the name in the API, the name in the listing, and the operators."""
        if "where" not in self.arguments:
            return {}
        kind = get_named_type(self.arguments["where"].type)
        assert isinstance(kind, GraphQLInputObjectType)
        return {
            name: (each.extensions["strawberry-definition"].python_name, each.type)
            for name, each in kind.fields.items()
            if name not in CONJUNCTIONS
        }

    def document(self, depth: int = 0) -> str:
        """Write a document that reads a page with all columns of its rows and so many levels of what is read beside them."""
        names = {"where": "$where", "orderBy": "$orderBy", "search": "$search", "first": "$first", "after": "$after"}
        types = ", ".join(f"{names[each]}: {argument.type}" for each, argument in self.arguments.items() if each in names)
        given = ", ".join(f"{each}: {names[each]}" for each in self.arguments if each in names)
        return f"query ({types}) {{ {self.name}({given}) {{ nodes {{ {_selection(self.nodes, depth)} }} pageInfo {{ endCursor }} }} }}"


def enumerated(operators: GraphQLInputObjectType) -> list[str]:
    """Give the choices that a filter compares with, if it compares with choices."""
    kind = get_named_type(operators.fields["eq"].type)
    return list(kind.values) if isinstance(kind, GraphQLEnumType) else []


def _selection(kind: GraphQLObjectType, depth: int) -> str:
    """Select all columns of a row and, down to a depth, the rows and values that belong to it."""
    return " ".join(text for name, field in kind.fields.items() if (text := _selected(name, field, depth)))


def _selected(name: str, field: Any, depth: int) -> str:
    declared = field.extensions["strawberry-definition"].declaration
    kind = get_named_type(field.type)
    if declared.kind in (Kind.RELATION, Kind.BATCH) and depth == 0:
        return ""
    if is_leaf_type(kind):
        return name
    below = _selection(kind, depth - (declared.kind in (Kind.RELATION, Kind.BATCH)))
    return f"{name} {{ {below} }}" if below else ""


def _lists() -> dict[str, List]:
    query = build_schema()._schema.query_type
    assert query is not None
    found = {}
    for name, field in query.fields.items():
        definition = field.extensions["strawberry-definition"]
        connection = definition.metadata.get("connection")
        if connection is not None:
            kind: Any = get_named_type(field.type)
            nodes = get_named_type(kind.fields["nodes"].type)
            found[name] = List(name, connection.listing, nodes, field.args)
    return found


LISTS = _lists()
