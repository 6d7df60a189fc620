"""Refusals say what is wrong, where, and what to do."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.refusal import Code, Fault, Faults, NotFound, OutOfStock, Refused, either, plain


def test_codes_are_named_as_they_are_written() -> None:
    assert [code.value for code in Code] == [code.name for code in Code]
    assert f"{Code.NOT_BALANCED}" == "NOT_BALANCED"


def test_every_code_has_a_description() -> None:
    descriptions = [code.description for code in Code]

    assert all(description.endswith(".") for description in descriptions)
    assert len(set(descriptions)) == len(Code)


def test_a_refusal_holds_its_fault() -> None:
    refused = Refused(Code.REQUIRED, "A name is needed.", ["lines", "0", "name"], {"limit": 1})

    assert refused.code is Code.REQUIRED
    assert str(refused) == "A name is needed."
    assert refused.faults == (Fault(Code.REQUIRED, "A name is needed.", ("lines", "0", "name"), {"limit": 1}),)


def test_faults_are_reported_together() -> None:
    faults = Faults()
    faults.raise_if_any()
    faults.add(Code.REQUIRED, "A name is needed.", "name")
    faults.take(NotFound("customer", ["id"]), "customer")

    with pytest.raises(Refused, match=r"^A name is needed\. This customer does not exist\.$") as caught:
        faults.raise_if_any()

    assert caught.value.faults == (
        Fault(Code.REQUIRED, "A name is needed.", ("name",)),
        Fault(Code.NOT_FOUND, "This customer does not exist.", ("customer", "id")),
    )


def test_named_refusals_carry_their_code_and_numbers() -> None:
    short = OutOfStock(Decimal("3.50"), Decimal(1), "Chair", ["quantity"])

    assert str(short) == "3.5 of Chair are asked for and 1 are on hand: 2.5 missing."
    assert short.faults[0].details == {"wanted": "3.5", "onHand": "1", "missing": "2.5"}


@pytest.mark.parametrize(("number", "written"), [("1E+3", "1000"), ("10", "10"), ("2.500", "2.5"), ("3.00", "3"), ("-0.10", "-0.1")])
def test_plain_numbers(number: str, written: str) -> None:
    assert plain(Decimal(number)) == written


def test_choices_are_written_as_they_are_said() -> None:
    assert either(["ship"]) == "ship"
    assert either(["ship", "close"]) == "ship or close"
    assert either(["ship", "close", "wait"]) == "ship, close or wait"
