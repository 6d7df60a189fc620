"""Declares what can be asked and done: queries, mutations and subscriptions, with the right that each asks for."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import strawberry
from graphql import GraphQLField, get_nullable_type, is_scalar_type
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.base import StrawberryList, get_object_definition
from strawberry.types.fields.resolver import StrawberryResolver

from app.domain.refusal import Fault, Refused
from app.resolvers.kit import Columns, Listing, RowsOf, Selection
from app.schema.kit.context import Info
from app.schema.kit.fields import DENY, MASK, Declaration, Kind, KitField, column, nested, requirement
from app.schema.kit.inputs import faults_of
from app.schema.kit.limits import OPERATION_SECONDS_MAX, REPORT_SECONDS_MAX
from app.schema.kit.operation import current_operation
from app.schema.kit.values import UserError
from app.services.identity import step_up

Function = Callable[..., Any]

ARGUMENTS = {"id": "Its id.", "input": "What is to be done."}
"""What the usual arguments are; others say it themselves: `Annotated[date, kit.argument("The first day.")]`."""


RECENT = "Needs a sign-in or `reauthenticate` of the last ten minutes."


class Place(StrEnum):
    """At which address a field lives."""

    COMPANY = "company"
    BARE = "bare"
    ANYWHERE = "anywhere"


COMPANY, BARE, ANYWHERE = Place.COMPANY, Place.BARE, Place.ANYWHERE


@dataclass(frozen=True, slots=True)
class Root:
    """What the gate knows of a root field besides its right."""

    place: Place = COMPANY
    is_public: bool = False
    is_alone: bool = False
    seconds_max: float = OPERATION_SECONDS_MAX
    needs_recent_sign_in: bool = False


@dataclass(frozen=True, slots=True)
class Call:
    """How the function of a root field is called: it is told the request, and its arguments by their own names."""

    function: Callable[..., Awaitable[Any]]
    names: Mapping[str, str]
    """Of its arguments: name in the schema → name in the function. A connection's arguments are a page, and come by the operation."""
    has_self: bool

    def __call__(self, info: Any, given: Mapping[str, Any]) -> Awaitable[Any]:
        """Call it."""
        arguments = {self.names[name]: value for name, value in given.items()}
        return self.function(None, info=info, **arguments) if self.has_self else self.function(info=info, **arguments)


def call_of(field: GraphQLField, definition: KitField) -> Call | None:
    """Return how a root field's function is called, where what it takes needs no more than the library's reading."""
    resolver = definition.base_resolver
    assert resolver is not None, "a root field has a function"
    if definition.extensions or not resolver.is_async or resolver.info_parameter is None or resolver.info_parameter.name != "info":
        return None
    names: dict[str, str] = {}
    if "connection" not in definition.metadata:
        if not all(is_scalar_type(get_nullable_type(argument.type)) for argument in field.args.values()):
            return None
        names = {name: argument.extensions["strawberry-definition"].python_name for name, argument in field.args.items()}
    return Call(resolver.wrapped_func, names, bool(resolver.self_parameter))  # type: ignore[arg-type]


def query(
    description: str,
    type: Any,
    *,
    requires: str | None = None,
    public: bool = False,
    at: Place = COMPANY,
    report: bool = False,
    size: int = 1,
    name: str | None = None,
    listing: Listing | None = None,
) -> Callable[[Function], Any]:
    """Declare a field of Query. The function returns rows; a plain list says by `size` how many it usually has.

    `public` fields ask for nobody to be signed in; a test keeps their list. A `report` may take longer. A single row that the function
    reads with `row_by_id` from a `listing`, as `selected` says, and returns as it is can be written by the database.
    """
    root = Root(at, public, seconds_max=REPORT_SECONDS_MAX if report else OPERATION_SECONDS_MAX)
    rows = RowsOf(listing) if listing is not None else None
    return lambda function: _root(function, description, type, root, requires, size, name, rows=rows)


