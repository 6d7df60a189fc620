"""Posting: a draft becomes a legal document at once or not at all, and is closed from then on, also to SQL."""

from __future__ import annotations

import dataclasses
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import date
from uuid import UUID, uuid4

import asyncpg
import pytest

from app.services.sales.lines import EnteredLine
from app.services.setup import company as setup
from app.services.setup import generic
from app.services.transaction import transaction
from app.tenancy import database
from app.tenancy.binding import Company, use
from tests.client import Api
from tests.conftest import Clock
from tests.factories import catalog, invoicing, payments, sales
from tests.factories import company as companies
from tests.factories.company import Founded


@pytest.fixture
async def april(house: None, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Founded]:
    """A company whose books begin in April, as in India or the United Kingdom."""
    template = dataclasses.replace(generic.TEMPLATE, fiscal_year_start_month=4)
    monkeypatch.setitem(setup.TEMPLATES, "IN", template)
    made = await companies.found("Neem Traders", country="IN", currency="INR", zone="Asia/Kolkata")
    yield made
    await companies.remove(made.company)


@pytest.mark.behaviour("INV-1", "INV-4")
async def test_posting_gives_number_date_and_entry_at_once(founded: Founded, bound: Company, api: Api, clock: Clock) -> None:
    clock.at("2026-03-10T23:30:00")
    actor = sales.actor_of(founded)
    customer_id = await sales.customer(actor)
    service_id = await sales.service(actor, "Survey", "100.00")
    order_id = await sales.confirmed(actor, [EnteredLine(product_id=service_id, quantity=sales.D(1))], customer_id)
    draft = await invoicing.create(api, order_id)

    posted = await invoicing.post(api, draft["id"])

    # 23:30 in Greenwich is the next day in Berlin (H7).
    assert (posted["number"], posted["issuedOn"], posted["dueOn"]) == ("INV/2026/00001", "2026-03-11", "2026-03-25")
    assert (posted["state"], posted["paymentState"], posted["openAmount"]["amount"]) == ("POSTED", "OPEN", "119.00")
    assert posted["postedAt"] == "2026-03-10T23:30:00Z"
    assert (posted["version"], posted["availableActions"]) == (draft["version"] + 1, ["PAY"])
    entry = [
        (line["account"]["kind"], line["customer"] and line["customer"]["id"], line["debit"]["amount"], line["credit"]["amount"])
        for line in posted["journalEntry"]["lines"]
    ]
    assert entry == [
        ("RECEIVABLE", str(customer_id), "119.00", "0.00"),
        ("INCOME", None, "0.00", "100.00"),
        ("TAX", None, "0.00", "19.00"),
    ]
    told = await database.fetch("SELECT kind, entity_id FROM outbox WHERE entity_kind = 'INVOICE'")
    assert [(row["kind"], str(row["entity_id"])) for row in told] == [("invoicing.invoice_posted", draft["id"])]
    await payments.assert_true_books()


@pytest.mark.parametrize(
    ("on", "code", "message"),
    [
        ("2026-03-12", "OUT_OF_RANGE", "2026-03-12 lies in the future; today is 2026-03-11."),
        ("2019-12-31", "PERIOD_LOCKED", "2019-12-31 lies in no fiscal year of the books. Choose another date."),
    ],
)
@pytest.mark.behaviour("INV-1", "EML-1")
async def test_a_refused_posting_changes_and_promises_nothing(
    founded: Founded, bound: Company, api: Api, clock: Clock, on: str, code: str, message: str
) -> None:
    clock.at("2026-03-11T09:00:00")
    invoice_id = await invoicing.draft_over(sales.actor_of(founded), "50.00")
    before = await invoicing.stored()

    (error,) = await api.refused(invoicing.POST, input=await invoicing.posting(invoice_id, on, sendMail=True))

    assert error == {"code": code, "path": ["issuedOn"], "message": message, "details": None}
    assert await invoicing.stored() == before


