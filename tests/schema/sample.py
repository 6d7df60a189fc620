"""A small schema over rows in memory, with everything in it that the kit can declare, and a record of what was read."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Annotated, Any
from uuid import UUID

from strawberry.types import ExecutionResult

from app.domain.refusal import Code, Fault, Refused
from app.resolvers.kit import Columns, Listing, Row
from app.schema import kit
from app.schema.kit import Maybe
from app.schema.kit.build import assemble
from app.tenancy.binding import Company
from app.tenancy.sessions import Account, Session
from tests.twice import is_second

READ, WRITE, COST, SECRET = "shop.order:read", "shop.order:write", "shop.order.cost:read", "shop.secret:read"
RIGHTS = {READ: "See orders.", WRITE: "Write orders.", COST: "See costs.", SECRET: "See secrets."}

NOBODY = UUID(int=0)
CUSTOMERS = {UUID(int=100 + n): {"id": UUID(int=100 + n), "name": f"Customer {n}"} for n in range(3)}
ORDERS = {
    UUID(int=n): {
        "id": UUID(int=n),
        "number": f"SO-{n}",
        "total": Decimal(n) / 4,
        "cost": Decimal(n),
        "currency": "EUR",
        "customer_id": UUID(int=100 + n % 3),
        "ordered_on": date(2026, 1, 1 + n),
        "created_at": datetime(2026, 1, 1, 12, n, tzinfo=UTC),
        "secret": "hidden",
    }
    for n in range(1, 8)
}
LISTING = Listing(
    source="sample s",
    columns={name: f"s.{name}" for name in next(iter(ORDERS.values()))},
    orders={"number": "s.number", "cost": "s.cost", "ordered_on": "s.ordered_on", "created_at": "s.created_at"},
    default_order=(("created_at", True),),
    search=("s.search",),
    sums={"total": "s.total", "cost": "s.cost"},
)


@dataclass
class Seen:
    """What the schema was asked to read since it was last looked at."""

    batches: list[tuple[str, int, Columns]] = field(default_factory=list)
    roots: list[str] = field(default_factory=list)
    values: list[dict[str, Any]] = field(default_factory=list)

    def batch(self, name: str, count: int, columns: Columns) -> None:
        """Take down what a batch is asked for."""
        if not is_second():
            self.batches.append((name, count, columns))


seen = Seen()


async def customers_by_id(ids: Sequence[UUID], columns: Columns) -> list[Row | None]:
    """Read customers."""
    seen.batch("customers", len(ids), columns)
    return [CUSTOMERS.get(each) for each in ids]


async def lines_of(ids: Sequence[UUID], columns: Columns) -> list[list[Row]]:
    """Read the lines of orders; the order numbered 7 has far too many."""
    seen.batch("lines", len(ids), columns)
    return [
        [{"id": UUID(int=1000 + n), "quantity": Decimal("2.50"), "order_id": each} for n in range(20_001 if each.int == 7 else 2)]
        for each in ids
    ]


async def orders_by_id(ids: Sequence[UUID], columns: Columns) -> list[Row | None]:
    """Read orders."""
    seen.batch("orders", len(ids), columns)
    return [ORDERS.get(each) for each in ids]


async def warmth(ids: Sequence[UUID]) -> list[int]:
    """Work something out for all orders."""
    seen.batch("warmth", len(ids), frozenset())
    return [each.int * 10 for each in ids]


async def secrets_of(ids: Sequence[UUID]) -> list[str]:
    """Read what only few may see."""
    seen.batch("secrets", len(ids), frozenset())
    return ["secret" for _ in ids]


@kit.type(description="A customer.")
class Customer:
    """A customer."""

    id: kit.ID = kit.column("Its id.")
    name: str = kit.column("Its name.")


@kit.type(description="A line.")
class Line:
    """A line."""

    id: kit.ID = kit.column("Its id.")
    quantity: Decimal = kit.column("How many.")
    order: Order | None = kit.relation(orders_by_id, "order_id", "Its order.")


@kit.type(description="An order.")
class Order:
    """An order."""

    id: kit.ID = kit.column("Its id.")
    number: str = kit.column("Its number.")
    total: kit.Money = kit.money("Its total.", amount="total")
    cost: kit.Money | None = kit.money("Its cost.", amount="cost", requires=COST, on_denied=kit.MASK)
    secret: str | None = kit.batch(secrets_of, "id", "A secret.", requires=SECRET, on_denied=kit.MASK)
    sealed: str | None = kit.column("A sealed secret.", source="secret", requires=SECRET)
    customer: Customer = kit.relation(customers_by_id, "customer_id", "Who ordered.")
    lines: list[Line] = kit.relation(lines_of, "id", "Its lines.", size=10)
    warmth: int = kit.batch(warmth, "id", "How warm it is.")
    ordered_on: date = kit.column("When it was ordered.")
    created_at: datetime = kit.column("When it was written.")


@kit.input(description="A line.")
class LineInput:
    """A line."""

    quantity: Decimal = kit.number("How many.", at_least=1, at_most=100)
    note: str = kit.text("A note.", 5, blank=True, default="")


@kit.input(description="An order.")
class OrderInput:
    """An order."""

    id: Maybe[kit.ID] = kit.given("Its id.")
    number: str = kit.text("Its number.", 10)
    comment: Maybe[str | None] = kit.text("A comment.", 20, lines=True)
    lines: list[LineInput] = kit.items("Its lines.", limit=kit.LINES_MAX, at_least=1)
    tags: list[str] | None = kit.items("Its tags.", length=3, default=None)


@kit.payload("What became of an order.")
class OrderPayload:
    """What became of an order."""

    order: Order | None = kit.entity("The order.")
    count: int | None = kit.outcome("How many.")


@kit.type
class Query:
    """What can be read."""

    orders = kit.connection(
        Order,
        LISTING,
        "Orders.",
        requires=READ,
        where=("number", "total", "cost", "ordered_on", "id"),
        filters={"secret": kit.Filter(kit.StringOp, "By its secret.", requires=SECRET)},
        sums=("total", "cost"),
    )

    @kit.query("An order.", Order | None, requires=READ)
    async def order(self, info: kit.Info, id: kit.ID) -> Row | None:
        seen.roots.append("order")
        seen.values.append({"columns": kit.selected(info)})
        return ORDERS.get(id)

    @kit.query("A few orders.", list[Order], requires=READ, size=5)
    async def few(self, info: kit.Info) -> Sequence[Row]:
        seen.roots.append("few")
        return list(ORDERS.values())[:5]

    @kit.query("Anybody may ask.", str, public=True, at=kit.ANYWHERE)
    async def hello(self, name: Annotated[str, kit.argument("Whom to greet.")] = "you") -> str:
        return f"hello {name}"

    @kit.query("Only where one signs in.", str, public=True, at=kit.BARE)
    async def door(self) -> str:
        return "open"

    @kit.query("Whoever is signed in.", str, requires=kit.SIGNED_IN)
    async def me(self, info: kit.Info) -> str:
        return info.context.signed_in.account.name

    @kit.query("Takes its time.", str, requires=READ)
    async def slow(self) -> str:
        await asyncio.sleep(10)
        return "done"

    @kit.query("Takes its time and may.", str, requires=READ, report=True)
    async def report(self, info: kit.Info) -> str:
        await asyncio.sleep(0)
        return "done"

    @kit.query("Breaks.", str, requires=READ)
    async def broken(self) -> str:
        raise ValueError("password=hunter2 in /srv/app/secret.py")

    @kit.query("Refuses.", str, requires=READ)
    async def refusing(self) -> str:
        raise Refused(Code.OUT_OF_RANGE, "Give a first day that is not after the last.")

    @kit.query("Has a number that is none.", Decimal, requires=READ)
    async def inexact(self) -> float:
        return 1.5


@kit.type
class Mutation:
    """What can be done."""

    @kit.mutation("Writes an order.", OrderPayload, requires=WRITE)
    async def order_write(self, info: kit.Info, input: OrderInput) -> dict[str, Any]:
        seen.roots.append("order_write")
        given = kit.values(input)
        seen.values.append(given)
        if given["number"] == "refused":
            wrong = Fault(Code.NOT_FOUND, "There is no such unit.", ("lines", "0", "unit_id"), {"unit": "box"})
            raise Refused.all_of([wrong, Fault(Code.STALE, "Somebody was quicker.")])
        return {"order": ORDERS[UUID(int=1)], "count": len(given["lines"])}

    @kit.mutation("Signs in.", OrderPayload, public=True, at=kit.ANYWHERE, alone=True)
    async def enter(self) -> dict[str, Any]:
        seen.roots.append("enter")
        return {"order": None, "count": 1}


@kit.type
class Subscription:
    """What is told."""

    @kit.subscription("Tells that it waits, and waits.", str, requires=kit.SIGNED_IN)
    async def waiting(self) -> AsyncIterator[str]:
        seen.roots.append("begun")
        try:
            yield "waiting"
            await asyncio.sleep(60)
        finally:
            seen.roots.append("ended")

    @kit.subscription("Orders as they come.", Order, requires=READ)
    async def order_came(self) -> AsyncIterator[Row]:
        for n in (1, 4):
            yield ORDERS[UUID(int=n)]


SCHEMA = assemble([Query], [Mutation], [Subscription], RIGHTS)
COMPANY = Company(UUID(int=1), "amber", "amber", "Amber", "DE", "EUR", "UTC", "ACTIVE")
PERSON = Account(UUID(int=2), "Ada", "ada@example.com", "en")


def context(*rights: str, signed_in: bool = True, at_company: bool = True) -> kit.Context:
    """Make the context of a request by somebody with these rights."""
    company = COMPANY if at_company else None
    session = Session(UUID(int=3), PERSON, company, "User", frozenset(rights)) if signed_in else None
    return kit.Context(kit.Asking("request"), session, company)


async def ask(document: str, *rights: str, by: kit.Context | None = None, **variables: Any) -> ExecutionResult:
    """Run a document as somebody with these rights, by default to read and write orders."""
    seen.batches.clear()
    seen.roots.clear()
    seen.values.clear()
    return await SCHEMA.execute(document, variable_values=variables, context_value=by or context(*(rights or (READ, WRITE))))


def codes(result: ExecutionResult) -> list[str]:
    """Name the codes of a result's errors."""
    return [str((error.extensions or {})["code"]) for error in result.errors or ()]
