"""Mails in the API: with the invoice they carried, and by their own id."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from app.tenancy.binding import Company, use
from tests.client import Api
from tests.factories import mail, sales
from tests.factories.company import Founded
from tests.workers.fixture import Worker

INVOICES = """
query { invoices(first: 50, orderBy: [{field: CREATED_AT}]) { nodes {
  number pdf { id name mediaType size url }
  mails { id messageId state sender recipients subject body attempts error sentAt attachments { id url } }
} } }
"""
MAIL = "query ($id: ID!) { mail(id: $id) { id state attachments { name } } }"


@pytest.mark.behaviour("EML-3", "DOC-6")
async def test_an_invoice_shows_its_print_and_its_mails(api: Api, founded: Founded, company: Company, worker: Worker) -> None:
    async with use(company):
        await mail.posted_invoice(sales.actor_of(founded))
    (before,) = (await api.ok(INVOICES))["invoices"]["nodes"]
    assert (before["pdf"], before["mails"]) == (None, [])

    await worker.drain()
    (invoice,) = (await api.ok(INVOICES))["invoices"]["nodes"]
    (sent,) = invoice["mails"]
    assert (sent["state"], sent["attempts"], sent["error"]) == ("SENT", 1, None)
    assert sent["recipients"] == ["shop@example.com"]
    assert invoice["number"] in sent["subject"]
    assert sent["attachments"] == [{"id": invoice["pdf"]["id"], "url": invoice["pdf"]["url"]}]
    assert invoice["pdf"]["url"] == f"/c/{company.slug}/files/{invoice['pdf']['id']}"
    content = await api.http.get(invoice["pdf"]["url"])
    assert len(content.content) == invoice["pdf"]["size"]
    assert (await api.http.get(invoice["pdf"]["url"])).content == content.content


@pytest.mark.behaviour("TEN-1")
async def test_a_mail_of_another_company_does_not_exist(
    api: Api, stranger: Api, founded: Founded, company: Company, worker: Worker
) -> None:
    async with use(company):
        await mail.posted_invoice(sales.actor_of(founded))
    await worker.drain()
    (row,) = await worker.rows("SELECT id FROM mail")
    assert (await api.ok(MAIL, id=str(row["id"])))["mail"]["state"] == "SENT"
    assert await stranger.ok(MAIL, id=str(row["id"])) == {"mail": None}
    assert await stranger.ok(MAIL, id="01890000-0000-7000-8000-000000000000") == {"mail": None}


async def test_mails_of_many_invoices_take_as_many_statements_as_those_of_one(
    api: Api, founded: Founded, company: Company, worker: Worker, query_count: Callable[..., Any]
) -> None:
    async with use(company):
        await mail.posted_invoice(sales.actor_of(founded))
    await worker.drain()
    await api.ok(INVOICES)
    async with query_count() as one:
        await api.ok(INVOICES)
    async with use(company):
        for _ in range(19):
            await mail.posted_invoice(sales.actor_of(founded))
    await worker.drain()
    async with query_count(len(one)):
        nodes = (await api.ok(INVOICES))["invoices"]["nodes"]
    assert len(nodes) == 20
    assert all(len(node["mails"]) == 1 for node in nodes)
