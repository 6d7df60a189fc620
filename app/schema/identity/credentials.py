"""Changing what somebody signs in with: the password and the mail address."""

from __future__ import annotations

from typing import Annotated, Any

from app.resolvers.kit import Row
from app.schema import kit
from app.schema.identity.inputs import (
    LINK,
    EmailChangeConfirmInput,
    EmailChangeRequestInput,
    PasswordChangeInput,
    PasswordResetInput,
    PasswordResetRequestInput,
)
from app.schema.identity.mutations import device_of
from app.schema.identity.types import TokenTransport
from app.services.identity import email, password


@kit.payload("What became of a password or a mail address. Without errors it was done, or a link is on its way to whoever it belongs to.")
class CredentialsPayload:
    """What became of a password or a mail address."""


@kit.type(description="What the link to a new password can end.")
class PasswordResetLink:
    """What the link to a new password can end."""

    api_tokens: list[str] = kit.column("The API tokens that still work, as their owner calls them, each with its company.")


@kit.type
class Query:
    """What can be read with a mailed link."""

    @kit.query(
        "What a mailed link to a new password can end; null when it is not good, for whatever reason.",
        PasswordResetLink | None,
        public=True,
        at=kit.BARE,
    )
    async def password_reset_link(self, token: Annotated[str, kit.argument(LINK)]) -> Row | None:
        names = await password.look(token)
        return None if names is None else {"api_tokens": names}


@kit.type
class Mutation:
    """Changing what somebody signs in with."""

    @kit.mutation(
        "Sets a new password; all other sessions end. With a second factor it needs a sign-in or `reauthenticate` of the last ten minutes.",
        CredentialsPayload,
        requires=kit.SIGNED_IN,
        at=kit.BARE,
        alone=True,
    )
    async def password_change(self, info: kit.Info, input: PasswordChangeInput) -> dict[str, Any]:
        await password.change(info.context.signed_in, input.current_password, input.new_password, end_api_tokens=input.end_api_tokens)
        return {}

    @kit.mutation(
        "Mails a link to set a new password, if anybody has this address; the answer does not say so.",
        CredentialsPayload,
        public=True,
        at=kit.BARE,
        alone=True,
    )
    async def password_reset_request(self, info: kit.Info, input: PasswordResetRequestInput) -> dict[str, Any]:
        await password.request_reset(input.email, device_of(info, TokenTransport.COOKIE))
        return {}

    @kit.mutation(
        "Sets a new password with a mailed link's token, which works once for half an hour. Every session ends, and every API token"
        " unless told otherwise; a second factor stays.",
        CredentialsPayload,
        public=True,
        at=kit.BARE,
        alone=True,
    )
    async def password_reset(self, info: kit.Info, input: PasswordResetInput) -> dict[str, Any]:
        await password.reset(input.token, input.password, end_api_tokens=input.end_api_tokens)
        return {}

    @kit.mutation(
        "Mails a link to a new address to sign in with; until it is confirmed, nothing changes.",
        CredentialsPayload,
        requires=kit.SIGNED_IN,
        at=kit.BARE,
        alone=True,
        requires_recent_sign_in=True,
    )
    async def email_change_request(self, info: kit.Info, input: EmailChangeRequestInput) -> dict[str, Any]:
        await email.request_change(info.context.signed_in, input.email, device_of(info, TokenTransport.COOKIE))
        return {}

    @kit.mutation(
        "Takes a new mail address into use with the token of a mailed link, which works once for half an hour.",
        CredentialsPayload,
        public=True,
        at=kit.BARE,
        alone=True,
    )
    async def email_change_confirm(self, info: kit.Info, input: EmailChangeConfirmInput) -> dict[str, Any]:
        await email.confirm_change(input.token)
        return {}
