"""Walks an operation before it runs: is everything in it allowed, at the right address, and affordable; and what will it read.

What follows from the document and the caller's rights is found out once and kept; arguments are looked at each time. Nothing has touched
a database when this refuses (law 7).
"""

from __future__ import annotations

import dataclasses
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
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
    OperationType,
    SelectionNode,
    SelectionSetNode,
    get_directive_values,
    get_named_type,
    is_list_type,
    is_non_null_type,
    is_nullable_type,
    is_object_type,
)
from graphql.execution.values import VariableValues

from app.resolvers.kit import Columns, PageRequest, Text, joined_name
from app.schema.kit.arguments import Arguments
from app.schema.kit.connection import Connection
from app.schema.kit.context import Context
from app.schema.kit.documents import Document
from app.schema.kit.errors import Problem, ProtocolCode, bad_request, forbidden, unauthenticated
from app.schema.kit.fields import MASK, SIGNED_IN, Declaration, Kind, KitField
from app.schema.kit.limits import NODES_MAX, TEXT_ARGUMENT_LENGTH_MAX, WALKS_KEPT_MAX
from app.schema.kit.operation import Batch, Operation, Selected
from app.schema.kit.roots import Call, Place, Root, call_of

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WalkedRoot:
    """A root field, and what follows for it from document and rights."""

    key: str
    node: FieldNode
    field: GraphQLField | None
    """None for introspection."""
    refused: tuple[GraphQLError, ...]
    is_allowed: bool
    arguments: Arguments | None
    call: Call | None
    """How its function is called; None where only Strawberry knows."""
    is_list: bool
    is_nullable: bool
    connection: Connection | None
    page: tuple[PageRequest, set[str]] | None
    """Of a connection whose arguments are the same each time: the page and the rights that it asks for."""
    size: int
    """How many objects it usually returns; a connection says so by its arguments."""
    cost: int
    """How many nodes each of these objects can lead to."""
    refused_below: tuple[GraphQLError, ...]


@dataclass(frozen=True, slots=True)
class Walked:
    """An operation, as every caller with the same rights may run it at the same kind of address."""

    roots: tuple[WalkedRoot, ...]
    only: WalkedRoot | None
    """The root field of a query that has just this one."""
    permissions: frozenset[str]
    selected: Mapping[str, Selected]
    below: Mapping[Batch, Columns]
    masked: frozenset[object]
    mask_errors: tuple[Problem, ...]
    seconds_max: float
    plans: dict[str, Any] = dataclasses.field(default_factory=dict)
    """Of the batched executor, for each root field that it has come to."""
    texts: dict[str, Text | None] = dataclasses.field(default_factory=dict)
    """The same as SQL, None where there is none."""


class Walks:
    """The operations that were walked before, as long as there is room."""

    def __init__(self) -> None:
        # With each stands its node, so that the node's place in memory is not given to another one.
        self._kept: OrderedDict[tuple[Any, ...], tuple[OperationDefinitionNode, Walked]] = OrderedDict()

    def walked(
        self, schema: GraphQLSchema, document: Document, node: OperationDefinitionNode, variables: VariableValues, context: Context
    ) -> Walked:
        """Find out what follows from an operation and from the caller's rights, whatever its other arguments are."""
        shape = tuple([variables.coerced.get(name) for name in document.shaped_by])
        key = (id(node), shape, context.permissions, context.session is None, context.is_person, context.company is None)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found[1]
        root = schema.get_root_type(node.operation)
        assert root is not None, "validation has refused kinds of operations that the schema does not have"
        walked = _Walk(document.node, variables, context).walked(root, node.selection_set, is_query=node.operation is OperationType.QUERY)
        self._kept[key] = (node, walked)
        if len(self._kept) > WALKS_KEPT_MAX:
            self._kept.popitem(last=False)
        return walked


def admit(walked: Walked, variables: VariableValues, operation: Operation) -> list[GraphQLError]:
    """Look at the arguments and fill the operation with what it will read; return why it is refused, or nothing."""
    operation.permissions, operation.seconds_max = walked.permissions, walked.seconds_max
    operation.roots, operation.below, operation.only = walked.selected, walked.below, walked.only
    operation.plans, operation.texts = walked.plans, walked.texts
    operation.masked, operation.mask_errors = walked.masked, walked.mask_errors
    refused: list[GraphQLError] = []
    try:
        for root in walked.roots:
            refused += root.refused
            if root.is_allowed:
                refused += _arguments(root, variables, walked.permissions, operation)
                refused += root.refused_below
    except GraphQLError as error:
        return [error]
    if not refused and operation.cost > NODES_MAX:
        message = f"This could return {operation.cost} nodes, and at most {NODES_MAX} are possible. Ask for smaller pages."
        return [Problem(ProtocolCode.COST_LIMIT, message, cost=operation.cost)]
    return refused


def _arguments(root: WalkedRoot, variables: VariableValues, rights: frozenset[str], operation: Operation) -> list[GraphQLError]:
    """Read a root field's arguments, and add to the operation's cost what they lead to."""
    connection, path = root.connection, (root.key,)
    assert root.arguments is not None, "what is allowed is a field of ours"
    if connection is None:
        operation.cost += root.size * (1 + root.cost)
        if root.node.arguments:
            given = root.arguments.read(variables)
            operation.arguments[root.key] = given
            if any(isinstance(value, str) and len(value) > TEXT_ARGUMENT_LENGTH_MAX for value in given.values()):
                raise bad_request(f"A text may have at most {TEXT_ARGUMENT_LENGTH_MAX} characters here.", path)
        return []
    request, required = root.page or connection.read(root.arguments.read(variables), path)
    operation.pages[root.key] = request
    operation.cost += request.size * root.cost
    return [forbidden(permission, path) for permission in sorted(required - rights)]


