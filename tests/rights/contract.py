"""Reads the contract: every root field with values that fit, every place that takes an id, every guarded column, search and filter."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLObjectType,
    GraphQLOutputType,
    OperationType,
    get_named_type,
    is_enum_type,
    is_input_object_type,
    is_list_type,
    is_non_null_type,
    is_object_type,
    is_required_argument,
    is_required_input_field,
)

from app.schema import build_schema
from app.schema.kit.fields import MASK, Kind, KitField
from app.schema.kit.roots import Root
from app.services import clock

SCHEMA = build_schema()._schema
Path = tuple[str | int, ...]
IdOf = Callable[["Call", Path], str | None]

DEPTH_MAX = 3
# What is not required by itself, but without it more would be.
USUAL = {("SalesOrderLineInput", "productId")}
TEXTS = {
    "email": "nobody@example.com",
    "country": "DE",
    "currency": "EUR",
    "zone": "Europe/Berlin",
    "language": "en",
    "code": "1000",
    "password": "a password of some length",
    "path": "id",
}


@dataclass(frozen=True)
class Call:
    """One root field and what its declaration says."""

    kind: str
    name: str
    field: GraphQLField
    requires: str | None
    root: Root

    def __str__(self) -> str:
        return f"{self.kind} {self.name}"

    @property
    def is_list(self) -> bool:
        """Whether it answers with pages."""
        return "first" in self.field.args

    def document(self, selection: str | None = None) -> str:
        """Write a document with this root field alone, its arguments as variables."""
        given = ", ".join(f"${name}: {argument.type}" for name, argument in self.field.args.items())
        passed = ", ".join(f"{name}: ${name}" for name in self.field.args)
        below = selection if selection is not None else shown(self.field.type)
        return f"{self.kind} {f'({given})' if given else ''} {{ {self.name}{f'({passed})' if passed else ''} {below} }}"

    def values(self, id_of: IdOf, target: Path = ()) -> dict[str, Any]:
        """Make up values for what has to be given, and for the place that is targeted."""
        found: dict[str, Any] = {"first": 3} if self.is_list else {}
        for name, argument in self.field.args.items():
            if is_required_argument(argument) or target[:1] == (name,):
                found[name] = _value(self, argument.type, (name,), target, id_of)
        return found

    def id_places(self) -> Iterator[Path]:
        """Name every place among the arguments that takes an id."""
        for name, argument in self.field.args.items():
            yield from _id_places(argument.type, (name,), frozenset())


def calls() -> list[Call]:
    """Return every root field of the contract."""
    found = []
    for kind in OperationType:
        root = SCHEMA.get_root_type(kind)
        for name, field in root.fields.items() if root is not None else ():
            definition = declared(field)
            found.append(Call(kind.value, name, field, definition.declaration.requires, definition.metadata["root"]))
    return found


def declared(field: GraphQLField) -> KitField:
    """Return what a field was declared with."""
    definition = field.extensions["strawberry-definition"]
    assert isinstance(definition, KitField)
    return definition


@dataclass(frozen=True)
class Guarded:
    """A column below the root that asks for a right, and a shortest way to it."""

    name: str
    requires: str
    is_masked: bool
    call: Call
    document: str
    needed: frozenset[str]
    """What the way itself asks for."""

    def __str__(self) -> str:
        return self.name


def guarded_columns() -> list[Guarded]:
    """Return every guarded column of the contract with a way that leads to it from a query."""
    found = []
    ways = _ways()
    for kind in SCHEMA.type_map.values():
        if not isinstance(kind, GraphQLObjectType) or kind.name not in ways:
            continue
        call, steps, needed = ways[kind.name]
        for name, field in kind.fields.items():
            declaration = declared(field).declaration if "strawberry-definition" in field.extensions else None
            if declaration is None or declaration.kind is Kind.ROOT or declaration.requires is None:
                continue
            selection = f"{{ {name} {shown(field.type)} }}"
            for step in reversed(steps):
                selection = f"{{ {step} {selection} }}"
            is_masked = declaration.on_denied is MASK
            found.append(Guarded(f"{kind.name}.{name}", declaration.requires, is_masked, call, call.document(selection), needed))
    return found


@dataclass(frozen=True)
class Comparison:
    """A search, filter or order of a list that asks for a right of its own."""

    call: Call
    name: str
    requires: str
    given: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.call.name} {self.name}"


def guarded_comparisons() -> list[Comparison]:
    """Return every search, filter and order of a list that asks for a right of its own."""
    found = []
    for call in calls():
        if not call.is_list:
            continue
        where, order, search = (call.field.args.get(name) for name in ("where", "orderBy", "search"))
        if search is not None and (right := _right(search)) is not None:
            found.append(Comparison(call, "search", right, {"search": "lamp"}))
        if where is not None:
            kind = get_named_type(where.type)
            assert is_input_object_type(kind)
            for name, field in kind.fields.items():
                if (right := _right(field)) is not None:
                    given = _value(call, field.type, ("where", name), ("where", name, _operator(field.type)), lambda *_: None)
                    found.append(Comparison(call, f"where {name}", right, {"where": {name: given}}))
        if order is not None:
            entry = get_named_type(order.type)
            assert is_input_object_type(entry)
            enum = get_named_type(entry.fields["field"].type)
            assert is_enum_type(enum)
            for name, value in enum.values.items():
                if (right := _right(value)) is not None:
                    found.append(Comparison(call, f"orderBy {name}", right, {"orderBy": [{"field": name}]}))
    return found


def shown(kind: GraphQLOutputType) -> str:
    """Select little of a type, and nothing that is guarded: its id, what a payload says, how many rows a list has."""
    named = get_named_type(kind)
    if not is_object_type(named):
        return ""
    if "errors" in named.fields and named.name.endswith("Payload"):
        others = [name for name, field in named.fields.items() if name != "errors" and _is_open(field)]
        return "{ " + " ".join(f"{name} {shown(named.fields[name].type)}" for name in others) + " errors { code path message details } }"
    if "nodes" in named.fields:
        return f"{{ totalCount nodes {shown(named.fields['nodes'].type)} }}" if "totalCount" in named.fields else "{ nodes { __typename } }"
    return "{ id }" if "id" in named.fields and _is_open(named.fields["id"]) else "{ __typename }"


def everything(kind: GraphQLOutputType, depth: int = DEPTH_MAX) -> str:
    """Select all that a type has, down to a depth."""
    named = get_named_type(kind)
    if not is_object_type(named):
        return ""
    parts = ["__typename"]
    for name, field in named.fields.items():
        below = get_named_type(field.type)
        if not is_object_type(below):
            parts.append(name)
        elif depth > 0 and name != "edges":
            parts.append(f"{name} {everything(below, depth - 1)}")
    return "{ " + " ".join(parts) + " }"


def _ways() -> dict[str, tuple[Call, tuple[str, ...], frozenset[str]]]:
    """Find a shortest way from a query to each type, with the rights that it asks for."""
    found: dict[str, tuple[Call, tuple[str, ...], frozenset[str]]] = {}
    waiting: deque[tuple[GraphQLObjectType, Call, tuple[str, ...], frozenset[str]]] = deque()
    for call in calls():
        kind = get_named_type(call.field.type)
        if call.kind == "query" and is_object_type(kind):
            waiting.append((kind, call, (), frozenset({call.requires} - {None})))  # type: ignore[arg-type]
    while waiting:
        kind, call, steps, needed = waiting.popleft()
        if kind.name in found:
            continue
        found[kind.name] = (call, steps, needed)
        for name, field in kind.fields.items():
            below = get_named_type(field.type)
            if is_object_type(below):
                right = declared(field).declaration.requires
                waiting.append((below, call, (*steps, name), needed | ({right} if right else set())))
    return found


def _is_open(field: GraphQLField) -> bool:
    return declared(field).declaration.requires is None and all(not is_required_argument(each) for each in field.args.values())


def _right(part: Any) -> str | None:
    definition = part.extensions.get("strawberry-definition")
    for directive in getattr(definition, "directives", None) or ():
        if hasattr(directive, "permission"):
            return str(directive.permission)
    return None


def _operator(kind: GraphQLInputType) -> str:
    named = get_named_type(kind)
    assert is_input_object_type(named)
    return str(next(iter(named.fields)))


def _id_places(kind: GraphQLInputType, path: Path, seen: frozenset[str]) -> Iterator[Path]:
    kind = kind.of_type if is_non_null_type(kind) else kind
    if is_list_type(kind):
        yield from _id_places(kind.of_type, (*path, 0), seen)
    elif isinstance(kind, GraphQLInputObjectType):
        if kind.name not in seen:
            for name, field in kind.fields.items():
                yield from _id_places(field.type, (*path, name), seen | {kind.name})
    elif getattr(kind, "name", "") == "ID":
        yield path


def _value(call: Call, kind: GraphQLInputType, path: Path, target: Path, id_of: IdOf) -> Any:
    kind = kind.of_type if is_non_null_type(kind) else kind
    if is_list_type(kind):
        return [_value(call, kind.of_type, (*path, 0), target, id_of)]
    if isinstance(kind, GraphQLInputObjectType):
        return {
            name: _value(call, field.type, (*path, name), target, id_of)
            for name, field in kind.fields.items()
            if is_required_input_field(field) or (kind.name, name) in USUAL or target[: len(path) + 1] == (*path, name)
        }
    if isinstance(kind, GraphQLEnumType):
        return next(iter(kind.values))
    return _scalar(call, get_named_type(kind).name, path, id_of)


def _scalar(call: Call, kind: str, path: Path, id_of: IdOf) -> Any:
    name = str(path[-1] if isinstance(path[-1], str) else path[-2])
    match kind:
        case "ID":
            return id_of(call, path) or str(uuid4())
        case "UUID":
            return str(uuid4())
        case "Int":
            return 1
        case "Boolean":
            return True
        case "Decimal":
            return "1"
        case "Date":
            return clock.now().date().isoformat()
        case "DateTime":
            return clock.now().isoformat()
        case "String":
            return next((text for part, text in TEXTS.items() if part in name.lower()), "words")
    return {}
