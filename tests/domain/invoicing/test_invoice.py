"""Invoices have numbers in date order, and their payment state is derived."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.invoicing.invoice import (
    STEPS,
    InvoiceAction,
    InvoiceState,
    PaymentState,
    available_actions,
    check_series_date,
    discount_share,
    is_overdue,
    payment_state,
)
from app.domain.refusal import Code, Refused

D = Decimal
TODAY = date(2026, 3, 11)


def test_a_posted_invoice_stays_posted() -> None:
    assert STEPS.move(InvoiceState.DRAFT, InvoiceState.POSTED) is InvoiceState.POSTED
    with pytest.raises(Refused, match="This invoice is posted and cannot become draft"):
        STEPS.move(InvoiceState.POSTED, InvoiceState.DRAFT)


@pytest.mark.behaviour("INV-6")
@pytest.mark.parametrize(
    ("state", "total", "open_amount", "expected"),
    [
        (InvoiceState.DRAFT, "50.00", "50.00", PaymentState.DRAFT),
        (InvoiceState.POSTED, "50.00", "50.00", PaymentState.OPEN),
        (InvoiceState.POSTED, "50.00", "20.00", PaymentState.PARTLY_PAID),
        (InvoiceState.POSTED, "50.00", "0.00", PaymentState.PAID),
        (InvoiceState.POSTED, "0.00", "0.00", PaymentState.PAID),
    ],
)
def test_payment_state_follows_what_is_open(state: InvoiceState, total: str, open_amount: str, expected: PaymentState) -> None:
    assert payment_state(state, D(total), D(open_amount)) is expected


def test_a_draft_is_posted_and_an_open_invoice_paid() -> None:
    assert available_actions(InvoiceState.DRAFT, D("50.00")) == (InvoiceAction.POST, InvoiceAction.UPDATE, InvoiceAction.DELETE)
    assert available_actions(InvoiceState.POSTED, D("0.01")) == (InvoiceAction.PAY,)
    assert available_actions(InvoiceState.POSTED, D("0.00")) == ()


@pytest.mark.behaviour("INV-15")
def test_overdue_starts_the_day_after() -> None:
    assert is_overdue(date(2026, 3, 10), D("0.01"), TODAY)
    assert not is_overdue(date(2026, 3, 10), D("0.00"), TODAY)
    assert not is_overdue(TODAY, D("0.01"), TODAY)


@pytest.mark.behaviour("T-14")
def test_a_date_before_the_last_number_is_refused() -> None:
    check_series_date(TODAY, None)
    check_series_date(TODAY, TODAY)
    with pytest.raises(Refused, match="dated 2026-03-11; the next cannot be dated 2026-03-10") as caught:
        check_series_date(date(2026, 3, 10), TODAY)

    assert caught.value.code is Code.OUT_OF_RANGE
    assert caught.value.faults[0].path == ("on",)


@given(
    agreed=st.integers(0, 10_000),
    parts=st.lists(st.integers(0, 5_000), min_size=1, max_size=8),
    currency=st.sampled_from(["EUR", "JPY", "KWD"]),
)
def test_the_shares_of_a_discount_add_up_to_it_and_are_never_more_than_their_invoice(agreed: int, parts: list[int], currency: str) -> None:
    digits = {"EUR": 2, "JPY": 0, "KWD": 3}[currency]
    amounts = [D(part).scaleb(-digits) for part in parts]
    whole = sum(amounts, D(0))
    discount = min(D(agreed).scaleb(-digits), whole)

    shares: list[Decimal] = []
    for index, now in enumerate(amounts):
        invoiced = sum(amounts[: index + 1], D(0))
        shares.append(discount_share(agreed=discount, whole=whole, invoiced=invoiced, taken=sum(shares, D(0)), now=now, currency=currency))

    assert sum(shares, D(0)) == discount
    assert all(0 <= share <= now for share, now in zip(shares, amounts, strict=True))


def test_a_share_that_people_changed_is_made_up_for_as_far_as_the_rest_can_bear_it() -> None:
    def last(taken: str, now: str) -> Decimal:
        return discount_share(agreed=D("45.00"), whole=D("60.00"), invoiced=D("60.00"), taken=D(taken), now=D(now), currency="EUR")

    assert (last("30.00", "20.00"), last("0.00", "20.00"), last("50.00", "20.00")) == (D("15.00"), D("20.00"), D("0.00"))
    assert discount_share(agreed=D("0.00"), whole=D("0.00"), invoiced=D("-5.00"), taken=D(0), now=D("-5.00"), currency="EUR") == D("0.00")
