"""What people are told, what they have read of it, and that nobody hears what they may not see."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from app.resolvers.notifications import EventReader, told_after
from app.services.transaction import transaction
from app.tenancy import database, sessions
from app.tenancy.binding import Company, use
from tests.api.access.documents import copied, role_named
from tests.client import Api
from tests.factories import mail, sales
from tests.factories.company import Founded
from tests.workers.fixture import Worker

LIST = """
query ($first: Int, $after: String) { notifications(first: $first, after: $after) {
  totalCount unreadCount pageInfo { hasNextPage endCursor } nodes { id kind entityKind entityId title isRead createdAt }
} }
"""
READ = "mutation ($ids: [ID!]) { notificationsRead(input: {ids: $ids}) { unreadCount errors { code } } }"


async def happen(founded: Founded, worker: Worker, times: int = 1) -> None:
    """Post invoices: each also confirms an order."""
    async with use(founded.company):
        for _ in range(times):
            await mail.posted_invoice(sales.actor_of(founded), email=None)
    await worker.drain(founded.company)


@pytest.mark.behaviour("NOT-1")
async def test_the_list_tells_what_happened_and_counts_what_is_unread_for_each_person(
    api: Api, as_role: Callable[[str], Awaitable[Api]], founded: Founded, worker: Worker
) -> None:
    await happen(founded, worker)
    listed = (await api.ok(LIST, first=10))["notifications"]
    posted, confirmed = listed["nodes"]
    assert (posted["kind"], posted["entityKind"]) == ("INVOICE_POSTED", "INVOICE")
    assert (confirmed["kind"], confirmed["entityKind"]) == ("ORDER_CONFIRMED", "SALES_ORDER")
    assert "Corner Shop" in posted["title"]
    assert int(posted["id"]) > int(confirmed["id"])
    assert (listed["totalCount"], listed["unreadCount"]) == (2, 2)

    assert (await api.ok(READ, ids=[posted["id"]]))["notificationsRead"]["unreadCount"] == 1
    assert (await api.ok(READ, ids=[posted["id"], "9999"]))["notificationsRead"]["unreadCount"] == 1
    assert [node["isRead"] for node in (await api.ok(LIST, first=10))["notifications"]["nodes"]] == [True, False]
    colleague = await as_role("Manager")
    assert (await colleague.ok(LIST, first=10))["notifications"]["unreadCount"] == 2
    assert (await api.ok(READ))["notificationsRead"]["unreadCount"] == 0


@pytest.mark.behaviour("NOT-1")
async def test_reading_tells_the_persons_other_screens_once(api: Api, founded: Founded, worker: Worker) -> None:
    await happen(founded, worker)
    await api.ok(READ)
    await api.ok(READ)
    await worker.drain()
    (told,) = await worker.rows("SELECT * FROM event WHERE kind = 'RESYNC'")
    assert (told["recipient_id"], told["is_notification"]) == (founded.founder.id, False)
    assert (await api.ok(LIST, first=10))["notifications"]["totalCount"] == 2


@pytest.mark.behaviour("NOT-4", "TEN-1")
async def test_nobody_hears_what_they_may_not_see(
    api: Api, stranger: Api, as_role: Callable[[str], Awaitable[Api]], founded: Founded, company: Company, worker: Worker
) -> None:
    await happen(founded, worker)
    (invoice, order) = (await api.ok(LIST, first=10))["notifications"]["nodes"]
    assert (await stranger.ok(LIST, first=10))["notifications"] == {
        "totalCount": 0,
        "unreadCount": 0,
        "pageInfo": {"hasNextPage": False, "endCursor": None},
        "nodes": [],
    }
    assert (await stranger.ok(READ, ids=[invoice["id"]]))["notificationsRead"]["unreadCount"] == 0

    async with use(company), transaction(sales.actor_of(founded), "tests.role:update"):
        await database.execute("UPDATE role SET permissions = array_remove(permissions, 'invoicing.invoice:read') WHERE name = 'User'")
    await sessions.forget(company=company.id)
    user = await as_role("User")
    seen = (await user.ok(LIST, first=10))["notifications"]
    assert [node["id"] for node in seen["nodes"]] == [order["id"]]
    assert (seen["totalCount"], seen["unreadCount"]) == (1, 1)
    await user.ok(READ)
    assert await worker.rows("SELECT event_id FROM notification_read") == [{"event_id": int(order["id"])}]


@pytest.mark.promise("S3")
@pytest.mark.behaviour("NOT-4")
async def test_a_title_names_customers_to_those_alone_who_may_see_them(
    api: Api, as_role: Callable[[str], Awaitable[Api]], founded: Founded, worker: Worker
) -> None:
    everything = (await role_named(api, "Manager"))["permissions"]
    await copied(api, "Manager", "Floor", permissions=[right for right in everything if right != "parties.customer:read"])
    await happen(founded, worker)
    floor = await as_role("Floor")

    seen = (await floor.send(LIST, {"first": 10})).text

    assert "Corner Shop" in (await api.send(LIST, {"first": 10})).text
    assert "Corner Shop" not in seen
    assert (await floor.ok(LIST, first=10))["notifications"]["unreadCount"] == 0
    async with use(founded.company):
        reader = EventReader(founded.founder.id, frozenset(everything) - {"parties.customer:read"})
        assert await told_after(reader, 0, 10) == []
        assert len(await told_after(EventReader(founded.founder.id, everything), 0, 10)) == 2


async def test_pages_follow_each_other_and_cost_the_same(
    api: Api, founded: Founded, worker: Worker, query_count: Callable[..., Any]
) -> None:
    await happen(founded, worker)
    await api.ok(LIST, first=1)
    async with query_count() as one:
        await api.ok(LIST, first=1)
    await happen(founded, worker, 10)
    async with query_count(len(one)):
        first = (await api.ok(LIST, first=20))["notifications"]
    assert first["pageInfo"]["hasNextPage"]
    rest = (await api.ok(LIST, first=20, after=first["pageInfo"]["endCursor"]))["notifications"]
    ids = [int(node["id"]) for node in first["nodes"] + rest["nodes"]]
    assert ids == sorted(ids, reverse=True)
    assert len(set(ids)) == len(ids) == first["totalCount"] == 22


async def test_without_the_right_there_is_nothing(anonymous: Api) -> None:
    assert (await anonymous.gql(LIST, first=1))["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
