"""The day on which every story here begins, the founding of its company included: dates in the tests stay within its books."""

from __future__ import annotations

import pytest

from tests.conftest import Clock


@pytest.fixture(autouse=True)
async def first_day(clock: Clock) -> None:
    """Stop the clock on a Wednesday in March 2026, before anything else happens."""
    clock.at("2026-03-11T09:00:00")
