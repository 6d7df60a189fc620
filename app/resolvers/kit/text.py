"""Has the database write rows as JSON, byte for byte as the API would: what it wrote goes to the socket untouched.

The text of a row is an SQL expression, made of a listing's expressions, of names that were checked to be names, and of what stands here.
Where a row is not as it must be (nothing where something must be), its text is WRONG, and the rows are read in the usual way.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from app.resolvers.kit.listing import Listing

# In JSON these characters are always written as escapes.
NODE: Final = "\x01"
"""Stands before every row that a relation leads to: it is counted, and taken away."""
WRONG: Final = "\x02"
NEXT: Final = "\x03"
"""Stands between the rows of a page."""


@dataclass(frozen=True, slots=True)
class RowsOf:
    """What a batch answers with: a listing's rows by their keys or, with a `parent`, those below each parent in this order."""

    listing: Listing
    parent: str = ""
    order: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Text:
    """How a listing's rows are written: the expression of a row's text."""

    listing: Listing
    sql: str
    is_deep: bool
    """Whether rows of other listings are in it."""


class Selection(frozenset[str]):
    """The columns that are asked for, and the text that may be given instead of them; who does not know of it sees a set of names."""

    text: Text

    def __new__(cls, columns: Iterable[str], text: Text) -> Selection:
        selection = super().__new__(cls, columns)
        selection.text = text
        return selection


class Written:
    """Rows as the database wrote them: it has their text, and nobody can look at their columns."""

    __slots__ = ("nodes", "size", "text")

    def __init__(self, text: str, size: int, nodes: int) -> None:
        self.text = text
        self.size = size
        self.nodes = nodes
        """How many rows are in the text below the rows themselves."""

    def __getitem__(self, _: object) -> object:
        raise TypeError("These rows are written; ask for columns to look at them.")


def written(texts: Sequence[str], *, is_list: bool = True) -> Written | None:
    """Put the texts of rows together; return None where one is not as it must be."""
    text = "[" + ",".join(texts) + "]" if is_list else texts[0]
    if WRONG in text:
        return None
    nodes = text.count(NODE)
    return Written(text.replace(NODE, "") if nodes else text, len(texts), nodes)


class Place:
    """The rows at one place of a text; those below the root have an alias that no other place has."""

    def __init__(self, rows: RowsOf, number: int = 0, above: Place | None = None) -> None:
        self.rows = rows
        self.is_root = above is None
        self.is_below_list: bool = above is not None and (bool(rows.parent) or above.is_below_list)
        self._alias = f"row{number}"
        self._used: set[str] = set()

    def has(self, column: str) -> bool:
        """Tell whether the rows have this column."""
        return column in self.rows.listing.columns

    def column(self, name: str) -> str:
        """Return the expression of a column."""
        if self.is_root:
            return f"({self.rows.listing.columns[name]})"
        self._used.add(name)
        return f'{self._alias}."{name}"'

    def one(self, text: str, key: str, *, is_nullable: bool) -> str:
        """Write the row with this key, `text` of it, or null where that may be."""
        found = self._found(f"coalesce({text}, '{WRONG}')", self.rows.listing.key, key)
        return f"coalesce(({found}), {_absent(is_nullable)})"

    def many(self, text: str, key: str, *, is_nullable: bool) -> str:
        """Write the rows below the parent with this key, `text` of each."""
        ordered = f"{self._alias}.ordered, {self.column(self.rows.listing.key)}"
        found = self._found(f"string_agg(coalesce({text}, '{WRONG}'), ',' ORDER BY {ordered})", self.rows.parent, key)
        return f"CASE WHEN {key} IS NULL THEN {_absent(is_nullable)} ELSE '[' || coalesce(({found}), '') || ']' END"

    def _found(self, selected: str, column: str, key: str) -> str:
        listing, order, match = self.rows.listing, self.rows.order, f"{self.column(column)} = {key}"
        columns = [f'{listing.columns[name]} AS "{name}"' for name in sorted(self._used)]
        columns += [f"{listing.orders.get(order) or listing.columns[order]} AS ordered"] if order else []
        rows = ["SELECT", ", ".join(columns), "FROM", listing.source, *(("WHERE", listing.condition) if listing.condition else ())]
        # Inside of brackets no alias of this listing can hide one of the rows around it; PostgreSQL takes the brackets away.
        return " ".join(("SELECT", selected, "FROM", "(", *rows, ")", self._alias, "WHERE", match))


def _absent(is_nullable: bool) -> str:
    return "'null'" if is_nullable else f"'{WRONG}'"
