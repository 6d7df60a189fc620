"""Mail leaves after commit, once, with one Message-ID for ever, and what became of it stands beside it."""

from __future__ import annotations

import socket
from email import policy
from email.parser import BytesParser
from uuid import uuid4

import pytest

from app.domain.invoicing.invoice import InvoiceState
from app.domain.mail import ATTEMPTS_MAX, wait_seconds
from app.domain.work import EntityKind
from app.services.actor import Actor
from app.services.mail import steps
from app.services.transaction import transaction
from app.settings import settings
from app.tenancy.binding import Company, use
from tests.factories import mail, sales
from tests.factories.company import Founded
from tests.workers.fixture import Worker

MAILS = "SELECT * FROM mail ORDER BY id"
HOSTILE_NAMES = (
    "Eve\r\nBcc: all@example.com",
    "Eve\nSubject: other",
    "Eve\u2028X: y",
    "=?utf-8?q?Eve=0ABcc:_x?=",
    '"Eve" <x@y.z>,',
)


@pytest.mark.behaviour("EML-1", "EML-3")
async def test_a_posted_invoice_is_mailed_once_with_its_print(
    founded: Founded, company: Company, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with mail.sink(monkeypatch) as sink:
        async with use(company):
            await mail.posted_invoice(sales.actor_of(founded), language="en")
        assert sink.arrived == []
        await worker.drain()
        await worker.drain()

    (arrived,) = sink.arrived
    (kept,) = await worker.rows(MAILS)
    assert sink.envelopes == [["shop@example.com"]]
    assert (kept["state"], kept["attempts"], kept["error"]) == ("SENT", 1, None)
    assert kept["recipients"] == ["shop@example.com"]
    assert arrived["Message-ID"] == kept["message_id"]
    assert arrived["Subject"] == kept["subject"]
    assert "Amber Trading" in str(arrived["From"])
    (attachment,) = arrived.iter_attachments()
    assert attachment.get_content_type() == "application/pdf"
    assert attachment.get_content().startswith(b"%PDF-")


@pytest.mark.behaviour("EML-1")
async def test_a_change_that_is_rolled_back_sends_nothing(founded: Founded, company: Company, worker: Worker) -> None:
    actor = sales.actor_of(founded)
    async with use(company):
        with pytest.raises(RuntimeError, match="power cut"):
            await _queue_and_fail(actor)
    assert await worker.drain() == 0
    assert await worker.rows(MAILS) == []


async def _queue_and_fail(actor: Actor) -> None:
    async with transaction(actor, "tests.mail:queue"):
        await steps.queue(EntityKind.INVOICE, uuid4(), ["a@example.com"], "Subject", "Body")
        raise RuntimeError("power cut")


@pytest.mark.behaviour("EML-3")
async def test_without_a_mail_server_the_mail_is_kept_as_a_file(founded: Founded, company: Company, worker: Worker) -> None:
    async with use(company):
        await mail.posted_invoice(sales.actor_of(founded))
    await worker.drain()
    (kept,) = await worker.rows(MAILS)
    assert kept["state"] == "SENT"
    written = (settings().var / "mail" / f"{kept['message_id'].strip('<>')}.eml").read_bytes()
    assert BytesParser(policy=policy.default).parsebytes(written)["Message-ID"] == kept["message_id"]


@pytest.mark.promise("R5")
@pytest.mark.behaviour("EML-6")
async def test_a_mail_that_is_refused_for_good_is_not_tried_again_and_its_sender_is_told(
    founded: Founded, company: Company, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with mail.sink(monkeypatch) as sink:
        sink.answers = ["550 no such person"]
        async with use(company):
            await mail.posted_invoice(sales.actor_of(founded))
        await worker.drain()
        await worker.hurry()
        await worker.drain()
    assert sink.arrived == []
    (kept,) = await worker.rows(MAILS)
    assert (kept["state"], kept["attempts"]) == ("FAILED", 1)
    assert "550" in kept["error"]
    (told,) = await worker.rows("SELECT * FROM event WHERE kind = 'MAIL_FAILED'")
    assert told["recipient_id"] == founded.founder.id
    assert "shop@example.com" in told["title"]


@pytest.mark.promise("R5")
async def test_a_server_that_is_away_is_tried_again_and_the_message_id_stays(
    founded: Founded, company: Company, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with use(company):
        await mail.posted_invoice(sales.actor_of(founded))
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        with monkeypatch.context() as patch:
            mail.point_at(patch, nobody.getsockname()[1])
            await worker.drain()
        settings.cache_clear()
    (waiting,) = await worker.rows(MAILS)
    assert (waiting["state"], waiting["attempts"]) == ("QUEUED", 1)
    assert waiting["error"]

    async with mail.sink(monkeypatch) as sink:
        sink.answers = ["451 come back later"]
        await worker.hurry()
        await worker.drain()
        assert sink.arrived == []
        await worker.hurry()
        await worker.drain()
    (sent,) = await worker.rows(MAILS)
    assert (sent["state"], sent["attempts"], sent["error"]) == ("SENT", 3, None)
    assert [arrived["Message-ID"] for arrived in sink.arrived] == [waiting["message_id"]]
    assert await worker.rows("SELECT id FROM outbox WHERE parked_at IS NOT NULL") == []


@pytest.mark.promise("R3", "R5")
async def test_a_mail_whose_answer_was_lost_arrives_again_with_the_same_message_id(
    founded: Founded, company: Company, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with mail.sink(monkeypatch) as sink:
        sink.drops = 1
        async with use(company):
            await mail.posted_invoice(sales.actor_of(founded))
        await worker.drain()
        await worker.hurry()
        await worker.drain()
    first, second = sink.arrived
    assert first["Message-ID"] == second["Message-ID"]
    (kept,) = await worker.rows(MAILS)
    assert kept["state"] == "SENT"


@pytest.mark.promise("S21")
@pytest.mark.parametrize("name", HOSTILE_NAMES)
async def test_nothing_that_a_person_writes_becomes_a_header(
    founded: Founded, company: Company, worker: Worker, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    async with mail.sink(monkeypatch) as sink:
        async with use(company), transaction(sales.actor_of(founded), "tests.mail:queue"):
            await steps.queue(EntityKind.CUSTOMER, uuid4(), ["shop@example.com"], f"For {name}", f"Dear {name}\r\n.\r\nQUIT")
        await worker.drain()
    (arrived,) = sink.arrived
    assert sink.envelopes == [["shop@example.com"]]
    assert str(arrived["To"]) == "shop@example.com"
    assert arrived["Bcc"] is None
    assert arrived["X"] is None
    assert len(arrived.get_all("Subject", [])) == 1
    plain = arrived.get_body(("plain",))
    assert plain is not None
    assert "QUIT" in plain.get_content()


def test_attempts_come_further_and_further_apart_and_end() -> None:
    waits = [wait_seconds(attempts) for attempts in range(1, ATTEMPTS_MAX)]
    assert waits[:4] == [5, 10, 20, 40]
    assert max(wait or 0 for wait in waits) == 900
    assert wait_seconds(ATTEMPTS_MAX) is None


@pytest.mark.promise("S19")
async def test_templates_in_names_stay_text(founded: Founded, company: Company, worker: Worker) -> None:
    name = "{{7*7}} ${7*7} #{7*7} {0.__class__} #eval(7*7) $7*7$"
    async with use(company):
        await mail.posted_invoice(sales.actor_of(founded), name)
    await worker.drain()
    (kept,) = await worker.rows(MAILS)
    assert name in kept["body"]
    assert "49" not in kept["body"]
    (posted,) = await worker.rows("SELECT title FROM event WHERE kind = 'INVOICE_POSTED'")
    assert name in posted["title"]
    assert await worker.rows("SELECT id FROM invoice WHERE pdf_id IS NOT NULL AND state = $1", InvoiceState.POSTED)
