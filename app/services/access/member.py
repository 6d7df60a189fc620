"""Members: given another role, kept out for a while, let in again, removed. Nobody decides about themselves."""

from __future__ import annotations

from uuid import UUID

from app.domain import access
from app.services import clock
from app.services.access import steps
from app.services.actor import Actor
from app.services.transaction import use_case


@use_case("access.member:update")
async def update(actor: Actor, member_id: UUID, expected_version: int, role_id: UUID) -> None:
    """Give somebody another role, whose rights one must have oneself, as one must have theirs."""
    own = await steps.begin()
    member = await steps.lock_member(member_id, expected_version)
    access.check_not_oneself(member_id == actor.account_id, "change the role of")
    access.check_reach(own, member["permissions"], "person", "id")
    role = await steps.lock_role(role_id, "role_id")
    access.check_giving(own, role["permissions"], "role_id")
    if role_id == member["role_id"]:
        return
    access.check_admin_remains(await steps.active_admins(), member_id)
    await steps.revoke_invitations_of(member_id)
    await steps.change_member(member_id, expected_version, {"role_id": role_id})


@use_case("access.member:deactivate")
async def deactivate(actor: Actor, member_id: UUID, expected_version: int) -> None:
    """Keep somebody out of the company from their next request on; what they did stays, and so does their role."""
    own = await steps.begin()
    member = await steps.lock_member(member_id, expected_version)
    access.check_not_oneself(member_id == actor.account_id, "deactivate")
    access.check_reach(own, member["permissions"], "person", "id")
    if not member["is_active"]:
        return
    access.check_admin_remains(await steps.active_admins(), member_id)
    await steps.revoke_invitations_of(member_id)
    await steps.change_member(member_id, expected_version, {"is_active": False})


@use_case("access.member:reactivate")
async def reactivate(actor: Actor, member_id: UUID, expected_version: int) -> None:
    """Let somebody in again, with the role that they had."""
    own = await steps.begin()
    member = await steps.lock_member(member_id, expected_version)
    access.check_not_oneself(member_id == actor.account_id, "reactivate")
    access.check_giving(own, member["permissions"], "id")
    if not member["is_active"]:
        await steps.change_member(member_id, expected_version, {"is_active": True})


@use_case("access.member:remove")
async def remove(actor: Actor, member_id: UUID, expected_version: int) -> None:
    """Take somebody out of the company; their name stays on what they did. One may leave oneself, but for the last Admin."""
    own = await steps.begin()
    member = await steps.lock_member(member_id, expected_version)
    access.check_reach(own, member["permissions"], "person", "id")
    access.check_admin_remains(await steps.active_admins(), member_id)
    await steps.revoke_invitations_of(member_id)
    await steps.change_member(member_id, expected_version, {"role_id": None, "is_active": False, "removed_at": clock.now()})
