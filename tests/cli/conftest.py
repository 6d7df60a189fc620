"""What tests of the console need."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def loop_that_never_blocks() -> None:
    """A command at the console has the loop to itself and may block it."""
