"""Every document's entry balances to the last digit."""

from __future__ import annotations

from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.accounting.entry import (
    AccountAmount,
    EntryLine,
    balanced,
    cogs_entry,
    invoice_entry,
    payment_entry,
    stock_adjustment_entry,
    stock_receipt_entry,
)
from app.domain.invoicing.invoice import InvoiceKind
from app.domain.money import ZERO
from app.domain.refusal import Code, Refused

D = Decimal
RECEIVABLE, SALES, SERVICES, VAT, BANK, STOCK, EQUITY, COGS, LOSSES, CUSTOMER, VAT_19 = (UUID(int=number) for number in range(1, 12))


def debit(account_id: UUID, amount: str, party_id: UUID | None = None, tax_id: UUID | None = None) -> EntryLine:
    return EntryLine(account_id, D(amount), ZERO, party_id, tax_id)


def credit(account_id: UUID, amount: str, party_id: UUID | None = None, tax_id: UUID | None = None) -> EntryLine:
    return EntryLine(account_id, ZERO, D(amount), party_id, tax_id)


def invoice(kind: InvoiceKind, income: list[AccountAmount], taxes: list[AccountAmount]) -> tuple[EntryLine, ...]:
    return invoice_entry(kind=kind, currency="EUR", receivable_id=RECEIVABLE, party_id=CUSTOMER, income=income, taxes=taxes)


@pytest.mark.behaviour("T-12", "GL-1")
def test_a_cent_is_no_tolerance() -> None:
    with pytest.raises(Refused) as caught:
        balanced([debit(BANK, "100.00"), credit(SALES, "99.99")], "EUR")

    assert caught.value.code is Code.NOT_BALANCED
    assert str(caught.value) == "Debits are 100.00 EUR and credits 99.99 EUR: they differ by 0.01 EUR."
    assert caught.value.faults[0].details == {"debit": "100.00", "credit": "99.99", "difference": "0.01", "currency": "EUR"}


def test_a_line_stands_on_one_side_with_the_currencys_digits() -> None:
    for sides in ((D(-1), ZERO), (ZERO, D(-1)), (D(1), D(1)), (ZERO, ZERO)):
        with pytest.raises(AssertionError):
            EntryLine(BANK, *sides)
    with pytest.raises(AssertionError):
        balanced([debit(BANK, "0.001"), credit(SALES, "0.001")], "EUR")


def test_an_invoice_is_owed_sold_and_taxed() -> None:
    lines = invoice(
        InvoiceKind.INVOICE,
        [AccountAmount(SALES, D("60.00")), AccountAmount(SERVICES, D("10.00")), AccountAmount(SALES, D("30.00"))],
        [AccountAmount(VAT, D("19.00"), VAT_19)],
    )

    assert lines == (
        debit(RECEIVABLE, "119.00", CUSTOMER),
        credit(SALES, "90.00"),
        credit(SERVICES, "10.00"),
        credit(VAT, "19.00", tax_id=VAT_19),
    )


def test_a_credit_note_is_the_reverse() -> None:
    lines = invoice(InvoiceKind.CREDIT_NOTE, [AccountAmount(SALES, D("100.00"))], [AccountAmount(VAT, D("19.00"), VAT_19)])

    assert lines == (credit(RECEIVABLE, "119.00", CUSTOMER), debit(SALES, "100.00"), debit(VAT, "19.00", tax_id=VAT_19))


def test_nothing_makes_no_line_and_less_than_nothing_changes_sides() -> None:
    lines = invoice(
        InvoiceKind.INVOICE,
        [AccountAmount(SALES, D("20.00")), AccountAmount(SERVICES, D("-5.00"))],
        [AccountAmount(VAT, D("0.00"), VAT_19)],
    )

    assert lines == (debit(RECEIVABLE, "15.00", CUSTOMER), credit(SALES, "20.00"), debit(SERVICES, "5.00"))
    assert invoice(InvoiceKind.INVOICE, [AccountAmount(SALES, D("0.00"))], []) == ()


def test_payments_and_refunds() -> None:
    def paid(amount: str) -> tuple[EntryLine, ...]:
        return payment_entry(currency="EUR", bank_id=BANK, receivable_id=RECEIVABLE, party_id=CUSTOMER, amount=D(amount))

    assert paid("50.00") == (debit(BANK, "50.00"), credit(RECEIVABLE, "50.00", CUSTOMER))
    assert paid("-50.00") == (credit(BANK, "50.00"), debit(RECEIVABLE, "50.00", CUSTOMER))


@pytest.mark.behaviour("STK-1")
def test_goods_post_what_they_cost() -> None:
    received = stock_receipt_entry(currency="EUR", stock_id=STOCK, equity_id=EQUITY, amount=D("100.00"))
    sold = cogs_entry(currency="EUR", cogs_id=COGS, stock_id=STOCK, amount=D("33.33"))
    missing = stock_adjustment_entry(currency="EUR", stock_id=STOCK, adjustment_id=LOSSES, amount=D("-10.00"))
    found = stock_adjustment_entry(currency="EUR", stock_id=STOCK, adjustment_id=LOSSES, amount=D("10.00"))

    assert received == (debit(STOCK, "100.00"), credit(EQUITY, "100.00"))
    assert sold == (debit(COGS, "33.33"), credit(STOCK, "33.33"))
    assert missing == (credit(STOCK, "10.00"), debit(LOSSES, "10.00"))
    assert found == (debit(STOCK, "10.00"), credit(LOSSES, "10.00"))
    assert cogs_entry(currency="EUR", cogs_id=COGS, stock_id=STOCK, amount=ZERO) == ()


AMOUNTS = st.lists(
    st.builds(AccountAmount, st.sampled_from([SALES, SERVICES]), st.integers(-(10**9), 10**9).map(lambda cents: D(cents).scaleb(-2))),
    max_size=20,
)


@given(kind=st.sampled_from(InvoiceKind), income=AMOUNTS, taxes=AMOUNTS)
def test_every_invoice_balances(kind: InvoiceKind, income: list[AccountAmount], taxes: list[AccountAmount]) -> None:
    lines = invoice(kind, income, taxes)

    assert sum(line.debit for line in lines) == sum(line.credit for line in lines)
    owed = sum((line.debit - line.credit for line in lines if line.account_id == RECEIVABLE), ZERO)
    total = sum((part.amount for part in (*income, *taxes)), ZERO)
    assert owed == (total if kind is InvoiceKind.INVOICE else -total)
