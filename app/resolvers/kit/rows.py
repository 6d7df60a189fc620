"""Reads rows that are known by their ids or by their parents, for all of them in one statement."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from functools import lru_cache
from typing import Any, TypeVar
from uuid import UUID

from app.resolvers.kit.access import only_of, owner_sql
from app.resolvers.kit.listing import Columns, Listing, Row
from app.resolvers.kit.text import WRONG, RowsOf, Selection, Text, written
from app.tenancy import database

B = TypeVar("B", bound=Callable[..., Awaitable[Sequence[Any]]])

STATEMENTS_KEPT_MAX = 2_000
CHILDREN_MAX = 20_000
IDS_USUAL = 10


async def row_by_id(listing: Listing, id: UUID, columns: Columns) -> Row | None:
    """Read one row, or None when there is none with this id; where a text of it is asked for and can be had, that is the row."""
    if isinstance(columns, Selection) and columns.text.listing is listing and only_of(listing.access) is None:
        text = await database.fetchval(_text_by_key_sql(columns.text), id)
        row = written([text], is_list=False) if text is not None else None
        if row is not None or text is None:
            return row
    return (await rows_by_id(listing, [id], columns))[0]


async def texts_by_id(text: Text, ids: Sequence[UUID]) -> list[str]:
    """Read the texts of the rows with these ids, in the order of the ids."""
    found = await database.fetch(_texts_by_key_sql(text), _usual(ids)) if ids else []
    by_id: dict[UUID, str] = {row["key"]: row["text"] for row in found}
    return [by_id.get(each, WRONG) for each in ids]


async def rows_by_id(listing: Listing, ids: Sequence[UUID], columns: Columns) -> list[Row | None]:
    """Read the rows with these ids, in the order of the ids, None where there is none."""
    own = only_of(listing.access)
    found = await database.fetch(_by_key_sql(listing, columns, _rule(listing, own)), _usual(ids), *_given(own))
    by_id: dict[UUID, Row] = {row[listing.key]: row for row in found}
    return [by_id.get(each) for each in ids]


async def rows_by_parent(listing: Listing, parent: str, ids: Sequence[UUID], columns: Columns, order: str) -> list[list[Row]]:
    """Read the rows below each parent, in the order of the parents and, below each, by the column `order`.

    `parent` is the column that holds the parent's id. Not more than CHILDREN_MAX rows are read; the caller's limit of nodes is lower.
    """
    own = only_of(listing.access)
    found = await database.fetch(_by_parent_sql(listing, columns, parent, order, _rule(listing, own)), _usual(ids), *_given(own))
    assert len(found) <= CHILDREN_MAX, "More rows below these parents than any operation may return."
    below: dict[UUID, list[Row]] = {each: [] for each in ids}
    for row in found:
        below[row[parent]].append(row)
    return [below[each] for each in ids]


def rows_of(listing: Listing, parent: str = "", order: str = "") -> Callable[[B], B]:
    """Say of a batch that it answers with a listing's rows by their keys, or by their parents, and does nothing else.

    Then others may read the same rows in statements of their own.
    """

    def mark(batch: B) -> B:
        batch.rows = RowsOf(listing, parent, order)  # type: ignore[attr-defined]
        return batch

    return mark


def _given(own: UUID | None) -> tuple[UUID, ...]:
    return (own,) if own is not None else ()


def _rule(listing: Listing, own: UUID | None) -> str:
    return owner_sql(listing, "$2") if own is not None else ""


def _usual(ids: Sequence[UUID]) -> list[UUID]:
    """Return at least IDS_USUAL ids, the last one again and again.

    PostgreSQL takes any list for one of ten when it makes a plan to keep. A shorter one looks cheaper to it, so it would plan that anew
    each time, which costs more than to read the row.
    """
    return [*ids, *list(ids[-1:]) * (IDS_USUAL - len(ids))]


@lru_cache(maxsize=STATEMENTS_KEPT_MAX)
def _by_key_sql(listing: Listing, columns: Columns, rule: str) -> str:
    selected, source = listing.selection(columns | {listing.key})
    words = ["SELECT", ", ".join(selected), "FROM", source, "WHERE", listing.columns[listing.key], "= ANY($1)"]
    words += ["AND", listing.condition] if listing.condition else []
    words += ["AND", rule] if rule else []
    return " ".join(words)


@lru_cache(maxsize=STATEMENTS_KEPT_MAX)
def _text_by_key_sql(text: Text) -> str:
    listing = text.listing
    words = ["SELECT", f"coalesce({text.sql}, '{WRONG}')", "FROM", listing.source, "WHERE", listing.columns[listing.key], "= $1"]
    words += ["AND", listing.condition] if listing.condition else []
    return " ".join(words)


@lru_cache(maxsize=STATEMENTS_KEPT_MAX)
def _texts_by_key_sql(text: Text) -> str:
    listing, key = text.listing, text.listing.columns[text.listing.key]
    words = ["SELECT", f"{key} AS key, coalesce({text.sql}, '{WRONG}') AS text", "FROM", listing.source, "WHERE", key, "= ANY($1)"]
    return " ".join(words)


@lru_cache(maxsize=STATEMENTS_KEPT_MAX)
def _by_parent_sql(listing: Listing, columns: Columns, parent: str, order: str, rule: str) -> str:
    key, above = listing.columns[listing.key], listing.columns[parent]
    selected, source = listing.selection(columns | {listing.key, parent})
    words = ["SELECT", ", ".join(selected), "FROM", source, "WHERE", above, "= ANY($1)"]
    words += ["AND", listing.condition] if listing.condition else []
    words += ["AND", rule] if rule else []
    words += ["ORDER BY", ", ".join((above, listing.orders.get(order) or listing.columns[order], key)), "LIMIT " + str(CHILDREN_MAX + 1)]
    return " ".join(words)
