"""A posted invoice is printed once, as it is sent."""

from __future__ import annotations

import hashlib

import asyncpg
import pytest

from app.files import store
from app.tenancy.binding import Company, use
from tests.factories import mail, sales
from tests.factories.company import Founded
from tests.workers.fixture import Worker

FILES = "SELECT f.* FROM file f JOIN invoice i ON i.pdf_id = f.id"


@pytest.mark.behaviour("DOC-6")
async def test_a_posted_invoice_is_printed_once_and_kept_as_it_was_sent(founded: Founded, company: Company, worker: Worker) -> None:
    async with use(company):
        await mail.posted_invoice(sales.actor_of(founded))
    await worker.drain()
    (file,) = await worker.rows(FILES)
    assert file["name"].startswith("Rechnung INV-") or file["name"].startswith("Invoice INV-")
    assert (file["media_type"], file["permission"], file["entity_kind"]) == ("application/pdf", "invoicing.invoice:read", "INVOICE")
    async with use(company):
        content = await store.read(file["sha256"])
    assert content.startswith(b"%PDF-")
    assert hashlib.sha256(content).hexdigest() == file["sha256"]
    assert len(content) == file["size"]

    # The relay may be told twice: the second time finds the print and changes nothing.
    await worker.rows("UPDATE outbox SET done_at = NULL WHERE kind = 'invoicing.invoice_posted' RETURNING id")
    assert await worker.drain() == 1
    assert await worker.rows(FILES) == [file]
    assert len(await worker.rows("SELECT id FROM mail")) == 1
    for statement in ("UPDATE invoice SET pdf_id = NULL", "UPDATE invoice SET pdf_id = gen_random_uuid()"):
        with pytest.raises(asyncpg.RestrictViolationError):
            await worker.change(statement)


async def test_an_invoice_that_is_not_to_be_mailed_is_printed_all_the_same(founded: Founded, company: Company, worker: Worker) -> None:
    async with use(company):
        await mail.posted_invoice(sales.actor_of(founded), send_mail=False)
        await mail.posted_invoice(sales.actor_of(founded), email=None)
    await worker.drain()
    assert len(await worker.rows(FILES)) == 2
    assert await worker.rows("SELECT id FROM mail") == []


async def test_a_damaged_file_is_not_handed_out(company: Company) -> None:
    async with use(company):
        stored = await store.keep_bytes(b"one thing")
        (path,) = [path for path in store.folder(company.id).rglob("*") if path.name == stored.sha256]
        path.write_bytes(b"two things")
        with pytest.raises(store.Damaged):
            await store.read(stored.sha256)


async def test_equal_bytes_are_kept_once_and_never_outside_the_companys_folder(company: Company) -> None:
    async with use(company):
        first, second = await store.keep_bytes(b"the same"), await store.keep_bytes(b"the same")
    assert first == second
    files = [path for path in store.folder(company.id).rglob("*") if path.is_file()]
    assert [path.name for path in files] == [first.sha256]
    with pytest.raises(AssertionError):
        store._place("../" * 20 + "etc/passwd")
