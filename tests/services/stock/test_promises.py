"""Stock is promised once: whoever comes first gets it, and what becomes free goes to who waits longest."""

from __future__ import annotations

import asyncio
from datetime import date
from decimal import Decimal
from uuid import UUID, uuid4

import pytest

from app.domain.refusal import Code, Refused
from app.services.actor import Actor
from app.services.sales import order
from app.services.sales.lines import EnteredLine
from app.services.stock.rebuild import rebuild
from app.tenancy import database
from app.tenancy.binding import Company
from tests.factories import sales, stock
from tests.factories.company import Founded

D = Decimal
ROUNDS = 20


async def test_two_deliveries_of_the_last_unit_send_it_once(founded: Founded, bound: Company) -> None:
    actor = sales.actor_of(founded)
    lamp = await sales.goods(actor)
    orders = [await sales.confirmed(actor, [EnteredLine(D(1), lamp)]) for _ in range(2)]
    await stock.received(actor, lamp, "1")

    outcomes = await asyncio.gather(*(sales.delivered(actor, order) for order in orders), return_exceptions=True)

    (refused,) = [outcome for outcome in outcomes if isinstance(outcome, BaseException)]
    assert isinstance(refused, Refused)
    assert refused.code is Code.OUT_OF_STOCK
    assert await stock.quantities(lamp) == (D(0), D(0))
    assert await stock.value(lamp) == (D(0), D(0))
    await stock.assert_true_books()


async def test_a_receipt_and_an_order_in_parallel_never_miss_each_other(founded: Founded, bound: Company) -> None:
    actor = sales.actor_of(founded)
    buyer = await sales.customer(actor)
    for _ in range(ROUNDS):
        lamp = await sales.goods(actor)
        order = await sales.draft(actor, [EnteredLine(D(1), lamp)], buyer)

        await asyncio.gather(_confirm(actor, order), stock.received(actor, lamp, "1"))

        assert await sales.reserved(order) == 1


async def test_what_comes_in_goes_to_the_oldest_order_first(founded: Founded, bound: Company) -> None:
    actor = sales.actor_of(founded)
    lamp = await sales.goods(actor)
    late = await sales.confirmed(actor, [EnteredLine(D(4), lamp)])
    early = await sales.confirmed(actor, [EnteredLine(D(3), lamp), EnteredLine(D(2), lamp)], ordered_on=date(2026, 1, 2))

    await stock.received(actor, lamp, "6")

    assert (await sales.reserved(early), await sales.reserved(late)) == (D(5), D(1))


async def test_a_count_below_what_is_promised_takes_the_newest_promises_back(founded: Founded, bound: Company) -> None:
    actor = sales.actor_of(founded)
    lamp = await sales.goods(actor)
    await stock.received(actor, lamp, "10", "3.00")
    first, second, third = [await sales.confirmed(actor, [EnteredLine(D(3), lamp)]) for _ in range(3)]

    await stock.counted(actor, lamp, "5")

    assert [await sales.reserved(order) for order in (first, second, third)] == [D(3), D(2), D(0)]
    assert await stock.quantities(lamp) == (D(5), D(5))
    assert await stock.balance("STOCK_DIFFERENCE") == D("15.00")

    await stock.counted(actor, lamp, "7")
    assert [await sales.reserved(order) for order in (first, second, third)] == [D(3), D(3), D(1)]
    assert await stock.value(lamp) == (D(7), D("21.00"))
    await stock.assert_true_books()


async def test_what_is_promised_to_others_is_not_available(founded: Founded, bound: Company) -> None:
    actor = sales.actor_of(founded)
    lamp = await sales.goods(actor)
    await stock.received(actor, lamp, "3")
    await sales.confirmed(actor, [EnteredLine(D(2), lamp)])
    order = await sales.confirmed(actor, [EnteredLine(D(2), lamp)])

    with pytest.raises(Refused) as caught:
        await sales.delivered(actor, order)

    (fault,) = caught.value.faults
    assert (fault.code, fault.path) == (Code.OUT_OF_STOCK, ("id",))
    assert fault.details == {"productId": str(lamp), "product": "Lamp", "wanted": "2", "available": "1"}
    assert await stock.quantities(lamp) == (D(3), D(3))
    await sales.delivered(actor, order, "1")
    assert await stock.quantities(lamp) == (D(2), D(2))


async def test_a_rebuild_repairs_caches_once(founded: Founded, bound: Company) -> None:
    actor = sales.actor_of(founded)
    lamp = await sales.goods(actor)
    await stock.received(actor, lamp, "4", "2.50")
    await sales.confirmed(actor, [EnteredLine(D(3), lamp)])
    assert await rebuild(actor) == 0

    await database.execute("UPDATE quant SET quantity = 9, reserved = 1")
    await database.execute("UPDATE valuation SET amount = 1, last_on = NULL")

    assert await rebuild(actor) == 2
    assert await rebuild(actor) == 0
    assert await stock.quantities(lamp) == (D(4), D(3))
    assert await stock.value(lamp) == (D(4), D("10.00"))


async def _confirm(actor: Actor, order_id: UUID) -> None:
    await order.confirm(actor, order_id, 1, uuid4())
