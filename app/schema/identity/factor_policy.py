"""Who needs a second factor in a company."""

from __future__ import annotations

from typing import Any

from app.domain.factors import FactorPolicy
from app.schema import kit
from app.services.identity import factor_policy
from app.tenancy import directory

PERMISSIONS = {"identity.security:write": "Say who needs a second factor in this company."}

kit.described(
    FactorPolicy,
    "Who needs a second factor in a company. Who does and has none gets MFA_REQUIRED there, but for the session that a sign-up opened.",
    {
        "NOBODY": "Nobody; everybody may have one.",
        "ADMINS": "Whoever has a right over people, roles or the company itself.",
        "EVERYBODY": "Every member.",
    },
    name="SecondFactorPolicy",
)


@kit.input(description="Who shall need a second factor.")
class SecondFactorPolicySetInput:
    """Who shall need a second factor."""

    policy: FactorPolicy = kit.given("From the next request on.")


@kit.payload("What became of the rule about second factors.")
class SecondFactorPolicyPayload:
    """What became of the rule about second factors."""

    policy: FactorPolicy | None = kit.outcome("The rule as it is now; null when refused.")


@kit.type
class Query:
    """Who needs a second factor."""

    @kit.query("Who needs a second factor in this company.", FactorPolicy, requires=kit.SIGNED_IN)
    async def second_factor_policy(self, info: kit.Info) -> FactorPolicy:
        return await directory.factor_policy(info.context.actor.company_id)


@kit.type
class Mutation:
    """Who needs a second factor."""

    @kit.mutation(
        "Says who needs a second factor in this company.",
        SecondFactorPolicyPayload,
        requires="identity.security:write",
        requires_recent_sign_in=True,
    )
    async def second_factor_policy_set(self, info: kit.Info, input: SecondFactorPolicySetInput) -> dict[str, Any]:
        await factor_policy.change(info.context.actor, input.policy)
        return {"policy": input.policy}
