"""Orders: drafted, changed, confirmed, cancelled and closed; refused with everything that is wrong."""

from __future__ import annotations

import asyncio
from uuid import uuid4

import pytest

from app.tenancy import database
from app.tenancy.binding import Company
from tests.client import Api, Body
from tests.conftest import Clock
from tests.factories.catalog import product
from tests.factories.company import Founded
from tests.factories.parties import customer
from tests.factories.sales import (
    CANCEL,
    CLOSE,
    CONFIRM,
    CREATE,
    ERRORS,
    UPDATE,
    cancel_order,
    close_order,
    confirm_order,
    line,
    make_order,
    new_order,
    order_now,
    post_delivery,
    step_of,
)
from tests.factories.stock import assert_true_books, count_goods, receive_goods

PAIRS = 25
COUNT = "{ salesOrders(first: 1) { totalCount } }"


async def update(api: Api, order: Body, **changes: object) -> Body:
    changed: Body = (await api.ok(UPDATE, input=step_of(order, **changes)))["salesOrderUpdate"]["salesOrder"]
    return changed


async def test_a_line_takes_from_the_product_what_is_left_out(api: Api, clock: Clock) -> None:
    clock.at("2026-03-04T23:30:00Z")
    buyer, lamp = await customer(api), await product(api, "Lamp", "20.00")

    made = await make_order(api, line(lamp, "3"), line(None, "1", "5.00"), customer=buyer)

    first, second = made.pop("lines")
    assert first | {"id": "", "product": ""} == {
        "id": "",
        "position": 1,
        "product": "",
        "description": "Lamp",
        "quantity": "3",
        "unit": {"code": "Stk"},
        "unitPrice": "20.00",
        "discountRate": "0",
        "tax": {"code": "U19"},
        "taxRate": "0.19",
        "net": {"amount": "60.00"},
        "taxAmount": {"amount": "11.40"},
        "total": {"amount": "71.40"},
        "reserved": "0",
        "delivered": "0",
        "invoiced": "0",
    }
    assert (second["product"], second["description"], second["tax"]) == (None, "Work", {"code": "U19"})
    assert made == {
        "id": made["id"],
        "number": "SO-00001",
        "state": "DRAFT",
        "fulfilment": "NONE",
        "invoicing": "NONE",
        "version": 1,
        "customer": {"id": buyer["id"], "name": "Corner Shop"},
        "orderedOn": "2026-03-05",
        "customerReference": "",
        "note": "",
        "currency": "EUR",
        "pricesIncludeTax": False,
        "discount": {"amount": "0.00"},
        "net": {"amount": "65.00"},
        "tax": {"amount": "12.35"},
        "total": {"amount": "77.35", "currency": "EUR"},
        "taxRows": [
            {"tax": {"code": "U19"}, "category": "STANDARD", "rate": "0.19", "base": {"amount": "65.00"}, "amount": {"amount": "12.35"}}
        ],
        "deliveries": [],
        "availableActions": ["CONFIRM", "CANCEL", "UPDATE"],
    }


