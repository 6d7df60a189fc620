"""From signing up to a paid invoice, as an integrator would go: plain GraphQL over HTTP, and the books add up after every step."""

from __future__ import annotations

from collections.abc import AsyncIterator
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest

from app.main import app
from app.tenancy.directory import company_by_slug
from tests.client import Api, Body
from tests.factories import company as companies
from tests.scenarios.documents import (
    CONFIRM,
    CUSTOMER,
    DELIVER,
    DRAFT,
    GLANCE,
    NOTIFICATIONS,
    ORDER_CREATE,
    PAY,
    POST,
    PRODUCT,
    READ_INVOICE,
    READ_ORDER,
    RECEIVE,
    SIGN_UP,
    TRIAL_BALANCE,
)
from tests.workers.fixture import Worker

D = Decimal


@pytest.fixture
async def newcomer(house: None) -> AsyncIterator[Api]:
    """The API of a company that somebody has just signed up, with nothing in it."""
    await companies.stock_spares()
    outside = Api(app)
    given = {
        "name": "Grace Hopper",
        "email": f"grace.{uuid4().hex}@example.com",
        "password": companies.PASSWORD,
        "companyName": "Harbour Lights",
        "country": "DE",
        "currency": "EUR",
        "zone": "Europe/Berlin",
        "transport": "BEARER",
    }
    made = (await outside.ok(SIGN_UP, input=given))["signUp"]
    await outside.close()
    inside = Api(app, made["company"]["slug"], made["tokens"]["accessToken"])
    yield inside
    await inside.close()
    company = await company_by_slug(made["company"]["slug"])
    assert company is not None
    await companies.remove(company)


async def do(api: Api, document: str, **given: Any) -> Body:
    """Send a mutation with a fresh key and return its payload."""
    (payload,) = (await api.ok(document, input={"idempotencyKey": str(uuid4())} | given)).values()
    found: Body = payload
    return found


async def books(api: Api) -> dict[str, str]:
    """Read the trial balance of all years, check that it adds up, and return what stands on each kind of account."""
    found = (await api.ok(TRIAL_BALANCE, **{"from": "2000-01-01", "to": "2099-12-31"}))["trialBalance"]
    assert found["debitTotal"] == found["creditTotal"]
    assert found["closingTotal"]["amount"] == "0.00"
    closing: dict[str, Decimal] = {}
    for row in found["rows"]:
        if not row["account"]["isGroup"]:
            kind = row["account"]["kind"]
            closing[kind] = closing.get(kind, D(0)) + D(row["closing"]["amount"])
    return {kind: f"{amount}" for kind, amount in closing.items() if amount != 0}


