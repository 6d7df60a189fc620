"""An invoice or credit note: its steps, its number, and whether it is open, paid or overdue."""

from __future__ import annotations

import enum
from datetime import date
from decimal import Decimal
from typing import Final

from app.domain.money import ZERO, exact, quantize
from app.domain.refusal import Code, Refused
from app.domain.states import Steps


class InvoiceState(enum.StrEnum):
    """The step of an invoice; a posted one never changes again."""

    DRAFT = "DRAFT"
    POSTED = "POSTED"


STEPS: Final = Steps("invoice", {(InvoiceState.DRAFT, InvoiceState.POSTED)})


class InvoiceKind(enum.StrEnum):
    """What the document does: an invoice asks for money, a credit note gives it back."""

    INVOICE = "INVOICE"
    CREDIT_NOTE = "CREDIT_NOTE"


class InvoiceAction(enum.StrEnum):
    """What a person can do with an invoice."""

    POST = "POST"
    PAY = "PAY"
    UPDATE = "UPDATE"
    DELETE = "DELETE"


class PaymentState(enum.StrEnum):
    """How far an invoice is settled, derived from what is allocated to it."""

    DRAFT = "DRAFT"
    OPEN = "OPEN"
    PARTLY_PAID = "PARTLY_PAID"
    PAID = "PAID"


def payment_state(state: InvoiceState, total: Decimal, open_amount: Decimal) -> PaymentState:
    """Derive how far the invoice is settled; an invoice over nothing is paid when it is posted (INV-6)."""
    if state is InvoiceState.DRAFT:
        return PaymentState.DRAFT
    if open_amount == ZERO:
        return PaymentState.PAID
    return PaymentState.OPEN if open_amount == total else PaymentState.PARTLY_PAID


def available_actions(state: InvoiceState, open_amount: Decimal) -> tuple[InvoiceAction, ...]:
    """List what can be done with the invoice now, the natural next action first; a posted one is never changed or deleted."""
    if state is InvoiceState.DRAFT:
        return InvoiceAction.POST, InvoiceAction.UPDATE, InvoiceAction.DELETE
    return (InvoiceAction.PAY,) if open_amount > ZERO else ()


def is_overdue(due_on: date, open_amount: Decimal, today: date) -> bool:
    """Tell whether money is still open after the due date has passed in the company's zone (INV-15)."""
    return open_amount > ZERO and due_on < today


def check_series_date(on: date, last_on: date | None) -> None:
    """Refuse a date before that of the series' last number, so that numbers and dates run the same way (T-14)."""
    if last_on is not None and on < last_on:
        message = f"The last number of this series is dated {last_on.isoformat()}; the next cannot be dated {on.isoformat()}, before it."
        raise Refused(Code.OUT_OF_RANGE, message, ("on",), {"lastOn": last_on.isoformat(), "on": on.isoformat()})


def discount_share(*, agreed: Decimal, whole: Decimal, invoiced: Decimal, taken: Decimal, now: Decimal, currency: str) -> Decimal:
    """Give what of an order's discount the next invoice bears, so that the shares of all invoices add up to it (T-07, invariant 4).

    `whole` is what the order comes to before its discount, `invoiced` what its invoices come to with the next one, which comes to
    `now`; `taken` is what the earlier ones bear. Shares run in proportion; the last one takes what is left, as far as it can bear it.
    """
    if agreed == ZERO:
        return quantize(ZERO, currency)
    assert whole > ZERO, "a discount is never more than what it is taken of"
    with exact():
        due = agreed if invoiced >= whole else quantize(agreed * max(invoiced, ZERO) / whole, currency)
        return quantize(max(min(due - taken, now), ZERO), currency)
