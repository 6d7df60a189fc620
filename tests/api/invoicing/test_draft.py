"""Drafts: made of what was delivered, changed within what is left, thrown away without a trace in the numbers."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

import pytest

from app.domain.sales.access import OTHERS
from app.services.sales.lines import EnteredLine
from app.tenancy import database
from app.tenancy.binding import Company
from tests.client import Api, Body
from tests.factories import invoicing, sales, stock
from tests.factories.company import Founded
from tests.factories.roles import role

D = Decimal


async def order_of_three(founded: Founded, **given: Any) -> UUID:
    """Confirm an order of 3 lamps at 20.00 with ten in stock."""
    actor = sales.actor_of(founded)
    lamp = await sales.goods(actor)
    await stock.received(actor, lamp)
    return await sales.confirmed(actor, [EnteredLine(product_id=lamp, quantity=D(3))], **given)


def line(known: Body, **changes: Any) -> Body:
    """Name a draft's first line with changes."""
    return {"id": known["lines"][0]["id"]} | changes


async def invoicing_of(order_id: UUID) -> str:
    return (await sales.state_of(order_id))[2]


@pytest.mark.behaviour("INV-1", "SAL-5")
async def test_a_draft_holds_what_was_delivered_and_has_no_number(founded: Founded, bound: Company, api: Api) -> None:
    order_id = await order_of_three(founded)
    await sales.delivered(sales.actor_of(founded), order_id, "2")

    draft = await invoicing.create(api, order_id)

    assert {name: draft[name] for name in ("number", "kind", "state", "paymentState", "issuedOn", "dueOn", "postedAt", "journalEntry")} == {
        "number": None,
        "kind": "INVOICE",
        "state": "DRAFT",
        "paymentState": "DRAFT",
        "issuedOn": None,
        "dueOn": None,
        "postedAt": None,
        "journalEntry": None,
    }
    assert [each["quantity"] for each in draft["lines"]] == ["2"]
    assert (draft["net"]["amount"], draft["tax"]["amount"], draft["total"]["amount"]) == ("40.00", "7.60", "47.60")
    assert (draft["openAmount"]["amount"], draft["isOverdue"], draft["daysLate"]) == ("0.00", False, 0)
    assert draft["taxRows"] == [
        {"category": "STANDARD", "rate": "0.19", "base": {"amount": "40.00"}, "amount": {"amount": "7.60"}, "tax": {"code": "U19"}}
    ]
    assert await invoicing_of(order_id) == "PARTLY_INVOICED"
    assert await database.fetchval("SELECT count(*) FROM journal_entry WHERE kind = 'INVOICE'") == 0
    assert await database.fetchval("SELECT count(*) FROM series") == 0


async def test_a_service_is_invoiced_as_ordered_and_goods_as_delivered(founded: Founded, bound: Company, api: Api) -> None:
    actor = sales.actor_of(founded)
    lamp, fitting = await sales.goods(actor), await sales.service(actor)
    await stock.received(actor, lamp)
    order_id = await sales.confirmed(actor, [EnteredLine(product_id=lamp, quantity=D(3)), EnteredLine(product_id=fitting, quantity=D(1))])

    draft = await invoicing.create(api, order_id)

    assert [(each["product"]["name"], each["quantity"]) for each in draft["lines"]] == [("Delivery to the door", "1")]


async def test_nothing_to_invoice_is_refused(founded: Founded, bound: Company, api: Api) -> None:
    order_id = await order_of_three(founded)
    before = await invoicing.stored()
    wanted = {"idempotencyKey": str(uuid4()), "orderId": str(order_id), "expectedVersion": await sales.version_of(order_id)}

    (error,) = await api.refused(invoicing.CREATE, input=wanted)

    assert (error["code"], error["path"]) == ("WRONG_STATE", ["orderId"])
    assert await invoicing.stored() == before


async def test_an_order_that_changed_meanwhile_is_not_invoiced(founded: Founded, bound: Company, api: Api) -> None:
    order_id = await invoicing.ordered(sales.actor_of(founded), "50.00")
    wanted = {"idempotencyKey": str(uuid4()), "orderId": str(order_id), "expectedVersion": await sales.version_of(order_id) - 1}

    (error,) = await api.refused(invoicing.CREATE, input=wanted)

    assert (error["code"], error["path"]) == ("STALE", ["expectedVersion"])
    assert error["details"]["currentVersion"] == await sales.version_of(order_id)
    assert await database.fetchval("SELECT count(*) FROM invoice") == 0


