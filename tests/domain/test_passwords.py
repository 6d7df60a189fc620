"""What is too easy to guess is told with its reason, and what is merely unusual is not."""

from __future__ import annotations

import pytest

from app.domain.passwords import weakness

WORDS = ("Ada Lovelace", "ada.lovelace@engines.example", "Analytical Engines Ltd")
COMMON = {"mississippi", "letmein12345678"}


@pytest.mark.parametrize(
    "password",
    [
        "mississippi",
        "MISSISSIPPI",
        "2026!mississippi!2026",
        "LetMeIn12345678",
        "xyxyxyxyxyxyxyxy",
        "mississippimississippi",
    ],
)
def test_common_and_repeated_ones_are_weak(password: str) -> None:
    assert weakness(password, WORDS, COMMON)


@pytest.mark.parametrize("password", ["abcdefghijklmnop", "zyxwvutsrqponml", "123456789012345", "987654321098765"])
def test_rows_of_neighbours_are_weak(password: str) -> None:
    assert "neighbouring" in (weakness(password, WORDS, COMMON) or "")


@pytest.mark.parametrize("password", ["ada.lovelace@engines.example", "Lovelace-Ada-1815", "AnalyticalEngines1", "Countinghouse!2026"])
def test_what_anybody_would_try_for_this_person_is_weak(password: str) -> None:
    assert "little more than" in (weakness(password, WORDS, COMMON) or "")


@pytest.mark.parametrize(
    "password",
    [
        "correct horse battery staple",
        "ada and the brass difference wheel",
        "Grüße aus 東京 und Köln",
        "15 15 15 letters and 7",
        "k7#vQ9!zLp2$wXa",
    ],
)
def test_whatever_else_is_long_enough_is_taken(password: str) -> None:
    assert weakness(password, WORDS, COMMON) is None
