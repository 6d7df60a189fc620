"""Quantities keep to their unit."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.quantity import Unit, checked, checked_positive
from app.domain.refusal import Code, Refused

D = Decimal
PIECE = Unit("piece", 0)
METRE = Unit("m", 3)


@pytest.mark.behaviour("T-27")
def test_whole_units_refuse_fractions() -> None:
    with pytest.raises(Refused, match=r"0\.333333 is not a quantity in “piece”, which takes whole numbers only") as caught:
        checked(D("0.333333"), PIECE)

    assert caught.value.faults[0].code is Code.INVALID
    assert caught.value.faults[0].path == ("quantity",)


def test_quantities_take_the_digits_of_their_unit() -> None:
    assert str(checked(D("2.0"), PIECE)) == "2"
    assert str(checked(D("2.5"), METRE)) == "2.500"
    assert str(checked(D("-4"), METRE)) == "-4.000"
    with pytest.raises(Refused, match="at most 3 digits"):
        checked(D("0.0005"), METRE)


def test_quantities_have_a_limit() -> None:
    for number in ("1000000000001", "1E+400", "NaN"):
        with pytest.raises(Refused, match="A quantity lies between") as caught:
            checked(D(number), PIECE)
        assert caught.value.code is Code.OUT_OF_RANGE


@pytest.mark.parametrize("number", ["0", "-1"])
def test_positive_quantities_are_above_nothing(number: str) -> None:
    with pytest.raises(Refused, match="must be more than 0") as caught:
        checked_positive(D(number), PIECE, ("lines", "0", "quantity"))

    assert caught.value.faults[0].path == ("lines", "0", "quantity")
    assert checked_positive(D(1), PIECE) == 1


def test_a_unit_keeps_to_six_digits() -> None:
    with pytest.raises(AssertionError):
        Unit("dust", 7)
