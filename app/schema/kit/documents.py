"""Parses and validates each document once, refuses those beyond the limits before they cost anything, and keeps the usual ones."""

from __future__ import annotations

from collections import Counter, OrderedDict
from dataclasses import dataclass, field

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
    get_operation_ast,
    parse,
    specified_rules,
)
from graphql.execution.collect_fields import FragmentDetails
from strawberry.schema.schema import validate_document

from app.schema.kit.errors import bad_request
from app.schema.kit.limits import (
    ALIASES_MAX,
    DEPTH_MAX,
    DOCUMENTS_KEPT_CHARACTERS_MAX,
    DOCUMENTS_KEPT_MAX,
    FRAGMENTS_MAX,
    INTROSPECTION_DEPTH_MAX,
    OPERATIONS_MAX,
    REPEATS_MAX,
    ROOT_FIELDS_MAX,
    TOKENS_MAX,
)
from app.schema.kit.variables import Variables


@dataclass(slots=True)
class Document:
    """A parsed document, and what is wrong with it once it was looked at."""

    node: DocumentNode
    fragment_definitions: dict[str, FragmentDefinitionNode]
    fragments: dict[str, FragmentDetails]
    shaped_by: tuple[str, ...]
    """The variables that decide which fields are there, by @include and @skip."""
    errors: list[GraphQLError] | None = None
    operations: dict[str | None, tuple[OperationDefinitionNode, Variables]] = field(default_factory=dict)
    """Those that were asked for by name, or without one, with their variables; all is well with the document then."""

    def operation(self, schema: GraphQLSchema, name: str | None) -> tuple[OperationDefinitionNode, Variables] | list[GraphQLError]:
        """Return one operation of the document, or why it cannot run."""
        found = self.operations.get(name)
        if found is None:
            node = get_operation_ast(self.node, name)
            if node is None:
                return [not_one_operation()]
            if errors := self.checked(schema):
                return errors
            found = self.operations[name] = node, Variables(schema, node)
        return found

    def checked(self, schema: GraphQLSchema) -> list[GraphQLError]:
        """Return what is wrong with the document: beyond a limit, or not of this schema."""
        if self.errors is None:
            found = over_limit(self.node) or validate_document(schema, self.node, tuple(specified_rules))
            self.errors = [_without_frames(_readable(error)) for error in found]
        return self.errors


@dataclass(slots=True)
class Documents:
    """The documents that were parsed: trusted ones for good, others while there is room."""

    kept: OrderedDict[str, Document] = field(default_factory=OrderedDict)
    trusted: dict[str, Document] = field(default_factory=dict)
    characters: int = 0

    def parsed(self, text: str) -> Document:
        """Return the parsed document; raise GraphQLError where it is not one or has too many tokens."""
        document = self.trusted.get(text) or self.kept.get(text)
        if document is None:
            document = _parsed(text)
            self._keep(text, document)
        elif text in self.kept:
            self.kept.move_to_end(text)
        return document

    def trust(self, text: str) -> None:
        """Keep a document of our own build for good."""
        if text not in self.trusted:
            self.trusted[text] = _parsed(text)

    def _keep(self, text: str, document: Document) -> None:
        self.kept[text] = document
        self.characters += len(text)
        while len(self.kept) > DOCUMENTS_KEPT_MAX or self.characters > DOCUMENTS_KEPT_CHARACTERS_MAX:
            dropped, _ = self.kept.popitem(last=False)
            self.characters -= len(dropped)


def not_one_operation() -> GraphQLError:
    """Make the error of a request that does not say which operation of its document it means."""
    return bad_request("Name one operation of the document, of a kind that is possible here.")


def _readable(error: GraphQLError) -> GraphQLError:
    # Python reads whole numbers of some thousand digits at the most, and the library does not expect it to refuse one.
    if isinstance(error.original_error, ValueError):
        return bad_request("A number in the document has more digits than any number may have.")
    return error


def _without_frames(error: GraphQLError) -> GraphQLError:
    """Let go of where an error comes from: its frames would keep all that was made to find it as long as the document is kept."""
    cause: BaseException | None = error
    while cause is not None:
        cause.__traceback__ = cause.__context__ = cause.__cause__ = None
        cause = cause.original_error if isinstance(cause, GraphQLError) else None
    return error


def _parsed(text: str) -> Document:
    # Locations keep every token of the text alive; without them a document takes a fraction of the memory.
    node = parse(text, no_location=True, max_tokens=TOKENS_MAX)
    fragments = {each.name.value: each for each in node.definitions if isinstance(each, FragmentDefinitionNode)}
    return Document(node, fragments, {name: FragmentDetails(each) for name, each in fragments.items()}, _shaped_by(node))


