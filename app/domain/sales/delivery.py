"""A delivery: its steps, and how it is sent in part so that the rest stays to be delivered."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final
from uuid import UUID

from app.domain.money import ZERO, exact
from app.domain.refusal import Code, Fault, Faults, Refused, plain
from app.domain.states import Steps


class DeliveryState(enum.StrEnum):
    """The step of a delivery."""

    READY = "READY"
    POSTED = "POSTED"
    CANCELLED = "CANCELLED"


STEPS: Final = Steps(
    "delivery",
    {(DeliveryState.READY, DeliveryState.POSTED), (DeliveryState.READY, DeliveryState.CANCELLED)},
)


class DeliveryAction(enum.StrEnum):
    """What a person can do with a delivery; its order cancels it."""

    POST = "POST"


@dataclass(frozen=True, slots=True)
class DeliveryLine:
    """So much of one line."""

    line_id: UUID
    quantity: Decimal


@dataclass(frozen=True, slots=True)
class Split:
    """What goes out now and what stays behind for a back-order; lines without a quantity stand in neither."""

    posted: tuple[DeliveryLine, ...]
    rest: tuple[DeliveryLine, ...]


def available_actions(state: DeliveryState) -> tuple[DeliveryAction, ...]:
    """List what can be done with the delivery now."""
    return (DeliveryAction.POST,) if STEPS.can(state, DeliveryState.POSTED) else ()


def split(lines: Sequence[DeliveryLine], quantities: Mapping[UUID, Decimal] | None = None) -> Split:
    """Part a delivery into what goes out and the rest; without quantities all of it goes (STK-5).

    A line that is not named stays behind. More than a line holds is refused by how much, and so is sending nothing at all.
    """
    if quantities is None:
        quantities = {line.line_id: line.quantity for line in lines}
    faults = Faults()
    held = {line.line_id: line.quantity for line in lines}
    for index, (line_id, quantity) in enumerate(quantities.items()):
        path = ("lines", str(index), "quantity")
        if line_id not in held:
            faults.add(Code.NOT_FOUND, "This line does not stand on the delivery.", "lines", str(index), "lineId")
        elif quantity < ZERO:
            faults.add(Code.OUT_OF_RANGE, f"A delivered quantity cannot be below 0, and {plain(quantity)} is.", *path)
        elif quantity > held[line_id]:
            faults.take(_over(quantity, held[line_id]), *path)
    faults.raise_if_any()
    if not any(quantity > ZERO for quantity in quantities.values()):
        raise Refused(Code.REQUIRED, "Say how much of at least one line is delivered.", ("lines",))

    with exact():
        posted = [DeliveryLine(line.line_id, quantities.get(line.line_id, ZERO)) for line in lines]
        rest = [DeliveryLine(line.line_id, line.quantity - sent.quantity) for line, sent in zip(lines, posted, strict=True)]
    return Split(tuple(line for line in posted if line.quantity > ZERO), tuple(line for line in rest if line.quantity > ZERO))


def _over(quantity: Decimal, held: Decimal) -> Refused:
    with exact():
        over = quantity - held
    message = f"{plain(quantity)} cannot be delivered: {plain(over)} over {plain(held)}."
    return Refused.all_of([Fault(Code.OUT_OF_RANGE, message, (), {"held": plain(held), "over": plain(over)})])
