"""How somebody secures their account: a second factor, codes on paper, sessions, and a fresh proof before what is sensitive."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from app.resolvers import identity
from app.resolvers.kit import Row
from app.schema import kit
from app.schema.identity.inputs import ReauthenticateInput, SessionEndInput, TotpConfirmInput
from app.services.identity import second_factor, session, step_up


@kit.type(description="How whoever is signed in has secured their account.")
class Security:
    """How an account is secured."""

    has_second_factor: bool = kit.column("Whether a code is asked for at each sign-in.")
    totp_since: datetime | None = kit.column("Since when a phone shows the codes; null without a second factor.")
    backup_codes_left: int = kit.column("How many backup codes have not been used.")
    password_changed_at: datetime | None = kit.column("When the password was last changed; null when it is still the first.")
    proved_until: datetime | None = kit.column(
        "Until when this session may do what needs a recent sign-in; null when `reauthenticate` is needed first."
    )


@kit.type(description="One signing-in on one device.")
class UserSession:
    """One signing-in on one device."""

    id: kit.ID = kit.column("Its id.")
    device: str = kit.column("The device, for people, such as `Firefox on Linux`.")
    user_agent: str = kit.column("What the browser or program says of itself.")
    address: str = kit.column("The network address it signed in from.")
    created_at: datetime = kit.column("When it signed in.")
    last_used_at: datetime = kit.column("When it was last used, within a quarter of an hour.")
    expires_at: datetime = kit.column("When it ends by itself.")
    is_current: bool = kit.column("Whether it is the one that asks.")


@kit.type(description="What a phone needs to show the codes of an account. It is shown this once.")
class TotpEnrolment:
    """What a phone needs."""

    secret: str = kit.column("The secret in Base32, to type by hand.")
    uri: str = kit.column("The same as an `otpauth:` address.")
    qr_code: str = kit.column("The address as a QR code to scan: an SVG picture as a `data:` address.")


@kit.payload("What became of setting up a phone.")
class TotpBeginPayload:
    """What became of setting up a phone."""

    enrolment: TotpEnrolment | None = kit.entity("What the phone needs.")


@kit.type(description="Codes on paper, each good for one sign-in without the phone. They are shown this once.")
class BackupCodes:
    """Codes on paper."""

    codes: list[str] = kit.column("Ten codes.")


@kit.payload("What became of backup codes.")
class BackupCodesPayload:
    """What became of backup codes."""

    backup_codes: BackupCodes | None = kit.entity("The new codes.")


@kit.payload("What became of securing the account.")
class SecurityPayload:
    """What became of securing the account."""

    security: Security | None = kit.entity("How the account is secured now.")


@kit.payload("What became of ending sessions.")
class SessionsPayload:
    """What became of ending sessions."""

    ended_count: int | None = kit.outcome("How many sessions ended; null when refused.")


@kit.type
class Query:
    """How whoever is signed in has secured their account."""

    @kit.query("How whoever is signed in has secured their account.", Security, requires=kit.SIGNED_IN, at=kit.BARE)
    async def my_security(self, info: kit.Info) -> Row:
        return await _security(info)

    @kit.query("The open sessions of whoever is signed in.", list[UserSession], requires=kit.SIGNED_IN, at=kit.BARE, size=10)
    async def my_sessions(self, info: kit.Info) -> list[Row]:
        asking = info.context.signed_in
        return await identity.sessions_of(asking.account.id, asking.id)


@kit.type
class Mutation:
    """Securing one's account."""

    @kit.mutation(
        "Takes a fresh proof of who is signed in, which counts for ten minutes: a code where there is a second factor, else the password.",
        SecurityPayload,
        requires=kit.SIGNED_IN,
        at=kit.BARE,
        alone=True,
    )
    async def reauthenticate(self, info: kit.Info, input: ReauthenticateInput) -> dict[str, Any]:
        until = await step_up.reauthenticate(info.context.signed_in, input.password or "", input.code or "")
        return {"security": {**await _security(info), "proved_until": until}}

    @kit.mutation(
        "Draws a secret for a phone. Nothing changes for sign-ins until `totpConfirm`.",
        TotpBeginPayload,
        requires=kit.SIGNED_IN,
        at=kit.BARE,
        alone=True,
        requires_recent_sign_in=True,
    )
    async def totp_begin(self, info: kit.Info) -> dict[str, Any]:
        person = info.context.signed_in.account
        drawn = await second_factor.begin(person.id, person.email)
        return {"enrolment": {"secret": drawn.secret, "uri": drawn.uri, "qr_code": drawn.qr_code}}

    @kit.mutation(
        "Takes the phone into use when its code is right: from now on each sign-in asks for one. All other sessions end.",
        BackupCodesPayload,
        requires=kit.SIGNED_IN,
        at=kit.BARE,
        alone=True,
        requires_recent_sign_in=True,
    )
    async def totp_confirm(self, info: kit.Info, input: TotpConfirmInput) -> dict[str, Any]:
        asking = info.context.signed_in
        return {"backup_codes": {"codes": await second_factor.confirm(asking.account.id, input.code, asking.id)}}

    @kit.mutation(
        "Takes the second factor and its backup codes away. All other sessions end.",
        SecurityPayload,
        requires=kit.SIGNED_IN,
        at=kit.BARE,
        alone=True,
        requires_recent_sign_in=True,
    )
    async def totp_disable(self, info: kit.Info) -> dict[str, Any]:
        asking = info.context.signed_in
        await second_factor.disable(asking.account.id, asking.id)
        return {"security": await _security(info)}

    @kit.mutation(
        "Draws ten new backup codes; those of before are void.",
        BackupCodesPayload,
        requires=kit.SIGNED_IN,
        at=kit.BARE,
        alone=True,
        requires_recent_sign_in=True,
    )
    async def backup_codes_regenerate(self, info: kit.Info) -> dict[str, Any]:
        return {"backup_codes": {"codes": await second_factor.regenerate_codes(info.context.signed_in.account.id)}}

    @kit.mutation("Ends one of one's own sessions.", SessionsPayload, requires=kit.SIGNED_IN, at=kit.BARE, alone=True)
    async def session_end(self, info: kit.Info, input: SessionEndInput) -> dict[str, Any]:
        await session.end_own(info.context.signed_in.account.id, input.id)
        return {"ended_count": 1}

    @kit.mutation("Ends all of one's sessions but this one.", SessionsPayload, requires=kit.SIGNED_IN, at=kit.BARE, alone=True)
    async def sessions_end_others(self, info: kit.Info) -> dict[str, Any]:
        asking = info.context.signed_in
        return {"ended_count": await session.end_others(asking.account.id, asking.id)}


async def _security(info: kit.Info) -> dict[str, Any]:
    asking = info.context.signed_in
    return {**await identity.security(asking.account.id), "proved_until": step_up.fresh_until(asking)}
