"""Who needs a second factor in a company."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

ADMINISTRATION: Final = frozenset({"identity", "access", "audit", "api"})
"""What a right of these features touches is the house itself and not its business."""


class FactorPolicy(StrEnum):
    """Who needs a second factor in a company."""

    NOBODY = "NOBODY"
    ADMINS = "ADMINS"
    EVERYBODY = "EVERYBODY"


def is_needed(policy: FactorPolicy, permissions: Iterable[str]) -> bool:
    """Tell whether somebody with these rights needs a second factor; an admin is who may touch the house itself, by whatever name."""
    if policy is FactorPolicy.ADMINS:
        return any(permission.split(".")[0] in ADMINISTRATION for permission in permissions)
    return policy is FactorPolicy.EVERYBODY
