"""What can be sold: the kinds of products and of tax categories, barcodes, prices."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import Final

from stdnum import ean

from app.domain.money import UNIT_PRICE_DIGITS_MAX, ZERO, currency_digits, fits, round_to
from app.domain.refusal import Code, Refused, plain

CATEGORY_DEPTH_MAX: Final = 10
CATEGORY_PATH_LENGTH_MAX: Final = 500
CATEGORY_PATH_SEPARATOR: Final = " / "
SALES_PRICE_MAX: Final = Decimal(10**12)

_GTIN_LENGTHS: Final = frozenset({8, 12, 13, 14})


class ProductKind(StrEnum):
    """Goods are stocked and delivered; services are only invoiced."""

    GOODS = "GOODS"
    SERVICE = "SERVICE"


class TaxCategory(StrEnum):
    """The tax category of a line, as EN 16931 groups amounts by category and rate (BT-151: S, Z, E, O)."""

    STANDARD = "STANDARD"
    ZERO = "ZERO"
    EXEMPT = "EXEMPT"
    OUT_OF_SCOPE = "OUT_OF_SCOPE"


def checked_barcode(code: str, *path: str) -> str:
    """Give a barcode without space around it; one with the length of a GTIN must have its check digit (GS1, PRD-4)."""
    barcode = code.strip()
    if not barcode or any(not 0x20 < ord(character) < 0x7F for character in barcode):
        raise Refused(Code.INVALID, "A barcode is made of letters, digits and signs without spaces.", path)
    if barcode.isdigit() and len(barcode) in _GTIN_LENGTHS and not ean.is_valid(barcode):
        right = barcode[:-1] + ean.calc_check_digit(barcode[:-1])
        raise Refused(Code.INVALID, f"The last digit of the barcode {barcode} does not fit the others; {right} would be right.", path)
    return barcode


def checked_sales_price(price: Decimal, currency: str, *path: str) -> Decimal:
    """Give a price with at least its currency's digits; it is not below zero and has not more than six digits after the point."""
    if not ZERO <= price <= SALES_PRICE_MAX:
        raise Refused(Code.OUT_OF_RANGE, f"A price lies between 0 and {plain(SALES_PRICE_MAX)}.", path)
    if not fits(price, UNIT_PRICE_DIGITS_MAX):
        raise Refused(Code.INVALID, f"{plain(price)} has more than {UNIT_PRICE_DIGITS_MAX} digits after the point.", path)
    return as_price(price, currency)


def as_price(amount: Decimal, currency: str) -> Decimal:
    """Give a price or cost of one unit with its currency's digits, or with as many more, up to six, as it needs."""
    digits = currency_digits(currency)
    rounded = round_to(amount, UNIT_PRICE_DIGITS_MAX)
    while not fits(rounded, digits):
        digits += 1
    return round_to(rounded, digits)