def mutation(
    description: str,
    type: Any,
    *,
    requires: str | None = None,
    public: bool = False,
    at: Place = COMPANY,
    alone: bool = False,
    name: str | None = None,
    requires_recent_sign_in: bool = False,
) -> Callable[[Function], Any]:
    """Declare a field of Mutation. The function returns the payload as a dict; what it refuses becomes `errors`, with all else null and
    lists empty.

    The input's limits are checked before it runs. `alone` makes it the only root field that its document may have. What is sensitive
    `requires_recent_sign_in`: it is refused with REAUTHENTICATE unless whoever asks has shown in the last ten minutes who they are.
    """
    fields = get_object_definition(type, strict=True).fields

    def declare(function: Callable[..., Awaitable[dict[str, Any]]]) -> Any:
        @functools.wraps(function)
        async def run(*args: Any, **kwargs: Any) -> dict[str, Any]:
            try:
                if requires_recent_sign_in:
                    step_up.require(kwargs["info"].context.signed_in)
                faults = [fault for given in kwargs.values() if get_object_definition(given.__class__) for fault in faults_of(given)]
                if faults:
                    raise Refused.all_of(faults)
                payload = await function(*args, **kwargs)
            except Refused as refused:
                nothing: dict[str, Any] = {field.python_name: [] if isinstance(field.type, StrawberryList) else None for field in fields}
                return nothing | {"errors": [_error(fault) for fault in refused.faults]}
            return payload | {"errors": []}

        told = f"{description} {RECENT}" if requires_recent_sign_in else description
        return _root(run, told, type, Root(at, public, alone, needs_recent_sign_in=requires_recent_sign_in), requires, 1, name)

    return declare


def subscription(
    description: str,
    type: Any,
    *,
    requires: str | None = None,
    at: Place = COMPANY,
    name: str | None = None,
) -> Callable[[Function], Any]:
    """Declare a field of Subscription. The function is an asynchronous generator of rows."""
    return lambda function: _root(function, description, type, Root(at), requires, 1, name, is_subscription=True)


def argument(description: str, *, name: str | None = None) -> object:
    """Describe an argument of a root field, in an Annotated type."""
    return strawberry.argument(description=description, name=name)


def payload(description: str) -> Callable[[type], Any]:
    """Make a class the payload of a mutation: what came of it, and `errors`."""

    def declare(kind: type) -> Any:
        kind.__annotations__ = {**inspect.get_annotations(kind), "errors": list[UserError]}
        kind.errors = KitField(  # type: ignore[attr-defined]
            description="What was wrong; empty when it was done.", metadata={"kit": Declaration(Kind.NESTED)}
        )
        return strawberry.type(kind, description=description)

    return declare


def entity(description: str, *, requires: str | None = None) -> Any:
    """Declare what a payload shows: the record as it is after the change, null when it was refused.

    A record beside the one that was changed `requires` the right to read it: changing one is no way to see another.
    """
    return nested(f"{description} Null when refused.", requires=requires, on_denied=DENY if requires is None else MASK)


def outcome(description: str) -> Any:
    """Declare a plain value of a payload."""
    return column(description)


def selected(info: Info, *path: str) -> Columns:
    """Return the columns that the operation selects of a root field's rows; `path` goes into rows nested in it, by attribute."""
    operation, key = current_operation(), str(info.path.key)
    found = operation.roots[key]
    for name in path:
        if name not in found.nested:
            return frozenset()
        found = found.nested[name]
    text = operation.texts.get(key) if not path else None
    if found.told is None or found.told[0] is not text:
        found.told = text, Selection(found.columns, text) if text is not None else frozenset(found.columns)
    return found.told[1]


def wants(info: Info, name: str) -> bool:
    """Tell whether the operation selects this attribute of a root field's row."""
    found = current_operation().roots[str(info.path.key)]
    return name in found.columns or name in found.nested


def _root(
    function: Function,
    description: str,
    kind: Any,
    root: Root,
    requires: str | None,
    size: int,
    name: str | None,
    *,
    is_subscription: bool = False,
    rows: RowsOf | None = None,
) -> Any:
    declaration = Declaration(Kind.ROOT, rows=rows, requires=requires, size=size, is_counted=True)
    resolver: StrawberryResolver[Any] = StrawberryResolver(function)
    for argument in resolver.arguments:
        argument.description = argument.description or ARGUMENTS.get(argument.python_name)
        assert argument.description, f"{function.__qualname__}: describe the argument {argument.python_name} with kit.argument"
    return KitField(
        graphql_name=name,
        description=description,
        base_resolver=resolver,
        type_annotation=StrawberryAnnotation(kind),
        is_subscription=is_subscription,
        directives=requirement(requires),
        metadata={"kit": declaration, "root": root},
    )


def _error(fault: Fault) -> dict[str, Any]:
    return {
        "code": fault.code,
        "message": fault.message,
        "path": [camel(step) for step in fault.path],
        "details": fault.details,
    }


def camel(name: str) -> str:
    """Write a field's name as the API does."""
    first, *rest = str(name).rstrip("_").split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)
