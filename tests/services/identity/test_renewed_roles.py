"""A new version has new rights: the built-in roles of companies that were founded before it get them too."""

from __future__ import annotations

from app.services.actor import Actor
from app.services.identity.company import renew_roles
from app.services.transaction import transaction
from app.tenancy import database
from app.tenancy.binding import current, use
from app.workers.actors import HOUSE
from tests.client import Api
from tests.factories.company import Founded, rights

NEW_RIGHT = "reporting.dashboard:read"
QUERY = "{ dashboard { openOrders } }"


def _house() -> Actor:
    return Actor(HOUSE, current().id, "Countinghouse", request_id="tests")


async def _permissions(name: str) -> list[str]:
    found: list[str] = await database.fetchval("SELECT permissions FROM role WHERE name = $1", name)
    return found


async def test_built_in_roles_follow_the_features_and_own_roles_stay(founded: Founded, api: Api) -> None:
    async with use(founded.company), transaction(_house(), "test.role:change"):
        await database.execute("UPDATE role SET permissions = array_remove(permissions, $1)", NEW_RIGHT)
        await database.execute(
            "INSERT INTO role (id, version, name, description, permissions, is_built_in, created_at, updated_at)"
            " VALUES (gen_random_uuid(), 1, 'Packer', '', '{sales.delivery:read}', false, now(), now())"
        )
    assert await api.fails(QUERY) == ["FORBIDDEN"]

    assert founded.company.id in await renew_roles(_house, rights())

    assert (await api.ok(QUERY))["dashboard"] == {"openOrders": 0}
    async with use(founded.company):
        assert NEW_RIGHT in await _permissions("User")
        assert await _permissions("Packer") == ["sales.delivery:read"]
    assert founded.company.id not in await renew_roles(_house, rights())
