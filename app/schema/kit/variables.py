"""Reads the variables of an operation; of which types they are is looked up once for a document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from graphql import (
    GraphQLError,
    GraphQLLeafType,
    GraphQLSchema,
    OperationDefinitionNode,
    Undefined,
    get_nullable_type,
    get_variable_values,
    is_leaf_type,
    is_non_null_type,
)
from graphql.execution.get_variable_signature import GraphQLVariableSignature, get_variable_signature
from graphql.execution.values import VariableValues, VariableValueSource, input_is_nested_too_deeply
from graphql.utilities import coerce_input_value

VARIABLE_ERRORS_MAX: Final = 20


class Variables:
    """The variables of one operation of a document that was found valid."""

    __slots__ = ("_node", "_schema", "_signatures")

    def __init__(self, schema: GraphQLSchema, node: OperationDefinitionNode) -> None:
        self._schema = schema
        self._node = node
        signatures = [get_variable_signature(schema, each) for each in node.variable_definitions or ()]
        self._signatures = [(each, _leaf_of(each)) for each in signatures if isinstance(each, GraphQLVariableSignature)]
        assert len(self._signatures) == len(signatures), "validation has refused variables of types that are not for input"

    def read(self, given: Mapping[str, Any]) -> VariableValues | list[GraphQLError]:
        """Return the values of all variables, or what is wrong with them."""
        sources: dict[str, VariableValueSource] = {}
        coerced: dict[str, Any] = {}
        try:
            for signature, leaf in self._signatures:
                name, kind = signature.name, signature.type
                value = given.get(name, Undefined)
                sources[name] = VariableValueSource(signature, value)
                if leaf is not None and value is not None and value is not Undefined:
                    read = leaf.coerce_input_value(value)
                elif value is Undefined and signature.default is None and not is_non_null_type(kind):
                    continue
                elif value is Undefined or (leaf is None and input_is_nested_too_deeply(value, kind)):
                    return self._read_by_the_book(given)
                else:
                    read = coerce_input_value(value, kind)
                if read is Undefined:
                    return self._read_by_the_book(given)
                coerced[name] = read
        except Exception:  # whatever a scalar or a deep nesting raises, the library says it
            return self._read_by_the_book(given)
        return VariableValues(sources, coerced)

    def _read_by_the_book(self, given: Mapping[str, Any]) -> VariableValues | list[GraphQLError]:
        """Have the library read them, which knows defaults, and says what is wrong."""
        definitions = self._node.variable_definitions or ()
        return get_variable_values(self._schema, definitions, dict(given), max_errors=VARIABLE_ERRORS_MAX, hide_suggestions=True)


def _leaf_of(signature: GraphQLVariableSignature) -> GraphQLLeafType | None:
    kind = get_nullable_type(signature.type)
    return kind if is_leaf_type(kind) else None
