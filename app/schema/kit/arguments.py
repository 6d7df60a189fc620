"""Reads the arguments of a root field: what the document says itself once for all requests, the rest from the request's variables."""

from __future__ import annotations

from typing import Any

from graphql import (
    FieldNode,
    GraphQLArgument,
    GraphQLField,
    ListValueNode,
    ObjectValueNode,
    Undefined,
    ValueNode,
    VariableNode,
    get_argument_values,
    is_non_null_type,
)
from graphql.execution.values import VariableValues
from graphql.utilities import coerce_input_literal


class Arguments:
    """The arguments of one field of a document that was found valid."""

    __slots__ = ("_constants", "_field", "_is_plain", "_node", "_variables")

    def __init__(self, field: GraphQLField, node: FieldNode) -> None:
        self._field = field
        self._node = node
        self._constants: dict[str, Any] = {}
        self._variables: list[tuple[str, str, bool]] = []
        written = {argument.name.value: argument.value for argument in node.arguments or ()}
        # Defaults, and variables inside of lists and objects, are left to the library.
        self._is_plain = all(name in written or not _has_default(argument) for name, argument in field.args.items())
        for name, value in written.items():
            kind = field.args[name].type
            if isinstance(value, VariableNode):
                self._variables.append((name, value.name.value, is_non_null_type(kind)))
            elif not holds_variable(value) and (constant := coerce_input_literal(value, kind)) is not Undefined:
                self._constants[name] = constant
            else:
                self._is_plain = False

    @property
    def is_constant(self) -> bool:
        """Whether they are the same in every request."""
        return not any(holds_variable(argument.value) for argument in self._node.arguments or ())

    def read(self, variables: VariableValues) -> dict[str, Any]:
        """Return their values; raise GraphQLError where one is not what it must be."""
        given = self._constants.copy()
        if self._is_plain:
            for name, variable, is_required in self._variables:
                value = variables.coerced.get(variable, Undefined)
                if value is Undefined or (value is None and is_required):
                    break
                given[name] = value
            else:
                return given
        return get_argument_values(self._field, self._node, variables, hide_suggestions=True)


def _has_default(argument: GraphQLArgument) -> bool:
    return argument.default is not None or argument.default_value is not Undefined


def holds_variable(value: ValueNode) -> bool:
    """Tell whether a value is a variable or has one in it."""
    waiting = [value]
    for each in waiting:
        if isinstance(each, VariableNode):
            return True
        if isinstance(each, ListValueNode):
            waiting.extend(each.values)
        elif isinstance(each, ObjectValueNode):
            waiting.extend(field.value for field in each.fields)
    return False
