"""Makes the object of an input from what was sent; what its fields are is looked up once, and not for each value of each line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING
from typing import Any

from graphql import GraphQLInputField, GraphQLInputObjectType, get_nullable_type, is_leaf_type, is_list_type
from strawberry.types.arguments import InputContext
from strawberry.types.base import StrawberryMaybe, StrawberryObjectDefinition

Read = Callable[[Any, InputContext], Any]


def read_at_once(kind: GraphQLInputObjectType) -> None:
    """Have an input's objects made here; where null is another thing than nothing, Strawberry goes on to do so, which checks it."""
    definition: StrawberryObjectDefinition | None = kind.extensions.get("strawberry-definition")
    if definition is None or any(isinstance(field.type, StrawberryMaybe) for field in definition.fields):
        return
    fields = {field.extensions["strawberry-definition"].python_name: (name, field) for name, field in kind.fields.items()}
    reads = [(name, attribute, _read(name, field, definition)) for attribute, (name, field) in fields.items()]
    absent = {each.python_name: None for each in definition.fields if each.default_value is MISSING and each.default_factory is MISSING}

    def from_input(made: Any, value: Mapping[str, Any], context: InputContext) -> Any:
        given: dict[str, Any] = absent.copy()
        for name, attribute, read in reads:
            if name in value:
                given[attribute] = value[name] if read is None else read(value[name], context)
        return made(**given)

    definition.from_input = from_input


def _read(name: str, field: GraphQLInputField, definition: StrawberryObjectDefinition) -> Read | None:
    """Return how a field's value is read, None where that was done with the variables."""
    kind = get_nullable_type(field.type)
    if is_leaf_type(kind):
        return None
    if is_list_type(kind) and is_leaf_type(get_nullable_type(kind.of_type)):
        # A copy, because all requests that leave it out are given the same default.
        return lambda value, _: value if value is None else list(value)
    declared = field.extensions["strawberry-definition"].resolve_type(type_definition=definition)
    return lambda value, context: context.convert(value, declared, name)
