"""A drill is a client with a spanner: it writes files and starts servers, and no code of the product runs in its loop."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def loop_that_never_blocks() -> None:
    """Blocking is watched where the product runs: in the API and the worker, which are other processes here."""
