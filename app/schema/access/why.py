"""What a person can see and do here, and why: every right, whether their role gives it, and what of the API it opens."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import Annotated

from app.resolvers import access as resolvers
from app.resolvers.kit import Row
from app.schema import kit
from app.schema.access.catalogue import PERMISSIONS_USUAL, catalogue
from app.schema.access.member import READ
from app.schema.access.role import READ as READ_ROLE

_COLUMNS = frozenset({"id", "name", "role_name", "role_id", "is_active"})
OPENED_USUAL = 5


@kit.type(description="A part of the API that a right opens.")
class OpenedPart:
    """A part of the API that a right opens."""

    path: str = kit.column("Where it is: type and field, or an address.")
    kind: str = kit.column("What it is: `query`, `mutation`, `subscription`, `field`, `filter`, `order` or `input`.")
    is_masked: bool = kit.column("Whether it is merely empty without the right, instead of refused.")


@kit.type(description="A right, and whether somebody has it.")
class HeldPermission:
    """A right, and whether somebody has it."""

    code: str = kit.column("The right.")
    feature: str = kit.column("The feature that it belongs to.")
    description: str = kit.column("What it allows, for people.")
    is_held: bool = kit.column("Whether this person can use it now.")
    role_name: str | None = kit.column("The role that gives it to them; null when they lack it.")
    shown_by: list[str] = kit.column(
        "Rights of theirs that show by another way what this one guards, where they lack it; empty where they do not see it."
    )
    opens: list[OpenedPart] = kit.nested("What of the API it opens.", size=OPENED_USUAL)


@kit.type(description="What a person can see and do in this company, and why.")
class MemberAccess:
    """What a person can see and do, and why."""

    id: kit.ID = kit.column("The person's id.")
    name: str = kit.column("Their name.")
    role_name: str = kit.column("Their role's name.")
    is_active: bool = kit.column("Whether they may come in; whoever may not can use none of their rights.")
    permissions: list[HeldPermission] = kit.nested("Every right there is, by feature.", size=PERMISSIONS_USUAL, requires=READ_ROLE)


@kit.type
class Query:
    """What can be read about people's rights."""

    @kit.query("What a member can see and do, and why.", MemberAccess | None, requires=READ)
    async def member_access(self, member_id: Annotated[kit.ID, kit.argument("The person's id.")]) -> Row | None:
        member = await resolvers.member(member_id, _COLUMNS)
        if member is None:
            return None
        role = await resolvers.role(member["role_id"], frozenset({"permissions"}))
        held = set(role["permissions"]) if role is not None else set()
        usable = held if member["is_active"] else set()
        rights = catalogue()
        return {
            **{name: member[name] for name in _COLUMNS},
            "permissions": [
                {
                    **right,
                    "is_held": right["code"] in usable,
                    "role_name": member["role_name"] if right["code"] in held else None,
                    "shown_by": []
                    if right["code"] in usable
                    else [each["code"] for each in rights if each["code"] in usable and right["code"] in each["shows_too"]],
                    "opens": opened().get(right["code"], []),
                }
                for right in rights
            ],
        }


@cache
def opened() -> dict[str, list[Row]]:
    """Return what each right opens, read from the matrix of the whole API."""
    from app.schema.rights import matrix  # the matrix is read from the schema, of which this is a part

    found: dict[str, list[Row]] = defaultdict(list)
    for line in matrix()["api"]:
        if line["permission"] is not None:
            found[line["permission"]].append({"path": line["path"], "kind": line["kind"], "is_masked": line["mode"] == "MASK"})
    return dict(found)
