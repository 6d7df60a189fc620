"""Numbers name their fiscal year, and no pattern can make two of them the same."""

from __future__ import annotations

import pytest

from app.domain.accounting.series import checked_pattern, number, prefix_of, usual_pattern
from app.domain.refusal import Refused


@pytest.mark.behaviour("INV-4")
def test_numbers_name_series_and_year() -> None:
    prefix = prefix_of(usual_pattern("INV"), "2026")
    assert number(prefix, 5, 1) == "INV/2026/00001"
    assert number(prefix, 5, 123456) == "INV/2026/123456"
    assert number(prefix_of("R{year}-{number}", "2026"), 3, 7) == "R2026-007"
    with pytest.raises(AssertionError):
        number(prefix, 5, 0)


@pytest.mark.parametrize("pattern", ["INV/{year}/{number}", "R{year}-{number}", "{year}.{number}", "RE-{year}-A{number}"])
def test_a_pattern_that_keeps_numbers_apart_is_taken(pattern: str) -> None:
    assert checked_pattern(f" {pattern} ") == pattern


@pytest.mark.parametrize(
    "pattern",
    [
        "INV/{number}",
        "INV/{year}",
        "{number}/{year}",
        "INV/{year}{number}",
        "INV/{year}/1{number}",
        "{year}/{year}/{number}",
        "INV/{year}/{number}/{number}",
        "INV/{year}/{0.__class__}/{number}",
        "INV\n{year}/{number}",
        "x" * 40 + "{year}/{number}",
    ],
)
def test_a_pattern_that_could_repeat_a_number_is_refused(pattern: str) -> None:
    with pytest.raises(Refused):
        checked_pattern(pattern, "pattern")
