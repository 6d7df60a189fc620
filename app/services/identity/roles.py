"""The roles that every company starts with, and what each of them may do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from app.domain.factors import FOR_EVERYBODY, is_administration
from app.services.actor import Actor
from app.services.transaction import use_case
from app.tenancy import database

ADMIN: Final = "Admin"
MANAGER: Final = "Manager"
USER: Final = "User"

DESCRIPTIONS: Final[Mapping[str, str]] = {
    ADMIN: "May do everything, and decides who else may.",
    MANAGER: "Runs the business: everything but people, roles and the company itself.",
    USER: "Sells from day to day, and reads the rest without costs, margins and books.",
}

# The books, what things cost and what is earned on them are not for everybody who sells.
BOOKS: Final = frozenset({"accounting"})
CONFIDENTIAL: Final = frozenset({"cost", "margin", "value", "valuation"})
# Day-to-day selling: a User does everything here, and only reads elsewhere.
SELLING: Final = frozenset({"parties", "sales", "documents", "notifications"})
# Whoever sells must be able to ask for the second person that a step needs, and for the lists that they may take away.
ASKING: Final = frozenset({"approvals.approval:request", "exports.job:create"})
# To take a whole list away is more than to work with it.
EXPORT: Final = "export"


def built_in(permissions: Iterable[str]) -> Mapping[str, frozenset[str]]:
    """Share out the rights of all features among the roles of a new company; the founder gets the first role.

    Admin may everything. Manager may everything that is business. User does the day-to-day selling and reads the rest, without costs,
    margins and books, and takes no lists away. A right reads `feature.thing:verb`, with a column where it guards one
    (`catalog.product.cost:read`).
    """
    every = frozenset(permissions)
    return {
        ADMIN: every,
        MANAGER: frozenset(permission for permission in every if not is_administration(permission)),
        USER: frozenset(permission for permission in every if _is_for_user(permission)),
    }


@use_case("identity.role:renew")
async def renew(actor: Actor, permissions: Iterable[str]) -> int:
    """Give the bound company's built-in roles what the features of this version have, and return how many were behind.

    Roles that people made stay as they are.
    """
    behind = 0
    for name, share in built_in(permissions).items():
        changed = await database.execute(
            "UPDATE role SET permissions = $2, version = version + 1, updated_at = now()"
            " WHERE name = $1 AND is_built_in AND permissions <> $2",
            name,
            sorted(share),
        )
        behind += changed == "UPDATE 1"
    return behind


def _is_for_user(permission: str) -> bool:
    if permission in FOR_EVERYBODY:
        return True
    subject, _, verb = permission.partition(":")
    feature = _feature(permission)
    if is_administration(permission) or feature in BOOKS or verb == EXPORT or CONFIDENTIAL & set(subject.split(".")):
        return False
    return feature in SELLING or verb == "read" or permission in ASKING


def _feature(permission: str) -> str:
    return permission.split(".")[0]
