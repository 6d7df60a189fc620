"""Allocations: dated rows that settle and unsettle, and what customers owed on any day."""

from __future__ import annotations

import asyncio
import random
from datetime import date
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import pytest

from app.services.payments import steps
from app.services.transaction import transaction
from app.tenancy import database
from app.tenancy.binding import Company
from tests.client import Api, Body
from tests.conftest import Clock
from tests.factories import invoicing, payments, sales
from tests.factories.company import Founded

BALANCE = "query ($from: Date!, $to: Date!) { trialBalance(from: $from, to: $to) { rows { account { kind isGroup } closing { amount } } } }"

PROJECTIONS = """
SELECT id, open_amount, payment_state, updated_at FROM invoice UNION ALL SELECT id, open_amount, '', updated_at FROM payment ORDER BY 1
"""


async def invoice_and_payment(founded: Founded, api: Api, price: str, amount: str) -> tuple[Body, Body]:
    """Post an invoice and record a payment of its customer that settles nothing yet."""
    posted = await invoicing.post(api, await invoicing.draft_over(sales.actor_of(founded), price))
    return posted, await payments.pay(api, posted["customer"]["id"], amount)


def allocating(payment: Body, invoice: Body, **given: Any) -> Body:
    """Describe that a payment settles an invoice."""
    return {"idempotencyKey": str(uuid4()), "paymentId": payment["id"], "invoiceId": invoice["id"]} | given


async def allocate(api: Api, payment: Body, invoice: Body, **given: Any) -> Body:
    """Have a payment settle an invoice."""
    made: Body = (await api.ok(payments.ALLOCATE, input=allocating(payment, invoice, **given)))["allocationCreate"]
    return made


async def reverse(api: Api, allocation: Body, **given: Any) -> Body:
    """Undo an allocation."""
    wanted = {"idempotencyKey": str(uuid4()), "id": allocation["id"]} | given
    made: Body = (await api.ok(payments.REVERSE, input=wanted))["allocationReverse"]
    return made


def left(done: Body) -> tuple[str, str, str]:
    """Return what is open of the invoice, how far it is paid, and what is open of the payment."""
    return done["invoice"]["openAmount"]["amount"], done["invoice"]["paymentState"], done["payment"]["openAmount"]["amount"]


async def refusals(api: Api, document: str, given: Body) -> list[tuple[str, list[str]]]:
    """Return codes and paths of what is refused."""
    return [(error["code"], error["path"]) for error in await api.refused(document, input=given)]


@pytest.mark.behaviour("INV-6", "INV-7", "INV-8")
async def test_credit_is_used_later_and_undone(founded: Founded, bound: Company, api: Api) -> None:
    invoice, payment = await invoice_and_payment(founded, api, "50.00", "80.00")

    part = await allocate(api, payment, invoice, amount="20")
    rest = await allocate(api, payment, invoice)
    undone = await reverse(api, part["allocation"])

    assert (part["invoice"], part["payment"]) == (
        {"openAmount": {"amount": "30.00"}, "paymentState": "PARTLY_PAID"},
        {"openAmount": {"amount": "60.00"}},
    )
    assert (rest["allocation"]["amount"]["amount"], left(rest)) == ("30.00", ("0.00", "PAID", "30.00"))
    assert (undone["invoice"], undone["payment"]) == (
        {"openAmount": {"amount": "20.00"}, "paymentState": "PARTLY_PAID"},
        {"openAmount": {"amount": "50.00"}},
    )
    assert (undone["allocation"]["amount"]["amount"], undone["allocation"]["reverses"]) == ("-20.00", {"id": part["allocation"]["id"]})
    seen = (await payments.read(api, payment["id"]))["allocations"]
    assert [(each["amount"]["amount"], each["isReversed"]) for each in seen] == [("20.00", True), ("30.00", False), ("-20.00", False)]
    assert (await invoicing.read(api, invoice["id"]))["allocations"][0]["payment"] == {"number": payment["number"]}
    await payments.assert_true_books()