@pytest.mark.behaviour("INV-4", "T-14")
async def test_dates_and_numbers_of_a_series_run_the_same_way(founded: Founded, bound: Company, api: Api, clock: Clock) -> None:
    clock.at("2026-03-11T09:00:00")
    actor = sales.actor_of(founded)
    first, second, third = [await invoicing.draft_over(actor, "50.00") for _ in range(3)]
    assert (await invoicing.post(api, first, "2026-02-10"))["number"] == "INV/2026/00001"
    before = await invoicing.stored()

    (error,) = await api.refused(invoicing.POST, input=await invoicing.posting(second, "2026-02-09"))

    assert (error["code"], error["path"], error["details"]) == ("OUT_OF_RANGE", ["issuedOn"], {"lastOn": "2026-02-10", "on": "2026-02-09"})
    assert await invoicing.stored() == before
    assert (await invoicing.post(api, second, "2026-02-10"))["number"] == "INV/2026/00002"
    # The year before has numbers and dates of its own.
    assert (await invoicing.post(api, third, "2025-12-31"))["number"] == "INV/2025/00001"


@pytest.mark.behaviour("T-14")
async def test_a_year_of_numbers_begins_with_the_fiscal_year(april: Founded, client: Callable[..., Awaitable[Api]], clock: Clock) -> None:
    clock.at("2026-04-20T09:00:00")
    api = await client(april.founder, april.company)
    async with use(april.company):
        drafts = [await invoicing.draft_over(sales.actor_of(april), "50.00") for _ in range(3)]

        posted = [await invoicing.post(api, each, on) for each, on in zip(drafts, ("2026-03-31", "2026-04-01", "2026-03-31"), strict=True)]

    assert [(each["number"], each["issuedOn"]) for each in posted] == [
        ("INV/2025/00001", "2026-03-31"),
        ("INV/2026/00001", "2026-04-01"),
        ("INV/2025/00002", "2026-03-31"),
    ]


@pytest.mark.behaviour("T-14", "TEN-1")
async def test_two_companies_both_have_a_number_one(
    founded: Founded, bound: Company, api: Api, other_company: Founded, stranger: Api
) -> None:
    ours = await invoicing.post(api, await invoicing.draft_over(sales.actor_of(founded), "50.00"))
    async with use(other_company.company):
        theirs = await invoicing.post(stranger, await invoicing.draft_over(sales.actor_of(other_company), "70.00"))

    assert ours["number"] == theirs["number"]
    assert ours["number"].endswith("/00001")


@pytest.mark.behaviour("T-14")
async def test_drafts_made_and_deleted_consume_no_number(founded: Founded, bound: Company, api: Api) -> None:
    actor = sales.actor_of(founded)
    for _ in range(3):
        draft = await invoicing.read(api, await invoicing.draft_over(actor, "50.00"))
        await api.ok(invoicing.DELETE, input=invoicing.naming(draft))

    posted = [await invoicing.post(api, await invoicing.draft_over(actor, "50.00")) for _ in range(2)]

    assert [each["number"][-5:] for each in posted] == ["00001", "00002"]


@pytest.mark.behaviour("INV-2")
async def test_a_posted_invoice_is_neither_changed_nor_deleted_nor_posted_again(founded: Founded, bound: Company, api: Api) -> None:
    posted = await invoicing.post(api, await invoicing.draft_over(sales.actor_of(founded), "50.00"))
    before = await invoicing.stored()

    changed = await api.refused(invoicing.UPDATE, input=invoicing.naming(posted) | {"discount": "1.00"})
    deleted = await api.refused(invoicing.DELETE, input=invoicing.naming(posted))
    again = await api.refused(invoicing.POST, input=await invoicing.posting(posted["id"]))

    assert [error["code"] for error in (*changed, *deleted, *again)] == ["WRONG_STATE"] * 3
    assert changed[0]["message"] == f"Invoice {posted['number']} is posted and cannot be changed. Answer it with a credit note instead."
    assert await invoicing.stored() == before
    assert await invoicing.read(api, posted["id"]) == posted


