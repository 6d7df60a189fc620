"""Reading pages and rows: what is asked for and nothing else, in one statement, whatever the order."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from app.models.parties import Party, PartyAddress
from app.resolvers.kit import (
    BadCursor,
    Condition,
    Every,
    Listing,
    Not,
    Operator,
    Page,
    PageRequest,
    PageWish,
    Some,
    Test,
    joined_name,
    page,
    row_by_id,
    rows_by_id,
    rows_by_parent,
)
from app.resolvers.kit.page import read_cursor
from app.services import rows
from app.services.actor import Actor
from app.services.transaction import transaction
from app.tenancy import database
from app.tenancy.binding import Company

PARTIES = Listing(
    source="party p",
    columns={
        "id": "p.id",
        "number": "p.number",
        "name": "p.name",
        "email": "p.email",
        "language": "p.language",
        "payment_term_days": "p.payment_term_days",
        "created_at": "p.created_at",
    },
    orders={"number": "p.number", "name": "p.name", "payment_term_days": "p.payment_term_days", "created_at": "p.created_at"},
    default_order=(("created_at", True),),
    filters={"is_customer": "p.is_customer"},
    search=("p.search",),
    sums={"payment_term_days": "p.payment_term_days"},
    condition="NOT p.is_archived",
)
ADDRESSES = Listing(
    source="party_address a", columns={"id": "a.id", "city": "a.city", "party_id": "a.party_id"}, joins={"party_id": PARTIES}
)
COUNT = 23
NAMES = ("Müller & Söhne", "Ångström 100%", "under_score", "O'Brien \\ Co", "Zoë", "plain")


@pytest.fixture
async def parties(bound: Company) -> None:
    """Some parties, many of which share a name, a term or an instant; one that is archived."""
    begin = datetime(2026, 1, 1, tzinfo=UTC)
    async with transaction(Actor(UUID(int=1), bound.id, "Ada"), "test.party:create"):
        await rows.insert(
            Party,
            [
                {
                    "number": f"C{n:03}",
                    "name": NAMES[n % len(NAMES)],
                    "email": None if n % 3 else f"c{n}@example.com",
                    "language": "en",
                    "note": "",
                    "is_supplier": False,
                    "payment_term_days": n % 4,
                    "is_customer": n % 2 == 0,
                    "is_archived": n == COUNT,
                    "created_at": begin + timedelta(minutes=n // 5),
                }
                for n in range(COUNT + 1)
            ],
        )


async def _numbers(**asked: Any) -> list[str]:
    found = await page(PARTIES, PageRequest(**({"size": 100} | asked)), PageWish(frozenset({"number"})))
    return [row["number"] for row in found.rows]


async def _found(condition: Condition) -> list[int]:
    return sorted(int(number[1:]) for number in await _numbers(where=condition))


ORDERS = [
    (),
    (("number", False),),
    (("name", True),),
    (("name", False), ("created_at", False)),
    (("name", False), ("created_at", True)),
    (("payment_term_days", True), ("name", False), ("number", True)),
]


async def test_pages_by_cursor_are_the_list_in_both_directions(parties: None) -> None:
    for order in ORDERS:
        whole = await _numbers(order=order)
        assert len(set(whole)) == COUNT
        for size, is_backward in itertools.product((1, 4, 22, 23, 24), (False, True)):
            await _walk(order, size, is_backward, whole)


async def _walk(order: tuple[tuple[str, bool], ...], size: int, is_backward: bool, whole: list[str]) -> None:
    walked: list[str] = []
    cursor = None
    for _ in range(COUNT + 2):
        found = await page(
            PARTIES,
            PageRequest(size, is_backward, cursor, order=order),
            PageWish(frozenset({"number"}), cursors=True),
        )
        numbers = [row["number"] for row in found.rows]
        walked = numbers + walked if is_backward else walked + numbers
        assert (found.has_previous if is_backward else found.has_next) == (len(walked) < COUNT)
        assert (found.has_next if is_backward else found.has_previous) == (cursor is not None)
        if len(walked) >= COUNT:
            break
        cursor = read_cursor(PARTIES, order, found.cursors[0] if is_backward else found.cursors[-1])
    assert walked == whole


async def test_pages_by_offset_are_the_list(parties: None) -> None:
    whole = await _numbers()

    assert list(itertools.chain(*[await _numbers(size=5, offset=5 * n) for n in range(5)])) == whole
    found = await page(PARTIES, PageRequest(5, offset=20), PageWish())
    assert (len(found.rows), found.has_next, found.has_previous) == (3, False, True)


async def test_a_cursor_is_a_range_of_an_index(parties: None) -> None:
    order = (("created_at", True),)
    found = await page(PARTIES, PageRequest(4, order=order), PageWish(cursors=True))
    after = read_cursor(PARTIES, order, found.cursors[-1])

    async with transaction(Actor(UUID(int=1), UUID(int=2), "Ada"), "test.explain"):
        await database.execute("SET LOCAL enable_seqscan = off")
        plan = await database.fetch(
            "EXPLAIN SELECT p.id FROM party p WHERE (p.created_at, p.id) < ($1, $2) ORDER BY p.created_at DESC, p.id DESC LIMIT 5", *after
        )
    text = "\n".join(line[0] for line in plan)
    assert "Index" in text
    assert "Index Cond: (ROW(created_at, id) <" in text
    assert "Sort" not in text


async def test_a_cursor_belongs_to_its_list_and_order(parties: None) -> None:
    found = await page(PARTIES, PageRequest(1, order=(("name", False),)), PageWish(cursors=True))
    (cursor,) = found.cursors

    assert len(read_cursor(PARTIES, (("name", False),), cursor)) == 2
    for order in ((("name", True),), (("number", False),), ()):
        with pytest.raises(BadCursor):
            read_cursor(PARTIES, order, cursor)
    for spoilt in ("", "x", "!", cursor[:-3], cursor + "A", cursor.swapcase(), "W10", "é", "A" * 3_000):
        with pytest.raises(BadCursor):
            read_cursor(PARTIES, (("name", False),), spoilt)


async def test_a_cursor_made_by_hand_is_refused(parties: None) -> None:
    with pytest.raises(BadCursor):
        await page(PARTIES, PageRequest(1, cursor=("yesterday", "nobody")), PageWish())


async def test_only_what_is_wished_for_is_read(parties: None, query_count: Any) -> None:
    async with query_count(0):
        assert await page(PARTIES, PageRequest(5), PageWish(rows=False)) == Page()
    async with query_count(1) as statements:
        await page(PARTIES, PageRequest(5), PageWish(frozenset({"name"})))
    assert statements[0].startswith('SELECT p.id AS "id", p.name AS "name" FROM party p WHERE NOT p.is_archived ORDER BY')
    async with query_count(1) as statements:
        found = await page(PARTIES, PageRequest(5), PageWish(rows=False, total_count=True, sums=frozenset({"payment_term_days"})))
    assert "count(*)" in statements[0]
    assert (found.total_count, found.sums["payment_term_days"]) == (COUNT, sum(n % 4 for n in range(COUNT)))
    async with query_count(2):
        await page(PARTIES, PageRequest(5), PageWish(total_count=True))


async def test_totals_follow_the_filter_and_not_the_page(parties: None) -> None:
    request = PageRequest(2, offset=4, where=Test("payment_term_days", Operator.EQ, 3))
    found = await page(PARTIES, request, PageWish(total_count=True, sums=frozenset({"payment_term_days"})))

    assert (len(found.rows), found.total_count, found.sums["payment_term_days"]) == (1, 5, 15)


CONDITIONS: list[tuple[Condition, Callable[[int], bool]]] = [
    (Test("payment_term_days", Operator.EQ, 2), lambda n: n % 4 == 2),
    (Test("payment_term_days", Operator.LT, 1), lambda n: n % 4 < 1),
    (Test("payment_term_days", Operator.LTE, 1), lambda n: n % 4 <= 1),
    (Test("payment_term_days", Operator.GT, 2), lambda n: n % 4 > 2),
    (Test("payment_term_days", Operator.GTE, 2), lambda n: n % 4 >= 2),
    (Test("payment_term_days", Operator.IN, [0, 3]), lambda n: n % 4 in (0, 3)),
    (Test("payment_term_days", Operator.IN, []), lambda n: False),
    (Test("is_customer", Operator.EQ, True), lambda n: n % 2 == 0),
    (Test("email", Operator.IS_NULL, True), lambda n: n % 3 != 0),
    (Test("email", Operator.IS_NULL, False), lambda n: n % 3 == 0),
    (Test("name", Operator.CONTAINS, "MÜLLER"), lambda n: n % 6 == 0),
    (Test("name", Operator.CONTAINS, "%"), lambda n: n % 6 == 1),
    (Test("name", Operator.CONTAINS, "_"), lambda n: n % 6 == 2),
    (Test("name", Operator.CONTAINS, "\\"), lambda n: n % 6 == 3),
    (Test("name", Operator.STARTS_WITH, "o'"), lambda n: n % 6 == 3),
    (Test("name", Operator.EQ, "'; DROP TABLE party; --"), lambda n: False),
    (Not(Test("email", Operator.EQ, "c0@example.com")), lambda n: n != 0),
    (Every(()), lambda n: True),
    (Some(()), lambda n: False),
    (
        Every(
            (
                Some((Test("payment_term_days", Operator.EQ, 0), Test("name", Operator.EQ, "Zoë"))),
                Not(Test("email", Operator.IS_NULL, True)),
            )
        ),
        lambda n: (n % 4 == 0 or n % 6 == 4) and n % 3 == 0,
    ),
]


async def test_conditions(parties: None) -> None:
    for condition, expected in CONDITIONS:
        assert await _found(condition) == [n for n in range(COUNT) if expected(n)], condition


SEARCHES: list[tuple[str, set[int]]] = [
    ("muller", {0}),
    ("SOHNE mull", {0}),
    ("angstrom", {1}),
    ("100%", {1}),
    ("under_", {2}),
    ("\\", {3}),
    ("zoe", {4}),
    ("nobody", set()),
]


async def test_search_finds_all_words_whatever_case_and_accents(parties: None) -> None:
    for text, remainders in SEARCHES:
        assert {int(number[1:]) % 6 for number in await _numbers(search=text)} == remainders, text


async def test_a_blank_search_finds_all(parties: None) -> None:
    assert len(await _numbers(search="   ")) == COUNT


async def test_rows_by_their_ids_and_parents(parties: None) -> None:
    found = await page(PARTIES, PageRequest(3), PageWish(frozenset({"number"})))
    ids = [row["id"] for row in found.rows]

    by_id = await rows_by_id(PARTIES, [ids[2], UUID(int=5), ids[0]], frozenset({"number"}))
    assert [None if row is None else row["number"] for row in by_id] == [found.rows[2]["number"], None, found.rows[0]["number"]]
    one = await row_by_id(PARTIES, ids[1], frozenset({"number"}))
    assert one is not None
    assert one["number"] == found.rows[1]["number"]
    assert await row_by_id(PARTIES, UUID(int=5), frozenset()) is None

    below = Listing(source="party p", columns={"id": "p.id", "number": "p.number", "parent": "p.id"})
    groups = await rows_by_parent(below, "parent", [UUID(int=5), ids[1], ids[0]], frozenset({"number"}), "number")
    assert [[row["number"] for row in group] for group in groups] == [[], [found.rows[1]["number"]], [found.rows[0]["number"]]]


async def test_an_archived_row_is_found_by_no_way(parties: None) -> None:
    hidden = await database.fetchval("SELECT id FROM party WHERE is_archived")

    assert await rows_by_id(PARTIES, [hidden], frozenset()) == [None]
    assert f"C{COUNT:03}" not in await _numbers(where=Some((Test("number", Operator.EQ, f"C{COUNT:03}"),)))


async def test_rows_that_others_name_are_read_with_them(
    parties: None, bound: Company, query_count: Callable[..., AbstractAsyncContextManager[list[str]]]
) -> None:
    found = await database.fetch("SELECT id, number FROM party WHERE number IN ('C001', 'C023')")
    ids = {row["number"]: row["id"] for row in found}
    async with transaction(Actor(UUID(int=1), bound.id, "Ada"), "test.party:address"):
        blank = {"street": "", "postal_code": "", "region": "", "country": "GB"}
        await rows.insert(PartyAddress, [{"party_id": each, "city": "Leeds"} | blank for each in ids.values()])
    key, name = joined_name("party_id", "id"), joined_name("party_id", "name")
    wanted = frozenset({"city", "party_id", key, name, joined_name("other_id", "name")})

    async with query_count(1):
        (addresses,) = await rows_by_parent(ADDRESSES, "city", ["Leeds"], wanted, "party_id")  # type: ignore[list-item]

    seen = {row["party_id"]: (row[key], row[name]) for row in addresses}
    # The second is archived: the listing that is joined does not have it.
    assert seen == {ids["C001"]: (ids["C001"], NAMES[1]), ids["C023"]: (None, None)}
    first: Any = addresses[0]
    assert set(first.keys()) == {"id", "city", "party_id", key, name}
