"""Roles as the API shows them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from app import modules
from app.domain.access import PERMISSIONS_MAX, ROLES_MAX
from app.resolvers import access as resolvers
from app.resolvers.kit import Row
from app.schema import kit
from app.schema.kit import Maybe
from app.services.access import role
from app.services.access.role import NewRole

READ = "access.role:read"
WRITE = "access.role:write"
PERMISSIONS = {
    READ: "See roles and what each of them may do.",
    WRITE: "Make, change and delete roles, within one's own rights.",
}
ROLES_USUAL = 10
_RIGHT_LENGTH_MAX = 100


@kit.type(description="A set of rights under a name; each member has one.")
class Role:
    """A set of rights under a name."""

    id: kit.ID = kit.column("Its id.")
    name: str = kit.column("Its name.")
    description: str = kit.column("Whom it is for; may be empty.")
    is_built_in: bool = kit.column("Whether it came with the company: then it stays as it is, and can be copied.")
    permissions: list[str] = kit.column("The rights that it gives, by code.")
    member_count: int = kit.batch(resolvers.member_counts, "id", "How many people have it, those who are kept out for now among them.")
    version: int = kit.column("Counts its changes; goes into `expectedVersion`.")
    created_at: datetime = kit.column("When it was made.")
    updated_at: datetime = kit.column("When it was last changed.")


@kit.input(description="A new role, made from another one.")
class RoleCreateInput:
    """A new role."""

    idempotency_key: UUID = kit.given("Made by the client; the same key never makes two.")
    copy_of_id: kit.ID = kit.given("The role that it is made from.")
    name: str = kit.text("Its name, which no other role has.", kit.CODE_LENGTH_MAX)
    description: str = kit.text("Whom it is for.", kit.NAME_LENGTH_MAX, blank=True, default="")
    permissions: list[str] | None = kit.items(
        "Its rights, all of which one has oneself; those of the other role when left out.",
        limit=PERMISSIONS_MAX,
        length=_RIGHT_LENGTH_MAX,
        default=None,
    )


@kit.input(description="A change of a role that people made; what is left out stays as it is.")
class RoleUpdateInput:
    """A change of a role."""

    id: kit.ID = kit.given("Its id.")
    expected_version: int = kit.given("The version that was read.")
    name: Maybe[str] = kit.text("Its name, which no other role has.", kit.CODE_LENGTH_MAX)
    description: Maybe[str] = kit.text("Whom it is for.", kit.NAME_LENGTH_MAX, blank=True)
    permissions: Maybe[list[str]] = kit.items("All its rights; one has them oneself.", limit=PERMISSIONS_MAX, length=_RIGHT_LENGTH_MAX)


@kit.input(description="Which role is to go.")
class RoleDeleteInput:
    """Which role is to go."""

    id: kit.ID = kit.given("Its id.")
    expected_version: int = kit.given("The version that was read.")


@kit.payload("What became of the role.")
class RolePayload:
    """What became of the role."""

    role: Role | None = kit.entity("The role.")


@kit.payload("What became of the role.")
class RoleDeletePayload:
    """What became of the role."""

    deleted_id: kit.ID | None = kit.outcome("The id that it had. Null when refused.")


@kit.type
class Query:
    """What can be read about roles."""

    @kit.query(
        f"All roles: the built-in ones first, then the others by name. A company has at most {ROLES_MAX}.",
        list[Role],
        requires=READ,
        size=ROLES_USUAL,
    )
    async def roles(self, info: kit.Info) -> Sequence[Row]:
        return await resolvers.roles(kit.selected(info))

    @kit.query("A role by its id.", Role | None, requires=READ, listing=resolvers.ROLES)
    async def role(self, info: kit.Info, id: kit.ID) -> Row | None:
        return await resolvers.role(id, kit.selected(info))


@kit.type
class Mutation:
    """What can be done with roles."""

    @kit.mutation("Makes a role by copying one.", RolePayload, requires=WRITE, requires_recent_sign_in=True)
    async def role_create(self, info: kit.Info, input: RoleCreateInput) -> dict[str, Any]:
        given = kit.values(input)
        made = await role.create(info.context.actor, given.pop("idempotency_key"), NewRole(**given), modules.permissions())
        return {"role": await resolvers.role(made, kit.selected(info, "role"))}

    @kit.mutation(
        "Changes a role; it bites at the next request of everybody who has it.", RolePayload, requires=WRITE, requires_recent_sign_in=True
    )
    async def role_update(self, info: kit.Info, input: RoleUpdateInput) -> dict[str, Any]:
        changes = kit.values(input)
        await role.update(info.context.actor, changes.pop("id"), changes.pop("expected_version"), changes, modules.permissions())
        return {"role": await resolvers.role(input.id, kit.selected(info, "role"))}

    @kit.mutation("Deletes a role that nobody has.", RoleDeletePayload, requires=WRITE, requires_recent_sign_in=True)
    async def role_delete(self, info: kit.Info, input: RoleDeleteInput) -> dict[str, Any]:
        await role.delete(info.context.actor, input.id, input.expected_version)
        return {"deleted_id": input.id}
