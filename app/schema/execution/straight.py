"""Answers a query of one root field whose plan is known, without the library in between: calls the function, completes what it returned.

Most requests are such queries. Whatever is not as it should be is left to the executor, with what the root field has found.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

from graphql.pyutils import Path

from app.resolvers.kit import Written
from app.schema.execution.run import complete, fragment
from app.schema.kit.context import Context
from app.schema.kit.operation import Operation
from app.schema.kit.walk import WalkedRoot


class RootInfo(NamedTuple):
    """All that a root field's function looks at: who asks, and under which name."""

    context: Context
    path: Path

    @classmethod
    def of(cls, root: WalkedRoot, context: Context) -> RootInfo:
        """Make it."""
        return cls(context, Path(None, root.key, None))


@dataclass(slots=True)
class Outcome:
    """The answer, or what the root field returned or raised, which somebody else completes."""

    data: dict[str, Any] | None = None
    found: Any = None


async def straight(operation: Operation, context: Context) -> Outcome | None:
    """Return what came of a query with one root field; None where it cannot be answered so, and nothing has been done."""
    root: WalkedRoot = operation.only
    key = root.key
    plan = operation.plans.get(key)
    if plan is None or root.call is None:
        return None
    try:
        found = await root.call(RootInfo.of(root, context), operation.arguments.get(key, {}))
        if isinstance(found, Written):
            return Outcome({key: fragment(found, operation)})
    except Exception as error:
        return Outcome(found=error)
    if found is None and root.is_nullable:
        return Outcome({key: None})
    if root.is_list and not isinstance(found, list | tuple):
        return Outcome(found=found)
    reading = operation.reading()
    try:
        objects = await complete(plan, found if root.is_list else [found], reading)
    except Exception:  # the executor comes upon the same, and decides on nulls, errors and paths
        reading.undo()
        return Outcome(found=found)
    return Outcome({key: objects if root.is_list else objects[0]})
