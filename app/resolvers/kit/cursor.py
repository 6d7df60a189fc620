"""Marks a place in an ordered list: the values of the order's columns and the key, bound to that order, opaque to clients."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Sequence
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from hashlib import blake2b
from typing import Any
from uuid import UUID

import orjson

CURSOR_LENGTH_MAX = 2_000


class BadCursor(ValueError):
    """The cursor was not given out by this list in this order."""

    def __init__(self) -> None:
        super().__init__("The cursor does not belong to this list in this order. Start again without it.")


def encode(signature: str, values: Sequence[Any]) -> str:
    """Make the cursor of a row from the values that order it."""
    parts: list[object] = [_mark(signature)]
    for value in values:
        parts.append(_named(value))
    return base64.urlsafe_b64encode(orjson.dumps(parts)).decode().rstrip("=")


def decode(signature: str, cursor: str, width: int) -> tuple[Any, ...]:
    """Read a cursor's values back; raise BadCursor when it is not one of this order's."""
    if len(cursor) > CURSOR_LENGTH_MAX:
        raise BadCursor
    try:
        parts = orjson.loads(base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True))
        if not isinstance(parts, list) or len(parts) != width + 1 or parts[0] != _mark(signature):
            raise BadCursor
        return tuple(_value(*part) for part in parts[1:])
    except (binascii.Error, ValueError, TypeError, KeyError, InvalidOperation):
        raise BadCursor from None


def _mark(signature: str) -> str:
    return blake2b(signature.encode(), digest_size=6).hexdigest()


def _named(value: Any) -> tuple[str, str]:
    match value:
        case bool():
            return "b", "1" if value else ""
        case int():
            return "i", str(value)
        case str():
            return "s", value
        case Decimal():
            return "n", str(value)
        case datetime():
            return "t", value.isoformat()
        case date():
            return "d", value.isoformat()
        case UUID():
            return "u", str(value)
    raise TypeError("A list cannot be ordered by a " + type(value).__name__)


_READERS: dict[str, Callable[[str], Any]] = {
    "b": bool,
    "i": int,
    "s": str,
    "n": Decimal,
    "t": datetime.fromisoformat,
    "d": date.fromisoformat,
    "u": UUID,
}


def _value(kind: str, text: str) -> Any:
    if not isinstance(text, str) or "\0" in text:
        raise BadCursor
    return _READERS[kind](text)
