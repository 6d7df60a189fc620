"""Files over HTTP: what comes in is contained, what goes out is only for those who may read it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import httpx
import pytest

from app.files import store
from app.http.answers import HEARD_OUT_BYTES_MAX
from app.services.transaction import transaction
from app.tenancy import database, sessions
from app.tenancy.binding import Company, use
from tests.client import Api
from tests.factories import mail, sales
from tests.factories.company import Founded
from tests.workers.fixture import Worker

CSV = b"sku;name\n007;Lamp\n"


async def send(api: Api, content: bytes = CSV, name: str = "prices.csv", **options: Any) -> httpx.Response:
    """Send a file as a form does."""
    return await api.http.post(f"/c/{api.slug}/files", files={"file": (name, content)}, **options)


async def without(founded: Founded, role: str, permission: str) -> None:
    """Take a right away from a role."""
    async with use(founded.company), transaction(sales.actor_of(founded), "tests.role:update"):
        await database.execute("UPDATE role SET permissions = array_remove(permissions, $2) WHERE name = $1", role, permission)
    await sessions.forget(company=founded.company.id)


async def fetch(api: Api, file_id: str, slug: str | None = None) -> httpx.Response:
    """Fetch a file."""
    return await api.http.get(f"/c/{slug or api.slug}/files/{file_id}")


async def test_an_upload_comes_back_as_it_was_sent_to_its_uploader_alone(
    api: Api, as_role: Callable[[str], Awaitable[Api]], company: Company, worker: Worker
) -> None:
    answer = await send(api)
    assert answer.status_code == 201
    file = answer.json()
    assert {name: file[name] for name in ("name", "mediaType", "size")} == {"name": "prices.csv", "mediaType": "text/csv", "size": len(CSV)}

    back = await fetch(api, file["id"])
    assert (back.status_code, back.content) == (200, CSV)
    assert back.headers["content-disposition"] == "attachment; filename*=UTF-8''prices.csv"
    assert back.headers["x-content-type-options"] == "nosniff"
    assert back.headers["cache-control"] == "no-store"
    assert "sandbox" in back.headers["content-security-policy"]

    colleague = await as_role("Manager")
    assert (await fetch(colleague, file["id"])).status_code == 404
    (row,) = await worker.rows("SELECT actor_id, operation FROM audit_entry WHERE table_name = 'file'")
    assert row["operation"] == "documents.file:create"


@pytest.mark.behaviour("TEN-1")
async def test_a_file_of_another_company_is_like_an_absent_one(api: Api, stranger: Api, anonymous: Api) -> None:
    file_id = (await send(api)).json()["id"]
    absent = "01890000-0000-7000-8000-000000000000"

    for slug in (stranger.slug, api.slug):
        foreign, nothing = await fetch(stranger, file_id, slug), await fetch(stranger, absent, slug)
        assert foreign.status_code == nothing.status_code
        assert foreign.json() == nothing.json()
        assert foreign.status_code in (403, 404)
    assert (await fetch(anonymous, file_id)).status_code == 401
    assert (await fetch(api, "not-an-id")).status_code == 404


@pytest.mark.promise("S17")
async def test_an_invoice_pdf_is_shown_in_place_to_those_who_may_read_invoices(
    api: Api, as_role: Callable[[str], Awaitable[Api]], founded: Founded, company: Company, worker: Worker
) -> None:
    async with use(company):
        await mail.posted_invoice(sales.actor_of(founded))
    await worker.drain()
    (invoice,) = await worker.rows("SELECT pdf_id FROM invoice")
    for reader in (api, await as_role("Manager")):
        shown = await fetch(reader, str(invoice["pdf_id"]))
        assert shown.status_code == 200
        assert shown.headers["content-type"] == "application/pdf"
        assert shown.headers["content-disposition"].startswith("inline; ")
        assert "frame-ancestors 'self'" in shown.headers["content-security-policy"]
        assert shown.headers["x-frame-options"] == "SAMEORIGIN"
        assert shown.content.startswith(b"%PDF-")
    await without(founded, "Manager", "invoicing.invoice:read")
    assert (await fetch(await as_role("Manager"), str(invoice["pdf_id"]))).status_code == 404


@pytest.mark.promise("S17")
@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../../etc/passwd", "passwd"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("/etc/cron.d/x", "x"),
        ("a\r\nSet-Cookie: x=1.csv", "a__Set-Cookie_ x=1.csv"),
        ("exe\u202efdp.csv", "exe_fdp.csv"),
        ("...", "file"),
        ("x" * 400 + ".csv", "x" * 196 + ".csv"),
        ("Preise Größe.csv", "Preise Größe.csv"),
    ],
)
async def test_hostile_names_lead_nowhere(api: Api, company: Company, given: str, kept: str) -> None:
    boundary = "b0undary"
    quoted = given.replace("\r", "%0D").replace("\n", "%0A")
    body = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{quoted}"\r\n\r\n'.encode()
        + CSV
        + f"\r\n--{boundary}--\r\n".encode()
    )
    answer = await api.http.post(
        f"/c/{api.slug}/files", content=body, headers={"content-type": f"multipart/form-data; boundary={boundary}"}
    )
    assert answer.status_code == 201, answer.text
    if "%0D" not in quoted:
        assert answer.json()["name"] == kept
    back = await fetch(api, answer.json()["id"])
    assert back.status_code == 200
    assert "set-cookie" not in back.headers
    assert await asyncio.to_thread(lambda: list(store.folder(company.id).parent.parent.rglob("*passwd*"))) == []


@pytest.mark.promise("S17")
@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("page.html", b"<html><script>alert(1)</script></html>"),
        ("image.svg", b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
        ("trick.pdf", b"<script>alert(1)</script>"),
        ("print.pdf", b"%PDF-1.7\n1 0 obj << /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >> endobj"),
        ("image.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 100),
        ("program.csv", b"MZ\x90\x00\x03"),
    ],
)
async def test_nothing_that_somebody_sent_is_run_in_place(api: Api, name: str, content: bytes) -> None:
    file_id = (await send(api, content, name)).json()["id"]
    back = await fetch(api, file_id)
    assert back.content == content
    assert back.headers["content-disposition"].startswith("attachment; ")
    assert back.headers["content-type"] in ("text/plain; charset=utf-8", "application/octet-stream")


async def test_what_is_too_large_or_empty_or_no_form_is_refused_and_leaves_nothing(api: Api, company: Company, worker: Worker) -> None:
    url = f"/c/{api.slug}/files"
    seen = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal seen
        yield b'--b\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n\r\n'
        while True:
            seen += 1
            yield b"x" * 1024 * 1024

    form = {"content-type": "multipart/form-data; boundary=b"}
    assert (await api.http.post(url, content=endless(), headers=form)).status_code == 413
    assert seen <= 22 + HEARD_OUT_BYTES_MAX // 1024 // 1024
    announced = await api.http.post(url, content=b"", headers=form | {"content-length": str(30 * 1024 * 1024)})
    assert announced.status_code == 413
    for content, headers in (
        (b"plain", {"content-type": "text/csv"}),
        (b"no form at all", form),
        (b'--b\r\nContent-Disposition: form-data; name="f"; filename="cut.csv"\r\n\r\na;b\n1', form),
        (b"no form at all", {"content-type": "multipart/form-data; boundary=" + "b" * 5_000}),
        (b'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n--b--\r\n', form),
        (b'--b\r\nContent-Disposition: form-data; name="a"; filename="x"\r\n\r\n\r\n--b--\r\n', form),
    ):
        assert (await api.http.post(url, content=content, headers=headers)).status_code == 400
    assert await worker.rows("SELECT id FROM file") == []


@pytest.mark.promise("S11")
async def test_another_site_cannot_make_a_browser_send_a_file(api: Api, worker: Worker) -> None:
    token = api.http.headers.pop("authorization").removeprefix("Bearer ")
    del api.http.headers["x-requested-with"]
    cookie = {"cookie": f"__Host-session={token}"}
    assert (await send(api, headers=cookie)).status_code == 403
    assert (await send(api, headers=cookie | {"x-requested-with": "x", "origin": "https://evil.example"})).status_code == 403
    assert await worker.rows("SELECT id FROM file") == []
    assert (await send(api, headers=cookie | {"x-requested-with": "x"})).status_code == 201


async def test_a_right_that_is_missing_is_said(founded: Founded, as_role: Callable[[str], Awaitable[Api]], worker: Worker) -> None:
    assert (await send(await as_role("User"))).status_code == 201
    await without(founded, "User", "documents.file:upload")
    answer = await send(await as_role("User"))
    assert answer.status_code == 403
    assert answer.json()["errors"][0]["extensions"]["code"] == "FORBIDDEN"
    assert len(await worker.rows("SELECT id FROM file")) == 1
