"""Moving average cost leaves no cent behind."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.costing import NOTHING, Adjustment, OnHand, adjust, average_cost, issue, receive
from app.domain.money import ZERO
from app.domain.refusal import Code, Refused

D = Decimal


def issue_one_by_one(on_hand: OnHand, currency: str = "EUR") -> list[Decimal]:
    costs = []
    while on_hand.quantity > ZERO:
        on_hand, cost = issue(on_hand, D(1), currency)
        costs.append(cost)
    assert on_hand == NOTHING
    return costs


@pytest.mark.behaviour("T-23")
def test_average_of_two_receipts() -> None:
    on_hand = receive(receive(NOTHING, D(10), D("100.00")), D(10), D("120.00"))

    left, cost = issue(on_hand, D(15), "EUR")

    assert cost == D("165.00")
    assert left == OnHand(D(5), D("55.00"))


@pytest.mark.behaviour("T-23")
def test_three_units_for_ten_go_one_by_one() -> None:
    assert issue_one_by_one(OnHand(D(3), D("10.00"))) == [D("3.33"), D("3.34"), D("3.33")]


@pytest.mark.behaviour("T-27")
def test_twelve_singles_of_a_box_cost_what_the_box_cost() -> None:
    costs = issue_one_by_one(OnHand(D(12), D("10.00")))

    assert len(costs) == 12
    assert sum(costs) == D("10.00")


def test_costs_take_the_currencys_digits() -> None:
    assert issue_one_by_one(OnHand(D(3), D(100)), "JPY") == [D(33), D(34), D(33)]
    assert issue_one_by_one(OnHand(D(3), D("1.000")), "KWD") == [D("0.333"), D("0.334"), D("0.333")]


def test_more_than_on_hand_is_refused() -> None:
    with pytest.raises(Refused, match="3 are asked for and 2 are on hand: 1 missing") as caught:
        issue(OnHand(D(2), D("5.00")), D(3), "EUR")

    assert caught.value.code is Code.OUT_OF_STOCK


@pytest.mark.parametrize("quantity", [D(0), D(-1)])
def test_receipts_and_issues_need_a_quantity(quantity: Decimal) -> None:
    with pytest.raises(Refused, match="A receipt needs a quantity above 0"):
        receive(NOTHING, quantity, D(1))
    with pytest.raises(Refused, match="An issue needs a quantity above 0"):
        issue(OnHand(D(1), D(1)), quantity, "EUR")


def test_goods_cannot_cost_less_than_nothing() -> None:
    with pytest.raises(Refused, match="cannot cost less than nothing"):
        receive(NOTHING, D(1), D("-0.01"))
    assert receive(NOTHING, D(1), ZERO) == OnHand(D(1), ZERO)


def test_nothing_is_worth_nothing() -> None:
    for quantity, value in ((D(0), D(1)), (D(-1), D(0)), (D(1), D(-1))):
        with pytest.raises(AssertionError):
            OnHand(quantity, value)


def test_a_count_moves_value_at_the_average() -> None:
    on_hand = OnHand(D(3), D("10.00"))

    assert adjust(on_hand, D(1), "EUR") == Adjustment(OnHand(D(1), D("3.33")), D(-2), D("-6.67"))
    assert adjust(on_hand, D(0), "EUR") == Adjustment(NOTHING, D(-3), D("-10.00"))
    assert adjust(on_hand, D(5), "EUR", D("99.00")) == Adjustment(OnHand(D(5), D("16.67")), D(2), D("6.67"))
    assert adjust(on_hand, D(3), "EUR") == Adjustment(on_hand, ZERO, ZERO)
    with pytest.raises(Refused, match="A count cannot be below 0") as caught:
        adjust(on_hand, D(-1), "EUR")
    assert caught.value.faults[0].path == ("countedQuantity",)


def test_found_goods_without_an_average_need_a_cost() -> None:
    assert adjust(NOTHING, D(3), "EUR", D("1.115")) == Adjustment(OnHand(D(3), D("3.35")), D(3), D("3.35"))
    with pytest.raises(Refused, match="say what one of the found goods costs") as caught:
        adjust(NOTHING, D(3), "EUR")
    assert caught.value.faults[0].path == ("unitCost",)


def test_stock_has_limits() -> None:
    with pytest.raises(Refused, match=r"the most is 1000000000000\.") as too_many:
        receive(OnHand(D(10**12), D(1)), D(1), D(1))
    with pytest.raises(Refused, match=r"can be worth is 1000000000000000\.") as too_dear:
        receive(OnHand(D(1), D(10**15)), D(1), D("0.01"))
    with pytest.raises(Refused) as counted:
        adjust(NOTHING, D(10**12 + 1), "EUR", D(1))
    with pytest.raises(Refused) as counted_too_dear:
        adjust(NOTHING, D(2), "EUR", D(10**15))

    paths = [caught.value.faults[0].path for caught in (too_many, too_dear, counted, counted_too_dear)]
    assert paths == [("quantity",), ("unitCost",), ("countedQuantity",), ("unitCost",)]


def test_the_shown_average_has_six_digits() -> None:
    assert average_cost(OnHand(D(3), D("10.00"))) == D("3.333333")
    assert average_cost(NOTHING) == ZERO


@given(
    moves=st.lists(
        st.tuples(st.booleans(), st.decimals(D("0.001"), D(1000), places=3), st.decimals(ZERO, D(100000), places=2)),
        min_size=1,
        max_size=40,
    )
)
def test_what_came_in_is_what_went_out_and_what_is_left(moves: list[tuple[bool, Decimal, Decimal]]) -> None:
    on_hand, received, issued = NOTHING, ZERO, ZERO
    for is_receipt, quantity, amount in moves:
        if is_receipt:
            on_hand = receive(on_hand, quantity, amount)
            received += amount
        elif on_hand.quantity > ZERO:
            on_hand, cost = issue(on_hand, min(quantity, on_hand.quantity), "EUR")
            issued += cost
            assert cost >= ZERO
        assert received == issued + on_hand.value
        assert on_hand.quantity > ZERO or on_hand.value == ZERO
