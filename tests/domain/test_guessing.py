"""Waits rise for one place, and all places together have a cap."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from app.domain.guessing import CODE, PASSWORD, WINDOW, Try, is_open

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


def _after(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def _let_in(place: str, tries: list[Try], seconds: range) -> int:
    count = 0
    for second in seconds:
        if is_open(PASSWORD, tries, place, _after(second)):
            tries.append(Try(place, _after(second), False))
            count += 1
    return count


def test_one_place_never_uses_up_what_all_have_together() -> None:
    tries: list[Try] = []

    assert _let_in("a", tries, range(int(WINDOW.total_seconds()))) == 7
    assert is_open(PASSWORD, tries, "b", _after(WINDOW.total_seconds() - 1))


def test_all_places_together_have_ten_and_each_falls_out_of_the_window_by_itself() -> None:
    tries = [Try(f"place {number}", _after(number), False) for number in range(10)]

    assert not is_open(PASSWORD, tries, "somewhere new", _after(WINDOW.total_seconds() - 1))
    assert is_open(PASSWORD, tries, "somewhere new", _after(WINDOW.total_seconds()))


def test_a_success_takes_back_what_was_wrong_at_its_own_place_only() -> None:
    tries = [Try("a", _after(second), False) for second in range(4)] + [Try("b", _after(second), False) for second in range(4)]
    tries.append(Try("a", _after(10), True))

    assert is_open(PASSWORD, tries, "a", _after(11))
    assert not is_open(PASSWORD, tries, "b", _after(11))


def test_codes_have_five_wherever_they_come_from() -> None:
    tries = [Try(f"place {number}", _after(number), False) for number in range(5)]

    assert not is_open(CODE, tries, "elsewhere", _after(60))
    assert is_open(CODE, tries[:4], "elsewhere", _after(60))
