"""Declares inputs with their limits, checks all of them at once, and hands plain values to the services."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

from strawberry.types.base import StrawberryMaybe, get_object_definition
from strawberry.types.field import StrawberryField
from strawberry.types.maybe import Some

from app.domain.refusal import Code, Fault
from app.domain.texts import has_controls
from app.schema.kit.limits import LIST_MAX
from app.schema.kit.scalars import JSON

MISSING = dataclasses.MISSING


@dataclasses.dataclass(frozen=True, slots=True)
class Limit:
    """What a value of an input may be."""

    length_max: int | None = None
    is_blank_allowed: bool = False
    is_multiline: bool = False
    count_max: int = LIST_MAX
    count_min: int = 0
    at_least: Decimal | None = None
    at_most: Decimal | None = None


def text(description: str, limit: int, *, blank: bool = False, lines: bool = False, default: Any = MISSING, name: str | None = None) -> Any:
    """Declare a text of at most `limit` characters; blank only if allowed, of several lines only if allowed."""
    rule = Limit(length_max=limit, is_blank_allowed=blank, is_multiline=lines)
    return _given(f"{_ended(description)} At most {limit} characters.", rule, default, name)


def number(
    description: str,
    *,
    at_least: int | Decimal | None = None,
    at_most: int | Decimal | None = None,
    default: Any = MISSING,
    name: str | None = None,
) -> Any:
    """Declare a number between limits, both included."""
    said = [f"at least {at_least}" if at_least is not None else "", f"at most {at_most}" if at_most is not None else ""]
    bounds = " and ".join(part for part in said if part)
    rule = Limit(
        at_least=None if at_least is None else Decimal(at_least),
        at_most=None if at_most is None else Decimal(at_most),
    )
    return _given(f"{_ended(description)} {bounds[0].upper()}{bounds[1:]}." if bounds else description, rule, default, name)


def items(
    description: str,
    *,
    limit: int = LIST_MAX,
    at_least: int = 0,
    length: int | None = None,
    default: Any = MISSING,
    name: str | None = None,
) -> Any:
    """Declare a list of at most `limit` entries; `length` is the limit of each entry where the entries are texts."""
    rule = Limit(count_max=limit, count_min=at_least, length_max=length)
    few = f"At least {at_least} and at most {limit}" if at_least else f"At most {limit}"
    return _given(f"{_ended(description)} {few} entries.", rule, default, name)


def given(description: str, *, default: Any = MISSING, name: str | None = None) -> Any:
    """Declare a value whose type says all there is to say: an id, a date, a choice, an input of its own."""
    return _given(description, Limit(), default, name)


def values(input: object) -> dict[str, Any]:
    """Turn an input into plain values by field name: nested inputs become dicts, and what an update left out is not there."""
    plain: dict[str, Any] = {}
    for field in _fields(_class(input)):
        value = getattr(input, field.name)
        if field.is_maybe:
            if value is None:
                continue
            value = value.value
        plain[field.name] = _plain(value)
    return plain


def faults_of(input: object, path: tuple[str, ...] = ()) -> list[Fault]:
    """Return everything in an input that is beyond its limits."""
    found: list[Fault] = []
    for field in _fields(_class(input)):
        value = getattr(input, field.name)
        if isinstance(value, Some):
            value = value.value
        if field.is_json and isinstance(value, str):
            found.append(Fault(Code.INVALID, "This must be an object or a list, and no text.", (*path, field.name)))
        elif value is not None:
            found += _faults_of_value(value, field.limit, (*path, field.name))
    return found


@dataclasses.dataclass(frozen=True, slots=True)
class _InputField:
    name: str
    is_maybe: bool
    is_json: bool
    limit: Limit


@cache
def _fields(kind: Any) -> tuple[_InputField, ...]:
    definition = get_object_definition(kind, strict=True)
    return tuple(
        _InputField(
            field.python_name,
            isinstance(field.type, StrawberryMaybe),
            getattr(field.type, "of_type", field.type) is JSON,
            field.metadata.get("limit") or Limit(),
        )
        for field in definition.fields
    )


def _class(input: object) -> Any:
    return input.__class__


def _faults_of_value(value: object, limit: Limit, path: tuple[str, ...]) -> list[Fault]:
    if isinstance(value, str) and not isinstance(value, Enum):
        return _faults_of_text(value, limit, path)
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return _faults_of_number(value, limit, path)
    if isinstance(value, list):
        return _faults_of_list(value, limit, path)
    if get_object_definition(type(value)) is not None:
        return faults_of(value, path)
    return []


def _faults_of_text(value: str, limit: Limit, path: tuple[str, ...]) -> list[Fault]:
    assert limit.length_max is not None or not path, f"the text {'.'.join(path)} has no limit"
    if limit.length_max is not None and len(value) > limit.length_max:
        return [Fault(Code.TOO_LONG, f"This text has {len(value)} characters; at most {limit.length_max} are possible.", path)]
    if not limit.is_blank_allowed and not value.strip():
        return [Fault(Code.REQUIRED, "This must not be empty.", path)]
    if has_controls(value, lines=limit.is_multiline):
        return [Fault(Code.INVALID, "This text contains control characters.", path)]
    return []


def _faults_of_number(value: int | Decimal, limit: Limit, path: tuple[str, ...]) -> list[Fault]:
    if limit.at_least is not None and value < limit.at_least:
        return [Fault(Code.OUT_OF_RANGE, f"This must be at least {limit.at_least}.", path)]
    if limit.at_most is not None and value > limit.at_most:
        return [Fault(Code.OUT_OF_RANGE, f"This must be at most {limit.at_most}.", path)]
    return []


def _faults_of_list(value: Sequence[object], limit: Limit, path: tuple[str, ...]) -> list[Fault]:
    if len(value) > limit.count_max:
        return [Fault(Code.TOO_MANY, f"There are {len(value)} entries; at most {limit.count_max} are possible.", path)]
    if len(value) < limit.count_min:
        return [Fault(Code.REQUIRED, f"At least {limit.count_min} are needed.", path)]
    return [fault for index, entry in enumerate(value) for fault in _faults_of_value(entry, limit, (*path, str(index)))]


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(entry) for entry in value]
    return values(value) if get_object_definition(type(value)) is not None else value


def _given(description: str, limit: Limit, default: Any, name: str | None) -> Any:
    return StrawberryField(graphql_name=name, description=description, default=default, metadata={"limit": limit})


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith(".") else sentence + "."
