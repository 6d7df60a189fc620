"""Hands a mail to the company's mail server, or keeps it as a file when there is none."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import format_datetime, parseaddr
from typing import Final

import aiosmtplib

from app.settings import Settings, settings

COMMAND_SECONDS_MAX: Final = 10.0
REJECTED_FROM: Final = 500


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that a mail carries."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Envelope:
    """A mail as it was written."""

    message_id: str
    sender: str
    recipients: Sequence[str]
    subject: str
    body: str
    written_at: datetime
    attachments: Sequence[Attachment]


class Rejected(Exception):
    """The server will not take this mail, however often it is asked."""


class NotNow(Exception):
    """The server could not be reached or asks to come back later."""


def message_of(envelope: Envelope) -> EmailMessage:
    """Write a mail as it travels; equal envelopes give the same headers, so that a repeated mail can be known as such."""
    addresses = [parseaddr(envelope.sender)[1], *envelope.recipients]
    message = EmailMessage(policy=SMTP if all(address.isascii() for address in addresses) else SMTPUTF8)
    message["Message-ID"] = envelope.message_id
    message["Date"] = format_datetime(envelope.written_at)
    message["From"] = _literal(envelope.sender)
    message["To"] = ", ".join(envelope.recipients)
    message["Subject"] = _literal(envelope.subject)
    message.set_content(envelope.body)
    for attachment in envelope.attachments:
        main, _, sub = attachment.media_type.partition("/")
        message.add_attachment(attachment.content, maintype=main, subtype=sub, filename=attachment.name)
    return message


async def deliver(envelope: Envelope) -> None:
    """Hand a mail over and return when it has been taken; raise Rejected or NotNow with the server's words."""
    chosen = settings()
    if any("=?" in recipient for recipient in envelope.recipients):
        raise Rejected("An address with an encoded word in it is nobody's.")
    message = message_of(envelope)
    if chosen.smtp_host is None:
        await asyncio.to_thread(_keep, chosen, envelope.message_id, message.as_bytes())
        return
    try:
        await aiosmtplib.send(
            message,
            sender=parseaddr(envelope.sender)[1],
            recipients=list(envelope.recipients),
            hostname=chosen.smtp_host,
            port=chosen.smtp_port,
            username=chosen.smtp_user,
            password=chosen.smtp_password.get_secret_value() if chosen.smtp_password else None,
            use_tls=chosen.smtp_security == "tls",
            start_tls=chosen.smtp_security == "starttls",
            timeout=COMMAND_SECONDS_MAX,
        )
    except aiosmtplib.SMTPRecipientsRefused as error:
        worst = max(error.recipients, key=lambda refused: refused.code)
        raise _verdict(worst) from error
    except aiosmtplib.SMTPAuthenticationError as error:
        # The mail is as it should be; whoever looks after the server's password can set it right.
        raise NotNow(_words(error)) from error
    except aiosmtplib.SMTPResponseException as error:
        raise _verdict(error) from error
    except (aiosmtplib.SMTPNotSupported, UnicodeError) as error:
        raise Rejected(str(error)) from error
    except (aiosmtplib.SMTPException, OSError, TimeoutError) as error:
        raise NotNow(str(error) or type(error).__name__) from error


def _literal(text: str) -> str:
    # The email package decodes what looks like an encoded word (RFC 2047) and writes out what was in it, line breaks and headers and all.
    return text.replace("=?", "= ?")


def _verdict(answer: aiosmtplib.SMTPResponseException) -> Exception:
    return Rejected(_words(answer)) if answer.code >= REJECTED_FROM else NotNow(_words(answer))


def _words(answer: aiosmtplib.SMTPResponseException) -> str:
    return f"{answer.code} {answer.message}"


def _keep(chosen: Settings, message_id: str, content: bytes) -> None:
    # Kept under its Message-ID, so that keeping it a second time leaves one file. Written whole or not at all.
    folder = chosen.var / "mail"
    folder.mkdir(parents=True, exist_ok=True)
    name = message_id.strip("<>").replace("/", "_").replace("\\", "_")
    fresh = folder / f".{name}.{os.getpid()}"
    fresh.write_bytes(content)
    fresh.replace(folder / f"{name}.eml")
