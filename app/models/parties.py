"""Companies and people that the company deals with; customer and supplier are roles of one record."""

from __future__ import annotations

from typing import Any

from tortoise import fields
from tortoise.indexes import Index

from app.models.base import CODE_LENGTH_MAX, Editable, Identified, text


class Party(Editable):
    """A company or a person."""

    number = text(CODE_LENGTH_MAX, unique=True)
    name = text()
    email = text(320, null=True)
    phone = text(CODE_LENGTH_MAX, null=True)
    tax_number = text(CODE_LENGTH_MAX, null=True)
    language = text(8)
    payment_term_days = fields.IntField(default=14)
    note = fields.TextField(default="")
    is_customer = fields.BooleanField(default=False)
    is_supplier = fields.BooleanField(default=False)
    is_archived = fields.BooleanField(default=False)

    class Meta:
        app = "tenant"
        table = "party"
        indexes = (Index(fields=("name", "id")), Index(fields=("created_at", "id")), Index(fields=("email",)))


class PartyAddress(Identified):
    """Where a party is."""

    party: Any = fields.OneToOneField("tenant.Party", related_name=False, on_delete=fields.RESTRICT)
    street = text(default="")
    postal_code = text(CODE_LENGTH_MAX, default="")
    city = text(default="")
    region = text(default="")
    country = text(2)

    class Meta:
        app = "tenant"
        table = "party_address"
