"""No text of a client becomes SQL, a pattern or a column's name: wherever words are taken, they are looked for as they stand (S16)."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest
from graphql import get_named_type, is_input_object_type

from tests.rights.contract import Call, calls
from tests.rights.stage import Quiet, Stage

# What would show if any of them were read as more than words: everybody's rows, a fault of the database, a wait of five seconds.
HOSTILE = (
    "' OR '1'='1",
    "') OR 1=1 --",
    "'; SELECT pg_sleep(5); --",
    "x' UNION SELECT password_hash FROM account --",
    "\\' OR 1=1 --",
    "$1",
    "%",
    "_",
    "\\",
    "owner__password_hash__startswith",
    "id::text); DROP TABLE party; --",
    "{0.__class__}",
    "/* */ OR 1 = 1",
)
NOBODY = "nobody-is-called-this"
SECONDS_MAX = 4.5  # below the five that an injected sleep would take


def _places(call: Call) -> Iterator[tuple[str, Any]]:
    """Name every place among a query's arguments that takes words, with a function that puts words there."""
    for name, argument in call.field.args.items():
        kind = get_named_type(argument.type)
        if kind.name == "String":
            yield name, lambda text, name=name: {name: text}
        elif name == "where" and is_input_object_type(kind):
            for column, field in kind.fields.items():
                if get_named_type(field.type).name == "StringOp":
                    for operator in ("eq", "contains", "startsWith"):
                        yield (
                            f"where {column} {operator}",
                            lambda text, column=column, operator=operator: {"where": {column: {operator: text}}},
                        )
                    yield f"where {column} in", lambda text, column=column: {"where": {column: {"in": [text]}}}


@pytest.mark.promise("S16")
async def test_words_are_only_looked_for(ours: Stage) -> None:
    quiet = await Quiet.begin(ours)
    tried = 0
    for call in calls():
        if call.kind != "query" or call.root.is_public or str(call.root.place) == "bare":
            continue
        for place, given in _places(call):
            nobody = await ours.api.gql(call.document(), **(call.values(ours.id_of) | given(NOBODY)))
            for text in HOSTILE:
                began = time.perf_counter()
                answer = await ours.api.gql(call.document(), **(call.values(ours.id_of) | given(text)))
                if time.perf_counter() - began > SECONDS_MAX:  # it may have been held up; a sleep takes its time again
                    began = time.perf_counter()
                    answer = await ours.api.gql(call.document(), **(call.values(ours.id_of) | given(text)))
                    assert time.perf_counter() - began < SECONDS_MAX, (call, place, text)
                codes = {error["extensions"]["code"] for error in answer.get("errors", ())}
                assert codes <= {"BAD_REQUEST"}, (call, place, text, answer)
                if not codes and place != "search" and text not in ("%", "_", "\\"):
                    assert answer["data"] == nobody["data"], (call, place, text)
                tried += 1
    await quiet.check("words")
    assert tried > 10 * len(HOSTILE)


@pytest.mark.promise("S16")
async def test_a_pattern_stands_for_itself(ours: Stage) -> None:
    for text in ("%", "_", "\\"):
        found = await ours.api.ok("query ($text: String!) { customers(first: 1, search: $text) { totalCount } }", text=text)
        assert found["customers"]["totalCount"] == 0, text
        found = await ours.api.ok(
            "query ($w: CustomerWhere) { customers(first: 1, where: $w) { totalCount } }", w={"name": {"contains": text}}
        )
        assert found["customers"]["totalCount"] == 0, text


@pytest.mark.promise("S16")
def test_an_order_is_a_choice_and_no_text() -> None:
    for call in calls():
        if "orderBy" in call.field.args:
            entry = get_named_type(call.field.args["orderBy"].type)
            assert is_input_object_type(entry)
            assert get_named_type(entry.fields["field"].type).name.endswith("OrderField"), call
