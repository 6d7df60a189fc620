"""What people send is checked as a whole and refused with its place."""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from graphql import GraphQLInputObjectType, GraphQLInputType, GraphQLList, get_nullable_type, is_required_input_field
from strawberry import Some
from strawberry.types.arguments import convert_argument

from app.schema import build_schema
from app.schema.kit.limits import LINES_MAX
from tests.schema.sample import ask, seen

WRITE = "mutation ($input: OrderInput!) { orderWrite(input: $input) { order { number } count errors { code message path details } } }"


async def _errors(**given: object) -> list[tuple[str, list[str]]]:
    result = await ask(WRITE, input={"number": "1", "lines": [{"quantity": "1"}]} | given)
    assert result.errors is None, result.errors
    assert result.data is not None
    payload = result.data["orderWrite"]
    if payload["errors"]:
        assert (payload["order"], payload["count"]) == (None, None)
        assert seen.roots == [] or given["number"] == "refused"
    return [(error["code"], error["path"]) for error in payload["errors"]]


async def test_all_faults_are_said_at_once() -> None:
    lines = [{"quantity": "0"}, {"quantity": 101, "note": "far too long"}, {"quantity": "1.5"}]

    assert await _errors(number=" ", comment="a\x07", lines=lines, tags=["abcd"]) == [
        ("REQUIRED", ["number"]),
        ("INVALID", ["comment"]),
        ("OUT_OF_RANGE", ["lines", "0", "quantity"]),
        ("OUT_OF_RANGE", ["lines", "1", "quantity"]),
        ("TOO_LONG", ["lines", "1", "note"]),
        ("TOO_LONG", ["tags", "0"]),
    ]


async def test_at_the_limits_all_is_well() -> None:
    assert (
        await _errors(number="a" * 10, comment="a\nb", lines=[{"quantity": "100", "note": "12345"}] * LINES_MAX, tags=["abc"] * 100) == []
    )


async def test_past_the_limits_nothing_is() -> None:
    assert await _errors(number="a" * 11) == [("TOO_LONG", ["number"])]
    assert await _errors(lines=[]) == [("REQUIRED", ["lines"])]
    assert await _errors(lines=[{"quantity": "1"}] * (LINES_MAX + 1)) == [("TOO_MANY", ["lines"])]
    assert await _errors(tags=["a"] * 101) == [("TOO_MANY", ["tags"])]
    assert await _errors(number="line\nbreak") == [("INVALID", ["number"])]


async def test_a_service_refuses_with_places_in_camel_case() -> None:
    result = await ask(WRITE, input={"number": "refused", "lines": [{"quantity": "1"}]})

    assert result.data is not None
    assert result.data["orderWrite"] == {
        "order": None,
        "count": None,
        "errors": [
            {"code": "NOT_FOUND", "message": "There is no such unit.", "path": ["lines", "0", "unitId"], "details": {"unit": "box"}},
            {"code": "STALE", "message": "Somebody was quicker.", "path": [], "details": None},
        ],
    }


async def test_services_get_plain_values_and_absent_is_not_null() -> None:
    lines = [{"quantity": "1.50", "note": ""}]

    await _errors(id=str(UUID(int=9)), comment=None, lines=lines)
    assert seen.values == [
        {"id": UUID(int=9), "number": "1", "comment": None, "lines": [{"quantity": Decimal("1.50"), "note": ""}], "tags": None}
    ]
    await _errors(lines=lines)
    assert seen.values[0].keys() == {"number", "lines", "tags"}
    assert not isinstance(seen.values[0]["number"], Some)


async def test_a_payload_shows_what_became_of_it() -> None:
    result = await ask(WRITE, input={"number": "1", "lines": [{"quantity": "1"}]})

    assert result.data == {"orderWrite": {"order": {"number": "SO-1"}, "count": 1, "errors": []}}


def _sent(given: GraphQLInputType, depth: int) -> Any:
    """Something that may be sent for a type, as it is once its leaves are read: to some depth with all that may be left out."""
    kind: Any = get_nullable_type(given)
    if isinstance(kind, GraphQLList):
        return [_sent(kind.of_type, depth) for _ in range(2)]
    if isinstance(kind, GraphQLInputObjectType):
        return {name: _sent(field.type, depth - 1) for name, field in kind.fields.items() if depth > 0 or is_required_input_field(field)}
    return object()


def test_inputs_are_made_as_the_library_makes_them(monkeypatch: pytest.MonkeyPatch) -> None:
    schema = build_schema()
    kinds = [kind for kind in schema._schema.type_map.values() if isinstance(kind, GraphQLInputObjectType)]
    definitions = {kind.name: kind.extensions["strawberry-definition"] for kind in kinds}
    ours = {name for name, definition in definitions.items() if definition.from_input is not None}
    assert {"SalesOrderCreateInput", "SalesOrderLineInput"} <= ours
    assert "SalesOrderUpdateInput" not in ours

    def made(name: str, value: Any) -> Any:
        return convert_argument(value, definitions[name].origin, schema.schema_converter.scalar_registry, schema.config)

    whole = {kind.name: _sent(kind, 2) for kind in kinds if kind.name in ours}
    least = {kind.name: _sent(kind, 0) for kind in kinds if kind.name in ours}
    nothing = {name: dict.fromkeys(value) for name, value in whole.items()}
    cases = [(name, value) for values in (whole, least, nothing) for name, value in values.items()]
    quickly = [made(*case) for case in cases]
    for definition in definitions.values():
        monkeypatch.setattr(definition, "from_input", None)
    assert [made(*case) for case in cases] == quickly
