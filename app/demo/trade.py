"""Lives the demo firm's days: it restocks, takes orders, delivers what is there, invoices what went out, and gets paid, early or late."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Final
from uuid import UUID

from app.demo import plan
from app.demo.firm import Firm, Progress, instant, key
from app.demo.plan import Article, Client
from app.domain.money import ZERO, round_to
from app.domain.payments.payment import PaymentMethod
from app.domain.sales.delivery import DeliveryLine
from app.domain.sales.order import OrderState, to_invoice
from app.services import clock
from app.services.invoicing import draft, post
from app.services.payments import payment
from app.services.payments.payment import PaymentDraft, Settlement
from app.services.sales import delivery, order
from app.services.sales.lines import EnteredLine
from app.services.sales.order import NewOrder
from app.services.sales.steps import order_lines
from app.services.stock import receive
from app.services.stock.receive import Receipt
from app.tenancy import database

LINES: Final = ((1, 2, 3, 4, 5, 6), (14, 24, 24, 18, 12, 8))
LOW_STOCK: Final = 14
LOTS: Final = (24, 36, 48, 72)
MAILED_DAYS: Final = 10
"""Invoices of the last days are mailed as well; those before them have long arrived."""
FRESH_DAYS: Final = 4
"""Orders of the last days may still wait for somebody to confirm them."""

Deed = Callable[[], Awaitable[None]]


class Trade:
    """The firm's days, with what each of them has in store."""

    def __init__(self, firm: Firm, days: list[date], random: Random, told: Progress) -> None:
        self._firm = firm
        self._actor = firm.actor
        self._days = days
        self._last = days[-1]
        self._random = random
        self._told = told
        self._agenda: dict[date, list[Deed]] = defaultdict(list)
        self._articles = dict(firm.articles)

    async def run(self) -> None:
        """Live all days, one after the other."""
        wanted = plan.orders_of(self._days, self._random)
        for place, day in enumerate(self._days):
            with clock.fixed(instant(day, 7, 30)):
                if day.weekday() == 0 and place:
                    await self._restock(place / len(self._days))
            deeds = self._agenda.pop(day, [])
            deeds += [self._take_order] * wanted[day]
            self._random.shuffle(deeds)
            for number, deed in enumerate(deeds):
                with clock.fixed(instant(day, 8 + number * 9 // len(deeds), self._random.randrange(60))):
                    await deed()

    def _later(self, days: int, deed: Deed) -> None:
        """Put a deed on the first working day that is at least so many days from now; beyond the last day it does not happen."""
        assert days > 0, "today's deeds are drawn already"
        when = clock.today() + timedelta(days=days)
        while when.weekday() > 4:
            when += timedelta(days=1)
        if when <= self._last:
            self._agenda[when].append(deed)

    async def _restock(self, time_passed: float) -> None:
        low = await database.fetch(
            "SELECT product_id, quantity, reserved FROM quant WHERE quantity - reserved < $1 ORDER BY product_id", Decimal(LOW_STOCK)
        )
        for row in low:
            article = self._articles[row["product_id"]]
            if self._random.random() < 0.12:
                continue  # the supplier has none this week
            dearer = Decimal(round(1 + 0.06 * time_passed + self._random.uniform(-0.02, 0.02), 4))
            receipt = Receipt(row["product_id"], Decimal(self._random.choice(LOTS)), round_to(article.cost * dearer, 2), note="Restock")
            await receive.receive(self._actor, receipt, key(self._random))

    async def _take_order(self) -> None:
        random, today = self._random, clock.today()
        customer_id, client = random.choices(self._firm.clients, weights=[client.weight for _, client in self._firm.clients])[0]
        chosen = self._chosen(client, today)
        lines = [
            EnteredLine(
                quantity=Decimal(random.choice((1, 1, 2, 2, 3, 4, 6, 12)) if article.shelf else random.choice((1, 2))),
                product_id=article_id,
                discount_rate=Decimal("0.05") if random.random() < 0.08 else ZERO,
            )
            for article_id, article in chosen
        ]
        worth = sum((line.quantity * self._articles[article_id].price for line, (article_id, _) in zip(lines, chosen, strict=True)), ZERO)
        new = NewOrder(
            customer_id=customer_id,
            lines=lines,
            customer_reference=f"PO {random.randint(1000, 9999)}" if random.random() < 0.4 else "",
            discount=Decimal(5) if worth > 250 and random.random() < 0.3 else ZERO,
        )
        order_id = await order.create(self._actor, new, key(random))
        self._told("Orders")
        fate = random.random()
        is_fresh = (self._last - today).days < FRESH_DAYS
        if fate < 0.02:
            self._later(1, lambda: self._cancel(order_id))
        elif not is_fresh or fate < 0.6:
            confirm_at = random.choice((0, 0, 0, 1))
            if confirm_at:
                self._later(confirm_at, lambda: self._confirm(order_id, client))
            else:
                await self._confirm(order_id, client)

    def _chosen(self, client: Client, today: date) -> list[tuple[UUID, Article]]:
        """Choose what is ordered: what sells this month, mostly from the shelves that the customer likes."""
        count = self._random.choices(*LINES)[0]
        weights = [
            article.popularity * plan.season(article.shelf, today) * (4 if article.shelf and article.shelf.above in client.likes else 1)
            for _, article in self._firm.articles
        ]
        drawn = dict(self._random.choices(self._firm.articles, weights=weights, k=count))
        return list(drawn.items())

    async def _cancel(self, order_id: UUID) -> None:
        await order.cancel(self._actor, order_id, await _version("SELECT version FROM sales_order WHERE id = $1", order_id))

    async def _confirm(self, order_id: UUID, client: Client) -> None:
        await order.confirm(
            self._actor, order_id, await _version("SELECT version FROM sales_order WHERE id = $1", order_id), key(self._random)
        )
        self._later(self._random.randint(1, 3), lambda: self._deliver(order_id, client))

    async def _deliver(self, order_id: UUID, client: Client) -> None:
        """Send what is promised; what is not there yet, and now and then a line that is not packed in time, follows later."""
        lines = await database.fetch(
            "SELECT delivery.id, delivery.version, line.id AS line_id, line.quantity, coalesce(reservation.quantity, 0) AS promised"
            " FROM delivery JOIN delivery_line line ON line.delivery_id = delivery.id"
            " LEFT JOIN reservation ON reservation.order_line_id = line.order_line_id"
            " WHERE delivery.order_id = $1 AND delivery.state = 'READY' ORDER BY line.position",
            order_id,
        )
        if not lines:
            await self._invoice(order_id, client)
            return
        sent = [DeliveryLine(row["line_id"], min(row["quantity"], row["promised"])) for row in lines if row["promised"] > ZERO]
        if len(sent) > 1 and self._random.random() < 0.1:
            sent.pop()
        if sent:
            await delivery.post(self._actor, lines[0]["id"], lines[0]["version"], key(self._random), lines=sent)
            self._later(self._random.choice((1, 1, 2)), lambda: self._invoice(order_id, client))
        if len(sent) < len(lines) or any(row["promised"] < row["quantity"] for row in lines):
            self._later(self._random.randint(4, 8), lambda: self._deliver(order_id, client))

    async def _invoice(self, order_id: UUID, client: Client) -> None:
        row = await database.fetchrow("SELECT version, state FROM sales_order WHERE id = $1", order_id)
        assert row is not None, "an order stays"
        if not to_invoice(OrderState(row["state"]), (await order_lines([order_id]))[order_id]):
            return
        invoice_id = await draft.create_from_order(self._actor, key(self._random), order_id, row["version"])
        is_recent = (self._last - clock.today()).days < MAILED_DAYS
        if is_recent and self._random.random() < 0.15:
            return
        version = await _version("SELECT version FROM invoice WHERE id = $1", invoice_id)
        await post.post(self._actor, key(self._random), invoice_id, version, send_mail=is_recent)
        if self._random.random() < 0.95:
            self._later(max(1, client.term_days + client.lateness_days + self._random.randint(-2, 2)), lambda: self._pay(invoice_id))

    async def _pay(self, invoice_id: UUID) -> None:
        invoice = await database.fetchrow("SELECT number, customer_id, open_amount FROM invoice WHERE id = $1", invoice_id)
        assert invoice is not None
        amount: Decimal = invoice["open_amount"]
        if amount <= ZERO:
            return
        chance = self._random.random()
        if chance < 0.06 and amount > 20:
            amount = round_to(amount / 2, 2)
            self._later(self._random.randint(7, 21), lambda: self._pay(invoice_id))
        settled = amount
        if chance > 0.985:
            amount += Decimal(10)
        paid = PaymentDraft(
            customer_id=invoice["customer_id"],
            amount=amount,
            method=PaymentMethod.CARD if chance > 0.9 else PaymentMethod.BANK_TRANSFER,
            payer_reference=invoice["number"],
            allocations=(Settlement(invoice_id, settled),),
        )
        await payment.create(self._actor, key(self._random), paid)


async def _version(statement: str, row_id: UUID) -> int:
    version: int = await database.fetchval(statement, row_id)
    return version