CHANGES = (
    "UPDATE invoice SET number = 'INV/2026/00099' WHERE id = $1",
    "UPDATE invoice SET total = total + 1, net = net + 1 WHERE id = $1",
    "UPDATE invoice SET state = 'DRAFT', number = NULL, entry_id = NULL, posted_at = NULL WHERE id = $1",
    "DELETE FROM invoice WHERE id = $1",
    "UPDATE invoice_line SET net = net + 1 WHERE invoice_id = $1",
    "DELETE FROM invoice_line WHERE invoice_id = $1",
    "UPDATE invoice_line SET invoice_id = (SELECT id FROM invoice WHERE state = 'DRAFT') WHERE invoice_id = $1",
    "UPDATE invoice_line SET invoice_id = $1 WHERE invoice_id <> $1",
    "DELETE FROM invoice_tax WHERE invoice_id = $1",
    "UPDATE journal_line SET debit = debit + 1 WHERE entry_id = (SELECT entry_id FROM invoice WHERE id = $1)",
    "DELETE FROM journal_entry WHERE id = (SELECT entry_id FROM invoice WHERE id = $1)",
    "UPDATE series SET next = 1 WHERE $1::uuid IS NOT NULL",
    "UPDATE series SET next = next + 2 WHERE $1::uuid IS NOT NULL",
    "UPDATE series SET next = next + 1, last_on = last_on - 1 WHERE $1::uuid IS NOT NULL",
    "DELETE FROM series WHERE $1::uuid IS NOT NULL",
)


@pytest.mark.behaviour("INV-2", "T-14")
async def test_the_application_cannot_touch_a_posted_invoice_by_sql(founded: Founded, bound: Company, api: Api) -> None:
    actor = sales.actor_of(founded)
    posted = await invoicing.post(api, await invoicing.draft_over(actor, "50.00"))
    await invoicing.draft_over(actor, "70.00")
    before = await invoicing.stored()

    for statement in CHANGES:
        with pytest.raises((asyncpg.RestrictViolationError, asyncpg.InsufficientPrivilegeError)):
            async with transaction(actor, "test.sql:run"):
                await database.execute(statement, UUID(posted["id"]))
        assert await invoicing.stored() == before, statement
    again = await invoicing.post(api, await invoicing.draft_over(actor, "60.00"))
    assert [number["number"][-5:] for number in (posted, again)] == ["00001", "00002"]


@pytest.mark.behaviour("INV-2")
async def test_notes_and_what_is_paid_still_change(founded: Founded, bound: Company, api: Api) -> None:
    actor = sales.actor_of(founded)
    posted = await invoicing.post(api, await invoicing.draft_over(actor, "50.00"))

    async with transaction(actor, "test.sql:run"):
        changed = await database.execute("UPDATE invoice SET note = 'Called on Monday' WHERE id = $1", UUID(posted["id"]))
    await payments.received(actor, UUID(posted["customer"]["id"]), "20.00", auto_allocate=True)

    assert changed == "UPDATE 1"
    found = await invoicing.read(api, posted["id"])
    assert (found["note"], found["paymentState"], found["openAmount"]["amount"]) == ("Called on Monday", "PARTLY_PAID", "30.00")
    assert (found["number"], found["total"], found["version"]) == (posted["number"], posted["total"], posted["version"])


async def test_the_draft_s_own_dates_are_taken_unless_others_are_given(founded: Founded, bound: Company, api: Api, clock: Clock) -> None:
    clock.at("2026-03-11T09:00:00")
    actor = sales.actor_of(founded)
    draft = await invoicing.read(api, await invoicing.draft_over(actor, "50.00"))
    dated = await invoicing.update(api, draft, issuedOn="2026-03-02", dueOn="2026-03-05")
    other = await invoicing.read(api, await invoicing.draft_over(actor, "50.00"))
    late = await invoicing.update(api, other, dueOn="2026-03-05")

    first = await invoicing.post(api, dated["id"])
    second = await invoicing.post(api, late["id"])

    assert (first["issuedOn"], first["dueOn"]) == ("2026-03-02", "2026-03-05")
    # It cannot be due before its date, so the customer's term counts.
    assert (second["issuedOn"], second["dueOn"]) == ("2026-03-11", "2026-03-25")


