"""Roles: made by copying one, renamed, given other rights, deleted when nobody has them. The built-in ones stay as they are."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from app.domain import access
from app.domain.refusal import Code, Faults, Refused
from app.models.company import Role
from app.services import clock, idempotency, outbox, rows
from app.services.access import steps
from app.services.actor import Actor
from app.services.transaction import use_case
from app.services.unique import refused_when_taken
from app.tenancy import database

_TAKEN: Final = {"role_name": ("Another role has this name. Choose a different one.", "name")}


@dataclass(frozen=True, slots=True)
class NewRole:
    """A role that is to be made from another one; without permissions of its own it has the other's."""

    copy_of_id: UUID
    name: str
    description: str
    permissions: Sequence[str] | None


@use_case("access.role:create")
async def create(actor: Actor, idempotency_key: UUID, given: NewRole, known: Collection[str]) -> UUID:
    """Make a role once per key and return its id; it never has a right that its maker lacks. `known` are all rights that there are."""
    done = await idempotency.claim("access.role:create", idempotency_key, given)
    if done.is_repeat:
        return done.entity_id
    own = await steps.begin()
    source = await steps.lock_role(given.copy_of_id, "copy_of_id")
    permissions = source["permissions"] if given.permissions is None else given.permissions
    _check(permissions, known)
    access.check_giving(own, permissions, "copy_of_id" if given.permissions is None else "permissions")
    if await database.fetchval("SELECT count(*) FROM role") >= access.ROLES_MAX:
        raise Refused(Code.TOO_MANY, f"A company has at most {access.ROLES_MAX} roles. Delete one that nobody has.")
    with refused_when_taken(_TAKEN):
        await database.execute(
            "INSERT INTO role (id, version, name, description, permissions, is_built_in, created_at, updated_at)"
            " VALUES ($1, 1, $2, $3, $4, false, $5, $5)",
            done.entity_id,
            given.name.strip(),
            given.description.strip(),
            sorted(permissions),
            clock.now(),
        )
    return done.entity_id


@use_case("access.role:update")
async def update(actor: Actor, role_id: UUID, expected_version: int, changes: Mapping[str, Any], known: Collection[str]) -> None:
    """Change a role's name, description or rights; who has it may do something else from their next request on."""
    own = await steps.begin()
    role = await steps.lock_role(role_id, "id", expected_version=expected_version)
    _check_own_made(role["is_built_in"])
    access.check_reach(own, role["permissions"], "role", "id")
    written = {name: value.strip() for name, value in changes.items() if name != "permissions"}
    if "permissions" in changes:
        _check(changes["permissions"], known)
        access.check_giving(own, changes["permissions"], "permissions")
        written["permissions"] = sorted(changes["permissions"])
    with refused_when_taken(_TAKEN):
        await rows.update(Role, role_id, expected_version, written, thing="role")
    if "permissions" in written:
        await steps.revoke_invitations_beyond(role_id)
    await outbox.add(steps.MEMBERSHIP_CHANGED, None, role_id)
    steps.forget_company()


@use_case("access.role:delete")
async def delete(actor: Actor, role_id: UUID, expected_version: int) -> None:
    """Delete a role that nobody has."""
    own = await steps.begin()
    role = await steps.lock_role(role_id, "id", expected_version=expected_version)
    _check_own_made(role["is_built_in"])
    access.check_reach(own, role["permissions"], "role", "id")
    holders = await database.fetchval("SELECT count(*) FROM member WHERE role_id = $1", role_id)
    if holders:
        people = "1 person has" if holders == 1 else f"{holders} people have"
        raise Refused(Code.IN_USE, f"{people} this role. Give them another one first.", ("id",), {"memberCount": holders})
    if await database.fetchval("SELECT EXISTS (SELECT FROM invitation WHERE role_id = $1 AND state = 'OPEN')", role_id):
        raise Refused(Code.IN_USE, "Somebody is invited with this role. Revoke the invitation first.", ("id",))
    await database.execute("UPDATE invitation SET role_id = NULL WHERE role_id = $1", role_id)
    await database.execute("DELETE FROM role WHERE id = $1", role_id)


def _check(permissions: Sequence[str], known: Collection[str]) -> None:
    faults = Faults()
    access.check_known(faults, permissions, known)
    faults.raise_if_any()


def _check_own_made(is_built_in: bool) -> None:
    if is_built_in:
        raise Refused(Code.WRONG_STATE, "A built-in role stays as it is. Copy it and change the copy.", ("id",))
