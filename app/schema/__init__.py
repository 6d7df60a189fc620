"""Declares what the API is: types, inputs, fields and rights, one folder for each feature, put together here."""

from __future__ import annotations

from functools import cache

from strawberry.printer import print_schema

from app.modules import FEATURES, permissions, schema_parts
from app.schema.kit.build import assemble
from app.schema.kit.gate import GatedSchema


@cache
def build_schema(features: tuple[str, ...] = FEATURES) -> GatedSchema:
    """Build the schema of these features, once in a process."""
    return assemble(
        schema_parts("Query", features),
        schema_parts("Mutation", features),
        schema_parts("Subscription", features),
        permissions(features),
    )


def sdl() -> str:
    """Print the contract as it stands in `schema.graphql`: types in alphabetical order, with descriptions and rights."""
    return print_schema(build_schema()) + "\n"