async def test_a_lowered_quantity_is_invoiced_by_the_next_draft(founded: Founded, bound: Company, api: Api) -> None:
    order_id = await order_of_three(founded)
    await sales.delivered(sales.actor_of(founded), order_id)
    draft = await invoicing.create(api, order_id)

    changed = await invoicing.update(api, draft, lines=[line(draft, quantity="1", description="  Lamp, the first ")])
    rest = await invoicing.create(api, order_id)

    assert (changed["version"], changed["lines"][0]["description"], changed["total"]["amount"]) == (2, "Lamp, the first", "23.80")
    assert [each["quantity"] for each in rest["lines"]] == ["2"]
    assert await invoicing_of(order_id) == "INVOICED"


async def test_a_line_left_out_is_invoiced_by_the_next_draft(founded: Founded, bound: Company, api: Api) -> None:
    actor = sales.actor_of(founded)
    first, second = await sales.service(actor, "Survey", "10.00"), await sales.service(actor, "Drawing", "30.00")
    lines = [EnteredLine(product_id=first, quantity=D(1)), EnteredLine(product_id=second, quantity=D(1))]
    order_id = await sales.confirmed(actor, lines)
    draft = await invoicing.create(api, order_id)

    kept = await invoicing.update(api, draft, lines=[{"id": draft["lines"][1]["id"]}])
    rest = await invoicing.create(api, order_id)

    assert [(each["position"], each["product"]["name"]) for each in kept["lines"]] == [(1, "Drawing")]
    assert [each["product"]["name"] for each in rest["lines"]] == ["Survey"]


NONSENSE: tuple[tuple[Body, str, str], ...] = (
    ({"quantity": "4"}, "OUT_OF_RANGE", "quantity"),
    ({"quantity": "-1"}, "OUT_OF_RANGE", "quantity"),
    ({"quantity": "0"}, "OUT_OF_RANGE", "quantity"),
    ({"quantity": "1.5"}, "INVALID", "quantity"),
    ({"unitPrice": "1.0000001"}, "INVALID", "unitPrice"),
    ({"discountRate": "1.01"}, "OUT_OF_RANGE", "discountRate"),
    ({"description": " "}, "REQUIRED", "description"),
    ({"taxId": str(uuid4())}, "NOT_FOUND", "taxId"),
    ({"id": str(uuid4())}, "NOT_FOUND", "id"),
)


async def test_a_line_that_makes_no_sense_is_refused(founded: Founded, bound: Company, api: Api) -> None:
    order_id = await order_of_three(founded)
    await sales.delivered(sales.actor_of(founded), order_id)
    draft = await invoicing.create(api, order_id)
    before = await invoicing.stored()

    for change, code, name in NONSENSE:
        (error,) = await api.refused(invoicing.UPDATE, input=invoicing.naming(draft) | {"lines": [line(draft) | change]})
        assert (error["code"], error["path"]) == (code, ["lines", "0", name])
        assert await invoicing.stored() == before, change


async def test_all_faults_of_a_change_are_told_at_once(founded: Founded, bound: Company, api: Api) -> None:
    draft = await invoicing.create(api, await invoicing.ordered(sales.actor_of(founded), "50.00"))
    lines = [line(draft, quantity="2"), {"id": str(uuid4())}]

    errors = await api.refused(invoicing.UPDATE, input=invoicing.naming(draft) | {"lines": lines})
    dates = await api.refused(invoicing.UPDATE, input=invoicing.naming(draft) | {"issuedOn": "2999-01-02", "dueOn": "2999-01-01"})

    assert [(error["code"], error["path"]) for error in errors] == [
        ("OUT_OF_RANGE", ["lines", "0", "quantity"]),
        ("NOT_FOUND", ["lines", "1", "id"]),
    ]
    assert [error["path"] for error in dates] == [["issuedOn"], ["dueOn"]]
    assert await invoicing.read(api, draft["id"]) == draft


