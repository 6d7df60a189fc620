"""Invoices and payments wait for a second person like orders do; whoever may be one is told, and so is who asked."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from uuid import UUID, uuid4

import pytest

from app.tenancy.binding import Company
from tests.api.approvals.test_orders import DECIDE, RULE, decision
from tests.client import Api, Body
from tests.factories import invoicing, parties, payments
from tests.factories.company import Founded
from tests.factories.roles import role
from tests.factories.sales import actor_of, line, make_order
from tests.workers.fixture import Worker

ASK = (
    "mutation ($input: ApprovalRequestInput!) { approvalRequest(input: $input)"
    " { approval { id number state deciders canDecide version } errors { code message path } } }"
)
NEED = (
    "query ($step: ApprovalStep!, $id: ID!) { approvalNeed(step: $step, recordId: $id)"
    " { isNeeded limit { amount } approval { id state recordVersion canDecide } } }"
)
STAGE = "id state version openAmount { amount } allocations { id } journalEntry { id }"
POST = f"mutation ($input: PaymentPostInput!) {{ paymentPost(input: $input) {{ payment {{ {STAGE} }} errors {{ code path message }} }} }}"
CORRECTED = "id number state version isOwn autoAllocate on reference amount { amount }"
UPDATE = (
    "mutation ($input: PaymentUpdateInput!) { paymentUpdate(input: $input) { payment"
    f" {{ {CORRECTED} }} errors {{ code path message }} }} }}"
)
DISCARD = "mutation ($input: PaymentDiscardInput!) { paymentDiscard(input: $input) { deletedId errors { code path } } }"
TOLD = "{ notifications(first: 9) { nodes { kind entityKind entityId title } } }"


async def limit(api: Api, step: str, amount: str | None = "100.00") -> None:
    await api.ok(RULE, input={"step": step, "limit": amount})


async def ask(api: Api, step: str, record: Body, key: str | None = None) -> Body:
    given = {"idempotencyKey": key or str(uuid4()), "step": step, "recordId": record["id"], "expectedVersion": record["version"]}
    made: Body = (await api.ok(ASK, input=given))["approvalRequest"]["approval"]
    return made


async def need(api: Api, step: str, record_id: str) -> Body:
    found: Body = (await api.ok(NEED, step=step, id=record_id))["approvalNeed"]
    return found


def posting(payment: Body) -> Body:
    return {"idempotencyKey": str(uuid4()), "id": payment["id"], "expectedVersion": payment["version"]}


def correction(payment: Body, **changes: object) -> Body:
    return {"id": payment["id"], "expectedVersion": payment["version"]} | changes


async def corrected(api: Api, payment: Body, **changes: object) -> Body:
    made: Body = (await api.ok(UPDATE, input=correction(payment, **changes)))["paymentUpdate"]["payment"]
    return made


@pytest.mark.behaviour("AUTH-10")
async def test_an_invoice_above_the_limit_needs_somebody_else(
    founded: Founded, bound: Company, api: Api, as_role: Callable[[str], Awaitable[Api]]
) -> None:
    await limit(api, "INVOICE_POST")
    manager = await as_role("Manager")
    draft = await invoicing.read(api, await invoicing.draft_over(actor_of(founded), "500.00"))
    (refused,) = await api.refused(invoicing.POST, input=await invoicing.posting(draft["id"]))
    assert (refused["code"], refused["path"]) == ("NEEDS_APPROVAL", ["id"])
    assert (await need(api, "INVOICE_POST", draft["id"])) == {"isNeeded": True, "limit": {"amount": "100.00"}, "approval": None}

    asked = await ask(api, "INVOICE_POST", draft)
    assert asked["number"] == draft["order"]["number"]
    (own,) = await api.refused(DECIDE, input=decision(asked))
    assert own["code"] == "NOT_ALLOWED"
    await manager.ok(DECIDE, input=decision(asked))
    changed = await invoicing.update(api, draft, note="A word more.")
    (again,) = await api.refused(invoicing.POST, input=await invoicing.posting(draft["id"]))
    assert again["code"] == "NEEDS_APPROVAL", "an edit after the approval voids it"
    await manager.ok(DECIDE, input=decision(await ask(api, "INVOICE_POST", changed)))
    assert (await invoicing.post(api, draft["id"]))["state"] == "POSTED"


@pytest.mark.behaviour("AUTH-10")
@pytest.mark.promise("S29")
async def test_a_payment_above_the_limit_is_kept_and_booked_when_somebody_else_has_approved(
    founded: Founded, bound: Company, api: Api, as_role: Callable[[str], Awaitable[Api]]
) -> None:
    await limit(api, "PAYMENT_POST")
    manager = await as_role("Manager")
    customer = await parties.customer(api)
    invoice = await invoicing.post(api, await invoicing.draft_over(actor_of(founded), "500.00", UUID(customer["id"])))
    small = await payments.pay(api, customer["id"], "100.00", (invoice["id"], "100.00"))
    assert (small["journalEntry"] is not None, len(small["allocations"])) == (True, 1)
    kept = await payments.pay(api, customer["id"], "300.00", (invoice["id"], "250.00"))
    assert (kept["journalEntry"], kept["allocations"], kept["openAmount"]) == (None, [], {"amount": "0.00"})
    (unbooked,) = await api.refused(
        payments.ALLOCATE, input={"idempotencyKey": str(uuid4()), "paymentId": kept["id"], "invoiceId": invoice["id"]}
    )
    assert (unbooked["code"], unbooked["path"]) == ("WRONG_STATE", ["paymentId"])
    (refused,) = await api.refused(POST, input=posting(kept))
    assert (refused["code"], refused["path"]) == ("NEEDS_APPROVAL", ["id"])

    asked = await ask(api, "PAYMENT_POST", kept)
    (own,) = await api.refused(DECIDE, input=decision(asked))
    assert own["code"] == "NOT_ALLOWED"
    assert (await need(manager, "PAYMENT_POST", kept["id"]))["approval"]["canDecide"] is True
    await manager.ok(DECIDE, input=decision(asked))
    wish = posting(kept)
    booked, repeated = [(await api.ok(POST, input=wish))["paymentPost"]["payment"] for _ in range(2)]
    assert booked == repeated
    assert (booked["state"], booked["openAmount"], len(booked["allocations"])) == ("POSTED", {"amount": "50.00"}, 1)
    (twice,) = await api.refused(POST, input=posting(booked))
    assert twice["code"] == "WRONG_STATE"
    (stays,) = await api.refused(DISCARD, input={"id": kept["id"], "expectedVersion": booked["version"]})
    assert stays["code"] == "WRONG_STATE"
    await payments.assert_true_books()


@pytest.mark.behaviour("AUTH-10")
@pytest.mark.promise("S29")
async def test_a_payment_that_was_not_approved_is_corrected_and_asked_about_again(
    founded: Founded, bound: Company, api: Api, as_role: Callable[[str], Awaitable[Api]]
) -> None:
    await limit(api, "PAYMENT_POST")
    manager = await as_role("Manager")
    customer = await parties.customer(api)
    invoice = await invoicing.post(api, await invoicing.draft_over(actor_of(founded), "500.00", UUID(customer["id"])))
    kept = await payments.pay(api, customer["id"], "250.00", (invoice["id"], "250.00"))
    first = await ask(api, "PAYMENT_POST", kept)
    (foreign,) = await manager.refused(UPDATE, input=correction(kept, amount="9.00"))
    assert (foreign["code"], foreign["path"]) == ("NOT_ALLOWED", ["id"]), "whoever approves has not made it"
    await manager.ok(DECIDE, input=decision(first, is_approved=False))

    fixed = await corrected(api, kept, amount="205.00", reference=" Typed wrong ")
    assert (fixed["amount"]["amount"], fixed["reference"], fixed["state"], fixed["isOwn"]) == ("205.00", "Typed wrong", "DRAFT", True)
    second = await ask(api, "PAYMENT_POST", fixed)
    await manager.ok(DECIDE, input=decision(second))
    once_more = await corrected(api, fixed, amount="600.00")
    (voided,) = await api.refused(POST, input=posting(once_more))
    assert voided["code"] == "NEEDS_APPROVAL", "a correction after the approval voids it"
    third = await ask(api, "PAYMENT_POST", once_more)
    waiting = await corrected(api, once_more, amount="90.00", on="2026-01-31", method="CASH")
    assert (await need(api, "PAYMENT_POST", kept["id"]))["isNeeded"] is False
    (ended,) = await manager.refused(DECIDE, input=decision(third) | {"expectedVersion": 2})
    assert ended["code"] == "WRONG_STATE", "what was asked about the wrong amount waits for nobody"

    # Within the limit it needs nobody, and pays the one invoice that it is for.
    booked = (await api.ok(POST, input=posting(waiting)))["paymentPost"]["payment"]
    assert (booked["state"], booked["openAmount"]) == ("POSTED", {"amount": "0.00"})
    read = await payments.read(api, kept["id"])
    assert (read["on"], read["method"], read["account"]["kind"]) == ("2026-01-31", "CASH", "BANK")
    assert [each["amount"]["amount"] for each in read["allocations"]] == ["90.00"]
    (stays,) = await api.refused(UPDATE, input=correction(booked, amount="1.00"))
    assert (stays["code"], stays["path"]) == ("WRONG_STATE", ["id"])
    await payments.assert_true_books()


async def test_a_correction_says_what_the_payment_is_for_and_is_checked_like_a_new_one(founded: Founded, bound: Company, api: Api) -> None:
    await limit(api, "PAYMENT_POST", "10.00")
    customer, other = await parties.customer(api), await parties.customer(api, "Other Shop")
    bills = [await invoicing.post(api, await invoicing.draft_over(actor_of(founded), "50.00", UUID(customer["id"]))) for _ in range(2)]
    kept = await payments.pay(api, customer["id"], "100.00", *((each["id"], "50.00") for each in bills))

    for wish, code, path in (
        ({"amount": "0.00"}, "OUT_OF_RANGE", ["amount"]),
        ({"amount": "60.00"}, "OVER_ALLOCATED", ["allocations", "1", "amount"]),
        ({"customerId": str(uuid4())}, "NOT_FOUND", ["customerId"]),
        ({"on": "2999-01-01"}, "OUT_OF_RANGE", ["on"]),
        ({"allocations": [{"invoiceId": bills[0]["id"], "amount": "51.00"}]}, "OVER_ALLOCATED", ["allocations", "0", "amount"]),
    ):
        (fault,) = await api.refused(UPDATE, input=correction(kept, **wish))
        assert (fault["code"], fault["path"]) == (code, path), wish
    (absent,) = await api.refused(UPDATE, input=correction(kept | {"id": str(uuid4())}, amount="9.00"))
    assert (absent["code"], absent["path"]) == ("NOT_FOUND", ["id"])

    fixed = await corrected(api, kept, amount="60.00", autoAllocate=True)
    assert fixed["autoAllocate"] is True
    (stale,) = await api.refused(UPDATE, input=correction(kept, amount="9.00"))
    assert stale["code"] == "STALE"
    moved = await corrected(api, await corrected(api, fixed, autoAllocate=False), customerId=other["id"], amount="9.00")
    booked = (await api.ok(POST, input=posting(moved)))["paymentPost"]["payment"]
    assert (booked["openAmount"], booked["allocations"]) == ({"amount": "9.00"}, [])
    await payments.assert_true_books()


async def test_a_payment_that_no_longer_fits_is_refused_and_can_be_thrown_away(
    founded: Founded, bound: Company, api: Api, as_role: Callable[[str], Awaitable[Api]]
) -> None:
    await limit(api, "PAYMENT_POST")
    customer = await parties.customer(api)
    invoice = await invoicing.post(api, await invoicing.draft_over(actor_of(founded), "150.00", UUID(customer["id"])))
    kept = await payments.pay(api, customer["id"], "150.00", (invoice["id"], "150.00"))
    asked = await ask(api, "PAYMENT_POST", kept)
    await (await as_role("Manager")).ok(DECIDE, input=decision(asked))
    await payments.pay(api, customer["id"], "100.00", (invoice["id"], "100.00"))
    (refused,) = await api.refused(POST, input=posting(kept))
    assert (refused["code"], refused["path"]) == ("OVER_ALLOCATED", ["id"])

    other = await payments.pay(api, customer["id"], "200.00")
    waiting = await ask(api, "PAYMENT_POST", other)
    for each in (kept, other):
        gone = await api.ok(DISCARD, input={"id": each["id"], "expectedVersion": each["version"]})
        assert gone["paymentDiscard"]["deletedId"] == each["id"]
    assert await need(api, "PAYMENT_POST", kept["id"]) is None
    assert (await api.ok("query ($id: ID!) { approval(id: $id) { state } }", id=waiting["id"]))["approval"]["state"] == "REJECTED"
    await payments.assert_true_books()


@pytest.mark.behaviour("AUTH-10")
async def test_of_two_who_decide_at_once_one_wins_and_asking_twice_asks_once(
    founded: Founded, api: Api, as_role: Callable[[str], Awaitable[Api]]
) -> None:
    await limit(api, "SALES_ORDER_CONFIRM")
    first, second = await as_role("Manager"), await as_role("Admin")
    order = await make_order(api, line(unit_price="500.00"))
    key = str(uuid4())
    asked, again = [await ask(api, "SALES_ORDER_CONFIRM", order, key) for _ in range(2)]
    assert asked["id"] == again["id"]

    answers = await asyncio.gather(first.gql(DECIDE, input=decision(asked)), second.gql(DECIDE, input=decision(asked, is_approved=False)))

    errors = [answer["data"]["approvalDecide"]["errors"] for answer in answers]
    assert sorted(len(each) for each in errors) == [0, 1]
    assert next(each[0]["code"] for each in errors if each) in ("STALE", "WRONG_STATE")


@pytest.mark.behaviour("AUTH-10")
async def test_those_who_may_approve_are_told_and_then_whoever_asked(
    founded: Founded, api: Api, as_role: Callable[[str], Awaitable[Api]], worker: Worker
) -> None:
    await role(
        founded, "Blind", "approvals.approval:read", "approvals.approval:decide", "sales.order:confirm", "notifications.notification:read"
    )
    await limit(api, "SALES_ORDER_CONFIRM")
    manager, user, blind = await as_role("Manager"), await as_role("User"), await as_role("Blind")
    order = await make_order(api, line(unit_price="500.00"))
    asked = await ask(api, "SALES_ORDER_CONFIRM", order)
    assert (len(asked["deciders"]), asked["canDecide"]) == (1, False)
    await worker.drain()
    (told,) = (await manager.ok(TOLD))["notifications"]["nodes"]
    assert (told["kind"], told["entityKind"], told["entityId"]) == ("APPROVAL_REQUESTED", "APPROVAL", asked["id"])
    assert f"asks you to approve {order['number']}: 595.00" in told["title"]
    for nobody in (api, user, blind):
        assert (await nobody.ok(TOLD))["notifications"]["nodes"] == []

    await manager.ok(DECIDE, input=decision(asked))
    await worker.drain()
    (heard,) = (await api.ok(TOLD))["notifications"]["nodes"]
    assert (heard["kind"], heard["entityId"]) == ("APPROVAL_GIVEN", asked["id"])


async def test_what_was_taken_already_cannot_be_asked_for(api: Api) -> None:
    order = await make_order(api, line(unit_price="5.00"))
    confirm = (
        "mutation ($input: SalesOrderConfirmInput!) { salesOrderConfirm(input: $input) { salesOrder { id version } errors { code } } }"
    )
    done = await api.ok(confirm, input={"id": order["id"], "expectedVersion": order["version"], "idempotencyKey": str(uuid4())})
    version = done["salesOrderConfirm"]["salesOrder"]["version"]
    given = {"idempotencyKey": str(uuid4()), "step": "SALES_ORDER_CONFIRM", "recordId": order["id"], "expectedVersion": version}
    (error,) = await api.refused(ASK, input=given)
    assert (error["code"], error["path"]) == ("WRONG_STATE", ["recordId"])
