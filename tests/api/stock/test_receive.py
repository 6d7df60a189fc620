"""Goods come in: a move, a value, an entry, all at once or not at all."""

from __future__ import annotations

import asyncio
from uuid import uuid4

import asyncpg
import pytest

from app.tenancy import database
from app.tenancy.binding import Company
from tests.client import Api, Body
from tests.conftest import Clock
from tests.factories.catalog import product
from tests.factories.stock import RECEIVE, assert_true_books, receipt, receive_goods

STOCK = "query ($id: ID!) { product(id: $id) { onHand reserved available stockValue { amount } } }"
ENTRIES = (
    "{ journalEntries(first: 10) { nodes { kind on description lines { account { code kind } debit { amount } credit { amount } } } } }"
)


async def stock_of(api: Api, goods: Body) -> Body:
    found: Body = (await api.ok(STOCK, id=goods["id"]))["product"]
    return found


@pytest.mark.behaviour("STK-1")
async def test_a_receipt_moves_goods_from_outside_at_their_cost(api: Api, clock: Clock) -> None:
    clock.at("2026-03-04T09:00:00Z")
    lamp = await product(api)

    made = await receive_goods(api, lamp, "10", "2.335", note="First pallet")

    assert made["move"] == {
        "id": made["move"]["id"],
        "quantity": "10",
        "on": "2026-03-04",
        "note": "First pallet",
        "documentKind": "RECEIPT",
        "documentId": None,
        "source": {"kind": "OPENING"},
        "target": {"kind": "INTERNAL", "warehouse": {"code": "MAIN"}},
        "value": {"amount": "23.35", "currency": "EUR"},
    }
    assert made["product"] == {
        "id": lamp["id"],
        "onHand": "10",
        "reserved": "0",
        "available": "10",
        "cost": {"amount": "2.335"},
        "stockValue": {"amount": "23.35"},
    }
    (entry,) = (await api.ok(ENTRIES))["journalEntries"]["nodes"]
    assert (entry["kind"], entry["on"], entry["description"]) == ("OPENING", "2026-03-04", "Goods received: Lamp")
    assert entry["lines"] == [
        {"account": {"code": "3980", "kind": "STOCK"}, "debit": {"amount": "23.35"}, "credit": {"amount": "0.00"}},
        {"account": {"code": "9000", "kind": "EQUITY"}, "debit": {"amount": "0.00"}, "credit": {"amount": "23.35"}},
    ]


async def test_the_average_moves_with_every_receipt(api: Api, company: Company) -> None:
    lamp = await product(api)
    await receive_goods(api, lamp, "10", "10.00")
    made = await receive_goods(api, lamp, "5", "16.00")

    assert made["product"]["stockValue"] == {"amount": "180.00"}
    assert made["product"]["cost"] == {"amount": "12.00"}


async def test_goods_for_nothing_make_no_entry(api: Api) -> None:
    lamp = await product(api)

    made = await receive_goods(api, lamp, "3", "0")

    assert made["move"]["value"] == {"amount": "0.00", "currency": "EUR"}
    assert (await api.ok(ENTRIES))["journalEntries"]["nodes"] == []


REFUSED: list[tuple[Body, list[str], str]] = [
    ({"quantity": "0"}, ["quantity"], "OUT_OF_RANGE"),
    ({"quantity": "-1"}, ["quantity"], "OUT_OF_RANGE"),
    ({"quantity": "1.5"}, ["quantity"], "INVALID"),
    ({"unitCost": "-0.01"}, ["unitCost"], "OUT_OF_RANGE"),
    ({"unitCost": "0.1234567"}, ["unitCost"], "INVALID"),
    ({"on": "2026-03-05"}, ["on"], "OUT_OF_RANGE"),
    ({"on": "2019-03-05"}, ["on"], "PERIOD_LOCKED"),
    ({"warehouseId": str(uuid4())}, ["warehouseId"], "NOT_FOUND"),
    ({"productId": str(uuid4())}, ["productId"], "NOT_FOUND"),
    ({"note": "x" * 201}, ["note"], "TOO_LONG"),
]


async def test_receipts_are_refused(api: Api, clock: Clock) -> None:
    clock.at("2026-03-04T09:00:00Z")
    lamp = await product(api)

    for given, path, code in REFUSED:
        errors = await api.refused(RECEIVE, input=receipt(lamp) | given)
        assert [(error["path"], error["code"]) for error in errors] == [(path, code)], given

    both = await api.refused(RECEIVE, input=receipt(lamp, "0", "0.1234567"))
    assert [error["path"] for error in both] == [["quantity"], ["unitCost"]]
    assert (await stock_of(api, lamp))["onHand"] == "0"


async def test_services_and_archived_goods_are_not_received(api: Api) -> None:
    service = await product(api, "Delivery", kind="SERVICE")
    lamp = await product(api)
    archive = "mutation ($input: ProductArchiveInput!) { productArchive(input: $input) { errors { code } } }"
    await api.ok(archive, input={"id": lamp["id"], "expectedVersion": 1})

    (of_service,) = await api.refused(RECEIVE, input=receipt(service))
    (of_archived,) = await api.refused(RECEIVE, input=receipt(lamp))

    assert (of_service["code"], of_service["message"]) == ("INVALID", "Delivery is a service; only goods are stocked.")
    assert of_archived["code"] == "ARCHIVED"


async def test_a_day_before_the_last_move_is_refused(api: Api, clock: Clock) -> None:
    clock.at("2026-03-04T09:00:00Z")
    lamp = await product(api)
    await receive_goods(api, lamp, "10", "10.00", on="2026-02-10")

    (error,) = await api.refused(RECEIVE, input=receipt(lamp, on="2026-02-09"))

    assert (error["code"], error["path"]) == ("OUT_OF_RANGE", ["on"])
    assert error["message"].startswith(f"Lamp ({lamp['sku']}) last moved on 2026-02-10 and cannot move on 2026-02-09")
    assert error["details"]["lastOn"] == "2026-02-10"
    assert (await stock_of(api, lamp))["onHand"] == "10"
    assert (await receive_goods(api, lamp, "1", "10.00", on="2026-02-10"))["product"]["onHand"] == "11"


@pytest.mark.behaviour("T-29")
@pytest.mark.promise("R10")
async def test_the_same_key_in_parallel_receives_once(api: Api) -> None:
    lamp = await product(api)
    given = receipt(lamp, "5")

    answers = await asyncio.gather(*(api.ok(RECEIVE, input=given) for _ in range(10)))

    assert len({answer["stockReceive"]["move"]["id"] for answer in answers}) == 1
    assert (await stock_of(api, lamp))["onHand"] == "5"
    (error,) = await api.refused(RECEIVE, input=given | {"quantity": "6"})
    assert error["code"] == "IDEMPOTENCY_KEY_REUSED"


@pytest.mark.behaviour("STK-1")
async def test_moves_and_values_are_never_changed(api: Api, bound: Company) -> None:
    lamp = await product(api)
    await receive_goods(api, lamp)

    for statement in ("UPDATE stock_move SET quantity = 1", "DELETE FROM stock_move", "UPDATE value_entry SET amount = 1"):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await database.execute(statement)
    await assert_true_books()
