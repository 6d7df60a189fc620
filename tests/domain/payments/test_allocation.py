"""No more is settled than is open, and the earliest due comes first."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.payments.allocation import OpenItem, Share, allocate, suggest
from app.domain.refusal import Code, Refused

D = Decimal
CENTS = st.integers(0, 10**9).map(lambda cents: D(cents).scaleb(-2))
DAY = date(2026, 1, 15)


def test_as_much_as_both_sides_hold() -> None:
    assert allocate(D("50.00"), D("30.00")) == D("30.00")
    assert allocate(D("20.00"), D("25.00")) == D("20.00")
    assert allocate(D("50.00"), D("30.00"), D("10.00")) == D("10.00")


@pytest.mark.behaviour("T-11")
def test_more_than_is_open_is_refused_with_the_numbers() -> None:
    with pytest.raises(Refused) as caught:
        allocate(D("20.00"), D("25.00"), D("20.01"))

    assert caught.value.code is Code.OVER_ALLOCATED
    assert str(caught.value) == "20.01 cannot be allocated: 20.00 is to be paid and 25.00 is available, so it is 0.01 too much."
    assert caught.value.faults[0].details == {"amount": "20.01", "openDebit": "20.00", "openCredit": "25.00", "excess": "0.01"}


def test_nothing_cannot_be_settled() -> None:
    for amount in (D(0), D("-0.01")):
        with pytest.raises(Refused, match="must be more than 0") as caught:
            allocate(D(1), D(1), amount)
        assert caught.value.code is Code.OUT_OF_RANGE
    with pytest.raises(Refused, match="is available") as caught:
        allocate(D(0), D(5))
    assert caught.value.code is Code.OVER_ALLOCATED


@pytest.mark.behaviour("T-11", "INV-6")
def test_one_payment_pays_two_invoices() -> None:
    first = OpenItem(UUID(int=1), D("50.00") - D("20.00"), DAY)
    second = OpenItem(UUID(int=2), D("70.00"), DAY + timedelta(days=30))

    assert suggest([second, first], D("100.00")) == [Share(first.item_id, D("30.00")), Share(second.item_id, D("70.00"))]
    assert suggest([second, first], D("45.00")) == [Share(first.item_id, D("30.00")), Share(second.item_id, D("15.00"))]
    assert suggest([second, first], D("0.00")) == []


def test_equal_due_dates_keep_their_order() -> None:
    items = [OpenItem(UUID(int=number), D(10), DAY) for number in (3, 1, 2)]

    assert [share.item_id.int for share in suggest(items, D(25))] == [3, 1, 2]


@given(opens=st.lists(CENTS, max_size=20), amount=CENTS)
def test_shares_never_exceed_what_is_open_or_paid(opens: list[Decimal], amount: Decimal) -> None:
    items = [OpenItem(UUID(int=number), value, DAY + timedelta(days=number % 3)) for number, value in enumerate(opens)]
    by_id = {item.item_id: item for item in items}

    shares = suggest(items, amount)

    assert sum(share.amount for share in shares) == min(amount, sum(opens, D(0)))
    assert all(0 < share.amount <= by_id[share.item_id].open_amount for share in shares)
    assert all(share.amount == by_id[share.item_id].open_amount for share in shares[:-1])


@given(open_debit=CENTS, open_credit=CENTS, amount=CENTS)
def test_an_allocation_fits_both_sides_or_is_refused(open_debit: Decimal, open_credit: Decimal, amount: Decimal) -> None:
    if 0 < amount <= min(open_debit, open_credit):
        assert allocate(open_debit, open_credit, amount) == amount
    else:
        with pytest.raises(Refused):
            allocate(open_debit, open_credit, amount)
