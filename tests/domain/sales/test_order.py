"""An order's states and next actions follow from its deliveries and invoices."""

from __future__ import annotations

from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.refusal import Code, Refused
from app.domain.sales.order import (
    STEPS,
    FulfilmentState,
    InvoicingState,
    LineQuantity,
    OrderAction,
    OrderLine,
    OrderState,
    available_actions,
    fulfilment,
    invoicing,
    outstanding,
    require,
    to_invoice,
)

DRAFT, CONFIRMED, CLOSED, CANCELLED = OrderState
CONFIRM, DELIVER, INVOICE, PAY, CLOSE, CANCEL, UPDATE = OrderAction


def goods(ordered: int, delivered: int = 0, invoiced: int = 0, planned: int = 0, number: int = 1) -> OrderLine:
    return OrderLine(UUID(int=number), Decimal(ordered), True, Decimal(delivered), Decimal(invoiced), Decimal(planned))


def service(ordered: int, invoiced: int = 0, number: int = 2) -> OrderLine:
    return OrderLine(UUID(int=number), Decimal(ordered), False, invoiced=Decimal(invoiced))


def of(line: OrderLine, quantity: int) -> LineQuantity:
    return LineQuantity(line.line_id, Decimal(quantity))


def test_steps_of_an_order() -> None:
    assert STEPS.targets(DRAFT) == (CONFIRMED, CANCELLED)
    assert STEPS.targets(CONFIRMED) == (CLOSED, CANCELLED)
    assert STEPS.targets(CLOSED) == STEPS.targets(CANCELLED) == ()
    with pytest.raises(Refused, match="This order is draft and cannot become closed; it can become confirmed or cancelled"):
        STEPS.move(DRAFT, CLOSED)


@pytest.mark.behaviour("SAL-5")
@pytest.mark.parametrize(
    ("state", "lines", "expected"),
    [
        (DRAFT, [goods(3)], FulfilmentState.NONE),
        (CANCELLED, [goods(3)], FulfilmentState.NONE),
        (CONFIRMED, [service(3)], FulfilmentState.NONE),
        (CONFIRMED, [goods(3)], FulfilmentState.WAITING),
        (CONFIRMED, [goods(3, planned=3)], FulfilmentState.WAITING),
        (CONFIRMED, [goods(3, 2)], FulfilmentState.PARTLY_DELIVERED),
        (CONFIRMED, [goods(3, 3), goods(1, number=3)], FulfilmentState.PARTLY_DELIVERED),
        (CONFIRMED, [goods(3, 3), service(1)], FulfilmentState.DELIVERED),
        (CONFIRMED, [goods(3, 4)], FulfilmentState.DELIVERED),
        (CLOSED, [goods(3, 2)], FulfilmentState.DELIVERED),
        (CLOSED, [goods(3)], FulfilmentState.NONE),
    ],
)
def test_fulfilment_is_derived_from_the_lines(state: OrderState, lines: list[OrderLine], expected: FulfilmentState) -> None:
    assert fulfilment(state, lines) is expected


@pytest.mark.behaviour("SAL-5")
@pytest.mark.parametrize(
    ("state", "lines", "expected"),
    [
        (DRAFT, [service(1)], InvoicingState.NONE),
        (CANCELLED, [goods(3, 3)], InvoicingState.NONE),
        (CONFIRMED, [goods(3)], InvoicingState.NONE),
        (CONFIRMED, [goods(3, 2)], InvoicingState.TO_INVOICE),
        (CONFIRMED, [goods(3), service(1)], InvoicingState.TO_INVOICE),
        (CONFIRMED, [goods(3, 2, 2)], InvoicingState.PARTLY_INVOICED),
        (CONFIRMED, [goods(3, 3, 2)], InvoicingState.PARTLY_INVOICED),
        (CONFIRMED, [goods(3, 3, 3), service(1)], InvoicingState.PARTLY_INVOICED),
        (CONFIRMED, [goods(3, 3, 3), service(1, 1)], InvoicingState.INVOICED),
        (CONFIRMED, [goods(3, 4, 3)], InvoicingState.PARTLY_INVOICED),
        (CONFIRMED, [service(-1, -1)], InvoicingState.INVOICED),
        (CLOSED, [goods(3, 2, 2)], InvoicingState.INVOICED),
        (CLOSED, [goods(3, 2, 1)], InvoicingState.PARTLY_INVOICED),
        (CLOSED, [goods(3, 2)], InvoicingState.TO_INVOICE),
    ],
)
def test_invoicing_is_derived_from_the_lines(state: OrderState, lines: list[OrderLine], expected: InvoicingState) -> None:
    assert invoicing(state, lines) is expected


