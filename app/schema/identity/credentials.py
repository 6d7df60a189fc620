"""Changing what somebody signs in with: the password and the mail address."""

from __future__ import annotations

from typing import Any

from app.schema import kit
from app.schema.identity.inputs import (
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
        await password.change(info.context.signed_in, input.current_password, input.new_password)
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
        "Sets a new password with a mailed link's token, which works once for half an hour. Every session ends; a second factor stays.",
        CredentialsPayload,
        public=True,
        at=kit.BARE,
        alone=True,
    )
    async def password_reset(self, info: kit.Info, input: PasswordResetInput) -> dict[str, Any]:
        await password.reset(input.token, input.password)
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
