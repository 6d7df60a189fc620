"""Values that nobody sends in good faith, in every place that takes one: each is answered with a code that is meant for it (S15).

Every place has one of its kind's values, drawn by a seed; others by hand: `HOSTILE_SEED=7 pytest tests/rights/test_hostile.py`.
The long form is `python -m tests.drills fuzz`.
"""

from __future__ import annotations

import itertools
import json
import os
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest
from graphql import GraphQLInputObjectType, GraphQLInputType, is_enum_type, is_list_type, is_non_null_type

from tests.rights.contract import Call, Path, calls
from tests.rights.stage import ApiOf, Stage, staged

SEED = os.environ.get("HOSTILE_SEED", "1")
STATUSES = {200, 400, 403, 413}
CODES = {"FORBIDDEN", "BAD_REQUEST", "COST_LIMIT"}
LEAKS = ("Traceback", "site-packages", "asyncpg", "tortoise", "strawberry")
# They end the session that all others are tried with, or close the door behind everybody.
LEFT_OUT = {"signOut", "signOutEverywhere", "passwordChange", "secondFactorPolicySet"}

WORDS = (
    *("", " ", "\u0000", "a\u0000b", "\ud800", "\u202e\u2066", "\ufeff", "é" * 70_000, "x" * 100_000, "\r\nBcc: a@example.com", "{{7*7}}"),
    *("<script>alert(1)</script>", "../../../../etc/passwd", "=1+1", "NaN", "Infinity", "-0", "null", "[]", "１２３", "💶" * 300),
)
NUMBERS = (
    "1e400",
    "-1e400",
    "NaN",
    "Infinity",
    "9" * 500,
    "0." + "0" * 400 + "1",
    "1,5",
    "0x10",
    "١٢",
    "",
    "-0",
    "1e-400",
    "99999999999999.99999999",
)
DAYS = ("0000-00-00", "9999-12-31", "0001-01-01", "2026-02-30", "-2026-01-01", "2026-1-1", "10000-01-01", "infinity", "", "today")
INSTANTS = ("9999-12-31T23:59:59Z", "0001-01-01T00:00:00+23:59", "2026-01-01T24:00:00Z", "2026-01-01", "2026-01-01T00:00:00+99:99", "now")
IDS = ("", "1", "\u0000", "../..", "00000000-0000-0000-0000-000000000000", "{" * 40, "g" * 36, "x" * 100_000, "null")
HOSTILE: dict[str, tuple[Any, ...]] = {
    "ID": IDS,
    "UUID": IDS,
    "String": WORDS,
    "Decimal": NUMBERS,
    "Date": DAYS,
    "DateTime": INSTANTS,
    "Int": (-1, 0, 2**31 - 1, -(2**31), 2**31, 2**63, 10**400, 1.5, "1", True),
    "Boolean": (0, "true", None, []),
    "JSON": ([], {}, "x" * 100_000, [[[[[[]]]]]], {"\u0000": 1}, None, 10**400),
}


def _places(call: Call) -> Iterator[tuple[Path, tuple[Any, ...]]]:
    """Name every place among the arguments that takes a single value, with what may be put there."""
    for name, argument in call.field.args.items():
        yield from _inside(argument.type, (name,), frozenset())


def _inside(kind: GraphQLInputType, path: Path, seen: frozenset[str]) -> Iterator[tuple[Path, tuple[Any, ...]]]:
    kind = kind.of_type if is_non_null_type(kind) else kind
    if is_list_type(kind):
        yield from _inside(kind.of_type, (*path, 0), seen)
    elif isinstance(kind, GraphQLInputObjectType):
        for name, field in kind.fields.items() if kind.name not in seen else ():
            yield from _inside(field.type, (*path, name), seen | {kind.name})
    elif not is_enum_type(kind):
        yield path, HOSTILE[str(kind)]


def _put(values: Any, path: Path, value: Any) -> None:
    for step, following in itertools.pairwise(path):
        if isinstance(values, list):
            values = values[0]
            continue
        if values.get(step) is None or (isinstance(following, int) and not values[step]):
            values[step] = [{}] if isinstance(following, int) else {}
        values = values[step]
    values[0 if isinstance(values, list) else path[-1]] = value


@pytest.fixture(scope="module")
async def worn(api_of: ApiOf) -> Stage:
    """A company that is not missed afterwards."""
    return await staged("Worn Trading", api_of)


@pytest.mark.promise("S15")
@pytest.mark.behaviour("AUTH-12")
async def test_whatever_is_sent_is_answered_as_it_is_meant(worn: Stage, api_of: ApiOf) -> None:
    dice = Random(SEED)  # noqa: S311 (the same seed sends the same)
    bare = api_of(None, worn.api.token)
    tried = 0
    for call in calls():
        if call.kind == "subscription" or call.name in LEFT_OUT:
            continue
        api = bare if str(call.root.place) == "bare" else worn.api
        document = call.document()
        for path, choices in _places(call):
            values = worn.with_versions(call.values(worn.id_of, path))
            _put(values, path, value := dice.choice(choices))
            # With escapes, because half a surrogate pair has no bytes of its own.
            content = json.dumps({"query": document, "variables": values})
            answer = await api.http.post(api.address, content=content, headers={"content-type": "application/json"})
            what = (call.name, path, value if not isinstance(value, str) else value[:40], answer.text[:400])
            assert answer.status_code in STATUSES, what
            codes = {error["extensions"]["code"] for error in answer.json().get("errors") or ()}
            assert codes <= CODES, what
            assert not any(leak in answer.text for leak in LEAKS), what
            tried += 1
    assert tried > 500
    assert (await worn.api.gql("{ viewer { user { id } } }")).get("errors") is None
