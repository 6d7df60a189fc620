"""What every document needs of the ledger inside its own transaction: accounts, numbers, entries."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from asyncpg import Record

from app.domain.accounting.entry import EntryLine, balanced
from app.domain.accounting.journal import AccountPurpose, JournalEntryKind
from app.domain.accounting.series import DIGITS_USUAL, number, prefix_of, usual_pattern
from app.domain.calendar import following_year
from app.domain.invoicing.invoice import check_series_date
from app.domain.money import quantize
from app.domain.refusal import Code, Refused
from app.models.accounting import FiscalYear, JournalEntry, JournalLine
from app.models.base import new_id
from app.services import clock, rows
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
    """Return the id and name of the fiscal year that holds the date, or refuse the date.

    A date after the last year opens the next one: business goes on at the turn of the year, whoever looks after the calendar.
    """
    year = await _fiscal_year(on)
    if year is None and on <= clock.today():
        await open_years_until(on)
        year = await _fiscal_year(on)
    if year is None:
        raise Refused(Code.PERIOD_LOCKED, f"{on.isoformat()} lies in no fiscal year of the books. Choose another date.", path or ("on",))
    return year["id"], year["name"]


async def open_years_until(on: date) -> None:
    """Add fiscal years after the last one until one holds the date; a day before the first year adds none."""
    require_transaction()
    # One at a time: two that end the same year would both add the next.
    await database.execute("SELECT pg_advisory_xact_lock(hashtext('fiscal year'))")
    start_month = await database.fetchval("SELECT fiscal_year_start_month FROM company_profile")
    years = await database.fetch("SELECT name, ends_on FROM fiscal_year ORDER BY ends_on")
    names = {year["name"] for year in years}
    last: date = years[-1]["ends_on"]
    while last < on:
        year = following_year(last, start_month, names)
        await rows.insert(FiscalYear, [{"name": year.name, "starts_on": year.starts_on, "ends_on": year.ends_on}])
        names.add(year.name)
        last = year.ends_on


async def draw_number(series: str, on: date, *path: str) -> str:
    """Take the next legal number of a series in the fiscal year of the date (INV-4, T-14).

    Called last in its transaction: the counter row stays locked until the commit, and a rollback gives the number back, so that the
    series has no gap. A date before the series' last one is refused.
    """
    require_transaction()
    year_id, year_name = await require_fiscal_year(on, *path)
    counter = await _lock_counter(series, year_id)
    if counter is None:
        await _begin_counter(series, year_id, year_name)
        counter = await _lock_counter(series, year_id)
    assert counter is not None, "the row was just made"
    try:
        check_series_date(on, counter["last_on"])
    except Refused as refused:
        (fault,) = refused.faults
        raise Refused(fault.code, fault.message, path or fault.path, fault.details) from refused
    await database.execute("UPDATE series SET next = next + 1, last_on = $2 WHERE id = $1", counter["id"], on)
    return number(counter["prefix"], counter["digits"], counter["next"])


async def claim_prefix(prefix: str, series: str, year_id: UUID, *path: str) -> None:
    """Take a prefix for one fiscal year of one series, for ever; one that belongs to another is refused."""
    require_transaction()
    await database.execute(
        "INSERT INTO series_prefix (prefix, code, fiscal_year_id) VALUES ($1, $2, $3) ON CONFLICT (prefix) DO NOTHING",
        prefix,
        series,
        year_id,
    )
    owner = await database.fetchrow("SELECT code, fiscal_year_id FROM series_prefix WHERE prefix = $1", prefix)
    assert owner is not None, "the row was just made"
    if (owner["code"], owner["fiscal_year_id"]) != (series, year_id):
        raise Refused(
            Code.DUPLICATE,
            f"Numbers that begin with {prefix} were or are given elsewhere, and none may be given twice. Choose another pattern.",
            path,
        )


async def _begin_counter(series: str, year_id: UUID, year_name: str) -> None:
    """Begin to count in a fiscal year, in the pattern that is set; whoever came first at the same moment has begun."""
    # Held until the commit by whoever changes the pattern: what is begun here is begun in the pattern of before or after, never between.
    await database.execute("SELECT pg_advisory_xact_lock_shared(hashtext('series ' || $1))", series)
    pattern = await database.fetchrow("SELECT pattern, digits FROM series_pattern WHERE code = $1", series)
    prefix = prefix_of(pattern["pattern"] if pattern is not None else usual_pattern(series), year_name)
    await claim_prefix(prefix, series, year_id)
    await database.execute(
        "INSERT INTO series (id, code, fiscal_year_id, prefix, digits, next) VALUES ($1, $2, $3, $4, $5, 1)"
        " ON CONFLICT (code, fiscal_year_id) DO NOTHING",
        new_id(),
        series,
        year_id,
        prefix,
        pattern["digits"] if pattern is not None else DIGITS_USUAL,
    )


async def _fiscal_year(on: date) -> Record | None:
    return await database.fetchrow("SELECT id, name FROM fiscal_year WHERE $1 BETWEEN starts_on AND ends_on", on)


async def _lock_counter(series: str, year_id: UUID) -> Record | None:
    return await database.fetchrow(
        "SELECT id, prefix, digits, next, last_on FROM series WHERE code = $1 AND fiscal_year_id = $2 FOR UPDATE", series, year_id
    )
