"""How customers pay."""

from __future__ import annotations

from enum import StrEnum


class PaymentMethod(StrEnum):
    """The way money came in."""

    BANK_TRANSFER = "BANK_TRANSFER"
    CASH = "CASH"
    CARD = "CARD"
