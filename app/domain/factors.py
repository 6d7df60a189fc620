"""Who needs a second factor in a company."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

ADMINISTRATION: Final = frozenset({"identity", "access", "audit", "api", "company"})
"""What a right of these features touches is the house itself and not its business."""
# Of the company's settings, everybody sees what documents and screens are made with.
FOR_EVERYBODY: Final = frozenset(f"company.{thing}:read" for thing in ("profile", "look", "number", "tax", "unit", "year"))


class FactorPolicy(StrEnum):
    """Who needs a second factor in a company."""

    NOBODY = "NOBODY"
    ADMINS = "ADMINS"
    EVERYBODY = "EVERYBODY"


def is_needed(policy: FactorPolicy, permissions: Iterable[str]) -> bool:
    """Tell whether somebody with these rights needs a second factor; an admin is who may touch the house itself, by whatever name."""
    if policy is FactorPolicy.ADMINS:
        return any(is_administration(permission) for permission in permissions)
    return policy is FactorPolicy.EVERYBODY


def is_administration(permission: str) -> bool:
    """Tell whether a right touches the house itself and not its business."""
    return permission.split(".")[0] in ADMINISTRATION and permission not in FOR_EVERYBODY
