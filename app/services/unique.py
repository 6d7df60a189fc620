"""Says which value is taken when two changes race for it: the check before a write cannot see what commits a moment later."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import asyncpg

from app.domain.refusal import Code, Refused


@contextmanager
def refused_when_taken(names: Mapping[str, tuple[str, str]]) -> Iterator[None]:
    """Turn a collision in one of these indexes into a DUPLICATE refusal; each index names its message and its place in the input."""
    try:
        yield
    except asyncpg.UniqueViolationError as error:
        known = names.get(error.constraint_name or "")
        if known is None:
            raise
        message, place = known
        raise Refused(Code.DUPLICATE, message, place.split(".")) from error
