"""Where goods can be, and what moves them."""

from __future__ import annotations

from enum import StrEnum


class LocationKind(StrEnum):
    """Only internal locations hold stock of the company; the others are where it comes from and goes to."""

    INTERNAL = "internal"
    SUPPLIER = "supplier"
    CUSTOMER = "customer"
    LOSS = "loss"
    OPENING = "opening"


class StockDocumentKind(StrEnum):
    """The document that caused a stock move."""

    RECEIPT = "receipt"
    ADJUSTMENT = "adjustment"
    DELIVERY = "delivery"
