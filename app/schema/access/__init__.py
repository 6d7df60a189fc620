"""What can be asked and done about who may do what: the rights there are, roles, members, invitations."""

from __future__ import annotations

from app.schema import kit
from app.schema.access import catalogue, invitation, member, role, why

PERMISSIONS = role.PERMISSIONS | member.PERMISSIONS | invitation.PERMISSIONS

__all__ = ["PERMISSIONS", "Mutation", "Query"]


@kit.type
class Query(catalogue.Query, role.Query, member.Query, invitation.Query, why.Query):
    """What can be read about roles and members."""


@kit.type
class Mutation(role.Mutation, member.Mutation, invitation.Mutation):
    """What can be done with roles and members."""
