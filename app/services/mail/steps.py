"""What features need of mail inside their own transaction: queue one, and note what became of it (EML-1, EML-3)."""

from __future__ import annotations

from collections.abc import Sequence
from email.headerregistry import Address
from email.utils import parseaddr
from uuid import UUID

from asyncpg import Record

from app.domain.mail import SUBJECT_LENGTH_MAX, one_line
from app.domain.work import EntityKind, MailState
from app.models.base import new_id
from app.models.work import MailAttachment
from app.services import clock, outbox, rows
from app.services.transaction import require_transaction
from app.settings import settings
from app.tenancy import binding, database


async def queue(
    entity_kind: EntityKind, entity_id: UUID, recipients: Sequence[str], subject: str, body: str, attachments: Sequence[UUID] = ()
) -> UUID:
    """Write a mail about a record; it is sent after commit, and never when the transaction rolls back.

    Its Message-ID is made here, once for all attempts to send it. Names and subject lose line breaks: nothing that a person wrote can
    become a header of its own.
    """
    require_transaction()
    mail_id = new_id()
    own = await database.fetchrow("SELECT sender, reply_to FROM mail_server")
    address = own["sender"] if own is not None else parseaddr(settings().mail_from)[1]
    # One statement of its own: an insert of many rows by unnest would flatten the list of recipients.
    await database.execute(
        "INSERT INTO mail (id, message_id, state, entity_kind, entity_id, sender, recipients, subject, body, attempts,"
        " created_at, reply_to) VALUES ($1, $2, 'QUEUED', $3, $4, $5, $6, $7, $8, 0, $9, $10)",
        mail_id,
        f"<{mail_id}@{address.rpartition('@')[2]}>",
        entity_kind,
        entity_id,
        str(Address(one_line(binding.current().name), addr_spec=address)),
        [one_line(recipient) for recipient in recipients],
        one_line(subject)[:SUBJECT_LENGTH_MAX],
        body,
        clock.now(),
        own["reply_to"] or None if own is not None else None,
    )
    await rows.insert(
        MailAttachment, [{"mail_id": mail_id, "file_id": file_id, "position": position} for position, file_id in enumerate(attachments)]
    )
    await outbox.add("mail.send", EntityKind.MAIL, mail_id)
    return mail_id


async def lock_queued(mail_id: UUID) -> Record | None:
    """Lock a mail that is still to be sent, with its attachments' names and hashes; None when it was sent or given up."""
    require_transaction()
    return await database.fetchrow(
        "SELECT m.*, (SELECT coalesce(array_agg(f.name ORDER BY a.position), '{}') FROM mail_attachment a JOIN file f ON f.id = a.file_id"
        " WHERE a.mail_id = m.id) AS names, (SELECT coalesce(array_agg(f.sha256 ORDER BY a.position), '{}') FROM mail_attachment a"
        " JOIN file f ON f.id = a.file_id WHERE a.mail_id = m.id) AS hashes,"
        " (SELECT coalesce(array_agg(f.media_type ORDER BY a.position), '{}') FROM mail_attachment a JOIN file f ON f.id = a.file_id"
        " WHERE a.mail_id = m.id) AS media_types FROM mail m WHERE m.id = $1 AND m.state = 'QUEUED' FOR UPDATE OF m",
        mail_id,
    )


async def note_attempt(mail: Record, state: MailState, error: str | None) -> None:
    """Note what became of one attempt to send; people are told of a mail that is given up, its record's screens of every end."""
    require_transaction()
    await database.execute(
        "UPDATE mail SET state = $2, attempts = attempts + 1, error = $3, sent_at = $4 WHERE id = $1",
        mail["id"],
        state,
        error,
        clock.now() if state is MailState.SENT else None,
    )
    if state is MailState.QUEUED:
        return
    if state is MailState.FAILED:
        await outbox.add("mail.failed", EntityKind.MAIL, mail["id"])
    await outbox.add("mail.ended", EntityKind(mail["entity_kind"]), mail["entity_id"])
