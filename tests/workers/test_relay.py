"""The relay in motion: told by Redis, or by its own sweep when Redis is away."""

# ruff: noqa: ASYNC110 (a test waits for what another task does)
from __future__ import annotations

import asyncio
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from app.domain.work import EntityKind
from app.services import outbox
from app.services.actor import Actor
from app.services.transaction import transaction
from app.settings import settings
from app.tenancy import binding
from app.tenancy.binding import Company, use
from app.workers import drain, nudge, queue
from app.workers import relay as relays
from app.workers.handlers import HANDLERS, Handler, Lane, Promise
from app.workers.relay import LOOK
from tests.factories import mail, sales
from tests.factories.company import Founded
from tests.workers.fixture import Worker
from tests.workers.motion import WAIT_SECONDS_MAX, sent, working
from tests.workers.test_outbox import tell_nobody


async def test_a_word_through_redis_reaches_the_relay_at_once(
    founded: Founded, company: Company, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(relays, "SWEEP_SECONDS", 3600.0)
    async with working() as relay:
        async with asyncio.timeout(WAIT_SECONDS_MAX):
            # The one sweep at the start finds nothing, and the next would come in an hour.
            while company.id not in relay._looked_at:
                await asyncio.sleep(0.01)
        async with nudge.announcing(), use(company):
            # The promises that come of promises are announced by the API's own task here; in the worker the relay rings itself.
            await mail.posted_invoice(sales.actor_of(founded))
            await sent(worker, 1)


@pytest.mark.promise("R4")
async def test_without_redis_nothing_fails_nothing_waits_and_the_sweep_finds_the_work(
    founded: Founded, company: Company, worker: Worker, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(relays, "SWEEP_SECONDS", 0.2)
    monkeypatch.setenv("REDIS_URL", f"unix://{tmp_path}/nobody.sock")
    settings.cache_clear()
    try:
        async with working(), nudge.announcing(), use(company):
            with monkeypatch.context() as patch:
                # Whoever waited for the queue now would wait for ever.
                patch.setattr(nudge, "TELL_SECONDS_MAX", None)
                patch.setattr(queue, "connect", asyncio.Event().wait)
                await mail.posted_invoice(sales.actor_of(founded))
            await sent(worker, 1)
    finally:
        monkeypatch.undo()
        settings.cache_clear()


@pytest.mark.promise("R17")
async def test_a_relay_that_closes_finishes_what_it_has_begun_and_leaves_the_rest(
    founded: Founded, company: Company, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = asyncio.Event()

    async def keep(_: Actor, __: Promise) -> None:
        begun.set()
        await asyncio.sleep(0.3)

    monkeypatch.setitem(HANDLERS, "tests.slow", Handler(Lane.DOCUMENTS, keep, tell_nobody, 5.0))
    async with use(company), transaction(sales.actor_of(founded), "tests.relay:add"):
        for _ in range(50):
            await outbox.add("tests.slow", EntityKind.CUSTOMER, uuid4())
    async with working(with_queue=False) as relay:
        relay.ring(company.id)
        await begun.wait()
    relay.ring(company.id)
    assert relay._tasks == {}
    done = await worker.rows("SELECT id FROM outbox WHERE done_at IS NOT NULL")
    assert len(done) == 1
    assert await worker.rows("SELECT id FROM outbox WHERE attempts > 0") == []


@pytest.mark.promise("R15")
async def test_a_company_with_much_to_do_takes_turns_with_the_others(
    founded: Founded, other_company: Founded, company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns: list[UUID] = []
    is_kept = asyncio.Event()

    async def keep(_: Actor, __: Promise) -> float | None:
        turns.append(binding.current().id)
        if turns[-1] == company.id:
            return 0.0  # there is always more to do
        is_kept.set()
        return None

    monkeypatch.setitem(HANDLERS, "tests.slow", Handler(Lane.DOCUMENTS, keep, tell_nobody, 5.0))
    monkeypatch.setattr(relays, "TURN_SECONDS", 0.05)
    monkeypatch.setattr(relays, "STATIONS", {"documents": (relays._lane(Lane.DOCUMENTS), 1), LOOK: relays.STATIONS[LOOK]})
    for each in (founded, other_company):
        async with use(each.company), transaction(sales.actor_of(each), "tests.relay:add"):
            await outbox.add("tests.slow", EntityKind.CUSTOMER, uuid4())
    async with working(with_queue=False) as relay:
        relay.ring(company.id)
        relay.ring(other_company.company.id)
        async with asyncio.timeout(WAIT_SECONDS_MAX):
            await is_kept.wait()

    assert turns.count(company.id) >= 1


@pytest.mark.promise("R15", "R16")
async def test_a_company_without_work_is_glanced_at_and_nothing_else(
    founded: Founded, other_company: Founded, company: Company, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    glances, visits = list[UUID](), set[UUID]()
    is_over = asyncio.Event()

    async def glance(_: relays.GoesOn) -> int:
        glances.append(binding.current().id)
        if glances.count(company.id) > 2 and other_company.company.id in visits:
            is_over.set()
        return await drain.has_work()

    async def visit(_: relays.GoesOn) -> int:
        visits.add(binding.current().id)
        return 0

    await worker.drain()
    async with use(other_company.company), transaction(sales.actor_of(other_company), "tests.relay:add"):
        await outbox.add("tests.slow", EntityKind.CUSTOMER, uuid4())
    monkeypatch.setattr(relays, "SWEEP_SECONDS", 0.05)
    monkeypatch.setattr(relays, "STATIONS", {relays.EVENTS: (visit, 1), LOOK: (glance, 1)})
    async with working(with_queue=False), asyncio.timeout(WAIT_SECONDS_MAX):
        await is_over.wait()

    assert company.id not in visits
