"""What can be seen at a glance: the dashboard."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, Final

from app.resolvers import reporting as resolvers
from app.schema import kit

if TYPE_CHECKING:
    from app.schema.invoicing import Invoice
    from app.schema.sales import SalesOrder

PERMISSIONS = {
    "reporting.dashboard:read": "See the dashboard: what is open, to be done, and sold.",
}
COST: Final = "catalog.product.cost:read"
INVOICES: Final = "invoicing.invoice:read"
ORDERS: Final = "sales.order:read"


@kit.type(description="What was sold in a month.")
class MonthSales:
    """What was sold in a month."""

    month: date = kit.column("The first day of the month.")
    net: kit.Money | None = kit.money(
        "What was invoiced before tax, net of credit notes.", amount="net", requires=INVOICES, on_denied=kit.MASK
    )
    margin: kit.Money | None = kit.money(
        "What was invoiced less what the goods cost that were delivered in the month; null also where the invoices are not shown.",
        amount="margin",
        requires=COST,
        on_denied=kit.MASK,
    )


@kit.type(description="The company at a glance, as it stands today; amounts are in its currency.")
class Dashboard:
    """The company at a glance."""

    today: date = kit.column("Today in the company's zone.")
    cash: kit.Money | None = kit.money(
        "What is on the bank and cash accounts.", amount="cash", requires="accounting.report:read", on_denied=kit.MASK
    )
    receivable: kit.Money | None = kit.money(
        "What customers have still to pay on posted invoices.", amount="receivable", requires=INVOICES, on_denied=kit.MASK
    )
    overdue: kit.Money | None = kit.money(
        "What of it they should have paid before today.", amount="overdue", requires=INVOICES, on_denied=kit.MASK
    )
    overdue_count: int | None = kit.column("How many invoices are overdue.", requires=INVOICES, on_denied=kit.MASK)
    open_orders: int | None = kit.column(
        "How many confirmed orders are not delivered or not invoiced in full.", requires=ORDERS, on_denied=kit.MASK
    )
    open_orders_total: kit.Money | None = kit.money(
        "What these orders come to, with tax.", amount="open_orders_total", requires=ORDERS, on_denied=kit.MASK
    )
    to_deliver: int | None = kit.column("How many orders wait for goods.", requires=ORDERS, on_denied=kit.MASK)
    to_invoice: int | None = kit.column(
        "How many orders have something delivered or done that no invoice holds.", requires=ORDERS, on_denied=kit.MASK
    )
    draft_invoices: int | None = kit.column("How many drafts of invoices there are.", requires=INVOICES, on_denied=kit.MASK)
    sales_this_month: kit.Money | None = kit.money(
        "What was invoiced this month before tax, net of credit notes.", amount="sales_this_month", requires=INVOICES, on_denied=kit.MASK
    )
    sales_last_month: kit.Money | None = kit.money(
        "What was invoiced last month before tax, net of credit notes.", amount="sales_last_month", requires=INVOICES, on_denied=kit.MASK
    )
    margin_this_month: kit.Money | None = kit.money(
        "What was invoiced this month less what the goods cost that were delivered in it; null also where the invoices are not shown.",
        amount="margin_this_month",
        requires=COST,
        on_denied=kit.MASK,
    )
    sales_by_month: list[MonthSales] = kit.nested(f"The last {resolvers.MONTHS} months, this one last.", size=resolvers.MONTHS)
    overdue_invoices: list[Annotated[Invoice, kit.lazy("app.schema.invoicing")]] = kit.nested(
        f"The {resolvers.LIST_SIZE} invoices that have been overdue for longest.",
        size=resolvers.LIST_SIZE,
        requires=INVOICES,
    )
    latest_orders: list[Annotated[SalesOrder, kit.lazy("app.schema.sales")]] = kit.nested(
        f"The {resolvers.LIST_SIZE} orders that were drafted last.", size=resolvers.LIST_SIZE, requires=ORDERS
    )


@kit.type
class Query:
    """What can be seen at a glance."""

    @kit.query("The company at a glance.", Dashboard, requires="reporting.dashboard:read", report=True)
    async def dashboard(self, info: kit.Info) -> dict[str, Any]:
        columns, by_month = kit.selected(info), kit.selected(info, "sales_by_month")
        row = await resolvers.dashboard(columns)
        if columns & {"sales_this_month", "sales_last_month", "margin_this_month"} or kit.wants(info, "sales_by_month"):
            # With what was earned, whoever sees the costs would know what was invoiced.
            with_margin = INVOICES in info.context.permissions and ("margin_this_month" in columns or "margin" in by_month)
            months = await resolvers.sales_by_month(with_margin=with_margin)
            before, now = months[-2:]
            row |= {"sales_by_month": months, "sales_last_month": before["net"]}
            row |= {"sales_this_month": now["net"], "margin_this_month": now["margin"]}
        if kit.wants(info, "overdue_invoices"):
            row["overdue_invoices"] = await resolvers.overdue_invoices(kit.selected(info, "overdue_invoices"))
        if kit.wants(info, "latest_orders"):
            row["latest_orders"] = await resolvers.latest_orders(kit.selected(info, "latest_orders"))
        return row
