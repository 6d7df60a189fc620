"""What can be asked and done about four eyes: which steps need a second person, asking for one, deciding as one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any
from uuid import UUID

from app.domain.approvals import DECIDE, ApprovalState, ApprovalStep
from app.resolvers import approvals as resolvers
from app.resolvers.kit import Row
from app.schema import kit
from app.schema.kit.operation import current_operation
from app.services.approvals import approval

READ = "approvals.approval:read"
REQUEST = "approvals.approval:request"
RULE = "access.approval_rule:write"
PERMISSIONS = {
    READ: "See what waits for a second person, and what was decided.",
    REQUEST: "Ask a second person to approve a step.",
    DECIDE: "Approve or reject, as the second person, what others have made and asked for.",
    RULE: "Say above which amounts a second person is needed.",
}

kit.described(
    ApprovalStep,
    "A step that can need a second person.",
    {
        "SALES_ORDER_CONFIRM": "Confirming an order, by its total.",
        "INVOICE_POST": "Posting an invoice, by its total.",
        "PAYMENT_POST": "Booking a payment, by its amount.",
    },
)
kit.described(
    ApprovalState,
    "What has become of a request.",
    {
        "REQUESTED": "Nobody has decided yet.",
        "APPROVED": "A second person has approved.",
        "REJECTED": "It was rejected, or the record was changed.",
    },
)


async def are_mine(ids: Sequence[UUID]) -> list[bool]:
    """Tell of each request whether it waits for whoever asks."""
    account_id = current_operation().account_id
    assert account_id is not None, "requests are for somebody who is signed in"
    return await resolvers.decidable(ids, account_id)


async def are_own(askers: Sequence[UUID]) -> list[bool]:
    """Tell of each who asked whether it is whoever reads."""
    account_id = current_operation().account_id
    return [each == account_id for each in askers]


@kit.type(description="That somebody asked for a second person, for one version of a record.")
class Approval:
    """That somebody asked for a second person."""

    id: kit.ID = kit.column("Its id.")
    step: ApprovalStep = kit.column("The step that shall be taken.")
    record_id: kit.ID = kit.column("The id of the record that it is about.")
    record_version: int = kit.column("The record's version that was asked about; the approval is for no other.")
    number: str = kit.column("That record's number; of an invoice, which has none yet, its order's.")
    total: kit.Money = kit.money("The amount that was asked for, as it was then.", amount="amount")
    state: ApprovalState = kit.column("What has become of it.")
    requested_by: str = kit.column("Who asked.")
    requested_at: datetime = kit.column("When they asked.")
    decided_by: str | None = kit.column("Who decided.")
    decided_at: datetime | None = kit.column("When they decided.")
    note: str = kit.column("What they said; may be empty.")
    deciders: list[str] = kit.batch(
        resolvers.deciders, "id", f"Who may decide while it waits, by name; at most {resolvers.NAMED_MAX}. Empty where nobody can."
    )
    is_own: bool = kit.batch(are_own, "asker_id", "Whether you have asked.")
    can_decide: bool = kit.batch(are_mine, "id", "Whether it waits for you.")
    version: int = kit.column("Counts its changes; goes into `expectedVersion`.")


@kit.type(description="That a step above an amount needs a second person.")
class ApprovalRule:
    """That a step above an amount needs a second person."""

    step: ApprovalStep = kit.column("The step.")
    limit: kit.Money = kit.money("Up to this amount it needs nobody else.", amount="amount")


@kit.type(description="Whether a step of a record needs a second person, and what was asked last.")
class ApprovalNeed:
    """Whether a step of a record needs a second person."""

    limit: kit.Money | None = kit.nested("Up to this amount it needs nobody else; null when it never does.")
    is_needed: bool = kit.column("Whether the record as it is now needs one.")
    approval: Approval | None = kit.nested("The last request for it, which may be about an older version.", requires=READ)


@kit.input(description="What shall be approved.")
class ApprovalRequestInput:
    """What shall be approved."""

    idempotency_key: UUID = kit.given("Made by the client; the same key never asks twice.")
    step: ApprovalStep = kit.given("The step that shall be taken.")
    record_id: kit.ID = kit.given("The record that it is about.")
    expected_version: int = kit.given("The record's version that was read; a change of it asks for approval anew.")


@kit.input(description="What the second person decides.")
class ApprovalDecideInput:
    """What the second person decides."""

    id: kit.ID = kit.given("The request.")
    expected_version: int = kit.given("The version that was read.")
    is_approved: bool = kit.given("Whether the step may be taken.")
    note: str = kit.text("What there is to say about it.", kit.NAME_LENGTH_MAX, blank=True, default="")


@kit.input(description="Above which amount a step needs a second person.")
class ApprovalRuleSetInput:
    """Above which amount a step needs a second person."""

    step: ApprovalStep = kit.given("The step.")
    limit: Decimal | None = kit.number("In the company's currency; null when it never needs one.", at_least=0)


@kit.payload("What became of the request.")
class ApprovalPayload:
    """What became of the request."""

    approval: Approval | None = kit.entity("The request.")


@kit.payload("What became of the rule.")
class ApprovalRuleSetPayload:
    """What became of the rule."""

    rule: ApprovalRule | None = kit.nested("The rule as it is now; null when there is none, and when refused.")


@kit.type
class Query:
    """What can be read about approvals."""

    @kit.query(
        f"What waits for a second person, then what was decided, the newest first; at most {resolvers.KEPT_MAX}.",
        list[Approval],
        requires=READ,
        size=20,
    )
    async def approvals(self, info: kit.Info) -> Sequence[Row]:
        return await resolvers.approvals(kit.selected(info))

    @kit.query("A request by its id.", Approval | None, requires=READ)
    async def approval(self, info: kit.Info, id: kit.ID) -> Row | None:
        return await resolvers.approval(id, kit.selected(info))

    @kit.query(
        "Whether a step of a record needs a second person; null for a record that does not exist.", ApprovalNeed | None, requires=READ
    )
    async def approval_need(
        self,
        info: kit.Info,
        step: Annotated[ApprovalStep, kit.argument("The step that shall be taken.")],
        record_id: Annotated[kit.ID, kit.argument("The record that it is about.")],
    ) -> Row | None:
        return await resolvers.need(step, record_id, kit.selected(info, "approval"))

    @kit.query("Above which amounts a second person is needed.", list[ApprovalRule], requires=READ, size=5)
    async def approval_rules(self) -> Sequence[Row]:
        return await resolvers.rules()


@kit.type
class Mutation:
    """What can be done with approvals."""

    @kit.mutation("Asks for a second person.", ApprovalPayload, requires=REQUEST)
    async def approval_request(self, info: kit.Info, input: ApprovalRequestInput) -> dict[str, Any]:
        made = await approval.request(info.context.actor, **kit.values(input))
        return {"approval": await resolvers.approval(made, kit.selected(info, "approval"))}

    @kit.mutation("Approves or rejects, as somebody who has neither made nor asked for it.", ApprovalPayload, requires=DECIDE)
    async def approval_decide(self, info: kit.Info, input: ApprovalDecideInput) -> dict[str, Any]:
        given = kit.values(input)
        await approval.decide(info.context.actor, given.pop("id"), given.pop("expected_version"), **given)
        return {"approval": await resolvers.approval(input.id, kit.selected(info, "approval"))}

    @kit.mutation(
        "Says above which amount a step needs a second person.", ApprovalRuleSetPayload, requires=RULE, requires_recent_sign_in=True
    )
    async def approval_rule_set(self, info: kit.Info, input: ApprovalRuleSetInput) -> dict[str, Any]:
        await approval.set_rule(info.context.actor, input.step, input.limit)
        return {"rule": next((rule for rule in await resolvers.rules() if rule["step"] == input.step), None)}
