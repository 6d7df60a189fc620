"""A company that has traded a little of everything."""

from __future__ import annotations

from uuid import UUID

from app.tenancy.binding import use
from tests.client import Api
from tests.factories import catalog, parties, payments, sales, stock
from tests.factories import invoicing as billing
from tests.factories.company import Founded


async def trade(api: Api, founded: Founded) -> None:
    """Sell goods and a service: one order delivered in part, invoiced and partly paid; another a draft."""
    lamp, shade = await catalog.product(api, "Lamp"), await catalog.product(api, "Shade", "5.00")
    await catalog.category(api, "Light")
    await stock.receive_goods(api, lamp, "10")
    await stock.receive_goods(api, shade, "1")
    buyer = await parties.customer(api, "Corner Shop")
    lines = [sales.line(lamp, "4"), sales.line(shade, "2"), sales.line(unit_price="10.00")]
    order = await sales.confirm_order(api, await sales.make_order(api, *lines, customer=buyer))
    await sales.post_delivery(api, order["deliveries"][0], "3", "1")
    await sales.make_order(api, sales.line(lamp, "1"), customer=await parties.customer(api, "Side Shop"))
    async with use(founded.company):
        invoice = await billing.create(api, UUID(order["id"]))
        await billing.post(api, invoice["id"])
        part = {UUID(invoice["id"]): "15.00"}
        await payments.received(sales.actor_of(founded), UUID(buyer["id"]), "20.00", allocations=part)
