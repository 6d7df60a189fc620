"""What can be asked and done about a company's own settings."""

from __future__ import annotations

from app.schema import kit
from app.schema.company import look, mail, profile


@kit.type
class Query(profile.Query, look.Query, mail.Query):
    """What can be read about the company's settings."""


@kit.type
class Mutation(profile.Mutation, look.Mutation, mail.Mutation):
    """What can be changed of the company's settings."""


PERMISSIONS = profile.PERMISSIONS | look.PERMISSIONS | mail.PERMISSIONS

__all__ = ["PERMISSIONS", "Mutation", "Query"]
