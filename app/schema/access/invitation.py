"""Invitations as the API shows them: inside the company to who invites, and outside of it to who holds a link."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from app.domain.access import INVITATION_DAYS, INVITATION_MAILS_MAX, INVITATIONS_OPEN_MAX
from app.resolvers import access as resolvers
from app.resolvers import identity
from app.resolvers.kit import Row
from app.schema import kit
from app.schema.access.member import READ
from app.schema.access.role import READ as READ_ROLE
from app.schema.access.role import Role
from app.schema.identity.mutations import device_of, entered
from app.schema.identity.types import Company, Tokens, TokenTransport, Viewer
from app.services.access import invitation, joining
from app.services.access.invitation import NewInvitation
from app.services.access.link import TOKEN_LENGTH_MAX
from app.services.access.steps import INVITE
from app.services.identity.passwords import LENGTH_MAX as PASSWORD_LENGTH_MAX

PERMISSIONS = {INVITE: "Invite people by mail, into roles within one's own rights."}
INVITATIONS_USUAL = 20
_TOKEN = "What stands in the link after `#`."  # noqa: S105 (it describes a token and is none)


@kit.type(description="That somebody was asked by mail to join this company.")
class Invitation:
    """That somebody was asked to join."""

    id: kit.ID = kit.column("Its id.")
    email: str = kit.column("Who was asked.")
    role: Role | None = kit.relation(
        resolvers.roles_by_id, "role_id", "What they will be here.", size=1, requires=READ_ROLE, on_denied=kit.MASK
    )
    role_name: str = kit.column("That role's name.")
    invited_by: str = kit.column("The name of who asked.")
    expires_at: datetime = kit.column("Until when the link works.")
    is_expired: bool = kit.column("Whether the link has stopped working; it can be sent again.")
    sent_at: datetime | None = kit.column("When the mail server took the mail; null while it waits.")
    error: str | None = kit.column("What the mail server said last, where it did not take the mail.")
    version: int = kit.column("Counts its changes; goes into `expectedVersion`.")
    created_at: datetime = kit.column("When they were first asked.")


@kit.type(description="What an invitation offers to whoever holds its link.")
class InvitationOffer:
    """What an invitation offers."""

    company_name: str = kit.column("The company that one would join.")
    role_name: str = kit.column("The role that one would have there.")
    invited_by: str = kit.column("The name of who asked; may be empty.")
    email: str = kit.column("The mail address that was asked; one joins with this one.")
    expires_at: datetime = kit.column("Until when one can join.")


@kit.input(description="Whom to invite.")
class InvitationCreateInput:
    """Whom to invite."""

    idempotency_key: UUID = kit.given("Made by the client; the same key never invites twice.")
    email: str = kit.text("Their mail address.", kit.EMAIL_LENGTH_MAX)
    role_id: kit.ID = kit.given("The role that they shall have; one has all its rights oneself.")


@kit.input(description="Which invitation is meant.")
class InvitationStepInput:
    """Which invitation is meant."""

    id: kit.ID = kit.given("Its id.")
    expected_version: int = kit.given("The version that was read.")


@kit.input(description="The invitation to accept.")
class InvitationAcceptInput:
    """The invitation to accept."""

    token: str = kit.text(_TOKEN, TOKEN_LENGTH_MAX)


@kit.input(description="A new person who joins through an invitation.")
class InvitationSignUpInput:
    """A new person who joins through an invitation."""

    token: str = kit.text(_TOKEN, TOKEN_LENGTH_MAX)
    name: str = kit.text("The person's name.", kit.NAME_LENGTH_MAX)
    password: str = kit.text("A new password; any character may be in it.", PASSWORD_LENGTH_MAX)
    transport: TokenTransport = kit.given("How the session's tokens shall travel.", default=TokenTransport.COOKIE)


@kit.payload("What became of the invitation.")
class InvitationPayload:
    """What became of the invitation."""

    invitation: Invitation | None = kit.entity("The invitation.")


@kit.payload("What became of joining.")
class InvitationAcceptPayload:
    """What became of joining."""

    company: Company | None = kit.entity("The company that was joined.")


@kit.payload("What became of joining.")
class InvitationSignUpPayload:
    """What became of joining."""

    viewer: Viewer | None = kit.entity("The new person, signed in.")
    company: Company | None = kit.entity("The company that was joined.")
    tokens: Tokens | None = kit.nested("The tokens, for who asked for BEARER.")


@kit.type
class Query:
    """What can be read about invitations."""

    @kit.query(
        f"Invitations that wait, the newest first; those that ran out are among them. There are at most {INVITATIONS_OPEN_MAX}.",
        list[Invitation],
        requires=READ,
        size=INVITATIONS_USUAL,
    )
    async def invitations(self, info: kit.Info) -> Sequence[Row]:
        return await resolvers.invitations(kit.selected(info))

    @kit.query("What a link offers; null when it is not good, for whatever reason.", InvitationOffer | None, public=True, at=kit.BARE)
    async def invitation_offer(self, token: Annotated[str, kit.argument(_TOKEN)]) -> Row | None:
        offer = await joining.look(token)
        if offer is None:
            return None
        return {
            "company_name": offer.company.name,
            "role_name": offer.role,
            "invited_by": offer.inviter,
            "email": offer.email,
            "expires_at": offer.expires_at,
        }


@kit.type
class Mutation:
    """What can be done with invitations."""

    @kit.mutation(
        f"Invites somebody by mail; the link works once and for {INVITATION_DAYS} days. Whether they have an account already is not said.",
        InvitationPayload,
        requires=INVITE,
        requires_recent_sign_in=True,
    )
    async def invitation_create(self, info: kit.Info, input: InvitationCreateInput) -> dict[str, Any]:
        made = await invitation.create(info.context.actor, input.idempotency_key, NewInvitation(input.email, input.role_id))
        return {"invitation": await resolvers.invitation(made, kit.selected(info, "invitation"))}

    @kit.mutation(
        f"Mails an invitation again with a new link; at most {INVITATION_MAILS_MAX} times.",
        InvitationPayload,
        requires=INVITE,
        requires_recent_sign_in=True,
    )
    async def invitation_resend(self, info: kit.Info, input: InvitationStepInput) -> dict[str, Any]:
        await invitation.resend(info.context.actor, input.id, input.expected_version)
        return {"invitation": await resolvers.invitation(input.id, kit.selected(info, "invitation"))}

    @kit.mutation("Takes an invitation back; its link stops working.", InvitationPayload, requires=INVITE)
    async def invitation_revoke(self, info: kit.Info, input: InvitationStepInput) -> dict[str, Any]:
        await invitation.revoke(info.context.actor, input.id, input.expected_version)
        return {"invitation": await resolvers.invitation(input.id, kit.selected(info, "invitation"))}

    @kit.mutation(
        "Joins a company with the address that was invited, as whoever is signed in.",
        InvitationAcceptPayload,
        requires=kit.SIGNED_IN,
        at=kit.BARE,
        alone=True,
    )
    async def invitation_accept(self, info: kit.Info, input: InvitationAcceptInput) -> dict[str, Any]:
        account = info.context.signed_in.account
        return {"company": identity.company(await joining.accept(account.id, account.name, account.email, input.token))}

    @kit.mutation(
        "Makes a new person with the address that was invited, joins the company and signs them in.",
        InvitationSignUpPayload,
        public=True,
        at=kit.BARE,
        alone=True,
    )
    async def invitation_sign_up(self, info: kit.Info, input: InvitationSignUpInput) -> dict[str, Any]:
        issued, company = await joining.sign_up(input.token, input.name, input.password, device_of(info, input.transport))
        return await entered(info, issued, input.transport) | {"company": identity.company(company)}