@pytest.mark.behaviour("STK-5")
def test_what_is_outstanding_leaves_out_what_is_planned_or_delivered() -> None:
    lines = [goods(3, 2), goods(5, 1, planned=4, number=3), goods(4, planned=1, number=4), service(9)]

    assert outstanding(CONFIRMED, lines) == [of(lines[0], 1), of(lines[2], 3)]
    for state in (DRAFT, CLOSED, CANCELLED):
        assert outstanding(state, lines) == []


def test_goods_are_invoiced_as_delivered_and_services_as_ordered() -> None:
    lines = [goods(3, 2, 1), goods(5, number=3), service(2), service(-1, number=4), service(1, 1, number=5)]

    assert to_invoice(CONFIRMED, lines) == [of(lines[0], 1), of(lines[2], 2), of(lines[3], -1)]
    assert to_invoice(CLOSED, lines) == to_invoice(CONFIRMED, lines)
    assert to_invoice(DRAFT, lines) == to_invoice(CANCELLED, lines) == []


@given(ordered=st.integers(0, 50), delivered=st.integers(0, 50), planned=st.integers(0, 50), invoiced=st.integers(0, 50))
def test_processing_twice_changes_nothing(ordered: int, delivered: int, planned: int, invoiced: int) -> None:
    line = goods(ordered, delivered, invoiced, planned)
    due = sum(int(part.quantity) for part in outstanding(CONFIRMED, [line]))
    billed = sum(int(part.quantity) for part in to_invoice(CONFIRMED, [line]))

    processed = goods(ordered, delivered, invoiced + billed, planned + due)

    assert outstanding(CONFIRMED, [processed]) == to_invoice(CONFIRMED, [processed]) == []


@pytest.mark.parametrize(
    ("state", "lines", "expected"),
    [
        (DRAFT, [], (CANCEL, UPDATE)),
        (DRAFT, [goods(3)], (CONFIRM, CANCEL, UPDATE)),
        (CONFIRMED, [goods(3)], (DELIVER, CANCEL)),
        (CONFIRMED, [goods(3), service(1)], (DELIVER, INVOICE, CANCEL)),
        (CONFIRMED, [service(1)], (INVOICE, CANCEL)),
        (CONFIRMED, [goods(3, 2)], (INVOICE, DELIVER, CLOSE)),
        (CONFIRMED, [goods(3, 2, 2)], (DELIVER, CLOSE)),
        (CONFIRMED, [goods(3, 3)], (INVOICE,)),
        (CONFIRMED, [goods(3, 3, 3)], ()),
        (CLOSED, [goods(3, 2)], (INVOICE,)),
        (CLOSED, [goods(3, 2, 2)], ()),
        (CANCELLED, [goods(3)], ()),
    ],
)
def test_available_actions_name_the_next_one_first(state: OrderState, lines: list[OrderLine], expected: tuple[OrderAction, ...]) -> None:
    assert available_actions(state, lines) == expected
    for action in OrderAction:
        if action in expected:
            require(action, state, lines)
        else:
            with pytest.raises(Refused) as caught:
                require(action, state, lines)
            assert caught.value.code is Code.WRONG_STATE


def test_money_that_is_open_can_be_paid() -> None:
    open_amount = Decimal("0.01")

    assert available_actions(CONFIRMED, [goods(3, 3, 3)], open_amount) == (PAY,)
    assert available_actions(CONFIRMED, [goods(3, 2, 2)], open_amount) == (DELIVER, PAY, CLOSE)
    assert available_actions(CONFIRMED, [goods(3, 3, 2)], open_amount) == (INVOICE, PAY)
    assert available_actions(CLOSED, [goods(3, 2, 2)], open_amount) == (PAY,)
    require(PAY, CLOSED, [goods(3, 2, 2)], open_amount)


def test_a_refused_action_says_what_is_possible() -> None:
    with pytest.raises(Refused) as caught:
        require(CANCEL, CONFIRMED, [goods(3, 2)])

    assert str(caught.value) == "This order is confirmed and cannot be cancelled now; it can be invoiced, be delivered or be closed."
    assert caught.value.faults[0].details == {"current": "CONFIRMED", "wanted": "CANCEL", "possible": ["INVOICE", "DELIVER", "CLOSE"]}
    with pytest.raises(Refused, match="cannot be delivered now; nothing is left to be done with it"):
        require(DELIVER, CANCELLED, [goods(3)])
