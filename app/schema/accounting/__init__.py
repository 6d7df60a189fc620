"""What can be asked and done about the books: the chart of accounts, journal entries, the trial balance."""

from __future__ import annotations

from app.schema import kit
from app.schema.accounting import account, entry, report
from app.schema.accounting.account import Account, Mutation
from app.schema.accounting.entry import JournalEntry, JournalLine

PERMISSIONS = account.PERMISSIONS | entry.PERMISSIONS | report.PERMISSIONS

__all__ = ["PERMISSIONS", "Account", "JournalEntry", "JournalLine", "Mutation", "Query"]


@kit.type
class Query(account.Query, entry.Query, report.Query):
    """What can be read about the books."""
