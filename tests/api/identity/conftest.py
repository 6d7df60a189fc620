"""Somebody to sign in as."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest
from argon2 import PasswordHasher

from app.services.identity import passwords
from app.settings import settings
from tests.factories import company as factory
from tests.factories.company import Person


@pytest.fixture
async def ada(house: None) -> AsyncIterator[Person]:
    """Somebody who can sign in and belongs to no company."""
    await factory.forget_people("ada@example.com")
    yield await factory.person("Ada", "ada@example.com")
    await factory.forget_people("ada@example.com")


@pytest.fixture
def confirming(house: None) -> Iterator[None]:
    """Have sign-ups confirmed by a mailed link."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COUNTINGHOUSE_SIGN_UP", "confirmed")
        settings.cache_clear()
        yield
    settings.cache_clear()


@pytest.fixture
def quick_passwords(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Hash passwords with next to no work, for tests that sign in often and ask nothing of the hash."""
    monkeypatch.setattr(passwords, "_hasher", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    monkeypatch.setattr(factory, "_password_hash", [])
    passwords._nobodys_hash.cache_clear()
    yield
    passwords._nobodys_hash.cache_clear()
