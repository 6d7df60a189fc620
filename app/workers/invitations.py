"""Mails an invitation; the link is put into the letter only as it leaves, and is stored nowhere (S24)."""

from __future__ import annotations

from datetime import datetime
from email.headerregistry import Address
from email.utils import parseaddr
from typing import Final
from uuid import UUID
from zoneinfo import ZoneInfo

import structlog

from app.domain.mail import SUBJECT_LENGTH_MAX, one_line, wait_seconds
from app.mailing import smtp
from app.models.company import MAIL_ERROR_LENGTH_MAX
from app.services import clock
from app.services.access import invitation, link
from app.settings import settings
from app.tenancy import binding

PATH: Final = "/join#"

# The words in braces are put in as they are and never read again.
SUBJECT: Final = {"en": "{inviter} invites you to {company}", "de": "{inviter} lädt Sie zu {company} ein"}
LETTER: Final = {
    "en": (
        "Hello,\n\n{inviter} invites you to work in {company}, in the role {role}.\n\n"
        "Open this link to join. It works once, until {until}:\n{link}\n\n"
        "If you did not expect this, leave it alone: nothing happens without you.\n"
    ),
    "de": (
        "Guten Tag,\n\n{inviter} lädt Sie ein, bei {company} in der Rolle {role} mitzuarbeiten.\n\n"
        "Öffnen Sie dazu diesen Link. Er gilt einmal, bis {until}:\n{link}\n\n"
        "Haben Sie das nicht erwartet, lassen Sie es auf sich beruhen: ohne Sie geschieht nichts.\n"
    ),
}
USUAL: Final = "en"

log = structlog.get_logger("mail")


async def send(invitation_id: UUID) -> float | None:
    """Mail an invitation that is open; answer in how many seconds to try again when the server cannot take it now."""
    found = await invitation.lock_to_mail(invitation_id)
    if found is None:
        return None
    language = found["language"][:2] if found["language"][:2] in LETTER else USUAL
    until: datetime = found["expires_at"].astimezone(ZoneInfo(found["zone"]))
    words = {
        "inviter": found["inviter"] or found["company_name"],
        "company": found["company_name"],
        "role": found["role_name"],
        "until": f"{until:%Y-%m-%d %H:%M}",
        "link": settings().address + PATH + link.token_of(binding.current().id, invitation_id, found["nonce"]),
    }
    address = parseaddr(settings().mail_from)[1]
    envelope = smtp.Envelope(
        message_id=f"<{invitation_id}.{found['mails']}@{address.rpartition('@')[2]}>",
        sender=str(Address(one_line(found["company_name"]), addr_spec=address)),
        recipients=[one_line(found["email"])],
        subject=one_line(SUBJECT[language].format_map(words))[:SUBJECT_LENGTH_MAX],
        body=LETTER[language].format_map(words),
        written_at=found["updated_at"],
        attachments=[],
    )
    try:
        await smtp.deliver(envelope)
    except smtp.Rejected as error:
        log.warning("invitation_rejected", invitation=str(invitation_id))
        await invitation.note_mail(invitation_id, None, str(error)[:MAIL_ERROR_LENGTH_MAX])
        return None
    except smtp.NotNow as error:
        again_in = wait_seconds(found["attempts"] + 1)
        log.warning("invitation_not_now", invitation=str(invitation_id), again_in=again_in)
        await invitation.note_mail(invitation_id, None, str(error)[:MAIL_ERROR_LENGTH_MAX])
        return again_in
    await invitation.note_mail(invitation_id, clock.now(), None)
    return None


async def give_up(invitation_id: UUID, reason: str) -> None:
    """Note that an invitation could not be mailed at all."""
    await invitation.note_mail(invitation_id, None, reason[:MAIL_ERROR_LENGTH_MAX])
