"""Where goods can be, and what moves them."""

from __future__ import annotations

from enum import StrEnum


class LocationKind(StrEnum):
    """Only internal locations hold stock of the company; the others are where it comes from and goes to."""

    INTERNAL = "INTERNAL"
    SUPPLIER = "SUPPLIER"
    CUSTOMER = "CUSTOMER"
    LOSS = "LOSS"
    OPENING = "OPENING"


class StockDocumentKind(StrEnum):
    """The document that caused a stock move."""

    RECEIPT = "RECEIPT"
    ADJUSTMENT = "ADJUSTMENT"
    DELIVERY = "DELIVERY"
