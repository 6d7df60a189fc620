"""What these tests ask of the API."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from tests.client import Api, Body

ROLES = "{ roles { id name isBuiltIn permissions memberCount version description } }"
MEMBERS = "{ members(first: 100) { totalCount nodes { id name email roleName isActive lastUsedAt version role { name } } } }"
ROLE_CREATE = (
    "mutation ($input: RoleCreateInput!) { roleCreate(input: $input)"
    " { role { id name description permissions isBuiltIn memberCount version } errors { code message path details } } }"
)
ROLE_UPDATE = (
    "mutation ($input: RoleUpdateInput!) { roleUpdate(input: $input)"
    " { role { id name description permissions version } errors { code message path details } } }"
)
ROLE_DELETE = "mutation ($input: RoleDeleteInput!) { roleDelete(input: $input) { deletedId errors { code message path details } } }"
MEMBER_UPDATE = (
    "mutation ($input: MemberUpdateInput!) { memberUpdate(input: $input)"
    " { member { id roleName version } errors { code message path details } } }"
)
MEMBER_REMOVE = "mutation ($input: MemberStepInput!) { memberRemove(input: $input) { removedId errors { code message path } } }"


def member_step(name: str) -> str:
    """Write the document that lets somebody in or keeps them out."""
    payload = "{ member { id isActive version } errors { code message path } }"
    return f"mutation ($input: MemberStepInput!) {{ {name}(input: $input) {payload} }}"


async def role_named(api: Api, name: str) -> Body:
    """Return a role by its name."""
    found: Body = next(each for each in (await api.ok(ROLES))["roles"] if each["name"] == name)
    return found


async def member_named(api: Api, name: str) -> Body:
    """Return a member by their name."""
    found: Body = next(each for each in (await api.ok(MEMBERS))["members"]["nodes"] if each["name"] == name)
    return found


async def copied(api: Api, source: str, name: str, **given: Any) -> Body:
    """Make a role from another one."""
    role = await role_named(api, source)
    made = await api.ok(ROLE_CREATE, input={"idempotencyKey": str(uuid4()), "copyOfId": role["id"], "name": name, **given})
    found: Body = made["roleCreate"]["role"]
    return found