async def test_texts_dates_tax_and_discount_of_a_draft_change(founded: Founded, bound: Company, api: Api) -> None:
    draft = await invoicing.create(api, await invoicing.ordered(sales.actor_of(founded), "50.00"))
    reduced = str(await database.fetchval("SELECT id FROM tax WHERE code = 'U7'"))

    texts = await invoicing.update(api, draft, note="Call first", customerReference="PO 7", issuedOn="2026-01-05", dueOn="2026-01-31")
    taxed = await invoicing.update(api, texts, lines=[line(texts, taxId=reduced)], discount="10")
    untaxed = await invoicing.update(api, taxed, lines=[line(taxed, taxId=None)])

    assert (texts["note"], texts["customerReference"], texts["issuedOn"], texts["dueOn"]) == (
        "Call first",
        "PO 7",
        "2026-01-05",
        "2026-01-31",
    )
    assert texts["lines"] == draft["lines"]
    assert (taxed["discount"]["amount"], taxed["net"]["amount"], taxed["tax"]["amount"]) == ("10.00", "40.00", "2.80")
    assert (untaxed["net"]["amount"], untaxed["tax"]["amount"], untaxed["lines"][0]["tax"]) == ("40.00", "0.00", None)
    assert untaxed["note"] == "Call first"


async def test_a_discount_beyond_the_lines_is_refused(founded: Founded, bound: Company, api: Api) -> None:
    draft = await invoicing.create(api, await invoicing.ordered(sales.actor_of(founded), "50.00"))

    (error,) = await api.refused(invoicing.UPDATE, input=invoicing.naming(draft) | {"discount": "50.01"})

    assert (error["code"], error["path"]) == ("OUT_OF_RANGE", ["discount"])
    assert await invoicing.read(api, draft["id"]) == draft


@pytest.mark.behaviour("SAL-16", "T-07")
async def test_the_shares_of_an_orders_discount_add_up_to_it(founded: Founded, bound: Company, api: Api) -> None:
    order_id = await order_of_three(founded, discount=D("10.00"))
    actor = sales.actor_of(founded)
    drafts: list[Body] = []
    for _ in range(3):
        await sales.delivered(actor, order_id, "1")
        drafts.append(await invoicing.create(api, order_id))

    assert [draft["discount"]["amount"] for draft in drafts] == ["3.33", "3.34", "3.33"]
    assert [draft["net"]["amount"] for draft in drafts] == ["16.67", "16.66", "16.67"]
    assert sum(D(draft["net"]["amount"]) for draft in drafts) == D("50.00")
    # Tax is rounded on each invoice, as EN 16931 asks: the order's 9.50 is only what was expected.
    assert [draft["tax"]["amount"] for draft in drafts] == ["3.17", "3.17", "3.17"]


async def test_a_discount_taken_off_one_part_is_borne_by_the_next_as_far_as_it_can(founded: Founded, bound: Company, api: Api) -> None:
    order_id = await order_of_three(founded, discount=D("45.00"))
    actor = sales.actor_of(founded)
    await sales.delivered(actor, order_id, "2")
    first = await invoicing.update(api, await invoicing.create(api, order_id), discount="0")
    await sales.delivered(actor, order_id)

    last = await invoicing.create(api, order_id)

    assert first["discount"]["amount"] == "0.00"
    assert (last["discount"]["amount"], last["net"]["amount"]) == ("20.00", "0.00")


@pytest.mark.behaviour("T-14")
async def test_a_deleted_draft_frees_what_it_held(founded: Founded, bound: Company, api: Api) -> None:
    order_id = await invoicing.ordered(sales.actor_of(founded), "50.00")
    draft = await invoicing.create(api, order_id)

    deleted = (await api.ok(invoicing.DELETE, input=invoicing.naming(draft)))["invoiceDelete"]

    assert deleted == {"deletedId": draft["id"], "order": {"id": str(order_id), "invoicing": "TO_INVOICE"}, "errors": []}
    assert await invoicing.read(api, draft["id"]) is None
    assert await database.fetchval("SELECT count(*) FROM series") == 0
    assert (await invoicing.create(api, order_id))["total"] == draft["total"]


