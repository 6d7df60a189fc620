"""Customers come in: known by number, else by name and e-mail address."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from app.domain.imports.rows import ReadRow
from app.services.imports import run
from app.services.imports.customers import CustomerWriter
from app.services.imports.writing import Outcome
from app.workers.handlers import ATTEMPTS_MAX
from tests.api.imports.conftest import ONE, PREVIEW, START, Importing, counts
from tests.api.notifications.test_live import heard, listening
from tests.client import Api
from tests.factories.company import Founded
from tests.workers.fixture import Worker

LIST = """Kundennr\tFirma\tE-Mail\tStraße\tPLZ\tOrt\tLand\tZahlungsziel
0001\tMüller & Söhne\tinfo@mueller.example\tLange Straße 1\t01067\tDresden\tDeutschland\t30
0002\tÅngström AB\tpost@angstrom.example\t\t\tUppsala\tSE\t
"""
CUSTOMERS = """
query { customers(first: 100, orderBy: [{field: NUMBER}]) { totalCount nodes {
  number name email phone paymentTermDays note address { street postalCode city country } version
} } }
"""
WATCH = "subscription ($id: ID!) { jobProgress(id: $id) { status progress done total } }"


@pytest.mark.behaviour("IMP-1", "IMP-2")
async def test_customers_come_in_once(importing: Importing, api: Api) -> None:
    job = await importing.run("CUSTOMERS", LIST)
    assert counts(job) == (2, 0, 0, 0)
    first, second = (await api.ok(CUSTOMERS))["customers"]["nodes"]
    assert (first["number"], first["name"], first["paymentTermDays"]) == ("0001", "Müller & Söhne", 30)
    assert first["address"] == {"street": "Lange Straße 1", "postalCode": "01067", "city": "Dresden", "country": "DE"}
    assert (second["paymentTermDays"], second["address"]["country"]) == (14, "SE")

    assert counts(await importing.run("CUSTOMERS", LIST)) == (0, 0, 2, 0)
    assert (await api.ok(CUSTOMERS))["customers"]["nodes"] == [first, second]


@pytest.mark.behaviour("IMP-3")
async def test_columns_that_are_not_in_the_file_stay_and_empty_cells_take_away(importing: Importing, api: Api) -> None:
    await importing.run("CUSTOMERS", LIST)
    job = await importing.run("CUSTOMERS", "number,email,city\n0001,,Leipzig\n0002,post@angstrom.example,Uppsala\n")
    assert counts(job) == (0, 1, 1, 0)
    first, _ = (await api.ok(CUSTOMERS))["customers"]["nodes"]
    assert (first["name"], first["email"], first["paymentTermDays"]) == ("Müller & Söhne", None, 30)
    assert first["address"] == {"street": "Lange Straße 1", "postalCode": "01067", "city": "Leipzig", "country": "DE"}


async def test_without_numbers_name_and_address_recognise_a_customer(importing: Importing, api: Api) -> None:
    file = "name,email,phone\nAlpha,a@example.com,1\nAlpha,b@example.com,2\nBeta,,3\n"
    assert counts(await importing.run("CUSTOMERS", file)) == (3, 0, 0, 0)
    assert counts(await importing.run("CUSTOMERS", file.replace("Beta,,3", "Beta,,4"))) == (0, 1, 2, 0)
    assert (await api.ok(CUSTOMERS))["customers"]["totalCount"] == 3


@pytest.mark.behaviour("IMP-1")
async def test_faults_name_row_column_and_reason(importing: Importing) -> None:
    file = "number,name,email,country,payment days\nX1,A,no-address,DE,14\nX2,B,b@example.com,Atlantis,1.5\nX3,,,DE,\n"
    job = await importing.run("CUSTOMERS", file, isDryRun=True)
    assert [(fault["row"], fault["column"], fault["value"], fault["code"]) for fault in job["faults"]] == [
        (2, "email", "no-address", "INVALID"),
        (3, "payment days", "1.5", "INVALID"),
        (4, "name", "", "REQUIRED"),
    ]


@pytest.mark.behaviour("TEN-1")
async def test_files_and_jobs_of_others_do_not_exist(
    importing: Importing, api: Api, stranger: Api, as_role: Callable[[str], Awaitable[Api]]
) -> None:
    file_id = await importing.send(LIST)
    wish = await importing.wish("CUSTOMERS", file_id)
    job_id = (await api.ok(START, input=wish))["importStart"]["job"]["id"]
    absent = "01890000-0000-7000-8000-000000000000"

    for someone in (stranger, await as_role("Manager")):
        for id_ in (file_id, absent):
            assert (await someone.ok(PREVIEW, kind="CUSTOMERS", file=id_))["importPreview"] is None
            (refusal,) = await someone.refused(START, input=wish | {"fileId": id_})
            assert (refusal["code"], refusal["path"]) == ("NOT_FOUND", ["fileId"])
    assert (await stranger.ok(ONE, id=job_id))["job"] is None
    assert (await stranger.ok("{ jobs { id } }"))["jobs"] == []
    assert [job["id"] for job in (await api.ok("{ jobs { id } }"))["jobs"]] == [job_id]


async def test_who_may_not_import_is_refused(as_role: Callable[[str], Awaitable[Api]], importing: Importing) -> None:
    user = await as_role("User")
    assert await user.fails(PREVIEW, kind="CUSTOMERS", file=await importing.send(LIST)) == ["FORBIDDEN"]


@pytest.mark.behaviour("NOT-1")
async def test_a_job_is_followed_to_its_end_and_its_owner_is_told(
    founded: Founded, importing: Importing, api: Api, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "BATCH_ROWS_MAX", 2)
    lines = "".join(f"N{index},Customer {index}\n" for index in range(5))
    wish = await importing.wish("CUSTOMERS", await importing.send("number,name\n" + lines), skipBadRows=True)
    job_id = (await api.ok(START, input=wish))["importStart"]["job"]["id"]
    async with listening(founded) as socket:
        await socket.subscribe(WATCH, variables={"id": job_id})
        seen = [(await heard(socket))["jobProgress"]]
        await worker.drain()
        while seen[-1]["status"] not in ("DONE", "FAILED"):
            seen.append((await heard(socket))["jobProgress"])
        assert (await socket.next())["type"] == "complete"
    assert seen[0] == {"status": "QUEUED", "progress": 0, "done": 0, "total": 5}
    assert seen[-1] == {"status": "DONE", "progress": 100, "done": 5, "total": 5}
    (told,) = await worker.rows("SELECT * FROM event WHERE kind = 'JOB_FINISHED'")
    assert told["recipient_id"] == founded.founder.id
    assert "5 added" in told["title"]


@pytest.mark.promise("R3")
@pytest.mark.parametrize("skips", [True, False])
async def test_a_worker_that_dies_in_the_middle_doubles_and_loses_nothing(
    importing: Importing, api: Api, worker: Worker, monkeypatch: pytest.MonkeyPatch, skips: bool
) -> None:
    monkeypatch.setattr(run, "BATCH_ROWS_MAX", 2)
    lines = "".join(f"N{index},Customer {index}\n" for index in range(7))
    wish = await importing.wish("CUSTOMERS", await importing.send("number,name\n" + lines), skipBadRows=skips)
    job_id = (await api.ok(START, input=wish))["importStart"]["job"]["id"]

    with monkeypatch.context() as patch:
        written = 0
        whole = CustomerWriter.write

        async def write(self: CustomerWriter, row: ReadRow) -> Outcome:
            nonlocal written
            written += 1
            if written == 6:
                raise ConnectionError("the power is gone")
            return await whole(self, row)

        patch.setattr(CustomerWriter, "write", write)
        await worker.drain()
    assert len(await worker.rows("SELECT id FROM party")) == (4 if skips else 0)
    await worker.hurry()
    await worker.drain()
    job = (await api.ok(ONE, id=job_id))["job"]
    assert (job["status"], counts(job), job["done"]) == ("DONE", (7, 0, 0, 0), 7)
    assert (await api.ok(CUSTOMERS))["customers"]["totalCount"] == 7


async def test_an_import_that_breaks_again_and_again_fails_where_people_see_it(
    importing: Importing, api: Api, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def write(self: CustomerWriter, row: ReadRow) -> Outcome:
        raise ConnectionError("gone")

    monkeypatch.setattr(CustomerWriter, "write", write)
    job_id = (await api.ok(START, input=await importing.wish("CUSTOMERS", await importing.send(LIST))))["importStart"]["job"]["id"]
    for _ in range(ATTEMPTS_MAX):
        await worker.hurry()
        await worker.drain()
    job = (await api.ok(ONE, id=job_id))["job"]
    assert (job["status"], counts(job)) == ("FAILED", (0, 0, 0, 0))
    assert "fault of ours" in job["message"]
    assert len(await worker.rows("SELECT id FROM event WHERE kind = 'JOB_FAILED'")) == 1
    assert (await api.ok(CUSTOMERS))["customers"]["totalCount"] == 0
