"""The only list of features; what each of them adds to the API is collected from its own folder.

A feature has one name through all layers. Its schema package `app/schema/<feature>` may expose `Query`, `Mutation`, `Subscription` and
`PERMISSIONS` (right → what it allows, for people); nothing else lists them.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib import import_module
from types import ModuleType

FEATURES = (
    "identity",
    "access",
    "approvals",
    "parties",
    "catalog",
    "stock",
    "sales",
    "invoicing",
    "payments",
    "accounting",
    "documents",
    "mail",
    "notifications",
    "imports",
    "exports",
    "reporting",
    "company",
)


class MissingPart(LookupError):
    """A feature is listed and has no such part."""


def schema_of(feature: str) -> ModuleType:
    """Return a feature's schema package; raise MissingPart with the name of what is not there."""
    name = f"app.schema.{feature}"
    try:
        module = import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        raise MissingPart(f"The feature {feature} stands in app/modules.py, but app/schema/{feature}/ is missing.") from None
    # A folder without an __init__.py imports as an empty package and would leave the feature out without a word.
    if module.__file__ is None:
        raise MissingPart(f"The feature {feature} stands in app/modules.py, but app/schema/{feature}/__init__.py is missing.")
    return module


def schema_parts(part: str, features: Iterable[str] = FEATURES) -> list[type]:
    """Return `Query`, `Mutation` or `Subscription` of every feature that has one."""
    found = [getattr(schema_of(feature), part, None) for feature in features]
    return [kind for kind in found if kind is not None]


@cache
def permissions(features: tuple[str, ...] = FEATURES) -> dict[str, str]:
    """Return every right with what it allows; a right that two features declare is a fault of the program."""
    every: dict[str, str] = {}
    for feature in features:
        for permission, description in getattr(schema_of(feature), "PERMISSIONS", {}).items():
            assert permission not in every, f"{permission} is declared twice, the second time by {feature}"
            assert description, f"{permission} has no description"
            every[permission] = description
    return every
