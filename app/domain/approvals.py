"""Four eyes: which steps can ask for a second person, above which amount, and who that may be (AUTH-10)."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from app.domain.refusal import Code, Refused


class ApprovalStep(StrEnum):
    """The steps for which a company can ask for a second person."""

    SALES_ORDER_CONFIRM = "SALES_ORDER_CONFIRM"


class ApprovalState(StrEnum):
    """What has become of a request."""

    REQUESTED = "REQUESTED"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"


def needs_second_person(limit: Decimal | None, amount: Decimal) -> bool:
    """Tell whether a step of this amount asks for a second person; at the limit itself it does not."""
    return limit is not None and abs(amount) > limit


def check_second_person(decider: UUID, requested_by: UUID, made_by: UUID) -> None:
    """Raise a refusal when whoever decides has asked for it, or has made what it is about."""
    if decider in (requested_by, made_by):
        raise Refused(Code.NOT_ALLOWED, "You cannot approve what you have made or asked for yourself. Somebody else has to.", ("id",))
