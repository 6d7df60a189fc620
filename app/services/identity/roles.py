"""The roles that every company starts with, and what each of them may do."""

from __future__ import annotations

from collections.abc import Mapping

ADMIN = "Admin"
MANAGER = "Manager"
USER = "User"


def built_in() -> Mapping[str, tuple[str, ...]]:
    """Return the roles of a new company with their permissions; the founder gets the first."""
    return {ADMIN: (), MANAGER: (), USER: ()}
