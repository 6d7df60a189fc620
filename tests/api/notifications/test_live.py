"""Events over the websocket: at once, in order, each once, whatever happens to the connection."""

# ruff: noqa: ASYNC110 (a test waits for what another task does)
from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID, uuid4

import pytest

from app.domain.work import EntityKind
from app.main import app
from app.schema.notifications import following
from app.services import outbox
from app.services.notifications import live
from app.services.sales.lines import EnteredLine
from app.services.transaction import transaction
from app.settings import settings
from app.tenancy.binding import use
from tests.factories import company as companies
from tests.factories import sales
from tests.factories.company import Founded, Person
from tests.http.wire import Socket, connected
from tests.workers.fixture import Worker
from tests.workers.motion import WAIT_SECONDS_MAX, listened

FOLLOW = "subscription ($after: ID) { notifications(after: $after) { id kind title isRead } }"
CHANGED = "subscription ($kind: EntityKind!, $id: ID!) { documentChanged(kind: $kind, id: $id) { kind id version } }"


@contextlib.asynccontextmanager
async def listening(founded: Founded, someone: Person | None = None) -> AsyncIterator[Socket]:
    """Open a signed-in websocket of a company."""
    token = await companies.access_token(someone or founded.founder)
    async with connected(app, f"/c/{founded.company.slug}/graphql", {"authorization": f"Bearer {token}"}) as socket:
        assert (await socket.begin())["type"] == "connection_ack"
        yield socket


async def heard(socket: Socket) -> dict[str, Any]:
    """Wait for the next event."""
    message = await socket.next()
    assert message["type"] == "next", message
    found: dict[str, Any] = message["payload"]["data"]
    return found


async def confirm(founded: Founded, worker: Worker, times: int = 1) -> list[UUID]:
    """Have orders confirmed, as far as the outbox is concerned, and their events numbered."""
    async with use(founded.company):
        actor = sales.actor_of(founded)
        order_id = await sales.draft(actor, [EnteredLine(product_id=await sales.service(actor, uuid4().hex), quantity=sales.D(1))])
        async with transaction(actor, "tests.events:add"):
            made = [await outbox.add("sales.order_confirmed", EntityKind.SALES_ORDER, order_id) for _ in range(times)]
    await worker.drain()
    return made


async def is_followed(count: int = 1, *, through_redis: bool = True) -> None:
    """Wait until so many subscribers are listening."""
    async with asyncio.timeout(WAIT_SECONDS_MAX):
        while sum(len(rung) for rung in live._sleeping.values()) < count:
            await asyncio.sleep(0.01)
    if through_redis:
        await listened(live.CHANNEL)


@pytest.mark.behaviour("NOT-1")
async def test_what_happens_is_told_at_once(founded: Founded, worker: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live.Alarm.wait, "__defaults__", (3600.0,))  # nobody looks by himself
    async with live.listening(), listening(founded) as socket:
        await socket.subscribe(FOLLOW)
        await is_followed()
        await confirm(founded, worker)
        event = (await heard(socket))["notifications"]
    assert (event["kind"], event["isRead"]) == ("ORDER_CONFIRMED", False)


@pytest.mark.promise("R4")
async def test_without_redis_it_arrives_all_the_same(founded: Founded, worker: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live.Alarm.wait, "__defaults__", (0.3,))
    monkeypatch.setenv("REDIS_URL", "unix:///nowhere/valkey.sock")
    settings.cache_clear()
    try:
        async with listening(founded) as socket:
            await socket.subscribe(FOLLOW)
            await is_followed(through_redis=False)
            await confirm(founded, worker)
            assert (await heard(socket))["notifications"]["kind"] == "ORDER_CONFIRMED"
    finally:
        monkeypatch.undo()
        settings.cache_clear()


@pytest.mark.promise("R25")
async def test_a_reader_who_is_cut_off_again_and_again_misses_nothing(founded: Founded, worker: Worker) -> None:
    await confirm(founded, worker, 60)
    seen: list[int] = []
    after: str | None = "0"
    for _ in range(6):
        async with listening(founded) as socket:
            await socket.subscribe(FOLLOW, variables={"after": after})
            for _ in range(10):
                after = (await heard(socket))["notifications"]["id"]
                seen.append(int(after or 0))
    assert seen == sorted(set(seen))
    assert seen == [row["id"] for row in await worker.rows("SELECT id FROM event WHERE is_notification ORDER BY id")]


async def test_too_much_at_once_asks_the_reader_to_read_the_list(founded: Founded, worker: Worker) -> None:
    async with listening(founded) as socket:
        await socket.subscribe(FOLLOW)
        await is_followed()
        await confirm(founded, worker, following.QUEUE_MAX + 1)
        event = (await heard(socket))["notifications"]
        assert event["kind"] == "RESYNC"
        assert int(event["id"]) == (await worker.rows("SELECT max(id) AS id FROM event"))[0]["id"]
        await confirm(founded, worker)
        assert int((await heard(socket))["notifications"]["id"]) > int(event["id"])


@pytest.mark.behaviour("TEN-1")
async def test_events_stay_in_their_company_and_with_those_who_may_see(founded: Founded, other_company: Founded, worker: Worker) -> None:
    async with listening(founded) as own, listening(other_company) as foreign:
        await own.subscribe(FOLLOW)
        await foreign.subscribe(FOLLOW, variables={"after": "0"})
        await foreign.subscribe(CHANGED, "2", variables={"kind": "SALES_ORDER", "id": str(uuid4())})
        await is_followed(3)
        await confirm(founded, worker)
        await heard(own)
        await asyncio.sleep(0.3)
        assert foreign.received.empty()


async def test_a_record_that_changes_is_told_to_whoever_has_it_open(founded: Founded, worker: Worker) -> None:
    async with use(founded.company):
        customer_id = await sales.customer(sales.actor_of(founded))
    await worker.drain()
    async with listening(founded) as socket:
        await socket.subscribe(CHANGED, variables={"kind": "CUSTOMER", "id": str(customer_id)})
        await is_followed()
        async with use(founded.company), transaction(sales.actor_of(founded), "tests.events:add"):
            await outbox.add("parties.customer_updated", EntityKind.CUSTOMER, customer_id)
        await worker.drain()
        assert (await heard(socket))["documentChanged"] == {"kind": "CUSTOMER", "id": str(customer_id), "version": 1}


async def test_a_record_one_may_not_read_cannot_be_followed(founded: Founded, worker: Worker) -> None:
    await worker.change("UPDATE role SET permissions = array_remove(permissions, 'payments.payment:read') WHERE name = 'User'")
    user = await companies.join(founded.company, "User")
    async with listening(founded, user) as socket:
        await socket.subscribe(CHANGED, variables={"kind": "PAYMENT", "id": str(uuid4())})
        message = await socket.next()
        errors = message["payload"] if message["type"] == "error" else message["payload"]["errors"]
        assert errors[0]["extensions"]["code"] == "FORBIDDEN"


async def test_a_socket_that_is_cut_leaves_nothing_behind(founded: Founded) -> None:
    async with listening(founded) as socket:
        await socket.subscribe(FOLLOW)
        await socket.subscribe(CHANGED, "2", variables={"kind": "CUSTOMER", "id": str(uuid4())})
        await is_followed(2)
    assert live._sleeping == {}
    assert live._listeners == 0
