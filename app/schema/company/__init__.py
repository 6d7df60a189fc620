"""What can be asked and done about a company's own settings."""

from __future__ import annotations

from app.schema import kit
from app.schema.company import books, look, mail, number, profile, term


@kit.type
class Query(profile.Query, look.Query, mail.Query, number.Query, books.Query):
    """What can be read about the company's settings."""


@kit.type
class Mutation(profile.Mutation, look.Mutation, mail.Mutation, number.Mutation, term.Mutation, books.Mutation):
    """What can be changed of the company's settings."""


PERMISSIONS = profile.PERMISSIONS | look.PERMISSIONS | mail.PERMISSIONS | number.PERMISSIONS | term.PERMISSIONS | books.PERMISSIONS

__all__ = ["PERMISSIONS", "Mutation", "Query"]
