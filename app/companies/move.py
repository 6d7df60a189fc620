"""Moves a company into a new database behind a short stop of its work: carried over in an archive, compared, and only then changed over."""

from __future__ import annotations

import secrets
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import UUID

from uuid_utils.compat import uuid7

from app.companies import arrival, removal
from app.companies.archive import Reader
from app.companies.export import Progress, export
from app.settings import settings
from app.tenancy import lifecycle, migrating, owner, provisioning, sessions

CHANGE_OVER = "UPDATE company SET database = $2, shape = $3 WHERE id = $1"


async def move(company: UUID, progress: Progress = migrating.nobody) -> str:
    """Give a company a new database with the same rows and return its name; its files stay where they are.

    Meanwhile the company is suspended. When anything fails it is opened again as it was.
    """
    async with _stopped(company), _scratch() as folder:
        archive = folder / "company.zip"
        await export(company, archive, progress)
        reader = Reader(archive)
        try:
            reader.check(progress)
            return await _changed_over(company, reader, progress)
        finally:
            reader.close()


async def _changed_over(company: UUID, reader: Reader, progress: Progress) -> str:
    database = f"c_{secrets.token_hex(8)}"
    steps = await migrating.steps_of("tenant")
    known = arrival.known_steps(reader.manifest, steps)
    async with owner.connected(owner.DIRECTORY_DATABASE) as directory:
        # The new database stands in the directory under an id of its own until it is the company's, so that a crash leaves nothing unknown.
        await directory.execute(removal.HOLD, database)
        placeholder = uuid7()
        await directory.execute(arrival.RESERVE, placeholder, None, database)
        try:
            await arrival.load(reader, database, known, steps, lambda name, done: progress(name, done, len(reader.manifest.tables)))
            await provisioning.make_role(directory, database)
            before = await directory.fetchval("SELECT database FROM company WHERE id = $1", company)
            async with directory.transaction():
                await directory.execute("UPDATE company SET database = 'leaving ' || database WHERE id = $1", placeholder)
                await directory.execute(CHANGE_OVER, company, database, migrating.shape_of(steps))
                await directory.execute("UPDATE company SET database = $2 WHERE id = $1", placeholder, before)
        finally:
            # Either the new database, when it did not come to be, or the old one, which nobody uses any more.
            await removal.remove(placeholder)
    await sessions.forget(company=company)
    return database


@asynccontextmanager
async def _stopped(company: UUID) -> AsyncIterator[None]:
    async with owner.connected(owner.DIRECTORY_DATABASE) as directory:
        was_open = await directory.fetchval("SELECT state = 'ACTIVE' FROM company WHERE id = $1", company)
    if was_open:
        await lifecycle.suspend(company)
    try:
        yield
    finally:
        if was_open:
            await lifecycle.resume(company)


@asynccontextmanager
async def _scratch() -> AsyncIterator[Path]:
    with tempfile.TemporaryDirectory(prefix="move-", dir=settings().var) as folder:
        yield Path(folder)
