"""What schemathesis is told of our API, in its own process: how our scalars look, and which answers are expected."""

from __future__ import annotations

import json
import os
from typing import Any

import schemathesis
from hypothesis import strategies
from schemathesis.graphql import nodes, scalar

STATUSES = {200, 400, 403, 413, 429}
CODES = {"UNAUTHENTICATED", "FORBIDDEN", "BAD_REQUEST", "COST_LIMIT", "RATE_LIMIT"}
LEAKS = ("Traceback", "site-packages", "asyncpg", "tortoise", "strawberry", "/app/", ".py")

WORDS = strategies.text(max_size=60)

scalar("Decimal", (strategies.decimals(-1_000_000, 1_000_000, places=4).map(str) | WORDS).map(nodes.String))
scalar("Date", (strategies.dates().map(str) | WORDS).map(nodes.String))
scalar("DateTime", (strategies.datetimes().map(lambda instant: instant.isoformat() + "Z") | WORDS).map(nodes.String))
scalar("UUID", (strategies.uuids().map(str) | WORDS).map(nodes.String))
scalar("JSON", WORDS.map(nodes.String))


@schemathesis.check  # type: ignore[untyped-decorator]  # it comes with an environment of its own
def expected(ctx: Any, response: Any, case: Any) -> None:
    """Fail on a status or a code that is not for whoever wrote the request, and on words from within; note how long it took."""
    with open(os.environ["FUZZ_TIMES"], "a") as times:
        times.write(f"{response.elapsed:.4f}\n")
    assert response.status_code in STATUSES, f"status {response.status_code}: {response.text[:500]}"
    for leak in LEAKS:
        assert leak not in response.text or leak in str(case.body), f"{leak}: {response.text[:500]}"
    for error in json.loads(response.text).get("errors") or ():
        assert error["extensions"]["code"] in CODES, response.text[:500]
