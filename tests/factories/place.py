"""Where a house listens, and where it keeps a company: its database and its files, looked up as the owner of the server."""

from __future__ import annotations

import asyncio
import socket
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import asyncpg

from app.embedded.place import postgres_url


@dataclass(frozen=True)
class Place:
    """Where a company is."""

    database_url: str
    files: Path


def free_port() -> int:
    """Return a port that nobody listens on just now."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def place_of(folder: Path, company: str) -> Place:
    """Find a company by its address in the house of this folder."""
    url = postgres_url(folder / "postgresql")

    async def read() -> asyncpg.Record | None:
        connection = await asyncpg.connect(url, database="countinghouse_directory")
        try:
            return await connection.fetchrow("SELECT id, database FROM company WHERE slug = $1", company)
        finally:
            await connection.close()

    row = asyncio.run(read())
    assert row is not None, f"there is no company {company}"
    return Place(urlsplit(url)._replace(path=f"/{row['database']}").geturl(), folder / "files" / str(row["id"]))
