"""Lists of invoices: few statements whatever their length, what is overdue by the company's calendar, found through the short index."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from uuid import UUID

import pytest

from app.domain.sales.access import OTHERS
from app.resolvers.invoicing import INVOICES
from app.resolvers.kit import Operator, Test, Values
from app.resolvers.kit.condition import condition_sql
from app.services.transaction import transaction
from app.tenancy import database
from app.tenancy.binding import Company
from tests.client import Api, Body
from tests.conftest import Clock
from tests.factories import invoicing, payments, sales
from tests.factories.company import Founded
from tests.factories.roles import role

Counting = Callable[..., AbstractAsyncContextManager[list[str]]]
SHORT = """
query ($where: InvoiceWhere, $orderBy: [InvoiceOrderBy!], $search: String) {
  invoices(first: 50, where: $where, orderBy: $orderBy, search: $search) { totalCount nodes { id number isOverdue daysLate } }
}
"""


async def listed(api: Api, **arguments: object) -> list[Body]:
    found: list[Body] = (await api.ok(SHORT, **arguments))["invoices"]["nodes"]
    return found


async def three(founded: Founded, api: Api) -> tuple[UUID, UUID, UUID]:
    """A posted invoice over 50.00 due on 10 March, a posted one over 70.00 due on 25 March, and a draft over 90.00."""
    actor = sales.actor_of(founded)
    late, later, draft = [await invoicing.draft_over(actor, price) for price in ("50.00", "70.00", "90.00")]
    known = await invoicing.update(api, await invoicing.read(api, late), issuedOn="2026-03-01", dueOn="2026-03-10")
    await invoicing.post(api, known["id"])
    await invoicing.post(api, later, "2026-03-09")
    return late, later, draft


@pytest.mark.parametrize("founded", [{"country": "US", "currency": "USD", "zone": "America/Chicago"}], indirect=True)
@pytest.mark.behaviour("INV-15", "T-15")
async def test_late_begins_with_the_next_day_in_the_companys_zone(founded: Founded, bound: Company, api: Api, clock: Clock) -> None:
    clock.at("2026-03-10T18:00:00")
    late, _, draft = await three(founded, api)

    async def seen() -> list[tuple[bool, int]]:
        return [(each["isOverdue"], each["daysLate"]) for each in [await invoicing.read(api, late), await invoicing.read(api, draft)]]

    clock.at("2026-03-11T03:30:00")
    assert await seen() == [(False, 0), (False, 0)]
    assert await listed(api, where={"isOverdue": {"eq": True}}) == []
    clock.at("2026-03-11T05:30:00")
    assert await seen() == [(True, 1), (False, 0)]
    assert [each["id"] for each in await listed(api, where={"isOverdue": {"eq": True}})] == [str(late)]
    clock.at("2026-03-13T18:00:00")
    assert await seen() == [(True, 3), (False, 0)]
    await payments.received(sales.actor_of(founded), UUID((await invoicing.read(api, late))["customer"]["id"]), "50.00", auto_allocate=True)
    assert await seen() == [(False, 0), (False, 0)]


async def test_lists_are_filtered_ordered_searched_and_summed(founded: Founded, bound: Company, api: Api, clock: Clock) -> None:
    clock.at("2026-03-12T18:00:00")
    made = await three(founded, api)
    ids = dict(zip(map(str, made), ("late", "later", "draft"), strict=True))
    late = await invoicing.read(api, made[0])
    await payments.received(sales.actor_of(founded), UUID(late["customer"]["id"]), "20.00", auto_allocate=True)

    async def found(**arguments: object) -> list[str]:
        return [ids[each["id"]] for each in await listed(api, **arguments)]

    assert await found() == ["draft", "later", "late"]
    assert await found(where={"isOverdue": {"eq": True}}) == ["late"]
    assert await found(where={"isOverdue": {"eq": False}}) == ["draft", "later"]
    assert await found(where={"paymentState": {"eq": "PARTLY_PAID"}}) == ["late"]
    assert await found(where={"paymentState": {"in": ["OPEN", "DRAFT"]}}) == ["draft", "later"]
    assert await found(where={"not": {"paymentState": {"in": ["OPEN", "PARTLY_PAID"]}}}) == ["draft"]
    assert await found(where={"issuedOn": {"lt": "2026-03-05"}}) == ["late"]
    assert await found(where={"number": {"isNull": True}}) == ["draft"]
    assert await found(where={"openAmount": {"gt": "30"}, "total": {"lte": "70"}}) == ["later"]
    assert await found(orderBy=[{"field": "NUMBER", "direction": "ASC"}]) == ["draft", "late", "later"]
    assert await found(orderBy=[{"field": "ISSUED_ON", "direction": "ASC"}]) == ["late", "later", "draft"]
    assert await found(orderBy=[{"field": "DUE_ON", "direction": "DESC"}]) == ["draft", "later", "late"]
    assert await found(orderBy=[{"field": "TOTAL", "direction": "DESC"}]) == ["draft", "later", "late"]
    assert await found(search="2026/00002") == ["later"]
    assert await found(search="corner shop") == ["draft", "later", "late"]
    sums = (await api.ok(invoicing.LIST, first=1, where={"state": {"eq": "POSTED"}}))["invoices"]["sums"]
    assert {name: each["amount"] for name, each in sums.items()} == {
        "net": "120.00",
        "tax": "0.00",
        "total": "120.00",
        "openAmount": "100.00",
    }


async def test_pages_go_on_where_the_last_one_ended_also_among_drafts_without_dates(founded: Founded, bound: Company, api: Api) -> None:
    actor = sales.actor_of(founded)
    ids = [str(await invoicing.draft_over(actor, "50.00")) for _ in range(3)]
    ids.insert(0, (await invoicing.post(api, await invoicing.draft_over(actor, "50.00")))["id"])
    document = """
    query ($after: String) { invoices(first: 2, after: $after, orderBy: [{ field: DUE_ON }]) {
      nodes { id } pageInfo { hasNextPage endCursor }
    } }
    """

    first = (await api.ok(document))["invoices"]
    second = (await api.ok(document, after=first["pageInfo"]["endCursor"]))["invoices"]

    assert [each["id"] for each in (*first["nodes"], *second["nodes"])] == ids
    assert (first["pageInfo"]["hasNextPage"], second["pageInfo"]["hasNextPage"]) == (True, False)


async def test_a_list_takes_the_same_few_statements_whatever_its_length(
    founded: Founded, bound: Company, api: Api, query_count: Counting
) -> None:
    actor = sales.actor_of(founded)

    async def one_more() -> None:
        posted = await invoicing.post(api, await invoicing.draft_over(actor, "50.00"))
        await payments.received(actor, UUID(posted["customer"]["id"]), "20.00", auto_allocate=True)

    await one_more()
    async with query_count() as with_one:
        await api.ok(invoicing.LIST, first=50)
    for _ in range(19):
        await one_more()
    async with query_count() as with_twenty:
        found = await api.ok(invoicing.LIST, first=50)

    assert len(found["invoices"]["nodes"]) == 20
    assert len(with_twenty) == len(with_one)


@pytest.mark.parametrize(
    "test", [Test("is_overdue", Operator.EQ, True), Test("payment_state", Operator.IN, ["OPEN", "PARTLY_PAID"])], ids=["overdue", "unpaid"]
)
async def test_what_is_unpaid_is_found_through_the_index_of_open_invoices(founded: Founded, bound: Company, test: Test) -> None:
    values = Values()
    statement = "EXPLAIN SELECT i.id FROM " + INVOICES.source + " WHERE " + condition_sql(INVOICES, test, values)
    async with transaction(sales.actor_of(founded), "test.plan:read"):
        # On an empty table every plan costs the same; what counts is that the condition implies the index's own.
        await database.execute("SET LOCAL enable_seqscan = off")
        plan = "\n".join(row[0] for row in await database.fetch(statement, *values.given))

    assert "invoice_open" in plan


@pytest.mark.behaviour("AUTH-8")
async def test_what_was_booked_and_who_paid_is_not_for_everybody(
    founded: Founded, bound: Company, api: Api, as_role: Callable[[str], Awaitable[Api]]
) -> None:
    actor = sales.actor_of(founded)
    posted = await invoicing.post(api, await invoicing.draft_over(actor, "50.00"))
    await payments.received(actor, UUID(posted["customer"]["id"]), "20.00", auto_allocate=True)
    clerk = await as_role(await role(founded, "Clerk", "invoicing.invoice:read", OTHERS))
    document = "query ($id: ID!) { invoice(id: $id) { number journalEntry { id } allocations { amount { amount } payment { number } } } }"

    answer = await clerk.gql(document, id=posted["id"])

    assert answer["data"]["invoice"] == {
        "number": posted["number"],
        "journalEntry": None,
        "allocations": [{"amount": {"amount": "20.00"}, "payment": None}],
    }
    assert sorted(error["extensions"]["permission"] for error in answer["errors"]) == ["accounting.entry:read", "payments.payment:read"]
    assert await clerk.fails("{ payments(first: 1) { nodes { id } } }") == ["FORBIDDEN"]