@pytest.mark.behaviour("GL-11", "SAL-5", "STK-5", "INV-1", "INV-6", "EML-3")
async def test_a_company_sells_something_and_is_paid(newcomer: Api) -> None:
    api = newcomer
    company = await company_by_slug(str(api.slug))
    assert company is not None
    worker = Worker(company)
    assert await books(api) == {}

    # A customer, and ten lamps that cost 12.00 each.
    customer = (await do(api, CUSTOMER, name="Corner Shop", email="shop@example.com"))["customer"]
    lamp = (await do(api, PRODUCT, name="Lamp", salesPrice="20.00"))["product"]
    received = (await do(api, RECEIVE, productId=lamp["id"], quantity="10", unitCost="12.00"))["product"]
    assert received == {"onHand": "10", "available": "10", "cost": {"amount": "12.00"}, "stockValue": {"amount": "120.00"}}
    assert await books(api) == {"STOCK": "120.00", "EQUITY": "-120.00"}

    # Three of them are ordered, with 6.00 off the whole; confirming promises them.
    lines = [{"productId": lamp["id"], "quantity": "3"}]
    order = (await do(api, ORDER_CREATE, customerId=customer["id"], lines=lines, discount="6.00"))["salesOrder"]
    assert (order["net"]["amount"], order["tax"]["amount"], order["total"]["amount"]) == ("54.00", "10.26", "64.26")
    assert order["availableActions"][0] == "CONFIRM"
    order = (await do(api, CONFIRM, id=order["id"], expectedVersion=order["version"]))["salesOrder"]
    assert (order["state"], order["fulfilment"], order["invoicing"], order["availableActions"][0]) == (
        "CONFIRMED",
        "WAITING",
        "NONE",
        "DELIVER",
    )
    assert [line["reserved"] for line in order["lines"]] == ["3"]
    assert await books(api) == {"STOCK": "120.00", "EQUITY": "-120.00"}

    # Two go out and cost 24.00; one waits on a back-order.
    (delivery,) = order["deliveries"]
    now = [{"lineId": delivery["lines"][0]["id"], "quantity": "2"}]
    sent = await do(api, DELIVER, id=delivery["id"], expectedVersion=delivery["version"], lines=now)
    assert (sent["delivery"]["state"], sent["delivery"]["lines"]) == ("POSTED", [{"quantity": "2"}])
    rest = sent["backOrder"]
    assert (rest["state"], rest["lines"][0]["quantity"], rest["backOrderOf"]["number"]) == ("READY", "1", delivery["number"])
    order = (await api.ok(READ_ORDER, id=order["id"]))["salesOrder"]
    assert (order["fulfilment"], order["invoicing"], order["availableActions"][0]) == ("PARTLY_DELIVERED", "TO_INVOICE", "INVOICE")
    assert await books(api) == {"STOCK": "96.00", "EQUITY": "-120.00", "COGS": "24.00"}

    # The invoice holds what was delivered and its part of the discount; a draft books nothing.
    invoice = (await do(api, DRAFT, orderId=order["id"], expectedVersion=order["version"]))["invoice"]
    assert (invoice["number"], invoice["state"], invoice["total"]["amount"]) == (None, "DRAFT", "42.84")
    assert await books(api) == {"STOCK": "96.00", "EQUITY": "-120.00", "COGS": "24.00"}
    invoice = (await do(api, POST, id=invoice["id"], expectedVersion=invoice["version"]))["invoice"]
    year = invoice["issuedOn"][:4]
    assert (invoice["number"], invoice["paymentState"], invoice["availableActions"]) == (f"INV/{year}/00001", "OPEN", ["PAY"])
    posted = {"STOCK": "96.00", "EQUITY": "-120.00", "COGS": "24.00", "RECEIVABLE": "42.84", "INCOME": "-36.00", "TAX": "-6.84"}
    assert await books(api) == posted

    # The worker prints it and mails it to the customer.
    assert (invoice["pdf"], invoice["mails"]) == (None, [])
    await worker.drain()
    invoice = (await api.ok(READ_INVOICE, id=invoice["id"]))["invoice"]
    (mail,) = invoice["mails"]
    assert (mail["state"], mail["recipients"], mail["attachments"]) == ("SENT", ["shop@example.com"], [{"mediaType": "application/pdf"}])
    printed = await api.http.get(invoice["pdf"]["url"])
    assert printed.content.startswith(b"%PDF-")

    # A part of it is paid, and then the rest.
    part = (await do(api, PAY, customerId=customer["id"], amount="20.00", autoAllocate=True))["payment"]
    assert part["allocations"] == [
        {"amount": {"amount": "20.00"}, "invoice": {"paymentState": "PARTLY_PAID", "openAmount": {"amount": "22.84"}}}
    ]
    assert await books(api) == posted | {"BANK": "20.00", "RECEIVABLE": "22.84"}
    settled = [{"invoiceId": invoice["id"], "amount": "22.84"}]
    last = (await do(api, PAY, customerId=customer["id"], amount="22.84", allocations=settled))["payment"]
    assert last["allocations"][0]["invoice"] == {"paymentState": "PAID", "openAmount": {"amount": "0.00"}}
    del posted["RECEIVABLE"]
    assert await books(api) == posted | {"BANK": "42.84"}

    # The last lamp follows, and with its invoice the order comes to what was agreed.
    await do(api, DELIVER, id=rest["id"], expectedVersion=rest["version"])
    order = (await api.ok(READ_ORDER, id=order["id"]))["salesOrder"]
    draft = (await do(api, DRAFT, orderId=order["id"], expectedVersion=order["version"]))["invoice"]
    second = (await do(api, POST, id=draft["id"], expectedVersion=draft["version"], sendMail=False))["invoice"]
    assert (second["number"], second["total"]["amount"]) == (f"INV/{year}/00002", "21.42")
    await do(api, PAY, customerId=customer["id"], amount="21.42", autoAllocate=True)
    order = (await api.ok(READ_ORDER, id=order["id"]))["salesOrder"]
    assert (order["fulfilment"], order["invoicing"], order["availableActions"]) == ("DELIVERED", "INVOICED", [])
    assert [(each["total"]["amount"], each["paymentState"]) for each in order["invoices"]] == [("42.84", "PAID"), ("21.42", "PAID")]
    assert order["margin"]["amount"] == "18.00"
    assert await books(api) == {
        "BANK": "64.26",
        "STOCK": "84.00",
        "EQUITY": "-120.00",
        "COGS": "36.00",
        "INCOME": "-54.00",
        "TAX": "-10.26",
    }

    # At a glance, and as people were told.
    assert (await api.ok(GLANCE))["dashboard"] == {
        "cash": {"amount": "64.26"},
        "receivable": {"amount": "0.00"},
        "openOrders": 0,
        "toInvoice": 0,
        "salesThisMonth": {"amount": "54.00"},
        "marginThisMonth": {"amount": "18.00"},
    }
    await worker.drain()
    told = [each["kind"] for each in (await api.ok(NOTIFICATIONS))["notifications"]["nodes"]]
    assert sorted(told) == sorted(
        ["ORDER_CONFIRMED", *["DELIVERY_POSTED"] * 2, *["INVOICE_POSTED"] * 2, *["PAYMENT_RECEIVED"] * 3, *["INVOICE_PAID"] * 2]
    )
