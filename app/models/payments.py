"""Money that came in, and what it pays: allocations are dated rows, undone by another row."""

from __future__ import annotations

from typing import Any

from tortoise import fields
from tortoise.indexes import Index

from app.domain.payments.payment import PaymentMethod, PaymentStage
from app.models.base import CODE_LENGTH_MAX, Editable, Identified, choice, exact, reference, text


class Payment(Editable):
    """Money received from a customer; `open_amount` is a projection of its allocations.

    Only a posted one is in the ledger. A draft waits for a second person, with what it shall settle in `settlements`.
    """

    number = text(CODE_LENGTH_MAX, unique=True)
    state = choice(PaymentStage)
    customer = reference("Party")
    on = fields.DateField()
    amount = exact()
    open_amount = exact()
    currency = text(3)
    method = choice(PaymentMethod)
    account = reference("Account")
    payer_reference = text(default="")
    entry = reference("JournalEntry", null=True)
    item = reference("JournalLine", null=True)
    settlements: fields.Field[dict[str, Any]] = fields.JSONField(null=True)
    created_by = reference("Member")

    class Meta:
        app = "tenant"
        table = "payment"
        indexes = (
            Index(fields=("customer_id", "created_at", "id")),
            Index(fields=("on", "id")),
            Index(fields=("amount", "id")),
            Index(fields=("created_at", "id")),
        )


class Allocation(Identified):
    """An amount of a credit item set against a debit item from a date on; a reversal is a negative row that names its original."""

    debit = reference("JournalLine")
    credit = reference("JournalLine")
    amount = exact()
    base_amount = exact()
    on = fields.DateField()
    recorded_at = fields.DatetimeField(auto_now_add=True)
    reverses: Any = fields.OneToOneField("tenant.Allocation", related_name=False, on_delete=fields.RESTRICT, null=True)

    class Meta:
        app = "tenant"
        table = "allocation"
        indexes = (Index(fields=("debit_id",)), Index(fields=("credit_id",)))
