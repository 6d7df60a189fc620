"""Importing is a right of its own, and a job has the rights that whoever started it has when it runs."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from tests.api.access.documents import ROLE_UPDATE, copied, member_step
from tests.api.imports.conftest import JOB, ONE, START, Importing
from tests.api.notifications.test_live import heard, listening
from tests.client import Api
from tests.factories import company as companies
from tests.factories.company import Founded
from tests.factories.roles import role
from tests.workers.fixture import Worker

LIST = "number,name\nC-1,Mill\n"
LATEST = f"{{ jobs {{ {JOB} }} }}"
WATCH = "subscription ($id: ID!) { jobProgress(id: $id) { status } }"
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


@pytest.mark.behaviour("AUTH-7")
@pytest.mark.promise("S3")
async def test_anothers_import_is_seen_with_the_right_to_read_what_was_imported(
    founded: Founded, api: Api, client: Callable[..., Awaitable[Api]], worker: Worker
) -> None:
    """Its faults, its file, its progress and itself are absent for who may not read customers."""
    made = await Importing(api, worker).run("CUSTOMERS", "number,name,email\nC-1,Mill,secret at mill\n", isDryRun=True)
    assert made["faults"][0]["value"] == "secret at mill"
    people = {}
    for kind in ("catalog.product:read", "parties.customer:read"):
        person = await companies.join(founded.company, await role(founded, kind, "imports.job:read", kind))
        people[kind] = person, await client(person, founded.company)

    (person, stranger), (_, reader) = people.values()
    assert (await reader.ok(ONE, id=made["id"]))["job"] == made
    assert (await reader.ok(LATEST))["jobs"] == [made]
    assert (await reader.http.get(made["fileUrl"])).status_code == 200
    assert (await stranger.ok(ONE, id=made["id"]))["job"] is None
    assert (await stranger.ok(LATEST))["jobs"] == []
    assert (await stranger.http.get(made["fileUrl"])).status_code == 404
    async with listening(founded, person) as socket:
        await socket.subscribe(WATCH, variables={"id": made["id"]})
        assert (await socket.next())["type"] == "complete"
    async with listening(founded, founded.founder) as socket:
        await socket.subscribe(WATCH, variables={"id": made["id"]})
        assert (await heard(socket))["jobProgress"] == {"status": "DONE"}


@pytest.mark.behaviour("AUTH-7")
async def test_ones_own_import_is_seen_whatever_it_holds(
    founded: Founded, api: Api, client: Callable[..., Awaitable[Api]], worker: Worker
) -> None:
    rights = ["documents.file:upload", "imports.job:create", "imports.job:read", "parties.customer:create", "parties.customer:update"]
    person = await companies.join(founded.company, await role(founded, "Porter", *rights))
    porter = Importing(await client(person, founded.company), worker)
    mine = await porter.run("CUSTOMERS", LIST)
    await Importing(api, worker).run("CUSTOMERS", LIST)

    assert [job["id"] for job in (await porter.api.ok(LATEST))["jobs"]] == [mine["id"]]
    assert (await porter.api.http.get(mine["fileUrl"])).status_code == 200
    assert len((await api.ok(LATEST))["jobs"]) == 2
