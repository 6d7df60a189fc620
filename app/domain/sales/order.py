"""A sales order: its own steps, how far it is delivered and invoiced, and what may be done with it next.

An order stores only its step. How much was delivered and invoiced is counted from the deliveries and invoices that exist, and
everything here follows from those counts, so asking twice changes nothing.
"""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final
from uuid import UUID

from app.domain.money import ZERO, exact
from app.domain.refusal import Code, Refused, either
from app.domain.states import Steps


class OrderState(enum.StrEnum):
    """The step that people take an order to."""

    DRAFT = "DRAFT"
    CONFIRMED = "CONFIRMED"
    CLOSED = "CLOSED"
    CANCELLED = "CANCELLED"


STEPS: Final = Steps(
    "order",
    {
        (OrderState.DRAFT, OrderState.CONFIRMED),
        (OrderState.DRAFT, OrderState.CANCELLED),
        (OrderState.CONFIRMED, OrderState.CLOSED),
        (OrderState.CONFIRMED, OrderState.CANCELLED),
    },
)


class FulfilmentState(enum.StrEnum):
    """How much of the goods has left; NONE where no goods are to be delivered."""

    NONE = "NONE"
    WAITING = "WAITING"
    PARTLY_DELIVERED = "PARTLY_DELIVERED"
    DELIVERED = "DELIVERED"


class InvoicingState(enum.StrEnum):
    """How much has been invoiced; NONE where there is nothing to invoice yet."""

    NONE = "NONE"
    TO_INVOICE = "TO_INVOICE"
    PARTLY_INVOICED = "PARTLY_INVOICED"
    INVOICED = "INVOICED"


class OrderAction(enum.StrEnum):
    """What a person can do with an order."""

    CONFIRM = "CONFIRM"
    DELIVER = "DELIVER"
    INVOICE = "INVOICE"
    PAY = "PAY"
    CLOSE = "CLOSE"
    CANCEL = "CANCEL"
    UPDATE = "UPDATE"


_DOING: Final = {
    OrderAction.CONFIRM: "be confirmed",
    OrderAction.DELIVER: "be delivered",
    OrderAction.INVOICE: "be invoiced",
    OrderAction.PAY: "be paid",
    OrderAction.CLOSE: "be closed",
    OrderAction.CANCEL: "be cancelled",
    OrderAction.UPDATE: "be changed",
}


@dataclass(frozen=True, slots=True)
class OrderLine:
    """What a line asks for and what exists for it.

    `delivered` counts posted deliveries, `planned` those that are ready, `invoiced` all invoice lines, drafts too: a draft that
    exists must not be made again.
    """

    line_id: UUID
    ordered: Decimal
    is_stocked: bool
    delivered: Decimal = ZERO
    invoiced: Decimal = ZERO
    planned: Decimal = ZERO


@dataclass(frozen=True, slots=True)
class LineQuantity:
    """How much of an order's line a delivery or an invoice is to contain."""

    line_id: UUID
    quantity: Decimal


def fulfilment(state: OrderState, lines: Sequence[OrderLine]) -> FulfilmentState:
    """Derive how far the order is delivered; a closed order waits for nothing more (SAL-5, STK-5)."""
    goods = [line for line in lines if line.is_stocked]
    if state not in (OrderState.CONFIRMED, OrderState.CLOSED) or not goods:
        return FulfilmentState.NONE
    has_left = any(line.delivered > ZERO for line in goods)
    if any(_undelivered(state, line) > ZERO for line in goods):
        return FulfilmentState.PARTLY_DELIVERED if has_left else FulfilmentState.WAITING
    return FulfilmentState.DELIVERED if has_left else FulfilmentState.NONE


def invoicing(state: OrderState, lines: Sequence[OrderLine]) -> InvoicingState:
    """Derive how far the order is invoiced, in the end goods as delivered and services as ordered (SAL-5)."""
    if state not in (OrderState.CONFIRMED, OrderState.CLOSED):
        return InvoicingState.NONE
    if any(line.invoiced != ZERO for line in lines):
        is_complete = all(_rest(_invoiced_in_the_end(state, line), line.invoiced) == ZERO for line in lines)
        return InvoicingState.INVOICED if is_complete else InvoicingState.PARTLY_INVOICED
    return InvoicingState.TO_INVOICE if to_invoice(state, lines) else InvoicingState.NONE


