"""What a document adds up to: line nets, discounts, taxes and totals, the same for every kind of document.

The rules are those of EN 16931: tax is taken of rounded line nets (H3), per document and tax category (H4) unless the company
rounds per line; where prices include tax the gross is what was agreed and stays fixed (H5). A discount on the whole document is
in the basis of its prices, so it lowers nets where prices are without tax and grosses where they include it. It is shared over
the tax categories first and over the lines of each category then, both times by largest remainder (T-07).

Always: net + tax = total, the line nets add up to net, the line taxes and the tax rows to tax. No rounding line is ever needed.
"""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final
from uuid import UUID

from app.domain.catalog import TaxCategory
from app.domain.money import (
    ONE,
    RATE_DIGITS_MAX,
    UNIT_PRICE_DIGITS_MAX,
    ZERO,
    apportion,
    currency_digits,
    exact,
    fits,
    quantize,
    split,
)
from app.domain.quantity import QUANTITY_DIGITS_MAX, QUANTITY_MAX
from app.domain.refusal import Code, Faults, Refused, plain

LINES_MAX: Final = 500
AMOUNT_MAX: Final = Decimal(10**15)


class TaxMode(enum.StrEnum):
    """Where tax is rounded: once per document and tax category, or on each line."""

    DOCUMENT = "DOCUMENT"
    LINE = "LINE"


@dataclass(frozen=True, slots=True)
class TaxRate:
    """A tax as a line carries it: its category by EN 16931 and its rate as a fraction, 0.19 for 19 %."""

    tax_id: UUID | None
    category: TaxCategory
    rate: Decimal

    def __post_init__(self) -> None:
        assert self.rate >= ZERO, f"a tax rate of {self.rate}"
        assert fits(self.rate, RATE_DIGITS_MAX), f"a tax rate of {self.rate}"


NO_TAX: Final = TaxRate(None, TaxCategory.OUT_OF_SCOPE, ZERO)


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """What a person enters on a line; the discount is a fraction, 0.04 for 4 %."""

    quantity: Decimal
    unit_price: Decimal
    discount_rate: Decimal = ZERO
    tax: TaxRate | None = None


@dataclass(frozen=True, slots=True)
class LineAmounts:
    """What a line comes to.

    `amount` and `discount` are in the basis of the prices: quantity x price less the line's own discount, and the line's share of
    the document's discount. `net`, `tax` and `gross` are what remains after both, and gross = net + tax.
    """

    amount: Decimal
    discount: Decimal
    net: Decimal
    tax: Decimal
    gross: Decimal


@dataclass(frozen=True, slots=True)
class TaxRow:
    """One tax of a document: the nets it is taken of, the tax, and the document discount that its lines bear."""

    tax_id: UUID | None
    category: TaxCategory
    rate: Decimal
    base: Decimal
    tax: Decimal
    discount: Decimal


@dataclass(frozen=True, slots=True)
class DocumentTotals:
    """A document's amounts, all rounded to its currency; lines stand in the order in which they were given."""

    lines: tuple[LineAmounts, ...]
    tax_rows: tuple[TaxRow, ...]
    net: Decimal
    tax: Decimal
    total: Decimal
    discount: Decimal


def document_totals(
    lines: Sequence[DocumentLine],
    *,
    currency: str,
    prices_include_tax: bool,
    mode: TaxMode = TaxMode.DOCUMENT,
    document_discount: Decimal = ZERO,
) -> DocumentTotals:
    """Calculate a document from its lines; a line or a discount that makes no sense is refused, all faults at once.

    Does not check units of measure, price lists or credit.
    """
    with exact():
        amounts = _line_amounts(lines, currency)
        groups = _by_category(lines)
        discounts = _shared_discount(amounts, groups, document_discount, currency)
        results: dict[int, LineAmounts] = {}
        for (_, rate), members in groups.items():
            bases = [amounts[index] - discounts[index] for index in members]
            for index, (net, tax) in zip(members, _net_and_tax(bases, rate, prices_include_tax, mode, currency), strict=True):
                results[index] = LineAmounts(amounts[index], discounts[index], net, tax, net + tax)

        nothing = quantize(ZERO, currency)
        done = tuple(results[index] for index in range(len(lines)))
        net = sum((line.net for line in done), nothing)
        tax = sum((line.tax for line in done), nothing)
        return DocumentTotals(done, _tax_rows(lines, done), net, tax, net + tax, quantize(document_discount, currency))


