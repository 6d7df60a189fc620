"""The values that many types share: money, where a page lies, and what was wrong with an input."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from typing import TypeVar

import strawberry

from app.domain.refusal import Code
from app.schema.kit.fields import column
from app.schema.kit.scalars import JSON

E = TypeVar("E", bound=type[Enum])


def described(enum: E, description: str, values: dict[str, str] | None = None, *, name: str | None = None) -> E:
    """Make an enum of the domain one of the API, each member with its description, and return it.

    A member's own `description` is taken where `values` does not name the member.
    """
    strawberry.enum(enum, description=description, name=name)
    given = dict(values or {})
    for value in enum.__strawberry_definition__.values:  # type: ignore[attr-defined]
        value.description = given.pop(value.name, None) or getattr(enum[value.name], "description", None)
        assert value.description, f"{enum.__name__}.{value.name} has no description"
    assert not given, f"{enum.__name__} has no members {sorted(given)}"
    return enum


UserErrorCode = described(
    Code, "Why something that a person asked for was refused. The list is closed and grows only.", name="UserErrorCode"
)


@strawberry.enum(description="Which way a list is ordered.")
class Direction(Enum):
    """Which way a list is ordered."""

    ASC = strawberry.enum_value("ASC", description="Smallest, earliest, A first.")
    DESC = strawberry.enum_value("DESC", description="Largest, latest, Z first.")


@strawberry.type(description="An amount in a currency.")
class Money:
    """An amount in a currency."""

    amount: Decimal = column("The amount, with the digits that its currency has.")
    currency: str = column("The currency's ISO 4217 code.")


@strawberry.type(description="Where a page lies in its list.")
class PageInfo:
    """Where a page lies in its list."""

    has_next_page: bool = column("Whether rows follow the page. Read backwards, whether a cursor or an offset was given.")
    has_previous_page: bool = column("Whether rows stand before the page. Read forwards, whether a cursor or an offset was given.")
    start_cursor: str | None = column("The first row's cursor, null on an empty page.")
    end_cursor: str | None = column("The last row's cursor, null on an empty page.")


@strawberry.type(description="One thing that was wrong with an input; nothing was changed.")
class UserError:
    """One thing that was wrong with an input."""

    code: UserErrorCode = column("Why it was refused, from a closed list.")  # type: ignore[valid-type]
    message: str = column("What happened, to what, and what to do: written for people.")
    path: list[str] = column('The place in the input, such as `["lines", "0", "quantity"]`; empty where it is about the whole.')
    details: JSON | None = column("Figures behind the message, by code; their names do not change.")
