"""Everything has a limit: at it accepted, past it refused before anything is read (S13)."""

from __future__ import annotations

import asyncio
import time

import pytest

from app.schema import build_schema
from app.schema.kit import limits, watch
from app.schema.kit.documents import Documents
from app.schema.kit.errors import Away
from app.schema.kit.operation import Operation
from app.tenancy import pools, pulse
from tests.schema.sample import READ, SCHEMA, ask, codes, context, seen

pytestmark = pytest.mark.promise("S13")

ORDER_BY = ("NUMBER", "ORDERED_ON", "CREATED_AT", "COST")


def _nested(depth: int) -> str:
    """A document this deep: lines and orders in turn."""
    inner = "id"
    for level in range(depth - 1, 1, -1):
        inner = f"{'order' if level % 2 else 'lines'} {{ {inner} }}"
    return f'{{ order(id: "1") {{ {inner} }} }}'


def _shape(document: str) -> list[str]:
    """What is wrong with a document before its fields are looked at."""
    return [str((error.extensions or {}).get("code")) for error in Documents().parsed(document).checked(SCHEMA._schema)]


def test_depth() -> None:
    assert _shape(_nested(limits.DEPTH_MAX)) == []
    assert _shape(_nested(limits.DEPTH_MAX + 1)) == ["BAD_REQUEST"]


def test_depth_counts_fragments() -> None:
    def spread(depth: int) -> str:
        inner = _nested(depth - 2).removeprefix('{ order(id: "1") {').removesuffix("} }")
        return f'{{ order(id: "1") {{ lines {{ order {{ ...A }} }} }} }} fragment A on Order {{ {inner} }}'

    assert _shape(spread(limits.DEPTH_MAX)) == []
    assert _shape(spread(limits.DEPTH_MAX + 1)) == ["BAD_REQUEST"]


