"""Steps are data, and a step that is not there is refused in words."""

from __future__ import annotations

import enum

import pytest

from app.domain.refusal import Code, Refused
from app.domain.states import Steps


class Light(enum.StrEnum):
    """A traffic light, with a state nothing leads out of."""

    RED = "RED"
    GREEN = "GREEN"
    OUT_OF_ORDER = "OUT_OF_ORDER"


STEPS = Steps("light", {(Light.RED, Light.GREEN), (Light.GREEN, Light.RED), (Light.RED, Light.OUT_OF_ORDER)})


def test_a_step_that_is_there_is_taken() -> None:
    assert STEPS.move(Light.RED, Light.GREEN) is Light.GREEN
    assert STEPS.can(Light.GREEN, Light.RED)
    assert STEPS.targets(Light.RED) == (Light.GREEN, Light.OUT_OF_ORDER)
    assert STEPS.targets(Light.OUT_OF_ORDER) == ()


def test_a_step_that_is_not_there_is_refused_with_what_is_possible() -> None:
    with pytest.raises(Refused) as caught:
        STEPS.move(Light.RED, Light.RED)

    assert caught.value.code is Code.WRONG_STATE
    assert str(caught.value) == "This light is red and cannot become red; it can become green or out of order."
    assert caught.value.faults[0].details == {"current": "RED", "wanted": "RED", "possible": ["GREEN", "OUT_OF_ORDER"]}


def test_an_end_has_no_way_out() -> None:
    with pytest.raises(Refused, match="cannot become green; nothing follows that state"):
        STEPS.move(Light.OUT_OF_ORDER, Light.GREEN)
