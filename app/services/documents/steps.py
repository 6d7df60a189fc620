"""What features need of files inside their own transaction: note one that is kept, set an invoice's print once."""

from __future__ import annotations

from uuid import UUID

from app.domain.documents import checked_name
from app.domain.refusal import Code, Refused
from app.domain.work import EntityKind
from app.files.store import TIDY_LOCK, Stored, holds
from app.models.documents import File
from app.services import outbox, rows
from app.services.transaction import require_transaction
from app.tenancy import database

UPLOAD: str = "documents.file:upload"
"""The right to send files; a file that stands under it is an upload, and only its uploader reads it."""

READ_INVOICE: str = "invoicing.invoice:read"
"""The right that the print of an invoice stands under."""


async def add_file(
    stored: Stored, name: str, media_type: str, permission: str, entity_kind: EntityKind | None = None, entity_id: UUID | None = None
) -> UUID:
    """Note a file whose bytes are kept already; whoever has the permission may read it."""
    actor = require_transaction()
    # Whoever tidies up takes this lock alone: bytes that are here now stay until this row is seen.
    await database.execute("SELECT pg_advisory_xact_lock_shared($1)", TIDY_LOCK)
    if not await holds(stored.sha256):
        raise Refused(Code.UNAVAILABLE, "The file got lost on its way. Send it again.")
    (file_id,) = await rows.insert(
        File,
        [
            {
                "name": checked_name(name),
                "media_type": media_type,
                "size": stored.size,
                "sha256": stored.sha256,
                "entity_kind": entity_kind,
                "entity_id": entity_id,
                "permission": permission,
                "created_by": actor.account_id,
            }
        ],
    )
    return file_id


async def set_invoice_pdf(invoice_id: UUID, file_id: UUID) -> None:
    """Set the print of a posted invoice; one that is set stays for ever (DOC-6)."""
    require_transaction()
    changed = await database.execute(
        "UPDATE invoice SET pdf_id = $2, updated_at = now() WHERE id = $1 AND pdf_id IS NULL", invoice_id, file_id
    )
    assert changed == "UPDATE 1", "an invoice is printed once"
    await outbox.add("documents.invoice_printed", EntityKind.INVOICE, invoice_id)
