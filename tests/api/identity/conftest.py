"""Somebody to sign in as."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.factories import company as factory
from tests.factories.company import Person


@pytest.fixture
async def ada(house: None) -> AsyncIterator[Person]:
    """Somebody who can sign in and belongs to no company."""
    await factory.forget_people("ada@example.com")
    yield await factory.person("Ada", "ada@example.com")
    await factory.forget_people("ada@example.com")
