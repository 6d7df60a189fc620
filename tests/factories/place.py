"""Where a house listens, and where it keeps a company: its database and its files, looked up as the owner of the server."""

from __future__ import annotations

import asyncio
import contextlib
import random
import socket
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import asyncpg

from app.embedded.place import postgres_url

PORTS = range(20_000, 30_000)


@dataclass(frozen=True)
class Place:
    """Where a company is."""

    database_url: str
    files: Path


def free_port() -> int:
    """Return a port that nobody listens on just now, and that no system lends to whoever connects before it is listened on."""
    for port in random.sample(PORTS, len(PORTS)):
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port
    raise RuntimeError("Every port is taken.")


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
