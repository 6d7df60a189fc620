"""What tests of the console need."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from app import logs


@pytest.fixture(autouse=True)
def loop_that_never_blocks() -> None:
    """A command at the console has the loop to itself and may block it."""


@pytest.fixture(autouse=True)
def log_of_the_tests() -> Iterator[None]:
    """Have the log go on where the tests have it: a command sends it to an output that ends with its test."""
    yield
    logs.configure(logging.WARNING)
