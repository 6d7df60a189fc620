"""Journal entries for tests, posted through the ledger's own step."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from uuid import UUID

from app.domain.accounting.entry import EntryLine
from app.domain.accounting.journal import JournalEntryKind
from app.services.accounting.steps import post_entry
from app.services.actor import Actor
from app.services.transaction import transaction
from app.tenancy import database
from app.tenancy.binding import use
from tests.factories.company import Founded

D = Decimal


def actor_of(founded: Founded) -> Actor:
    """Return the company's founder as the services know them."""
    return Actor(founded.founder.id, founded.company.id, founded.founder.name, request_id="test")


async def account_id(code: str) -> UUID:
    """Return the id of the bound company's account with this code."""
    found: UUID = await database.fetchval("SELECT id FROM account WHERE code = $1", code)
    return found


async def posted(founded: Founded, on: date, **amounts: str) -> UUID:
    """Post an entry by hand and return its id: each account's code after an underscore, debits above and credits below zero."""
    async with use(founded.company):
        lines = []
        for name, text in amounts.items():
            amount = D(text)
            debit, credit = (amount, D(0)) if amount > 0 else (D(0), -amount)
            lines.append(EntryLine(await account_id(name.removeprefix("_")), debit, credit))
        async with transaction(actor_of(founded), "test.entry:post"):
            entry = await post_entry(JournalEntryKind.MANUAL, on, "By hand", lines)
    assert entry is not None
    return entry[0]
