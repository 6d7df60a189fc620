"""Says what can be read from one place: its rows' columns, what they may be searched, filtered, ordered and summed by.

Everything in a Listing is a constant of the program and becomes SQL as it stands; what a client sends becomes a parameter, never text.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from app.resolvers.kit.access import OwnRows

if TYPE_CHECKING:
    from app.resolvers.kit.condition import Test, Values


class Row(Protocol):
    """What the API reads a record's columns from: a database record or a dict."""

    def __getitem__(self, name: str, /) -> Any: ...


Columns: TypeAlias = frozenset[str]

JOINED = ">"
SEARCH_LENGTH_MAX = 200
SEARCH_WORDS_MAX = 8


def joined_name(column: str, other: str) -> str:
    """Name a column of the row that a column names: of the row of `customer_id`, its `name`."""
    return column + JOINED + other


@dataclass(frozen=True, eq=False)
class Listing:
    """A table or FROM clause and the SQL expression of each name that the API knows."""

    source: str
    """What follows FROM. A LEFT JOIN on a primary key costs nothing while none of its columns is selected: PostgreSQL drops it."""

    columns: Mapping[str, str]
    """Column name of a row → expression."""

    orders: Mapping[str, str] = field(default_factory=dict)
    """Name of an order → expression that is never NULL and has an index together with the key."""

    default_order: tuple[tuple[str, bool], ...] = ()
    """The order when none is asked for, as (name, descending)."""

    filters: Mapping[str, str] = field(default_factory=dict)
    """Names that can be filtered by and are not columns → expression."""

    conditions: Mapping[str, Callable[[Test, Values], str]] = field(default_factory=dict)
    """Names that can be filtered by and write their own condition: where it depends on today, or is to meet a partial index."""

    search: tuple[str, ...] = ()
    """Expressions in folded form (`folded(p.name)`), each with a trigram index; every word must be found in one of them."""

    texts: Mapping[str, str] = field(default_factory=dict)
    """Name of a filter → the folded text, with a trigram index, that holds its words: parts of words are looked for there first."""

    sums: Mapping[str, str] = field(default_factory=dict)
    """Name of a sum → the expression that is added up."""

    key: str = "id"
    """The column that is unique and ends every order."""

    is_key_descending: bool = False
    """Whether a list without any other order has its largest keys first."""

    joins: Mapping[str, Listing] = field(default_factory=dict)
    """Column that holds another row's key → that row's listing: its columns are read in the same statement when they are asked for as
    `joined_name(column, its column)`."""

    condition: str = ""
    """What is true for all rows of this listing (`NOT p.is_deleted`)."""

    access: OwnRows | None = None
    """Who may see which of the rows; the access rule of the feature that they belong to."""

    def __post_init__(self) -> None:
        assert self.key in self.columns, f"{self.source}: the key {self.key} is not among the columns"
        assert all(other.access is None for other in self.joins.values()), f"{self.source}: rows under a rule are not joined"
        assert all(name in self.orders for name, _ in self.default_order), f"{self.source}: the default order names an unknown order"

    def selection(self, columns: Columns) -> tuple[list[str], str]:
        """Return what follows SELECT for these columns, and what follows FROM; what is not joined here is left out."""
        selected, source = [], self.source
        for name in sorted(columns):
            column, _, other = name.partition(JOINED)
            if not other:
                selected.append(f'{self.columns[name]} AS "{name}"')
            elif column in self.joins:
                selected.append(f'"{column}{JOINED}"."{other}" AS "{name}"')
        for column in sorted({name.partition(JOINED)[0] for name in columns if JOINED in name} & self.joins.keys()):
            joined, alias = self.joins[column], f'"{column}{JOINED}"'
            wanted = {joined.key, *(name.partition(JOINED)[2] for name in columns if name.startswith(column + JOINED))}
            inner = ["SELECT", ", ".join(f'{joined.columns[name]} AS "{name}"' for name in sorted(wanted)), "FROM", joined.source]
            inner += ["WHERE", joined.condition] if joined.condition else []
            source += " LEFT JOIN (" + " ".join(inner) + f') {alias} ON {alias}."{joined.key}" = {self.columns[column]}'
        return selected, source

    def filterable(self, name: str) -> str:
        """Return the expression behind a name that is filtered by."""
        return self.filters.get(name) or self.columns[name]
