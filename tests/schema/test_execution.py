"""The batched executor: what it reads, what it keeps, what it hands over, and that nobody writes its code but itself."""

from __future__ import annotations

import ast
import asyncio
import re
from typing import Any
from uuid import UUID

import pytest
from graphql import FieldNode, GraphQLError, NameNode

from app.schema.execution import code, executor
from app.schema.execution.code import Code, quoted
from app.schema.execution.leaves import Irregular, leaf_of
from app.schema.kit import limits, walk
from app.schema.kit.build import assemble
from app.schema.kit.documents import Documents
from app.schema.kit.fields import KitField
from app.schema.kit.operation import Operation, current_operation
from app.settings import settings
from tests import twice
from tests.schema import sample, wild
from tests.schema.sample import COST, READ, SCHEMA, SECRET, ask, seen

pytestmark = pytest.mark.batched
FEW = "{ few { number total { amount } customer { name } lines { quantity order { number } } warmth } }"
HOSTILE = (
    "a': __import__('os').system('true') or 'b",
    'a"',
    "a\nraise SystemExit",
    "a\\",
    "a b",
    "",
    "1a",
    "ñ",
    "a\u2028",
    "a\n",
    "{row}",
    "__class__.__bases__",
)


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The code that is compiled for plans."""
    found: list[str] = []

    def spy(source: str, *rest: Any) -> Any:
        found.append(source)
        return compile(source, *rest)

    monkeypatch.setitem(code.__dict__, "compile", spy)
    return found


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is known of any document."""
    monkeypatch.setattr(SCHEMA, "walks", walk.Walks())
    monkeypatch.setattr(SCHEMA, "documents", Documents())


async def test_nothing_runs_field_by_field_below_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    resolved: list[str] = []
    get_result = KitField.get_result

    def spy(field: KitField, *args: Any, **given: Any) -> Any:
        if not twice.is_second():
            resolved.append(field.python_name)
        return get_result(field, *args, **given)

    monkeypatch.setattr(KitField, "get_result", spy)

    result = await ask(FEW)

    assert result.errors is None
    # The function of the only root field is called past it, too.
    assert resolved == []


async def test_a_level_asks_each_batch_once() -> None:
    await ask("{ few { customer { name } a: lines { quantity } b: lines { id order { customer { id } lines { id } } } warmth } }")

    assert [(name, count) for name, count, _ in seen.batches] == [("customers", 3), ("lines", 5), ("warmth", 5), ("orders", 5)]


async def test_roots_share_what_was_read() -> None:
    result = await ask('{ few { customer { name } } order(id: "2") { customer { name } lines { id } } }')

    assert sum(count for name, count, _ in seen.batches if name == "customers") == 3
    assert (result.extensions or {})["cost"]["returned"] == 5 + 1 + 2  # each as often as it stands in the answer


@pytest.mark.usefixtures("fresh")
async def test_a_plan_is_compiled_once_for_the_same_rights_and_conditions(compiled: list[str]) -> None:
    document = "query ($total: Boolean!) { few { number cost { amount } total @include(if: $total) { amount } } }"

    await ask(document, READ, total=True)
    assert len(compiled) == 1
    await ask(document, READ, total=True)
    assert len(compiled) == 1

    await ask(document, READ, total=False)
    await ask(document, READ, COST, total=True)
    await ask(document, READ, COST, SECRET, total=True)
    assert len(compiled) == 4


@pytest.mark.usefixtures("fresh")
async def test_no_more_walks_are_kept_than_there_is_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walk, "WALKS_KEPT_MAX", 3)

    for n in range(5):
        assert (await ask(f"{{ few {{ a{n}: number }} }}")).errors is None

    assert len(SCHEMA.walks._kept) == 3
    assert limits.WALKS_KEPT_MAX == 1_000


@pytest.mark.usefixtures("fresh")
async def test_arguments_are_looked_at_each_time() -> None:
    document = "query ($id: ID!) { order(id: $id) { number } }"

    numbers = [(await ask(document, id=str(n))).data for n in (1, 2)]

    assert numbers == [{"order": {"number": "SO-1"}}, {"order": {"number": "SO-2"}}]


