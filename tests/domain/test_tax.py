"""Documents add up, in every mode, currency and mixture of taxes."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalog import TaxCategory
from app.domain.money import ZERO, currency_digits, fits
from app.domain.refusal import Code, Refused
from app.domain.tax import LINES_MAX, NO_TAX, DocumentLine, DocumentTotals, TaxMode, TaxRate, document_totals

D = Decimal
VECTORS: list[dict[str, Any]] = json.loads((Path(__file__).parents[2] / "web/src/platform/money/vectors.json").read_text(encoding="utf-8"))[
    "documents"
]
CURRENCIES = {0: "JPY", 2: "EUR", 3: "KWD"}
STANDARD = TaxRate(UUID(int=1), TaxCategory.STANDARD, D("0.19"))
REDUCED = TaxRate(UUID(int=2), TaxCategory.STANDARD, D("0.07"))

LINES = st.lists(
    st.builds(
        DocumentLine,
        quantity=st.decimals(D(-20), D(100), places=3),
        unit_price=st.decimals(D(-10), D(5000), places=4),
        discount_rate=st.sampled_from([ZERO, ZERO, D("0.04"), D("0.333333"), D(1)]),
        tax=st.sampled_from([None, STANDARD, REDUCED, replace(STANDARD, tax_id=UUID(int=3)), TaxRate(UUID(int=4), TaxCategory.ZERO, ZERO)]),
    ),
    max_size=30,
)


def of_vector(vector: dict[str, Any]) -> DocumentTotals:
    lines = [
        DocumentLine(
            D(line["quantity"]),
            D(line["unitPrice"]),
            D(line["discountRate"]),
            NO_TAX if line["taxCategory"] == "OUT_OF_SCOPE" else TaxRate(UUID(int=7), TaxCategory(line["taxCategory"]), D(line["taxRate"])),
        )
        for line in vector["lines"]
    ]
    return document_totals(
        lines,
        currency=CURRENCIES[vector["currencyDigits"]],
        prices_include_tax=vector["pricesIncludeTax"],
        mode=TaxMode(vector["mode"]),
        document_discount=D(vector.get("documentDiscount", "0")),
    )


def vectors(prefix: str) -> list[Any]:
    chosen = [vector for vector in VECTORS if vector["name"].startswith(prefix)]
    assert chosen, f"no vector is called {prefix}"
    return [pytest.param(vector, id=vector["name"]) for vector in chosen]


def assert_as_expected(vector: dict[str, Any]) -> None:
    totals, expected = of_vector(vector), vector["expect"]

    assert [str(line.net) for line in totals.lines] == expected["lineNets"]
    if "lineTaxes" in expected:
        assert [str(line.tax) for line in totals.lines] == expected["lineTaxes"]
    rows = [{"category": row.category, "rate": str(row.rate), "base": str(row.base), "tax": str(row.tax)} for row in totals.tax_rows]
    assert rows == expected["taxRows"]
    assert (str(totals.net), str(totals.tax), str(totals.total)) == (expected["net"], expected["tax"], expected["total"])
    assert_adds_up(totals)


def assert_adds_up(totals: DocumentTotals) -> None:
    assert totals.net + totals.tax == totals.total
    assert sum((line.net for line in totals.lines), ZERO) == totals.net
    assert sum((line.tax for line in totals.lines), ZERO) == totals.tax
    assert sum((line.gross for line in totals.lines), ZERO) == totals.total
    assert sum((line.discount for line in totals.lines), ZERO) == totals.discount
    assert sum((row.base for row in totals.tax_rows), ZERO) == totals.net
    assert sum((row.tax for row in totals.tax_rows), ZERO) == totals.tax
    assert sum((row.discount for row in totals.tax_rows), ZERO) == totals.discount
    assert all(line.net + line.tax == line.gross for line in totals.lines)


@pytest.mark.behaviour("T-01")
@pytest.mark.parametrize("vector", vectors("T-01"))
def test_tax_per_document_and_per_line(vector: dict[str, Any]) -> None:
    assert_as_expected(vector)


@pytest.mark.behaviour("T-02")
@pytest.mark.parametrize("vector", vectors("T-02"))
def test_prices_including_tax_keep_the_gross(vector: dict[str, Any]) -> None:
    assert_as_expected(vector)


@pytest.mark.behaviour("T-03")
@pytest.mark.parametrize("vector", vectors("T-03"))
def test_the_base_is_rounded_first(vector: dict[str, Any]) -> None:
    assert_as_expected(vector)


@pytest.mark.behaviour("T-04")
@pytest.mark.parametrize("vector", vectors("T-04"))
def test_currencies_with_other_digits(vector: dict[str, Any]) -> None:
    assert_as_expected(vector)


@pytest.mark.behaviour("T-07", "SAL-16")
@pytest.mark.parametrize("vector", vectors("T-07"))
def test_a_document_discount_is_shared_over_the_lines(vector: dict[str, Any]) -> None:
    assert_as_expected(vector)


@pytest.mark.behaviour("T-08")
@pytest.mark.parametrize("vector", vectors("T-08"))
def test_mixed_rates_and_signs(vector: dict[str, Any]) -> None:
    assert_as_expected(vector)


@pytest.mark.parametrize("vector", [vector for vector in VECTORS if not vector["name"].startswith("T-")], ids=lambda vector: vector["name"])
def test_the_remaining_vectors(vector: dict[str, Any]) -> None:
    assert_as_expected(vector)


@pytest.mark.behaviour("T-07")
def test_shares_of_a_discount_are_shown_per_line_and_per_category() -> None:
    lines = [DocumentLine(D(1), D("33.33"), tax=STANDARD), DocumentLine(D(1), D("33.33"), tax=REDUCED), DocumentLine(D(1), D("33.34"))]

    totals = document_totals(lines, currency="EUR", prices_include_tax=False, document_discount=D("10.00"))

    assert [(line.amount, line.discount, line.net) for line in totals.lines] == [
        (D("33.33"), D("3.33"), D("30.00")),
        (D("33.33"), D("3.33"), D("30.00")),
        (D("33.34"), D("3.34"), D("30.00")),
    ]
    assert [(row.category, row.discount) for row in totals.tax_rows] == [
        (TaxCategory.STANDARD, D("3.33")),
        (TaxCategory.STANDARD, D("3.33")),
        (TaxCategory.OUT_OF_SCOPE, D("3.34")),
    ]
    assert totals.discount == D("10.00")


def test_two_taxes_of_one_category_and_rate_are_rounded_together() -> None:
    other = replace(STANDARD, tax_id=UUID(int=9))
    lines = [DocumentLine(D(1), D("0.08"), tax=STANDARD), DocumentLine(D(1), D("0.08"), tax=other)]

    totals = document_totals(lines, currency="EUR", prices_include_tax=False)

    # 0.16 at 19 % is 0.0304: rounded apart, each would give 0.02.
    assert totals.tax == D("0.03")
    assert [(row.tax_id, row.base, row.tax) for row in totals.tax_rows] == [
        (STANDARD.tax_id, D("0.08"), D("0.02")),
        (other.tax_id, D("0.08"), D("0.01")),
    ]


def test_all_faults_of_the_lines_are_reported_at_once() -> None:
    lines = [
        DocumentLine(D(1), D("1.0000001")),
        DocumentLine(D("0.0000001"), D(1), D("1.5")),
        DocumentLine(D(1), D(1), D("-0.1")),
        DocumentLine(D(10**11), D(10**14)),
    ]

    with pytest.raises(Refused) as caught:
        document_totals(lines, currency="EUR", prices_include_tax=False)

    assert [(fault.code, fault.path) for fault in caught.value.faults] == [
        (Code.INVALID, ("lines", "0", "unitPrice")),
        (Code.INVALID, ("lines", "1", "quantity")),
        (Code.OUT_OF_RANGE, ("lines", "1", "discountRate")),
        (Code.OUT_OF_RANGE, ("lines", "2", "discountRate")),
    ]
    with pytest.raises(Refused, match="the most is 1000000000000000") as caught:
        document_totals(lines[3:], currency="EUR", prices_include_tax=False)
    assert [fault.path for fault in caught.value.faults] == [("lines", "0", "unitPrice")]


@pytest.mark.parametrize("discount", ["10.01", "-0.01"])
def test_a_discount_lies_between_nothing_and_everything(discount: str) -> None:
    with pytest.raises(Refused, match=r"must lie between 0 and what the lines add up to, 10\.00 EUR") as caught:
        document_totals([DocumentLine(D(1), D(10))], currency="EUR", prices_include_tax=False, document_discount=D(discount))

    assert caught.value.faults[0].code is Code.OUT_OF_RANGE
    assert caught.value.faults[0].path == ("discount",)


def test_a_discount_has_the_currencys_digits() -> None:
    with pytest.raises(Refused, match="has more digits than EUR knows"):
        document_totals([DocumentLine(D(1), D(10))], currency="EUR", prices_include_tax=False, document_discount=D("0.001"))


def test_a_document_has_a_limit_of_lines() -> None:
    lines = [DocumentLine(D(1), D(1))] * LINES_MAX

    assert document_totals(lines, currency="EUR", prices_include_tax=False).total == LINES_MAX
    with pytest.raises(Refused, match="at most 500 lines, and this one has 501") as caught:
        document_totals([*lines, lines[0]], currency="EUR", prices_include_tax=False)
    assert caught.value.code is Code.TOO_MANY


def test_a_rate_is_a_fraction_from_nothing_upwards() -> None:
    with pytest.raises(AssertionError):
        TaxRate(None, TaxCategory.STANDARD, D("-0.19"))


@given(
    lines=LINES,
    currency=st.sampled_from(["EUR", "JPY", "KWD"]),
    prices_include_tax=st.booleans(),
    mode=st.sampled_from(TaxMode),
    discounted=st.sampled_from([ZERO, ZERO, D("0.1"), D("0.5"), D(1)]),
)
def test_a_document_adds_up_to_its_line_nets_and_taxes(
    lines: list[DocumentLine], currency: str, prices_include_tax: bool, mode: TaxMode, discounted: Decimal
) -> None:
    plain = document_totals(lines, currency=currency, prices_include_tax=prices_include_tax, mode=mode)
    whole = sum((line.amount for line in plain.lines), ZERO)
    discount = (whole * discounted).quantize(D(1).scaleb(-currency_digits(currency))) if whole > ZERO else ZERO

    totals = document_totals(lines, currency=currency, prices_include_tax=prices_include_tax, mode=mode, document_discount=discount)

    assert_adds_up(totals)
    assert totals.discount == discount
    basis = totals.total if prices_include_tax else totals.net
    assert basis == whole - discount
    amounts = [amount for line in totals.lines for amount in (line.net, line.tax, line.gross)]
    assert all(fits(amount, currency_digits(currency)) for amount in amounts)


@given(lines=LINES, prices_include_tax=st.booleans(), mode=st.sampled_from(TaxMode))
def test_the_opposite_document_has_the_opposite_amounts(lines: list[DocumentLine], prices_include_tax: bool, mode: TaxMode) -> None:
    there = document_totals(lines, currency="EUR", prices_include_tax=prices_include_tax, mode=mode)
    mirrored = [replace(line, quantity=-line.quantity) for line in lines]
    back = document_totals(mirrored, currency="EUR", prices_include_tax=prices_include_tax, mode=mode)

    assert [(-line.net, -line.tax) for line in back.lines] == [(line.net, line.tax) for line in there.lines]
    assert (-back.net, -back.tax, -back.total) == (there.net, there.tax, there.total)
