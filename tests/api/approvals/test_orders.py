"""An order above the limit is confirmed only after a second person has approved this very version of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from uuid import uuid4

import asyncpg
import pytest

from app.services.transaction import transaction
from app.tenancy import database
from app.tenancy.binding import use
from tests.client import Api, Body
from tests.factories.company import Founded
from tests.factories.roles import role
from tests.factories.sales import CONFIRM, actor_of, confirm_order, line, make_order, order_now, step_of

RULE = "mutation ($input: ApprovalRuleSetInput!) { approvalRuleSet(input: $input) { rule { step limit { amount } } errors { code path } } }"
ASK = (
    "mutation ($input: ApprovalRequestInput!) { approvalRequest(input: $input)"
    " { approval { id state total { amount } requestedBy version } errors { code message path } } }"
)
DECIDE = (
    "mutation ($input: ApprovalDecideInput!) { approvalDecide(input: $input)"
    " { approval { id state decidedBy note } errors { code message path } } }"
)
UPDATE = "mutation ($input: SalesOrderUpdateInput!) { salesOrderUpdate(input: $input) { salesOrder { version } errors { code } } }"


async def limited(api: Api, limit: str | None = "100.00") -> None:
    await api.ok(RULE, input={"step": "SALES_ORDER_CONFIRM", "limit": limit})


async def asked(api: Api, order: Body) -> Body:
    given = {"idempotencyKey": str(uuid4()), "step": "SALES_ORDER_CONFIRM", "recordId": order["id"], "expectedVersion": order["version"]}
    made: Body = (await api.ok(ASK, input=given))["approvalRequest"]["approval"]
    return made


def decision(approval: Body, is_approved: bool = True, **given: object) -> Body:
    return {"id": approval["id"], "expectedVersion": 1, "isApproved": is_approved} | given


async def dear(api: Api) -> Body:
    return await make_order(api, line(unit_price="500.00"))


async def confirming(order: Body) -> Body:
    return step_of(order, idempotencyKey=str(uuid4()))


@pytest.mark.behaviour("AUTH-10")
@pytest.mark.promise("S29")
async def test_above_the_limit_somebody_else_has_to_approve(api: Api, as_role: Callable[[str], Awaitable[Api]]) -> None:
    await limited(api)
    order, manager = await dear(api), await as_role("Manager")
    (error,) = await api.refused(CONFIRM, input=await confirming(order))
    assert (error["code"], error["path"]) == ("NEEDS_APPROVAL", ["id"])
    assert (await order_now(api, order))["state"] == "DRAFT"

    request = await asked(api, order)
    assert (request["state"], request["total"]) == ("REQUESTED", {"amount": order["total"]["amount"]})
    (own,) = await api.refused(DECIDE, input=decision(request))
    assert (own["code"], own["path"]) == ("NOT_ALLOWED", ["id"])
    (still,) = await api.refused(CONFIRM, input=await confirming(order))
    assert still["code"] == "NEEDS_APPROVAL"

    decided = (await manager.ok(DECIDE, input=decision(request, note="Known customer.")))["approvalDecide"]["approval"]
    assert (decided["state"], decided["note"]) == ("APPROVED", "Known customer.")
    assert (await confirm_order(api, order))["state"] == "CONFIRMED"


@pytest.mark.behaviour("AUTH-10")
async def test_whoever_made_it_cannot_approve_what_another_asked_for(api: Api, as_role: Callable[[str], Awaitable[Api]]) -> None:
    await limited(api)
    order, manager = await dear(api), await as_role("Manager")
    request = await asked(manager, order)

    for by in (api, manager):
        (error,) = await by.refused(DECIDE, input=decision(request))
        assert error["code"] == "NOT_ALLOWED"
    assert [each["state"] for each in (await api.ok("{ approvals { state } }"))["approvals"]] == ["REQUESTED"]


async def test_within_the_limit_or_without_one_nobody_is_asked(api: Api) -> None:
    cheap = await make_order(api, line(unit_price="50.00"))
    await limited(api)
    assert (await confirm_order(api, cheap))["state"] == "CONFIRMED"
    order = await dear(api)
    await limited(api, None)
    assert (await confirm_order(api, order))["state"] == "CONFIRMED"
    assert (await api.ok("{ approvalRules { step } }"))["approvalRules"] == []


@pytest.mark.behaviour("AUTH-10")
async def test_a_change_after_the_approval_asks_anew(api: Api, as_role: Callable[[str], Awaitable[Api]]) -> None:
    await limited(api)
    order, manager = await dear(api), await as_role("Manager")
    await manager.ok(DECIDE, input=decision(await asked(api, order)))
    await api.ok(UPDATE, input={"id": order["id"], "expectedVersion": order["version"], "lines": [line(unit_price="900.00")]})
    order = await order_now(api, order)

    (error,) = await api.refused(CONFIRM, input=await confirming(order))
    assert error["code"] == "NEEDS_APPROVAL"


async def test_a_rejection_and_a_second_decision(api: Api, as_role: Callable[[str], Awaitable[Api]]) -> None:
    await limited(api)
    order, manager = await dear(api), await as_role("Manager")
    request = await asked(api, order)
    await manager.ok(DECIDE, input=decision(request, is_approved=False))

    (again,) = await manager.refused(DECIDE, input=decision(request) | {"expectedVersion": 2})
    assert again["code"] == "WRONG_STATE"
    (error,) = await api.refused(CONFIRM, input=await confirming(order))
    assert error["code"] == "NEEDS_APPROVAL"


async def test_only_who_may_take_the_step_approves_it(founded: Founded, api: Api, as_role: Callable[[str], Awaitable[Api]]) -> None:
    await role(founded, "Eye", "approvals.approval:read", "approvals.approval:decide", "sales.order.others:read")
    await role(founded, "Blind", "approvals.approval:read", "approvals.approval:decide", "sales.order:confirm")
    await limited(api)
    request = await asked(api, await dear(api))

    (error,) = await (await as_role("Eye")).refused(DECIDE, input=decision(request))
    assert error["code"] == "NOT_ALLOWED"
    blind = await as_role("Blind")
    (hidden,) = await blind.refused(DECIDE, input=decision(request))
    assert hidden["code"] == "NOT_FOUND"
    assert (await blind.ok("{ approvals { id } }"))["approvals"] == []


@pytest.mark.promise("S29")
async def test_the_database_itself_refuses_ones_own_approval(founded: Founded, api: Api) -> None:
    await limited(api)
    request = await asked(api, await dear(api))
    async with use(founded.company):
        with pytest.raises(asyncpg.CheckViolationError):
            async with transaction(actor_of(founded), "test.approval:force"):
                await database.execute(
                    "UPDATE approval SET state = 'APPROVED', decided_by = requested_by WHERE id = $1::uuid", request["id"]
                )
