"""Many people post at once, some of them in vain: numbers have no gap, and one key has one effect."""

from __future__ import annotations

import asyncio
import random
from uuid import UUID, uuid4

import asyncpg
import pytest

from app.services.sales.lines import EnteredLine
from app.services.transaction import transaction
from app.tenancy import database, owner
from app.tenancy.binding import Company
from tests.client import Api, Body
from tests.factories import invoicing, payments, sales
from tests.factories.company import Founded

WAIT_SECONDS_MAX = 20


async def spoil(founded: Founded, invoice_ids: list[UUID]) -> None:
    """Have these drafts booked on a group of accounts, which the ledger refuses at commit: the number has been drawn by then."""
    async with transaction(sales.actor_of(founded), "test.draft:spoil"):
        await database.execute(
            "UPDATE invoice_line SET income_account_id = (SELECT id FROM account WHERE is_group ORDER BY code LIMIT 1)"
            " WHERE invoice_id = ANY($1::uuid[])",
            invoice_ids,
        )


async def repair(founded: Founded, invoice_ids: list[UUID]) -> None:
    """Have these drafts booked on the usual account again."""
    async with transaction(sales.actor_of(founded), "test.draft:repair"):
        await database.execute(
            "UPDATE invoice_line SET income_account_id = (SELECT account_id FROM account_default WHERE purpose = 'INCOME')"
            " WHERE invoice_id = ANY($1::uuid[])",
            invoice_ids,
        )


async def drafts(founded: Founded, count: int) -> list[UUID]:
    """Draft so many invoices."""
    actor = sales.actor_of(founded)
    customer_id, service_id = await sales.customer(actor), await sales.service(actor)
    lines = [EnteredLine(product_id=service_id, quantity=sales.D(1))]
    return [await invoicing.drafted(actor, await sales.confirmed(actor, lines, customer_id)) for _ in range(count)]


def number_of(answer: Body) -> str | None:
    """Return the number that a posting gave, or None when it failed for reasons of ours."""
    if answer.get("errors"):
        assert [error["extensions"]["code"] for error in answer["errors"]] == ["INTERNAL"], answer
        return None
    assert answer["data"]["invoicePost"]["errors"] == []
    number: str = answer["data"]["invoicePost"]["invoice"]["number"]
    return number


@pytest.mark.behaviour("T-14", "INV-4")
@pytest.mark.promise("R7")
async def test_fifty_at_once_of_which_ten_fail_have_the_numbers_one_to_forty(founded: Founded, bound: Company, api: Api) -> None:
    waiting = await drafts(founded, 50)
    spoilt = waiting[::5]
    await spoil(founded, spoilt)
    wanted = [await invoicing.posting(each) for each in waiting]

    answers = await asyncio.gather(*(api.gql(invoicing.POST_SHORT, input=each) for each in wanted))

    given = {invoice_id: number_of(answer) for invoice_id, answer in zip(waiting, answers, strict=True)}
    year = (await invoicing.numbers())[0].split("/")[1]
    assert sorted(number for number in given.values() if number) == [f"INV/{year}/{each:05d}" for each in range(1, 41)]
    assert [invoice_id for invoice_id, number in given.items() if number is None] == spoilt
    states = await database.fetch("SELECT state, number FROM invoice WHERE id = ANY($1::uuid[])", spoilt)
    assert [(row["state"], row["number"]) for row in states] == [("DRAFT", None)] * 10
    await payments.assert_true_books()

    # A failed posting leaves nothing behind: with its cause gone, the same request goes through.
    await repair(founded, spoilt)
    again = [number_of(await api.gql(invoicing.POST_SHORT, input=each)) for each in wanted if UUID(each["id"]) in spoilt]
    assert again == [f"INV/{year}/{each:05d}" for each in range(41, 51)]
    await payments.assert_true_books()


@pytest.mark.promise("R7")
async def test_a_request_that_is_given_up_after_its_number_was_drawn_gives_it_back(founded: Founded, bound: Company, api: Api) -> None:
    first, second = await drafts(founded, 2)
    # Another session keeps everybody from writing to the outbox, the last thing that a posting does: its number is drawn by then.
    async with owner.connected(bound.database) as other:
        blocking = other.transaction()
        await blocking.start()
        await other.execute("LOCK TABLE outbox IN SHARE MODE")
        request = asyncio.create_task(api.gql(invoicing.POST_SHORT, input=await invoicing.posting(first)))
        await until_one_waits_for_the_outbox(other)
        request.cancel()
        with pytest.raises(asyncio.CancelledError):
            await request
        await blocking.rollback()

    assert (await invoicing.post(api, second))["number"].endswith("/00001")
    assert (await invoicing.post(api, first))["number"].endswith("/00002")
    await payments.assert_true_books()


