"""Without the right to others' sales, nothing that others have sold shows on any path, and its ids are answered as absent ones are."""

from __future__ import annotations

from uuid import uuid4

import pytest

from app.domain.sales.access import OTHERS
from app.tenancy import database
from app.tenancy.binding import use
from tests.client import Api
from tests.factories import company as companies
from tests.factories.roles import role
from tests.rights.contract import everything
from tests.rights.stage import ApiOf, Stage
from tests.rights.test_sweep import CALLS, PLACES, answer_of, written

# What the rule hides; the books and the moves of goods are read whole by whoever may read them at all.
HIDDEN = ("sales_order", "sales_order_line", "delivery", "delivery_line", "invoice", "invoice_line", "invoice_tax", "allocation", "mail")
WHOLE = ("accounting.", "stock.move:")


async def _seller(stage: Stage, api_of: ApiOf) -> Api:
    """Make a client for somebody who may do everything with sales, but has sold nothing."""
    rights = (await stage.api.ok("{ viewer { permissions } }"))["viewer"]["permissions"]
    name = f"Seller {uuid4().hex[:6]}"
    await role(stage.founded, name, *(each for each in rights if each != OTHERS and not each.startswith(WHOLE)))
    return api_of(stage.slug, await companies.access_token(await companies.join(stage.founded.company, name)))


def _hidden(stage: Stage) -> dict[str, set[str]]:
    found = {table: {str(row["id"]) for row in stage.rows[table]} for table in HIDDEN}
    invoices = found["invoice"]
    found["file"] = {str(row["id"]) for row in stage.rows["file"] if row["entity_id"] in invoices}
    found["approval"] = {str(row["id"]) for row in stage.rows["approval"] if row["owner_id"]}
    assert all(found.values()), "something of every kind was sold"
    return found


@pytest.mark.behaviour("AUTH-7")
@pytest.mark.promise("S3")
async def test_nothing_that_others_sold_shows_on_any_path(ours: Stage, api_of: ApiOf) -> None:
    seller, hidden = await _seller(ours, api_of), _hidden(ours)
    seen: set[str] = set()
    for call in CALLS:
        if call.kind == "query":
            document, values = call.document(everything(call.field.type)), call.values(ours.id_of)
            shown, all_of_it = [(await by.send(document, values)).text for by in (seller, ours.api)]
            leaks = [f"{table} {each}" for table, ids in hidden.items() for each in ids if each in shown]
            assert leaks == [], call
            seen |= {table for table, ids in hidden.items() if any(each in all_of_it for each in ids)}
    assert seen >= hidden.keys() - {"invoice_tax"}, "with the right all of it shows; a tax row has no id there"


@pytest.mark.behaviour("AUTH-7")
@pytest.mark.promise("S29")
async def test_ids_of_what_others_sold_are_like_absent_ones(ours: Stage, api_of: ApiOf) -> None:
    seller, hidden = await _seller(ours, api_of), _hidden(ours)
    before = await ours.digest()
    looked_at = 0
    for call, path in PLACES:
        # The lines of a new order are always new ones, whatever their ids.
        if (table := ours.table_of(call, path)) in hidden and call.name != "salesOrderCreate":
            absent = await answer_of(seller, ours, call, path, str(uuid4()))
            for named in sorted(hidden[table])[:2]:
                assert await answer_of(seller, ours, call, path, named) == absent, f"{call}: {written(path)}"
                looked_at += 1
    assert looked_at > 2 * len(HIDDEN)
    assert await ours.digest() == before


@pytest.mark.behaviour("AUTH-7")
async def test_files_figures_and_events_of_what_others_sold_are_not_there(ours: Stage, api_of: ApiOf) -> None:
    seller, hidden = await _seller(ours, api_of), _hidden(ours)
    absent = await seller.http.get(f"/c/{ours.slug}/files/{uuid4()}")
    for each in hidden["file"]:
        answer = await seller.http.get(f"/c/{ours.slug}/files/{each}")
        assert (answer.status_code, answer.content) == (404, absent.content)
    figures = (
        "{ dashboard { openOrders toDeliver toInvoice draftInvoices overdueCount receivable { amount } overdue { amount }"
        " overdueInvoices { id } latestOrders { id } months: salesByMonth { net { amount } margin { amount } } }"
        " customers(first: 50) { nodes { openAmount { amount } overdueAmount { amount } } } }"
    )
    seen = await seller.ok(figures)
    amounts = {
        value
        for each in (seen["dashboard"], *seen["dashboard"]["months"], *seen["customers"]["nodes"])
        for value in (part["amount"] if isinstance(part, dict) else part for part in each.values())
        if isinstance(value, int | str)
    }
    assert amounts <= {0, "0", "0.00"}
    async with use(ours.founded.company):
        loose = await database.fetch(
            "SELECT DISTINCT entity_kind FROM event WHERE owner_id IS NULL AND entity_kind = ANY($1)",
            ["SALES_ORDER", "DELIVERY", "INVOICE", "APPROVAL"],
        )
    assert loose == []
