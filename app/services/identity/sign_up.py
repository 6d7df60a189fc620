"""Signing up: a new person and their first company, in one step."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass

import asyncpg
from uuid_utils.compat import uuid7

from app.domain.refusal import Code, Faults, Refused
from app.models.directory import EMAIL_LENGTH_MAX
from app.services.identity import guessing, passwords
from app.services.identity.company import CompanyWish, check_name, check_wish, claimed, finish, with_a_spare
from app.services.identity.session import Device, Issued, open_session
from app.tenancy.binding import Company
from app.tenancy.database import directory

# What a mail server could deliver to; whether it does, only a mail can tell.
_EMAIL = re.compile(r"[^\s@<>()\[\],;:\\\"]+@[^\s@<>()\[\],;:\\\".]+(\.[^\s@<>()\[\],;:\\\".]+)+")


@dataclass(frozen=True, slots=True)
class SignUp:
    """What a new person says about themselves and their company."""

    name: str
    email: str
    password: str
    company: CompanyWish


@dataclass(frozen=True, slots=True)
class SignedUp:
    """The tokens of the new person and their company, open for business."""

    issued: Issued
    company: Company


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A new person, as far as their account goes."""

    name: str
    email: str
    password_hash: str


async def sign_up(wish: SignUp, device: Device, permissions: Collection[str]) -> SignedUp:
    """Make an account and its company and sign in; everything that is wrong is said at once, and then nothing was made.

    `permissions` are all rights that the features have, to be shared out among the company's roles.
    """
    return await enter(await checked(wish, device), wish.company, device, permissions)


async def checked(wish: SignUp, device: Device) -> Newcomer:
    """Return who signs up, their password hashed; what is done does not depend on whether anybody has the address."""
    email = wish.email.strip()
    faults = Faults()
    check_name(faults, wish.name, "name")
    check_email(faults, email)
    passwords.check(faults, wish.password, "password", words=(wish.name, email, wish.company.name))
    check_wish(faults, wish.company, "company_name")
    faults.raise_if_any()
    if not await guessing.may_ask("sign-up", device.address):
        raise Refused(Code.UNAVAILABLE, "Many people signed up from your network just now. Try again in a quarter of an hour.")
    return Newcomer(wish.name.strip(), email, await passwords.hashed(wish.password))


async def enter(
    newcomer: Newcomer,
    wish: CompanyWish,
    device: Device,
    permissions: Collection[str],
    spend: Callable[[], Awaitable[None]] | None = None,
    field: str = "email",
) -> SignedUp:
    """Make the account and its company in one transaction, in which `spend` uses up what allows it, and sign in.

    `field` names what a refusal speaks of when somebody has the address.
    """
    account = uuid7()

    async def claim() -> Company:
        if spend is not None:
            await spend()
        await directory.execute(
            "INSERT INTO account (id, email, name, password_hash, state, created_at) VALUES ($1, $2, $3, $4, 'ACTIVE', now())",
            account,
            newcomer.email,
            newcomer.name,
            newcomer.password_hash,
        )
        return await claimed(account, wish)

    try:
        company = await with_a_spare(claim)
    except asyncpg.UniqueViolationError:
        raise Refused(Code.DUPLICATE, "This address cannot sign up. If it is yours, sign in instead.", (field,)) from None
    opened = await finish(company, permissions)
    return SignedUp(await open_session(account, device, is_newcomer=True), opened)


def check_email(faults: Faults, email: str) -> None:
    """Note what is wrong with a mail address."""
    if not email:
        faults.add(Code.REQUIRED, "A mail address is needed.", "email")
    elif len(email) > EMAIL_LENGTH_MAX:
        faults.add(Code.TOO_LONG, f"A mail address has at most {EMAIL_LENGTH_MAX} characters.", "email")
    elif not _EMAIL.fullmatch(email) or not email.isprintable():
        faults.add(Code.INVALID, "This is not a mail address.", "email")
