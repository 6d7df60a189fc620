"""The operations of deliveries."""

from __future__ import annotations

from typing import Any

from app.domain.sales.delivery import DeliveryLine
from app.resolvers import sales as resolvers
from app.resolvers.kit import Row
from app.schema import kit
from app.schema.sales.inputs import DeliveryPostInput
from app.schema.sales.types import Delivery, DeliveryPayload
from app.services.sales import delivery

PERMISSIONS = {
    "sales.delivery:read": "See deliveries.",
    "sales.delivery:export": "Export deliveries as a file.",
    "sales.delivery:post": "Post deliveries.",
}


@kit.type
class Query:
    """What can be read about deliveries."""

    deliveries = kit.connection(
        Delivery,
        resolvers.DELIVERIES,
        "Deliveries, the last planned first. The search looks into their number, their order's number and reference, and into the"
        " customer's number, name, e-mail address and tax number.",
        requires="sales.delivery:read",
        export="sales.delivery:export",
        search_requires="parties.customer:read",
        where=("id", "number", "state", "on"),
        filters={
            "order_id": kit.Filter(kit.IdOp, "By the order."),
            "customer_id": kit.Filter(kit.IdOp, "By who gets it."),
        },
    )

    @kit.query("A delivery by its id.", Delivery | None, requires="sales.delivery:read", listing=resolvers.DELIVERIES)
    async def delivery(self, info: kit.Info, id: kit.ID) -> Row | None:
        return await resolvers.delivery(id, kit.selected(info))


@kit.type
class Mutation:
    """What can be done with deliveries."""

    @kit.mutation(
        "Posts a delivery: its goods leave stock at their cost, and what is left behind waits on a back-order.",
        DeliveryPayload,
        requires="sales.delivery:post",
    )
    async def delivery_post(self, info: kit.Info, input: DeliveryPostInput) -> dict[str, Any]:
        given = kit.values(input)
        if given["lines"] is not None:
            given["lines"] = [DeliveryLine(**line) for line in given["lines"]]
        posted = await delivery.post(info.context.actor, given.pop("id"), **given)
        return {
            "delivery": await resolvers.delivery(posted, kit.selected(info, "delivery")),
            "back_order": await resolvers.back_order_of(posted, kit.selected(info, "back_order"))
            if kit.wants(info, "back_order")
            else None,
        }
