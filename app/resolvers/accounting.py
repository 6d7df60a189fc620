"""Reads the chart of accounts, journal entries with their lines, and the trial balance."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.domain.accounting import account as rules
from app.domain.accounting.account import AccountKind
from app.domain.money import quantize
from app.resolvers.kit import Columns, Listing, Row, Test, Values, comparison_sql, row_by_id, rows_by_id, rows_by_parent, rows_of
from app.tenancy import binding, database

_CONTROL = ", ".join(f"'{kind.value}'" for kind in AccountKind if kind.is_control)

ACCOUNTS = Listing(
    source="account a",
    columns={
        "id": "a.id",
        "code": "a.code",
        "name": "a.name",
        "kind": "a.kind",
        "parent_id": "a.parent_id",
        "is_group": "a.is_group",
        "is_control": f"(NOT a.is_group AND a.kind IN ({_CONTROL}))",
        "is_archived": "a.is_archived",
        "version": "a.version",
    },
    orders={"code": "a.code", "name": "a.name"},
    default_order=(("code", False),),
    search=("a.search",),
    texts={"code": "a.search", "name": "a.search"},
)


def _posts_to(test: Test, values: Values) -> str:
    compared = comparison_sql("posted.account_id", test.operator, test.value, values)
    return "EXISTS (SELECT FROM journal_line posted WHERE posted.entry_id = e.id AND " + compared + ")"


ENTRIES = Listing(
    source="journal_entry e",
    columns={
        "id": "e.id",
        "kind": "e.kind",
        "on": 'e."on"',
        "recorded_at": "e.recorded_at",
        "description": "e.description",
        "document_id": "e.document_id",
    },
    orders={"on": 'e."on"', "recorded_at": "e.recorded_at"},
    default_order=(("recorded_at", True),),
    conditions={"account_id": _posts_to},
)

LINES = Listing(
    source="journal_line l",
    columns={
        "id": "l.id",
        "entry_id": "l.entry_id",
        "position": "l.position",
        "account_id": "l.account_id",
        "party_id": "l.party_id",
        "debit": "l.debit",
        "credit": "l.credit",
        "currency": "(SELECT currency FROM company_profile)",
        "description": "l.description",
    },
)


async def account(id: UUID, columns: Columns) -> Row | None:
    """Read one account."""
    return await row_by_id(ACCOUNTS, id, columns)


@rows_of(ACCOUNTS)
async def accounts_by_id(ids: Sequence[UUID], columns: Columns) -> list[Row | None]:
    """Read accounts by their ids."""
    return await rows_by_id(ACCOUNTS, ids, columns)


async def accounts_of_categories(ids: Sequence[UUID], columns: Columns) -> list[Row | None]:
    """Read the account that sales of each category are booked to: its own, its nearest ancestor's or the company's (PRD-5)."""
    effective = await database.fetch("SELECT category_id, income_account_id FROM effective_categories($1)", list(ids))
    found = {row["category_id"]: row["income_account_id"] for row in effective}
    wanted = sorted({each for each in found.values() if each is not None})
    by_id = dict(zip(wanted, await accounts_by_id(wanted, columns), strict=True)) if wanted else {}
    return [by_id.get(found.get(each)) for each in ids]


async def entry(id: UUID, columns: Columns) -> Row | None:
    """Read one journal entry."""
    return await row_by_id(ENTRIES, id, columns)


@rows_of(ENTRIES)
async def entries_by_id(ids: Sequence[UUID], columns: Columns) -> list[Row | None]:
    """Read journal entries by their ids."""
    return await rows_by_id(ENTRIES, ids, columns)


@rows_of(LINES, "entry_id", "position")
async def lines_of_entries(ids: Sequence[UUID], columns: Columns) -> list[list[Row]]:
    """Read the lines of each journal entry."""
    return await rows_by_parent(LINES, "entry_id", ids, columns, "position")


async def trial_balance(first: date, last: date) -> dict[str, Any]:
    """Read every account between two days, both included, in the order of the tree; groups hold their own and what is below (GL-11).

    One statement reads the figures. An archived account without any is left out.
    """
    found = await database.fetch(
        "SELECT a.id, a.code, a.name, a.kind, a.parent_id, a.is_group, a.is_archived, a.version,"
        ' coalesce(sum(l.debit - l.credit) FILTER (WHERE l."on" < $1), 0) AS opening,'
        ' coalesce(sum(l.debit) FILTER (WHERE l."on" >= $1), 0) AS debit,'
        ' coalesce(sum(l.credit) FILTER (WHERE l."on" >= $1), 0) AS credit'
        ' FROM account a LEFT JOIN journal_line l ON l.account_id = a.id AND l."on" <= $2'
        " GROUP BY a.id HAVING NOT a.is_archived OR count(l.id) > 0 ORDER BY a.code, a.id",
        first,
        last,
    )
    own = [rules.TrialBalanceRow(row["id"], row["parent_id"], row["opening"], row["debit"], row["credit"]) for row in found]
    sums = {row.account_id: row for row in rules.roll_up(own)}
    total = rules.totals(own)
    accounts = {row["id"]: row for row in found}
    return {
        "from": first,
        "to": last,
        "rows": [{"account": _account(accounts[each]), "depth": depth, **_figures(sums[each])} for each, depth in _in_tree_order(own)],
        "currency": binding.current().currency,
        **{f"{name}_total": amount for name, amount in _amounts(total).items()},
    }


def _in_tree_order(rows: Sequence[rules.TrialBalanceRow]) -> list[tuple[UUID, int]]:
    """Name each account after its group, with the number of groups above it; siblings keep their order."""
    known = {row.account_id for row in rows}
    below: dict[UUID | None, list[UUID]] = {}
    for row in rows:
        below.setdefault(row.parent_id if row.parent_id in known else None, []).append(row.account_id)
    ordered: list[tuple[UUID, int]] = []
    waiting = [(each, 0) for each in reversed(below.get(None, []))]
    while waiting:
        each, depth = waiting.pop()
        ordered.append((each, depth))
        waiting += [(child, depth + 1) for child in reversed(below.get(each, []))]
    return ordered


def _account(row: Row) -> dict[str, Any]:
    return {**dict(row), "is_control": not row["is_group"] and AccountKind(row["kind"]).is_control}  # type: ignore[call-overload]


def _figures(row: rules.TrialBalanceRow) -> dict[str, Any]:
    return {**_amounts(row), "currency": binding.current().currency}


def _amounts(row: rules.TrialBalanceRow | rules.TrialBalanceTotals) -> dict[str, Decimal]:
    currency = binding.current().currency
    figures = {"opening": row.opening, "debit": row.debit, "credit": row.credit, "closing": row.closing}
    return {name: quantize(amount, currency) for name, amount in figures.items()}
