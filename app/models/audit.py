"""Who changed what: written by triggers, never by code, and never changed."""

from __future__ import annotations

from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from app.models.base import text


class AuditEntry(Model):
    """One change of one row; the digest is of the payload and its salt, so that the payload can be erased."""

    id = fields.BigIntField(primary_key=True)
    at = fields.DatetimeField()
    actor_id = fields.UUIDField()
    operation = text(64)
    request = text(64)
    table_name = text(64)
    row_id = text(64)
    action = text(8)
    payload_id = fields.UUIDField()
    digest = fields.BinaryField()

    class Meta:
        app = "tenant"
        table = "audit_entry"
        indexes = (Index(fields=("table_name", "row_id")),)


class AuditPayload(Model):
    """The row before and after."""

    id = fields.UUIDField(primary_key=True)
    salt = fields.BinaryField()
    before: fields.Field[dict[str, Any]] = fields.JSONField(null=True)
    after: fields.Field[dict[str, Any]] = fields.JSONField(null=True)

    class Meta:
        app = "tenant"
        table = "audit_payload"
