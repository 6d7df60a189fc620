"""Who may see which orders, and what came of them: everybody their own, and those of others with a right."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final
from uuid import UUID

OTHERS: Final = "sales.order.others:read"
"""The right to see what others have sold."""


def may_see(owner: UUID, account: UUID, permissions: Collection[str]) -> bool:
    """Tell whether somebody may see an order that was drafted by its owner."""
    return owner == account or OTHERS in permissions
