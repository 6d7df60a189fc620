"""A company is exported while its people work, deleted, and taken in again; another company beside it notices nothing (R13, S28)."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import os
import sys
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import asyncpg

from app.companies import tables
from app.settings import ROOT
from tests.digests import digests
from tests.drills import trade
from tests.drills.drills import Figures
from tests.drills.house import House

BALANCE = """{ trialBalance(from: "2020-01-01", to: "2099-12-31") {
  debitTotal { amount } creditTotal { amount } rows { account { code } debit { amount } credit { amount } closing { amount } }
} }"""


@dataclass(frozen=True)
class Held:
    """What a company's database and folder hold: digests of all rows, the stock's value, the hashes of all files, the next numbers."""

    rows: dict[str, str]
    stock: Any
    files: dict[str, str]
    series: list[Any]
    sequences: dict[str, list[Any]]


@dataclass(frozen=True)
class Seen:
    """What is compared: everything that is held, and the trial balance as the API says it."""

    held: Held
    balance: Any


async def carry(house: House, *, invoices: int, flips: int, is_full: bool = True) -> Figures:
    """Export, delete and import a company by the commands that people have; refuse every archive with a flipped byte and name the part."""
    await house.sign_up("Company That Stays")
    await trade.drafts(house, 2)
    await trade.promises_kept(house)
    neighbour, neighbours_token = house.slug, house.token
    stays = await seen(house)
    await house.sign_up("Company That Travels")
    waiting = await trade.drafts(house, invoices)
    archive = house.folder / "company.zip"

    posting = asyncio.create_task(trade.post_all(house, waiting))
    began = time.monotonic()
    if is_full:
        await erp(house, 0, "company", "export", house.slug, str(house.folder / "live.zip"))
    live_seconds = time.monotonic() - began
    told = await posting
    await trade.check_promises(house, told)
    before = await seen(house)
    began = time.monotonic()
    await erp(house, 0, "company", "export", house.slug, str(archive))
    export_seconds = time.monotonic() - began
    await flipped(house, archive, flips)
    if is_full:
        assert "already" in await erp(house, 1, "company", "import", str(archive))
        await erp(house, 0, "company", "suspend", house.slug)
        assert await _status(house) == 403
        await erp(house, 0, "company", "resume", house.slug)
        assert await _status(house) == 200
        assert "Nothing was deleted" in await erp(house, 1, "company", "delete", house.slug, told="no\n")
    began = time.monotonic()
    await erp(house, 0, "company", "delete", house.slug, told=f"{house.slug}\n")
    delete_seconds = time.monotonic() - began
    assert await _status(house) == 403
    await nothing_left(house)

    began = time.monotonic()
    await erp(house, 0, "company", "import", str(archive))
    import_seconds = time.monotonic() - began
    assert await seen(house) == before
    await trade.check_books(house, told)
    more = await trade.post_all(house, await trade.drafts(house, 1))
    assert sorted(more.values())[0].endswith(f"{invoices + 1:05d}")
    if is_full:
        await erp(house, 0, "company", "move", house.slug)
        await trade.check_books(house, told | more)
    house.slug, house.token = neighbour, neighbours_token
    after = await seen(house)
    assert after == stays
    return {
        "invoices": invoices,
        "archive_mb": archive.stat().st_size / 1e6,
        "export_while_posting_s": live_seconds,
        "export_s": export_seconds,
        "delete_s": delete_seconds,
        "import_s": import_seconds,
        "flipped_and_refused": flips,
    }


async def seen(house: House) -> Seen:
    """Look at everything of the company that must be the same afterwards."""
    balance = (await house.insist(BALANCE))["trialBalance"]
    return Seen(await held(house), balance)


async def held(house: House) -> Held:
    """Look at everything that is kept of the company; every file is what its name says."""
    async with house.sql() as connection:
        rows = await digests(connection)
        stock = await connection.fetchval("SELECT coalesce(sum(amount), 0) FROM valuation")
        kept = [row["sha256"] for row in await connection.fetch("SELECT DISTINCT sha256 FROM file ORDER BY 1")]
        company = await connection.fetchval("SELECT id FROM company_profile")
        series = [tuple(row) for row in await connection.fetch("SELECT code, next FROM series ORDER BY 1, 2")]
        sequences = await tables.sequences_of(connection)
    folder = house.folder / "var/files" / str(company)
    files = {name: hashlib.sha256((folder / name[:2] / name).read_bytes()).hexdigest() for name in kept}
    assert all(name == digest for name, digest in files.items())
    return Held(rows, stock, files, series, sequences)


async def erp(house: House, code: int, *arguments: str, told: str = "") -> str:
    """Run a command as a person does, expect how it ends, and return what it said."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "app.cli", *arguments),
        cwd=ROOT,
        env=os.environ | house.environment,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await process.communicate(told.encode())
    assert process.returncode == code, said.decode()
    assert "Traceback" not in said.decode(), said.decode()
    return said.decode()


async def flipped(house: House, archive: Path, flips: int) -> None:
    """Flip a byte here and there: each such archive is refused, the part is named, and no company comes of it."""
    whole = archive.read_bytes()  # noqa: ASYNC240 (nothing else runs in this loop)
    broken, random = house.folder / "broken.zip", Random(13)  # noqa: S311 (the same places every time)
    async with _directory(house) as directory:
        companies = await directory.fetchval("SELECT count(*) FROM company WHERE state <> 'SPARE'")
        for _ in range(flips):
            place = random.randrange(len(whole))
            broken.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
            said = await erp(house, 1, "company", "import", str(broken), "--as", "broken")
            assert "is damaged; nothing was imported" in said, said
            assert any(part in said for part in ("tables/", "files/", "people.json", "manifest.json")), said
        assert await directory.fetchval("SELECT count(*) FROM company WHERE state <> 'SPARE'") == companies


async def nothing_left(house: House) -> None:
    """Find no database, role, folder or row that no company of the directory has."""
    async with _directory(house) as directory:
        assert (
            await directory.fetchval("SELECT count(*) FROM company WHERE slug = $1 OR state IN ('DELETING', 'ARRIVING')", house.slug) == 0
        )

        async def is_known() -> bool:
            known = {row["database"] for row in await directory.fetch("SELECT database FROM company")}
            there = {row["datname"] for row in await directory.fetch("SELECT datname FROM pg_database WHERE datname LIKE 'c\\_%'")}
            roles = {row["rolname"] for row in await directory.fetch("SELECT rolname FROM pg_roles WHERE rolname LIKE 'c\\_%'")}
            return there == roles == known

        # The worker may be making a spare, which is in the directory once it is whole.
        await house.until(is_known, "every database and role is a company's")
        ids = {str(row["id"]) for row in await directory.fetch("SELECT id FROM company")}
        assert {path.name for path in (house.folder / "var/files").iterdir()} <= ids


@contextlib.asynccontextmanager
async def _directory(house: House) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(house.postgres.url, database="countinghouse_directory")
    try:
        yield connection
    finally:
        await connection.close()


async def _status(house: House) -> int:
    answer = await house.http.post(
        f"{house.address}/c/{house.slug}/graphql",
        json={"query": "{ customers(first: 1) { totalCount } }"},
        headers={"Authorization": f"Bearer {house.token}", "X-Requested-With": "drill"},
    )
    return answer.status_code
