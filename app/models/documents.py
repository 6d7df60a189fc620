"""Files of a company, by content."""

from __future__ import annotations

from tortoise import fields
from tortoise.indexes import Index

from app.domain.work import EntityKind
from app.models.base import Identified, choice, text


class File(Identified):
    """A stored file: its bytes lie under their hash, once per company."""

    name = text()
    media_type = text()
    size = fields.BigIntField()
    sha256 = text(64)
    entity_kind = choice(EntityKind, null=True)
    entity_id = fields.UUIDField(null=True)
    permission = text()
    created_by = fields.UUIDField()
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        app = "tenant"
        table = "file"
        indexes = (Index(fields=("entity_id",)), Index(fields=("sha256",)))
