"""Hands a mail to a mail server, the company's own or the house's, or keeps it as a file when there is none."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import format_datetime, parseaddr
from typing import Final

import aiosmtplib

from app.domain.mail import MailSecurity
from app.mailing.connect import NotPublic, connected
from app.mailing.letter import LOGO_ID, Dress, html
from app.settings import Settings, settings

COMMAND_SECONDS_MAX: Final = 10.0
REJECTED_FROM: Final = 500


@dataclass(frozen=True, slots=True)
class Server:
    """A mail server, and how to sign in to it."""

    host: str
    port: int
    security: MailSecurity
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    may_be_private: bool = True
    seconds_max: float = COMMAND_SECONDS_MAX


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
    reply_to: str | None = None
    dress: Dress | None = None


class Rejected(Exception):
    """The server will not take this mail, however often it is asked."""


class NotNow(Exception):
    """The server could not be reached or asks to come back later."""


def message_of(envelope: Envelope) -> EmailMessage:
    """Write a mail as it travels; equal envelopes give the same headers, so that a repeated mail can be known as such."""
    addresses = [parseaddr(envelope.sender)[1], *envelope.recipients, envelope.reply_to or ""]
    message = EmailMessage(policy=SMTP if all(address.isascii() for address in addresses) else SMTPUTF8)
    message["Message-ID"] = envelope.message_id
    message["Date"] = format_datetime(envelope.written_at)
    message["From"] = _literal(envelope.sender)
    message["To"] = ", ".join(envelope.recipients)
    if envelope.reply_to:
        message["Reply-To"] = envelope.reply_to
    message["Subject"] = _literal(envelope.subject)
    message.set_content(envelope.body)
    if envelope.dress is not None:
        _dress(message, envelope.body, envelope.dress)
    for attachment in envelope.attachments:
        main, _, sub = attachment.media_type.partition("/")
        message.add_attachment(attachment.content, maintype=main, subtype=sub, filename=attachment.name)
    return message


async def deliver(envelope: Envelope, server: Server | None = None) -> str:
    """Hand a mail over, to the house's server unless another is named, and return its answer; raise Rejected or NotNow with its words."""
    if any("=?" in address for address in (*envelope.recipients, envelope.reply_to or "")):
        raise Rejected("An address with an encoded word in it is nobody's.")
    message = message_of(envelope)
    server = server or house_server()
    if server is None:
        await asyncio.to_thread(_keep, settings(), envelope.message_id, message.as_bytes())
        return "Kept as a file: this installation has no mail server."
    try:
        async with asyncio.timeout(server.seconds_max):
            return await _handed_over(message, envelope, server)
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
    except NotPublic as error:
        raise NotNow(str(error)) from error
    except (aiosmtplib.SMTPException, OSError, TimeoutError) as error:
        raise NotNow(str(error) or f"{server.host} did not answer in {server.seconds_max:g} seconds.") from error


def house_server() -> Server | None:
    """Return the mail server of this installation, which whoever runs it has named."""
    chosen = settings()
    if chosen.smtp_host is None:
        return None
    password = chosen.smtp_password.get_secret_value() if chosen.smtp_password else None
    return Server(chosen.smtp_host, chosen.smtp_port, MailSecurity(chosen.smtp_security.upper()), chosen.smtp_user, password)


async def _handed_over(message: EmailMessage, envelope: Envelope, server: Server) -> str:
    sock = await connected(server.host, server.port, may_be_private=server.may_be_private, seconds_max=server.seconds_max)
    # The certificate is checked against the name that was asked for, and by the authorities that the machine trusts (S22).
    client = aiosmtplib.SMTP(
        hostname=server.host,
        sock=sock,
        use_tls=server.security is MailSecurity.TLS,
        start_tls=server.security is MailSecurity.STARTTLS,
        username=server.user,
        password=server.password,
        validate_certs=True,
        timeout=server.seconds_max,
    )
    try:
        async with client:
            _, answer = await client.send_message(message, sender=parseaddr(envelope.sender)[1], recipients=list(envelope.recipients))
    finally:
        sock.close()
    return answer


def _dress(message: EmailMessage, body: str, dress: Dress) -> None:
    message.add_alternative(html(body, dress), subtype="html")
    if dress.logo is not None:
        parts = message.get_payload()
        assert isinstance(parts, list), "a mail of two forms has parts"
        dressed = parts[1]
        assert isinstance(dressed, EmailMessage), "the parts of a mail are mails"
        dressed.add_related(dress.logo, maintype="image", subtype="png", cid=f"<{LOGO_ID}>", disposition="inline", filename="logo.png")


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
