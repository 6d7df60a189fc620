"""The schema alone: nothing that these tests ask for needs a server."""

from __future__ import annotations

import math

import pytest

from app.tenancy import allowance


@pytest.fixture(autouse=True)
def allowances_kept_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what may be asked for in a minute in this process, as when Redis is away."""
    monkeypatch.setattr(allowance, "_away_until", math.inf)
