"""Declares a list of the API: pages by cursor or offset, with search, filter, order, count and sums, from one Listing."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Annotated, Any

import strawberry
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.base import StrawberryOptional, get_object_definition
from strawberry.types.fields.resolver import StrawberryResolver

from app.resolvers.kit import BadCursor, Condition, Every, Listing, Page, PageRequest, PageWish, RowsOf, Text, page
from app.resolvers.kit.page import read_cursor
from app.schema.kit.context import Info
from app.schema.kit.errors import bad_request
from app.schema.kit.fields import Declaration, Kind, KitField, column, money, nested, requirement
from app.schema.kit.limits import OFFSET_MAX, ORDERS_MAX, PAGE_SIZE_MAX, SEARCH_LENGTH_MAX
from app.schema.kit.operation import Selected, current_operation
from app.schema.kit.roots import Root
from app.schema.kit.values import Direction, Money, PageInfo
from app.schema.kit.where import Filter, WhereReader, column_of, where_type
from app.tenancy.binding import current

Beside = Callable[[], Awaitable[Mapping[str, Any]]]


@dataclass(frozen=True, slots=True)
class Connection:
    """What the gate needs to know of a list before it runs."""

    listing: Listing
    where: WhereReader | None
    order_requires: Mapping[str, str]
    search_requires: str | None = None
    export: str | None = None
    """The right to take the list away as a file; None for one that nobody takes away."""

    def read(self, given: Mapping[str, Any], path: tuple[str, ...]) -> tuple[PageRequest, set[str]]:
        """Read a list's arguments; return the page they ask for and the rights that its filter and order ask for."""
        first, last = given.get("first"), given.get("last")
        if (first is None) == (last is None):
            raise bad_request("Give exactly one of `first` and `last`.", path)
        size = first if first is not None else last
        assert size is not None
        if not 1 <= size <= PAGE_SIZE_MAX:
            raise bad_request(f"A page has between 1 and {PAGE_SIZE_MAX} rows.", path)
        order, required = self._order(given.get("orderBy") or [], path)
        where = None
        if given.get("where") and self.where is not None:
            where, asked = self.where.read(given["where"], path)
            required |= asked
        search = given.get("search")
        if search is not None and len(search) > SEARCH_LENGTH_MAX:
            raise bad_request(f"A search has at most {SEARCH_LENGTH_MAX} characters.", path)
        if search is not None and self.search_requires is not None:
            required.add(self.search_requires)
        is_backward = last is not None
        cursor = self._cursor(given, is_backward, order, path)
        offset = self._offset(given, is_backward, cursor is not None, path)
        return PageRequest(size, is_backward, cursor, offset, search, where, order), required

    def _order(self, given: Sequence[Mapping[str, Any]], path: tuple[str, ...]) -> tuple[tuple[tuple[str, bool], ...], set[str]]:
        if len(given) > ORDERS_MAX:
            raise bad_request(f"A list is ordered by at most {ORDERS_MAX} columns.", path)
        order = tuple((each["field"].value, each["direction"] is Direction.DESC) for each in given)
        if len({name for name, _ in order}) < len(order):
            raise bad_request("A list is ordered by each column only once.", path)
        return order, {self.order_requires[name] for name, _ in order if name in self.order_requires}

    def _cursor(
        self, given: Mapping[str, Any], is_backward: bool, order: tuple[tuple[str, bool], ...], path: tuple[str, ...]
    ) -> tuple[Any, ...] | None:
        text, other = (given.get("before"), given.get("after")) if is_backward else (given.get("after"), given.get("before"))
        if other is not None:
            raise bad_request("`after` goes with `first`, `before` with `last`.", path)
        if text is None:
            return None
        try:
            return read_cursor(self.listing, order, text)
        except BadCursor as error:
            raise bad_request(str(error), path) from None

    def _offset(self, given: Mapping[str, Any], is_backward: bool, has_cursor: bool, path: tuple[str, ...]) -> int:
        offset: int | None = given.get("offset")
        if offset is None:
            return 0
        if has_cursor or is_backward:
            raise bad_request("`offset` goes with `first` and without a cursor.", path)
        if not 0 <= offset <= OFFSET_MAX:
            raise bad_request(f"`offset` lies between 0 and {OFFSET_MAX}.", path)
        return offset


