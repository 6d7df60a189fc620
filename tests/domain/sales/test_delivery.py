"""A delivery goes out whole or in part, and the rest stays."""

from __future__ import annotations

from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.refusal import Code, Refused
from app.domain.sales.delivery import STEPS, DeliveryAction, DeliveryLine, DeliveryState, available_actions, split

D = Decimal
CHAIR, TABLE, LAMP = (UUID(int=number) for number in (1, 2, 3))
LINES = [DeliveryLine(CHAIR, D(3)), DeliveryLine(TABLE, D("1.5"))]


def test_steps_of_a_delivery() -> None:
    assert STEPS.targets(DeliveryState.READY) == (DeliveryState.POSTED, DeliveryState.CANCELLED)
    assert [available_actions(state) for state in DeliveryState] == [(DeliveryAction.POST,), (), ()]
    with pytest.raises(Refused, match="This delivery is posted and cannot become cancelled; nothing follows"):
        STEPS.move(DeliveryState.POSTED, DeliveryState.CANCELLED)


@pytest.mark.behaviour("STK-5")
def test_a_part_leaves_the_rest() -> None:
    parts = split(LINES, {CHAIR: D(2)})

    assert parts.posted == (DeliveryLine(CHAIR, D(2)),)
    assert parts.rest == (DeliveryLine(CHAIR, D(1)), DeliveryLine(TABLE, D("1.5")))


def test_without_quantities_all_of_it_goes() -> None:
    parts = split(LINES)

    assert parts.posted == tuple(LINES)
    assert parts.rest == ()


def test_too_much_is_refused_by_how_much_with_all_faults() -> None:
    with pytest.raises(Refused) as caught:
        split(LINES, {CHAIR: D(5), LAMP: D(1), TABLE: D(-1)})

    assert [(fault.code, fault.path) for fault in caught.value.faults] == [
        (Code.OUT_OF_RANGE, ("lines", "0", "quantity")),
        (Code.NOT_FOUND, ("lines", "1", "lineId")),
        (Code.OUT_OF_RANGE, ("lines", "2", "quantity")),
    ]
    assert caught.value.faults[0].message == "5 cannot be delivered: 2 over 3."
    assert caught.value.faults[0].details == {"held": "3", "over": "2"}


@pytest.mark.parametrize("quantities", [{}, {CHAIR: D(0)}])
def test_sending_nothing_is_refused(quantities: dict[UUID, Decimal]) -> None:
    with pytest.raises(Refused, match="at least one line") as caught:
        split(LINES, quantities)

    assert caught.value.code is Code.REQUIRED


@given(held=st.lists(st.integers(1, 100), min_size=1, max_size=10), data=st.data())
def test_the_parts_are_the_whole(held: list[int], data: st.DataObject) -> None:
    lines = [DeliveryLine(UUID(int=number), D(quantity)) for number, quantity in enumerate(held)]
    sent = {line.line_id: D(data.draw(st.integers(0, int(line.quantity)))) for line in lines}
    sent[lines[0].line_id] = D(1)

    parts = split(lines, sent)

    for line in lines:
        both = [part.quantity for part in (*parts.posted, *parts.rest) if part.line_id == line.line_id]
        assert sum(both) == line.quantity
        assert all(quantity > 0 for quantity in both)