async def test_an_invoice_over_nothing_is_paid_at_once_and_books_nothing(founded: Founded, bound: Company, api: Api) -> None:
    posted = await invoicing.post(api, await invoicing.draft_over(sales.actor_of(founded), "0.00"))

    assert (posted["paymentState"], posted["journalEntry"], posted["availableActions"]) == ("PAID", None, [])
    assert await database.fetchval("SELECT count(*) FROM journal_line") == 0
    await payments.assert_true_books()


async def test_an_invoice_below_nothing_is_refused(founded: Founded, bound: Company, api: Api) -> None:
    actor = sales.actor_of(founded)
    lines = [
        EnteredLine(description="Work", quantity=sales.D(1), unit_price=sales.D("50.00")),
        EnteredLine(description="Taken off", quantity=sales.D(-1), unit_price=sales.D("20.00")),
    ]
    draft = await invoicing.create(api, await sales.confirmed(actor, lines))
    negative = await invoicing.update(api, draft, lines=[{"id": draft["lines"][1]["id"]}])

    (error,) = await api.refused(invoicing.POST, input=await invoicing.posting(negative["id"]))

    assert (error["code"], error["path"]) == ("OUT_OF_RANGE", ["id"])
    assert await invoicing.read(api, draft["id"]) == negative
    assert await database.fetchval("SELECT count(*) FROM series") == 0


@pytest.mark.behaviour("T-01")
async def test_a_changed_setting_of_tax_changes_no_draft(founded: Founded, bound: Company, api: Api) -> None:
    actor = sales.actor_of(founded)
    reduced = await database.fetchval("SELECT id FROM tax WHERE code = 'U7'")
    lines = [EnteredLine(description=f"Part {each}", quantity=sales.D(1), unit_price=sales.D("1.10"), tax_id=reduced) for each in range(3)]
    draft = await invoicing.create(api, await sales.confirmed(actor, lines))
    async with transaction(actor, "test.setting:change"):
        await database.execute("UPDATE company_profile SET tax_mode = 'LINE'")

    posted = await invoicing.post(api, draft["id"])
    next_one = await invoicing.create(api, await sales.confirmed(actor, lines))

    assert (draft["tax"]["amount"], posted["tax"]["amount"], posted["total"]["amount"]) == ("0.23", "0.23", "3.53")
    assert (next_one["tax"]["amount"], next_one["total"]["amount"]) == ("0.24", "3.54")
    assert sum(sales.D(line["debit"]["amount"]) for line in posted["journalEntry"]["lines"]) == sales.D("3.53")


@pytest.mark.parametrize(
    ("founded", "rate", "price", "quantity", "net", "tax", "total", "includes"),
    [
        ({"country": "JP", "currency": "JPY", "zone": "Asia/Tokyo"}, "0.10", "50000", "1", "45455", "4545", "50000", True),
        ({"country": "KW", "currency": "KWD", "zone": "Asia/Kuwait"}, "0.05", "0.333", "3", "0.999", "0.050", "1.049", False),
        ({"country": "KW", "currency": "KWD", "zone": "Asia/Kuwait"}, "0.05", "8.015", "1", "7.633", "0.382", "8.015", True),
    ],
    indirect=["founded"],
)
@pytest.mark.behaviour("T-02", "T-04")
async def test_the_entry_is_the_document_in_every_currency_without_a_line_for_rounding(
    founded: Founded, bound: Company, api: Api, rate: str, price: str, quantity: str, net: str, tax: str, total: str, includes: bool
) -> None:
    tax_id = await database.fetchval("SELECT id FROM tax WHERE rate = $1 AND is_active ORDER BY position LIMIT 1", sales.D(rate))
    line = EnteredLine(description="Goods", quantity=sales.D(quantity), unit_price=sales.D(price), tax_id=tax_id)
    order_id = await sales.confirmed(sales.actor_of(founded), [line], prices_include_tax=includes)

    posted = await invoicing.post(api, (await invoicing.create(api, order_id))["id"])

    nothing = "0" if founded.company.currency == "JPY" else "0.000"
    assert (posted["net"]["amount"], posted["tax"]["amount"], posted["total"]["amount"]) == (net, tax, total)
    assert [(each["account"]["kind"], each["debit"]["amount"], each["credit"]["amount"]) for each in posted["journalEntry"]["lines"]] == [
        ("RECEIVABLE", total, nothing),
        ("INCOME", nothing, net),
        ("TAX", nothing, tax),
    ]

    await payments.assert_true_books()


