"""Quantities of goods and services, in units that come whole or in parts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from app.domain.money import ZERO, fits, round_to
from app.domain.refusal import Code, Refused, plain

QUANTITY_DIGITS_MAX: Final = 6
QUANTITY_MAX: Final = Decimal(10**12)


@dataclass(frozen=True, slots=True)
class Unit:
    """What a product is counted in, and how many digits after the point it allows (none: whole pieces only)."""

    code: str
    digits: int

    def __post_init__(self) -> None:
        assert 0 <= self.digits <= QUANTITY_DIGITS_MAX, f"{self.code} has {self.digits} digits, and 0 to {QUANTITY_DIGITS_MAX} are kept"


def checked(quantity: Decimal, unit: Unit, path: Iterable[str] = ("quantity",)) -> Decimal:
    """Give the quantity in its unit's digits; more digits than the unit has are refused, never rounded away (H2, T-27)."""
    if not quantity.is_finite() or abs(quantity) > QUANTITY_MAX:
        raise Refused(Code.OUT_OF_RANGE, f"A quantity lies between -{plain(QUANTITY_MAX)} and {plain(QUANTITY_MAX)}.", path)
    if not fits(quantity, unit.digits):
        allowed = "whole numbers only" if unit.digits == 0 else f"at most {unit.digits} digits after the point"
        raise Refused(Code.INVALID, f"{plain(quantity)} is not a quantity in “{unit.code}”, which takes {allowed}.", path)
    return round_to(quantity, unit.digits)


def checked_positive(quantity: Decimal, unit: Unit, path: Iterable[str] = ("quantity",)) -> Decimal:
    """Give the quantity in its unit's digits; nothing and less than nothing are refused."""
    if not quantity > ZERO:
        raise Refused(Code.OUT_OF_RANGE, f"The quantity must be more than 0, and {plain(quantity)} is not.", path)
    return checked(quantity, unit, path)
