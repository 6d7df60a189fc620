"""Asking for a second person, and deciding as one; and above which amounts one is needed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final
from uuid import UUID

import asyncpg
from asyncpg import Record

from app.domain.approvals import RIGHTS, ApprovalState, ApprovalStep, check_second_person
from app.domain.refusal import Code, NotFound, Refused
from app.domain.work import EntityKind
from app.models.approvals import Approval
from app.models.base import new_id
from app.models.payments import Payment
from app.services import clock, idempotency, outbox, rows
from app.services.actor import Actor
from app.services.invoicing.steps import lock_invoice
from app.services.sales.steps import lock_order
from app.services.transaction import use_case
from app.tenancy import database


@dataclass(frozen=True, slots=True)
class Subject:
    """What a step is about: how its record is locked for who may see it, its amount, the state in which it still waits for the step."""

    lock: Callable[[UUID, int | None], Awaitable[Record]]
    amount: str
    waits: str = "DRAFT"
    number: str = "number"


async def _order(order_id: UUID, expected_version: int | None) -> Record:
    return await lock_order(order_id, expected_version, path=("record_id",))


async def _invoice(invoice_id: UUID, expected_version: int | None) -> Record:
    return await lock_invoice(invoice_id, expected_version, path=("record_id",))


async def _payment(payment_id: UUID, expected_version: int | None) -> Record:
    return await rows.lock(Payment, payment_id, expected_version, thing="payment", path=("record_id",))


# A step that can need a second person has its line here and in the domain's RIGHTS.
SUBJECTS: Final[Mapping[ApprovalStep, Subject]] = {
    ApprovalStep.SALES_ORDER_CONFIRM: Subject(_order, "total"),
    ApprovalStep.INVOICE_POST: Subject(_invoice, "total", number="order_number"),
    ApprovalStep.PAYMENT_POST: Subject(_payment, "amount"),
}
DECIDERS: Final = """
SELECT m.id FROM member m JOIN role r ON r.id = m.role_id
 WHERE m.is_active AND m.removed_at IS NULL AND r.permissions @> $1::text[] AND m.id <> ALL($2::uuid[]) ORDER BY m.name, m.id LIMIT $3
"""
TOLD_MAX: Final = 50


@use_case("approvals.approval:request")
async def request(actor: Actor, idempotency_key: UUID, step: ApprovalStep, record_id: UUID, expected_version: int) -> UUID:
    """Ask for a second person, for the record as it is now; asked again while nobody has decided, it is the same request."""
    given = {"step": step, "record_id": record_id, "expected_version": expected_version}
    done = await idempotency.claim("approvals.approval:request", idempotency_key, given)
    if done.is_repeat:
        return done.entity_id
    subject = SUBJECTS[step]
    record = await subject.lock(record_id, expected_version)
    if record["state"] != subject.waits:
        raise Refused(Code.WRONG_STATE, "This step was taken already, or is not possible any more.", ("record_id",))
    # A change of the record has made what was asked about an older version pointless.
    await database.execute(
        "UPDATE approval SET state = 'REJECTED', note = 'The record was changed.', version = version + 1, updated_at = now()"
        " WHERE step = $1 AND record_id = $2 AND state = 'REQUESTED' AND record_version <> $3",
        step,
        record_id,
        expected_version,
    )
    if await database.fetchval(
        "SELECT EXISTS (SELECT FROM approval WHERE step = $1 AND record_id = $2 AND state = 'REQUESTED')", step, record_id
    ):
        raise Refused(Code.DUPLICATE, "Somebody has asked for this already, and nobody has decided yet.", ("record_id",))
    await rows.insert(
        Approval,
        [
            {
                "id": done.entity_id,
                "step": step,
                "record_id": record_id,
                "record_version": expected_version,
                "number": record[subject.number] or "",
                "amount": record[subject.amount],
                "currency": record["currency"],
                "made_by": record["created_by_id"],
                "owner_id": record.get("owner_id", record["created_by_id"]) if RIGHTS[step].others else None,
                "requested_by": actor.account_id,
                "state": ApprovalState.REQUESTED,
                "note": "",
            }
        ],
    )
    not_them = [actor.account_id, record["created_by_id"]]
    for who in await database.fetch(DECIDERS, sorted(RIGHTS[step].needed), not_them, TOLD_MAX):
        await outbox.add("approvals.approval_requested", EntityKind.APPROVAL, done.entity_id, {"recipient": str(who["id"])})
    return done.entity_id


@use_case("approvals.approval:decide")
async def decide(actor: Actor, approval_id: UUID, expected_version: int, *, is_approved: bool, note: str) -> None:
    """Approve or reject as the second person: with the right to the step itself, and never what one has made or asked for."""
    known = await rows.lock(Approval, approval_id, expected_version, thing="request")
    subject = SUBJECTS[ApprovalStep(known["step"])]
    try:
        record = await subject.lock(known["record_id"], None)
    except NotFound:
        raise NotFound("request", ("id",)) from None
    if known["state"] != ApprovalState.REQUESTED:
        raise Refused(Code.WRONG_STATE, "This was decided already.", ("id",))
    permission = RIGHTS[ApprovalStep(known["step"])].step
    if not actor.may(permission):
        raise Refused(Code.NOT_ALLOWED, f"Only who may take the step can approve it. You lack: {permission}.", ("id",))
    check_second_person(actor.account_id, known["requested_by"], known["made_by"])
    if is_approved and record["version"] != known["record_version"]:
        raise Refused(Code.WRONG_STATE, "The record was changed since this was asked. It has to be asked anew.", ("id",))
    changes = {
        "state": ApprovalState.APPROVED if is_approved else ApprovalState.REJECTED,
        "decided_by": actor.account_id,
        "decided_at": clock.now(),
        "note": note.strip(),
    }
    await rows.update(Approval, approval_id, expected_version, changes, thing="request")
    told = "approvals.approval_given" if is_approved else "approvals.approval_refused"
    await outbox.add(told, EntityKind.APPROVAL, approval_id, {"recipient": str(known["requested_by"])})


@use_case("approvals.rule:set")
async def set_rule(actor: Actor, step: ApprovalStep, limit: Decimal | None) -> None:
    """Say above which amount a step needs a second person; None means that it never does."""
    if limit is None:
        await database.execute("DELETE FROM approval_rule WHERE step = $1", step)
        return
    try:
        await database.execute(
            'INSERT INTO approval_rule (id, version, step, "limit", created_at, updated_at) VALUES ($1, 1, $2, $3, $4, $4)'
            ' ON CONFLICT (step) DO UPDATE SET "limit" = excluded."limit", version = approval_rule.version + 1, updated_at = $4',
            new_id(),
            step,
            limit,
            clock.now(),
        )
    except asyncpg.CheckViolationError:
        raise Refused(Code.OUT_OF_RANGE, "A limit is not below zero.", ("limit",)) from None
