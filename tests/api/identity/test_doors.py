"""No door says whose address is known: the short form of a drill, without its times."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from app.tenancy import owner
from tests.client import Api
from tests.drills import doors
from tests.factories import company as factory
from tests.factories.company import Founded


@pytest.mark.promise("S7")
@pytest.mark.usefixtures("confirming", "quick_passwords")
async def test_every_door_says_the_same_to_known_unknown_locked_and_disabled_addresses(
    api: Api, client: Callable[..., Awaitable[Api]], outside: Api, founded: Founded
) -> None:
    roles = (await api.ok(doors.ROLE))["roles"]
    asking = {"": outside, "company": api, "session": await client(founded.founder)}
    for door in doors.doors(roles[-1]["id"]):
        async with owner.connected(owner.DIRECTORY_DATABASE) as directory:
            addresses = await doors.settle(directory, 1, door.name)

        said = {
            doors.comparable(await asking[door.needs].send(door.document, {"input": door.given(email)}), email)
            for (email,) in addresses.values()
        }

        assert len(said) == 1, (door.name, said)
    await factory.forget_people("%@door.example")
