"""Whatever happens to stock and orders, in whatever order: moves, caches, value entries and ledger say the same (invariants 3, 4, 7)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import count
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.refusal import Code, Refused
from app.services.actor import Actor
from app.services.sales import steps
from app.services.sales.lines import EnteredLine
from app.services.stock.rebuild import rebuild
from app.services.transaction import transaction
from app.tenancy import database
from app.tenancy.binding import Company
from tests.factories import sales, stock
from tests.factories.company import Founded

D = Decimal
PRODUCTS = 2

amount = st.decimals(min_value=D("0.01"), max_value=D(50), places=2)
quantity = st.integers(min_value=1, max_value=9).map(D)
product = st.integers(min_value=0, max_value=PRODUCTS - 1)
index = st.integers(min_value=0, max_value=7)
order = st.tuples(st.just("order"), st.lists(st.tuples(product, quantity, amount), min_size=1, max_size=3), st.sampled_from([0, 1, 3]))
deliver = st.tuples(st.just("deliver"), index, st.integers(1, 9))
step = st.one_of(
    st.tuples(st.just("receive"), product, quantity, amount),
    st.tuples(st.just("count"), product, quantity, amount),
    order,
    order,
    deliver,
    deliver,
    st.tuples(st.just("deliver all"), index),
    st.tuples(st.just("cancel"), index),
    st.tuples(st.just("close"), index),
)
# What the rules may answer; anything else is a fault of the product.
ALLOWED = {Code.OUT_OF_STOCK, Code.WRONG_STATE, Code.OUT_OF_RANGE}


async def test_books_agree_after_any_day(founded: Founded, bound: Company) -> None:
    actor = sales.actor_of(founded)
    buyer = await sales.customer(actor)
    numbers = count()

    async def one_day(steps: list[tuple[object, ...]]) -> None:
        goods = [await sales.goods(actor, f"Lamp {next(numbers)}") for _ in range(PRODUCTS)]
        orders: list[UUID] = []
        for each in steps:
            try:
                await _take(actor, buyer, goods, orders, each)
            except Refused as refused:
                if refused.code not in ALLOWED:
                    raise
        await _assert_derived(actor, orders)

    for day in _examples():
        try:
            await one_day(day)
        except BaseException as error:
            error.add_note(f"The day was {day}")
            raise


def _examples() -> Iterator[list[tuple[object, ...]]]:
    """Draw days: hypothesis runs plain functions, and these are played in the test's own loop."""
    drawn: list[list[tuple[object, ...]]] = []

    @settings(max_examples=15, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
    @given(st.lists(step, min_size=10, max_size=20))
    def draw(day: list[tuple[object, ...]]) -> None:
        drawn.append(day)

    draw()
    return iter(drawn)


async def _take(actor: Actor, buyer: UUID, goods: list[UUID], orders: list[UUID], each: tuple[object, ...]) -> None:
    match each:
        case ("receive", int(index), Decimal() as number, Decimal() as cost):
            await stock.received(actor, goods[index], str(number), str(cost))
        case ("count", int(index), Decimal() as number, Decimal() as cost):
            await stock.counted(actor, goods[index], str(number), str(cost))
        case ("order", list() as lines, int(discount)):
            entered = [EnteredLine(number, goods[index], unit_price=price) for index, number, price in lines]
            orders.append(await sales.confirmed(actor, entered, buyer, discount=D(discount) / 100))
        case ("deliver", int(index), int(number)) if orders:
            delivery_id, _ = await _ready(orders[index % len(orders)])
            held = await database.fetch("SELECT quantity FROM delivery_line WHERE delivery_id = $1 ORDER BY position", delivery_id)
            await sales.delivered(actor, orders[index % len(orders)], *(str(min(row["quantity"], D(number))) for row in held))
        case ("deliver all", int(index)) if orders:
            await _ready(orders[index % len(orders)])
            await sales.delivered(actor, orders[index % len(orders)])
        case ("cancel", int(index)) if orders:
            await sales.cancelled(actor, orders[index % len(orders)])
        case ("close", int(index)) if orders:
            await sales.closed(actor, orders[index % len(orders)])


async def _ready(order_id: UUID) -> tuple[UUID, int]:
    if not await database.fetchval("SELECT EXISTS (SELECT FROM delivery WHERE order_id = $1 AND state = 'READY')", order_id):
        raise Refused(Code.WRONG_STATE, "Nothing is ready.")
    return await sales.ready(order_id)


async def _assert_derived(actor: Actor, orders: list[UUID]) -> None:
    await stock.assert_true_books()
    assert await rebuild(actor) == 0
    async with transaction(actor, "test.order:derive"):
        assert await steps.refresh_states(orders) == 0
        assert [await steps.process(each) for each in orders] == [None] * len(orders)
    assert (
        await database.fetch(
            "SELECT document.id FROM sales_order document WHERE (net, tax) <> (SELECT sum(net), sum(tax_amount) FROM sales_order_line"
            " WHERE order_id = document.id) OR total <> net + tax"
        )
        == []
    )
    # Nobody waits while stock is free, and what is planned is exactly what is outstanding.
    assert (
        await database.fetch(
            "SELECT line.id FROM sales_order_line line JOIN sales_order_line_progress progress ON progress.line_id = line.id"
            " JOIN sales_order document ON document.id = line.order_id JOIN quant ON quant.product_id = line.product_id"
            " WHERE document.state = 'CONFIRMED' AND (progress.planned <> line.quantity - progress.delivered"
            " OR (line.quantity > progress.delivered + progress.reserved AND quant.quantity > quant.reserved))"
        )
        == []
    )
