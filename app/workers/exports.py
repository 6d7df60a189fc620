"""Makes the file of an export: the list is read at one moment, part by part, with the rights that its owner has now."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import IO, Final
from uuid import UUID

import structlog

from app.domain.exports.table import ROWS_MAX, body, head
from app.domain.exports.wish import ExportWish
from app.domain.refusal import Code, Refused
from app.files import store
from app.schema import build_schema
from app.schema.kit.context import Asking, Context
from app.schema.kit.errors import Problem
from app.schema.kit.export import Choice, ListReader, Part
from app.services.actor import Actor
from app.services.exports import jobs
from app.services.exports.start import OPERATION as START
from app.services.imports.jobs import Shows, begun, progress_shown
from app.services.transaction import snapshot
from app.tenancy import binding
from app.tenancy.sessions import Account, Session

NOT_ALLOWED: Final = "Whoever started this export may no longer do it; they lack: {permission}."
TOO_LARGE: Final = "The list is too large for one file. Choose fewer rows or columns."

log = structlog.get_logger("exports")


async def run(actor: Actor, job_id: UUID) -> None:
    """Make an export's file, from the beginning where an earlier attempt was cut off; one that has ended stays as it is."""
    job = await begun(job_id)
    if job is None:
        return
    wish, rights = jobs.wish_of(job)
    actor = replace(actor, permissions=actor.permissions & rights)
    try:
        if not actor.may(START):
            raise Refused(Code.NOT_ALLOWED, NOT_ALLOWED.format(permission=START))
        reader = ListReader(build_schema(), Choice(wish.list, tuple(path for path, _ in wish.columns), wish.given), _context(actor))
        reader.check()
        await _make(actor, job_id, wish, reader)
    except Refused as refused:
        await jobs.refuse(actor, job_id, str(refused))
    except Problem as problem:
        missing = (problem.extensions or {}).get("permission")
        await jobs.refuse(actor, job_id, NOT_ALLOWED.format(permission=missing) if missing else problem.message)


def _context(actor: Actor) -> Context:
    """Stand for whoever wants the export: the session asks nobody's password, and has their rights."""
    company = binding.current()
    account = Account(actor.account_id, actor.name, "", actor.language)
    session = Session(actor.account_id, account, company, permissions=actor.permissions)
    return Context(Asking(actor.request_id), session, company, company.slug)


async def _make(actor: Actor, job_id: UUID, wish: ExportWish, reader: ListReader) -> None:
    with tempfile.TemporaryFile() as file:
        async with progress_shown(job_id) as shows:
            rows = await _write(file, wish, reader, shows)
        stored = await store.keep(_chunks(file))
    await jobs.end(actor, job_id, wish, reader.permission, stored, rows)
    log.info("list_exported", job=str(job_id), list=wish.list, rows=rows, account=str(actor.account_id), size=stored.size)


async def _write(file: IO[bytes], wish: ExportWish, reader: ListReader, shows: Shows) -> int:
    """Write the whole list as it is at one moment; what is in memory at a time is one part of it."""
    rows = size = 0
    size += await asyncio.to_thread(file.write, head([header for _, header in wish.columns], wish.style))
    async with snapshot():
        async for part in reader.parts():
            rows += len(part.rows)
            size += await asyncio.to_thread(_append, file, part, reader, wish)
            if rows > ROWS_MAX or size > store.FILE_BYTES_MAX:
                raise Refused(Code.TOO_MANY, TOO_LARGE)
            shows(rows, part.total)
    return rows


def _append(file: IO[bytes], part: Part, reader: ListReader, wish: ExportWish) -> int:
    return file.write(body(part.rows, reader.contents, wish.style))


async def _chunks(file: IO[bytes]) -> AsyncIterator[bytes]:
    await asyncio.to_thread(file.seek, 0)
    while chunk := await asyncio.to_thread(file.read, store.CHUNK_BYTES):
        yield chunk
