"""Runs a list and looks at how PostgreSQL answered: what it scanned, what it sorted, how many rows it touched for a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import orjson
import pytest

from app.tenancy import database

PAGE = 50
# A table above this is large: it may not be read from one end to the other, and no more than this may be sorted.
ROWS_MAX = 2_000


@dataclass(frozen=True, slots=True)
class Touched:
    """One step of a plan: what it is, on which table, and how many rows went through it."""

    kind: str
    table: str
    rows: float


def touched(plan: dict[str, Any]) -> Iterator[Touched]:
    """Walk a plan; a step that ran several times counts all of them."""
    loops = plan["Actual Loops"]
    read = plan["Actual Rows"] + plan.get("Rows Removed by Filter", 0) + plan.get("Rows Removed by Index Recheck", 0)
    below = plan.get("Plans", [])
    if "Sort" in plan["Node Type"]:
        read = sum(each["Actual Rows"] for each in below)
    yield Touched(plan["Node Type"], plan.get("Relation Name", ""), read * loops)
    for each in below:
        yield from touched(each)


def faults(plan: dict[str, Any], *, is_selective: bool = True) -> list[str]:
    """Say what in a plan grows with the table: a scan of it, a sort of it, or a walk past most of it."""
    found = []
    for step in touched(plan):
        if step.rows <= ROWS_MAX:
            continue
        if step.kind == "Seq Scan":
            found.append(f"scans {step.rows:.0f} rows of {step.table}")
        elif "Sort" in step.kind:
            found.append(f"sorts {step.rows:.0f} rows")
        elif is_selective and step.table:
            found.append(f"touches {step.rows:.0f} rows of {step.table} ({step.kind})")
    return found


class Heard:
    """Keeps the statements that are sent, with their values."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.statements: list[tuple[str, tuple[object, ...]]] = []
        send = database.fetch

        async def fetch(sql: str, *values: object) -> Any:
            self.statements.append((sql, values))
            return await send(sql, *values)

        patch.setattr(database, "fetch", fetch)


async def explained(sql: str, values: tuple[object, ...]) -> dict[str, Any]:
    """Run a statement and return how it was answered."""
    plan = orjson.loads(await database.fetchval("EXPLAIN (ANALYZE, FORMAT JSON) " + sql, *values))
    found: dict[str, Any] = plan[0]["Plan"]
    return found
