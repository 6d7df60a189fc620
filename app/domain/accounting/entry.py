"""Journal entries: what each document posts, and the rule that debits equal credits to the last digit.

All amounts are in the company's base currency. A builder leaves out lines over nothing and puts an amount below zero on the
other side; where nothing has a value the entry is empty, and there is nothing to post.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from app.domain.invoicing.invoice import InvoiceKind
from app.domain.money import ZERO, currency_digits, exact, fits
from app.domain.refusal import NotBalanced


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One line of an entry: an account, and an amount on exactly one of its two sides."""

    account_id: UUID
    debit: Decimal
    credit: Decimal
    party_id: UUID | None = None
    tax_id: UUID | None = None

    def __post_init__(self) -> None:
        assert self.debit >= ZERO, f"a debit of {self.debit}"
        assert self.credit >= ZERO, f"a credit of {self.credit}"
        assert (self.debit == ZERO) != (self.credit == ZERO), "a line is either a debit or a credit"


@dataclass(frozen=True, slots=True)
class AccountAmount:
    """An amount meant for an account, in the direction of the document: what is sold, what is taxed."""

    account_id: UUID
    amount: Decimal
    tax_id: UUID | None = None


def balanced(lines: Sequence[EntryLine], currency: str) -> tuple[EntryLine, ...]:
    """Give the lines if debits equal credits, else refuse by how much; there is no tolerance (T-12, invariant 1)."""
    digits = currency_digits(currency)
    with exact():
        debit = sum((line.debit for line in lines), ZERO)
        credit = sum((line.credit for line in lines), ZERO)
    if debit != credit:
        raise NotBalanced(debit, credit, currency)
    assert all(fits(line.debit, digits) and fits(line.credit, digits) for line in lines), f"a line has more digits than {currency}"
    return tuple(lines)


def invoice_entry(
    *,
    kind: InvoiceKind,
    currency: str,
    receivable_id: UUID,
    party_id: UUID,
    income: Iterable[AccountAmount],
    taxes: Iterable[AccountAmount],
) -> tuple[EntryLine, ...]:
    """Post an invoice: the customer owes what was sold and its tax; a credit note is the reverse.

    Amounts of one account and tax become one line. The receivable is their sum, so the entry balances by construction.
    """
    with exact():
        sides: dict[tuple[UUID, UUID | None], Decimal] = {}
        for part in (*income, *taxes):
            key = (part.account_id, part.tax_id)
            sides[key] = sides.get(key, ZERO) + part.amount
        total = sum(sides.values(), ZERO)
        sign = -1 if kind is InvoiceKind.CREDIT_NOTE else 1
        lines = [_line(receivable_id, sign * total, party_id=party_id)]
        lines += [_line(account_id, -sign * amount, tax_id=tax_id) for (account_id, tax_id), amount in sides.items()]
    return balanced(_with_value(lines), currency)


def payment_entry(*, currency: str, bank_id: UUID, receivable_id: UUID, party_id: UUID, amount: Decimal) -> tuple[EntryLine, ...]:
    """Post a customer's payment: money in, less owed; an amount below zero is a refund."""
    return balanced(_with_value([_line(bank_id, amount), _line(receivable_id, amount.copy_negate(), party_id=party_id)]), currency)


def stock_receipt_entry(*, currency: str, stock_id: UUID, equity_id: UUID, amount: Decimal) -> tuple[EntryLine, ...]:
    """Post goods that come in without a supplier, as opening stock does: stock against opening equity."""
    return _transfer(currency, stock_id, equity_id, amount)


def cogs_entry(*, currency: str, cogs_id: UUID, stock_id: UUID, amount: Decimal) -> tuple[EntryLine, ...]:
    """Post what delivered goods cost: cost of sales against stock."""
    return _transfer(currency, cogs_id, stock_id, amount)


def stock_adjustment_entry(*, currency: str, stock_id: UUID, adjustment_id: UUID, amount: Decimal) -> tuple[EntryLine, ...]:
    """Post a count: found goods (above zero) against the adjustment account, missing ones (below zero) the other way."""
    return _transfer(currency, stock_id, adjustment_id, amount)


def _transfer(currency: str, debit_id: UUID, credit_id: UUID, amount: Decimal) -> tuple[EntryLine, ...]:
    return balanced(_with_value([_line(debit_id, amount), _line(credit_id, amount.copy_negate())]), currency)


def _line(account_id: UUID, amount: Decimal, *, party_id: UUID | None = None, tax_id: UUID | None = None) -> EntryLine | None:
    """Put an amount on its side: above zero is a debit, below zero a credit, and nothing makes no line."""
    if amount == ZERO:
        return None
    if amount > ZERO:
        return EntryLine(account_id, amount, ZERO, party_id, tax_id)
    return EntryLine(account_id, ZERO, amount.copy_abs(), party_id, tax_id)


def _with_value(lines: Iterable[EntryLine | None]) -> list[EntryLine]:
    return [line for line in lines if line is not None]
