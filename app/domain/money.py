"""Money: exact amounts in a currency, the one place where they are rounded, and splits that lose no cent.

Amounts are decimals; a binary float is a programmer's mistake and raises TypeError (house rule H1). Rounding is half away
from zero to the digits that ISO 4217 gives the currency (H2), whatever decimal context the caller happens to run in.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from decimal import ROUND_HALF_UP, Context, Decimal, DivisionByZero, FloatOperation, InvalidOperation, Overflow, localcontext
from functools import cache
from typing import Final

from app.domain.refusal import Code, Refused

ZERO: Final = Decimal(0)
ONE: Final = Decimal(1)

UNIT_PRICE_DIGITS_MAX: Final = 6
RATE_DIGITS_MAX: Final = 12

# Wide enough for a quantity, a price and a rate of full length multiplied, so that the only rounding is the one meant.
_CONTEXT: Final = Context(prec=100, rounding=ROUND_HALF_UP, traps=[InvalidOperation, DivisionByZero, Overflow, FloatOperation])

_OTHER_DIGITS: Final = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
}
# BGN ended with 2025; it stays because open documents of that year are in it.
_TWO_DIGITS: Final = (
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC "
    "CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW "
    "KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP "
    "PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN "
    "UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG"
)
_DIGITS: Final = {code: digits for digits, codes in ((2, _TWO_DIGITS), *_OTHER_DIGITS.items()) for code in codes.split()}


def is_currency(code: str) -> bool:
    """Tell whether ISO 4217 lists this code as a currency that amounts can be kept in."""
    return code in _DIGITS


def currencies() -> tuple[str, ...]:
    """Name all currencies in alphabetical order."""
    return tuple(sorted(_DIGITS))


def currency_digits(code: str) -> int:
    """Give the digits after the point that the currency has; an unknown code is refused."""
    digits = _DIGITS.get(code)
    if digits is None:
        raise Refused(Code.INVALID, f"“{code}” is not a currency code of ISO 4217, such as EUR or USD.")
    return digits


def quantize(amount: Decimal, currency: str) -> Decimal:
    """Round an amount to its currency's digits, half away from zero: the one rounding of money (H1, H2)."""
    return round_to(amount, currency_digits(currency))


def round_to(amount: Decimal, digits: int) -> Decimal:
    """Round to so many digits after the point, half away from zero; a rounded nothing is a plain zero, never minus zero."""
    _require_decimal(amount)
    rounded = amount.quantize(_unit(digits), context=_CONTEXT)
    return rounded.copy_abs() if rounded.is_zero() else rounded


def fits(amount: Decimal, digits: int) -> bool:
    """Tell whether the amount needs no more than so many digits after the point."""
    return _digits_after_point(amount) <= digits or round_to(amount, digits) == amount


def exact() -> AbstractContextManager[Context]:
    """Calculate inside this block without losing digits, whatever the surrounding decimal context is."""
    return localcontext(_CONTEXT)


def split(total: Decimal, weights: Sequence[Decimal], currency: str) -> list[Decimal]:
    """Share a rounded total in proportion to the weights; the parts add up to the total to the last digit.

    The digits left over go to the largest remainders, ties to the lower line first (H5, T-07). A negative total is shared as its
    opposite would be. Where the weights add up to nothing there is no proportion, and all lines share alike.
    """
    with exact():
        whole = sum(weights, ZERO)
        if whole == ZERO:
            return apportion(total, [total] * len(weights), Decimal(len(weights)), currency)
        return apportion(total, [total * weight for weight in weights], whole, currency)


def apportion(total: Decimal, shares: Sequence[Decimal], divisor: Decimal, currency: str) -> list[Decimal]:
    """Round each `share / divisor` to the currency so that together they are the total, by largest remainder (H5).

    The total must be the rounded sum of the shares: this settles roundings and never hides a difference.
    """
    digits = currency_digits(currency)
    assert fits(total, digits), f"{total} has more digits than {currency}"
    if not shares:
        assert total == ZERO, "a total cannot be shared among no lines"
        return []

    # Whole numbers make floors and remainders exact; a quotient of decimals would not be.
    scale = max(_digits_after_point(value) for value in (*shares, divisor))
    units = [int(share.scaleb(scale + digits, _CONTEXT)) for share in shares]
    unit = int(divisor.scaleb(scale, _CONTEXT))
    target = int(total.scaleb(digits, _CONTEXT))
    mirrored = (sum(units) < 0) != (unit < 0)
    if unit < 0:
        units, unit = [-share for share in units], -unit
    if mirrored:
        units, target = [-share for share in units], -target

    floors = [share // unit for share in units]
    left_over = target - sum(floors)
    assert 0 <= left_over <= len(units), f"{total} is not the rounded sum of its shares"
    by_remainder = sorted(range(len(units)), key=lambda index: (-(units[index] % unit), index))
    for index in by_remainder[:left_over]:
        floors[index] += 1
    sign = -1 if mirrored else 1
    return [Decimal(sign * part).scaleb(-digits, _CONTEXT) for part in floors]


@cache
def _unit(digits: int) -> Decimal:
    return Decimal((0, (1,), -digits))


def _require_decimal(value: object) -> None:
    if not isinstance(value, Decimal):
        raise TypeError(f"money is a Decimal, not {type(value).__name__}: {value!r}")
    assert value.is_finite(), f"{value} is not an amount"


def _digits_after_point(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    assert isinstance(exponent, int), f"{value} is not an amount"
    return max(-exponent, 0)