def connection(
    node: type,
    listing: Listing,
    description: str,
    *,
    requires: str,
    where: tuple[str, ...] = (),
    filters: Mapping[str, Filter] | None = None,
    orders: Mapping[str, str] | None = None,
    sums: tuple[str, ...] = (),
    search_requires: str | None = None,
    offset: bool = True,
    extra: Mapping[str, tuple[Any, str]] | None = None,
    beside: Beside | None = None,
    restrict: Callable[[Info], Condition] | None = None,
    export: str | None = None,
) -> Any:
    """Declare a list on the Query type.

    `where` names columns of the node to filter by, `filters` further ones; an order is made of each entry of the listing's orders,
    described by the node's column of that name or by `orders`; `sums` names columns of Money or Decimal that the listing can add up.
    `search_requires` is the right to what the search also looks through and the rows show only with that right.
    `extra` adds fields to the connection type (name → type and description), whose values `beside()` reads when one is selected.
    `restrict(info)` is the feature's access rule: a condition that holds for every row that this caller may see.
    `export` is the right to take the list away as a file, with the columns that one may read.
    """
    where_input = where_type(node, where, filters or {}) if where or filters else None
    order_input, order_requires = _order_types(node, listing, orders or {}) if listing.orders else (None, {})
    assert set(sums) <= set(listing.sums), f"{node.__name__}: the listing cannot add up {sorted(set(sums) - set(listing.sums))}"
    signature = _signature(where_input, order_input, bool(listing.search), offset, search_requires)

    async def resolve(info: Info, **_: Any) -> dict[str, Any]:
        operation = current_operation()
        key = str(info.path.key)
        selected = operation.roots[key]
        request = operation.pages[key]
        if restrict is not None:
            allowed = restrict(info)
            request = request._replace(where=allowed if request.where is None else Every((allowed, request.where)))
        try:
            found = await page(listing, request, _wished(selected, operation.texts.get(key)))
        except BadCursor as error:
            raise bad_request(str(error), (key,)) from None
        operation.charge(len(found.rows) if found.written is None else found.written.size + found.written.nodes)
        row = _row(found)
        return row | dict(await beside()) if beside is not None and selected.columns & set(extra or {}) else row

    resolve.__signature__ = signature  # type: ignore[attr-defined]
    reader = WhereReader(where_input) if where_input is not None else None
    return KitField(
        description=f"{description} At most {PAGE_SIZE_MAX} at a time.",
        base_resolver=StrawberryResolver(resolve),
        type_annotation=StrawberryAnnotation(_connection_type(node, sums, extra or {})),
        directives=requirement(requires),
        metadata={
            "kit": Declaration(Kind.ROOT, rows=RowsOf(listing), requires=requires),
            "root": Root(),
            "connection": Connection(listing, reader, order_requires, search_requires, export),
        },
    )


def _wished(selected: Selected, text: Text | None) -> PageWish:
    if selected.wish is None or selected.wish.text is not text:
        selected.wish = _wish(selected, text)
    return selected.wish


def _wish(selected: Selected, text: Text | None) -> PageWish:
    columns = set(selected.nested["nodes"].columns) if "nodes" in selected.nested else set()
    edges = selected.nested.get("edges")
    if edges is not None and "node" in edges.nested:
        columns |= edges.nested["node"].columns
    information = selected.nested["page_info"].columns if "page_info" in selected.nested else set()
    cursors = bool(information & {"start_cursor", "end_cursor"}) or (edges is not None and "cursor" in edges.columns)
    return PageWish(
        columns=frozenset(columns),
        text=text,
        rows=bool({"nodes", "edges", "page_info"} & selected.nested.keys()),
        cursors=cursors,
        total_count="total_count" in selected.columns,
        sums=frozenset(selected.nested["sums"].columns - {"currency"}) if "sums" in selected.nested else frozenset(),
    )


def _row(found: Page) -> dict[str, Any]:
    is_read = found.written is None
    cursors: Sequence[str | None] = (found.cursors if is_read else ()) or [None] * len(found.rows)
    return {
        "nodes": found.rows if is_read else found.written,
        "edges": [{"cursor": cursor, "node": row} for cursor, row in zip(cursors, found.rows, strict=True)],
        "page_info": {
            "has_next_page": found.has_next,
            "has_previous_page": found.has_previous,
            "start_cursor": found.cursors[0] if found.cursors else None,
            "end_cursor": found.cursors[-1] if found.cursors else None,
        },
        "total_count": found.total_count,
        "sums": _Sums(found.sums),
    }


@dataclass(frozen=True, slots=True)
class _Sums:
    """The sums of a list; amounts are in the company's currency."""

    sums: Any = field(repr=False)

    def __getitem__(self, name: str) -> Any:
        return current().currency if name == "currency" else self.sums[name]