class _Walk:
    """One walk through one operation."""

    def __init__(self, document: DocumentNode, variables: VariableValues, context: Context) -> None:
        self.fragments = {each.name.value: each for each in document.definitions if isinstance(each, FragmentDefinitionNode)}
        self.variables = variables
        self.context = context
        rights = context.permissions
        self.rights = rights | {SIGNED_IN} if context.is_person else rights
        self.refused: list[GraphQLError] = []
        self.selected: dict[str, Selected] = {}
        self.below: dict[Batch, Selected] = {}
        self.joins: list[tuple[Selected, str, Batch, str]] = []
        self.masked: set[object] = set()
        self.mask_errors: list[Problem] = []
        self.cost = 0
        self.seconds_max = 0.0

    def walked(self, root: GraphQLObjectType, selections: SelectionSetNode, *, is_query: bool) -> Walked:
        """Check the root fields and everything below them."""
        fields = self._collect([selections])
        roots = tuple(self._root(root, nodes, key, len(fields)) for key, nodes in fields.items())
        # A joined row is told the same columns as the batch, because whoever needs it next will find it known.
        told = {batch: frozenset(selected.columns) for batch, selected in self.below.items()}
        for selected, source, batch, key in self.joins:
            selected.columns |= {joined_name(source, column) for column in (*told[batch], key)}
        known = tuple(each for each in roots if each is not None)
        return Walked(
            known,
            known[0] if is_query and len(roots) == 1 == len(known) else None,
            self.rights,
            self.selected,
            {batch: frozenset(selected.columns) for batch, selected in self.below.items()},
            frozenset(self.masked),
            tuple(self.mask_errors),
            self.seconds_max,
        )

    def _check_root(self, root: Root, name: str, key: str, count: int) -> None:
        at_company = self.context.company is not None
        if root.place is Place.BARE and at_company:
            self.refused.append(bad_request(f"`{name}` lives at /graphql, not at a company's address.", (key,)))
        if root.place is Place.COMPANY and not at_company:
            self.refused.append(bad_request(f"`{name}` lives at a company's address, /c/<company>/graphql.", (key,)))
        if root.is_alone and count > 1:
            self.refused.append(bad_request(f"`{name}` stands alone in its document.", (key,)))
        self.seconds_max = max(self.seconds_max, root.seconds_max)

    def _root(self, parent: GraphQLObjectType, nodes: Sequence[FieldNode], key: str, count: int) -> WalkedRoot | None:
        name, field = nodes[0].name.value, parent.fields.get(nodes[0].name.value)
        self.refused, self.cost = [], 0
        if field is None:
            if name == "__typename" or self.context.session is not None:
                return None
            return WalkedRoot(key, nodes[0], None, (unauthenticated((key,)),), False, None, None, False, True, None, None, 0, 0, ())
        definition = _definition(field)
        self._check_root(definition.metadata["root"], name, key, count)
        is_allowed = self._is_allowed(definition, (key,))
        refused, self.refused = tuple(self.refused), []
        connection: Connection | None = definition.metadata.get("connection")
        selected, child = self.selected.setdefault(key, Selected()), get_named_type(field.type)
        if is_allowed:
            self._below_if_object(child, nodes, 1, (key,), selected)
        size = definition.declaration.size if is_object_type(child) else 0
        arguments = Arguments(field, nodes[0])
        is_known = connection is not None and is_allowed and arguments.is_constant
        page = connection.read(arguments.read(self.variables), (key,)) if connection is not None and is_known else None
        call = call_of(field, definition) if is_allowed else None
        return WalkedRoot(
            key,
            nodes[0],
            field,
            refused,
            is_allowed,
            arguments,
            call,
            is_list_field(field),
            is_nullable_type(field.type),
            connection,
            page,
            size,
            self.cost,
            tuple(self.refused),
        )

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
        times *= declared.size if is_list_field(field) else 1
        if declared.is_counted:
            self.cost += times
        if declared.kind is Kind.NESTED:
            into = selected.nested.setdefault(declared.source or definition.python_name, Selected())
        else:
            assert declared.source is not None
            assert declared.batch is not None
            selected.columns.add(declared.source)
            if declared.rows is not None and not declared.rows.parent:
                self.joins.append((selected, declared.source, declared.batch, declared.rows.listing.key))
            into = self.below.setdefault(declared.batch, Selected())
        self._below_if_object(child, nodes, times, path, into)

    def _below_if_object(self, child: object, nodes: Sequence[FieldNode], times: int, path: Path, into: Selected) -> None:
        if is_object_type(child):
            self._below(child, nodes, times, path, into)

    def _is_allowed(self, definition: KitField, path: Path) -> bool:
        declared: Declaration = definition.declaration
        if declared.requires is None or declared.requires in self.rights:
            return True
        if declared.on_denied is MASK:
            if definition not in self.masked:
                self.masked.add(definition)
                self.mask_errors.append(forbidden(declared.requires, path))
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


def is_list_field(field: GraphQLField) -> bool:
    kind = field.type
    return is_list_type(kind.of_type if is_non_null_type(kind) else kind)
