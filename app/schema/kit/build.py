"""Puts the parts of the features together to one schema, and refuses what the conventions do not allow."""

from __future__ import annotations

import operator
from collections.abc import Iterable, Sequence
from typing import Any

import strawberry
from graphql import GraphQLInputObjectType, Undefined
from strawberry.schema.config import StrawberryConfig
from strawberry.types.base import StrawberryMaybe, StrawberryOptional, get_object_definition

from app.schema.execution.executor import BatchedExecutor
from app.schema.kit.errors import bad_request
from app.schema.kit.fields import SIGNED_IN, KitField
from app.schema.kit.gate import GatedSchema
from app.schema.kit.reading import read_at_once
from app.schema.kit.roots import Root
from app.schema.kit.scalars import SCALARS
from app.settings import settings

_ROOTS = {
    "Query": "What can be read.",
    "Mutation": "What can be done. Each answers what came of it and `errors`, which are for people.",
    "Subscription": "What is told as it happens.",
}


def assemble(
    queries: Sequence[type],
    mutations: Sequence[type] = (),
    subscriptions: Sequence[type] = (),
    permissions: Iterable[str] = (),
) -> GatedSchema:
    """Make the schema of these parts; every right that it names must be among the permissions."""
    roots = {name: _merged(name, parts) for name, parts in zip(_ROOTS, (queries, mutations, subscriptions), strict=True)}
    schema = GatedSchema(
        query=roots["Query"],
        mutation=roots["Mutation"],
        subscription=roots["Subscription"],
        execution_context_class=BatchedExecutor if settings().batched else None,
        config=StrawberryConfig(default_resolver=operator.getitem, scalar_map=SCALARS),
    )
    _check_rights(schema, {SIGNED_IN, *permissions})
    for kind in schema._schema.type_map.values():
        if isinstance(kind, GraphQLInputObjectType):
            _refuse_nulls(kind)
            read_at_once(kind)
    return schema


def _refuse_nulls(kind: GraphQLInputObjectType) -> None:
    """Have an update's values that may be left out, but not be null, refuse null by their names, wherever they are read from."""
    definitions = {name: field.extensions.get("strawberry-definition") for name, field in kind.fields.items()}
    names = [
        name
        for name, definition in definitions.items()
        if isinstance(getattr(definition, "type", None), StrawberryMaybe) and not isinstance(definition.type.of_type, StrawberryOptional)
    ]
    if not names:
        return
    read = kind.out_type

    def checked(value: dict[str, Any]) -> Any:
        for name in names:
            if value.get(name, Undefined) is None:
                raise bad_request(f"{kind.name}.{name} cannot be null. Leave it out, and it stays as it is.")
        return read(value)

    kind.out_type = checked  # type: ignore[method-assign]


def _merged(name: str, parts: Sequence[type]) -> Any:
    if not parts:
        return None
    origin: dict[str, type] = {}
    for part in parts:
        for field in get_object_definition(part, strict=True).fields:
            assert field.python_name not in origin, f"{name}.{field.python_name} is declared by {origin[field.python_name]} and by {part}"
            origin[field.python_name] = part
            _check_root(name, field)
    return strawberry.type(type(name, tuple(parts), {"__doc__": _ROOTS[name]}), description=_ROOTS[name])


def _check_root(name: str, field: Any) -> None:
    assert isinstance(field, KitField), f"{name}.{field.python_name} is not declared with query, connection, mutation or subscription"
    root: Root = field.metadata["root"]
    is_guarded = field.declaration.requires is not None
    assert is_guarded != root.is_public, f"{name}.{field.python_name} names a right, or says that it is public, and not both"


def _check_rights(schema: GatedSchema, permissions: set[str]) -> None:
    for named in schema._schema.type_map.values():
        for field in getattr(named, "fields", {}).values():
            definition = field.extensions.get("strawberry-definition")
            if isinstance(definition, KitField):
                requires = definition.declaration.requires
                assert requires is None or requires in permissions, f"{named.name}: no feature's PERMISSIONS has {requires}"
                connection = definition.metadata.get("connection")
                export = connection.export if connection is not None else None
                assert export is None or export in permissions, f"{named.name}: no feature's PERMISSIONS has {export}"
