"""The addresses of a company's files: `POST /c/<slug>/files` takes one in, `GET /c/<slug>/files/<id>` hands one out, and its logo."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Final
from urllib.parse import quote
from uuid import UUID

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from app.domain.documents import CSV, PDF, TEXT, UNKNOWN, checked_name, media_type_of
from app.domain.exports.wish import KEPT
from app.domain.imports.access import READ
from app.domain.work import EntityKind
from app.files import store
from app.files.logo import logo
from app.files.multipart import FORM_OVERHEAD_BYTES_MAX, FileInForm, NoFile
from app.http.answers import Refusal, TooLarge, as_json, bad_request, exhausted, forbidden
from app.http.graphql import who_asks
from app.http.origin import check_forgery
from app.resolvers.documents import bytes_of_files, file_by_id, is_record_visible
from app.resolvers.kit import Reader, Row, read_as
from app.services import clock
from app.services.documents import file as files
from app.services.documents.steps import READ_INVOICE, UPLOAD
from app.settings import settings
from app.tenancy import allowance
from app.tenancy.binding import use
from app.tenancy.sessions import Session

UPLOAD_SECONDS_MAX: Final = 60.0
# What a file costs of the nodes that its sender or reader has in a minute.
UPLOAD_NODES: Final = 1_000
DOWNLOAD_NODES: Final = 100
COLUMNS: Final = frozenset({"name", "media_type", "size", "sha256", "permission", "created_by", "created_at", "entity_kind", "entity_id"})
# Our own page shows a print in a frame; the print itself may run and load nothing.
INLINE_CSP: Final = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'"
ATTACHMENT_CSP: Final = "default-src 'none'; sandbox; frame-ancestors 'none'"

EXPORTED: Final = "Who made the export and still may export the list, for seven days."
IMPORTED: Final = "Who made the import, or sees the records of its kind."
RIGHTS: Final[Sequence[Mapping[str, str | None]]] = (
    {"path": "POST /c/{company}/files", "kind": "file", "permission": UPLOAD, "mode": "DENY", "rule": "Takes a file in."},
    {"path": "GET /c/{company}/files/{upload}", "kind": "file", "permission": None, "mode": "UPLOADER", "rule": "Its uploader alone."},
    {
        "path": "GET /c/{company}/files/{invoice}",
        "kind": "file",
        "permission": READ_INVOICE,
        "mode": "DENY",
        "rule": "Who sees the invoice.",
    },
    {"path": "GET /c/{company}/files/{export}", "kind": "file", "permission": None, "mode": "OWNER", "rule": EXPORTED},
    {"path": "GET /c/{company}/files/{import}", "kind": "file", "permission": READ, "mode": "DENY", "rule": IMPORTED},
)
"""What each kind of file asks for. A file that one may not read is absent (404)."""

log = structlog.get_logger("files")


async def upload(request: Request) -> Response:
    """Take in the one file of a form."""
    check_forgery(request.headers, has_cookies=bool(request.headers.get("cookie")))
    session = await _member(request, UPLOAD_NODES)
    if UPLOAD not in session.permissions:
        raise forbidden("Your role does not allow sending files.")
    if session.is_read_only:
        raise forbidden("This API token may only read. Use one that may also write.")
    if request.headers.get("content-encoding", "identity") != "identity":
        raise bad_request("Send the file without compression.", 415)
    assert session.company is not None, "at a company's address there is a company"
    async with use(session.company):
        await _check_room(request)
        stored, name = await _received(request)
        media_type = media_type_of(stored.head, name)
        actor = session.actor(request.scope["state"]["request_id"])
        file_id = await files.create(actor, stored, name, media_type)
    log.info("file_kept", file=str(file_id), size=stored.size, media_type=media_type)
    return as_json({"id": str(file_id), "name": name, "mediaType": media_type, "size": stored.size}, 201)


async def download(request: Request) -> Response:
    """Hand out one file to somebody who may read it; for anybody else it does not exist."""
    session = await _member(request, DOWNLOAD_NODES)
    try:
        file_id = UUID(request.path_params["file_id"])
    except ValueError:
        raise _absent() from None
    assert session.company is not None, "at a company's address there is a company"
    async with use(session.company):
        file = await file_by_id(file_id, COLUMNS)
        if file is None or not _may_read(session, file):
            raise _absent()
        read_as(Reader(session.account.id, session.permissions))
        if not await is_record_visible(file["entity_kind"], file["entity_id"]):
            raise _absent()
        content = await store.read(file["sha256"])
    return Response(content, headers=_headers(file["name"], file["media_type"], is_upload=file["permission"] == UPLOAD))


def _may_read(session: Session, file: Row) -> bool:
    permission: str = file["permission"]
    if file["entity_kind"] == EntityKind.EXPORT and file["created_at"] <= clock.now() - KEPT:
        return False
    # What somebody sent, or has taken away, is theirs alone to see; their token sees it if it was given that right.
    is_personal = permission == UPLOAD or file["entity_kind"] == EntityKind.EXPORT
    is_theirs = not is_personal or file["created_by"] == session.account.id
    return is_theirs and (permission in session.permissions or (permission == UPLOAD and session.token is None))


async def _member(request: Request, nodes: int) -> Session:
    session = await who_asks(request.cookies, request.headers.get("authorization"), request.path_params["slug"])
    assert session is not None, "at a company's address somebody is signed in"
    assert session.company is not None, "at a company's address there is a company"
    payers = allowance.payers(session.account.id, session.company.id, "")
    if not allowance.take(payers, nodes):
        try:
            await allowance.draw(payers, nodes)
        except allowance.Exhausted as used_up:
            raise exhausted(used_up.seconds) from None
    return session


async def _check_room(request: Request) -> None:
    taken, most = await bytes_of_files(), settings().company_files_bytes_max
    announced = request.headers.get("content-length", "0")[:12]
    if taken + (int(announced) if announced.isdecimal() else 0) > most:
        raise bad_request(
            f"Your company's files may take up {most / 1e9:.1f} GB together, and {taken / 1e9:.1f} GB are taken."
            " Ask whoever runs this server for more room.",
            507,
        )


async def _received(request: Request) -> tuple[store.Stored, str]:
    too_large = TooLarge(f"A file has at most {store.FILE_BYTES_MAX // 1024 // 1024} MiB.")
    announced = request.headers.get("content-length", "0")
    if not announced.isdecimal() or int(announced[:12]) > store.FILE_BYTES_MAX + FORM_OVERHEAD_BYTES_MAX:
        raise too_large
    try:
        form = FileInForm(request.headers.get("content-type", ""), request.stream())
        async with asyncio.timeout(UPLOAD_SECONDS_MAX):
            stored = await store.keep(form.chunks())
    except NoFile as error:
        raise bad_request(str(error)) from None
    except store.TooLarge:
        raise too_large from None
    except TimeoutError:
        raise bad_request(f"The file did not arrive within {UPLOAD_SECONDS_MAX:g} seconds.", 408, {"Connection": "close"}) from None
    except ClientDisconnect:
        raise bad_request("The file did not arrive.") from None
    if stored.size == 0:
        raise bad_request("The file is empty.")
    return stored, checked_name(form.name)


def _headers(name: str, media_type: str, *, is_upload: bool) -> dict[str, str]:
    """Only a print of ours is shown in place; whatever somebody sent us is saved, never run (S17)."""
    shown = media_type == PDF and not is_upload
    headers = {
        "content-type": f"{media_type}; charset=utf-8" if media_type in (TEXT, CSV) else media_type if shown else UNKNOWN,
        "content-disposition": f"{'inline' if shown else 'attachment'}; filename*=UTF-8''{quote(name, safe='')}",
        "content-security-policy": INLINE_CSP if shown else ATTACHMENT_CSP,
        "cache-control": "no-store",
    }
    return headers | ({"x-frame-options": "SAMEORIGIN"} if shown else {})


def _absent() -> Refusal:
    return bad_request("There is no such file.", 404)


routes: list[BaseRoute] = [
    Route("/c/{slug}/files", upload, methods=["POST"]),
    Route("/c/{slug}/files/{file_id}", download, methods=["GET"]),
    Route("/c/{slug}/logo", logo, methods=["GET"]),
]
