"""Business at random over the API, on many days, several things at once: whatever happens, the books say one thing."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from random import Random
from typing import Any
from uuid import uuid4

import pytest

from app.services.sales.steps import refresh_states
from app.services.transaction import transaction
from app.tenancy import database
from app.tenancy.binding import use
from tests.client import Api, Body
from tests.conftest import Clock
from tests.factories import catalog, invoicing, parties, payments, sales, stock
from tests.factories.company import Founded

# A longer run by hand: COUNTINGHOUSE_STEPS=2000 COUNTINGHOUSE_SEED=5.
STEPS = int(os.environ.get("COUNTINGHOUSE_STEPS", "60"))
SEED = int(os.environ.get("COUNTINGHOUSE_SEED", "1"))
AT_ONCE = 4

# What people are told when they try something that cannot be, or that somebody else has just undone; anything else is a fault.
EXPECTED = {"NOT_FOUND", "OUT_OF_STOCK", "WRONG_STATE", "STALE", "OVER_ALLOCATED", "OUT_OF_RANGE", "REQUIRED", "INVALID"}

ORDERS = "{ salesOrders(first: 100) { nodes { id version state customer { id } deliveries { id version state lines { id quantity } } } } }"
INVOICES = "{ invoices(first: 100) { nodes { id version state openAmount { amount } customer { id } } } }"
PAYMENTS = "{ payments(first: 100) { nodes { id customer { id } openAmount { amount } allocations { id isReversed reverses { id } } } } }"
DELIVER = "mutation ($input: DeliveryPostInput!) { deliveryPost(input: $input) { delivery { id } errors { code } } }"
BALANCE = '{ trialBalance(from: "2020-01-01", to: "2099-12-31") { debitTotal { amount } creditTotal { amount } closingTotal { amount } } }'


class Business:
    """Everybody in the company, doing whatever comes to their mind."""

    def __init__(self, api: Api, random: Random, products: list[Body], customers: list[Body]) -> None:
        self._api, self._random = api, random
        self._products, self._customers = products, customers
        self.done: dict[str, int] = {}
        self._deeds: list[Callable[[], Awaitable[None]]] = [
            *[self._order] * 4,
            *[self._step] * 5,
            *[self._deliver] * 5,
            *[self._draft] * 4,
            *[self._post] * 4,
            *[self._pay] * 4,
            *[self._settle] * 2,
            self._undo,
            self._receive,
            self._count,
            self._delete,
        ]

    async def act(self) -> None:
        """Do one thing; what a person may be refused is fine."""
        await self._random.choice(self._deeds)()

    async def _try(self, document: str, given: Body) -> None:
        body = await self._api.gql(document, input=given)
        assert not body.get("errors"), body
        (name, payload) = next(iter(body["data"].items()))
        refused = {error["code"] for error in payload["errors"]}
        assert refused <= EXPECTED, payload["errors"]
        if not refused:
            self.done[name] = self.done.get(name, 0) + 1

    async def _one(self, document: str, holds: Callable[[Body], bool] = bool) -> Body | None:
        (connection,) = (await self._api.ok(document)).values()
        fitting = [node for node in connection["nodes"] if holds(node)]
        return self._random.choice(fitting) if fitting else None

    async def _order(self) -> None:
        chosen = self._random.sample(self._products, self._random.randint(1, 3))
        lines = [
            sales.line(product, str(self._random.randint(1, 6)), discountRate=self._random.choice(("0", "0", "0.05", "0.333")))
            for product in chosen
        ]
        given: dict[str, Any] = {"pricesIncludeTax": self._random.random() < 0.4, "discount": self._random.choice(("0", "0", "1.01", "3"))}
        await self._try(sales.CREATE, sales.new_order(self._random.choice(self._customers), *lines, **given))

    async def _step(self) -> None:
        order = await self._one(ORDERS, lambda node: node["state"] in ("DRAFT", "CONFIRMED"))
        if order is None:
            return
        if order["state"] == "DRAFT" and self._random.random() < 0.85:
            await self._try(sales.CONFIRM, sales.step_of(order, idempotencyKey=str(uuid4())))
        else:
            await self._try(self._random.choice((sales.CANCEL, sales.CLOSE)), sales.step_of(order))

    async def _deliver(self) -> None:
        order = await self._one(ORDERS, lambda node: any(each["state"] == "READY" for each in node["deliveries"]))
        if order is None:
            return
        delivery = next(each for each in order["deliveries"] if each["state"] == "READY")
        given = sales.step_of(delivery, idempotencyKey=str(uuid4()))
        if self._random.random() < 0.5:
            given["lines"] = [
                {"lineId": line["id"], "quantity": str(self._random.randint(0, int(float(line["quantity"]))))} for line in delivery["lines"]
            ]
        await self._try(DELIVER, given)

    async def _draft(self) -> None:
        order = await self._one(ORDERS, lambda node: node["state"] in ("CONFIRMED", "CLOSED"))
        if order is not None:
            given = {"orderId": order["id"], "expectedVersion": order["version"], "idempotencyKey": str(uuid4())}
            await self._try(invoicing.CREATE, given)

    async def _post(self) -> None:
        invoice = await self._one(INVOICES, lambda node: node["state"] == "DRAFT")
        if invoice is not None:
            await self._try(invoicing.POST_SHORT, sales.step_of(invoice, idempotencyKey=str(uuid4()), sendMail=False))

    async def _delete(self) -> None:
        invoice = await self._one(INVOICES, lambda node: node["state"] == "DRAFT")
        if invoice is not None:
            await self._try(invoicing.DELETE, sales.step_of(invoice))

    async def _pay(self) -> None:
        invoice = await self._one(INVOICES, lambda node: float(node["openAmount"]["amount"]) > 0)
        if invoice is None:
            return
        amount = invoice["openAmount"]["amount"]
        paid = self._random.choice((amount, "1.00", f"{float(amount) + 5:.2f}"))
        given: Body = payments.new_payment(invoice["customer"]["id"], paid)
        if self._random.random() < 0.5:
            given["autoAllocate"] = True
        else:
            given["allocations"] = [{"invoiceId": invoice["id"], "amount": self._random.choice((amount, "0.50"))}]
        await self._try(payments.CREATE, given)

    async def _settle(self) -> None:
        payment = await self._one(PAYMENTS, lambda node: float(node["openAmount"]["amount"]) > 0)
        invoice = await self._one(INVOICES, lambda node: float(node["openAmount"]["amount"]) > 0)
        if payment is not None and invoice is not None:
            given = {"paymentId": payment["id"], "invoiceId": invoice["id"], "idempotencyKey": str(uuid4())}
            await self._try(payments.ALLOCATE, given)

    async def _undo(self) -> None:
        payment = await self._one(PAYMENTS, lambda node: bool(node["allocations"]))
        if payment is not None:
            allocation = self._random.choice(payment["allocations"])
            await self._try(payments.REVERSE, {"id": allocation["id"], "idempotencyKey": str(uuid4())})

    async def _receive(self) -> None:
        quantity, cost = str(self._random.randint(1, 20)), f"{self._random.randint(100, 900) / 100:.2f}"
        await self._try(stock.RECEIVE, stock.receipt(self._random.choice(self._products), quantity, cost))

    async def _count(self) -> None:
        counted = str(self._random.randint(0, 12))
        await self._try(stock.ADJUST, stock.count_of(self._random.choice(self._products), counted, unitCost="3.33"))


async def _derived() -> list[tuple[Any, ...]]:
    found = await database.fetch(
        "SELECT id, fulfilment, invoicing, NULL::numeric AS amount FROM sales_order"
        " UNION ALL SELECT id, payment_state, '', open_amount FROM invoice UNION ALL SELECT id, '', '', open_amount FROM payment ORDER BY 1"
    )
    return [tuple(row) for row in found]


async def _assert_one_truth(api: Api, founded: Founded, customers: list[Body]) -> None:
    async with use(founded.company):
        await stock.assert_true_books()
        await payments.assert_true_books()
        before = await _derived()
        async with transaction(sales.actor_of(founded), "test.states:refresh"):
            await refresh_states([row["id"] for row in await database.fetch("SELECT id FROM sales_order")])
            await payments_refreshed()
        assert await _derived() == before
        totals = await database.fetch(
            "SELECT invoice.id FROM invoice LEFT JOIN invoice_line line ON line.invoice_id = invoice.id GROUP BY invoice.id"
            " HAVING invoice.total <> coalesce(sum(line.net + line.tax_amount), 0) OR invoice.net <> coalesce(sum(line.net), 0)"
            " OR invoice.tax <> coalesce((SELECT sum(amount) FROM invoice_tax WHERE invoice_id = invoice.id), 0)"
        )
        assert totals == []
        receivable = await stock.balance("RECEIVABLE")
    balance = (await api.ok(BALANCE))["trialBalance"]
    assert balance["debitTotal"] == balance["creditTotal"]
    assert sales.D(balance["closingTotal"]["amount"]) == 0
    owed = [(await payments.open_items(api, customer["id"]))["total"]["amount"] for customer in customers]
    assert sum(map(sales.D, owed)) == receivable


async def payments_refreshed() -> None:
    """Write what is open on every invoice and payment anew."""
    from app.services.payments.steps import refresh

    invoices = await database.fetch("SELECT id FROM invoice WHERE state = 'POSTED'")
    received = await database.fetch("SELECT id FROM payment")
    await refresh([row["id"] for row in invoices], [row["id"] for row in received])


@pytest.mark.behaviour("invariant 1", "invariant 2", "invariant 3", "invariant 4", "invariant 5", "invariant 6", "invariant 7")
@pytest.mark.promise("R8", "R9", "R12")
@pytest.mark.parametrize("founded", [{"country": "DE", "currency": "EUR"}, {"country": "KW", "currency": "KWD"}], indirect=True)
async def test_the_books_say_one_thing_whatever_happens(api: Api, founded: Founded, clock: Clock) -> None:
    random = Random(SEED)  # noqa: S311 (the same seed is the same business)
    prices = ("1.10", "379.00", "33.33") if founded.company.currency == "EUR" else ("0.333", "12.125", "50.000")
    products = [await catalog.product(api, f"Thing {number}", price) for number, price in enumerate(prices)]
    customers = [await parties.customer(api, name) for name in ("Early Bird", "Late Riser")]
    for product in products:
        await stock.receive_goods(api, product, "15", "2.50")
    business = Business(api, random, products, customers)

    for step in range(STEPS // AT_ONCE):
        await asyncio.gather(*(business.act() for _ in range(AT_ONCE)))
        if step % 5 == 4:
            clock.move(days=1)

    await _assert_one_truth(api, founded, customers)
    assert len(business.done) >= 6, business.done
