"""Reads orders and deliveries with their lines, and what follows from them: taxes, margins, possible actions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from app.domain.catalog import ProductKind
from app.domain.money import ZERO
from app.domain.sales.order import OrderAction, OrderLine, OrderState, available_actions
from app.resolvers.catalog import PRODUCTS
from app.resolvers.kit import Columns, Listing, Row, Test, Values, row_by_id, rows_by_id, rows_by_parent, rows_of
from app.resolvers.parties import CUSTOMERS
from app.resolvers.sold import OWN
from app.tenancy import database

INVOICEABLE = (
    "(o.invoicing = 'TO_INVOICE' OR o.invoicing = 'PARTLY_INVOICED' AND EXISTS ("
    "SELECT FROM sales_order_line_progress progress JOIN sales_order_line line ON line.id = progress.line_id"
    " LEFT JOIN product ON product.id = line.product_id WHERE line.order_id = o.id"
    " AND abs(CASE product.kind WHEN 'GOODS' THEN progress.delivered ELSE line.quantity END) > abs(progress.invoiced)))"
)
"""Of an order `o`: something is delivered or done that no invoice holds."""


def _invoiceable(test: Test, _: Values) -> str:
    return INVOICEABLE if test.value else "NOT " + INVOICEABLE


ORDERS = Listing(
    access=OWN,
    source="sales_order o",
    joins={"customer_id": CUSTOMERS},
    columns={
        "id": "o.id",
        "number": "o.number",
        "state": "o.state",
        "fulfilment": "o.fulfilment",
        "invoicing": "o.invoicing",
        "customer_id": "o.customer_id",
        "ordered_on": "o.ordered_on",
        "customer_reference": "o.customer_reference",
        "note": "o.note",
        "currency": "o.currency",
        "prices_include_tax": "o.prices_include_tax",
        "discount": "o.discount",
        "net": "o.net",
        "tax": "o.tax",
        "total": "o.total",
        "version": "o.version",
        "created_at": "o.created_at",
        "updated_at": "o.updated_at",
    },
    orders={"number": "o.number", "ordered_on": "o.ordered_on", "total": "o.total", "created_at": "o.created_at"},
    default_order=(("created_at", True),),
    conditions={"is_invoiceable": _invoiceable},
    search=("o.search",),
    texts={"number": "o.search"},
    sums={"net": "o.net", "tax": "o.tax", "total": "o.total"},
)

LINES = Listing(
    access=OWN,
    joins={"product_id": PRODUCTS},
    source="sales_order_line l LEFT JOIN sales_order o ON o.id = l.order_id"
    " LEFT JOIN product p ON p.id = l.product_id LEFT JOIN sales_order_line_progress g ON g.line_id = l.id",
    columns={
        "id": "l.id",
        "order_id": "l.order_id",
        "position": "l.position",
        "product_id": "l.product_id",
        "kind": "p.kind",
        "description": "l.description",
        "quantity": "l.quantity",
        "unit_id": "l.unit_id",
        "unit_price": "l.unit_price",
        "discount_rate": "l.discount_rate",
        "tax_id": "l.tax_id",
        "tax_rate": "l.tax_rate",
        "net": "l.net",
        "tax_amount": "l.tax_amount",
        "total": "l.net + l.tax_amount",
        "currency": "o.currency",
        "reserved": "g.reserved",
        "delivered": "g.delivered",
        "invoiced": "g.invoiced",
    },
)

DELIVERIES = Listing(
    access=OWN,
    source="delivery d LEFT JOIN sales_order o ON o.id = d.order_id",
    joins={"customer_id": CUSTOMERS},
    columns={
        "id": "d.id",
        "number": "d.number",
        "state": "d.state",
        "order_id": "d.order_id",
        "customer_id": "o.customer_id",
        "warehouse_id": "d.warehouse_id",
        "on": 'd."on"',
        "back_order_of_id": "d.back_order_of_id",
        "version": "d.version",
        "created_at": "d.created_at",
    },
    orders={"number": "d.number", "created_at": "d.created_at"},
    default_order=(("created_at", True),),
    search=("d.search",),
    texts={"number": "d.search"},
)

DELIVERY_LINES = Listing(
    source="delivery_line l LEFT JOIN delivery d ON d.id = l.delivery_id",
    joins={"product_id": PRODUCTS},
    columns={
        "id": "l.id",
        "delivery_id": "l.delivery_id",
        "position": "l.position",
        "order_line_id": "l.order_line_id",
        "product_id": "l.product_id",
        "quantity": "l.quantity",
        "reserved": "CASE d.state WHEN 'READY' THEN least(l.quantity, (SELECT coalesce(sum(r.quantity), 0) FROM reservation r"
        " WHERE r.order_line_id = l.order_line_id)) ELSE 0 END",
    },
)


async def order(id: UUID, columns: Columns) -> Row | None:
    """Read one order."""
    return await row_by_id(ORDERS, id, columns)


@rows_of(ORDERS)
async def orders_by_id(ids: Sequence[UUID], columns: Columns) -> list[Row | None]:
    """Read orders by their ids."""
    return await rows_by_id(ORDERS, ids, columns)


@rows_of(LINES, "order_id", "position")
async def lines_of_orders(ids: Sequence[UUID], columns: Columns) -> list[list[Row]]:
    """Read the lines of each order."""
    return await rows_by_parent(LINES, "order_id", ids, columns, "position")


@rows_of(LINES)
async def order_lines_by_id(ids: Sequence[UUID], columns: Columns) -> list[Row | None]:
    """Read lines of orders by their ids."""
    return await rows_by_id(LINES, ids, columns)


async def tax_rows_of_orders(ids: Sequence[UUID]) -> list[list[Row]]:
    """Add up the taxes of each order from the amounts that stand on its lines."""
    found = await database.fetch(
        "SELECT line.order_id, line.tax_id, coalesce(tax.category, 'OUT_OF_SCOPE') AS category, line.tax_rate AS rate,"
        " sum(line.net) AS base, sum(line.tax_amount) AS amount, document.currency"
        " FROM sales_order_line line JOIN sales_order document ON document.id = line.order_id LEFT JOIN tax ON tax.id = line.tax_id"
        " WHERE line.order_id = ANY($1) GROUP BY line.order_id, line.tax_id, tax.category, line.tax_rate, document.currency"
        " ORDER BY line.order_id, min(line.position)",
        list(ids),
    )
    rows: dict[UUID, list[Row]] = {each: [] for each in ids}
    for row in found:
        rows[row["order_id"]].append(row)
    return [rows[each] for each in ids]


async def margins(ids: Sequence[UUID]) -> list[dict[str, Any] | None]:
    """Give each order's net less what the goods cost that it has delivered."""
    found = await database.fetch(
        "SELECT document.id, document.currency, document.net + coalesce((SELECT sum(entry.amount) FROM sales_order_line line"
        " JOIN stock_move move ON move.order_line_id = line.id JOIN value_entry entry ON entry.move_id = move.id"
        " WHERE line.order_id = document.id), 0) AS amount FROM sales_order document WHERE document.id = ANY($1)",
        list(ids),
    )
    margins = {row["id"]: {"amount": row["amount"], "currency": row["currency"]} for row in found}
    return [margins.get(each) for each in ids]