async def test_the_ledger_has_the_date_of_the_invoice(founded: Founded, bound: Company, api: Api) -> None:
    posted = await invoicing.post(api, await invoicing.draft_over(sales.actor_of(founded), "50.00"), "2026-01-31")

    on = await database.fetch('SELECT DISTINCT "on" FROM journal_line')

    assert [row["on"] for row in on] == [date(2026, 1, 31)]
    assert posted["issuedOn"] == "2026-01-31"


@pytest.mark.behaviour("TEN-1", "T-41")
async def test_an_id_of_another_company_answers_like_one_that_does_not_exist(
    founded: Founded, bound: Company, api: Api, other_company: Founded, stranger: Api
) -> None:
    known = await invoicing.read(api, await invoicing.draft_over(sales.actor_of(founded), "50.00"))
    order_id = known["order"]["id"]

    def asked(invoice_id: str, of_order: str) -> list[tuple[str, dict[str, object]]]:
        named = {"id": invoice_id, "expectedVersion": 1}
        key = {"idempotencyKey": str(uuid4())}
        return [
            (invoicing.CREATE, {"input": {"orderId": of_order, "expectedVersion": 1} | key}),
            (invoicing.UPDATE, {"input": named | {"note": "Ours"}}),
            (invoicing.DELETE, {"input": named}),
            (invoicing.POST, {"input": named | key}),
        ]

    absent = [await stranger.gql(document, **given) for document, given in asked(str(uuid4()), str(uuid4()))]
    foreign = [await stranger.gql(document, **given) for document, given in asked(known["id"], order_id)]

    assert foreign == absent
    assert await invoicing.read(stranger, known["id"]) is None
    document = "query ($where: InvoiceWhere) { invoices(first: 5, where: $where) { totalCount nodes { id } } }"
    for where in ({"id": {"eq": known["id"]}}, {"customerId": {"eq": known["customer"]["id"]}}, {"orderId": {"eq": order_id}}):
        assert (await stranger.ok(document, where=where))["invoices"] == {"totalCount": 0, "nodes": []}
    assert await invoicing.read(api, known["id"]) == known


@pytest.mark.behaviour("PRD-5")
async def test_sales_are_booked_where_the_nearest_category_says(founded: Founded, bound: Company, api: Api) -> None:
    actor = sales.actor_of(founded)
    other = await database.fetchval(
        "SELECT id FROM account WHERE kind = 'INCOME' AND NOT is_group"
        " AND id NOT IN (SELECT account_id FROM account_default WHERE purpose = 'INCOME') ORDER BY code LIMIT 1"
    )
    above = await catalog.category(api, "Light", incomeAccountId=str(other))
    below = await catalog.category(api, "Lamps", above)
    lamp = await sales.service(actor, "Fitting", "40.00", category_id=UUID(below["id"]), sales_tax_id=await invoicing.tax("EXEMPT"))
    lines = [
        EnteredLine(product_id=lamp, quantity=sales.D(1)),
        EnteredLine(description="Tip", quantity=sales.D(1), unit_price=sales.D("2.00")),
    ]
    draft = await invoicing.create(api, await sales.confirmed(actor, lines))

    await invoicing.post(api, draft["id"])

    booked = await database.fetch(
        "SELECT account_id, credit FROM journal_line JOIN account ON account.id = account_id WHERE kind = 'INCOME'"
    )
    usual = await database.fetchval("SELECT account_id FROM account_default WHERE purpose = 'INCOME'")
    assert {row["account_id"]: row["credit"] for row in booked} == {other: sales.D("40.00"), usual: sales.D("2.00")}
