"""Signing up, in and out, carrying a session on, and founding one more company: all at the bare address."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from app.modules import permissions
from app.resolvers import identity
from app.resolvers.kit import Row
from app.schema import kit
from app.schema.identity.inputs import (
    CompanyCreateInput,
    SessionRefreshInput,
    SignInInput,
    SignInSecondFactorInput,
    SignUpConfirmInput,
    SignUpInput,
)
from app.schema.identity.types import Company, SecondFactorStep, Tokens, TokenTransport, Viewer
from app.services.identity import company, confirmed, devices, session, sign_in
from app.services.identity.company import CompanyWish
from app.services.identity.session import Device, Issued, SignInEnded
from app.services.identity.sign_up import SignedUp, SignUp, sign_up
from app.settings import settings
from app.tenancy import sessions
from app.tenancy.tokens import ACCESS_SECONDS, REFRESH_SECONDS


@kit.payload("What became of signing up.")
class SignUpPayload:
    """What became of signing up."""

    viewer: Viewer | None = kit.entity("The new person, signed in.")
    company: Company | None = kit.entity("Their company, open for business.")
    tokens: Tokens | None = kit.nested("The tokens, for who asked for BEARER.")
    mailed_to: str | None = kit.column(
        "The address to which a letter is on its way, where this server confirms sign-ups: nobody is signed in before it was followed."
        " It is the same whether or not anybody has the address."
    )


@kit.payload("What became of signing in.")
class SignInPayload:
    """What became of signing in."""

    viewer: Viewer | None = kit.nested("The person, signed in. Null when refused, and while the second factor is asked for.")
    tokens: Tokens | None = kit.nested("The tokens, for who asked for BEARER.")
    second_factor: SecondFactorStep | None = kit.nested("What is still asked for, of somebody with a second factor.")


@kit.payload("What became of carrying a session on.")
class SessionRefreshPayload:
    """What became of carrying a session on."""

    viewer: Viewer | None = kit.entity("The person, still signed in.")
    tokens: Tokens | None = kit.nested("The tokens, for who asked for BEARER.")


@kit.payload("What became of signing out.")
class SignOutPayload:
    """What became of signing out."""


@kit.payload("What became of founding a company.")
class CompanyCreatePayload:
    """What became of founding a company."""

    company: Company | None = kit.entity("The company, open for business.")


@kit.type
class Mutation:
    """Signing up, in and out, and founding companies."""

    @kit.mutation(
        "Makes a person and their first company, and signs them in; or mails a link that does, where this server confirms sign-ups.",
        SignUpPayload,
        public=True,
        at=kit.BARE,
        alone=True,
    )
    async def sign_up(self, info: kit.Info, input: SignUpInput) -> dict[str, Any]:
        wish = SignUp(input.name, input.email, input.password, CompanyWish(input.company_name, input.country, input.currency, input.zone))
        device = device_of(info, input.transport)
        if settings().confirms_sign_up:
            mailed_to = await confirmed.ask(wish, device, input.language or "")
            return {"viewer": None, "company": None, "tokens": None, "mailed_to": mailed_to}
        return await _founded(info, await sign_up(wish, device, permissions()), input.transport)

    @kit.mutation(
        "Finishes a sign-up with the token of a mailed link, which works once for half an hour, and the password that was chosen.",
        SignUpPayload,
        public=True,
        at=kit.BARE,
        alone=True,
    )
    async def sign_up_confirm(self, info: kit.Info, input: SignUpConfirmInput) -> dict[str, Any]:
        made = await confirmed.confirm(input.token, input.password, device_of(info, input.transport), permissions())
        return await _founded(info, made, input.transport)

    @kit.mutation("Signs somebody in by mail address and password.", SignInPayload, public=True, at=kit.BARE, alone=True)
    async def sign_in(self, info: kit.Info, input: SignInInput) -> dict[str, Any]:
        outcome = await sign_in.sign_in(input.email, input.password, device_of(info, input.transport), permissions())
        if isinstance(outcome, sign_in.SecondStep):
            return {"viewer": None, "tokens": None, "second_factor": asdict(outcome)}
        return await entered(info, outcome, input.transport) | {"second_factor": None}

    @kit.mutation(
        "Finishes a sign-in with a code of the phone or a backup code. Five wrong codes end it.",
        SignInPayload,
        public=True,
        at=kit.BARE,
        alone=True,
    )
    async def sign_in_second_factor(self, info: kit.Info, input: SignInSecondFactorInput) -> dict[str, Any]:
        issued = await sign_in.second_step(input.token, input.code, device_of(info, input.transport), permissions())
        return await entered(info, issued, input.transport) | {"second_factor": None}

    @kit.mutation(
        "Exchanges the refresh token for a new pair of tokens. The last token shown again within ten seconds is STALE and gives none.",
        SessionRefreshPayload,
        public=True,
        at=kit.BARE,
        alone=True,
    )
    async def session_refresh(self, info: kit.Info, input: SessionRefreshInput) -> dict[str, Any]:
        try:
            issued = await session.refresh(input.refresh_token or info.context.asking.cookies.get(sessions.REFRESH_COOKIE, ""))
        except SignInEnded:
            _forget_cookies(info)
            raise
        return await entered(info, issued, input.transport)

    @kit.mutation("Ends the session; none of its tokens works any more.", SignOutPayload, public=True, at=kit.BARE, alone=True)
    async def sign_out(self, info: kit.Info) -> dict[str, Any]:
        context = info.context
        await session.sign_out(context.session.id if context.session else None, context.asking.cookies.get(sessions.REFRESH_COOKIE))
        _forget_cookies(info)
        return {}

    @kit.mutation("Founds one more company.", CompanyCreatePayload, requires=kit.SIGNED_IN, at=kit.BARE, alone=True)
    async def company_create(self, info: kit.Info, input: CompanyCreateInput) -> dict[str, Any]:
        wish = CompanyWish(input.name, input.country, input.currency, input.zone)
        made = await company.create(info.context.signed_in.account.id, wish, permissions(), input.idempotency_key)
        return {"company": identity.company(made)}


async def entered(info: kit.Info, issued: Issued, transport: TokenTransport) -> dict[str, Any]:
    """Give whoever has signed in their tokens, as they asked for them, and answer who they are."""
    tokens: Row | None = None
    if transport is TokenTransport.BEARER:
        tokens = {"access_token": issued.access_token, "refresh_token": issued.refresh_token, "expires_at": issued.expires_at}
    else:
        info.context.set_cookie(sessions.SESSION_COOKIE, issued.access_token, ACCESS_SECONDS)
        info.context.set_cookie(sessions.REFRESH_COOKIE, issued.refresh_token, REFRESH_SECONDS)
        if issued.device_cookie:
            info.context.set_cookie(sessions.DEVICE_COOKIE, issued.device_cookie, devices.KEPT_SECONDS)
    return {"viewer": await identity.viewer(await sessions.found(issued.account_id, issued.session_id, None)), "tokens": tokens}


async def _founded(info: kit.Info, made: SignedUp, transport: TokenTransport) -> dict[str, Any]:
    return await entered(info, made.issued, transport) | {"company": identity.company(made.company), "mailed_to": None}


def _forget_cookies(info: kit.Info) -> None:
    info.context.set_cookie(sessions.SESSION_COOKIE, "", 0)
    info.context.set_cookie(sessions.REFRESH_COOKIE, "", 0)


def device_of(info: kit.Info, transport: TokenTransport) -> Device:
    """Return from where somebody asks; only a browser is known again by a cookie."""
    asking = info.context.asking
    return Device(asking.address, asking.user_agent, asking.cookies.get(sessions.DEVICE_COOKIE, ""), transport is TokenTransport.COOKIE)
