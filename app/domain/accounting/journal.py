"""What an entry of the general ledger is about."""

from __future__ import annotations

from enum import StrEnum


class JournalEntryKind(StrEnum):
    """The business event behind an entry."""

    OPENING = "opening"
    STOCK = "stock"
    COGS = "cogs"
    INVOICE = "invoice"
    PAYMENT = "payment"
    MANUAL = "manual"


class AccountPurpose(StrEnum):
    """What documents post to when nothing nearer names an account."""

    RECEIVABLE = "receivable"
    BANK = "bank"
    CASH = "cash"
    STOCK = "stock"
    COGS = "cogs"
    INCOME = "income"
    OPENING_EQUITY = "opening_equity"
    STOCK_DIFFERENCE = "stock_difference"
