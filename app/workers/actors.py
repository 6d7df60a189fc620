"""Names whoever later work is done for: the person whose change promised it."""

from __future__ import annotations

from uuid import UUID

from app.services.actor import Actor
from app.tenancy import binding, database

HOUSE = UUID(int=0)
"""The account that stands for Countinghouse itself, where no person caused what is done."""


def house() -> Actor:
    """Return the actor for work that nobody in particular caused, such as numbering events."""
    return Actor(HOUSE, binding.current().id, "Countinghouse", request_id="worker")


async def person(account: UUID, promise: UUID) -> Actor:
    """Return the member who caused a promise, with the rights that they have now: none, once they have left.

    What merely follows from a change that was allowed then (a print, a mail) is done all the same; what is work of its own asks again.
    """
    row = await database.fetchrow(
        "SELECT m.name, r.permissions FROM member m LEFT JOIN role r ON r.id = m.role_id AND m.is_active WHERE m.id = $1", account
    )
    name, permissions = (row["name"], row["permissions"] or ()) if row is not None else ("", ())
    return Actor(account, binding.current().id, name, frozenset(permissions), f"outbox:{promise}")
