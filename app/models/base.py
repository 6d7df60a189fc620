"""The shapes that every table of a company shares: time-ordered ids, exact numbers, versions."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from typing import Any, TypeVar
from uuid import UUID

from tortoise import fields
from tortoise.fields.base import Field
from tortoise.models import Model
from uuid_utils.compat import uuid7

TEXT_LENGTH_MAX = 200
CODE_LENGTH_MAX = 40
E = TypeVar("E", bound=Enum)


def new_id() -> UUID:
    """Return a UUIDv7: unique across companies, ordered by time, so that indexes grow at their end."""
    return uuid7()


class Exact(Field[Decimal], Decimal):  # type: ignore[misc]  # Tortoise's own fields are made this way
    """A number stored with exactly the digits it was given; the domain has rounded it before it comes here.

    Tortoise's own DecimalField rounds silently to its declared places, which would hide a missing rounding rule.
    """

    SQL_TYPE = "NUMERIC"
    skip_to_python_if_native = True

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> Decimal | None:
        assert value is None or (isinstance(value, Decimal) and value.is_finite()), f"an exact number is a finite Decimal, not {value!r}"
        return value


def exact(**options: Any) -> Field[Decimal]:
    """Declare an amount, a quantity or a rate."""
    return Exact(**options)


def choice(enum_type: type[E], **options: Any) -> Any:
    """Declare a column that holds one of an enum's values; its CHECK stands in `sql/10_checks.sql`."""
    return fields.CharEnumField(enum_type, description="", max_length=24, **options)


def text(length: int = TEXT_LENGTH_MAX, **options: Any) -> Field[str]:
    """Declare one line of text."""
    return fields.CharField(max_length=length, **options)


def reference(model: str, **options: Any) -> Any:
    """Declare a foreign key that the database refuses to orphan."""
    return fields.ForeignKeyField(f"tenant.{model}", related_name=False, on_delete=fields.RESTRICT, **options)


class Identified(Model):
    """A row with a UUIDv7."""

    id = fields.UUIDField(primary_key=True, default=new_id)

    class Meta:
        abstract = True


class Editable(Identified):
    """A row that people edit: compared and set by version."""

    version = fields.IntField(default=1)
    created_at = fields.DatetimeField(auto_now_add=True)
    updated_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        abstract = True
