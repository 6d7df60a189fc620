"""The rights that there are, as the features declare them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app import modules
from app.resolvers.kit import Row
from app.schema import kit
from app.schema.kit.permission import shown_too

PERMISSIONS_USUAL = 100


@kit.type(description="A right that a role can have.")
class Permission:
    """A right that a role can have."""

    code: str = kit.column("What roles and the API name it by: `feature.thing:verb`, with a column where it guards one.")
    feature: str = kit.column("The feature that it belongs to; rights of one feature stand together.")
    description: str = kit.column("What it allows, for people.")
    shows_too: list[str] = kit.column(
        "Rights whose secrets it shows by another way, as the books show what goods cost: who is to lack them has to lack it too."
    )


@kit.type
class Query:
    """What can be read about rights."""

    @kit.query(
        "Every right that a role can have, by feature in the order of the features, then by code.",
        list[Permission],
        requires="access.role:read",
        size=PERMISSIONS_USUAL,
    )
    async def permissions(self) -> Sequence[Row]:
        return catalogue()


def catalogue() -> list[dict[str, Any]]:
    """Return all rights with their descriptions, those of one feature together."""
    order = {feature: place for place, feature in enumerate(modules.FEATURES)}
    showing = shown_too(modules.permissions())
    found = [
        {"code": code, "feature": code.split(".")[0], "description": str(said), "shows_too": list(showing.get(code, ()))}
        for code, said in modules.permissions().items()
    ]
    return sorted(found, key=lambda each: (order[each["feature"]], each["code"]))
