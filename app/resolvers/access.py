"""Reads roles and the people of a company."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from app.resolvers.kit import Columns, Listing, Row, row_by_id, rows_by_id, rows_of
from app.tenancy import binding, database
from app.tenancy import directory as house

ROLES = Listing(
    source="role r",
    columns={
        "id": "r.id",
        "name": "r.name",
        "description": "r.description",
        "permissions": "r.permissions",
        "is_built_in": "r.is_built_in",
        "version": "r.version",
        "created_at": "r.created_at",
        "updated_at": "r.updated_at",
    },
)

MEMBERS = Listing(
    source="member m LEFT JOIN role r ON r.id = m.role_id",
    columns={
        "id": "m.id",
        "name": "m.name",
        "email": "m.email",
        "role_id": "m.role_id",
        "role_name": "r.name",
        "is_active": "m.is_active",
        "version": "m.version",
        "created_at": "m.created_at",
        "updated_at": "m.updated_at",
    },
    joins={"role_id": ROLES},
    orders={"name": "m.name"},
    default_order=(("name", False),),
    search=("m.search",),
    condition="m.removed_at IS NULL",
)


INVITATIONS = Listing(
    source="invitation i LEFT JOIN role r ON r.id = i.role_id LEFT JOIN member m ON m.id = i.invited_by",
    columns={
        "id": "i.id",
        "email": "i.email",
        "role_id": "i.role_id",
        "role_name": "coalesce(r.name, '')",
        "invited_by": "coalesce(m.name, '')",
        "expires_at": "i.expires_at",
        "is_expired": "i.expires_at <= now()",
        "sent_at": "i.sent_at",
        "error": "i.error",
        "version": "i.version",
        "created_at": "i.created_at",
    },
)


async def role(id: UUID, columns: Columns) -> Row | None:
    """Read one role."""
    return await row_by_id(ROLES, id, columns)


@rows_of(ROLES)
async def roles_by_id(ids: Sequence[UUID], columns: Columns) -> list[Row | None]:
    """Read roles by their ids."""
    return await rows_by_id(ROLES, ids, columns)


async def roles(columns: Columns) -> Sequence[Row]:
    """Read all roles: the built-in ones first, from the mightiest on, then those that people made, by name."""
    found = await database.fetch(
        "SELECT id FROM role ORDER BY is_built_in DESC, CASE WHEN is_built_in THEN -cardinality(permissions) END, name"
    )
    read = await rows_by_id(ROLES, [row["id"] for row in found], columns) if found else []
    return [row for row in read if row is not None]


async def member_counts(ids: Sequence[UUID]) -> list[int]:
    """Count who has each role, those who are kept out for now among them."""
    found = await database.fetch("SELECT role_id, count(*) AS members FROM member WHERE role_id = ANY($1) GROUP BY 1", list(ids))
    counts = {row["role_id"]: row["members"] for row in found}
    return [counts.get(each, 0) for each in ids]


async def invitation(id: UUID, columns: Columns) -> Row | None:
    """Read one invitation."""
    return await row_by_id(INVITATIONS, id, columns)


async def invitations(columns: Columns) -> Sequence[Row]:
    """Read the invitations that nobody has accepted or taken back, the newest first; those that ran out are among them."""
    found = await database.fetch("SELECT id FROM invitation WHERE state = 'OPEN' ORDER BY id DESC")
    read = await rows_by_id(INVITATIONS, [row["id"] for row in found], columns) if found else []
    return [row for row in read if row is not None]


async def member(id: UUID, columns: Columns) -> Row | None:
    """Read one member."""
    return await row_by_id(MEMBERS, id, columns)


async def last_uses(ids: Sequence[UUID]) -> list[datetime | None]:
    """Tell when each of these people last used the bound company; the directory notes it every few minutes."""
    found = await house.last_uses(binding.current().id, ids)
    return [found.get(each) for each in ids]
