"""What goods cost: moving average, where the last unit takes what is left so that no cent stays behind."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from app.domain.money import ZERO, currency_digits, exact, fits, quantize, round_to
from app.domain.quantity import QUANTITY_MAX
from app.domain.refusal import Code, OutOfStock, Refused, plain
from app.domain.tax import AMOUNT_MAX

UNIT_COST_DIGITS: Final = 6


@dataclass(frozen=True, slots=True)
class OnHand:
    """How much of a product is there and what it is worth in the company's currency; nothing is worth nothing."""

    quantity: Decimal
    value: Decimal

    def __post_init__(self) -> None:
        assert self.quantity >= ZERO, f"{self.quantity} on hand"
        assert self.value >= ZERO, f"goods worth {self.value}"
        assert self.quantity > ZERO or self.value == ZERO, f"nothing on hand is worth {self.value}"


NOTHING: Final = OnHand(ZERO, ZERO)


@dataclass(frozen=True, slots=True)
class Adjustment:
    """What a count changed: the new stock, and the differences in quantity and value (negative: goods are missing)."""

    on_hand: OnHand
    quantity: Decimal
    value: Decimal


def receive(on_hand: OnHand, quantity: Decimal, amount: Decimal) -> OnHand:
    """Add goods at what they cost together, an amount already rounded to the currency."""
    if not quantity > ZERO:
        raise Refused(Code.OUT_OF_RANGE, f"A receipt needs a quantity above 0, and {plain(quantity)} is not.", ("quantity",))
    if amount < ZERO:
        raise Refused(Code.OUT_OF_RANGE, f"Goods cannot cost less than nothing, and {amount:f} is less.", ("unitCost",))
    with exact():
        return _within_limits(OnHand(on_hand.quantity + quantity, on_hand.value + amount), "quantity")


def issue(on_hand: OnHand, quantity: Decimal, currency: str) -> tuple[OnHand, Decimal]:
    """Take goods out at the average and give what is left and what they cost; the last issue takes all that is left (T-23, T-27).

    More than is on hand is refused: stock does not go below zero.
    """
    if not quantity > ZERO:
        raise Refused(Code.OUT_OF_RANGE, f"An issue needs a quantity above 0, and {plain(quantity)} is not.", ("quantity",))
    assert fits(on_hand.value, currency_digits(currency)), f"{on_hand.value} has more digits than {currency}"
    if quantity > on_hand.quantity:
        raise OutOfStock(quantity, on_hand.quantity, path=("quantity",))
    if quantity == on_hand.quantity:
        return NOTHING, on_hand.value
    with exact():
        cost = quantize(on_hand.value * quantity / on_hand.quantity, currency)
        return OnHand(on_hand.quantity - quantity, on_hand.value - cost), cost


def adjust(on_hand: OnHand, counted: Decimal, currency: str, unit_cost: Decimal | None = None) -> Adjustment:
    """Set the stock to what was counted: what is missing leaves at the average, what was found comes in at it.

    Where nothing was on hand there is no average, and found goods need a unit cost.
    """
    if counted < ZERO:
        raise Refused(Code.OUT_OF_RANGE, f"A count cannot be below 0, and {plain(counted)} is.", ("countedQuantity",))
    with exact():
        difference = counted - on_hand.quantity
        if difference == ZERO:
            return Adjustment(on_hand, ZERO, ZERO)
        if difference < ZERO:
            left, cost = issue(on_hand, -difference, currency)
            return Adjustment(left, difference, -cost)
        if on_hand.quantity > ZERO:
            amount = quantize(on_hand.value * difference / on_hand.quantity, currency)
        elif unit_cost is not None:
            amount = quantize(unit_cost * difference, currency)
        else:
            raise Refused(Code.REQUIRED, "Nothing was on hand, so say what one of the found goods costs.", ("unitCost",))
        found = OnHand(on_hand.quantity + difference, on_hand.value + amount)
        return Adjustment(_within_limits(found, "countedQuantity"), difference, amount)


def _within_limits(on_hand: OnHand, quantity_field: str) -> OnHand:
    if on_hand.quantity > QUANTITY_MAX:
        raise Refused(Code.OUT_OF_RANGE, f"There would be {plain(on_hand.quantity)}; the most is {plain(QUANTITY_MAX)}.", (quantity_field,))
    if on_hand.value > AMOUNT_MAX:
        message = f"They would be worth {on_hand.value:f}; the most that goods of one kind can be worth is {plain(AMOUNT_MAX)}."
        raise Refused(Code.OUT_OF_RANGE, message, ("unitCost",))
    return on_hand


def average_cost(on_hand: OnHand) -> Decimal:
    """Give what one unit is worth, to six digits, for showing; bookings use `issue`, which leaves no remainder."""
    if on_hand.quantity == ZERO:
        return ZERO
    with exact():
        return round_to(on_hand.value / on_hand.quantity, UNIT_COST_DIGITS)
