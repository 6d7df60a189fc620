"""What features need of files inside their own transaction: note one that is kept, attach it, set an invoice's print once."""

from __future__ import annotations

from uuid import UUID

from app.domain.documents import checked_name
from app.domain.refusal import NotFound
from app.domain.work import EntityKind
from app.files.store import Stored
from app.models.documents import File
from app.services import outbox, rows
from app.services.transaction import require_transaction
from app.tenancy import database

UPLOAD: str = "documents.file:upload"
"""The right under which an upload stands until it is attached: meanwhile only its uploader reads it."""


async def add_file(
    stored: Stored, name: str, media_type: str, permission: str, entity_kind: EntityKind | None = None, entity_id: UUID | None = None
) -> UUID:
    """Note a file whose bytes are kept already; whoever has the permission may read it."""
    actor = require_transaction()
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


async def own_upload(file_id: UUID, *path: str) -> str:
    """Return the hash of a file that the acting person uploaded and that is not attached yet; any other does not exist for them."""
    actor = require_transaction()
    sha256: str | None = await database.fetchval(
        "SELECT sha256 FROM file WHERE id = $1 AND created_by = $2 AND entity_id IS NULL FOR UPDATE", file_id, actor.account_id
    )
    if sha256 is None:
        raise NotFound("file", path)
    return sha256


async def attach(file_id: UUID, entity_kind: EntityKind, entity_id: UUID, permission: str) -> None:
    """Make an upload part of a record, so that whoever may read the record may read the file."""
    require_transaction()
    await database.execute(
        "UPDATE file SET entity_kind = $2, entity_id = $3, permission = $4 WHERE id = $1", file_id, entity_kind, entity_id, permission
    )


async def set_invoice_pdf(invoice_id: UUID, file_id: UUID) -> None:
    """Set the print of a posted invoice; one that is set stays for ever (DOC-6)."""
    require_transaction()
    changed = await database.execute(
        "UPDATE invoice SET pdf_id = $2, updated_at = now() WHERE id = $1 AND pdf_id IS NULL", invoice_id, file_id
    )
    assert changed == "UPDATE 1", "an invoice is printed once"
    await outbox.add("documents.invoice_printed", EntityKind.INVOICE, invoice_id)
