"""What can be asked and done about people and their companies: signing up, in and out, who one is, and how the account is secured."""

from app.schema import kit
from app.schema.identity import mutations, queries, security

PERMISSIONS: dict[str, str] = {}

__all__ = ["PERMISSIONS", "Mutation", "Query"]


@kit.type
class Query(queries.Query, security.Query):
    """Who is asking, and how their account is secured."""


@kit.type
class Mutation(mutations.Mutation, security.Mutation):
    """Signing up, in and out, founding companies, and securing one's account."""
