"""Four eyes: which steps can ask for a second person, above which amount, and who that may be (AUTH-10)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final
from uuid import UUID

from app.domain.refusal import Code, Refused
from app.domain.sales.access import OTHERS


class ApprovalStep(StrEnum):
    """The steps for which a company can ask for a second person."""

    SALES_ORDER_CONFIRM = "SALES_ORDER_CONFIRM"
    INVOICE_POST = "INVOICE_POST"
    PAYMENT_POST = "PAYMENT_POST"


DECIDE: Final = "approvals.approval:decide"


@dataclass(frozen=True, slots=True)
class StepRights:
    """What somebody must be allowed to be the second person: the step itself, and to see what others have made."""

    step: str
    others: str | None = None

    @property
    def needed(self) -> frozenset[str]:
        """All rights that the second person has, deciding among them."""
        return frozenset({DECIDE, self.step} | ({self.others} if self.others else set()))


RIGHTS: Final[Mapping[ApprovalStep, StepRights]] = {
    ApprovalStep.SALES_ORDER_CONFIRM: StepRights("sales.order:confirm", OTHERS),
    ApprovalStep.INVOICE_POST: StepRights("invoicing.invoice:post", OTHERS),
    ApprovalStep.PAYMENT_POST: StepRights("payments.payment:create"),
}


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
