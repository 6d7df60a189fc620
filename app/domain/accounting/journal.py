"""What an entry of the general ledger is about."""

from __future__ import annotations

from enum import StrEnum


class JournalEntryKind(StrEnum):
    """The business event behind an entry."""

    OPENING = "OPENING"
    STOCK = "STOCK"
    COGS = "COGS"
    INVOICE = "INVOICE"
    PAYMENT = "PAYMENT"
    MANUAL = "MANUAL"


class AccountPurpose(StrEnum):
    """What documents post to when nothing nearer names an account."""

    RECEIVABLE = "RECEIVABLE"
    BANK = "BANK"
    CASH = "CASH"
    STOCK = "STOCK"
    COGS = "COGS"
    INCOME = "INCOME"
    OPENING_EQUITY = "OPENING_EQUITY"
    STOCK_DIFFERENCE = "STOCK_DIFFERENCE"