async def test_everything_that_is_wrong_is_named_at_once(api: Api) -> None:
    buyer, lamp = await customer(api), await product(api)
    archived = await product(api, "Old lamp")
    archive = "mutation ($input: ProductArchiveInput!) { productArchive(input: $input) { errors { code } } }"
    await api.ok(archive, input={"id": archived["id"], "expectedVersion": 1})
    nowhere = str(uuid4())

    wrong = new_order(
        {"id": nowhere},
        line(lamp, "0"),
        line(lamp, "1.5"),
        line(lamp, "-1"),
        {"quantity": "1"},
        line(archived, "1", taxId=nowhere),
        line({"id": nowhere}, "1", "1.00"),
        line(lamp, "1", "0.1234567"),
        orderedOn="2099-01-01",
        discount="0.00",
    )
    errors = await api.refused(CREATE, input=wrong)

    assert {(".".join(error["path"]), error["code"]) for error in errors} == {
        ("customerId", "NOT_FOUND"),
        ("orderedOn", "OUT_OF_RANGE"),
        ("lines.0.quantity", "OUT_OF_RANGE"),
        ("lines.1.quantity", "INVALID"),
        ("lines.2.quantity", "OUT_OF_RANGE"),
        ("lines.3.description", "REQUIRED"),
        ("lines.3.unitPrice", "REQUIRED"),
        ("lines.4.productId", "ARCHIVED"),
        ("lines.4.taxId", "NOT_FOUND"),
        ("lines.5.productId", "NOT_FOUND"),
        ("lines.6.unitPrice", "INVALID"),
    }
    limits = await api.refused(
        CREATE, input=new_order(buyer, line(lamp, "1", discountRate="1.5", description="x" * 501), customerReference="x" * 201)
    )
    assert sorted((".".join(error["path"]), error["code"]) for error in limits) == [
        ("customerReference", "TOO_LONG"),
        ("lines.0.description", "TOO_LONG"),
        ("lines.0.discountRate", "OUT_OF_RANGE"),
    ]
    (over,) = await api.refused(CREATE, input=new_order(buyer, line(lamp, "1"), discount="20.01"))
    assert (over["path"], over["code"]) == (["discount"], "OUT_OF_RANGE")
    (many,) = await api.refused(CREATE, input=new_order(buyer, *[line(None, "1", "1")] * 501))
    assert (many["path"], many["code"]) == (["lines"], "TOO_MANY")
    assert (await api.ok(COUNT))["salesOrders"]["totalCount"] == 0


async def test_an_archived_customer_takes_no_new_order(api: Api) -> None:
    buyer = await customer(api)
    archive = "mutation ($input: CustomerArchiveInput!) { customerArchive(input: $input) { errors { code } } }"
    await api.ok(archive, input={"id": buyer["id"], "expectedVersion": 1})

    (error,) = await api.refused(CREATE, input=new_order(buyer))

    assert (error["path"], error["code"]) == (["customerId"], "ARCHIVED")


async def test_update_keeps_lines_that_it_names(api: Api, founded: Founded) -> None:
    lamp, chair = await product(api), await product(api, "Chair", "50.00")
    made = await make_order(api, line(lamp, "1", "18.00"), line(chair, "1"), line(None, "1", "5.00"), note="Ring twice")
    first, _, third = made["lines"]

    wanted = [line(None, "2", "6.00", id=third["id"]), line(chair, "4"), line(lamp, "2", "18.00", id=first["id"])]
    changed = await update(api, made, lines=wanted, discount="3.00")

    assert [each["id"] for each in changed["lines"]][::2] == [third["id"], first["id"]]
    assert changed["lines"][1]["id"] not in {each["id"] for each in made["lines"]}
    assert [(each["position"], each["quantity"], each["unitPrice"]) for each in changed["lines"]] == [
        (1, "2", "6.00"),
        (2, "4", "50.00"),
        (3, "2", "18.00"),
    ]
    assert (changed["net"]["amount"], changed["note"], changed["version"]) == ("245.00", "Ring twice", 2)

    other = await make_order(api, line(lamp))
    errors = await api.refused(
        UPDATE,
        input=step_of(
            changed, lines=[line(lamp, "1", id=first["id"]), line(lamp, "1", id=first["id"]), line(lamp, "1", id=other["lines"][0]["id"])]
        ),
    )
    assert [(error["path"], error["code"]) for error in errors] == [
        (["lines", "1", "id"], "DUPLICATE"),
        (["lines", "2", "id"], "NOT_FOUND"),
    ]
    assert await order_now(api, made) == changed


async def test_update_changes_what_is_given_and_nothing_else(api: Api) -> None:
    lamp, buyer = await product(api), await customer(api, "Second Shop")
    made = await make_order(api, line(lamp, "3"))

    moved = await update(api, made, customerId=buyer["id"], customerReference="PO 7", orderedOn="2026-01-05")
    assert moved == made | {
        "customer": {"id": buyer["id"], "name": "Second Shop"},
        "customerReference": "PO 7",
        "orderedOn": "2026-01-05",
        "version": 2,
    }
    gross = await update(api, moved, pricesIncludeTax=True)
    assert (gross["net"]["amount"], gross["total"]["amount"], gross["pricesIncludeTax"]) == ("50.42", "60.00", True)
    emptied = await update(api, gross, lines=[])
    assert (emptied["lines"], emptied["total"]["amount"], emptied["availableActions"]) == ([], "0.00", ["CANCEL", "UPDATE"])