async def test_what_it_does_not_know_is_handed_over_root_by_root() -> None:
    wild.world.seed, wild.world.wrong, wild.world.missing = 3, 0.0, 0.0
    by = sample.context(wild.READ)
    operation = "{ certainThing { number inner { count } } few { number gaps { count } } }"

    result = await wild.SCHEMA.execute(operation, context_value=by)

    assert result.errors is None
    plans = current_operation().plans
    assert (plans["certainThing"] is None, plans["few"] is None) == (False, True)


@pytest.mark.parametrize("wrong", [ValueError("broken"), GraphQLError("broken"), None])
async def test_the_standard_executor_decides_what_is_wrong(monkeypatch: pytest.MonkeyPatch, wrong: Exception | None) -> None:
    monkeypatch.setitem(sample.CUSTOMERS, UUID(int=102), wrong)
    tripped = twice.counts["tripped"]

    result = await ask("{ few { number customer { name } } }")

    assert result.data is None
    assert [error.path for error in result.errors or ()] == [["few", 1, "customer"]]
    assert twice.counts["tripped"] == tripped + 1


async def test_whoever_stops_waiting_takes_nothing_from_others() -> None:
    """Where a field fails, graphql-core cancels its neighbours, and other objects may wait for the same row."""
    operation, may_answer = Operation(), asyncio.Event()

    async def slow(keys: list[int]) -> list[int]:
        await may_answer.wait()
        return keys

    async def wait() -> int:
        answer: int = await operation.load(slow, 1, False)
        return answer

    first, second = asyncio.create_task(wait()), asyncio.create_task(wait())
    await asyncio.sleep(0)
    first.cancel()
    may_answer.set()

    assert await second == 1


async def test_a_difference_would_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    async def wrong(*_: Any) -> list[dict[str, Any]]:
        return [{"number": "SO-2"}]

    monkeypatch.setattr(executor, "complete", wrong)

    await ask('{ order(id: "1") { number } }')

    assert [each.splitlines()[1].split(":")[0] for each in twice.differences] == ["straight", "batched"]
    twice.differences.clear()


@pytest.mark.parametrize("name", HOSTILE)
def test_only_names_become_code(name: str) -> None:
    with pytest.raises(Irregular):
        quoted(name)
    with pytest.raises(Irregular):
        Code().leaf(name, "number", False, leaf_of(SCHEMA._schema.type_map["String"]))  # type: ignore[arg-type]
    with pytest.raises(Irregular):
        Code().constant("ok", name)


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.usefixtures("fresh")
async def test_a_hostile_key_is_answered_by_the_standard_executor(name: str, compiled: list[str]) -> None:
    document = SCHEMA.documents.parsed("{ few { x: number lines { y: id } } }")
    few = document.node.definitions[0].selection_set.selections[0]  # type: ignore[attr-defined]
    first: FieldNode = few.selection_set.selections[0]
    object.__setattr__(first, "alias", NameNode(value=name))  # no parser lets such a name in

    result = await ask("{ few { x: number lines { y: id } } }")

    assert result.errors is None
    assert result.data is not None
    assert [set(order) for order in result.data["few"]] == [{name, "lines"}] * 5
    assert not any(name and name in source for source in compiled if len(name) > 4)


@pytest.mark.usefixtures("fresh")
async def test_code_holds_names_and_columns_and_nothing_else_of_a_document(compiled: list[str]) -> None:
    document = 'query Name ($id: ID! = "2") { few { shown: number __typename total { amount } createdAt } order(id: $id) { id } }'

    assert (await ask(document, READ)).errors is None

    assert compiled
    allowed = {"shown", "Order", "__typename", "total", "amount", "number", "currency", "id", "createdAt", "created_at", "E", "Z"}
    for source in compiled:
        texts = {node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
        assert texts <= allowed
        called = {ast.unparse(node.func) for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)}
        assert all(re.fullmatch(r"zip|str|isinstance|objects\.append|write_value\d+|column\d+\.isoformat", each) for each in called), called


def test_a_setting_switches_it_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COUNTINGHOUSE_BATCHED", "false")
    settings.cache_clear()

    plain = assemble([sample.Query], permissions=sample.RIGHTS)

    settings.cache_clear()
    assert not issubclass(plain.execution_context_class, executor.BatchedExecutor)
    assert issubclass(SCHEMA.execution_context_class, executor.BatchedExecutor)
