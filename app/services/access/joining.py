"""Joining a company through the link of an invitation: as somebody who is signed in, or as a new person.

The company's database says whether the link is good and makes the member; only then does the directory show the company to them. A crash
in between leaves a promise that the worker keeps, and a new person who can sign in.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import asyncpg
from uuid_utils.compat import uuid7

from app.domain.refusal import Code, Faults, Refused
from app.services.access import invitation, link, membership
from app.services.access.invitation import NotGood
from app.services.actor import Actor
from app.services.identity import passwords
from app.services.identity.company import check_name
from app.services.identity.session import Device, Issued, open_session
from app.tenancy import database
from app.tenancy import directory as companies
from app.tenancy.binding import Company, use
from app.tenancy.database import directory


@dataclass(frozen=True, slots=True)
class Offer:
    """What an invitation offers to whoever holds its link."""

    company: Company
    invitation_id: UUID
    email: str
    role: str
    inviter: str
    expires_at: datetime


async def look(token: str) -> Offer | None:
    """Return what a link offers; None when it offers nothing, for whatever reason."""
    try:
        return await _offer(token)
    except NotGood:
        return None


async def accept(account_id: UUID, name: str, email: str, token: str) -> Company:
    """Make somebody who is signed in a member; raise NotGood for a link that is not good any more (S9)."""
    offer = await _offer(token)
    async with use(offer.company):
        await invitation.accept(Actor(account_id, offer.company.id, name), offer.invitation_id, token, email)
        await membership.tell_directory(account_id)
    return offer.company


async def sign_up(token: str, name: str, password: str, device: Device) -> tuple[Issued, Company]:
    """Make a new person with the address that was invited, and a member of them, and sign them in."""
    offer = await _offer(token)
    faults = Faults()
    check_name(faults, name, "name")
    passwords.check(faults, password, "password")
    faults.raise_if_any()
    account = uuid7()
    try:
        await directory.execute(
            "INSERT INTO account (id, email, name, password_hash, state, created_at) VALUES ($1, $2, $3, $4, 'ACTIVE', now())",
            account,
            offer.email,
            name.strip(),
            await passwords.hashed(password),
        )
    except asyncpg.UniqueViolationError:
        raise Refused(Code.DUPLICATE, "This address cannot sign up. If it is yours, sign in instead.", ("token",)) from None
    company = await accept(account, name.strip(), offer.email, token)
    return await open_session(account, device), company


async def _offer(token: str) -> Offer:
    named = link.read(token)
    company = await companies.company_by_id(named.company_id) if named is not None else None
    if named is None or company is None or company.state != "ACTIVE":
        raise NotGood
    async with use(company):
        found = await database.fetchrow(
            "SELECT i.*, r.name AS role_name, coalesce(m.name, '') AS inviter FROM invitation i LEFT JOIN role r ON r.id = i.role_id"
            " LEFT JOIN member m ON m.id = i.invited_by WHERE i.id = $1",
            named.invitation_id,
        )
    invitation.check_good(found, token)
    assert found is not None, "what is good is there"
    return Offer(company, found["id"], found["email"], found["role_name"], found["inviter"], found["expires_at"])
