"""Accounts: their kinds, which of them only documents may post to, and how a trial balance adds up the tree."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final
from uuid import UUID

from app.domain.money import ZERO, exact
from app.domain.refusal import Code, Refused


class AccountKind(enum.StrEnum):
    """What an account is for; it decides the side that increases it and where it stands in the statements."""

    RECEIVABLE = "RECEIVABLE"
    PAYABLE = "PAYABLE"
    BANK = "BANK"
    STOCK = "STOCK"
    ASSET = "ASSET"
    LIABILITY = "LIABILITY"
    TAX = "TAX"
    EQUITY = "EQUITY"
    INCOME = "INCOME"
    EXPENSE = "EXPENSE"
    COGS = "COGS"

    @property
    def is_control(self) -> bool:
        """Whether only documents may post here, so that the account always equals the items behind it (GL-7)."""
        return self in _CONTROL


_CONTROL: Final = frozenset({AccountKind.RECEIVABLE, AccountKind.PAYABLE, AccountKind.STOCK})


@dataclass(frozen=True, slots=True)
class TrialBalanceRow:
    """One account between two dates; opening and closing are debit less credit, so a credit balance is below zero."""

    account_id: UUID
    parent_id: UUID | None
    opening: Decimal
    debit: Decimal
    credit: Decimal

    @property
    def closing(self) -> Decimal:
        """What stands on the account at the end."""
        with exact():
            return self.opening + self.debit - self.credit


@dataclass(frozen=True, slots=True)
class TrialBalanceTotals:
    """The last line of a trial balance: debit and credit are equal, opening and closing nothing, or the books are wrong."""

    opening: Decimal
    debit: Decimal
    credit: Decimal
    closing: Decimal


def roll_up(rows: Sequence[TrialBalanceRow]) -> list[TrialBalanceRow]:
    """Give the rows in their order, each with its own figures plus those of all accounts below it (GL-11).

    A parent that is not among the rows is taken for none; an account below itself is refused.
    """
    by_id = {row.account_id: row for row in rows}
    sums = {row.account_id: [ZERO, ZERO, ZERO] for row in rows}
    with exact():
        for row in rows:
            for above in _line_of(row, by_id):
                for column, amount in enumerate((row.opening, row.debit, row.credit)):
                    sums[above][column] += amount
    return [TrialBalanceRow(row.account_id, row.parent_id, *sums[row.account_id]) for row in rows]


def totals(rows: Iterable[TrialBalanceRow]) -> TrialBalanceTotals:
    """Add up rows that hold their own figures only, before they are rolled up."""
    own = list(rows)
    with exact():
        return TrialBalanceTotals(
            sum((row.opening for row in own), ZERO),
            sum((row.debit for row in own), ZERO),
            sum((row.credit for row in own), ZERO),
            sum((row.closing for row in own), ZERO),
        )


def _line_of(row: TrialBalanceRow, by_id: dict[UUID, TrialBalanceRow]) -> list[UUID]:
    """Name the account and all accounts above it."""
    line: list[UUID] = []
    current: TrialBalanceRow | None = row
    while current is not None:
        if current.account_id in line:
            raise Refused(Code.CYCLE, "An account stands below itself.", ("parentId",))
        line.append(current.account_id)
        current = by_id.get(current.parent_id) if current.parent_id is not None else None
    return line