def _shaped_by(document: DocumentNode) -> tuple[str, ...]:
    names: set[str] = set()
    waiting = [each.selection_set for each in document.definitions if isinstance(each, OperationDefinitionNode | FragmentDefinitionNode)]
    for selections in waiting:
        for node in selections.selections:
            values = [argument.value for directive in node.directives or () for argument in directive.arguments or ()]
            names |= {value.name.value for value in values if isinstance(value, VariableNode)}
            below: SelectionSetNode | None = getattr(node, "selection_set", None)
            if below is not None:
                waiting.append(below)
    return tuple(sorted(names))


def over_limit(document: DocumentNode) -> list[GraphQLError]:
    """Return which limits of shape a document breaks: depth, aliases, root fields, repeats. Each fragment is measured once."""
    fragments = {each.name.value: each for each in document.definitions if isinstance(each, FragmentDefinitionNode)}
    measured: dict[str, _Size] = {}
    whole = _Size()
    errors: list[GraphQLError] = []
    for definition in document.definitions:
        if isinstance(definition, OperationDefinitionNode):
            size = _measure(definition.selection_set, fragments, measured, frozenset())
            whole = whole.beside(size)
            if size.roots > ROOT_FIELDS_MAX:
                errors.append(bad_request(f"An operation has at most {ROOT_FIELDS_MAX} root fields."))
    if whole.depth > DEPTH_MAX or whole.introspection_depth > INTROSPECTION_DEPTH_MAX:
        errors.append(bad_request(f"Fields may be nested at most {DEPTH_MAX} deep."))
    if whole.aliases > ALIASES_MAX:
        errors.append(bad_request(f"A document has at most {ALIASES_MAX} aliases."))
    if len(fragments) > FRAGMENTS_MAX or len(document.definitions) - len(fragments) > OPERATIONS_MAX:
        errors.append(
            bad_request(f"A document has at most {OPERATIONS_MAX} operations and {FRAGMENTS_MAX} fragments, each by its own name.")
        )
    if _repeats(document) > REPEATS_MAX:
        errors.append(bad_request(f"A document names a field, or spreads a fragment, at most {REPEATS_MAX} times in one place."))
    return errors


@dataclass(frozen=True, slots=True)
class _Size:
    """How large a selection set is with its fragments spread."""

    depth: int = 0
    introspection_depth: int = 0
    aliases: int = 0
    roots: int = 0

    def beside(self, other: _Size) -> _Size:
        return _Size(
            max(self.depth, other.depth),
            max(self.introspection_depth, other.introspection_depth),
            self.aliases + other.aliases,
            self.roots + other.roots,
        )


def _measure(
    selections: SelectionSetNode,
    fragments: dict[str, FragmentDefinitionNode],
    measured: dict[str, _Size],
    above: frozenset[str],
) -> _Size:
    size = _Size()
    for node in selections.selections:
        if isinstance(node, FieldNode):
            below = _measure(node.selection_set, fragments, measured, above) if node.selection_set else _Size()
            is_introspection = node.name.value in ("__schema", "__type")
            deeper = below.depth + 1
            size = size.beside(
                _Size(
                    depth=0 if is_introspection else deeper,
                    introspection_depth=deeper if is_introspection else below.introspection_depth,
                    aliases=below.aliases + (node.alias is not None),
                    roots=1,
                )
            )
        elif isinstance(node, FragmentSpreadNode):
            name = node.name.value
            if name in above or name not in fragments:
                continue
            if name not in measured:
                measured[name] = _measure(fragments[name].selection_set, fragments, measured, above | {name})
            size = size.beside(measured[name])
        else:
            size = size.beside(_measure(node.selection_set, fragments, measured, above))  # type: ignore[attr-defined]
    return size


def _repeats(document: DocumentNode) -> int:
    """The most often that one name stands in the selections of one place, as they are written."""
    most = 0
    waiting: list[tuple[SelectionSetNode, Counter[str]]] = [
        (definition.selection_set, Counter())
        for definition in document.definitions
        if isinstance(definition, OperationDefinitionNode | FragmentDefinitionNode)
    ]
    for selections, names in waiting:
        for node in selections.selections:
            if isinstance(node, FieldNode):
                names[node.alias.value if node.alias else node.name.value] += 1
                if node.selection_set:
                    waiting.append((node.selection_set, Counter()))
            elif isinstance(node, FragmentSpreadNode):
                names["..." + node.name.value] += 1
            else:
                names["..."] += 1
                waiting.append((node.selection_set, names))  # type: ignore[attr-defined]
        most = max(most, *names.values(), 0)
    return most
