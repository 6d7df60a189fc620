"""What every document needs of the ledger inside its own transaction: accounts, numbers, entries."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from asyncpg import Record

from app.domain.accounting.entry import EntryLine, balanced
from app.domain.accounting.journal import AccountPurpose, JournalEntryKind
from app.domain.invoicing.invoice import check_series_date, number
from app.domain.money import quantize
from app.domain.refusal import Code, Refused
from app.models.accounting import JournalEntry, JournalLine
from app.models.base import new_id
from app.services import rows
from app.services.transaction import require_transaction
from app.tenancy import binding, database


async def default_accounts() -> dict[AccountPurpose, UUID]:
    """Return the accounts that documents use when nothing nearer names one."""
    found = await database.fetch("SELECT purpose, account_id FROM account_default")
    return {AccountPurpose(row["purpose"]): row["account_id"] for row in found}


async def post_entry(
    kind: JournalEntryKind,
    on: date,
    description: str,
    lines: Sequence[EntryLine],
    *,
    document_id: UUID | None = None,
    due_on: date | None = None,
) -> tuple[UUID, list[UUID]] | None:
    """Write a balanced entry in the base currency and return its id and its lines' ids, in their order.

    No lines, no entry: a document without value posts nothing. The date must lie in a fiscal year. `due_on` goes to lines of a party.
    """
    require_transaction()
    if not lines:
        return None
    currency = binding.current().currency
    lines = balanced(lines, currency)
    await require_fiscal_year(on)
    (entry_id,) = await rows.insert(
        JournalEntry, [{"kind": kind, "on": on, "description": description, "document_id": document_id, "reverses_id": None}]
    )
    line_ids = await rows.insert(
        JournalLine,
        [
            {
                "id": new_id(),
                "entry_id": entry_id,
                "position": position,
                "on": on,
                "account_id": line.account_id,
                "party_id": line.party_id,
                "tax_id": line.tax_id,
                # The empty side too has the currency's digits, so that it is shown as 0.00.
                "debit": quantize(line.debit, currency),
                "credit": quantize(line.credit, currency),
                "currency": currency,
                "amount": line.debit - line.credit,
                "due_on": due_on if line.party_id is not None else None,
                "description": description,
            }
            for position, line in enumerate(lines, 1)
        ],
    )
    return entry_id, line_ids


async def require_fiscal_year(on: date, *path: str) -> tuple[UUID, str]:
    """Return the id and name of the fiscal year that holds the date, or refuse the date."""
    year = await database.fetchrow("SELECT id, name FROM fiscal_year WHERE $1 BETWEEN starts_on AND ends_on", on)
    if year is None:
        raise Refused(Code.PERIOD_LOCKED, f"{on.isoformat()} lies in no fiscal year of the books. Choose another date.", path or ("on",))
    return year["id"], year["name"]


async def draw_number(series: str, on: date, *path: str) -> str:
    """Take the next legal number of a series in the fiscal year of the date (INV-4, T-14).

    Called last in its transaction: the counter row stays locked until the commit, and a rollback gives the number back, so that the
    series has no gap. A date before the series' last one is refused.
    """
    require_transaction()
    year_id, year_name = await require_fiscal_year(on, *path)
    counter = await _lock_counter(series, year_id)
    if counter is None:
        await database.execute(
            "INSERT INTO series (id, code, fiscal_year_id, prefix, next) VALUES ($1, $2, $3, $2, 1)"
            " ON CONFLICT (code, fiscal_year_id) DO NOTHING",
            new_id(),
            series,
            year_id,
        )
        counter = await _lock_counter(series, year_id)
    assert counter is not None, "the row was just made"
    try:
        check_series_date(on, counter["last_on"])
    except Refused as refused:
        (fault,) = refused.faults
        raise Refused(fault.code, fault.message, path or fault.path, fault.details) from refused
    await database.execute("UPDATE series SET next = next + 1, last_on = $2 WHERE id = $1", counter["id"], on)
    return number(counter["prefix"], year_name, counter["next"])


async def _lock_counter(series: str, year_id: UUID) -> Record | None:
    return await database.fetchrow(
        "SELECT id, prefix, next, last_on FROM series WHERE code = $1 AND fiscal_year_id = $2 FOR UPDATE", series, year_id
    )
