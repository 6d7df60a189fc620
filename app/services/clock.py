"""The one source of time: tests and drills may set it, everything else reads it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, date, datetime

from app.domain import calendar
from app.domain.refusal import Code, Refused
from app.tenancy import binding

_fixed: ContextVar[datetime | None] = ContextVar("fixed_instant", default=None)


def now() -> datetime:
    """Return this instant in UTC."""
    return _fixed.get() or datetime.now(UTC)


def today() -> date:
    """Return the calendar date in the bound company's zone (H7)."""
    return calendar.today_in(binding.current().zone, now())


def business_date(on: date | None, *path: str) -> date:
    """Return the date a document shall carry: today unless another is given; the future is refused."""
    present = today()
    if on is None:
        return present
    if on > present:
        raise Refused(Code.OUT_OF_RANGE, f"{on.isoformat()} lies in the future; today is {present.isoformat()}.", path or ("on",))
    return on


@contextmanager
def fixed(instant: datetime) -> Iterator[None]:
    """Hold the clock at an instant for the current task: the demo's days and the tests' dates."""
    assert instant.tzinfo is not None, "an instant carries its zone"
    token = _fixed.set(instant.astimezone(UTC))
    try:
        yield
    finally:
        _fixed.reset(token)
