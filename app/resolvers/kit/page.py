"""Reads one page of a listing: by cursor or by offset, searched, filtered, ordered, counted and summed only where that is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar

import asyncpg

from app.resolvers.kit import cursor
from app.resolvers.kit.access import only_of, owner_sql
from app.resolvers.kit.condition import Condition, Values, condition_sql, search_sql
from app.resolvers.kit.listing import Columns, Listing, Row
from app.resolvers.kit.rows import texts_by_id
from app.resolvers.kit.text import NEXT, WRONG, Text, Written, written
from app.tenancy import database

STATEMENTS_KEPT_MAX = 2_000
Order = tuple[tuple[str, bool], ...]
Place = tuple[str, Order, bool, int, str]
"""Where the page lies: conditions, order, whether it is read backwards, limit, and the offset's placeholder."""
R = TypeVar("R")


class PageRequest(NamedTuple):
    """Which rows are asked for. A cursor stands for the row before the page, or, read backwards, the row after it."""

    size: int
    is_backward: bool = False
    cursor: tuple[Any, ...] | None = None
    offset: int = 0
    search: str | None = None
    where: Condition | None = None
    order: Order = ()


@dataclass(frozen=True, slots=True)
class PageWish:
    """What of the page will be looked at; the rest is neither read nor counted."""

    columns: Columns = frozenset()
    text: Text | None = None
    """The text of a row, which is read instead of the columns where that can be done."""
    rows: bool = True
    cursors: bool = False
    total_count: bool = False
    sums: Columns = frozenset()


class Page(NamedTuple):
    """The rows in the order that was asked for, and what stands around them."""

    rows: Sequence[Row] = ()
    cursors: Sequence[str] = ()
    has_next: bool = False
    has_previous: bool = False
    total_count: int = 0
    sums: Row = MappingProxyType({})
    written: Written | None = None
    """The rows, where the database wrote them."""


def order_of(listing: Listing, wanted: Order) -> Order:
    """Return the order that a page has: the one wanted or the usual one, ended by the key so that no two rows tie."""
    order = wanted or listing.default_order
    descending = order[-1][1] if order else listing.is_key_descending
    return (*order, (listing.key, descending))


def order_signature(listing: Listing, order: Order) -> str:
    """Name a listing's order, so that a cursor made for another one is refused."""
    return listing.source + "|" + ",".join(name + (" desc" if descending else "") for name, descending in order)


def read_cursor(listing: Listing, wanted: Order, text: str) -> tuple[Any, ...]:
    """Read a client's cursor for this order; raise BadCursor when it is not one."""
    order = order_of(listing, wanted)
    return cursor.decode(order_signature(listing, order), text, len(order))


async def page(listing: Listing, request: PageRequest, wish: PageWish) -> Page:
    """Read a page: one statement for its rows, one more when it is counted or summed."""
    values = Values()
    parts = [listing.condition] if listing.condition else []
    if (own := only_of(listing.access)) is not None:
        parts.append(owner_sql(listing, values.place(own)))
    if request.where is not None:
        parts.append(condition_sql(listing, request.where, values))
    if request.search:
        parts.append(search_sql(listing, request.search, values))
    conditions = " AND ".join(parts)

    found = await _rows(listing, request, wish, conditions, Values(*values.given))
    totals = await _totals(listing, wish, conditions, values)
    is_moved = request.cursor is not None or request.offset > 0
    return Page(
        rows=found.rows,
        cursors=found.cursors,
        has_next=is_moved if request.is_backward else found.has_next,
        has_previous=found.has_next if request.is_backward else is_moved,
        total_count=totals["total_count"] if wish.total_count else 0,
        sums=totals,
        written=found.written,
    )


async def _rows(listing: Listing, request: PageRequest, wish: PageWish, conditions: str, values: Values) -> Page:
    """Read the rows, and whether more of them follow in the direction that is read."""
    if not wish.rows:
        return Page()
    order = order_of(listing, request.order)
    if request.cursor is not None:
        placeholders = tuple(values.place(value) for value in request.cursor)
        after = _after_sql(listing, order, request.is_backward, placeholders)
        conditions = conditions + " AND " + after if conditions else after
    offset = values.place(request.offset) if request.offset else ""
    place = conditions, order, request.is_backward, request.size + 1, offset
    found = await _written(listing, request, wish, place, values) if wish.text is not None else None
    return found or await _read(listing, request, wish, place, values)


async def _written(listing: Listing, request: PageRequest, wish: PageWish, place: Place, values: Values) -> Page | None:
    """Have the rows written by the database; return None where that is not possible, or not worth while.

    A text with other rows in it costs so much more than to find the rows that PostgreSQL, where there are parameters, would not look for
    the best way to find them any more, and keep one for all their values. Then they are found first, and written by their keys.
    """
    text, has_cursors = wish.text, wish.cursors or request.cursor is not None
    assert text is not None
    if text.is_deep and (has_cursors or values.given):
        found = await _read(listing, request, replace(wish, columns=frozenset()), place, values)
        rows = written(await texts_by_id(text, [row[listing.key] for row in found.rows]))
        return found._replace(rows=(), written=rows) if rows is not None else None
    if has_cursors:
        return None
    together = await database.fetchval(_page_text_sql(text, *place), *values.given)
    texts: list[str] = together.split(NEXT) if together is not None else []
    rows = written(_cut(texts, request))
    return Page(written=rows, has_next=len(texts) > request.size) if rows is not None else None


