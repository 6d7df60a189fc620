"""Payments: booked when they are recorded, settling what they are told to or the oldest, never more than there is."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any
from uuid import UUID, uuid4

import pytest

from app.tenancy import database
from app.tenancy.binding import Company
from tests.client import Api, Body
from tests.conftest import Clock
from tests.factories import invoicing, payments, sales
from tests.factories.catalog import account
from tests.factories.company import Founded

Counting = Callable[..., AbstractAsyncContextManager[list[str]]]


async def invoices(founded: Founded, api: Api, *prices: str) -> tuple[UUID, list[Body]]:
    """Post invoices over these amounts to one customer."""
    actor = sales.actor_of(founded)
    customer_id = await sales.customer(actor)
    return customer_id, [await invoicing.post(api, await invoicing.draft_over(actor, price, customer_id)) for price in prices]


async def state(api: Api, known: Body) -> tuple[str, str]:
    """Return what is open of an invoice and how far it is paid."""
    found = await invoicing.read(api, known["id"])
    return found["openAmount"]["amount"], found["paymentState"]


async def stored() -> list[dict[str, Any]]:
    """Return everything that a payment could have changed, to compare before and after."""
    tables = ("payment", "allocation")
    return [
        dict(row) for table in tables for row in await database.fetch(f'SELECT * FROM "{table}" ORDER BY id')
    ] + await invoicing.stored()


@pytest.mark.behaviour("INV-6", "INV-7")
async def test_a_payment_is_booked_and_its_rest_stays_credit(founded: Founded, bound: Company, api: Api, clock: Clock) -> None:
    clock.at("2026-03-11T09:00:00")
    customer_id, (invoice,) = await invoices(founded, api, "50.00")

    made = await payments.pay(api, customer_id, "75", (invoice["id"], "50"), reference=" Thanks ", on="2026-03-09")

    assert (made["number"], made["on"], made["method"], made["reference"]) == ("PAY-00001", "2026-03-09", "BANK_TRANSFER", "Thanks")
    assert (made["amount"], made["openAmount"]) == ({"amount": "75.00", "currency": "EUR"}, {"amount": "25.00"})
    # The money came before the invoice was written: it settles it from the invoice's day on.
    assert [(each["amount"]["amount"], each["on"]) for each in made["allocations"]] == [("50.00", "2026-03-11")]
    assert made["journalEntry"]["lines"] == [
        {"account": {"kind": "BANK"}, "customer": None, "debit": {"amount": "75.00"}, "credit": {"amount": "0.00"}},
        {
            "account": {"kind": "RECEIVABLE"},
            "customer": {"id": str(customer_id)},
            "debit": {"amount": "0.00"},
            "credit": {"amount": "75.00"},
        },
    ]
    assert await state(api, invoice) == ("0.00", "PAID")
    told = await database.fetch("SELECT kind FROM outbox WHERE kind LIKE 'payments.%' OR kind LIKE '%_paid' ORDER BY id")
    assert [row["kind"] for row in told] == ["invoicing.invoice_paid", "payments.payment_received"]
    await payments.assert_true_books()


@pytest.mark.behaviour("INV-6", "T-11")
async def test_two_invoices_of_which_one_is_partly_paid_are_paid_by_one_payment(founded: Founded, bound: Company, api: Api) -> None:
    customer_id, (small, large) = await invoices(founded, api, "50.00", "70.00")
    await payments.pay(api, customer_id, "20.00", (small["id"], "20.00"))
    assert await state(api, small) == ("30.00", "PARTLY_PAID")

    made = await payments.pay(api, customer_id, "100.00", autoAllocate=True)

    assert [each["amount"]["amount"] for each in made["allocations"]] == ["30.00", "70.00"]
    assert made["openAmount"]["amount"] == "0.00"
    assert (await state(api, small), await state(api, large)) == (("0.00", "PAID"), ("0.00", "PAID"))
    await payments.assert_true_books()


@pytest.mark.behaviour("INV-6", "T-11")
async def test_overpaying_leaves_credit_and_undoing_gives_it_back(founded: Founded, bound: Company, api: Api) -> None:
    customer_id, (invoice,) = await invoices(founded, api, "20.00")

    made = await payments.pay(api, customer_id, "25.00", autoAllocate=True)
    assert (made["openAmount"]["amount"], await state(api, invoice)) == ("5.00", ("0.00", "PAID"))

    wanted = {"idempotencyKey": str(uuid4()), "id": made["allocations"][0]["id"]}
    undone = (await api.ok(payments.REVERSE, input=wanted))["allocationReverse"]

    assert (undone["invoice"], undone["payment"]) == (
        {"openAmount": {"amount": "20.00"}, "paymentState": "OPEN"},
        {"openAmount": {"amount": "25.00"}},
    )
    await payments.assert_true_books()


@pytest.mark.behaviour("INV-6")
async def test_the_earliest_due_is_paid_first(founded: Founded, bound: Company, api: Api, clock: Clock) -> None:
    clock.at("2026-03-11T09:00:00")
    actor = sales.actor_of(founded)
    customer_id = await sales.customer(actor)
    posted = []
    for due in ("2026-05-01", "2026-04-01", "2026-04-15"):
        draft = await invoicing.read(api, await invoicing.draft_over(actor, "50.00", customer_id))
        posted.append(await invoicing.post(api, (await invoicing.update(api, draft, dueOn=due))["id"]))

    await payments.pay(api, customer_id, "80.00", autoAllocate=True)

    assert [await state(api, each) for each in posted] == [("50.00", "OPEN"), ("0.00", "PAID"), ("20.00", "PARTLY_PAID")]


async def test_what_is_refused_is_told_at_once_and_changes_nothing(founded: Founded, bound: Company, api: Api) -> None:
    customer_id, (first, second) = await invoices(founded, api, "50.00", "70.00")
    draft = await invoicing.draft_over(sales.actor_of(founded), "10.00", customer_id)
    strangers = await invoicing.post(api, await invoicing.draft_over(sales.actor_of(founded), "10.00"))
    before = await stored()
    receivable = await account(api, "1400")

    async def refused(amount: str, *settled: tuple[str, str], **given: Any) -> list[tuple[str, list[str]]]:
        errors = await api.refused(payments.CREATE, input=payments.new_payment(customer_id, amount, *settled, **given))
        return [(error["code"], error["path"]) for error in errors]

    assert await refused("0") == [("OUT_OF_RANGE", ["amount"])]
    assert await refused("1.005") == [("INVALID", ["amount"])]
    assert await refused("60.00", (first["id"], "50.01")) == [("OVER_ALLOCATED", ["allocations", "0", "amount"])]
    assert await refused("60.00", (first["id"], "50.00"), (second["id"], "10.01")) == [("OVER_ALLOCATED", ["allocations", "1", "amount"])]
    assert await refused("99.00", (first["id"], "30.00"), (first["id"], "20.01")) == [("OVER_ALLOCATED", ["allocations", "1", "amount"])]
    assert await refused("60.00", (first["id"], "10.001"), (second["id"], "-1")) == [
        ("INVALID", ["allocations", "0", "amount"]),
        ("OUT_OF_RANGE", ["allocations", "1", "amount"]),
    ]
    assert await refused("60.00", (str(draft), "1"), (strangers["id"], "1"), (str(uuid4()), "1")) == [
        ("WRONG_STATE", ["allocations", "0", "invoiceId"]),
        ("INVALID", ["allocations", "1", "invoiceId"]),
        ("NOT_FOUND", ["allocations", "2", "invoiceId"]),
    ]
    assert await refused("60.00", (first["id"], "1.00"), autoAllocate=True) == [("INVALID", ["autoAllocate"])]
    assert await refused("60.00", on="2999-01-01") == [("OUT_OF_RANGE", ["on"])]
    assert await refused("60.00", on="2019-01-01") == [("PERIOD_LOCKED", ["on"])]
    assert await refused("0", accountId=receivable["id"], customerId=str(uuid4())) == [
        ("OUT_OF_RANGE", ["amount"]),
        ("NOT_FOUND", ["customerId"]),
        ("INVALID", ["accountId"]),
    ]
    assert await stored() == before


async def test_cash_goes_to_the_till_and_other_money_where_it_is_told_to(founded: Founded, bound: Company, api: Api) -> None:
    customer_id = await sales.customer(sales.actor_of(founded))
    till = await account(api, "1000")

    cash = await payments.pay(api, customer_id, "10.00", method="CASH")
    card = await payments.pay(api, customer_id, "10.00", method="CARD", accountId=till["id"])
    usual = await payments.pay(api, customer_id, "10.00", method="CARD")

    assert [each["account"]["code"] for each in (cash, card, usual)] == ["1000", "1000", "1200"]


@pytest.mark.behaviour("T-29")
@pytest.mark.promise("R10")
async def test_a_payment_is_recorded_once_per_key(founded: Founded, bound: Company, api: Api) -> None:
    customer_id, (invoice,) = await invoices(founded, api, "50.00")
    wanted = payments.new_payment(customer_id, "50.00", (invoice["id"], "50.00"))
    first = await api.ok(payments.CREATE, input=wanted)

    again = await api.ok(payments.CREATE, input=wanted)
    (other,) = await api.refused(payments.CREATE, input=wanted | {"amount": "51.00"})

    assert again == first
    assert (other["code"], other["path"]) == ("IDEMPOTENCY_KEY_REUSED", ["idempotencyKey"])
    assert await database.fetchval("SELECT count(*) FROM payment") == 1


async def test_payments_are_listed_in_few_statements_and_summed(founded: Founded, bound: Company, api: Api, query_count: Counting) -> None:
    customer_id, (invoice,) = await invoices(founded, api, "500.00")
    await payments.pay(api, customer_id, "20.00", (invoice["id"], "5.00"))
    async with query_count() as with_one:
        await api.ok(payments.LIST, first=50)
    for _ in range(19):
        await payments.received(sales.actor_of(founded), customer_id, "20.00", allocations={UUID(invoice["id"]): "5.00"})

    async with query_count() as with_twenty:
        found = (await api.ok(payments.LIST, first=50))["payments"]

    assert len(found["nodes"]) == found["totalCount"] == 20
    assert len(with_twenty) == len(with_one)
    assert found["sums"] == {"amount": {"amount": "400.00"}, "openAmount": {"amount": "300.00"}}
    searched = (await api.ok(payments.LIST, first=5, search="pay-00002 corner"))["payments"]["nodes"]
    assert [each["number"] for each in searched] == ["PAY-00002"]
    assert (await api.ok(payments.LIST, first=5, where={"openAmount": {"gt": "15"}}))["payments"]["totalCount"] == 0


@pytest.mark.behaviour("TEN-1", "T-41")
async def test_ids_of_another_company_answer_like_ones_that_do_not_exist(founded: Founded, bound: Company, api: Api, stranger: Api) -> None:
    customer_id, (invoice,) = await invoices(founded, api, "50.00")
    made = await payments.pay(api, customer_id, "20.00", (invoice["id"], "5.00"))
    ours = (str(customer_id), made["id"], invoice["id"], made["allocations"][0]["id"])
    key = {"idempotencyKey": str(uuid4())}

    def asked(customer: str, of_payment: str, of_invoice: str, allocation: str) -> list[tuple[str, Body]]:
        return [
            (payments.CREATE, key | {"customerId": customer, "amount": "1"}),
            (payments.ALLOCATE, key | {"paymentId": of_payment, "invoiceId": of_invoice}),
            (payments.REVERSE, key | {"id": allocation}),
        ]

    foreign = [await stranger.gql(document, input=given) for document, given in asked(*ours)]
    absent = [await stranger.gql(document, input=given) for document, given in asked(*(str(uuid4()) for _ in range(4)))]

    assert foreign == absent
    assert await payments.read(stranger, made["id"]) is None
    assert await payments.open_items(stranger, customer_id) is None
    assert (await stranger.ok(payments.LIST, first=1, where={"customerId": {"eq": str(customer_id)}}))["payments"]["totalCount"] == 0
    assert await payments.read(api, made["id"]) == made
