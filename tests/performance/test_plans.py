"""The first rows of any list come from an index, however large the table is: by default, in every order, filtered and searched.

The cases follow from the schema. A new list is here by itself; it needs rows in `grown.sql` or in the benchmark's data.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from graphql import GraphQLInputObjectType, get_named_type

from app.tenancy import database
from app.tenancy.binding import use
from tests.client import Api
from tests.factories.company import Founded
from tests.performance.lists import LISTS, List, enumerated
from tests.performance.plans import PAGE, ROWS_MAX, Heard, explained, faults

NOWHERE = "zqxv"
# Words in more rows than this are found soon by walking the list's own order.
SELDOM = ROWS_MAX / 10


class Reader:
    """Asks a list of the large company and looks at the plan of the answer."""

    def __init__(self, api: Api, large: Founded, heard: Heard) -> None:
        self.api, self.large, self.heard = api, large, heard

    async def look(self, each: List, *, is_selective: bool = True, pages: int = 2, **given: Any) -> list[str]:
        """Read the first page and the one after it; return what is wrong with how they were read."""
        wrong = []
        cursor = None
        for part in ("", " after a cursor")[:pages]:
            self.heard.statements.clear()
            answer = await self.api.ok(each.document(), first=PAGE, after=cursor, **given)
            (statement,) = [one for one in self.heard.statements if each.listing.source in one[0]]
            async with use(self.large.company):
                plan = await explained(*statement)
            wrong += [f"{given}{part}: {fault}" for fault in faults(plan, is_selective=is_selective)]
            cursor = answer[each.name]["pageInfo"]["endCursor"]
            if cursor is None:
                break
        return wrong

    async def count(self, each: List, words: str) -> int:
        """Count the rows that words are found in."""
        answer = await self.api.ok(f"query ($search: String) {{ {each.name}(first: 1, search: $search) {{ totalCount }} }}", search=words)
        found: int = answer[each.name]["totalCount"]
        return found

    async def sample(self, each: List, expression: str, place: float) -> Any:
        """Return the value that stands at this place among all values of an expression."""
        async with use(self.large.company):
            return await database.fetchval(
                f"SELECT percentile_disc($1::float8) WITHIN GROUP (ORDER BY {expression}) FROM {each.listing.source}"
                f" WHERE {each.listing.condition or 'TRUE'}",
                place,
            )

    async def usual(self, each: List, expression: str) -> Any:
        """Return the value of an expression that most rows have."""
        async with use(self.large.company):
            return await database.fetchval(f"SELECT mode() WITHIN GROUP (ORDER BY {expression}) FROM {each.listing.source}")


OWN_COMPARISONS = {
    ("journal_entry e", "account_id"): "(SELECT posted.account_id FROM journal_line posted WHERE posted.entry_id = e.id LIMIT 1)",
}


@pytest.fixture
async def reader(client: Callable[..., Awaitable[Api]], large: Founded, monkeypatch: pytest.MonkeyPatch) -> Reader:
    return Reader(await client(large.founder, large.company), large, Heard(monkeypatch))


@pytest.mark.parametrize("name", LISTS)
async def test_every_list_is_large_here(name: str, large: Founded) -> None:
    async with use(large.company):
        assert await database.fetchval(f"SELECT count(*) FROM {LISTS[name].table}") > 2 * ROWS_MAX


@pytest.mark.parametrize("name", LISTS)
async def test_the_first_rows_come_from_an_index(reader: Reader, name: str) -> None:
    wrong = await reader.look(LISTS[name])
    assert not wrong, "\n" + "\n".join(wrong)


@pytest.mark.parametrize("name", [name for name, each in LISTS.items() if each.orders])
async def test_every_order_has_its_index(reader: Reader, name: str) -> None:
    wrong = []
    for order in LISTS[name].orders:
        for direction in ("ASC", "DESC"):
            wrong += await reader.look(LISTS[name], orderBy=[{"field": order, "direction": direction}])
    assert not wrong, "\n" + "\n".join(wrong)


@pytest.mark.parametrize("name", [name for name, each in LISTS.items() if "search" in each.arguments])
async def test_words_are_found_by_an_index(reader: Reader, name: str) -> None:
    each = LISTS[name]
    wrong = await reader.look(each, search=NOWHERE)
    for expression in each.listing.search:
        text = await reader.sample(each, expression, 0.5)
        for words in (text, *text.split()):
            if len(words) >= 3:
                wrong += await reader.look(each, search=words[:100], is_selective=await reader.count(each, words[:100]) < SELDOM)
    assert not wrong, "\n" + "\n".join(wrong)


@pytest.mark.parametrize(("name", "by"), [(name, by) for name, each in LISTS.items() for by in each.filters])
async def test_a_filter_never_reads_the_whole_table(reader: Reader, name: str, by: str) -> None:
    each = LISTS[name]
    column, operators = each.filters[by]
    wrong = []
    for operator, value, is_selective in await _comparisons(reader, each, column, operators):
        wrong += await reader.look(each, where={by: {operator: value}}, is_selective=is_selective, pages=1)
    assert not wrong, "\n" + "\n".join(wrong)


async def _comparisons(reader: Reader, each: List, column: str, operators: GraphQLInputObjectType) -> list[tuple[str, Any, bool]]:
    """Compare with what is there: every choice, both ends and the middle, a part of a text, and a text that is nowhere."""
    if choices := enumerated(operators):
        return [("eq", choice, True) for choice in choices] + [("in", choices, True)]
    if set(operators.fields) == {"eq"}:
        return [("eq", True, True), ("eq", False, True)]
    low, middle, high = [_sent(await reader.sample(each, _compared(each, column), place)) for place in (0.0, 0.5, 0.99)]
    cases: list[tuple[str, Any, bool]] = [("eq", middle, True)]
    if get_named_type(operators.fields["eq"].type).name == "ID":
        cases.append(("eq", str(await reader.usual(each, _compared(each, column))), True))
    if "gt" in operators.fields:
        # In the middle of a range half of the table is wanted; in the list's own order its first rows may come late.
        cases += [("gt", high, False), ("gte", middle, False), ("lt", middle, False), ("lte", low, False)]
    if "contains" in operators.fields:
        cases += [
            ("contains", middle[1:-1], True),
            ("startsWith", middle[:-1], True),
            ("contains", NOWHERE, True),
            ("startsWith", NOWHERE, True),
        ]
    return cases


def _compared(each: List, column: str) -> str:
    """What a filter compares, or, where the listing writes the comparison itself, an expression with the same values."""
    return OWN_COMPARISONS.get((each.listing.source, column)) or each.listing.filterable(column)


def _sent(value: Any) -> Any:
    match value:
        case Decimal():
            return f"{value:f}"
        case datetime() | date():
            return value.isoformat()
        case UUID():
            return str(value)
    return value
