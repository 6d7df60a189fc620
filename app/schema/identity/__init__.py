"""What can be asked and done about people and their companies: signing up, in and out, who one is, profile, security and API tokens."""

from __future__ import annotations

from app.schema import kit
from app.schema.identity import api_tokens, credentials, factor_policy, mutations, profile, queries, security

PERMISSIONS = factor_policy.PERMISSIONS

__all__ = ["PERMISSIONS", "Mutation", "Query"]


@kit.type
class Query(queries.Query, api_tokens.Query, security.Query, credentials.Query, factor_policy.Query):
    """What can be read about people and their companies."""


@kit.type
class Mutation(mutations.Mutation, profile.Mutation, api_tokens.Mutation, security.Mutation, credentials.Mutation, factor_policy.Mutation):
    """What people can do about themselves and their companies."""
