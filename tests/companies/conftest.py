"""Companies with something in them, and what must be the same after they were carried."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.companies import export, tables
from app.companies.archive import Damaged, Reader
from app.files import store
from app.tenancy import database, owner
from app.tenancy.binding import Company, use
from tests.digests import digests as digests_of
from tests.factories import company as companies
from tests.factories import mail, sales, stock
from tests.factories.company import Founded
from tests.workers.fixture import Worker


@dataclass(frozen=True)
class Books:
    """What people look at: the trial balance, the stock's value, the files and the next numbers."""

    balance: list[tuple[Any, ...]]
    stock: Decimal
    files: dict[str, int]
    series: list[tuple[Any, ...]]
    sequences: dict[str, list[Any]]


async def books(company: Company) -> Books:
    """Read a company's books."""
    async with use(company):
        balance = await database.fetch(
            "SELECT a.code, sum(l.debit), sum(l.credit) FROM journal_line l JOIN account a ON a.id = l.account_id GROUP BY 1 ORDER BY 1"
        )
        value = await database.fetchval("SELECT coalesce(sum(amount), 0) FROM valuation")
        files = {row["sha256"]: row["size"] for row in await database.fetch("SELECT sha256, size FROM file")}
        for sha256, size in files.items():
            assert len(await store.read(sha256)) == size
        series = await database.fetch("SELECT code, prefix, next, last_on FROM series ORDER BY code, prefix")
    async with owner.connected(company.database) as connection:
        sequences = await tables.sequences_of(connection)
        del sequences["audit_entry_id_seq"]  # that the address is another one is itself a change
    return Books([tuple(row) for row in balance], value, files, [tuple(row) for row in series], sequences)


async def digests(company: Company) -> dict[str, str]:
    """Return the digest of each table of a company."""
    async with owner.connected(company.database) as connection:
        return await digests_of(connection)


async def made_busy(founded: Founded) -> Founded:
    """Put goods into stock, and post and print an invoice."""
    actor = sales.actor_of(founded)
    async with use(founded.company):
        await mail.posted_invoice(actor)
        product = await sales.goods(actor, "Crate", "12.00")
        await stock.received(actor, product, "7", "3.25")
    await Worker(founded.company).drain()
    return founded


@pytest.fixture
async def busy(founded: Founded) -> Founded:
    """A company with goods in stock and a posted and printed invoice."""
    return await made_busy(founded)


@pytest.fixture(scope="module")
async def calm(house: None) -> AsyncIterator[Founded]:
    """A busy company that no test of the module changes."""
    founded = await made_busy(await companies.found("Calm Waters"))
    yield founded
    await companies.remove(founded.company)


@pytest.fixture(scope="module")
async def archive(calm: Founded, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The calm company's archive."""
    path = tmp_path_factory.mktemp("archive") / "calm.zip"
    await export.export(calm.company.id, path)
    return path


def opened(path: Path) -> Reader:
    """Open an archive and check it."""
    reader = Reader(path)
    try:
        reader.check(lambda *_: None)
    except Damaged:
        reader.close()
        raise
    return reader