async def until_one_waits_for_the_outbox(session: asyncpg.Connection) -> None:
    waits = "SELECT EXISTS (SELECT FROM pg_locks WHERE relation = 'outbox'::regclass AND NOT granted)"
    async with asyncio.timeout(WAIT_SECONDS_MAX):
        while not await session.fetchval(waits):  # noqa: ASYNC110 (what is waited for happens in the database)
            await asyncio.sleep(0.01)


@pytest.mark.promise("R7")
async def test_fifty_clients_who_fail_in_three_of_ten_tries_and_try_again_leave_no_gap(founded: Founded, bound: Company, api: Api) -> None:
    waiting = await drafts(founded, 50)
    chance = random.Random(14)  # noqa: S311 (chance, not a secret)
    await spoil(founded, chance.sample(waiting, 15))
    moments = {each: chance.random() / 10 for each in waiting}

    async def client(own: UUID) -> list[str | None]:
        await asyncio.sleep(moments[own])
        tries = [number_of(await api.gql(invoicing.POST_SHORT, input=await invoicing.posting(own)))]
        if tries[0] is None:
            await repair(founded, [own])
            tries.append(number_of(await api.gql(invoicing.POST_SHORT, input=await invoicing.posting(own))))
        return tries

    tries = await asyncio.gather(*(client(each) for each in waiting))

    assert sum(len(each) - 1 for each in tries) == 15
    drawn = sorted(str(each[-1]) for each in tries)
    assert [int(number.split("/")[2]) for number in drawn] == list(range(1, 51))
    assert await invoicing.numbers() == drawn
    assert await database.fetchval("SELECT count(*) FROM outbox WHERE kind = 'invoicing.invoice_posted'") == 50
    await payments.assert_true_books()


@pytest.mark.behaviour("T-29")
@pytest.mark.promise("R10")
async def test_one_key_twenty_times_at_once_makes_one_invoice(founded: Founded, bound: Company, api: Api) -> None:
    order_id = await invoicing.ordered(sales.actor_of(founded), "50.00")
    wanted = {"idempotencyKey": str(uuid4()), "orderId": str(order_id), "expectedVersion": await sales.version_of(order_id)}

    made = await asyncio.gather(*(api.ok(invoicing.CREATE, input=wanted) for _ in range(20)))
    invoices = [each["invoiceCreateFromOrder"]["invoice"] for each in made]

    assert await database.fetchval("SELECT count(*) FROM invoice") == 1
    assert invoices == [invoices[0]] * 20


@pytest.mark.behaviour("T-29")
@pytest.mark.promise("R10")
async def test_one_key_fifty_times_at_once_posts_once(founded: Founded, bound: Company, api: Api) -> None:
    (invoice_id,) = await drafts(founded, 1)
    wanted = await invoicing.posting(invoice_id)

    answers = await asyncio.gather(*(api.ok(invoicing.POST_SHORT, input=wanted) for _ in range(50)))
    later = await api.ok(invoicing.POST, input=wanted)

    assert {answer["invoicePost"]["invoice"]["number"][-5:] for answer in answers} == {"00001"}
    # The answer is read anew, with the selection of whoever repeats it.
    assert later["invoicePost"]["invoice"] == await invoicing.read(api, invoice_id)
    assert await database.fetchval("SELECT count(*) FROM outbox WHERE kind = 'invoicing.invoice_posted'") == 1
    assert await database.fetchval("SELECT count(*) FROM journal_entry WHERE kind = 'INVOICE'") == 1


@pytest.mark.behaviour("T-29")
@pytest.mark.promise("R10")
async def test_a_key_is_good_for_one_operation_with_one_input_and_a_refusal_does_not_use_it(
    founded: Founded, bound: Company, api: Api
) -> None:
    first, second = await drafts(founded, 2)
    key = {"idempotencyKey": str(uuid4())}
    refused = await api.refused(invoicing.POST, input=await invoicing.posting(first, "2999-01-01", **key))
    await api.ok(invoicing.POST, input=await invoicing.posting(first, **key))
    before = await invoicing.stored()

    other_invoice = await api.refused(invoicing.POST, input=await invoicing.posting(second, **key))
    order_id = (await invoicing.read(api, second))["order"]["id"]
    other_operation = await api.refused(invoicing.CREATE, input={"orderId": order_id, "expectedVersion": 2} | key)

    assert refused[0]["code"] == "OUT_OF_RANGE"
    assert [(error["code"], error["path"]) for error in (*other_invoice, *other_operation)] == [
        ("IDEMPOTENCY_KEY_REUSED", ["idempotencyKey"])
    ] * 2
    assert await invoicing.stored() == before
