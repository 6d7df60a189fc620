"""Barcodes with their check digits, and prices with the digits that they need."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.catalog import as_price, checked_barcode, checked_sales_price
from app.domain.refusal import Code, Refused

D = Decimal


@pytest.mark.parametrize(
    "code", ["73513537", "036000291452", "4006381333931", "10614141000415", "4006381", "BOX-12", "1", "400638133393100"]
)
def test_barcodes(code: str) -> None:
    assert checked_barcode(f" {code} ") == code


@pytest.mark.parametrize(
    ("code", "right"),
    [("73513536", "73513537"), ("036000291453", "036000291452"), ("4006381333932", "4006381333931"), ("10614141000416", "10614141000415")],
)
def test_a_wrong_check_digit_is_refused_and_the_right_one_named(code: str, right: str) -> None:
    with pytest.raises(Refused) as refusal:
        checked_barcode(code, "barcodes", "0", "code")

    (fault,) = refusal.value.faults
    assert (fault.code, fault.path) == (Code.INVALID, ("barcodes", "0", "code"))
    assert right in fault.message


@pytest.mark.parametrize("code", ["", "  ", "A B", "ä", "٤٠٠٦٣٨١٣٣٣٩٣١", "A\tB"])
def test_what_no_scanner_reads_is_refused(code: str) -> None:
    with pytest.raises(Refused):
        checked_barcode(code)


@pytest.mark.parametrize(
    ("given", "currency", "kept"),
    [
        ("1", "EUR", "1.00"),
        ("1.5", "EUR", "1.50"),
        ("1.500000", "EUR", "1.50"),
        ("0.123456", "EUR", "0.123456"),
        ("0.1230", "EUR", "0.123"),
        ("100.00", "JPY", "100"),
        ("0.5", "JPY", "0.5"),
        ("1", "KWD", "1.000"),
        ("0", "EUR", "0.00"),
    ],
)
def test_prices_have_at_least_their_currency_s_digits(given: str, currency: str, kept: str) -> None:
    assert str(checked_sales_price(D(given), currency)) == kept


@pytest.mark.parametrize(
    ("given", "code"), [("-0.01", Code.OUT_OF_RANGE), ("1000000000000.01", Code.OUT_OF_RANGE), ("0.1234567", Code.INVALID)]
)
def test_wrong_prices_are_refused(given: str, code: Code) -> None:
    with pytest.raises(Refused) as refusal:
        checked_sales_price(D(given), "EUR", "salesPrice")

    assert refusal.value.code is code


def test_a_cost_is_rounded_to_six_digits() -> None:
    assert str(as_price(D(10) / D(3), "EUR")) == "3.333333"
    assert str(as_price(D(31) / D(2), "EUR")) == "15.50"
