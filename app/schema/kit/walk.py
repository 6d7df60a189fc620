"""Walks an operation once before it runs: is everything in it allowed, at the right address, and affordable; and what will it read.

Nothing has touched a database when this refuses (law 7).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLField,
    GraphQLIncludeDirective,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLSkipDirective,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    get_argument_values,
    get_directive_values,
    get_named_type,
    get_variable_values,
    is_list_type,
    is_non_null_type,
    is_object_type,
)
from graphql.execution.values import VariableValues

from app.schema.kit.connection import Connection
from app.schema.kit.context import Context
from app.schema.kit.errors import Problem, ProtocolCode, bad_request, forbidden, unauthenticated
from app.schema.kit.fields import MASK, SIGNED_IN, Declaration, Kind, KitField
from app.schema.kit.limits import NODES_MAX, TEXT_ARGUMENT_LENGTH_MAX
from app.schema.kit.operation import Operation, Selected
from app.schema.kit.roots import Place, Root

VARIABLE_ERRORS_MAX = 20
Path = tuple[str, ...]


def walk(
    schema: GraphQLSchema,
    document: DocumentNode,
    node: OperationDefinitionNode,
    variables: Mapping[str, Any],
    context: Context,
    operation: Operation,
) -> list[GraphQLError]:
    """Fill the operation with what it will read; return why it is refused, or nothing."""
    coerced = get_variable_values(
        schema, node.variable_definitions or (), dict(variables), max_errors=VARIABLE_ERRORS_MAX, hide_suggestions=True
    )
    if isinstance(coerced, list):
        return coerced
    root = schema.get_root_type(node.operation)
    assert root is not None, "validation has refused kinds of operations that the schema does not have"
    walker = _Walk(document, coerced, context, operation)
    try:
        walker.roots(root, node.selection_set)
    except GraphQLError as error:
        return [error]
    if not walker.refused and operation.cost > NODES_MAX:
        message = f"This could return {operation.cost} nodes, and at most {NODES_MAX} are possible. Ask for smaller pages."
        return [Problem(ProtocolCode.COST_LIMIT, message, cost=operation.cost)]
    return walker.refused


class _Walk:
    """One walk through one operation."""

    def __init__(self, document: DocumentNode, variables: VariableValues, context: Context, operation: Operation) -> None:
        self.fragments = {each.name.value: each for each in document.definitions if isinstance(each, FragmentDefinitionNode)}
        self.variables = variables
        self.context = context
        self.operation = operation
        self.refused: list[GraphQLError] = []
        rights = context.permissions
        self.rights = rights | {SIGNED_IN} if context.session is not None else rights
        operation.permissions = self.rights
        operation.account_id = context.session.account.id if context.session is not None else None

    def roots(self, root: GraphQLObjectType, selections: SelectionSetNode) -> None:
        """Check the root fields and everything below them."""
        fields = self._collect([selections])
        for key, nodes in fields.items():
            name = nodes[0].name.value
            if name.startswith("__"):
                if name != "__typename" and self.context.session is None:
                    self.refused.append(unauthenticated((key,)))
                continue
            field = root.fields[name]
            definition = _definition(field)
            self._check_root(definition.metadata["root"], name, key, len(fields))
            if self._is_allowed(definition, (key,)):
                self._root(field, definition, nodes, key)

    def _check_root(self, root: Root, name: str, key: str, count: int) -> None:
        at_company = self.context.company is not None
        if root.place is Place.BARE and at_company:
            self.refused.append(bad_request(f"`{name}` lives at /graphql, not at a company's address.", (key,)))
        if root.place is Place.COMPANY and not at_company:
            self.refused.append(bad_request(f"`{name}` lives at a company's address, /c/<company>/graphql.", (key,)))
        if root.is_alone and count > 1:
            self.refused.append(bad_request(f"`{name}` stands alone in its document.", (key,)))
        self.operation.seconds_max = max(self.operation.seconds_max, root.seconds_max)

    def _root(self, field: GraphQLField, definition: KitField, nodes: Sequence[FieldNode], key: str) -> None:
        selected = self.operation.roots.setdefault(key, Selected())
        arguments = get_argument_values(field, nodes[0], self.variables, hide_suggestions=True)
        connection: Connection | None = definition.metadata.get("connection")
        size = definition.declaration.size
        if connection is not None:
            request, required = connection.read(arguments, (key,))
            for permission in sorted(required - self.rights):
                self.refused.append(forbidden(permission, (key,)))
            self.operation.pages[key] = request
            size = request.size
        elif any(isinstance(value, str) and len(value) > TEXT_ARGUMENT_LENGTH_MAX for value in arguments.values()):
            raise bad_request(f"A text may have at most {TEXT_ARGUMENT_LENGTH_MAX} characters here.", (key,))
        child = get_named_type(field.type)
        if is_object_type(child):
            if connection is None:
                self.operation.cost += size
            self._below(child, nodes, size, (key,), selected)

    def _below(self, parent: GraphQLObjectType, nodes: Sequence[FieldNode], times: int, path: Path, selected: Selected) -> None:
        """Check what is selected of an object that is there `times` times, and note what its rows must hold."""
        for key, below in self._collect([node.selection_set for node in nodes if node.selection_set is not None]).items():
            name = below[0].name.value
            if name.startswith("__"):
                continue
            field = parent.fields.get(name)
            if field is None:
                continue
            definition = _definition(field)
            here = (*path, key)
            if self._is_allowed(definition, here):
                self._field(field, definition, below, times, here, selected)

    def _field(
        self, field: GraphQLField, definition: KitField, nodes: Sequence[FieldNode], times: int, path: Path, selected: Selected
    ) -> None:
        declared = definition.declaration
        child = get_named_type(field.type)
        if declared.kind is Kind.COLUMN:
            selected.columns.add(declared.source or definition.python_name)
            return
        if declared.kind is Kind.EMBEDDED:
            selected.columns.update(column for _, column in declared.columns)
            self._below_if_object(child, nodes, times, path, Selected())
            return
        times *= declared.size if _is_list(field) else 1
        if declared.is_counted:
            self.operation.cost += times
        if declared.kind is Kind.NESTED:
            into = selected.nested.setdefault(declared.source or definition.python_name, Selected())
        else:
            assert declared.source is not None
            assert declared.batch is not None
            selected.columns.add(declared.source)
            into = self.operation.below.setdefault(declared.batch, Selected())
        self._below_if_object(child, nodes, times, path, into)

    def _below_if_object(self, child: object, nodes: Sequence[FieldNode], times: int, path: Path, into: Selected) -> None:
        if is_object_type(child):
            self._below(child, nodes, times, path, into)

    def _is_allowed(self, definition: KitField, path: Path) -> bool:
        declared: Declaration = definition.declaration
        if declared.requires is None or declared.requires in self.rights:
            return True
        if declared.on_denied is MASK:
            if definition not in self.operation.masked:
                self.operation.masked.add(definition)
                self.operation.mask_errors.append(forbidden(declared.requires, path))
            return False
        self.refused.append(unauthenticated(path) if self.context.session is None else forbidden(declared.requires, path))
        return False

    def _collect(self, selections: Iterable[SelectionSetNode]) -> dict[str, list[FieldNode]]:
        """Gather fields by the key they have in the answer, with fragments spread and what is skipped left out."""
        fields: dict[str, list[FieldNode]] = {}
        seen: set[str] = set()
        waiting: list[SelectionNode] = [each for selection in selections for each in selection.selections]
        for node in waiting:
            if node.directives and not self._is_included(node):
                continue
            if isinstance(node, FieldNode):
                fields.setdefault(node.alias.value if node.alias else node.name.value, []).append(node)
            elif isinstance(node, FragmentSpreadNode):
                if node.name.value not in seen:
                    seen.add(node.name.value)
                    waiting.extend(self.fragments[node.name.value].selection_set.selections)
            else:
                waiting.extend(node.selection_set.selections)  # type: ignore[attr-defined]
        return fields

    def _is_included(self, node: SelectionNode) -> bool:
        skip = get_directive_values(GraphQLSkipDirective, node, self.variables)
        if skip and skip["if"] is True:
            return False
        include = get_directive_values(GraphQLIncludeDirective, node, self.variables)
        return not (include and include["if"] is False)


def _definition(field: GraphQLField) -> KitField:
    definition = field.extensions["strawberry-definition"]
    assert isinstance(definition, KitField), f"{definition.python_name} is not declared with the kit"
    return definition


def _is_list(field: GraphQLField) -> bool:
    kind = field.type
    return is_list_type(kind.of_type if is_non_null_type(kind) else kind)
