"""Roles with exactly the rights that a test names."""

from __future__ import annotations

from app.models.base import new_id
from app.services.actor import Actor
from app.services.transaction import transaction
from app.tenancy import database
from app.tenancy.binding import use
from tests.factories.company import Founded


async def role(founded: Founded, name: str, *permissions: str) -> str:
    """Add a role to a company and return its name, for `as_role`."""
    actor = Actor(founded.founder.id, founded.company.id, founded.founder.name)
    async with use(founded.company), transaction(actor, "test.role:add"):
        await database.execute(
            "INSERT INTO role (id, version, name, description, permissions, is_built_in, created_at, updated_at)"
            " VALUES ($1, 1, $2, '', $3, false, now(), now())",
            new_id(),
            name,
            list(permissions),
        )
    return name