def test_aliases() -> None:
    def aliased(count: int) -> str:
        names = " ".join(f"a{n}: number" for n in range(count // 2))
        return f'{{ order(id: "1") {{ ...A ...B }} }} fragment A on Order {{ {names} }} fragment B on Order {{ {names.replace("a", "b")} }}'

    assert _shape(aliased(limits.ALIASES_MAX)) == []
    assert _shape(aliased(limits.ALIASES_MAX + 2)) == ["BAD_REQUEST"]


async def test_tokens() -> None:
    def long(tokens: int) -> str:
        return "{ " + "hello " * (tokens - 2) + "}"

    too_many = (await ask(long(limits.TOKENS_MAX + 1))).errors
    assert too_many is not None
    assert "tokens" in too_many[0].message
    enough = (await ask(long(limits.TOKENS_MAX))).errors
    assert enough is not None
    assert "tokens" not in enough[0].message


async def test_root_fields() -> None:
    def roots(count: int) -> str:
        return "{ " + " ".join(f"h{n}: hello" for n in range(count)) + " }"

    assert (await ask(roots(limits.ROOT_FIELDS_MAX))).errors is None
    assert codes(await ask(roots(limits.ROOT_FIELDS_MAX + 1))) == ["BAD_REQUEST"]


def test_repeats_fragments_and_operations() -> None:
    def repeats(count: int) -> str:
        return f'{{ order(id: "1") {{ {"number " * count} }} }}'

    def fragments(count: int) -> str:
        spreads = " ".join(f"...F{n}" for n in range(count))
        return f'{{ order(id: "1") {{ {spreads} }} }}' + "".join(f" fragment F{n} on Order {{ id }}" for n in range(count))

    def operations(count: int) -> str:
        return " ".join(f"query Q{n} {{ hello }}" for n in range(count))

    for make, limit in ((repeats, limits.REPEATS_MAX), (fragments, limits.FRAGMENTS_MAX), (operations, limits.OPERATIONS_MAX)):
        assert _shape(make(limit)) == []
        assert _shape(make(limit + 1)) == ["BAD_REQUEST"]


@pytest.mark.parametrize(
    "hostile",
    [
        "{ " + "hello " * 3_900 + "}",
        "{ order(id: 1) " + "{ lines { order " * 150 + "{ id }" + "} }" * 150 + "}",
        "".join(f"fragment F{n} on Order {{ ...F{n + 1} ...F{n + 1} }} " for n in range(400)) + "{ order(id: 1) { ...F0 } }",
        "fragment A on Order { ...B } fragment B on Order { ...A } { order(id: 1) { ...A } }",
        "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }",
    ],
)
def test_hostile_documents_are_refused_quickly(hostile: str) -> None:
    # The quickest of three says what it costs; a busy machine, or a collection of the whole program's garbage, is none of its doing.
    took = []
    for _ in range(3):
        began = time.process_time()
        try:
            errors = Documents().parsed(hostile).checked(SCHEMA._schema)
        except Exception as error:
            errors = [error]  # type: ignore[list-item]
        took.append(time.process_time() - began)

    assert errors
    assert min(took) < 0.25


async def test_nodes_are_objects_times_pages() -> None:
    result = await ask("{ orders(first: 10) { edges { node { id lines { id order { id } } } } nodes { id } } }")

    # Ten edges with an order, ten lines each, each with its order; and ten orders.
    assert (result.extensions or {})["cost"]["nodes"] == 10 + 10 * 10 * 2 + 10


async def test_cost_is_refused_before_anything_is_read() -> None:
    few = 5 + 50 + 50 + 500 + 500

    result = await ask("{ " + " ".join(f"a{n}: few {{ lines {{ order {{ lines {{ order {{ id }} }} }} }} }}" for n in range(18)) + "}")
    assert 18 * few < limits.NODES_MAX
    assert "COST_LIMIT" not in codes(result)

    result = await ask("{ " + " ".join(f"a{n}: few {{ lines {{ order {{ lines {{ order {{ id }} }} }} }} }}" for n in range(19)) + "}")
    assert codes(result) == ["COST_LIMIT"]
    assert seen.roots == []


async def test_returned_nodes_are_charged_and_stopped() -> None:
    result = await ask('{ order(id: "7") { lines { id } } }')

    assert result.data is None
    assert codes(result) == ["COST_LIMIT"]


@pytest.mark.parametrize("size", [1, limits.PAGE_SIZE_MAX])
async def test_page_sizes(size: int) -> None:
    assert await _page(f"first: {size}") == []
    assert await _page(f"last: {size}") == []


@pytest.mark.parametrize(
    "arguments",
    [
        "",
        "first: 0",
        "first: -1",
        f"first: {limits.PAGE_SIZE_MAX + 1}",
        "first: 1, last: 1",
        'first: 1, before: "x"',
        'last: 1, after: "x"',
        'first: 1, after: "x"',
        'first: 1, after: ""',
        f'first: 1, after: "{"A" * 5_000}"',
        "last: 1, offset: 1",
        "first: 1, offset: -1",
        f"first: 1, offset: {limits.OFFSET_MAX + 1}",
        f'first: 1, search: "{"a" * (limits.SEARCH_LENGTH_MAX + 1)}"',
        "first: 1, orderBy: [{field: NUMBER}, {field: NUMBER, direction: DESC}]",
        f'first: 1, where: {{number: {{eq: "{"a" * (limits.FILTER_TEXT_LENGTH_MAX + 1)}"}}}}',
        "first: 1, where: {number: {in: [" + '"a" ' * (limits.LIST_MAX + 1) + "]}}",
    ],
)
async def test_pages_that_are_refused(arguments: str) -> None:
    assert await _page(arguments) == ["BAD_REQUEST"]


@pytest.mark.parametrize(
    "arguments",
    [
        f"first: 1, offset: {limits.OFFSET_MAX}",
        f'first: 1, search: "{"a" * limits.SEARCH_LENGTH_MAX}"',
        f'first: 1, where: {{number: {{eq: "{"a" * limits.FILTER_TEXT_LENGTH_MAX}"}}}}',
        "first: 1, where: {number: {in: [" + '"a" ' * limits.LIST_MAX + "]}}",
    ],
)
async def test_pages_at_their_limits(arguments: str) -> None:
    assert await _page(arguments) == []


async def test_filters_nest_three_deep() -> None:
    assert await _page("first: 1, where: {and: [{or: [{number: {eq: null}}]}]}") == []
    assert await _page("first: 1, where: {and: [{or: [{not: {number: {eq: null}}}]}]}") == ["BAD_REQUEST"]


async def test_filters_have_thirty_comparisons() -> None:
    def filters(count: int) -> str:
        return "first: 1, where: {or: [" + ' {number: {eq: "a"}}' * count + "]}"

    assert await _page(filters(limits.PREDICATES_MAX)) == []
    assert await _page(filters(limits.PREDICATES_MAX + 1)) == ["BAD_REQUEST"]


@pytest.mark.promise("S13")
@pytest.mark.parametrize("nothing", ["{}", "{and: []}", "{or: []}", "{number: {}}", "{number: {eq: null}}", "{and: [], or: []}"])
async def test_what_compares_nothing_counts_as_a_comparison(nothing: str) -> None:
    def filters(count: int) -> str:
        return "first: 1, where: {and: [" + nothing * count + "]}"

    assert await _page(filters(limits.PREDICATES_MAX)) == []
    assert await _page(filters(limits.PREDICATES_MAX + 1)) == ["BAD_REQUEST"]


async def test_lists_are_ordered_by_three_columns() -> None:
    def ordered(count: int) -> str:
        return "first: 1, orderBy: [" + " ".join(f"{{field: {name}}}" for name in ORDER_BY[:count]) + "]"

    assert await _page(ordered(limits.ORDERS_MAX)) == []
    assert await _page(ordered(limits.ORDERS_MAX + 1)) == ["BAD_REQUEST"]


async def test_a_text_argument_has_a_limit() -> None:
    document = "query ($name: String!) { hello(name: $name) }"

    assert (await ask(document, name="a" * limits.TEXT_ARGUMENT_LENGTH_MAX)).errors is None
    assert codes(await ask(document, name="a" * (limits.TEXT_ARGUMENT_LENGTH_MAX + 1))) == ["BAD_REQUEST"]


async def test_an_operation_is_stopped_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    class Soon(watch.Watched):
        def __init__(self, operation: Operation) -> None:
            operation.seconds_max /= 100
            super().__init__(operation)

    monkeypatch.setattr(watch, "Watched", Soon)
    began = time.perf_counter()

    assert codes(await ask("{ slow }")) == ["COST_LIMIT"]
    assert time.perf_counter() - began < limits.OPERATION_SECONDS_MAX, "it is given a hundredth of that"
    source = await SCHEMA.stream("{ slow }", context_value=context(READ))
    assert [codes(result) for result in [each async for each in source]] == [["COST_LIMIT"]]


@pytest.mark.promise("R19")
async def test_a_database_that_hangs_is_told_from_an_operation_that_takes_long(house: None, monkeypatch: pytest.MonkeyPatch) -> None:
    async def hanging(**_: object) -> None:
        await asyncio.sleep(60)

    monkeypatch.setattr(watch, "DOUBT_SECONDS", 0.05)
    monkeypatch.setattr(watch, "LOOK_SECONDS", 0.01)
    with monkeypatch.context() as patch:
        patch.setattr(pulse, "ANSWER_SECONDS_MAX", 0.2)
        patch.setattr(pools, "open_connection", hanging)
        result = await ask("{ slow }")
    # Where that goes unnoticed the operation's own time ends it, and it is told so.
    assert [type(error) for error in result.errors or ()] == [Away]

    class InTime(watch.Watched):
        def __init__(self, operation: Operation) -> None:
            operation.seconds_max = 0.6
            super().__init__(operation)

    with monkeypatch.context() as patch:
        patch.setattr(pulse, "ANSWER_SECONDS_MAX", 60.0)
        patch.setattr(watch, "Watched", InTime)
        assert codes(await ask("{ slow }")) == ["COST_LIMIT"]


async def test_whoever_is_stopped_by_somebody_else_is_not_told_that_time_is_over() -> None:
    operation = Operation(seconds_max=60)
    asleep = asyncio.Event()

    async def run() -> None:
        with watch.Watched(operation):
            asleep.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(run())
    await asleep.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_of_several_operations_each_ends_at_its_own_time() -> None:
    async def run(seconds: float) -> float:
        began = time.perf_counter()
        with pytest.raises(TimeoutError), watch.Watched(Operation(seconds_max=seconds)):
            await asyncio.Event().wait()
        return time.perf_counter() - began

    for _ in range(20):
        long, short = await asyncio.gather(run(0.12), run(0.03))
        assert long >= 0.12
        assert short >= 0.03
        if short < long:  # unless all of this process was held up for so long
            return
    raise AssertionError("both end together, again and again")


async def test_reports_may_take_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    allowed: list[float] = []

    class Noted(watch.Watched):
        def __init__(self, operation: Operation) -> None:
            allowed.append(operation.seconds_max)
            super().__init__(operation)

    monkeypatch.setattr(watch, "Watched", Noted)

    await ask("{ hello }")
    await ask("{ hello report }")

    assert allowed == [limits.OPERATION_SECONDS_MAX, limits.REPORT_SECONDS_MAX]


def test_documents_of_strangers_are_kept_within_bounds() -> None:
    documents = Documents()
    for n in range(limits.DOCUMENTS_KEPT_MAX + 10):
        documents.parsed(f"query Q{n} {{ hello }}")
    assert len(documents.kept) == limits.DOCUMENTS_KEPT_MAX

    documents.parsed("{ hello }" + " " * limits.DOCUMENTS_KEPT_CHARACTERS_MAX)
    assert documents.characters == sum(map(len, documents.kept)) <= limits.DOCUMENTS_KEPT_CHARACTERS_MAX


async def _page(arguments: str) -> list[str]:
    """The codes with which a page is refused; nothing is read when it is not."""
    given = f"({arguments})" if arguments else ""
    source = f"query ($go: Boolean = false) {{ orders{given} {{ nodes @include(if: $go) {{ id }} __typename }} }}"
    return codes(await ask(source, READ, "shop.order.cost:read"))


@pytest.mark.promise("S15")
def test_a_document_that_is_kept_keeps_nothing_of_how_it_was_checked() -> None:
    found = (
        build_schema()
        .documents.parsed('{ trialBalance(from: "2026-02-30", to: "never") { rows { openings } } }')
        .checked(build_schema()._schema)
    )
    assert len(found) == 3
    for error in found:
        for each in (error, error.original_error):
            assert each is None or (each.__traceback__, each.__context__, each.__cause__) == (None, None, None), error
