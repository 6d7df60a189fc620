"""Accounts have a normal side, some belong to documents, and the tree adds up."""

from __future__ import annotations

from decimal import Decimal
from uuid import UUID

import pytest

from app.domain.accounting.account import AccountKind, TrialBalanceRow, TrialBalanceTotals, roll_up, totals
from app.domain.refusal import Code, Refused

D = Decimal
ASSETS, BANKS, CHECKING, SALES, OTHER = (UUID(int=number) for number in range(1, 6))


def row(account_id: UUID, parent_id: UUID | None, opening: str = "0", debit: str = "0", credit: str = "0") -> TrialBalanceRow:
    return TrialBalanceRow(account_id, parent_id, D(opening), D(debit), D(credit))


def test_control_accounts_belong_to_documents() -> None:
    assert [kind for kind in AccountKind if kind.is_control] == [AccountKind.RECEIVABLE, AccountKind.PAYABLE, AccountKind.STOCK]


@pytest.mark.behaviour("GL-11")
def test_a_parent_is_its_own_plus_its_children() -> None:
    rows = [
        row(CHECKING, BANKS, "5.00", "100.00", "30.00"),
        row(BANKS, ASSETS, "0", "1.00", "0"),
        row(ASSETS, None),
        row(SALES, None, "-5.00", "0", "71.00"),
    ]

    rolled = roll_up(rows)

    assert rolled == [
        rows[0],
        row(BANKS, ASSETS, "5.00", "101.00", "30.00"),
        row(ASSETS, None, "5.00", "101.00", "30.00"),
        rows[3],
    ]
    assert [one.closing for one in rolled] == [D("75.00"), D("76.00"), D("76.00"), D("-76.00")]
    assert totals(rows) == TrialBalanceTotals(D(0), D("101.00"), D("101.00"), D(0))


def test_an_absent_parent_ends_the_line() -> None:
    rows = [row(CHECKING, OTHER, "1.00")]

    assert roll_up(rows) == rows


def test_an_account_below_itself_is_refused() -> None:
    with pytest.raises(Refused, match="below itself") as caught:
        roll_up([row(ASSETS, BANKS), row(BANKS, ASSETS)])

    assert caught.value.code is Code.CYCLE
