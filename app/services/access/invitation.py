"""Invitations: mailed with a role, sent again, taken back, accepted once.

They live in the company's database, where the role is that they give and the member that comes of them: accepting is one transaction
there, and the directory follows as it follows every change of a member. The link names the company, so that it is found from outside.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from asyncpg import Record

from app.domain import access
from app.domain.access import InvitationState
from app.domain.refusal import Code, Faults, NotFound, Refused
from app.models.company import Invitation
from app.services import clock, idempotency, outbox, rows
from app.services.access import link, steps
from app.services.actor import Actor
from app.services.identity.sign_up import check_email
from app.services.transaction import require_transaction, use_case
from app.services.unique import refused_when_taken
from app.tenancy import binding, database

MAIL_INVITATION: Final = "access.invitation_mailed"
_NONCE_BYTES: Final = 16
_DAY: Final = timedelta(days=1)
_TAKEN: Final = {"invitation_open": ("This address is invited already. Send the invitation again instead.", "email")}


@dataclass(frozen=True, slots=True)
class NewInvitation:
    """Whom to invite, and to what."""

    email: str
    role_id: UUID


class NotGood(Refused):
    """The link belongs to no invitation that is open; the same for an invented, a used, a revoked and an expired one."""

    def __init__(self) -> None:
        super().__init__(Code.NOT_FOUND, "This invitation is not good any more. Ask for a new one.", ("token",))


@use_case("access.invitation:create")
async def create(actor: Actor, idempotency_key: UUID, given: NewInvitation) -> UUID:
    """Invite an address once per key; what is answered does not depend on whether anybody has that address."""
    faults = Faults()
    email = given.email.strip()
    check_email(faults, email)
    faults.raise_if_any()
    done = await idempotency.claim("access.invitation:create", idempotency_key, given)
    if done.is_repeat:
        return done.entity_id
    own = await steps.begin()
    role = await steps.lock_role(given.role_id, "role_id")
    access.check_giving(own, role["permissions"], "role_id")
    if await database.fetchval("SELECT EXISTS (SELECT FROM member WHERE lower(email) = lower($1) AND removed_at IS NULL)", email):
        raise Refused(Code.DUPLICATE, "Somebody with this address belongs to the company already.", ("email",))
    # An invitation that ran out makes room for a new one.
    await database.execute(
        "UPDATE invitation SET state = 'REVOKED', version = version + 1, updated_at = now()"
        " WHERE state = 'OPEN' AND lower(email) = lower($1) AND expires_at <= $2",
        email,
        clock.now(),
    )
    if await database.fetchval("SELECT count(*) FROM invitation WHERE state = 'OPEN'") >= access.INVITATIONS_OPEN_MAX:
        raise Refused(Code.TOO_MANY, f"There are {access.INVITATIONS_OPEN_MAX} open invitations. Take some of them back first.")
    with refused_when_taken(_TAKEN):
        await rows.insert(
            Invitation,
            [
                {
                    "id": done.entity_id,
                    "email": email,
                    "role_id": given.role_id,
                    "invited_by": actor.account_id,
                    "state": InvitationState.OPEN,
                    "mails": 0,
                    "attempts": 0,
                    **_fresh(done.entity_id),
                }
            ],
        )
    await _mail(done.entity_id)
    return done.entity_id


@use_case("access.invitation:resend")
async def resend(actor: Actor, invitation_id: UUID, expected_version: int) -> None:
    """Mail an invitation again with a new link and a new week; the old link stops working."""
    known = await _lock_open(await steps.begin(), invitation_id, expected_version)
    if known["mails"] >= access.INVITATION_MAILS_MAX:
        raise Refused(Code.TOO_MANY, "This invitation was mailed often enough. Take it back and make a new one.", ("id",))
    changes: dict[str, Any] = {"attempts": 0, "error": None, "sent_at": None, "invited_by": actor.account_id, **_fresh(invitation_id)}
    await rows.update(Invitation, invitation_id, expected_version, changes, thing="invitation")
    await _mail(invitation_id)


@use_case("access.invitation:revoke")
async def revoke(actor: Actor, invitation_id: UUID, expected_version: int) -> None:
    """Take an invitation back; its link stops working."""
    await _lock_open(await steps.begin(), invitation_id, expected_version)
    await rows.update(Invitation, invitation_id, expected_version, {"state": InvitationState.REVOKED}, thing="invitation")


@use_case("access.invitation:accept")
async def accept(actor: Actor, invitation_id: UUID, token: str, email: str) -> None:
    """Make the actor a member under the invitation's role, once; their address must be the one that was invited."""
    await steps.begin()
    invitation = await database.fetchrow(
        "SELECT i.*, r.permissions FROM invitation i LEFT JOIN role r ON r.id = i.role_id WHERE i.id = $1 FOR UPDATE OF i", invitation_id
    )
    check_good(invitation, token)
    assert invitation is not None, "what is good is there"
    if invitation["email"].casefold() != email.casefold():
        raise Refused(Code.NOT_ALLOWED, "This invitation was sent to another mail address. Sign in with that one to accept it.", ("token",))
    known = await database.fetchrow("SELECT removed_at FROM member WHERE id = $1 FOR UPDATE", actor.account_id)
    if known is not None and known["removed_at"] is None:
        raise Refused(Code.DUPLICATE, "You belong to this company already.", ("token",))
    await database.execute(
        "INSERT INTO member (id, name, email, role_id, is_active, version, created_at, updated_at) VALUES ($1, $2, $3, $4, true, 1, $5, $5)"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email, role_id = excluded.role_id, is_active = true,"
        " removed_at = NULL, version = member.version + 1, created_at = excluded.created_at, updated_at = excluded.updated_at",
        actor.account_id,
        actor.name,
        email,
        invitation["role_id"],
        clock.now(),
    )
    changes = {"state": InvitationState.ACCEPTED, "accepted_by": actor.account_id}
    await rows.update(Invitation, invitation_id, invitation["version"], changes, thing="invitation")
    await outbox.add(steps.MEMBERSHIP_CHANGED, None, actor.account_id)
    steps.forget_member(actor.account_id)


