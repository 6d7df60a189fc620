"""The complete matrix of rights: every field, argument, value and address of the API with the right that it asks for (S3).

It is read from the declarations that the gate itself checks, so it cannot say anything else than what happens.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLObjectType,
    is_enum_type,
    is_input_object_type,
    is_introspection_type,
    is_object_type,
)

from app import modules
from app.schema import build_schema
from app.schema.kit.connection import Connection
from app.schema.kit.fields import SIGNED_IN, KitField
from app.schema.kit.permission import shown_too
from app.services.identity import roles

ROOTS = {"Query": "query", "Mutation": "mutation", "Subscription": "subscription"}

Line = Mapping[str, Any]


@cache
def matrix() -> Mapping[str, Any]:
    """Return the rights there are, what each built-in role has of them, and what every part of the API asks for.

    `mode` says what happens without the right: DENY refuses the whole operation, MASK leaves the field empty, PARENT means that
    whoever reads the row that it stands on reads it too, PUBLIC that nobody is asked, SESSION that any session will do, OWN that a list
    has only the rows that are one's own.
    """
    lines = sorted([*_fields(), *_inputs(), *_rows(), *_exports()], key=lambda line: str(line["path"]))
    return {
        "permissions": {
            code: {"feature": code.split(".")[0], "description": said, "shows_too": shown_too(modules.permissions()).get(code, ())}
            for code, said in sorted(modules.permissions().items())
        },
        "roles": {name: sorted(rights) for name, rights in roles.built_in(modules.permissions()).items()},
        "api": lines,
    }


def _fields() -> Iterator[Line]:
    for kind in _types():
        if is_object_type(kind):
            for name, field in kind.fields.items():
                yield _field_line(kind, name, field)
                yield from _argument_lines(f"{kind.name}.{name}", field)


def _field_line(kind: GraphQLObjectType, name: str, field: GraphQLField) -> Line:
    definition = field.extensions["strawberry-definition"]
    assert isinstance(definition, KitField), f"{kind.name}.{name} is declared with the kit"
    declared = definition.declaration
    line: dict[str, Any] = {"path": f"{kind.name}.{name}", "kind": ROOTS.get(kind.name, "field"), "permission": declared.requires}
    if kind.name not in ROOTS:
        return line | {"mode": declared.on_denied.value if declared.requires else "PARENT"}
    root = definition.metadata["root"]
    if declared.requires == SIGNED_IN:
        line |= {"permission": None, "mode": "SESSION"}
    else:
        line |= {"mode": "PUBLIC" if root.is_public else "DENY"}
    return line | {"at": str(root.place), "takes": sorted(field.args)}


def _argument_lines(path: str, field: GraphQLField) -> Iterator[Line]:
    for name, argument in field.args.items():
        directives = argument.extensions["strawberry-definition"].directives
        requires = next((directive.permission for directive in directives), None)
        if requires is not None:
            yield {"path": f"{path}({name}:)", "kind": "argument", "permission": requires, "mode": "DENY"}


def _inputs() -> Iterator[Line]:
    for kind in _types():
        if is_input_object_type(kind):
            yield from _input_lines(kind)
        elif is_enum_type(kind) and kind.name.endswith("OrderField"):
            yield from _order_lines(kind)


def _input_lines(kind: GraphQLInputObjectType) -> Iterator[Line]:
    for name, field in kind.fields.items():
        definition = field.extensions["strawberry-definition"]
        requires = definition.metadata.get("requires")
        usage = "filter" if kind.name.endswith("Where") else "operator" if kind.name.endswith("Op") else "input"
        yield {"path": f"{kind.name}.{name}", "kind": usage, "permission": requires, "mode": "DENY" if requires else "PARENT"}


def _order_lines(kind: GraphQLEnumType) -> Iterator[Line]:
    for name, value in kind.values.items():
        directives = value.extensions["strawberry-definition"].directives
        requires = next((directive.permission for directive in directives), None)
        yield {"path": f"{kind.name}.{name}", "kind": "order", "permission": requires, "mode": "DENY" if requires else "PARENT"}


def _rows() -> Iterator[Line]:
    for name, connection in _lists():
        if connection.listing.access is not None:
            yield {"path": f"rows of {name}", "kind": "rows", "permission": connection.listing.access.others, "mode": "OWN"}


def _exports() -> Iterator[Line]:
    for name, connection in _lists():
        if connection.export is not None:
            # Beside it each column, filter and order asks for what it asks for in the list.
            yield {"path": f"export of {name}", "kind": "export", "permission": connection.export, "mode": "DENY"}


def _lists() -> Iterator[tuple[str, Connection]]:
    query = build_schema()._schema.query_type
    assert query is not None, "there is something to ask"
    for name, field in query.fields.items():
        connection = field.extensions["strawberry-definition"].metadata.get("connection")
        if connection is not None:
            yield name, connection


def _types() -> list[Any]:
    return [kind for kind in build_schema()._schema.type_map.values() if not is_introspection_type(kind)]
