"""What can be asked and done about who may do what: the rights there are, roles, members."""

from __future__ import annotations

from app.schema import kit
from app.schema.access import catalogue, member, role

PERMISSIONS = role.PERMISSIONS | member.PERMISSIONS

__all__ = ["PERMISSIONS", "Mutation", "Query"]


@kit.type
class Query(catalogue.Query, role.Query, member.Query):
    """What can be read about roles and members."""


@kit.type
class Mutation(role.Mutation, member.Mutation):
    """What can be done with roles and members."""
