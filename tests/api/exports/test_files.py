"""What stands in an exported file: the list as it was asked for, exact, inert, and good to be imported again."""

from __future__ import annotations

import asyncio
import contextvars
import tracemalloc
from collections.abc import AsyncIterator

import pytest

from app.schema import build_schema
from app.schema.execution.executor import BatchedExecutor
from app.schema.kit.export import ListReader, Part
from app.tenancy import database
from app.tenancy.binding import use
from tests.api.exports.conftest import ALL, ONE, START, Exporting, wish
from tests.api.imports.conftest import Importing, counts
from tests.api.notifications.test_live import heard, listening
from tests.client import Api
from tests.factories import catalog, parties
from tests.factories.company import Founded
from tests.factories.sales import line, make_order
from tests.workers.fixture import Worker

PAYLOADS = (
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://127.0.0.1","x")',
    "=1;2",
    "'=1+1",
    "''@x",
    "\uff1d1+1",
    "-",
    '@",=2',
)
STARTS = ("=", "+", "-", "@", "\t", "\r")
MADE = """
INSERT INTO party
  (id, version, number, name, is_customer, is_supplier, language, payment_term_days, note, is_archived, created_at, updated_at)
SELECT gen_random_uuid(), 1, 'M' || n, 'Customer ' || n, true, false, 'en', 14, '', false, now(), now() FROM generate_series(1, $1::int) n
"""
PRODUCTS = (
    "sku=SKU", "name=Name", "salesPrice.amount=Sales price", "category.path=Category", "unit.code=Unit", "salesTax.code=Sales tax",
    "kind=Kind", "barcodes.code=Barcode", "description=Description",
)  # fmt: skip
CUSTOMERS = (
    "number=Number", "name=Name", "email=E-mail", "phone=Phone", "taxNumber=Tax number", "address.street=Street",
    "address.postalCode=Postal code", "address.city=City", "address.region=Region", "address.country=Country", "language=Language",
    "paymentTermDays=Payment term in days", "note=Note",
)  # fmt: skip


async def test_rows_are_searched_filtered_ordered_and_selected_as_in_the_list(exporting: Exporting, api: Api) -> None:
    shelves = await catalog.category(api, "Shelves")
    await catalog.product(api, "Oak shelf", "120.50", sku="O-1", categoryId=shelves["id"])
    await catalog.product(api, "Ash shelf", "99.00", sku="A-1", categoryId=shelves["id"], barcodes=[{"code": "1"}, {"code": "2"}])
    await catalog.product(api, "Lamp", "20.00", sku="L-1")
    await catalog.product(api, "Cheap shelf", "1.00", sku="C-1")

    rows = await exporting.rows(
        "PRODUCTS",
        "name=Name",
        "salesPrice.amount=Price",
        "category.path=Category",
        "barcodes.code=Codes",
        "isArchived=Gone",
        search="shelf",
        where={"salesPrice": {"gt": "50"}},
        orderBy=[{"field": "NAME", "direction": "DESC"}],
    )

    assert rows == [
        ["Name", "Price", "Category", "Codes", "Gone"],
        ["Oak shelf", "120.50", "Shelves", "", "false"],
        ["Ash shelf", "99.00", "Shelves", "1, 2", "false"],
    ]


async def test_a_spreadsheet_with_decimal_commas_opens_it(exporting: Exporting, api: Api) -> None:
    order = await make_order(api, line(unit_price="1234.50"))
    text = await exporting.text(
        "SALES_ORDERS", "number=Nr.", "orderedOn=Datum", "net.amount=Netto", separator="SEMICOLON", decimalSign="COMMA"
    )
    assert text == f"\ufeffNr.;Datum;Netto\r\n{order['number']};{order['orderedOn']};1234,50\r\n"
    plain = await exporting.text("SALES_ORDERS", "net.amount=Netto", separator="TAB", hasByteOrderMark=False)
    assert plain == "Netto\r\n1234.50\r\n"


