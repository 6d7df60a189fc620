"""Who may give which rights to whom: nobody more than they have, and never the last Admin away."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from app.domain.refusal import Code, Faults, Refused

ROLES_MAX: Final = 100
MEMBERS_MAX: Final = 10_000
PERMISSIONS_MAX: Final = 500
NAMED_MAX: Final = 5
INVITATION_DAYS: Final = 7
INVITATIONS_OPEN_MAX: Final = 200
INVITATION_MAILS_MAX: Final = 10
INVITATION_MAILS_A_DAY_MAX: Final = 200
# Whoever only wants to send letters under our name founds a company for it, and has no patience.
INVITATION_MAILS_A_DAY_MAX_WHEN_NEW: Final = 50
NEW_FOR: Final = timedelta(days=7)


class InvitationState(StrEnum):
    """What has become of an invitation."""

    OPEN = "OPEN"
    ACCEPTED = "ACCEPTED"
    REVOKED = "REVOKED"


def check_known(faults: Faults, permissions: Sequence[str], known: Collection[str]) -> None:
    """Note every right that no feature has, and those that are named twice."""
    seen: set[str] = set()
    for index, permission in enumerate(permissions):
        if permission not in known:
            faults.add(Code.INVALID, f"There is no right {permission}. Take one from the list of rights.", "permissions", str(index))
        elif permission in seen:
            faults.add(Code.DUPLICATE, f"The right {permission} is named twice.", "permissions", str(index))
        seen.add(permission)


def check_giving(own: frozenset[str], given: Collection[str], *path: str) -> None:
    """Raise a refusal when somebody would give rights that they do not have themselves."""
    if beyond := sorted(set(given) - own):
        raise Refused(
            Code.NOT_ALLOWED,
            f"You can only give rights that you have yourself. You lack: {_named(beyond)}.",
            path,
            {"permissions": beyond},
        )


def check_reach(own: frozenset[str], theirs: Collection[str], thing: str, *path: str) -> None:
    """Raise a refusal when somebody would change a person or a role that may do more than they may."""
    if beyond := sorted(set(theirs) - own):
        raise Refused(
            Code.NOT_ALLOWED,
            f"This {thing} may do more than you, so only somebody with all its rights can change it. You lack: {_named(beyond)}.",
            path,
            {"permissions": beyond},
        )


def check_not_oneself(is_self: bool, what: str) -> None:
    """Raise a refusal when somebody would decide about themselves."""
    if is_self:
        raise Refused(Code.NOT_ALLOWED, f"You cannot {what} yourself. Ask another Admin to do it.", ("id",))


def check_admin_remains(admins: Collection[object], leaving: object) -> None:
    """Raise a refusal when the only active Admin would go: nobody could let anybody in any more."""
    if set(admins) == {leaving}:
        raise Refused(Code.IN_USE, "This is the only active Admin. Make somebody else an Admin first.", ("id",))


def check_mails(founded_at: datetime, now: datetime, mailed: int) -> None:
    """Raise a refusal when a company has mailed as many invitations within a day as it may, which are fewer in its first week."""
    is_new = now - founded_at < NEW_FOR
    most = INVITATION_MAILS_A_DAY_MAX_WHEN_NEW if is_new else INVITATION_MAILS_A_DAY_MAX
    if mailed >= most:
        when = " in its first week" if is_new else ""
        raise Refused(Code.TOO_MANY, f"A company mails at most {most} invitations within 24 hours{when}. Invite the others tomorrow.")


def is_good(state: InvitationState, expires_at: datetime, now: datetime) -> bool:
    """Tell whether an invitation can still be accepted."""
    return state is InvitationState.OPEN and now < expires_at


def _named(permissions: Sequence[str]) -> str:
    rest = len(permissions) - NAMED_MAX
    return ", ".join(permissions[:NAMED_MAX]) + (f" and {rest} more" if rest > 0 else "")