async def actions_of_orders(ids: Sequence[UUID]) -> list[tuple[OrderAction, ...]]:
    """Say what can be done with each order now, the natural next action first; rights are not looked at."""
    found = await database.fetch(
        "SELECT document.id, document.state, (SELECT coalesce(sum(invoice.open_amount), 0) FROM invoice"
        " WHERE invoice.order_id = document.id AND invoice.state = 'POSTED') AS open_amount"
        " FROM sales_order document WHERE document.id = ANY($1)",
        list(ids),
    )
    orders = {row["id"]: row for row in found}
    lines = await rows_by_parent(LINES, "order_id", ids, _COUNTED, "position")
    return [
        available_actions(OrderState(orders[each]["state"]), [_counted(line) for line in below], orders[each]["open_amount"])
        if each in orders
        else ()
        for each, below in zip(ids, lines, strict=True)
    ]


async def delivery(id: UUID, columns: Columns) -> Row | None:
    """Read one delivery."""
    return await row_by_id(DELIVERIES, id, columns)


@rows_of(DELIVERIES)
async def deliveries_by_id(ids: Sequence[UUID], columns: Columns) -> list[Row | None]:
    """Read deliveries by their ids."""
    return await rows_by_id(DELIVERIES, ids, columns)


@rows_of(DELIVERIES, "order_id", "created_at")
async def deliveries_of_orders(ids: Sequence[UUID], columns: Columns) -> list[list[Row]]:
    """Read the deliveries of each order, the oldest first."""
    return await rows_by_parent(DELIVERIES, "order_id", ids, columns, "created_at")


async def back_order_of(id: UUID, columns: Columns) -> Row | None:
    """Read the delivery that holds what a posted one left behind, if it left anything."""
    ((*back_orders,),) = await rows_by_parent(DELIVERIES, "back_order_of_id", [id], columns, "created_at")
    return back_orders[0] if back_orders else None


@rows_of(DELIVERY_LINES, "delivery_id", "position")
async def lines_of_deliveries(ids: Sequence[UUID], columns: Columns) -> list[list[Row]]:
    """Read the lines of each delivery."""
    return await rows_by_parent(DELIVERY_LINES, "delivery_id", ids, columns, "position")


_COUNTED: Columns = frozenset({"quantity", "kind", "delivered", "invoiced"})


def _counted(line: Row) -> OrderLine:
    return OrderLine(
        line_id=line["id"],
        ordered=line["quantity"],
        is_stocked=line["kind"] == ProductKind.GOODS,
        delivered=line["delivered"],
        invoiced=line["invoiced"],
        planned=ZERO,
    )