def _connection_type(node: type, sums: tuple[str, ...], extra: Mapping[str, tuple[Any, str]]) -> type:
    name = node.__name__
    edge = _type(
        name + "Edge",
        "A row and its place in the list.",
        {"cursor": (str, column("The row's place, to go on from; good for this order only.")), "node": (node, nested("The row."))},
    )
    fields: dict[str, tuple[Any, Any]] = {
        "nodes": (list[node], nested("The rows of the page.")),  # type: ignore[valid-type]
        "edges": (list[edge], _uncounted("The rows of the page with their cursors.")),  # type: ignore[valid-type]
        "page_info": (PageInfo, _uncounted("Where the page lies in the list.")),
        "total_count": (int, column("How many rows the whole list has; counted only when asked for.")),
    }
    if sums:
        fields["sums"] = (_sums_type(node, sums), _uncounted("Sums over the whole list, not only the page."))
    fields |= {each: (kind, column(said)) for each, (kind, said) in extra.items()}
    return _type(name + "Connection", "A page of a list, and what is known of the whole list.", fields)


def _sums_type(node: type, sums: tuple[str, ...]) -> type:
    fields: dict[str, tuple[Any, Any]] = {}
    for name in sums:
        of = column_of(node, name)
        kind: Any = of.type.of_type if isinstance(of.type, StrawberryOptional) else of.type
        requires, on_denied = of.declaration.requires, of.declaration.on_denied
        said = f"Sum of: {of.description}"
        if kind is Money:
            annotation: Any = Money if requires is None else Money | None
            fields[name] = (annotation, money(said, amount=name, requires=requires, on_denied=on_denied))
        else:
            fields[name] = (kind if requires is None else kind | None, column(said, requires=requires, on_denied=on_denied))
    return _type(node.__name__ + "Sums", "Sums over a list, in the company's currency.", fields)


def _order_types(node: type, listing: Listing, described: Mapping[str, str]) -> tuple[type, dict[str, str]]:
    named = {field.python_name: field for field in get_object_definition(node, strict=True).fields if isinstance(field, KitField)}
    requires = {name: named[name].declaration.requires for name in listing.orders if name in named and named[name].declaration.requires}
    enum_name = node.__name__ + "OrderField"
    fields: Any = Enum(enum_name, {name.upper(): name for name in listing.orders}, module=__name__)  # type: ignore[misc]
    strawberry.enum(fields, description="What the list can be ordered by; each has an index.")
    for value in fields.__dict__["__strawberry_definition__"].values:
        said = described.get(str(value.value)) or (named[value.value].description if value.value in named else None)
        assert said, f"{node.__name__}: say what the order {value.value} is, in `orders`"
        value.description = f"By: {said}"
        value.directives = requirement(requires.get(str(value.value)))
    order_by = type(
        node.__name__ + "OrderBy",
        (),
        {
            "__annotations__": {"field": fields, "direction": Direction},
            "__module__": __name__,
            "field": strawberry.field(description="The column."),
            "direction": strawberry.field(description="Which way.", default=Direction.ASC),
        },
    )
    return strawberry.input(order_by, description="One column that a list is ordered by."), {k: v for k, v in requires.items() if v}


def _signature(
    where: type | None, order_by: type | None, is_searchable: bool, has_offset: bool, search_requires: str | None
) -> inspect.Signature:
    arguments: dict[str, tuple[Any, str]] = {
        "first": (int, f"How many rows from the start or after the cursor, 1–{PAGE_SIZE_MAX}. Exactly one of `first` and `last`."),
        "after": (str, "A cursor: the rows after it. With `first` only."),
        "last": (int, f"How many rows from the end or before the cursor, 1–{PAGE_SIZE_MAX}."),
        "before": (str, "A cursor: the rows before it. With `last` only."),
    }
    if has_offset:
        arguments["offset"] = (int, f"How many rows to skip, at most {OFFSET_MAX}. With `first` and without a cursor.")
    if is_searchable:
        arguments["search"] = (str, f"Words that must all be found, whatever case and accents; at most {SEARCH_LENGTH_MAX} characters.")
    if where is not None:
        arguments["where"] = (where, "Which rows are wanted.")
    if order_by is not None:
        arguments["order_by"] = (list[order_by], f"The order, at most {ORDERS_MAX} columns; then by id.")  # type: ignore[valid-type]
    parameters = [inspect.Parameter("info", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=Info)]
    for name, (kind, said) in arguments.items():
        directives = requirement(search_requires) if name == "search" else ()
        annotation: Any = Annotated[kind | None, strawberry.argument(description=said, directives=directives)]
        parameters.append(inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=strawberry.UNSET, annotation=annotation))
    return inspect.Signature(parameters)


def _type(name: str, description: str, fields: Mapping[str, tuple[Any, Any]]) -> type:
    namespace: dict[str, Any] = {each: declared for each, (_, declared) in fields.items()}
    namespace |= {"__annotations__": {each: kind for each, (kind, _) in fields.items()}, "__module__": __name__, "__doc__": description}
    return strawberry.type(type(name, (), namespace), description=description)


def _uncounted(description: str) -> Any:
    return KitField(description=description, metadata={"kit": Declaration(Kind.NESTED)})
