"""What can be asked and done about people and their companies: signing up, in and out, and who one is."""

from app.schema.identity.mutations import Mutation
from app.schema.identity.queries import Query

PERMISSIONS: dict[str, str] = {}

__all__ = ["PERMISSIONS", "Mutation", "Query"]
