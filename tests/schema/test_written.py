"""What the database writes is what the executors write, byte for byte; and nobody writes its SQL but the program.

More random documents by hand: `EQUALITY_SEED=7 EQUALITY_DOCUMENTS=10000 pytest tests/schema/test_written.py`.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import AsyncIterator, Callable, Iterator
from random import Random
from typing import Any

import orjson
import pytest
import structlog
from graphql import ExecutionResult, FieldNode, GraphQLString, NameNode

from app.resolvers.kit import Place, RowsOf
from app.schema.execution import text as execution_text
from app.schema.execution.leaves import Irregular, leaf_of
from app.schema.execution.text import Writing
from app.schema.kit import operation
from app.schema.kit.documents import Documents
from app.schema.kit.operation import current_operation
from app.schema.kit.walk import Walks
from app.tenancy import database, owner
from app.tenancy.binding import Company, use
from tests import twice
from tests.factories import company as companies
from tests.schema import sample
from tests.schema.documents import VARIABLES, Dice, collect, collected_by_hand
from tests.schema.sample import context
from tests.schema.test_execution import HOSTILE
from tests.schema.written import DEEP, READ, SCHEMA, SOUND, SPOILT, TABLE, THINGS

pytestmark = pytest.mark.batched
SEED = int(os.environ.get("EQUALITY_SEED", "1"))
DOCUMENTS = int(os.environ.get("EQUALITY_DOCUMENTS", "2000"))
ROOTS_EACH = 8
DEPTH_MAX = 3
COLLECTED_AFTER = 100


@pytest.fixture(scope="module")
async def amber(house: None) -> AsyncIterator[Company]:
    """A company with things, for all tests here, which write nothing."""
    made = await companies.found()
    async with owner.connected(made.company.database) as connection:
        await connection.execute(TABLE)
    yield made.company
    await companies.remove(made.company)


@pytest.fixture(autouse=True)
async def fresh(amber: Company, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[None]:
    """A schema that knows no document, and forgets them afterwards."""
    monkeypatch.setattr(SCHEMA, "documents", Documents())
    monkeypatch.setattr(SCHEMA, "walks", Walks())
    async with use(amber):
        yield
    assert not twice.differences, "\n".join(twice.differences)


async def _ask(document: str, *rights: str, **given: Any) -> dict[str, Any]:
    """Run a document and return what goes to the socket."""
    result = await SCHEMA.execute(document, variable_values=given, context_value=context(*(rights or (READ, DEEP))))
    answer: dict[str, Any] = orjson.loads(orjson.dumps({"data": result.data, "errors": [error.formatted for error in result.errors or ()]}))
    return answer


@pytest.fixture
def leavings() -> Iterator[Callable[[], None]]:
    """Collect what graphql-core leaves unawaited where Python can warn of it, and the mark lets the warning pass."""
    with collected_by_hand():
        yield collect


@pytest.mark.filterwarnings("ignore:coroutine 'Executor:RuntimeWarning")
async def test_random_documents_are_the_same_bytes(monkeypatch: pytest.MonkeyPatch, leavings: Callable[[], None]) -> None:
    monkeypatch.setattr(twice, "_bytes", _without_errors)
    monkeypatch.setattr(twice, "_snapshot", lambda: contextlib.nullcontext(True))  # the rows never change
    was, answered = dict(twice.counts), 0
    with structlog.testing.capture_logs():
        for number in range(DOCUMENTS):
            dice = Random(f"{SEED} {number}")  # noqa: S311 - it makes up test data
            dices = Dice(dice, {})
            document = dices.written("query", _root(dice, dices))
            given = {name: dice.random() < 0.5 for name in VARIABLES if f"${name}" in document}
            SCHEMA.documents.parsed(document).errors = []  # it is valid, and to find that out takes longest
            answer = await _ask(document, *((READ, DEEP) if dice.random() < 0.5 else (READ,)), **given)
            answered += answer["data"] is not None
            if number % COLLECTED_AFTER == 0:
                leavings()
            assert not twice.differences, f"{SEED} {number}\n{document}\n{given}\n" + "\n".join(twice.differences)

    seen = {name: count - was[name] for name, count in twice.counts.items()}
    assert seen["written"] > DOCUMENTS * 0.35, seen
    assert seen["tripped"] > DOCUMENTS * 0.05, seen
    assert answered > DOCUMENTS * 0.7


async def test_every_character_is_written_alike() -> None:
    """A row holds 256 of them; PostgreSQL has no NUL, and there are no halves of surrogate pairs."""
    known = [chr(code) for code in range(1, 0x110000) if not 0xD800 <= code < 0xE000]
    texts = ["".join(known[start : start + 256]) for start in range(0, len(known), 256)]
    leaf = leaf_of(GraphQLString)
    assert leaf.sql is not None

    found = await database.fetch("SELECT " + leaf.sql[1].format("given") + " FROM unnest($1::text[]) given", texts)

    assert [row[0].encode() for row in found] == [orjson.dumps(each) for each in texts]


async def test_a_page_with_all_below_it_is_one_statement(query_count: Any) -> None:
    document = "{ things(first: 5) { nodes { number mate { number parent { step } } children { at worth { amount } mate { on } } } } }"
    await _ask(document)  # a fresh connection asks for the types of parameters
    was = twice.counts["written"]
    async with query_count(1):
        answer = await _ask(document)

    assert answer["errors"] == []
    assert len(answer["data"]["things"]["nodes"]) == 5
    assert twice.counts["written"] == was + 1


@pytest.mark.parametrize(
    "selection",
    [
        "nodes { tags }",
        "nodes { warmth }",
        "nodes { children { children { id } } }",
        "nodes { mate { openMates { mate { children { id } } } } }",
        "nodes { number } again: nodes { number }",
        "edges { node { number } }",
        "edges { cursor } nodes { number }",
        "best { city } nodes { number }",
    ],
)
async def test_what_the_database_does_not_write_is_read_in_the_usual_way(selection: str) -> None:
    root = "mores" if "tags" in selection or "warmth" in selection else "things"
    was = twice.counts["written"]

    answer = await _ask(f"{{ {root}(first: 2) {{ {selection} }} }}")

    assert answer["errors"] == []
    assert current_operation().texts == {root: None}
    assert twice.counts["written"] == was


async def test_no_text_is_larger_than_there_is_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(execution_text, "WRITTEN_SQL_LENGTH_MAX", 100)

    assert (await _ask("{ things(first: 2) { nodes { number step at mate { number } } } }"))["errors"] == []
    assert current_operation().texts == {"things": None}


async def test_a_filtered_page_is_found_first_and_written_by_its_keys(query_count: Any) -> None:
    document = '{ things(first: 3, where: {price: {gt: "5"}}) { nodes { number mate { number } } pageInfo { endCursor } } }'
    await _ask(document)
    async with query_count(2) as statements:
        answer = await _ask(document)

    assert answer["errors"] == []
    assert "WHERE t.price" not in statements[1]


async def test_a_wrong_row_has_the_others_read_in_the_usual_way() -> None:
    with structlog.testing.capture_logs():
        answer = await _ask(f"{{ things(last: {SPOILT}) {{ nodes {{ count step mate {{ number }} }} }} }}")

    assert answer["data"] is None
    assert current_operation().texts["things"] is not None


async def test_nodes_are_counted_each_time_they_stand_in_the_answer() -> None:
    result = await SCHEMA.execute("{ things(first: 6) { nodes { mate { id } again: mate { id } } } }", context_value=context(READ))

    assert (result.extensions or {})["cost"]["returned"] == 6 + 6 + 6


async def test_too_many_nodes_are_not_returned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(operation, "NODES_MAX", 10)

    answer = await _ask("{ things(first: 6) { nodes { mate { id } } } }")

    assert answer["data"] is None
    assert [error["extensions"]["code"] for error in answer["errors"]] == ["COST_LIMIT"]


async def test_rows_under_a_rule_are_written_for_those_who_see_them() -> None:
    """Who reads is the account 2: a thing is theirs when its mate is the second one."""
    document = f"{{ ownThings(first: {SOUND}) {{ nodes {{ id mate {{ id }} }} }} }}"

    mine = (await _ask(document, READ))["data"]["ownThings"]["nodes"]
    all_of_them = (await _ask(document, READ, DEEP))["data"]["ownThings"]["nodes"]

    assert {row["mate"]["id"] for row in mine} == {str(sample.PERSON.id)}
    assert 0 < len(mine) < len(all_of_them)
    ids = [row["id"] for row in all_of_them]
    for rights, seen in (((READ,), mine), ((READ, DEEP), all_of_them)):
        answers = [await _ask(f'{{ ownThing(id: "{each}") {{ id mate {{ id }} }} }}', *rights) for each in ids]
        assert [answer["data"]["ownThing"] for answer in answers if answer["data"]["ownThing"] is not None] == seen


@pytest.mark.parametrize(("rights", "is_written"), [((READ,), False), ((READ, DEEP), True)])
async def test_rows_below_are_written_for_those_who_see_all_of_them(rights: tuple[str, ...], is_written: bool) -> None:
    assert (await _ask("{ things(first: 5) { nodes { ownMate { id mate { id } } } } }", *rights))["errors"] == []

    assert (current_operation().texts["things"] is not None) == is_written


@pytest.mark.parametrize("name", HOSTILE)
def test_only_names_become_sql(name: str) -> None:
    writing = Writing(Place(RowsOf(THINGS)))
    with pytest.raises(Irregular):
        writing.constant(name, None)
    with pytest.raises(Irregular):
        writing.constant("ok", name)
    with pytest.raises(Irregular):
        writing.leaf(name, "number", False, leaf_of(GraphQLString))
    with pytest.raises(Irregular):
        writing.embedded(name, ["price"], False, lambda inner: None)
    with pytest.raises(Irregular):
        writing.below(name, "NULL")


@pytest.mark.parametrize("name", HOSTILE)
async def test_a_hostile_key_is_answered_without_the_database(name: str) -> None:
    text = '{ thing(id: "1") { x: number mate { id } } }'
    first: FieldNode = SCHEMA.documents.parsed(text).node.definitions[0].selection_set.selections[0].selection_set.selections[0]  # type: ignore[attr-defined]
    object.__setattr__(first, "alias", NameNode(value=name))  # no parser lets such a name in

    answer = await _ask(text)

    assert set(answer["data"]["thing"]) == {name, "mate"}
    assert current_operation().texts == {"thing": None}


async def test_sql_holds_names_and_nothing_else_of_a_document() -> None:
    document = (
        'query Name ($id: ID! = "7") { thing(id: $id) { shown: number __typename worth { amount } of: mate { step } children { id } } }'
    )

    assert (await _ask(document))["errors"] == []

    text = current_operation().texts["thing"]
    assert text is not None
    words = set(re.findall(r"\w+", text.sql))
    assert "shown" in words
    assert not {"Name", "7"} & words
    assert {each for each in words if re.search("[A-Z]", each) and not each.isupper()} == {"Thing"}


def _without_errors(result: ExecutionResult, running: operation.Operation) -> bytes:
    """Where several things are wrong, which of them are found before the answer is given up is a matter of time, and no executor's."""
    return orjson.dumps([result.data, bool(result.errors), None if result.errors else running.returned])


def _root(dice: Random, dices: Dice) -> str:
    number = dice.randint(1, SOUND if dice.random() < 0.7 else SOUND + SPOILT + 1)
    kind, name = dice.choice(
        (("Thing", "things"), ("Thing", "thing"), ("Thing", "openThing"), ("Thing", "ownThing"), ("Thing", "ownThings"), ("More", "mores"))
    )
    node: Any = SCHEMA._schema.type_map[kind]
    selection = dices.selection(node, dice.randint(0, DEPTH_MAX))
    if not name.endswith("s"):
        return f'{name}(id: "{number}") {selection}'
    page = f"first: {dice.randint(1, SOUND - 1)}" if dice.random() < 0.8 else f"last: {dice.randint(1, SOUND)}"
    order = dice.choice(("", ", orderBy: [{field: PRICE, direction: DESC}]"))
    beside = dice.choice(("", "totalCount ", "__typename pageInfo { hasNextPage hasPreviousPage } ", "pageInfo { endCursor } "))
    return f"{name}({page}{order}) {{ {beside}rows: nodes {selection} }}"
