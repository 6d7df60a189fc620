"""The business that goes on during a drill: drafts of invoices made ahead, posted by many clients at once, and the books at the end."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass
from email import message_from_bytes
from pathlib import Path
from typing import Any
from uuid import uuid4

from tests.drills.house import House

CLIENTS = 20

PRODUCT = """mutation ($input: ProductCreateInput!) { productCreate(input: $input) { product { id } errors { code message path } } }"""
CUSTOMER = """mutation ($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } errors { code message path } } }"""
ORDER = """mutation ($input: SalesOrderCreateInput!) {
  salesOrderCreate(input: $input) { salesOrder { id version } errors { code message path } }
}"""
CONFIRM = """mutation ($input: SalesOrderConfirmInput!) {
  salesOrderConfirm(input: $input) { salesOrder { id version } errors { code message path } }
}"""
DRAFT = """mutation ($input: InvoiceCreateFromOrderInput!) {
  invoiceCreateFromOrder(input: $input) { invoice { id version } errors { code message path } }
}"""
POST = """mutation ($input: InvoicePostInput!) { invoicePost(input: $input) { invoice { id number } errors { code message path } } }"""
BALANCE = (
    """{ trialBalance(from: "2020-01-01", to: "2099-12-31") { debitTotal { amount } creditTotal { amount } closingTotal { amount } } }"""
)


@dataclass(frozen=True)
class Draft:
    """An invoice that waits to be posted."""

    id: str
    version: int


async def drafts(house: House, count: int) -> list[Draft]:
    """Make so many drafts, of a service, so that posting is about numbers, entries, prints and mails."""
    product = await _made(house, PRODUCT, "product", {"name": "Advice", "kind": "SERVICE", "salesPrice": "80.00"})
    customer = await _made(house, CUSTOMER, "customer", {"name": "Patient Customer", "email": "accounts@patient.example"})
    gate = asyncio.Semaphore(CLIENTS)

    async def one() -> Draft:
        async with gate:
            order = await _made(
                house, ORDER, "salesOrder", {"customerId": customer["id"], "lines": [{"productId": product["id"], "quantity": "2"}]}
            )
            order = await _made(house, CONFIRM, "salesOrder", {"id": order["id"], "expectedVersion": order["version"]})
            invoice = await _made(house, DRAFT, "invoice", {"orderId": order["id"], "expectedVersion": order["version"]})
            return Draft(invoice["id"], invoice["version"])

    return list(await asyncio.gather(*(one() for _ in range(count))))


async def post_all(house: House, waiting: list[Draft], clients: int = CLIENTS) -> dict[str, str]:
    """Post all drafts, each with one key until the house answers; return the number that each client was told."""
    gate = asyncio.Semaphore(clients)
    told: dict[str, str] = {}

    async def one(draft: Draft) -> None:
        given = {"id": draft.id, "expectedVersion": draft.version, "idempotencyKey": str(uuid4())}
        async with gate:
            answer = (await house.insist(POST, input=given))["invoicePost"]
        assert not answer["errors"], answer
        told[draft.id] = answer["invoice"]["number"]

    await asyncio.gather(*(one(draft) for draft in waiting))
    return told


async def check_books(house: House, told: dict[str, str]) -> None:
    """Nothing acknowledged is lost, no number is missing or doubled, entries balance, and every promise was kept once."""
    async with house.sql() as company:
        posted = {str(row["id"]): row["number"] for row in await company.fetch("SELECT id, number FROM invoice WHERE state = 'POSTED'")}
        assert posted == told
        counts = sorted(int(number.rsplit("/", 1)[1]) for number in posted.values())
        assert counts == list(range(1, len(posted) + 1))
        entries = await company.fetch("SELECT document_id, count(*) AS entries FROM journal_entry GROUP BY 1 HAVING count(*) > 1")
        assert entries == []
        unbalanced = await company.fetch("SELECT entry_id FROM journal_line GROUP BY 1 HAVING sum(debit) <> sum(credit)")
        assert unbalanced == []
    balance = (await house.insist(BALANCE))["trialBalance"]
    assert balance["debitTotal"] == balance["creditTotal"]
    assert balance["closingTotal"]["amount"] == "0.00"


async def promises_kept(house: House) -> float:
    """Wait until every row of the outbox is done; return how long that took."""

    async def all_done() -> bool:
        async with house.sql() as company:
            waiting: int = await company.fetchval("SELECT count(*) FROM outbox WHERE done_at IS NULL")
            return waiting == 0

    return await house.until(all_done, "every row of the outbox is done")


async def check_promises(house: House, told: dict[str, str]) -> float:
    """Every row of the outbox is done, each invoice was printed and mailed once, and no mail has a second Message-ID; return the wait."""

    waited = await promises_kept(house)
    async with house.sql() as company:
        assert await company.fetchval("SELECT count(*) FROM outbox WHERE parked_at IS NOT NULL") == 0
        assert await company.fetchval("SELECT count(*) FROM invoice WHERE state = 'POSTED' AND pdf_id IS NULL") == 0
        mails = await company.fetch("SELECT entity_id, message_id, state FROM mail")
        assert Counter(str(row["entity_id"]) for row in mails) == Counter(list(told))
        assert {row["state"] for row in mails} == {"SENT"}
        events = await company.fetch("SELECT entity_id FROM event WHERE kind = 'INVOICE_POSTED'")
        assert Counter(str(row["entity_id"]) for row in events) == Counter(list(told))
        numbers = [row["id"] for row in await company.fetch("SELECT id FROM event ORDER BY id")]
        assert numbers == list(range(1, len(numbers) + 1))
    kept = Counter(_message_id(path) for path in house.mails())
    assert set(kept) == {row["message_id"] for row in mails}
    assert set(kept.values()) <= {1}
    return waited


def _message_id(path: Path) -> str:
    return str(message_from_bytes(path.read_bytes())["Message-ID"])


async def _made(house: House, document: str, entity: str, given: dict[str, Any]) -> dict[str, Any]:
    (answer,) = (await house.insist(document, input={"idempotencyKey": str(uuid4()), **given})).values()
    assert not answer["errors"], answer
    made: dict[str, Any] = answer[entity]
    return made
