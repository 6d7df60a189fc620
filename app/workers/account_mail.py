"""Sends the letters to people about their accounts, which belong to no company."""

from __future__ import annotations

from email.headerregistry import Address
from email.utils import parseaddr
from typing import Final

import structlog

from app.mailing import smtp
from app.services.identity import post
from app.settings import settings

SENDER: Final = "Countinghouse"

log = structlog.get_logger("mail")


async def send_due() -> int:
    """Send every letter that is due; return how many were tried.

    A letter's row stays locked until the outcome is committed, so that it arrives twice only when the worker dies in between, and then with
    the same Message-ID.
    """
    tried = 0
    while True:
        async with post.next_due() as due:
            if due is None:
                return tried
            tried += 1
            await _send(due)


async def _send(due: post.Due) -> None:
    if due.letter is None:
        await post.note_gone(due)
        return
    address = parseaddr(settings().mail_from)[1]
    envelope = smtp.Envelope(
        message_id=f"<{due.id}@{address.rpartition('@')[2]}>",
        sender=str(Address(SENDER, addr_spec=address)),
        recipients=[due.recipient],
        subject=due.letter.subject,
        body=due.letter.body,
        written_at=due.written_at,
        attachments=[],
    )
    try:
        await smtp.deliver(envelope)
    except smtp.Rejected as error:
        log.warning("account_mail_rejected", mail=str(due.id), reason=str(error))
        await post.note_refused(due, str(error), for_good=True)
    except smtp.NotNow as error:
        log.warning("account_mail_not_now", mail=str(due.id), reason=str(error))
        await post.note_refused(due, str(error), for_good=False)
    except Exception as error:
        # Whatever is wrong with this one, the others must not wait for it.
        log.exception("account_mail_failed", mail=str(due.id))
        await post.note_refused(due, type(error).__name__, for_good=False)
    else:
        await post.note_gone(due)
