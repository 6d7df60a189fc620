"""Who does something: the person whose rights and name a change carries."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Actor:
    """A member of the bound company, acting within one request or job."""

    account_id: UUID
    company_id: UUID
    name: str
    permissions: frozenset[str] = field(default_factory=frozenset)
    request_id: str = ""
    language: str = "en"

    def may(self, permission: str) -> bool:
        """Tell whether this person has the permission in the bound company."""
        return permission in self.permissions
