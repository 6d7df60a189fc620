"""Says who is reading, and which rows of a listing they may see: without a right, only those that are their own.

Every way to a listing's rows in this package asks here: pages with their search, filter, order, count and sums, rows by their ids, rows
below a parent. Who writes a statement of their own over such rows asks too. A rule without anybody who reads fails closed.
"""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from app.resolvers.kit.listing import Listing


@dataclass(frozen=True, slots=True)
class Reader:
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


_reader: ContextVar[Reader | None] = ContextVar("reader", default=None)


def read_as(reader: Reader | None) -> None:
    """Say who reads from here on, in this task and in those that it starts."""
    _reader.set(reader)


def only_of(rule: OwnRows | None) -> UUID | None:
    """Return whose rows alone may be seen under a rule, None for everybody's."""
    if rule is None:
        return None
    reader = _reader.get()
    assert reader is not None, "rows under a rule are read by somebody"
    return None if rule.others in reader.permissions else reader.account_id


def owner_sql(listing: Listing, placeholder: str) -> str:
    """Write the condition that a row belongs to the account at the placeholder."""
    assert listing.access is not None, "only a listing with a rule has owners"
    owner = listing.access.owner
    own = owner + " = " + placeholder
    return "(" + own + " OR " + owner + " IS NULL)" if listing.access.everybodys else own
