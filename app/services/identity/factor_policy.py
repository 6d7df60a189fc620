"""Says who needs a second factor in the bound company."""

from __future__ import annotations

import structlog

from app.domain.factors import FactorPolicy
from app.services.actor import Actor
from app.tenancy import directory, sessions

log = structlog.get_logger("identity")


async def change(actor: Actor, policy: FactorPolicy) -> None:
    """Ask these members for a second factor from their next request on; whoever needs one and has none sets it up first."""
    await directory.set_factor_policy(actor.company_id, policy)
    await sessions.forget(company=actor.company_id)
    log.info("factor_policy_changed", company=str(actor.company_id), account=str(actor.account_id), policy=policy)
