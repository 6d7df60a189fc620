"""Later work is done in the company and for the person that caused it."""

from __future__ import annotations

import pytest

from app.tenancy.binding import use
from tests.factories import company as companies
from tests.factories import mail, sales
from tests.factories.company import Founded
from tests.workers.fixture import Worker

DONE_LATER = "SELECT DISTINCT actor_id, operation FROM audit_entry WHERE request LIKE 'outbox:%' ORDER BY operation"


@pytest.mark.behaviour("TEN-6")
async def test_prints_and_mails_carry_the_company_and_the_person_that_caused_them(
    founded: Founded, other_company: Founded, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    seller = await companies.join(founded.company, "Manager", "Mia Manager")
    acting = sales.actor_of(Founded(founded.company, seller))
    async with mail.sink(monkeypatch) as sink:
        async with use(founded.company):
            await mail.posted_invoice(acting)
        async with use(other_company.company):
            await mail.posted_invoice(sales.actor_of(other_company), name="Other Shop", email="other@example.com")
        await worker.drain()
        assert sink.envelopes == [["shop@example.com"]]
        await worker.drain(other_company.company)
        assert sink.envelopes == [["shop@example.com"], ["other@example.com"]]

    for company, person, name in (
        (founded.company, seller, founded.company.name),
        (other_company.company, other_company.founder, other_company.company.name),
    ):
        rows = await worker.rows(DONE_LATER, company=company)
        assert {row["actor_id"] for row in rows} == {person.id}
        assert {"invoicing.invoice_posted", "mail.send"} <= {row["operation"] for row in rows}
        assert {row["created_by"] for row in await worker.rows("SELECT created_by FROM file", company=company)} == {person.id}
        assert {row["actor_id"] for row in await worker.rows("SELECT actor_id FROM outbox", company=company)} == {person.id}
        (letter,) = await worker.rows("SELECT sender, recipients FROM mail", company=company)
        assert name in letter["sender"]