@pytest.mark.promise("R11")
async def test_null_is_refused_by_name_where_a_value_can_only_be_left_out(api: Api) -> None:
    order = await make_order(api, line(await product(api, "Lamp", "20.00"), "1"))
    given = {"id": order["id"], "expectedVersion": order["version"], "pricesIncludeTax": None}
    written = f'id: "{order["id"]}", expectedVersion: {order["version"]}, pricesIncludeTax:'
    ways: tuple[tuple[str, Body], ...] = (
        (UPDATE, {"input": given}),
        (f"mutation {{ salesOrderUpdate(input: {{ {written} null }}) {{ {ERRORS} }} }}", {}),
        (f"mutation ($tax: Boolean) {{ salesOrderUpdate(input: {{ {written} $tax }}) {{ {ERRORS} }} }}", {"tax": None}),
    )
    for document, variables in ways:
        (error,) = (await api.gql(document, **variables))["errors"]
        assert error["extensions"]["code"] == "BAD_REQUEST", document
        # Of what stands in the document the library speaks, in words of its own.
        says = "SalesOrderUpdateInput.pricesIncludeTax cannot be null. Leave it out" if variables else "Field 'pricesIncludeTax'"
        assert says in error["message"], document


async def test_of_two_edits_at_once_one_is_told_of_the_other(api: Api, founded: Founded) -> None:
    order = await make_order(api, line(await product(api), "1"))

    for number in range(PAIRS):
        edits = [api.gql(UPDATE, input=step_of(order, note=f"{number} {name}")) for name in ("left", "right")]
        payloads = [body["data"]["salesOrderUpdate"] for body in await asyncio.gather(*edits)]

        (done,) = [payload["salesOrder"] for payload in payloads if not payload["errors"]]
        ((refused,),) = [payload["errors"] for payload in payloads if payload["errors"]]
        assert (refused["code"], refused["path"]) == ("STALE", ["expectedVersion"])
        assert refused["details"]["currentVersion"] == order["version"] + 1
        assert (refused["details"]["changedBy"], refused["details"]["fields"]) == (founded.founder.name, ["note"])
        assert await order_now(api, order) == done
        order = done


@pytest.mark.behaviour("T-29")
@pytest.mark.promise("R10")
async def test_the_same_key_makes_and_confirms_once(api: Api) -> None:
    buyer, lamp = await customer(api), await product(api)
    given = new_order(buyer, line(lamp, "2"))

    made = {
        answer["salesOrderCreate"]["salesOrder"]["id"] for answer in await asyncio.gather(*(api.ok(CREATE, input=given) for _ in range(8)))
    }
    (error,) = await api.refused(CREATE, input=given | {"lines": [line(lamp, "3")]})
    assert (len(made), error["code"]) == (1, "IDEMPOTENCY_KEY_REUSED")

    step = {"id": made.pop(), "expectedVersion": 1, "idempotencyKey": str(uuid4())}
    answers = await asyncio.gather(*(api.ok(CONFIRM, input=step) for _ in range(8)))
    assert {answer["salesOrderConfirm"]["salesOrder"]["version"] for answer in answers} == {2}
    assert len(answers[0]["salesOrderConfirm"]["salesOrder"]["deliveries"]) == 1


@pytest.mark.behaviour("SAL-5")
async def test_confirming_promises_what_is_there_and_plans_all(api: Api, bound: Company) -> None:
    lamp, work = await product(api), await product(api, "Assembly", kind="SERVICE")
    await receive_goods(api, lamp, "2")

    order = await confirm_order(api, await make_order(api, line(lamp, "3"), line(work, "1")))

    assert (order["state"], order["fulfilment"], order["invoicing"], order["version"]) == ("CONFIRMED", "WAITING", "TO_INVOICE", 2)
    assert [each["reserved"] for each in order["lines"]] == ["2", "0"]
    assert [(each["number"], each["state"]) for each in order["deliveries"]] == [("DL-00001", "READY")]
    assert order["availableActions"] == ["DELIVER", "INVOICE", "CANCEL"]
    promised = await database.fetch("SELECT kind, entity_kind, entity_id FROM outbox WHERE kind LIKE 'sales.%'")
    assert [(row["kind"], row["entity_kind"], str(row["entity_id"])) for row in promised] == [
        ("sales.order_confirmed", "SALES_ORDER", order["id"])
    ]
    for document, given in ((CONFIRM, {"idempotencyKey": str(uuid4())}), (UPDATE, {"note": "late"})):
        (error,) = await api.refused(document, input=step_of(order) | given)
        assert error["code"] == "WRONG_STATE"
        assert error["details"]["possible"] == ["DELIVER", "INVOICE", "CANCEL"]
    assert await order_now(api, order) == order