async def test_what_makes_no_sense_is_refused_and_changes_nothing(founded: Founded, bound: Company, api: Api, clock: Clock) -> None:
    clock.at("2026-03-11T09:00:00")
    invoice, payment = await invoice_and_payment(founded, api, "50.00", "80.00")
    other, used_up = await invoice_and_payment(founded, api, "50.00", "10.00")
    done = (await allocate(api, used_up, other))["allocation"]
    undone = (await reverse(api, done))["allocation"]
    await allocate(api, used_up, other)
    before = await invoicing.stored()
    draft = {"id": str(await invoicing.draft_over(sales.actor_of(founded), "10.00", UUID(invoice["customer"]["id"])))}
    key = {"idempotencyKey": str(uuid4())}

    async def refused(of_payment: Body, of_invoice: Body, **given: Any) -> list[tuple[str, list[str]]]:
        return await refusals(api, payments.ALLOCATE, allocating(of_payment, of_invoice, **given))

    assert await refused(payment, invoice, amount="50.01") == [("OVER_ALLOCATED", ["amount"])]
    assert await refused(payment, invoice, amount="0") == [("OUT_OF_RANGE", ["amount"])]
    assert await refused(payment, invoice, amount="0.001") == [("INVALID", ["amount"])]
    assert await refused(payment, invoice, on="2026-03-10") == [("OUT_OF_RANGE", ["on"])]
    assert await refused(payment, invoice, on="2026-03-12") == [("OUT_OF_RANGE", ["on"])]
    assert await refused(used_up, other) == [("OVER_ALLOCATED", ["amount"])]
    assert await refused(payment, other) == [("INVALID", ["invoiceId"])]
    assert await refused(payment, draft) == [("WRONG_STATE", ["invoiceId"])]
    assert await refused({"id": str(uuid4())}, {"id": str(uuid4())}) == [("NOT_FOUND", ["invoiceId"]), ("NOT_FOUND", ["paymentId"])]
    assert await refusals(api, payments.REVERSE, key | {"id": done["id"]}) == [("WRONG_STATE", ["id"])]
    assert await refusals(api, payments.REVERSE, key | {"id": undone["id"]}) == [("WRONG_STATE", ["id"])]
    assert await refusals(api, payments.REVERSE, key | {"id": str(uuid4())}) == [("NOT_FOUND", ["id"])]
    assert await database.fetchval("SELECT count(*) FROM allocation") == 3
    after = await invoicing.stored()
    assert [row for row in after if row in before] == before
    await payments.assert_true_books()


async def test_an_undo_is_not_dated_before_what_it_undoes(founded: Founded, bound: Company, api: Api, clock: Clock) -> None:
    clock.at("2026-03-11T09:00:00")
    invoice, payment = await invoice_and_payment(founded, api, "50.00", "80.00")
    done = (await allocate(api, payment, invoice))["allocation"]

    given = {"idempotencyKey": str(uuid4()), "id": done["id"], "on": "2026-03-10"}

    assert await refusals(api, payments.REVERSE, given) == [("OUT_OF_RANGE", ["on"])]
    assert (await payments.read(api, payment["id"]))["openAmount"]["amount"] == "30.00"


@pytest.mark.promise("R12")
async def test_twenty_at_once_never_allocate_more_than_there_is(founded: Founded, bound: Company, api: Api) -> None:
    actor = sales.actor_of(founded)
    customer_id = await sales.customer(actor)
    invoices = [await invoicing.post(api, await invoicing.draft_over(actor, "30.00", customer_id)) for _ in range(2)]
    for _ in range(3):
        payment = await payments.pay(api, customer_id, "7.00")
        wanted = [allocating(payment, invoices[each % 2], amount="1.00") for each in range(20)]

        answers = await asyncio.gather(*(api.gql(payments.ALLOCATE, input=each) for each in wanted))

        errors = [answer["data"]["allocationCreate"]["errors"] for answer in answers]
        assert [error["code"] for found in errors for error in found] == ["OVER_ALLOCATED"] * 13
        assert (await payments.read(api, payment["id"]))["openAmount"]["amount"] == "0.00"
    await payments.assert_true_books()


