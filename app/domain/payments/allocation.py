"""Settling: how much of a payment or credit goes to which invoice, and never more than is open on either side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from app.domain.money import ZERO, exact
from app.domain.refusal import Code, OverAllocated, Refused


@dataclass(frozen=True, slots=True)
class OpenItem:
    """Something that is still to be paid: an invoice with the amount that is open."""

    item_id: UUID
    open_amount: Decimal
    due_on: date


@dataclass(frozen=True, slots=True)
class Share:
    """So much for one open item."""

    item_id: UUID
    amount: Decimal


def allocate(open_debit: Decimal, open_credit: Decimal, amount: Decimal | None = None) -> Decimal:
    """Give the amount to settle between a debit and a credit: the one asked for, or as much as both sides hold (invariant 5).

    More than is open on either side is refused with the numbers, and so is settling nothing.
    """
    assert open_debit >= ZERO, f"an open debit of {open_debit}"
    assert open_credit >= ZERO, f"an open credit of {open_credit}"
    most = min(open_debit, open_credit)
    if amount is None:
        if most == ZERO:
            message = f"Nothing is left to allocate: {open_debit:f} is to be paid and {open_credit:f} is available."
            raise Refused(Code.OVER_ALLOCATED, message, ("amount",))
        return most
    if amount <= ZERO:
        raise Refused(Code.OUT_OF_RANGE, f"The amount to allocate must be more than 0, and {amount:f} is not.", ("amount",))
    if amount > most:
        raise OverAllocated(amount, open_debit, open_credit, ("amount",))
    return amount


def suggest(items: Sequence[OpenItem], amount: Decimal) -> list[Share]:
    """Share a payment over open items, the earliest due first and in the given order among equals (INV-6, T-11).

    What is more than all of them stays open on the payment, so the shares may add up to less than the amount.
    """
    assert amount >= ZERO, f"a payment of {amount}"
    shares = []
    left = amount
    with exact():
        for item in sorted(items, key=lambda item: item.due_on):
            share = min(left, item.open_amount)
            if share > ZERO:
                shares.append(Share(item.item_id, share))
                left -= share
    return shares