async def _read(listing: Listing, request: PageRequest, wish: PageWish, place: Place, values: Values) -> Page:
    """Read the rows' columns."""
    try:
        found = await database.fetch(_page_sql(listing, wish.columns, wish.cursors, *place), *values.given)
    except asyncpg.DataError:
        # A cursor made by hand can hold a text where the column is a number; the statement says so before it reads anything.
        if request.cursor is None:
            raise
        raise cursor.BadCursor from None
    rows, has_more = _cut(found, request), len(found) > request.size
    if not wish.cursors:
        return Page(rows, has_next=has_more)
    order = order_of(listing, request.order)
    signature = order_signature(listing, order)
    names = [_order_name(index) for index in range(len(order))]
    return Page(rows, [cursor.encode(signature, [row[name] for name in names]) for row in rows], has_next=has_more)


def _cut(found: list[R], request: PageRequest) -> list[R]:
    rows = found[: request.size]
    if request.is_backward:
        rows.reverse()
    return rows


async def _totals(listing: Listing, wish: PageWish, conditions: str, values: Values) -> Row:
    if not wish.total_count and not wish.sums:
        return {}
    row = await database.fetchrow(_totals_sql(listing, wish.total_count, wish.sums, conditions), *values.given)
    assert row is not None, "an aggregate has one row"
    return row


@lru_cache(maxsize=STATEMENTS_KEPT_MAX)
def _page_sql(
    listing: Listing, columns: Columns, with_cursors: bool, conditions: str, order: Order, is_backward: bool, limit: int, offset: str
) -> str:
    selected, source = listing.selection(columns | {listing.key})
    if with_cursors:
        selected += [_order_sql(listing, name) + " AS " + _order_name(index) for index, (name, _) in enumerate(order)]
    return _ordered_sql(listing, ", ".join(selected), source, conditions, order, is_backward, limit, offset)


@lru_cache(maxsize=STATEMENTS_KEPT_MAX)
def _page_text_sql(text: Text, conditions: str, order: Order, is_backward: bool, limit: int, offset: str) -> str:
    """The texts of a page's rows as one text: it is half as dear on its way as a row for each."""
    selected = f"coalesce({text.sql}, '{WRONG}') AS text"
    rows = _ordered_sql(text.listing, selected, text.listing.source, conditions, order, is_backward, limit, offset)
    return " ".join(("SELECT", f"string_agg(text, '{NEXT}')", "FROM", f"({rows}) page"))


def _ordered_sql(
    listing: Listing, selected: str, source: str, conditions: str, order: Order, is_backward: bool, limit: int, offset: str
) -> str:
    ordered = ", ".join(_order_sql(listing, name) + (" DESC" if descending != is_backward else "") for name, descending in order)
    words = ["SELECT", selected, "FROM", source]
    words += ["WHERE", conditions] if conditions else []
    # The limit is no parameter: for one that it does not know PostgreSQL thinks of a tenth of the table, and plans anew each time.
    words += ["ORDER BY", ordered, "LIMIT", str(limit)]
    words += ["OFFSET", offset] if offset else []
    return " ".join(words)


@lru_cache(maxsize=STATEMENTS_KEPT_MAX)
def _totals_sql(listing: Listing, is_counted: bool, sums: Columns, conditions: str) -> str:
    selected = ["count(*) AS total_count"] if is_counted else []
    selected += ["coalesce(sum(" + listing.sums[name] + '), 0) AS "' + name + '"' for name in sorted(sums)]
    words = ["SELECT", ", ".join(selected), "FROM", listing.source]
    words += ["WHERE", conditions] if conditions else []
    return " ".join(words)


@lru_cache(maxsize=STATEMENTS_KEPT_MAX)
def _after_sql(listing: Listing, order: Order, is_backward: bool, placeholders: tuple[str, ...]) -> str:
    """The rows after the cursor. One direction for all columns is a row comparison, which an index on them serves as one range."""
    signs = [" < " if descending != is_backward else " > " for _, descending in order]
    expressions = [_order_sql(listing, name) for name, _ in order]
    if len(set(signs)) == 1:
        return "(" + ", ".join(expressions) + ")" + signs[0] + "(" + ", ".join(placeholders) + ")"
    steps = []
    for index, expression in enumerate(expressions):
        same = [earlier + " = " + placeholder for earlier, placeholder in zip(expressions[:index], placeholders, strict=False)]
        steps.append("(" + " AND ".join([*same, expression + signs[index] + placeholders[index]]) + ")")
    # The first column's range stands alone as well, so that the index has where to begin.
    return "(" + expressions[0] + signs[0].rstrip() + "= " + placeholders[0] + " AND (" + " OR ".join(steps) + "))"


def _order_sql(listing: Listing, name: str) -> str:
    return listing.orders.get(name) or listing.columns[name]


def _order_name(index: int) -> str:
    return "order_" + str(index)