@pytest.mark.promise("S18")
@pytest.mark.behaviour("IMP-4", "IMP-7")
async def test_formulas_leave_inert_and_come_back_as_they_were(exporting: Exporting, importing: Importing, api: Api) -> None:
    for number, payload in enumerate(PAYLOADS):
        await parties.customer(
            api, payload, number=f"P{number}", note=payload, phone="+49 30 1", address={"country": "DE", "city": payload}
        )
        await catalog.product(api, payload, "1.00", sku=f"{payload[:1]}{number}", description=payload + "\n\t=1")
    before = {of: await exporting.text(of, *columns) for of, columns in (("CUSTOMERS", CUSTOMERS), ("PRODUCTS", PRODUCTS))}
    for of, columns in (("CUSTOMERS", CUSTOMERS), ("PRODUCTS", PRODUCTS)):
        rows = await exporting.rows(
            of, *(f"{each.partition('=')[0]}={payload}" for each, payload in zip(columns, PAYLOADS * 2, strict=False))
        )
        assert len(rows) == 1 + len(PAYLOADS)
        assert not [cell for row in rows for cell in row if cell.startswith(STARTS)]
        job = await importing.run(of, before[of])
        assert (counts(job), job["faults"]) == ((0, 0, len(PAYLOADS), 0), [])
        assert await exporting.text(of, *columns) == before[of]


@pytest.mark.behaviour("IMP-4")
async def test_a_file_with_decimal_commas_comes_back_and_changes_nothing(exporting: Exporting, importing: Importing, api: Api) -> None:
    shelves = await catalog.category(api, "Shelves")
    inner = await catalog.category(api, "Oak", shelves)
    for number, price in enumerate(("1234.5000", "0.0001", "1000", "12.50")):
        await catalog.product(api, f"Shelf; {number}", price, sku=f"00{number}", categoryId=inner["id"], barcodes=[{"code": f"40{number}"}])
    text = await exporting.text("PRODUCTS", *PRODUCTS, separator="SEMICOLON", decimalSign="COMMA")
    assert counts(await importing.run("PRODUCTS", text)) == (0, 0, 4, 0)


