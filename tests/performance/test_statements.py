"""The number of statements does not depend on the number of rows: for every list with everything that can be read beside its rows.

Mutations and single records have their own tests beside their features.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager

import pytest

from tests.client import Api
from tests.factories.company import Founded
from tests.performance.lists import LISTS

Counting = Callable[..., AbstractAsyncContextManager[list[str]]]


@pytest.mark.parametrize("name", LISTS)
async def test_twenty_rows_cost_as_many_statements_as_one(
    client: Callable[..., Awaitable[Api]], large: Founded, query_count: Counting, name: str
) -> None:
    api = await client(large.founder, large.company)
    document = LISTS[name].document(depth=1)
    await api.ok(document, first=1)  # who asks is now known
    async with query_count() as one:
        rows = (await api.ok(document, first=1))[name]["nodes"]
    async with query_count() as twenty:
        assert len((await api.ok(document, first=20))[name]["nodes"]) == 20
    # What the one row does not have is not read either.
    empty = sum(not value for value in rows[0].values())
    assert len(one) <= len(twenty) <= len(one) + 2 * empty, "\n".join(twenty)


@pytest.mark.parametrize("name", LISTS)
async def test_forty_rows_cost_as_many_statements_as_twenty(
    client: Callable[..., Awaitable[Api]], large: Founded, query_count: Counting, name: str
) -> None:
    api = await client(large.founder, large.company)
    document = LISTS[name].document(depth=2)
    await api.ok(document, first=1)
    async with query_count() as twenty:
        await api.ok(document, first=20)
    async with query_count() as forty:
        await api.ok(document, first=40)
    # The same are sent. One of them is sent once more or less where all rows of a level are known from a level above: the parents of categories.
    more = Counter(forty) - Counter(twenty)
    assert set(forty) == set(twenty) and max(more.values(), default=0) <= 1, "\n".join([*twenty, "more:", *more.elements()])
