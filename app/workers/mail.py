"""Sends one mail and notes what became of it."""

from __future__ import annotations

from typing import Final
from uuid import UUID

import structlog

from app.domain.mail import wait_seconds
from app.domain.work import MailState
from app.files import store
from app.mailing import smtp
from app.services.mail import server, steps

ERROR_LENGTH_MAX: Final = 1_000

log = structlog.get_logger("mail")


async def send(mail_id: UUID) -> float | None:
    """Send a mail that is queued; answer in how many seconds to try again when the server cannot take it now.

    The mail's row stays locked until the outcome is committed, so that it arrives twice only when the worker dies between the server's
    last word and that commit, and then with the same Message-ID.
    """
    mail = await steps.lock_queued(mail_id)
    if mail is None:
        return None
    envelope = smtp.Envelope(
        message_id=mail["message_id"],
        sender=mail["sender"],
        recipients=mail["recipients"],
        subject=mail["subject"],
        body=mail["body"],
        written_at=mail["created_at"],
        reply_to=mail["reply_to"],
        dress=await server.dress(),
        attachments=[
            smtp.Attachment(name, media_type, await store.read(sha256))
            for name, media_type, sha256 in zip(mail["names"], mail["media_types"], mail["hashes"], strict=True)
        ],
    )
    try:
        await smtp.deliver(envelope, await server.own())
    except smtp.Rejected as error:
        log.warning("mail_rejected", mail=str(mail_id), reason=str(error))
        await steps.note_attempt(mail, MailState.FAILED, str(error)[:ERROR_LENGTH_MAX])
        return None
    except smtp.NotNow as error:
        again_in = wait_seconds(mail["attempts"] + 1)
        log.warning("mail_not_now", mail=str(mail_id), reason=str(error), again_in=again_in)
        await steps.note_attempt(mail, MailState.QUEUED if again_in else MailState.FAILED, str(error)[:ERROR_LENGTH_MAX])
        return again_in
    await steps.note_attempt(mail, MailState.SENT, None)
    return None


async def give_up(mail_id: UUID, reason: str) -> None:
    """Note that a mail could not even be tried, for instance because its attachment is damaged."""
    mail = await steps.lock_queued(mail_id)
    if mail is not None:
        await steps.note_attempt(mail, MailState.FAILED, reason[:ERROR_LENGTH_MAX])
