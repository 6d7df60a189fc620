"""Removes a company so that nothing of it is left, also when the work was interrupted, and clears away what a killed import left."""

from __future__ import annotations

import asyncio
import shutil
from typing import Final
from uuid import UUID

from app.files import store
from app.tenancy import lifecycle, owner

# Held by whoever takes a company in, for as long as they live.
HOLD: Final = "SELECT pg_advisory_lock(hashtextextended($1, 1))"
TRY_HOLD: Final = "SELECT pg_try_advisory_lock(hashtextextended($1, 1))"
LET_GO: Final = "SELECT pg_advisory_unlock(hashtextextended($1, 1))"
LEAVING: Final = "SELECT id, database, state FROM company WHERE state IN ('DELETING', 'ARRIVING') ORDER BY id"


async def delete(company: UUID) -> None:
    """Refuse a company to everybody at once and then remove it for good; its address is free from the first moment."""
    await lifecycle.begin_deletion(company)
    await remove(company)


async def remove(company: UUID) -> None:
    """Remove database, role and files, and last the rows of the directory, by which an interrupted removal is found and finished."""
    async with owner.server_locked() as server, owner.connected(owner.DIRECTORY_DATABASE) as directory:
        database = await directory.fetchval("SELECT database FROM company WHERE id = $1", company)
        if database is None:
            return
        await lifecycle.drop_database(server, database)
        await asyncio.to_thread(shutil.rmtree, store.folder(company), ignore_errors=True)
        await lifecycle.erase_rows(directory, company)


async def clear_away() -> list[UUID]:
    """Finish every removal that was interrupted, and remove what an import left that was killed; return which companies."""
    gone = []
    async with owner.connected(owner.DIRECTORY_DATABASE) as directory:
        for row in await directory.fetch(LEAVING):
            if row["state"] == "ARRIVING":
                if not await directory.fetchval(TRY_HOLD, row["database"]):
                    continue
                await directory.execute(LET_GO, row["database"])
                if await directory.fetchval("SELECT state FROM company WHERE id = $1", row["id"]) != "ARRIVING":
                    continue
            await remove(row["id"])
            gone.append(row["id"])
    return gone
