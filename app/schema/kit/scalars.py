"""Writes and reads the values of the API: exact numbers as text, dates, instants in UTC, ids."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, NewType
from uuid import UUID

import strawberry
from graphql import FloatValueNode, GraphQLError, GraphQLScalarType, IntValueNode, StringValueNode, ValueNode
from strawberry.types.scalar import ScalarDefinition

from app.schema.kit.limits import DECIMAL_DIGITS_MAX, DECIMAL_PLACES_MAX

ID = NewType("ID", UUID)
"""The id of a record. Events are numbered instead: such an id is read as the UUID whose integer it is (`after.int`)."""

JSON = NewType("JSON", object)
"""A value without a type of its own."""

_DECIMAL = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?([Zz]|[+-][0-9]{2}:[0-9]{2})")
_UUID = re.compile(r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
_NUMBER = re.compile(r"[0-9]{1,19}")


def write_decimal(value: Any) -> str:
    """Write a number as plain text, without an exponent."""
    if not isinstance(value, Decimal):
        raise GraphQLError("A Decimal is exact; a " + type(value).__name__ + " is not one.")
    return format(value, "f")


def read_decimal(value: Any) -> Decimal:
    """Read a number from text or from a whole JSON number; a JSON float has already lost what it was."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str) or not _DECIMAL.fullmatch(value):
        raise GraphQLError('A Decimal is a text such as "12.50", without an exponent.')
    whole, _, places = value.lstrip("-").partition(".")
    if len(whole.lstrip("0")) + len(places) > DECIMAL_DIGITS_MAX or len(places) > DECIMAL_PLACES_MAX:
        raise GraphQLError(f"A Decimal has at most {DECIMAL_DIGITS_MAX} digits, {DECIMAL_PLACES_MAX} of them after the point.")
    return Decimal(value)


def read_date(value: Any) -> date:
    """Read a calendar day."""
    if isinstance(value, str) and _DATE.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise GraphQLError('A Date is a day such as "2026-01-31".')


def write_date(value: Any) -> str:
    """Write a calendar day."""
    day: str = value.isoformat()
    return day


def write_instant(value: Any) -> str:
    """Write an instant in UTC."""
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise GraphQLError("A DateTime is an instant with its offset.")
    return value.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"


def read_instant(value: Any) -> datetime:
    """Read an instant with its offset and turn it to UTC."""
    if isinstance(value, str) and _INSTANT.fullmatch(value):
        try:
            return datetime.fromisoformat(value.upper()).astimezone(UTC)
        except (ValueError, OverflowError):
            pass
    raise GraphQLError('A DateTime is an instant with its offset, such as "2026-01-31T09:30:00Z".')


def read_uuid(value: Any) -> UUID:
    """Read a UUID in its usual form."""
    if isinstance(value, str) and _UUID.fullmatch(value):
        return UUID(value)
    raise GraphQLError('A UUID is written such as "0197b2f0-3c1e-7d24-9c55-0f6a1f0c2b11".')


def read_id(value: Any) -> UUID:
    """Read a record's id, or an event's number as the UUID of that integer."""
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        return UUID(int=int(value))
    if isinstance(value, str) and _UUID.fullmatch(value):
        return UUID(value)
    raise GraphQLError("This is not an id that the API gave out.")


def _literal(read: Callable[[str], Any]) -> Callable[..., Any]:
    """Read a literal as a variable would be read: from a text only, so that `1.5` is refused in a document as well."""

    def parse(node: ValueNode, _variables: object = None) -> Any:
        if isinstance(node, StringValueNode):
            return read(node.value)
        raise GraphQLError("Write this value as a text.", node)

    return parse


def _decimal_literal(node: ValueNode, _variables: object = None) -> Decimal:
    if isinstance(node, IntValueNode):
        return read_decimal(node.value)
    if isinstance(node, FloatValueNode):
        raise GraphQLError('Write a Decimal as a text, such as "12.50".', node)
    read: Decimal = _literal(read_decimal)(node)
    return read


def _id_type() -> GraphQLScalarType:
    """The scalar ID of GraphQL itself, which takes any text; ours knows what the API's ids look like, and refuses the rest early."""
    scalar = GraphQLScalarType("RecordId", serialize=str, parse_value=read_id, parse_literal=_literal(read_id))
    # The library reserves the name for its own; in a schema that has only this one, it is the one.
    scalar.name = "ID"
    return scalar


SCALARS: dict[object, ScalarDefinition] = {
    Decimal: strawberry.scalar(
        name="Decimal",
        description='An exact number, written as a plain text such as `"12.50"`, never as a JSON number with a fraction. '
        f"At most {DECIMAL_DIGITS_MAX} digits, {DECIMAL_PLACES_MAX} of them after the point.",
        serialize=write_decimal,
        parse_value=read_decimal,
        parse_literal=_decimal_literal,
    ),
    date: strawberry.scalar(
        name="Date",
        description="A day in the company's time zone, such as `2026-01-31`.",
        serialize=write_date,
        parse_value=read_date,
        parse_literal=_literal(read_date),
    ),
    datetime: strawberry.scalar(
        name="DateTime",
        description="An instant in UTC, such as `2026-01-31T09:30:00Z`; any offset is read.",
        serialize=write_instant,
        parse_value=read_instant,
        parse_literal=_literal(read_instant),
    ),
    UUID: strawberry.scalar(
        name="UUID",
        description="A universally unique id that the client makes, such as an idempotency key.",
        serialize=str,
        parse_value=read_uuid,
        parse_literal=_literal(read_uuid),
    ),
    JSON: strawberry.scalar(name="JSON", description="A value without a type of its own.", serialize=lambda value: value),
    ID: ScalarDefinition(
        name="ID",
        description=None,
        specified_by_url=None,
        serialize=str,
        parse_value=read_id,
        parse_literal=None,
        implementation=_id_type(),
    ),
}
