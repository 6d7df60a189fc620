"""What changes of roles and people share inside their transaction: whose rights count, who is Admin, and telling the directory."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from asyncpg import Record

from app.domain.refusal import NotFound
from app.models.company import Member, Role
from app.services import outbox, rows
from app.services.identity.roles import ADMIN
from app.services.transaction import after_commit, require_transaction
from app.tenancy import binding, database, sessions

MEMBERSHIP_CHANGED: Final = "access.membership_changed"
INVITE: Final = "access.member:invite"


async def begin() -> frozenset[str]:
    """Have changes of people and roles take turns, and return the actor's rights as they are now, not as they were when they asked."""
    actor = require_transaction()
    await database.execute("SELECT FROM role WHERE is_built_in AND name = $1 FOR NO KEY UPDATE", ADMIN)
    found = await database.fetchval(
        "SELECT r.permissions FROM member m JOIN role r ON r.id = m.role_id WHERE m.id = $1 AND m.is_active", actor.account_id
    )
    return frozenset(found or ())


async def lock_role(role_id: UUID, *path: str, expected_version: int | None = None) -> Record:
    """Lock a role until the transaction ends."""
    return await rows.lock(Role, role_id, expected_version, thing="role", path=path)


async def lock_member(member_id: UUID, expected_version: int) -> Record:
    """Lock a member who has not been removed, and return them with their role's name and rights."""
    known = await rows.lock(Member, member_id, expected_version, thing="member")
    if known["removed_at"] is not None:
        raise NotFound("member", ("id",))
    found = await database.fetchrow(
        "SELECT m.*, r.name AS role_name, r.permissions, r.is_built_in FROM member m JOIN role r ON r.id = m.role_id WHERE m.id = $1",
        member_id,
    )
    assert found is not None, "a locked member stays"
    return found


async def active_admins() -> set[UUID]:
    """Return who holds the built-in Admin role and may sign in."""
    found = await database.fetch(
        "SELECT m.id FROM member m JOIN role r ON r.id = m.role_id WHERE r.is_built_in AND r.name = $1 AND m.is_active", ADMIN
    )
    return {row["id"] for row in found}


async def change_member(member_id: UUID, expected_version: int, changes: Mapping[str, object]) -> None:
    """Write a change of a member; it bites at their next request, and the directory hears of it after commit."""
    await rows.update(Member, member_id, expected_version, changes, thing="member")
    await outbox.add(MEMBERSHIP_CHANGED, None, member_id)
    forget_member(member_id)


async def revoke_invitations_of(member_id: UUID) -> None:
    """Take back what somebody has invited to: an invitation is worth no more than who gave it."""
    require_transaction()
    await database.execute(
        "UPDATE invitation SET state = 'REVOKED', version = version + 1, updated_at = now() WHERE invited_by = $1 AND state = 'OPEN'",
        member_id,
    )


async def revoke_invitations_beyond(role_id: UUID) -> None:
    """Take back what a change of a role has made worth more than who gave it: they may no longer invite, or not to that role."""
    require_transaction()
    await database.execute(
        "UPDATE invitation i SET state = 'REVOKED', version = i.version + 1, updated_at = now()"
        " FROM member m LEFT JOIN role own ON own.id = m.role_id, role given"
        " WHERE i.state = 'OPEN' AND m.id = i.invited_by AND given.id = i.role_id AND $1 IN (m.role_id, i.role_id)"
        " AND (own.permissions::text[] @> (given.permissions::text[] || $2::text)) IS NOT TRUE",
        role_id,
        INVITE,
    )


def forget_member(member_id: UUID) -> None:
    """Have every process look a member up again once this has committed (S4)."""

    async def forget() -> None:
        await sessions.forget(account=member_id)

    after_commit(forget)


def forget_company() -> None:
    """Have every process look everybody of the bound company up again once this has committed (S4)."""
    company = binding.current().id

    async def forget() -> None:
        await sessions.forget(company=company)

    after_commit(forget)
