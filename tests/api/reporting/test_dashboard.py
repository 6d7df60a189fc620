"""The dashboard: every figure agrees with the documents behind it, in few statements, and some are not for everybody."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from decimal import Decimal
from uuid import UUID

import pytest

from app.domain.sales.access import OTHERS
from app.services.sales.lines import EnteredLine
from app.tenancy.binding import Company
from tests.client import Api, Body
from tests.conftest import Clock
from tests.factories import invoicing, payments, sales, stock
from tests.factories.company import Founded
from tests.factories.roles import role

D = Decimal
Counting = Callable[..., AbstractAsyncContextManager[list[str]]]
STATEMENTS_MAX = 6
DASHBOARD = """
{ dashboard {
  today cash { amount currency } receivable { amount } overdue { amount } overdueCount
  openOrders openOrdersTotal { amount } toDeliver toInvoice draftInvoices
  salesThisMonth { amount } salesLastMonth { amount } marginThisMonth { amount }
  salesByMonth { month net { amount } margin { amount } }
  overdueInvoices { number daysLate total { amount } } latestOrders { number total { amount } }
} }
"""


async def seen(api: Api) -> Body:
    """Read the dashboard."""
    found: Body = (await api.ok(DASHBOARD))["dashboard"]
    return found


def plain(found: Body) -> Body:
    """Write amounts without their type."""
    return {name: value["amount"] if isinstance(value, dict) else value for name, value in found.items()}


async def business(founded: Founded, api: Api, clock: Clock) -> None:
    """Two months: 2 lamps sold in January at a profit of 20.00, one ordered and not delivered, a service done and not invoiced."""
    actor = sales.actor_of(founded)
    clock.at("2026-01-05T09:00:00")
    customer_id = await sales.customer(actor)
    lamp = await sales.goods(actor, sales_tax_id=await invoicing.tax("EXEMPT"))
    await stock.received(actor, lamp)
    clock.at("2026-01-20T09:00:00")
    order_id = await sales.confirmed(actor, [EnteredLine(product_id=lamp, quantity=D(3))], customer_id)
    await sales.delivered(actor, order_id, "2")
    invoice = await invoicing.post(api, await invoicing.drafted(actor, order_id))
    clock.at("2026-02-10T09:00:00")
    await payments.received(actor, customer_id, "15.00", allocations={UUID(invoice["id"]): "10.00"})
    await invoicing.post(api, await invoicing.draft_over(actor, "70.00", customer_id))
    await invoicing.draft_over(actor, "33.00", customer_id)
    await invoicing.ordered(actor, "12.00", customer_id)


async def test_figures_agree_with_the_documents(founded: Founded, bound: Company, api: Api, clock: Clock) -> None:
    await business(founded, api, clock)

    found = await seen(api)

    assert plain({name: value for name, value in found.items() if not isinstance(value, list)}) == {
        "today": "2026-02-10",
        "cash": "15.00",
        "receivable": "100.00",
        "overdue": "30.00",
        "overdueCount": 1,
        # One lamp of three still goes out; the service of 12.00 waits for its invoice.
        "openOrders": 2,
        "openOrdersTotal": "72.00",
        "toDeliver": 1,
        "toInvoice": 1,
        "draftInvoices": 1,
        "salesThisMonth": "70.00",
        "salesLastMonth": "40.00",
        "marginThisMonth": "70.00",
    }
    assert found["cash"]["currency"] == "EUR"
    assert [month["month"] for month in found["salesByMonth"]] == [
        *(f"2025-{month:02d}-01" for month in range(3, 13)),
        "2026-01-01",
        "2026-02-01",
    ]
    assert [plain(month) for month in found["salesByMonth"][-3:]] == [
        {"month": "2025-12-01", "net": "0.00", "margin": "0.00"},
        {"month": "2026-01-01", "net": "40.00", "margin": "20.00"},
        {"month": "2026-02-01", "net": "70.00", "margin": "70.00"},
    ]
    assert found["overdueInvoices"] == [{"number": "INV/2026/00001", "daysLate": 7, "total": {"amount": "40.00"}}]
    assert [each["number"] for each in found["latestOrders"]] == ["SO-00004", "SO-00003", "SO-00002", "SO-00001"]


async def test_an_order_invoiced_in_part_counts_only_while_something_waits(
    founded: Founded, bound: Company, api: Api, clock: Clock
) -> None:
    await business(founded, api, clock)
    actor = sales.actor_of(founded)
    (order_id,) = {each["id"] for each in await orders(api) if each["fulfilment"] == "PARTLY_DELIVERED"}
    assert (await seen(api))["toInvoice"] == await invoiceable(api) == 1

    await sales.delivered(actor, UUID(order_id))

    now = await seen(api)
    assert (now["toDeliver"], now["toInvoice"], now["openOrders"]) == (0, 2, 2)
    assert await invoiceable(api) == 2
    await invoicing.drafted(actor, UUID(order_id))
    now = await seen(api)
    assert (now["toInvoice"], now["openOrders"], now["openOrdersTotal"]["amount"]) == (1, 1, "12.00")
    assert await invoiceable(api) == 1


async def invoiceable(api: Api) -> int:
    """Count what the list shows that the figure leads to; what the opposite filter shows are all the others."""
    counts = [
        (await api.ok("query ($is: Boolean) { salesOrders(first: 1, where: {isInvoiceable: {eq: $is}}) { totalCount } }", **{"is": wanted}))
        for wanted in (True, False)
    ]
    those, others = (each["salesOrders"]["totalCount"] for each in counts)
    assert those + others == len(await orders(api))
    return int(those)


async def orders(api: Api) -> list[Body]:
    """List all orders."""
    found: list[Body] = (await api.ok("{ salesOrders(first: 50) { nodes { id fulfilment } } }"))["salesOrders"]["nodes"]
    return found


async def test_an_empty_company_has_zeros_in_its_currency(founded: Founded, bound: Company, api: Api) -> None:
    found = await seen(api)

    assert (found["cash"]["amount"], found["receivable"]["amount"], found["marginThisMonth"]["amount"]) == ("0.00", "0.00", "0.00")
    assert (found["openOrders"], found["overdueInvoices"], found["latestOrders"]) == (0, [], [])
    assert len(found["salesByMonth"]) == 12


@pytest.mark.behaviour("REP-8", "AUTH-8")
async def test_cash_and_margins_are_masked_and_not_read_without_their_rights(
    founded: Founded, bound: Company, api: Api, clock: Clock, as_role: Callable[[str], Awaitable[Api]], query_count: Counting
) -> None:
    await business(founded, api, clock)
    rights = ("reporting.dashboard:read", "invoicing.invoice:read", "sales.order:read", OTHERS)
    seller = await as_role(await role(founded, "Seller", *rights))

    async with query_count() as statements:
        answer = await seller.gql(DASHBOARD)

    found = answer["data"]["dashboard"]
    assert (found["cash"], found["marginThisMonth"], found["receivable"]) == (None, None, {"amount": "100.00"})
    assert {month["margin"] for month in found["salesByMonth"]} == {None}
    assert sorted(error["extensions"]["permission"] for error in answer["errors"]) == [
        "accounting.report:read",
        "catalog.product.cost:read",
        "catalog.product.cost:read",
    ]
    assert not any("account.kind = 'BANK'" in statement for statement in statements)


@pytest.mark.behaviour("AUTH-7", "AUTH-8")
@pytest.mark.promise("S3")
async def test_a_figure_asks_for_the_right_of_the_records_that_it_adds_up(
    founded: Founded, bound: Company, api: Api, clock: Clock, as_role: Callable[[str], Awaitable[Api]]
) -> None:
    await business(founded, api, clock)
    everything, dashboard, orders = (
        plain(await seen(api)),
        "reporting.dashboard:read",
        ("openOrders", "openOrdersTotal", "toDeliver", "toInvoice"),
    )
    nobody = await as_role(await role(founded, "Nobody", dashboard))
    costs = await as_role(await role(founded, "Costs", dashboard, "catalog.product.cost:read"))
    orderly = await as_role(await role(founded, "Orderly", dashboard, "sales.order:read", "sales.order.others:read"))
    plainly = DASHBOARD.replace("overdueInvoices { number daysLate total { amount } } latestOrders { number total { amount } }", "")

    # What was earned would say with the costs what was invoiced.
    for api_of, shown in ((nobody, ()), (costs, ()), (orderly, orders)):
        found = plain((await api_of.gql(plainly))["data"]["dashboard"])
        months = found.pop("salesByMonth")
        assert {name: value for name, value in found.items() if value is not None} == {name: everything[name] for name in ("today", *shown)}
        assert {value for month in months for name, value in month.items() if name != "month"} == {None}
    assert await nobody.fails("{ dashboard { overdueInvoices { id } } }") == ["FORBIDDEN"]
    assert await nobody.fails("{ dashboard { latestOrders { id } } }") == ["FORBIDDEN"]


async def test_the_dashboard_takes_few_statements_whatever_there_is(
    founded: Founded, bound: Company, api: Api, clock: Clock, query_count: Counting
) -> None:
    await seen(api)
    async with query_count() as empty:
        await seen(api)
    await business(founded, api, clock)

    async with query_count() as full:
        await seen(api)

    assert len(full) == len(empty) <= STATEMENTS_MAX
