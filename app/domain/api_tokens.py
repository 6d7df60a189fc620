"""What a token for programs may be: how long it lives, how many a person has, and which of their rights it can have at all (AUTH-11)."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

DAYS_MAX: Final = 365
TOKENS_PER_PERSON_MAX: Final = 100
NAME_LENGTH_MAX: Final = 100

# Who may do what, and how one gets in, is for people at a screen: a lost token must not be able to make itself more.
HOUSEKEEPING: Final = frozenset({"identity", "access", "api", "audit"})
READING: Final = frozenset({"read"})


def is_grantable(permission: str) -> bool:
    """Tell whether a token can have this right; of the house itself it may only read."""
    feature = permission.partition(":")[0].partition(".")[0]
    return feature not in HOUSEKEEPING or is_reading(permission)


def is_reading(permission: str) -> bool:
    """Tell whether a right only lets somebody see something."""
    return permission.partition(":")[2] in READING


def effective(granted: Collection[str], owned: frozenset[str]) -> frozenset[str]:
    """Return what a token may do now: what it was given, as far as its owner still has it."""
    return owned.intersection(permission for permission in granted if is_grantable(permission))
