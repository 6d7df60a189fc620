"""Changes the mail address that somebody signs in with: confirmed by a link to the new one, told to the old one."""

from __future__ import annotations

import asyncpg
import structlog
from tortoise.transactions import in_transaction

from app.domain.refusal import Code, Faults
from app.services import clock
from app.services.actor import Actor
from app.services.identity import guessing, post
from app.services.identity.elsewhere import tell_companies
from app.services.identity.letters import Kind
from app.services.identity.password import LinkSpent
from app.services.identity.session import EMAIL_PURPOSE, Device
from app.services.identity.sign_up import check_email
from app.services.transaction import use_case
from app.tenancy import database, sessions
from app.tenancy.database import directory
from app.tenancy.directory import memberships_of
from app.tenancy.sessions import Session

log = structlog.get_logger("identity")


async def request_change(session: Session, email: str, device: Device) -> None:
    """Have a link mailed to the new address; what is answered is the same when it belongs to somebody already (S7)."""
    email = email.strip()
    faults = Faults()
    check_email(faults, email)
    if email.casefold() == session.account.email.casefold():
        faults.add(Code.INVALID, "This is your address already.", "email")
    faults.raise_if_any()
    may_ask = await guessing.may_ask("link", device.address)
    noted = await guessing.attempt(guessing.LINK, email.casefold(), "")
    if may_ask and noted.is_admitted:
        await post.promise(Kind.EMAIL_CHANGE, email, session.account.id, session=str(session.id))


async def confirm_change(token: str) -> None:
    """Take the new address into use, with the link that was mailed to it."""
    key = post.mark(EMAIL_PURPOSE, token)
    try:
        async with in_transaction("directory"):
            row = await directory.fetchrow(
                "UPDATE mailed_token t SET used_at = $3 FROM account a WHERE t.digest = $1 AND t.purpose = $2 AND t.used_at IS NULL"
                " AND t.expires_at > $3 AND a.id = t.account_id AND a.state = 'ACTIVE'"
                " RETURNING a.id, a.name, t.email::text AS fresh",
                key,
                EMAIL_PURPOSE,
                clock.now(),
            )
            if row is None:
                raise LinkSpent
            await post.tell(Kind.EMAIL_CHANGED, row["id"], email=row["fresh"])
            await directory.execute("UPDATE account SET email = $2 WHERE id = $1", row["id"], row["fresh"])
            # A link to set a new password was mailed to the old address.
            await directory.execute("DELETE FROM mailed_token WHERE account_id = $1 AND digest <> $2", row["id"], key)
    except asyncpg.UniqueViolationError:
        raise LinkSpent from None
    log.info("email_changed", account=str(row["id"]))
    await sessions.forget(account=row["id"])
    await tell_companies(await memberships_of(row["id"]), row["id"], row["name"], lambda actor: _set_in_company(actor, row["fresh"]))


@use_case("identity.email:change")
async def _set_in_company(actor: Actor, email: str) -> None:
    await database.execute("UPDATE member SET email = $2 WHERE id = $1", actor.account_id, email)
