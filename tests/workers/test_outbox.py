"""Promises are kept once, in their order, and one that cannot be kept holds up nobody."""

from __future__ import annotations

import asyncio
from uuid import UUID, uuid4

import pytest

from app.domain.work import EntityKind
from app.files import store
from app.printing import invoice as printing
from app.printing.invoice import Invoice, Printed
from app.services import outbox
from app.services.actor import Actor
from app.services.transaction import transaction
from app.tenancy import database
from app.tenancy.binding import Company, use
from app.workers import drain
from app.workers.handlers import ATTEMPTS_MAX, HANDLERS, Handler, Lane, Promise
from tests.factories import mail, sales
from tests.factories.company import Founded
from tests.workers.fixture import Worker

KIND = "tests.work"


async def tell_nobody(_: Promise, __: str) -> None:
    """Say nothing."""


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> list[tuple[UUID, int]]:
    """A kind of promise that notes its entity and step; those with `fail` in them never succeed."""
    seen: list[tuple[UUID, int]] = []

    async def keep(_: Actor, promise: Promise) -> None:
        if promise.payload.get("fail"):
            raise ValueError("never works")
        await asyncio.sleep(0)
        seen.append((promise.entity_id, promise.payload["step"]))

    monkeypatch.setitem(HANDLERS, KIND, Handler(Lane.DOCUMENTS, keep, tell_nobody, 5.0, is_silent=False))
    return seen


async def promise(founded: Founded, entity: UUID, step: int, *, fail: bool = False) -> UUID:
    """Promise a step of work about an entity."""
    async with use(founded.company), transaction(sales.actor_of(founded), "tests.outbox:add"):
        return await outbox.add(KIND, EntityKind.CUSTOMER, entity, {"step": step, "fail": fail})


@pytest.mark.promise("R22")
async def test_a_poison_row_is_parked_after_five_tries_and_blocks_nobody(
    founded: Founded, worker: Worker, kept: list[tuple[UUID, int]]
) -> None:
    poisoned, healthy = uuid4(), uuid4()
    bad = await promise(founded, poisoned, 1, fail=True)
    await promise(founded, poisoned, 2)
    await promise(founded, healthy, 1)

    await worker.drain()
    assert kept == [(healthy, 1)], "only what is about the same record waits"
    for _ in range(3):
        await worker.hurry()
        await worker.drain()
    assert kept == [(healthy, 1)]
    await worker.hurry()
    await worker.drain()

    (row,) = await worker.rows("SELECT * FROM outbox WHERE parked_at IS NOT NULL")
    assert (row["id"], row["attempts"], row["error"], row["done_at"]) == (bad, ATTEMPTS_MAX, "ValueError: never works", None)
    assert kept == [(healthy, 1), (poisoned, 2)]
    assert await worker.drain() == 0


async def test_a_promise_nobody_knows_is_parked_with_the_reason(founded: Founded, company: Company, worker: Worker) -> None:
    async with use(company), transaction(sales.actor_of(founded), "tests.outbox:add"):
        await outbox.add("tests.unknown")
    await worker.drain()
    (row,) = await worker.rows("SELECT * FROM outbox")
    assert row["parked_at"] is not None
    assert "handles" in row["error"]


@pytest.mark.promise("R22")
async def test_steps_of_one_record_keep_their_order_and_each_happens_once(
    founded: Founded, company: Company, worker: Worker, kept: list[tuple[UUID, int]]
) -> None:
    first, second = uuid4(), uuid4()
    for step in range(6):
        await promise(founded, first, step)
        await promise(founded, second, step)

    async def work() -> None:
        async with use(company):
            await drain.publish()
            await drain.keep_promises(Lane.DOCUMENTS)

    await asyncio.gather(work(), work(), work())
    await worker.drain()
    for entity in (first, second):
        assert [step for other, step in kept if other == entity] == list(range(6))
    events = await worker.rows("SELECT id, outbox_id FROM event ORDER BY id")
    assert [event["id"] for event in events] == list(range(1, 13))
    assert [event["outbox_id"] for event in events] == [row["id"] for row in await worker.rows("SELECT id FROM outbox ORDER BY id")]


@pytest.mark.promise("R25")
async def test_what_people_hear_of_is_numbered_before_it_is_done(
    founded: Founded, company: Company, worker: Worker, kept: list[tuple[UUID, int]]
) -> None:
    entity = uuid4()
    await promise(founded, entity, 1)
    async with use(company):
        assert await drain.keep_promises(Lane.DOCUMENTS) == 0, "done without an event, it would never get one"
        assert await drain.publish() == 1
        assert await drain.keep_promises(Lane.DOCUMENTS) == 1
    assert kept == [(entity, 1)]
    assert len(await worker.rows("SELECT id FROM event")) == 1