def outstanding(state: OrderState, lines: Sequence[OrderLine]) -> list[LineQuantity]:
    """List what a new delivery should contain: goods ordered, less what is delivered or planned already."""
    with exact():
        rests = [LineQuantity(line.line_id, _undelivered(state, line) - line.planned) for line in lines]
    return [rest for rest in rests if rest.quantity > ZERO]


def to_invoice(state: OrderState, lines: Sequence[OrderLine]) -> list[LineQuantity]:
    """List what a new invoice should contain: goods delivered and services ordered, less what invoices hold already."""
    if state not in (OrderState.CONFIRMED, OrderState.CLOSED):
        return []
    rests = [LineQuantity(line.line_id, _rest(line.delivered if line.is_stocked else line.ordered, line.invoiced)) for line in lines]
    return [rest for rest in rests if rest.quantity != ZERO]


def available_actions(state: OrderState, lines: Sequence[OrderLine], open_amount: Decimal = ZERO) -> tuple[OrderAction, ...]:
    """List what can be done now, the natural next action first; the open amount is that of the order's posted invoices.

    Goods that have left are invoiced before more are sent. An order of which nothing has happened is cancelled; later the rest
    is closed instead.
    """
    if state is OrderState.DRAFT:
        confirm = (OrderAction.CONFIRM,) if lines else ()
        return (*confirm, OrderAction.CANCEL, OrderAction.UPDATE)
    is_confirmed = state is OrderState.CONFIRMED
    is_deliverable = is_confirmed and any(_undelivered(state, line) > ZERO for line in lines)
    is_invoiceable = bool(to_invoice(state, lines))
    has_begun = any(line.delivered != ZERO or line.invoiced != ZERO for line in lines)
    has_uninvoiced_goods = any(line.is_stocked and line.delivered > line.invoiced for line in lines)

    actions = [OrderAction.DELIVER] if is_deliverable else []
    if is_invoiceable:
        actions.insert(0 if has_uninvoiced_goods else len(actions), OrderAction.INVOICE)
    if open_amount > ZERO:
        actions.append(OrderAction.PAY)
    if is_confirmed and has_begun and is_deliverable:
        actions.append(OrderAction.CLOSE)
    if is_confirmed and not has_begun:
        actions.append(OrderAction.CANCEL)
    return tuple(actions)


def require(action: OrderAction, state: OrderState, lines: Sequence[OrderLine], open_amount: Decimal = ZERO) -> None:
    """Refuse an action that is not available now, and say what is."""
    possible = available_actions(state, lines, open_amount)
    if action in possible:
        return
    now = f"it can {either([_DOING[one] for one in possible])}" if possible else "nothing is left to be done with it"
    raise Refused(
        Code.WRONG_STATE,
        f"This order is {state.lower()} and cannot {_DOING[action]} now; {now}.",
        details={"current": str(state), "wanted": str(action), "possible": [str(one) for one in possible]},
    )


def _undelivered(state: OrderState, line: OrderLine) -> Decimal:
    if state is not OrderState.CONFIRMED or not line.is_stocked:
        return ZERO
    return _rest(line.ordered, line.delivered)


def _invoiced_in_the_end(state: OrderState, line: OrderLine) -> Decimal:
    if line.is_stocked and state is OrderState.CLOSED:
        return line.delivered
    # More than ordered may have been delivered, and all of it is invoiced.
    return max(line.ordered, line.delivered) if line.is_stocked else line.ordered


def _rest(wanted: Decimal, done: Decimal) -> Decimal:
    """Give what is missing; a line below zero (a reduction) is missing a negative quantity."""
    with exact():
        missing = wanted - done
    return missing if (missing > ZERO) == (wanted > ZERO) else ZERO