async def lock_to_mail(invitation_id: UUID) -> Record | None:
    """Lock an invitation that is still to be mailed, with what the letter says; None when it has gone out, or is no longer open."""
    require_transaction()
    return await database.fetchrow(
        "SELECT i.*, r.name AS role_name, coalesce(m.name, '') AS inviter, c.name AS company_name, c.language, c.zone"
        " FROM invitation i JOIN role r ON r.id = i.role_id LEFT JOIN member m ON m.id = i.invited_by CROSS JOIN company_profile c"
        " WHERE i.id = $1 AND i.state = 'OPEN' AND i.sent_at IS NULL FOR UPDATE OF i",
        invitation_id,
    )


async def note_mail(invitation_id: UUID, sent_at: datetime | None, error: str | None) -> None:
    """Note what became of one attempt to mail an invitation."""
    require_transaction()
    await database.execute(
        "UPDATE invitation SET sent_at = $2, error = $3, attempts = attempts + 1 WHERE id = $1", invitation_id, sent_at, error
    )


def check_good(invitation: Record | None, token: str) -> None:
    """Raise NotGood unless the token is that of an invitation that can be accepted now."""
    if invitation is None or not link.is_same(token, invitation["digest"]):
        raise NotGood
    if not access.is_good(InvitationState(invitation["state"]), invitation["expires_at"], clock.now()):
        raise NotGood


async def _lock_open(own: frozenset[str], invitation_id: UUID, expected_version: int) -> Record:
    known = await rows.lock(Invitation, invitation_id, expected_version, thing="invitation")
    if known["state"] != InvitationState.OPEN:
        raise NotFound("invitation", ("id",))
    access.check_giving(own, (await steps.lock_role(known["role_id"], "id"))["permissions"], "id")
    return known


def _fresh(invitation_id: UUID) -> dict[str, Any]:
    """Give an invitation a new link and a new term."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    token = link.token_of(binding.current().id, invitation_id, nonce)
    return {"nonce": nonce, "digest": link.known_by(token), "expires_at": clock.now() + timedelta(days=access.INVITATION_DAYS)}


async def _mail(invitation_id: UUID) -> None:
    # Promises are counted, and not invitations: one that was taken back was mailed all the same.
    now = clock.now()
    mailed = await database.fetchval("SELECT count(*) FROM outbox WHERE kind = $1 AND created_at > $2", MAIL_INVITATION, now - _DAY)
    access.check_mails(await database.fetchval("SELECT created_at FROM company_profile"), now, mailed)
    await database.execute("UPDATE invitation SET mails = mails + 1 WHERE id = $1", invitation_id)
    await outbox.add(MAIL_INVITATION, None, invitation_id)
