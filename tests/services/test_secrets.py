"""What is sealed opens for its purpose and with its key only, and keys can change."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.services import secrets
from app.settings import settings

FIRST, SECOND = "the first secret key of this test ----", "the second secret key of this test ---"


@pytest.fixture
def keys(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Settings whose secret key the test chooses."""
    monkeypatch.setenv("COUNTINGHOUSE_SECRET_KEY", FIRST)
    settings.cache_clear()
    yield monkeypatch
    settings.cache_clear()


@pytest.mark.promise("S24")
def test_a_sealed_value_opens_for_its_purpose_and_unchanged_only(keys: pytest.MonkeyPatch) -> None:
    sealed = secrets.seal("second factor of ada", "JBSWY3DPEHPK3PXP")

    assert secrets.open("second factor of ada", sealed) == b"JBSWY3DPEHPK3PXP"
    assert "JBSWY3DPEHPK3PXP" not in sealed
    assert secrets.seal("second factor of ada", "JBSWY3DPEHPK3PXP") != sealed
    changed = sealed[:-2] + ("AA" if sealed[-2:] != "AA" else "BB")
    for purpose, text in [("second factor of eve", sealed), *[("second factor of ada", bad) for bad in (changed, "", "s1.x", "s1..", "☃")]]:
        with pytest.raises(secrets.CannotOpen):
            secrets.open(purpose, text)


def test_an_old_key_opens_what_it_sealed_and_seals_nothing_more(keys: pytest.MonkeyPatch) -> None:
    sealed = secrets.seal("mail server", b"pass word")
    keys.setenv("COUNTINGHOUSE_SECRET_KEY", SECOND)
    settings.cache_clear()
    with pytest.raises(secrets.CannotOpen):
        secrets.open("mail server", sealed)

    keys.setenv("COUNTINGHOUSE_SECRET_KEYS_OLD", FIRST)
    settings.cache_clear()

    assert secrets.open("mail server", sealed) == b"pass word"
    assert secrets.is_outdated(sealed)
    assert not secrets.is_outdated(secrets.seal("mail server", b"pass word"))
