"""The operations of orders."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from app.domain.sales.access import OTHERS
from app.resolvers import sales as resolvers
from app.resolvers.kit import Row
from app.schema import kit
from app.schema.sales.inputs import (
    SalesOrderCancelInput,
    SalesOrderCloseInput,
    SalesOrderConfirmInput,
    SalesOrderCreateInput,
    SalesOrderUpdateInput,
)
from app.schema.sales.types import SalesOrder, SalesOrderPayload
from app.services.sales import order
from app.services.sales.lines import EnteredLine

PERMISSIONS = {
    "sales.order:read": "See orders.",
    "sales.order:export": "Export orders as a file.",
    OTHERS: "See orders, deliveries and invoices of what others have sold; without it, only one's own.",
    "sales.order:create": "Draft orders.",
    "sales.order:update": "Change draft orders.",
    "sales.order:confirm": "Confirm orders.",
    "sales.order:cancel": "Cancel orders.",
    "sales.order:close": "Close orders before all of them is delivered.",
}


@kit.type
class Query:
    """What can be read about orders."""

    sales_orders = kit.connection(
        SalesOrder,
        resolvers.ORDERS,
        "Orders, the last drafted first. The search looks into number and customer's reference, and into the customer's number, name,"
        " e-mail address and tax number.",
        requires="sales.order:read",
        export="sales.order:export",
        search_requires="parties.customer:read",
        where=("id", "number", "state", "fulfilment", "invoicing", "ordered_on", "total", "created_at"),
        filters={
            "customer_id": kit.Filter(kit.IdOp, "By who ordered."),
            "is_invoiceable": kit.Filter(kit.BooleanOp, "By whether something is delivered or done that no invoice holds."),
        },
        sums=("net", "tax", "total"),
    )

    @kit.query("An order by its id.", SalesOrder | None, requires="sales.order:read", listing=resolvers.ORDERS)
    async def sales_order(self, info: kit.Info, id: kit.ID) -> Row | None:
        return await resolvers.order(id, kit.selected(info))


@kit.type
class Mutation:
    """What can be done with orders."""

    @kit.mutation("Drafts an order.", SalesOrderPayload, requires="sales.order:create")
    async def sales_order_create(self, info: kit.Info, input: SalesOrderCreateInput) -> dict[str, Any]:
        given = kit.values(input)
        key = given.pop("idempotency_key")
        texts = {name: given[name] or "" for name in ("customer_reference", "note")}
        made = await order.create(info.context.actor, order.NewOrder(**given | texts | {"lines": _entered(given["lines"])}), key)
        return await _order(info, made)

    @kit.mutation("Changes a draft order.", SalesOrderPayload, requires="sales.order:update")
    async def sales_order_update(self, info: kit.Info, input: SalesOrderUpdateInput) -> dict[str, Any]:
        changes = kit.values(input)
        if "lines" in changes:
            changes["lines"] = _entered(changes["lines"])
        await order.update(info.context.actor, changes.pop("id"), changes.pop("expected_version"), changes)
        return await _order(info, input.id)

    @kit.mutation(
        "Confirms a draft order: the stock that is there is promised to it, and a delivery is planned.",
        SalesOrderPayload,
        requires="sales.order:confirm",
    )
    async def sales_order_confirm(self, info: kit.Info, input: SalesOrderConfirmInput) -> dict[str, Any]:
        await order.confirm(info.context.actor, **_named(input))
        return await _order(info, input.id)

    @kit.mutation(
        "Cancels an order of which nothing was delivered or invoiced: its stock goes to the orders that wait for it.",
        SalesOrderPayload,
        requires="sales.order:cancel",
    )
    async def sales_order_cancel(self, info: kit.Info, input: SalesOrderCancelInput) -> dict[str, Any]:
        await order.cancel(info.context.actor, **_named(input))
        return await _order(info, input.id)

    @kit.mutation(
        "Closes an order that was delivered in part: what was delivered stays, nothing more is delivered.",
        SalesOrderPayload,
        requires="sales.order:close",
    )
    async def sales_order_close(self, info: kit.Info, input: SalesOrderCloseInput) -> dict[str, Any]:
        await order.close(info.context.actor, **_named(input))
        return await _order(info, input.id)


def _entered(lines: Sequence[dict[str, Any]]) -> tuple[EnteredLine, ...]:
    return tuple(EnteredLine(**line) for line in lines)


def _named(input: object) -> dict[str, Any]:
    given = kit.values(input)
    return {"order_id": given.pop("id"), **given}


async def _order(info: kit.Info, id: UUID) -> dict[str, Any]:
    return {"sales_order": await resolvers.order(id, kit.selected(info, "sales_order"))}