def _line_amounts(lines: Sequence[DocumentLine], currency: str) -> list[Decimal]:
    if len(lines) > LINES_MAX:
        raise Refused(Code.TOO_MANY, f"A document has at most {LINES_MAX} lines, and this one has {len(lines)}.", ("lines",))
    faults = Faults()
    for index, line in enumerate(lines):
        _check_number(line.quantity, QUANTITY_MAX, QUANTITY_DIGITS_MAX, faults, "lines", str(index), "quantity")
        _check_number(line.unit_price, AMOUNT_MAX, UNIT_PRICE_DIGITS_MAX, faults, "lines", str(index), "unitPrice")
        _check_number(line.discount_rate, ONE, RATE_DIGITS_MAX, faults, "lines", str(index), "discountRate")
        if -ONE <= line.discount_rate < ZERO:
            faults.add(Code.OUT_OF_RANGE, "A discount cannot be below 0; raise the price instead.", "lines", str(index), "discountRate")
    faults.raise_if_any()

    amounts = [quantize(line.quantity * line.unit_price * (ONE - line.discount_rate), currency) for line in lines]
    for index, amount in enumerate(amounts):
        _check_number(amount, AMOUNT_MAX, UNIT_PRICE_DIGITS_MAX, faults, "lines", str(index), "unitPrice")
    faults.raise_if_any()
    return amounts


def _check_number(value: Decimal, most: Decimal, digits: int, faults: Faults, *path: str) -> None:
    if abs(value) > most:
        faults.add(Code.OUT_OF_RANGE, f"{plain(value)} is too much; the most is {plain(most)}.", *path)
    elif not fits(value, digits):
        faults.add(Code.INVALID, f"{plain(value)} has more than {digits} digits after the point.", *path)


def _by_category(lines: Sequence[DocumentLine]) -> dict[tuple[TaxCategory, Decimal], list[int]]:
    # EN 16931 knows categories and rates, not the taxes of a chart: two taxes of one category and rate are rounded together.
    groups: dict[tuple[TaxCategory, Decimal], list[int]] = {}
    for index, line in enumerate(lines):
        tax = line.tax or NO_TAX
        groups.setdefault((tax.category, tax.rate), []).append(index)
    return groups


def _shared_discount(
    amounts: list[Decimal], groups: dict[tuple[TaxCategory, Decimal], list[int]], discount: Decimal, currency: str
) -> list[Decimal]:
    whole = sum(amounts, ZERO)
    path = ("discount",)
    if not fits(discount, currency_digits(currency)):
        raise Refused(Code.INVALID, f"The discount of {plain(discount)} has more digits than {currency} knows.", path)
    if not ZERO <= discount <= max(whole, ZERO):
        message = f"The discount of {discount:f} {currency} must lie between 0 and what the lines add up to, {whole:f} {currency}."
        raise Refused(Code.OUT_OF_RANGE, message, path)

    shares = [quantize(ZERO, currency)] * len(amounts)
    if discount == ZERO:
        return shares
    wholes = [sum((amounts[index] for index in members), ZERO) for members in groups.values()]
    for members, part in zip(groups.values(), split(discount, wholes, currency), strict=True):
        for index, share in zip(members, split(part, [amounts[index] for index in members], currency), strict=True):
            shares[index] = share
    return shares


def _net_and_tax(
    bases: list[Decimal], rate: Decimal, prices_include_tax: bool, mode: TaxMode, currency: str
) -> list[tuple[Decimal, Decimal]]:
    """Part the bases of one category, nets or grosses as the prices are, into net and tax per line."""
    if prices_include_tax:
        nets = _rounded_parts(bases, ONE + rate, mode, currency)
        return [(net, gross - net) for net, gross in zip(nets, bases, strict=True)]
    taxes = _rounded_parts([net * rate for net in bases], ONE, mode, currency)
    return list(zip(bases, taxes, strict=True))


def _rounded_parts(shares: list[Decimal], divisor: Decimal, mode: TaxMode, currency: str) -> list[Decimal]:
    if mode is TaxMode.LINE:
        return [quantize(share / divisor, currency) for share in shares]
    return apportion(quantize(sum(shares, ZERO) / divisor, currency), shares, divisor, currency)


def _tax_rows(lines: Sequence[DocumentLine], amounts: Sequence[LineAmounts]) -> tuple[TaxRow, ...]:
    rows: dict[TaxRate, list[LineAmounts]] = {}
    for line, amount in zip(lines, amounts, strict=True):
        rows.setdefault(line.tax or NO_TAX, []).append(amount)
    return tuple(
        TaxRow(
            tax.tax_id,
            tax.category,
            tax.rate,
            sum((amount.net for amount in members), ZERO),
            sum((amount.tax for amount in members), ZERO),
            sum((amount.discount for amount in members), ZERO),
        )
        for tax, members in rows.items()
    )