@pytest.mark.behaviour("IMP-8")
async def test_ten_thousand_rows_stream_in_bounded_memory(exporting: Exporting, worker: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    # As the product runs it: completing each page twice to compare is for the other tests.
    monkeypatch.setattr(build_schema(), "execution_context_class", BatchedExecutor)
    monkeypatch.setattr(build_schema(), "straight", BatchedExecutor.straight)
    columns = ("CUSTOMERS", "number", "name", "note")
    # What the first export of a process makes for all of them is no matter of its length.
    await exporting.api.ok(START, input=wish(*columns, orderBy=[{"field": "NUMBER"}]))
    await worker.drain()
    await worker.change(MADE, 10_000)
    await exporting.api.ok(START, input=wish(*columns, orderBy=[{"field": "NUMBER"}]))
    tracemalloc.start(1)
    try:
        await worker.drain()
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    (job,) = [each for each in (await exporting.api.ok(ALL))["exportJobs"] if each["done"]]
    lines = (await exporting.api.http.get(job["fileUrl"])).text.splitlines()
    assert (job["done"], len(lines), len(set(lines))) == (10_000, 10_001, 10_001)
    assert peak < 6_000_000, "a page and a chunk of the file, and not the list"


async def test_the_file_is_the_list_at_one_moment(exporting: Exporting, worker: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    await worker.change(MADE, 150)
    outside, read = contextvars.copy_context(), ListReader.parts

    async def while_others_work(self: ListReader) -> AsyncIterator[Part]:
        async for part in read(self):
            await asyncio.create_task(worker.change("UPDATE party SET number = 'Z' || number"), context=outside.copy())
            yield part

    monkeypatch.setattr(ListReader, "parts", while_others_work)
    lines = (await exporting.text("CUSTOMERS", "number", hasByteOrderMark=False)).split()
    assert sorted(lines[1:]) == sorted(f"M{number}" for number in range(1, 151))
    assert (await worker.rows("SELECT min(number) AS first FROM party"))[0]["first"].startswith("ZZ")


async def test_whoever_asked_watches_it_and_hears_when_it_is_ready(founded: Founded, api: Api, worker: Worker) -> None:
    await worker.change(MADE, 3)
    job = (await api.ok(START, input=wish("CUSTOMERS", "name", name="Customers")))["listExportStart"]["job"]
    watch = "subscription ($id: ID!) { exportProgress(id: $id) { status progress done total } }"
    async with listening(founded) as socket:
        await socket.subscribe(watch, variables={"id": job["id"]})
        assert (await heard(socket))["exportProgress"]["status"] == "QUEUED"
        await worker.drain()
        while (seen := (await heard(socket))["exportProgress"])["status"] != "DONE":
            assert seen["status"] == "RUNNING"
    assert seen == {"status": "DONE", "progress": 100, "done": 3, "total": 3}
    told = (await api.ok("{ notifications(first: 1) { nodes { kind title entityKind entityId } } }"))["notifications"]["nodes"]
    assert told == [
        {"kind": "JOB_FINISHED", "title": "The export of Customers is ready: 3 rows.", "entityKind": "EXPORT", "entityId": job["id"]}
    ]


async def test_the_same_key_exports_once(exporting: Exporting, api: Api) -> None:
    wanted = wish("CUSTOMERS", "name")
    first, again = [(await api.ok(START, input=wanted))["listExportStart"]["job"]["id"] for _ in range(2)]
    assert first == again
    errors = await api.refused(START, input=wanted | {"name": "Other"})
    assert [error["code"] for error in errors] == ["IDEMPOTENCY_KEY_REUSED"]


@pytest.mark.promise("S16")
@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("secret", "NOT_FOUND"),
        ("name } } #", "NOT_FOUND"),
        ("address", "INVALID"),
        ("address.city.length", "INVALID"),
        ("__typename", "NOT_FOUND"),
        ("name__startswith", "NOT_FOUND"),
        ("", "REQUIRED"),
    ],
)
async def test_what_is_no_column_is_refused(api: Api, path: str, code: str) -> None:
    given = wish("CUSTOMERS", "name") | {"columns": [{"path": "name", "header": "Name"}, {"path": path, "header": "Other"}]}
    errors = await api.refused(START, input=given)
    assert [(error["code"], error["path"]) for error in errors] == [(code, ["columns", "1", "path"])]


@pytest.mark.promise("S16")
@pytest.mark.parametrize(
    "given",
    [
        {"where": {"owner__password__startswith": {"eq": "a"}}},
        {"where": {"name": {"eq": 1}}},
        {"where": [1]},
        {"where": "name"},
        {"orderBy": ""},
        {"where": {"and": [{"and": [{"and": [{"name": {"eq": "a"}}]}]}]}},
        {"orderBy": [{"field": "PASSWORD"}]},
        {"orderBy": [{"field": "NAME"}, {"field": "NAME"}]},
        {"columns": [{"path": "name", "header": "A"}, {"path": "name", "header": "B"}]},
    ],
)
async def test_what_the_list_does_not_understand_is_refused_before_a_job_is_there(api: Api, given: dict[str, object]) -> None:
    errors = await api.refused(START, input=wish("CUSTOMERS", "name") | given)
    assert {error["code"] for error in errors} <= {"INVALID", "DUPLICATE"}
    assert (await api.ok("{ exportJobs { id } }"))["exportJobs"] == []


async def test_a_file_is_there_for_seven_days(exporting: Exporting, api: Api, worker: Worker) -> None:
    from app.workers.tidy import tidy

    job = await exporting.job(wish("CUSTOMERS", "name"))
    await worker.change("UPDATE file SET created_at = now() - interval '7 days'")
    assert (await api.http.get(job["fileUrl"])).status_code == 404
    assert (await api.ok(ONE, id=job["id"]))["exportJob"]["fileUrl"] is None
    async with use(worker.company):
        assert (await tidy()).exports == 1
        assert await database.fetchval("SELECT count(*) FROM file") == 0