@pytest.mark.behaviour("T-29")
async def test_the_key_of_a_deleted_draft_says_so(founded: Founded, bound: Company, api: Api) -> None:
    order_id = await invoicing.ordered(sales.actor_of(founded), "50.00")
    wanted = {"idempotencyKey": str(uuid4()), "orderId": str(order_id), "expectedVersion": await sales.version_of(order_id)}
    draft = (await api.ok(invoicing.CREATE, input=wanted))["invoiceCreateFromOrder"]["invoice"]
    await api.ok(invoicing.DELETE, input=invoicing.naming(draft))

    (error,) = await api.refused(invoicing.CREATE, input=wanted)

    assert (error["code"], error["path"]) == ("NOT_FOUND", ["idempotencyKey"])


async def test_what_one_may_do_depends_on_state_and_rights(
    founded: Founded, bound: Company, api: Api, as_role: Callable[[str], Awaitable[Api]]
) -> None:
    invoice_id = await invoicing.draft_over(sales.actor_of(founded), "50.00")
    clerk = await as_role(
        await role(founded, "Clerk", "invoicing.invoice:read", "invoicing.invoice:update", "payments.payment:create", OTHERS)
    )
    document = "query ($id: ID!) { invoice(id: $id) { availableActions } }"

    async def seen(whom: Api) -> list[str]:
        actions: list[str] = (await whom.ok(document, id=str(invoice_id)))["invoice"]["availableActions"]
        return actions

    assert (await seen(api), await seen(clerk)) == (["POST", "UPDATE", "DELETE"], ["UPDATE"])
    await invoicing.post(api, invoice_id)
    assert (await seen(api), await seen(clerk)) == (["PAY"], ["PAY"])


async def test_two_drafts_never_hold_the_same_goods(founded: Founded, bound: Company, api: Api) -> None:
    order_id = await order_of_three(founded)
    await sales.delivered(sales.actor_of(founded), order_id)
    draft = await invoicing.create(api, order_id)
    lowered = await invoicing.update(api, draft, lines=[line(draft, quantity="1")])
    await invoicing.create(api, order_id)

    (error,) = await api.refused(invoicing.UPDATE, input=invoicing.naming(lowered) | {"lines": [line(lowered, quantity="2")]})

    assert (error["code"], error["path"]) == ("OUT_OF_RANGE", ["lines", "0", "quantity"])
    assert error["message"] == "1 of this line are left to be invoiced, and 2 are too many."


@pytest.mark.promise("R11")
async def test_of_changes_at_once_one_is_made_and_the_others_are_told_what_changed(founded: Founded, bound: Company, api: Api) -> None:
    draft = await invoicing.create(api, await invoicing.ordered(sales.actor_of(founded), "50.00"))
    wanted = [invoicing.naming(draft) | {"note": f"Note {each}"} for each in range(8)]

    answers = await asyncio.gather(*(api.gql(invoicing.UPDATE, input=each) for each in wanted))

    payloads = [answer["data"]["invoiceUpdate"] for answer in answers]
    (made,) = [payload["invoice"]["note"] for payload in payloads if not payload["errors"]]
    refused = [payload["errors"][0] for payload in payloads if payload["errors"]]
    assert [(error["code"], error["details"]["currentVersion"], error["details"]["fields"]) for error in refused] == [
        ("STALE", 2, ["note"])
    ] * 7
    assert (await invoicing.read(api, draft["id"]))["note"] == made


@pytest.mark.promise("R11")
async def test_however_many_draft_at_once_no_goods_are_invoiced_twice(founded: Founded, bound: Company, api: Api) -> None:
    order_id = await order_of_three(founded)
    await sales.delivered(sales.actor_of(founded), order_id)
    draft = await invoicing.create(api, order_id)
    lowered = await invoicing.update(api, draft, lines=[line(draft, quantity="1")])
    version = await sales.version_of(order_id)
    raising = invoicing.naming(lowered) | {"lines": [line(lowered, quantity="3")]}
    making = [{"idempotencyKey": str(uuid4()), "orderId": str(order_id), "expectedVersion": version} for _ in range(4)]

    await asyncio.gather(api.gql(invoicing.UPDATE, input=raising), *(api.gql(invoicing.CREATE, input=each) for each in making))

    assert await database.fetchval("SELECT sum(quantity) FROM invoice_line") == D(3)
    assert await invoicing_of(order_id) == "INVOICED"
