"""Journal entries as the API shows them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from app.domain.accounting.journal import JournalEntryKind
from app.resolvers import accounting as resolvers
from app.resolvers import parties
from app.resolvers.kit import Row
from app.schema import kit
from app.schema.accounting.account import Account
from app.schema.parties import Customer

COST: Final = "catalog.product.cost:read"
PERMISSIONS = {
    "accounting.entry:read": kit.right("See journal entries, and with them what sold goods cost.", shows_too=[COST]),
    "accounting.entry:export": kit.right("Export journal entries as a file, with what sold goods cost.", shows_too=[COST]),
}

kit.described(
    JournalEntryKind,
    "The business event behind an entry.",
    {
        "OPENING": "An opening balance.",
        "STOCK": "Goods received or counted.",
        "COGS": "Goods delivered: what they had cost.",
        "INVOICE": "An invoice or credit note.",
        "PAYMENT": "A payment.",
        "MANUAL": "An entry made by hand.",
    },
)


@kit.type(description="One side of a journal entry, in the company's currency.")
class JournalLine:
    """One side of a journal entry."""

    id: kit.ID = kit.column("Its id.")
    position: int = kit.column("Its place in the entry, from 1.")
    account: Account = kit.relation(
        resolvers.accounts_by_id, "account_id", "The account that is posted to.", size=1, requires="accounting.account:read"
    )
    customer: Customer | None = kit.relation(
        parties.customers_by_id, "party_id", "The customer, on a receivable.", size=1, requires="parties.customer:read", on_denied=kit.MASK
    )
    debit: kit.Money = kit.money("The debit; 0 on a credit.", amount="debit")
    credit: kit.Money = kit.money("The credit; 0 on a debit.", amount="credit")
    description: str = kit.column("What it is about.")


@kit.type(description="A balanced entry of the general ledger; it is never changed, only answered by another.")
class JournalEntry:
    """A balanced entry of the general ledger."""

    id: kit.ID = kit.column("Its id.")
    kind: JournalEntryKind = kit.column("The business event behind it.")
    on: date = kit.column("The day that it counts for.")
    recorded_at: datetime = kit.column("When it was written.")
    description: str = kit.column("What it is about.")
    document_id: kit.ID | None = kit.column("The document behind it.")
    lines: list[JournalLine] = kit.relation(resolvers.lines_of_entries, "id", "Its lines, at least two.", size=4)


@kit.type
class Query:
    """What can be read about journal entries."""

    journal_entries = kit.connection(
        JournalEntry,
        resolvers.ENTRIES,
        "Journal entries, the latest first.",
        requires="accounting.entry:read",
        export="accounting.entry:export",
        where=("id", "kind", "on", "document_id"),
        filters={"account_id": kit.Filter(kit.IdOp, "By an account that one of its lines is posted to.", "accounting.account:read")},
    )

    @kit.query("A journal entry by its id.", JournalEntry | None, requires="accounting.entry:read", listing=resolvers.ENTRIES)
    async def journal_entry(self, info: kit.Info, id: kit.ID) -> Row | None:
        return await resolvers.entry(id, kit.selected(info))
