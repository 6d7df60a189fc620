"""How customers pay."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from app.domain.states import Steps


class PaymentMethod(StrEnum):
    """The way money came in."""

    BANK_TRANSFER = "BANK_TRANSFER"
    CASH = "CASH"
    CARD = "CARD"


class PaymentStage(StrEnum):
    """The step of a payment: entered and waiting for a second person, or booked for good."""

    DRAFT = "DRAFT"
    POSTED = "POSTED"


STEPS: Final = Steps("payment", {(PaymentStage.DRAFT, PaymentStage.POSTED)})