@pytest.mark.promise("R3")
async def test_a_worker_that_dies_gives_its_promise_back_at_once(
    founded: Founded, company: Company, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = asyncio.Event()
    times = 0

    async def keep(_: Actor, promise: Promise) -> None:
        nonlocal times
        times += 1
        await database.execute("INSERT INTO unit (id, code, name, digits) VALUES ($1, 'once', 'Once', 0)", promise.entity_id)
        if times == 1:
            begun.set()
            await asyncio.Event().wait()

    monkeypatch.setitem(HANDLERS, KIND, Handler(Lane.DOCUMENTS, keep, tell_nobody, 5.0, is_silent=False))
    await promise(founded, uuid4(), 1)

    async def work() -> None:
        async with use(company):
            await drain.publish()
            await drain.keep_promises(Lane.DOCUMENTS)

    dying = asyncio.create_task(work())
    await begun.wait()
    async with use(company):
        assert await drain.keep_promises(Lane.DOCUMENTS) == 0, "a promise that somebody keeps is left alone"
    dying.cancel()
    await asyncio.gather(dying, return_exceptions=True)

    await worker.drain()
    assert times == 2
    assert len(await worker.rows("SELECT id FROM unit WHERE code = 'once'")) == 1


@pytest.mark.behaviour("NOT-1")
async def test_documents_become_events_with_sentence_right_and_version(founded: Founded, company: Company, worker: Worker) -> None:
    async with use(company):
        invoice_id = await mail.posted_invoice(sales.actor_of(founded), "Café Ölmühle", email=None, price="1000.00")
    await worker.drain()
    (invoice,) = await worker.rows("SELECT id, version, number FROM invoice")
    (event,) = await worker.rows("SELECT * FROM event WHERE kind = 'INVOICE_POSTED'")
    assert event["title"] == f"Invoice {invoice['number']} to Café Ölmühle was posted: 1,190.00 EUR."
    assert event["permission"] == "invoicing.invoice:read"
    assert (event["entity_kind"], event["entity_id"], event["entity_version"]) == ("INVOICE", invoice_id, invoice["version"])
    assert (event["is_notification"], event["recipient_id"]) == (True, None)
    changes = await worker.rows("SELECT * FROM event WHERE kind = 'DOCUMENT_CHANGED'")
    assert all(not change["is_notification"] and change["title"] == "" for change in changes)
    numbers = [event["id"] for event in await worker.rows("SELECT id FROM event ORDER BY id")]
    assert numbers == list(range(1, len(numbers) + 1))


async def test_what_is_done_for_a_person_is_done_in_their_name(founded: Founded, company: Company, worker: Worker) -> None:
    async with use(company):
        await mail.posted_invoice(sales.actor_of(founded))
    await worker.drain()
    actors = await worker.rows("SELECT DISTINCT actor_id, operation FROM audit_entry WHERE table_name IN ('file', 'mail')")
    assert {row["actor_id"] for row in actors} == {founded.founder.id}
    assert {row["operation"] for row in actors} == {"invoicing.invoice_posted", "mail.send"}


async def exhausted(worker: Worker) -> None:
    """Try what fails until it is parked."""
    for _ in range(ATTEMPTS_MAX):
        await worker.hurry()
        await worker.drain()


@pytest.mark.behaviour("EML-6")
async def test_what_cannot_be_printed_is_told_to_whoever_posted_it(
    founded: Founded, company: Company, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: Invoice) -> Printed:
        raise OSError("no fonts")

    monkeypatch.setattr(printing, "_print", broken)
    async with use(company):
        await mail.posted_invoice(sales.actor_of(founded))
    await exhausted(worker)
    (told,) = await worker.rows("SELECT * FROM event WHERE kind = 'JOB_FAILED'")
    assert told["recipient_id"] == founded.founder.id
    (invoice,) = await worker.rows("SELECT number FROM invoice")
    assert told["title"] == f"Invoice {invoice['number']} to Corner Shop could not be printed and has not been mailed."
    (parked,) = await worker.rows("SELECT * FROM outbox WHERE parked_at IS NOT NULL")
    assert (parked["kind"], parked["error"]) == ("invoicing.invoice_posted", "OSError: no fonts")
    assert await worker.rows("SELECT id FROM mail") == []


@pytest.mark.behaviour("EML-6")
async def test_a_mail_whose_attachment_is_damaged_fails_where_people_see_it(founded: Founded, company: Company, worker: Worker) -> None:
    async with use(company):
        await mail.posted_invoice(sales.actor_of(founded))
        await drain.publish()
        await drain.keep_promises(Lane.DOCUMENTS)
    (file,) = await worker.rows("SELECT sha256 FROM file")
    (kept,) = [path for path in store.folder(company.id).rglob("*") if path.name == file["sha256"]]
    kept.write_bytes(b"damaged")
    await exhausted(worker)
    (failed,) = await worker.rows("SELECT * FROM mail")
    assert failed["state"] == "FAILED"
    assert "changed on the disk" in failed["error"]
    assert len(await worker.rows("SELECT id FROM event WHERE kind = 'MAIL_FAILED'")) == 1
