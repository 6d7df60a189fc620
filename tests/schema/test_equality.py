"""Both executors give the same bytes, whatever is asked for and whatever is wrong with the rows.

More of it by hand: `EQUALITY_SEED=7 EQUALITY_DOCUMENTS=10000 pytest tests/schema/test_equality.py`; a failure names its document's seed.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from random import Random

import pytest
import structlog
from graphql import OperationType
from strawberry.types.execution import PreExecutionError

from app.schema.kit.documents import Documents, over_limit
from app.schema.kit.walk import Walks
from tests import twice
from tests.schema import wild
from tests.schema.documents import VARIABLES, Dice, collect, collected_by_hand
from tests.schema.sample import context

SEED = int(os.environ.get("EQUALITY_SEED", "1"))
DOCUMENTS = int(os.environ.get("EQUALITY_DOCUMENTS", "2000"))
DEPTH_MAX = 4
# An event was charged for what the one before it, of which a field had failed, was still reading.
FOUND = ("11 6366",)
COLLECTED_AFTER = 100
VALIDATED_AFTER = 20
ARGUMENTS = {"Query.thing": '(id: "1")', "Query.things": "(first: 6)"}


@pytest.fixture
def wilderness(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Pages without a database, and a schema that forgets its documents afterwards."""
    monkeypatch.setattr(import_module("app.schema.kit.connection"), "page", wild.page)
    monkeypatch.setattr(wild.SCHEMA, "documents", Documents())
    monkeypatch.setattr(wild.SCHEMA, "walks", Walks())
    with collected_by_hand():
        yield


# Where a field fails, graphql-core leaves the coroutines of its neighbours unawaited. They are collected where Python can warn of it, which
# it cannot everywhere: not inside of a named tuple's constructor.
@pytest.mark.filterwarnings("ignore:coroutine 'Executor:RuntimeWarning")
@pytest.mark.usefixtures("wilderness")
async def test_both_executors_give_the_same_bytes() -> None:
    seen: Counter[str] = Counter()
    with structlog.testing.capture_logs():
        for number in range(DOCUMENTS):
            await _compare(f"{SEED} {number}", seen, is_validated=number % VALIDATED_AFTER == 0)
            if number % COLLECTED_AFTER == 0:
                collect()

    # It is known how much of it there was to compare: results of all kinds, with errors and without.
    assert seen["refused"] < DOCUMENTS * 0.1, seen
    assert min(seen["query"], seen["mutation"], seen["subscription"]) > DOCUMENTS * 0.1, seen
    assert min(seen["whole"], seen["with errors"]) > DOCUMENTS * 0.2, seen


@pytest.mark.filterwarnings("ignore:coroutine 'Executor:RuntimeWarning")
@pytest.mark.usefixtures("wilderness")
@pytest.mark.parametrize("seed", FOUND)
async def test_what_was_once_different_is_the_same(seed: str) -> None:
    with structlog.testing.capture_logs():
        await _compare(seed, Counter(), is_validated=True)
    collect()


async def _compare(seed: str, seen: Counter[str], *, is_validated: bool) -> None:
    dice = Random(seed)  # noqa: S311 - it makes up test data
    kind = dice.choice(("query", "query", "query", "mutation", "subscription"))
    root = wild.SCHEMA._schema.get_root_type(OperationType(kind))
    assert root is not None
    roots = dice.sample(sorted(root.fields), dice.randint(2, len(root.fields)) if kind == "query" and dice.random() < 0.3 else 1)
    # With several roots, which of their errors comes first is a matter of time, and no executor's.
    wild.world.seed, wild.world.missing = dice.getrandbits(32), 0.2 if len(roots) == 1 else 0.0
    wild.world.wrong = dice.choice((0.0, 0.003, 0.02, 0.1)) if len(roots) == 1 else 0.0
    document = Dice(dice, ARGUMENTS).document(wild.SCHEMA._schema, kind, roots, dice.randint(0, DEPTH_MAX))
    if not is_validated:
        made = wild.SCHEMA.documents.parsed(document)
        made.errors = over_limit(made.node)  # it is valid as it was made, and to find that out takes longest
    given = {name: dice.random() < 0.5 for name in VARIABLES}
    rights = [wild.READ, *(right for right in (wild.DEEP, wild.SECRET) if dice.random() < 0.5)]

    source = await wild.SCHEMA.stream(document, variable_values=given, context_value=context(*rights))
    async for result in source:
        is_refused = isinstance(result, PreExecutionError)
        seen.update(["refused"] if is_refused else [kind, "with errors" if result.errors else "whole"])

    assert not twice.differences, f"seed {seed}\n{document}\n{given}\n{rights}\n" + "\n".join(twice.differences)