@pytest.mark.promise("R12")
async def test_two_payments_at_once_never_pay_an_invoice_twice(founded: Founded, bound: Company, api: Api) -> None:
    actor = sales.actor_of(founded)
    customer_id = await sales.customer(actor)
    invoices = [await invoicing.post(api, await invoicing.draft_over(actor, "10.00", customer_id)) for _ in range(3)]

    await asyncio.gather(*(payments.pay(api, customer_id, "10.00", autoAllocate=True) for _ in range(6)))

    assert [(await invoicing.read(api, each["id"]))["paymentState"] for each in invoices] == ["PAID"] * 3
    assert await database.fetchval("SELECT sum(open_amount) FROM payment") == sales.D("30.00")
    await payments.assert_true_books()


@pytest.mark.behaviour("T-19", "REP-1")
async def test_what_was_open_on_a_day_stays_as_it_was(founded: Founded, bound: Company, api: Api, clock: Clock) -> None:
    actor = sales.actor_of(founded)
    customer_id = await sales.customer(actor)
    clock.at("2026-01-10T09:00:00")
    draft = await invoicing.read(api, await invoicing.draft_over(actor, "1000.00", customer_id))
    invoice = await invoicing.post(api, (await invoicing.update(api, draft, dueOn="2026-02-09"))["id"])
    clock.at("2026-02-20T09:00:00")
    early = await payments.pay(api, customer_id, "400.00")
    clock.at("2026-03-05T09:00:00")
    await payments.pay(api, customer_id, "600.00", (invoice["id"], "600.00"))
    clock.at("2026-03-15T09:00:00")
    await allocate(api, early, invoice)

    async def seen(on: str | None) -> tuple[list[tuple[str, str, int]], str]:
        found = await payments.open_items(api, customer_id, on)
        return [(each["number"], each["open"]["amount"], each["daysLate"]) for each in found["items"]], found["total"]["amount"]

    number = invoice["number"]
    assert await seen("2026-01-09") == ([], "0.00")
    assert await seen("2026-02-09") == ([(number, "1000.00", 0)], "1000.00")
    assert await seen("2026-02-10") == ([(number, "1000.00", 1)], "1000.00")
    # Received on the 20th but allocated later: both stand open, and the net is what the customer owed.
    assert await seen("2026-02-28") == ([(number, "1000.00", 19), ("PAY-00001", "-400.00", 0)], "600.00")
    assert await seen("2026-03-05") == ([(number, "400.00", 24), ("PAY-00001", "-400.00", 0)], "0.00")
    assert await seen("2026-03-15") == ([], "0.00")
    assert await seen(None) == ([], "0.00")
    first = (await payments.open_items(api, customer_id, "2026-02-28"))["items"]
    assert [(each["kind"], each["documentId"], each["on"], each["dueOn"], each["amount"]["amount"]) for each in first] == [
        ("INVOICE", invoice["id"], "2026-01-10", "2026-02-09", "1000.00"),
        ("PAYMENT", early["id"], "2026-02-20", None, "-400.00"),
    ]


@pytest.mark.behaviour("INV-8", "REP-1")
async def test_what_was_settled_for_a_while_is_not_settled_twice_for_those_days(
    founded: Founded, bound: Company, api: Api, clock: Clock
) -> None:
    clock.at("2026-03-01T09:00:00")
    invoice, first = await invoice_and_payment(founded, api, "100.00", "100.00")
    made = await allocate(api, first, invoice)
    clock.at("2026-03-20T09:00:00")
    await reverse(api, made["allocation"], on="2026-03-10")

    assert await refusals(api, payments.ALLOCATE, allocating(first, invoice, on="2026-03-05")) == [("OUT_OF_RANGE", ["on"])]
    # Money that is dated into those days settles the invoice when it is open again.
    second = await payments.pay(api, invoice["customer"]["id"], "30.00", on="2026-03-05", autoAllocate=True)
    await allocate(api, first, invoice, on="2026-03-10", amount="70.00")

    assert [each["on"] for each in second["allocations"]] == ["2026-03-10"]
    for day, expected in (
        ("2026-03-05", [("PAYMENT", "-30.00")]),
        ("2026-03-09", [("PAYMENT", "-30.00")]),
        ("2026-03-10", [("PAYMENT", "-30.00")]),
    ):
        found = (await payments.open_items(api, invoice["customer"]["id"], day))["items"]
        assert [(each["kind"], each["open"]["amount"]) for each in found] == expected, day
    with pytest.raises(asyncpg.CheckViolationError):
        async with transaction(sales.actor_of(founded), "test.sql:run"):
            await database.execute(
                'INSERT INTO allocation (id, debit_id, credit_id, amount, base_amount, "on", recorded_at)'
                " SELECT gen_random_uuid(), i.item_id, p.item_id, 1, 1, '2026-03-05', now() FROM invoice i, payment p WHERE p.id = $1",
                UUID(first["id"]),
            )


