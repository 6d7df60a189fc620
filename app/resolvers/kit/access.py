"""Says who is reading, and which rows of a listing they may see: without a right, only those that are their own.

Every way to a listing's rows in this package asks here: pages with their search, filter, order, count and sums, rows by their ids, rows
below a parent. Who writes a statement of their own over such rows asks too. A rule without anybody who reads fails closed.
"""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

if TYPE_CHECKING:
    from app.resolvers.kit.listing import Listing


class Reader(NamedTuple):
    """Whoever reads, with the rights that they have in the bound company."""

    account_id: UUID
    permissions: frozenset[str]


@dataclass(frozen=True, slots=True)
class OwnRows:
    """The rule that one sees what is one's own, and what is others' only with a right."""

    others: str
    """The right to see others' rows too."""

    owner: str
    """The expression of the account whose row it is."""

    everybodys: bool = False
    """Whether a row that has no owner may be seen by everybody who reads the list."""

    kinds: tuple[tuple[str, str], ...] = ()
    """Where others' rows are of several kinds: the condition of each kind, with the right that it takes besides to see others' of it."""

    def is_open(self, permissions: frozenset[str]) -> bool:
        """Tell whether somebody with these rights sees everybody's rows."""
        return self.others in permissions and all(right in permissions for _, right in self.kinds)


_reader: ContextVar[Reader | None] = ContextVar("reader", default=None)


def read_as(reader: Reader | None) -> None:
    """Say who reads from here on, in this task and in those that it starts."""
    _reader.set(reader)


def only_of(rule: OwnRows | None) -> UUID | None:
    """Return whose rows alone may be seen under a rule, but for others' of some kinds; None for everybody's."""
    if rule is None:
        return None
    reader = _who()
    return None if rule.is_open(reader.permissions) else reader.account_id


def owner_sql(listing: Listing, placeholder: str) -> str:
    """Write the condition that a row belongs to the account at the placeholder, or is one that whoever reads sees without owning it."""
    rule = listing.access
    assert rule is not None, "only a listing with a rule has owners"
    permissions = _who().permissions if rule.kinds else frozenset()
    seen = [kind for kind, right in rule.kinds if {rule.others, right} <= permissions]
    if rule.everybodys:
        seen.append(rule.owner + " IS NULL")
    own = rule.owner + " = " + placeholder
    return "(" + " OR ".join((own, *seen)) + ")" if seen else own


def _who() -> Reader:
    reader = _reader.get()
    assert reader is not None, "rows under a rule are read by somebody"
    return reader