@pytest.mark.behaviour("SAL-5", "T-28")
async def test_cancelling_gives_the_stock_to_who_waits(api: Api, bound: Company) -> None:
    lamp = await product(api)
    await receive_goods(api, lamp, "1")
    first = await confirm_order(api, await make_order(api, line(lamp, "1")))
    second = await confirm_order(api, await make_order(api, line(lamp, "1")))
    assert [order["lines"][0]["reserved"] for order in (first, second)] == ["1", "0"]

    cancelled = await cancel_order(api, first)

    assert (cancelled["state"], cancelled["fulfilment"], cancelled["availableActions"]) == ("CANCELLED", "NONE", [])
    assert (cancelled["lines"][0]["reserved"], cancelled["deliveries"][0]["state"]) == ("0", "CANCELLED")
    assert (await order_now(api, second))["lines"][0]["reserved"] == "1"
    await assert_true_books()


async def test_a_draft_is_cancelled_and_then_nothing_more(api: Api) -> None:
    cancelled = await cancel_order(api, await make_order(api, line(await product(api))))

    assert (cancelled["state"], cancelled["version"]) == ("CANCELLED", 2)
    for document, given in ((CANCEL, {}), (CLOSE, {}), (CONFIRM, {"idempotencyKey": str(uuid4())}), (UPDATE, {"note": "late"})):
        (error,) = await api.refused(document, input=step_of(cancelled) | given)
        assert (error["code"], error["details"]["possible"]) == ("WRONG_STATE", [])


async def test_an_order_without_lines_is_not_confirmed(api: Api) -> None:
    order = await make_order(api)

    (error,) = await api.refused(CONFIRM, input=step_of(order, idempotencyKey=str(uuid4())))

    assert error["code"] == "WRONG_STATE"
    assert (await order_now(api, order))["state"] == "DRAFT"


@pytest.mark.behaviour("STK-5", "SAL-5")
async def test_closing_keeps_what_was_delivered_and_frees_the_rest(api: Api, bound: Company) -> None:
    lamp = await product(api)
    await receive_goods(api, lamp, "3")
    order = await confirm_order(api, await make_order(api, line(lamp, "3")))
    waiting = await confirm_order(api, await make_order(api, line(lamp, "2")))
    (too_early,) = await api.refused(CLOSE, input=step_of(order))
    await post_delivery(api, order["deliveries"][0], "2")
    (too_late,) = await api.refused(CANCEL, input=step_of(order))

    closed = await close_order(api, order)

    assert (too_early["code"], too_late["code"]) == ("WRONG_STATE", "WRONG_STATE")
    assert (closed["state"], closed["fulfilment"], closed["invoicing"]) == ("CLOSED", "DELIVERED", "TO_INVOICE")
    assert [each["state"] for each in closed["deliveries"]] == ["POSTED", "CANCELLED"]
    assert (closed["lines"][0]["delivered"], closed["lines"][0]["reserved"]) == ("2", "0")
    assert closed["availableActions"] == ["INVOICE"]
    assert (await order_now(api, waiting))["lines"][0]["reserved"] == "1"
    await assert_true_books()


async def test_found_goods_go_to_who_waits(api: Api) -> None:
    lamp = await product(api)
    order = await confirm_order(api, await make_order(api, line(lamp, "3")))

    await count_goods(api, lamp, "2", unitCost="4.00")

    assert (await order_now(api, order))["lines"][0]["reserved"] == "2"
