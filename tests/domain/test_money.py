"""Money is exact, rounded in one place, and no split loses a cent."""

from __future__ import annotations

import json
from decimal import ROUND_DOWN, Context, Decimal, localcontext
from pathlib import Path
from typing import Any

import pytest
from babel.core import get_global
from hypothesis import given
from hypothesis import strategies as st

from app.domain import money
from app.domain.money import currencies, currency_digits, is_currency, quantize, round_to, split
from app.domain.refusal import Code, Refused

D = Decimal
VECTORS: dict[str, list[dict[str, Any]]] = json.loads(
    (Path(__file__).parents[2] / "web/src/platform/money/vectors.json").read_text(encoding="utf-8")
)
CURRENCIES = {0: "JPY", 2: "EUR", 3: "KWD"}
CENTS = st.integers(-(10**12), 10**12).map(lambda cents: D(cents).scaleb(-2))
WEIGHTS = st.lists(st.decimals(D(-1000), D(1000), places=4), min_size=1, max_size=40)


@pytest.mark.parametrize("vector", VECTORS["rounding"], ids=lambda vector: vector["value"])
def test_rounding_is_half_away_from_zero(vector: dict[str, Any]) -> None:
    assert str(round_to(D(vector["value"]), vector["digits"])) == vector["expect"]


def test_quantize_knows_the_digits_of_currencies() -> None:
    assert quantize(D("2.675"), "EUR") == D("2.68")
    assert str(quantize(D("12.5"), "JPY")) == "13"
    assert str(quantize(D(1), "KWD")) == "1.000"
    assert str(quantize(D(1), "CLF")) == "1.0000"


def test_rounding_does_not_depend_on_the_surrounding_context() -> None:
    with localcontext(Context(prec=3, rounding=ROUND_DOWN)):
        assert quantize(D("123456.785"), "EUR") == D("123456.79")
        assert split(D("123456.79"), [D(1), D(1)], "EUR") == [D("61728.40"), D("61728.39")]


def test_minus_nothing_is_nothing() -> None:
    assert str(quantize(D("-0.001"), "EUR")) == "0.00"


def test_floats_are_a_programming_error() -> None:
    with pytest.raises(TypeError, match="not float"):
        quantize(2.675, "EUR")  # type: ignore[arg-type]


def test_currencies_of_iso_4217() -> None:
    assert (currency_digits("JPY"), currency_digits("EUR"), currency_digits("KWD"), currency_digits("CLF")) == (0, 2, 3, 4)
    assert is_currency("CHF")
    assert not is_currency("eur")
    assert not is_currency("XXX")


def test_every_currency_in_use_is_known() -> None:
    in_use = {row[0] for rows in get_global("territory_currencies").values() for row in rows if row[2] is None}
    metals_baskets_and_tests = {"XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XDR", "XPD", "XPT", "XSU", "XTS", "XUA", "XXX"}

    # CNH is the market's name for yuan traded abroad; ISO 4217 knows only CNY.
    assert in_use - set(currencies()) == metals_baskets_and_tests | {"CNH"}
    assert list(currencies()) == sorted(currencies())


def test_an_unknown_currency_is_refused() -> None:
    with pytest.raises(Refused, match="“ABC” is not a currency code") as caught:
        quantize(D(1), "ABC")

    assert caught.value.code is Code.INVALID


@pytest.mark.behaviour("T-07")
@pytest.mark.parametrize("vector", VECTORS["splits"], ids=lambda vector: f"{vector['total']} over {','.join(vector['weights'])}")
def test_split_by_largest_remainder(vector: dict[str, Any]) -> None:
    parts = split(D(vector["total"]), [D(weight) for weight in vector["weights"]], CURRENCIES[vector["digits"]])

    assert [str(part) for part in parts] == vector["expect"]


def test_split_of_nothing() -> None:
    assert split(D(0), [], "EUR") == []
    assert split(D(0), [D(3), D(-3)], "EUR") == [D(0), D(0)]
    with pytest.raises(AssertionError):
        split(D("1.00"), [], "EUR")
    with pytest.raises(AssertionError):
        split(D("1.001"), [D(1)], "EUR")


@given(total=CENTS, weights=WEIGHTS)
def test_parts_of_a_split_add_up_to_the_whole(total: Decimal, weights: list[Decimal]) -> None:
    parts = split(total, weights, "EUR")

    assert sum(parts) == total
    assert [-part for part in split(-total, weights, "EUR")] == parts
    if all(weight >= 0 for weight in weights) and sum(weights) > 0:
        whole = sum(weights)
        with money.exact():
            assert all(abs(part - total * weight / whole) < D("0.01") for part, weight in zip(parts, weights, strict=True))


@given(amount=st.decimals(D(-(10**20)), D(10**20), places=9), digits=st.integers(0, 6))
def test_rounding_moves_by_half_a_unit_at_most_and_only_once(amount: Decimal, digits: int) -> None:
    rounded = round_to(amount, digits)

    with money.exact():
        assert abs(rounded - amount) <= D(5).scaleb(-digits - 1)
    assert round_to(rounded, digits) == rounded
    assert round_to(-amount, digits) == -rounded
