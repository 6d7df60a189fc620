"""Business dates follow the company's zone and its fiscal year."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.calendar import FiscalYear, days_late, due_on, fiscal_year_of, is_zone, today_in
from app.domain.refusal import Code, Refused


@pytest.mark.behaviour("T-15")
def test_the_day_is_that_of_the_companys_zone() -> None:
    assert today_in("Asia/Riyadh", datetime(2026, 2, 18, 22, 30, tzinfo=UTC)) == date(2026, 2, 19)
    assert today_in("UTC", datetime(2026, 2, 18, 22, 30, tzinfo=UTC)) == date(2026, 2, 18)


@pytest.mark.behaviour("T-15", "INV-15")
def test_days_late_follow_the_companys_date() -> None:
    due = date(2026, 3, 10)

    assert days_late(due, today_in("America/Chicago", datetime(2026, 3, 11, 3, 30, tzinfo=UTC))) == 0
    assert days_late(due, today_in("America/Chicago", datetime(2026, 3, 11, 5, 30, tzinfo=UTC))) == 1
    assert days_late(due, date(2026, 3, 1)) == 0


def test_an_instant_needs_a_zone() -> None:
    with pytest.raises(AssertionError):
        today_in("UTC", datetime(2026, 2, 18, 22, 30))  # noqa: DTZ001


@pytest.mark.parametrize("name", ["localtime", "posixrules", "Factory", "posix/Europe/Berlin", "right/Europe/Berlin"])
def test_what_depends_on_the_machine_is_no_zone_of_a_company(name: str) -> None:
    assert not is_zone(name)
    assert is_zone("Europe/Berlin")


@pytest.mark.parametrize("name", ["Mars/Olympus", "", "../etc/passwd", "Europe", "/etc/localtime"])
def test_what_is_no_zone_is_refused(name: str) -> None:
    assert not is_zone(name)
    with pytest.raises(Refused, match="is not a time zone") as caught:
        today_in(name, datetime(2026, 1, 1, tzinfo=UTC))
    assert caught.value.code is Code.INVALID


@pytest.mark.behaviour("T-14")
def test_a_fiscal_year_from_april_is_named_by_its_start() -> None:
    last_day = fiscal_year_of(date(2026, 3, 31), 4)
    first_day = fiscal_year_of(date(2026, 4, 1), 4)

    assert last_day == FiscalYear("2025", date(2025, 4, 1), date(2026, 3, 31))
    assert first_day == FiscalYear("2026", date(2026, 4, 1), date(2027, 3, 31))


def test_a_calendar_year_is_a_fiscal_year() -> None:
    assert fiscal_year_of(date(2026, 12, 31), 1) == FiscalYear("2026", date(2026, 1, 1), date(2026, 12, 31))
    assert fiscal_year_of(date(2024, 2, 29), 3).ends_on == date(2024, 2, 29)
    with pytest.raises(Refused, match="13 is none"):
        fiscal_year_of(date(2026, 1, 1), 13)


@given(on=st.dates(date(1950, 1, 1), date(2150, 1, 1)), start_month=st.integers(1, 12))
def test_fiscal_years_hold_each_day_once(on: date, start_month: int) -> None:
    year = fiscal_year_of(on, start_month)

    assert year.starts_on <= on <= year.ends_on
    assert fiscal_year_of(year.ends_on + timedelta(days=1), start_month).starts_on == year.ends_on + timedelta(days=1)


def test_due_dates_count_days() -> None:
    assert due_on(date(2026, 1, 31), 30) == date(2026, 3, 2)
    assert due_on(date(2026, 1, 31), 0) == date(2026, 1, 31)
    for days in (-1, 3651):
        with pytest.raises(Refused, match="A payment term is 0 to 3650 days"):
            due_on(date(2026, 1, 31), days)
