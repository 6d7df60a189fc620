"""Members of a company as the API shows them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from app.resolvers import access as resolvers
from app.resolvers.kit import Row
from app.schema import kit
from app.schema.access.role import READ as READ_ROLE
from app.schema.access.role import Role
from app.services.access import member

READ = "access.member:read"
WRITE = "access.member:write"
PERMISSIONS = {
    READ: "See who belongs to the company, in which role, and when they last used it.",
    "access.member:export": "Export the list of people as a file.",
    WRITE: "Change people's roles, keep them out, and remove them, within one's own rights.",
}


@kit.type(description="A person who belongs to this company.")
class Member:
    """A person who belongs to this company."""

    id: kit.ID = kit.column("The person's id, the same in all companies.")
    name: str = kit.column("Their name.")
    email: str = kit.column("The mail address that they sign in with.")
    role: Role | None = kit.relation(
        resolvers.roles_by_id, "role_id", "What they may do here.", size=1, requires=READ_ROLE, on_denied=kit.MASK
    )
    role_name: str = kit.column("Their role's name.")
    is_active: bool = kit.column("Whether they may come in; whoever may not keeps their role for later.")
    last_used_at: datetime | None = kit.batch(
        resolvers.last_uses, "id", "When they last used this company, to within a few minutes; null when never."
    )
    version: int = kit.column("Counts their changes; goes into `expectedVersion`.")
    created_at: datetime = kit.column("When they joined.")
    updated_at: datetime = kit.column("When their part here was last changed.")


@kit.input(description="Another role for a member.")
class MemberUpdateInput:
    """Another role for a member."""

    id: kit.ID = kit.given("The person's id.")
    expected_version: int = kit.given("The version that was read.")
    role_id: kit.ID = kit.given("The role that they shall have; one has all its rights oneself.")


@kit.input(description="Which member is meant.")
class MemberStepInput:
    """Which member is meant."""

    id: kit.ID = kit.given("The person's id.")
    expected_version: int = kit.given("The version that was read.")


@kit.payload("What became of the member.")
class MemberPayload:
    """What became of the member."""

    member: Member | None = kit.entity("The member.")


@kit.payload("What became of the member.")
class MemberRemovePayload:
    """What became of the member."""

    removed_id: kit.ID | None = kit.outcome("The id of who was removed. Null when refused.")


@kit.type
class Query:
    """What can be read about members."""

    members = kit.connection(
        Member,
        resolvers.MEMBERS,
        "Who belongs to the company, by name. The search looks into name and mail address.",
        requires=READ,
        export="access.member:export",
        where=("is_active",),
        filters={"role_id": kit.Filter(kit.IdOp, "By the role's id.")},
    )

    @kit.query("A member by their id.", Member | None, requires=READ, listing=resolvers.MEMBERS)
    async def member(self, info: kit.Info, id: kit.ID) -> Row | None:
        return await resolvers.member(id, kit.selected(info))


@kit.type
class Mutation:
    """What can be done with members."""

    @kit.mutation(
        "Gives a member another role; it bites at their next request. Nobody changes their own.",
        MemberPayload,
        requires=WRITE,
        requires_recent_sign_in=True,
    )
    async def member_update(self, info: kit.Info, input: MemberUpdateInput) -> dict[str, Any]:
        await member.update(info.context.actor, input.id, input.expected_version, input.role_id)
        return {"member": await resolvers.member(input.id, kit.selected(info, "member"))}

    @kit.mutation("Keeps a member out from their next request on.", MemberPayload, requires=WRITE, requires_recent_sign_in=True)
    async def member_deactivate(self, info: kit.Info, input: MemberStepInput) -> dict[str, Any]:
        await member.deactivate(info.context.actor, input.id, input.expected_version)
        return {"member": await resolvers.member(input.id, kit.selected(info, "member"))}

    @kit.mutation("Lets a member in again.", MemberPayload, requires=WRITE, requires_recent_sign_in=True)
    async def member_reactivate(self, info: kit.Info, input: MemberStepInput) -> dict[str, Any]:
        await member.reactivate(info.context.actor, input.id, input.expected_version)
        return {"member": await resolvers.member(input.id, kit.selected(info, "member"))}

    @kit.mutation(
        "Takes somebody out of the company; their name stays on what they did.",
        MemberRemovePayload,
        requires=WRITE,
        requires_recent_sign_in=True,
    )
    async def member_remove(self, info: kit.Info, input: MemberStepInput) -> dict[str, Any]:
        await member.remove(info.context.actor, input.id, input.expected_version)
        return {"removed_id": input.id}
