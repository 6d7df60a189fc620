"""What any step asks before it is taken: has a second person approved this very version of the record, where one is needed?"""

from __future__ import annotations

from decimal import Decimal
from uuid import UUID

from app.domain.approvals import ApprovalStep, needs_second_person
from app.domain.refusal import Code, Refused
from app.services.transaction import require_transaction
from app.tenancy import database


async def limit_of(step: ApprovalStep) -> Decimal | None:
    """Return above which amount a step needs a second person; None when it never does."""
    limit: Decimal | None = await database.fetchval('SELECT "limit" FROM approval_rule WHERE step = $1', step)
    return limit


async def is_needed(step: ApprovalStep, amount: Decimal) -> bool:
    """Tell whether a step of this amount needs a second person in the bound company."""
    return needs_second_person(await limit_of(step), amount)


async def withdraw(step: ApprovalStep, record_id: UUID, why: str) -> None:
    """End what waits for a record that is no more, or no more what was asked about."""
    require_transaction()
    await database.execute(
        "UPDATE approval SET state = 'REJECTED', note = $3, version = version + 1, updated_at = now()"
        " WHERE step = $1 AND record_id = $2 AND state = 'REQUESTED'",
        step,
        record_id,
        why,
    )


async def require(step: ApprovalStep, record_id: UUID, version: int, amount: Decimal, currency: str) -> None:
    """Refuse with NEEDS_APPROVAL unless the amount is within the company's limit or a second person has approved this version.

    The caller has locked the record, so that nothing changes between this and the step; any later change of it asks anew.
    """
    require_transaction()
    limit = await limit_of(step)
    if not needs_second_person(limit, amount):
        return
    approved = await database.fetchval(
        "SELECT EXISTS (SELECT FROM approval WHERE step = $1 AND record_id = $2 AND record_version = $3 AND state = 'APPROVED')",
        step,
        record_id,
        version,
    )
    if not approved:
        raise Refused(
            Code.NEEDS_APPROVAL,
            f"Above {limit:f} {currency} a second person has to approve this. Ask for the approval first.",
            ("id",),
            {"step": step.value, "limit": f"{limit:f}"},
        )
