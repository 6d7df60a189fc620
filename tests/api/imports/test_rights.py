"""Importing is a right of its own, and a job has the rights that whoever started it has when it runs."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from tests.api.access.documents import ROLE_UPDATE, copied, member_step
from tests.api.imports.conftest import ONE, START, Importing
from tests.client import Api
from tests.factories import company as companies
from tests.factories.company import Founded
from tests.workers.fixture import Worker

LIST = "number,name\nC-1,Mill\n"
COUNT = "{ customers(first: 1) { totalCount } }"


@pytest.mark.behaviour("AUTH-9")
@pytest.mark.parametrize("change", ["right", "person"])
async def test_an_import_stops_when_its_owner_may_no_longer_do_it(
    founded: Founded, api: Api, client: Callable[..., Awaitable[Api]], worker: Worker, change: str
) -> None:
    made = await copied(api, "Manager", "Importer")
    person = await companies.join(founded.company, "Importer", "Ira Importer")
    importing = Importing(await client(person, founded.company), worker)
    wish = await importing.wish("CUSTOMERS", await importing.send(LIST))
    job = (await importing.api.ok(START, input=wish))["importStart"]["job"]
    if change == "right":
        rights = [right for right in made["permissions"] if right != "parties.customer:create"]
        await api.ok(ROLE_UPDATE, input={"id": made["id"], "expectedVersion": 1, "permissions": rights})
    else:
        await api.ok(member_step("memberDeactivate"), input={"id": str(person.id), "expectedVersion": 1})

    await worker.drain()

    ended = (await api.ok(ONE, id=job["id"]))["job"]
    assert (ended["status"], ended["createdCount"]) == ("FAILED", 0)
    assert "may no longer do it" in ended["message"]
    assert (await api.ok(COUNT))["customers"]["totalCount"] == 0


@pytest.mark.behaviour("AUTH-9")
async def test_who_may_read_and_change_customers_may_not_import_them(
    api: Api, as_role: Callable[[str], Awaitable[Api]], worker: Worker
) -> None:
    rights = ["parties.customer:read", "parties.customer:create", "parties.customer:update"]
    clerk = await copied(api, "Manager", "Clerk", permissions=rights)
    assert "imports.job:create" not in clerk["permissions"]
    wish = await Importing(api, worker).wish("CUSTOMERS", await Importing(api, worker).send(LIST))

    assert await (await as_role("Clerk")).fails(START, input=wish) == ["FORBIDDEN"]
    assert (await api.ok(COUNT))["customers"]["totalCount"] == 0
