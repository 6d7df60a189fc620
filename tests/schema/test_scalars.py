"""Values are exact, in both directions."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from graphql import GraphQLError

from app.schema.kit import scalars
from tests.schema.sample import ask, codes


@pytest.mark.parametrize(
    ("value", "text"),
    [("1E+3", "1000"), ("0.10", "0.10"), ("1E-7", "0.0000001"), ("-0", "-0"), ("123456789012345678.90", "123456789012345678.90")],
)
def test_decimals_are_written_without_exponent(value: str, text: str) -> None:
    assert scalars.write_decimal(Decimal(value)) == text


@pytest.mark.parametrize(("given", "value"), [("12.50", "12.50"), (12, "12"), ("-0.000000000001", "-1E-12"), ("9" * 30, "9" * 30)])
def test_decimals_are_read_exactly(given: Any, value: str) -> None:
    assert scalars.read_decimal(given) == Decimal(value)


@pytest.mark.parametrize(
    "given", [1.5, True, None, "1e5", "NaN", "Infinity", "", " 1", "1,5", "٣", "+1", ".5", "9" * 31, "0." + "1" * 13, [], {}]
)
def test_what_is_no_decimal_is_refused(given: Any) -> None:
    with pytest.raises(GraphQLError):
        scalars.read_decimal(given)


def test_a_float_is_never_written_as_a_decimal() -> None:
    for value in (1.5, 1):
        with pytest.raises(GraphQLError):
            scalars.write_decimal(value)


async def test_a_resolver_that_gives_a_float_is_an_internal_error() -> None:
    assert codes(await ask("{ inexact }")) == ["INTERNAL"]


@pytest.mark.parametrize("literal", ["1.5", "1e3", "true", "[1]"])
async def test_json_floats_are_refused_in_documents_too(literal: str) -> None:
    result = await ask(f'mutation {{ orderWrite(input: {{number: "1", lines: [{{quantity: {literal}}}]}}) {{ count }} }}')
    assert codes(result)[0] == "BAD_REQUEST"


def test_instants_are_in_utc() -> None:
    instant = datetime(2026, 3, 1, 1, 30, 0, 5, tzinfo=timezone(timedelta(hours=2)))

    assert scalars.write_instant(instant) == "2026-02-28T23:30:00.000005Z"
    assert scalars.read_instant("2026-03-01T01:30:00.000005+02:00") == instant.astimezone(UTC)
    assert scalars.read_instant("2026-03-01t01:30Z") == datetime(2026, 3, 1, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "given", ["2026-01-31T09:30:00", "2026-02-30T09:30:00Z", "0001-01-01T00:00:00+14:00", "now", 5, None, "2026-01-31"]
)
def test_what_is_no_instant_is_refused(given: Any) -> None:
    with pytest.raises(GraphQLError):
        scalars.read_instant(given)


def test_days() -> None:
    assert scalars.read_date("2024-02-29") == date(2024, 2, 29)
    for given in ("2023-02-29", "20240229", "2024-W01-1", "24-02-29", 5, "0000-01-01"):
        with pytest.raises(GraphQLError):
            scalars.read_date(given)


def test_ids_are_uuids_and_events_are_numbered() -> None:
    some = UUID("0197b2f0-3c1e-7d24-9c55-0f6a1f0c2b11")

    assert scalars.read_id(str(some)) == some
    assert scalars.read_id("4711").int == 4711
    for given in ("", "x", "-1", str(some)[:-1], "{" + str(some) + "}", "urn:uuid:" + str(some), "9" * 20, 5, None):
        with pytest.raises(GraphQLError):
            scalars.read_id(given)


async def test_a_garbled_id_is_a_bad_request_and_an_absent_one_is_null() -> None:
    assert codes(await ask('{ order(id: "garbage") { id } }')) == ["BAD_REQUEST"]
    assert codes(await ask("query ($id: ID!) { order(id: $id) { id } }", id="garbage")) == ["BAD_REQUEST"]
    assert (await ask(f'{{ order(id: "{UUID(int=99)}") {{ id }} }}')).data == {"order": None}