@pytest.mark.behaviour("REP-1")
async def test_open_items_are_the_control_account_on_every_day_whatever_happened(
    founded: Founded, bound: Company, api: Api, clock: Clock
) -> None:
    """Invariants 1, 2, 6 and 7 after two months of chance: invoices, payments, allocations and their undoing for three customers."""
    chance = random.Random(2)  # noqa: S311 (chance, not a secret)
    actor = sales.actor_of(founded)
    customers = [await sales.customer(actor, f"Customer {each}") for each in range(3)]
    days = sorted(date(2026, chance.choice((1, 2)), chance.randint(1, 28)) for _ in range(30))
    for day in days:
        clock.at(f"{day.isoformat()}T12:00:00")
        customer_id = chance.choice(customers)
        amount = f"{chance.randint(1, 9999)}.{chance.randint(0, 99):02d}"
        await payments.received(actor, customer_id, amount, auto_allocate=chance.random() < 0.5)
        await invoicing.post(api, await invoicing.draft_over(actor, amount, chance.choice(customers)))
        await any_allocation(api, chance)
        await any_undoing(api, chance)

    await payments.assert_true_books()
    for day in sorted({days[0], days[10], days[20], days[-1]}):
        totals = [sales.D((await payments.open_items(api, each, day.isoformat()))["total"]["amount"]) for each in customers]
        rows = (await api.ok(BALANCE, **{"from": "2026-01-01", "to": day.isoformat()}))["trialBalance"]["rows"]
        control = [row["closing"]["amount"] for row in rows if row["account"] == {"kind": "RECEIVABLE", "isGroup": False}]
        assert sum(totals) == sum(sales.D(each) for each in control)

    # What is open can be counted anew, and again: nothing changes.
    before = await database.fetch(
        "SELECT id, open_amount, updated_at FROM invoice UNION ALL SELECT id, open_amount, updated_at FROM payment"
    )
    async with transaction(actor, "test.projection:rebuild"):
        known = await database.fetch("SELECT id FROM invoice")
        await steps.refresh([row["id"] for row in known], [row["id"] for row in await database.fetch("SELECT id FROM payment")])
    after = await database.fetch(
        "SELECT id, open_amount, updated_at FROM invoice UNION ALL SELECT id, open_amount, updated_at FROM payment"
    )
    assert after == before


async def any_allocation(api: Api, chance: random.Random) -> None:
    """Have some credit settle some invoice of the same customer."""
    possible = await database.fetch(
        "SELECT payment.id AS payment_id, invoice.id AS invoice_id FROM payment JOIN invoice USING (customer_id)"
        " WHERE payment.open_amount > 0 AND invoice.open_amount > 0 ORDER BY 1, 2"
    )
    if possible:
        pair = chance.choice(possible)
        await allocate(api, {"id": str(pair["payment_id"])}, {"id": str(pair["invoice_id"])})


async def any_undoing(api: Api, chance: random.Random) -> None:
    """Undo some allocation now and then."""
    possible = await database.fetch(
        "SELECT id FROM allocation done WHERE reverses_id IS NULL"
        " AND NOT EXISTS (SELECT FROM allocation WHERE reverses_id = done.id) ORDER BY id"
    )
    if possible and chance.random() < 0.4:
        await reverse(api, {"id": str(chance.choice(possible)["id"])})
