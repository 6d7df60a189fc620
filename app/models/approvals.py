"""Four eyes: above which amounts a step needs a second person, and what was asked and decided."""

from __future__ import annotations

from tortoise import fields

from app.domain.approvals import ApprovalState, ApprovalStep
from app.models.base import Editable, choice, exact, text


class ApprovalRule(Editable):
    """That a step above an amount in the company's currency needs a second person."""

    step = choice(ApprovalStep, unique=True)
    limit = exact()

    class Meta:
        app = "tenant"
        table = "approval_rule"


class Approval(Editable):
    """That somebody asked for a second person, for one version of a record, and what that person decided.

    `owner_id` is whose record it is, where a rule keeps records to their owners.
    """

    step = choice(ApprovalStep)
    record_id = fields.UUIDField()
    record_version = fields.IntField()
    number = text()
    amount = exact()
    currency = text(3)
    made_by = fields.UUIDField()
    owner_id = fields.UUIDField(null=True)
    requested_by = fields.UUIDField()
    state = choice(ApprovalState)
    decided_by = fields.UUIDField(null=True)
    decided_at = fields.DatetimeField(null=True)
    note = text(default="")

    class Meta:
        app = "tenant"
        table = "approval"
        indexes = (("record_id",),)
