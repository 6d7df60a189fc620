"""One large company for all tests of plans, made by set-based SQL: every list has more rows in it than may be read for a page."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import pytest

from app.tenancy import owner
from bench.data import Size, load
from tests.factories import company as companies
from tests.factories.company import Founded

SIZE = Size(customers=8_000, products=8_000, orders=12_000)
GROWN = Path(__file__).parent / "grown.sql"


@pytest.fixture(scope="session")
async def large(house: None) -> AsyncIterator[Founded]:
    """A company with thousands of everything."""
    made = await companies.found("Large Trading")
    async with owner.connected(made.company.database) as connection:
        await _leave_unchecked(connection)
        await load(connection, SIZE, made.founder.id)
        await connection.execute(GROWN.read_text())
        # Also empties the lists of words that wait to be put into their indexes.
        await connection.execute("VACUUM (ANALYZE)")
    yield made
    await companies.remove(made.company)


async def _leave_unchecked(connection: asyncpg.Connection) -> None:
    """Switch off what checks and records rows one by one, and leave on what writes the texts that are searched."""
    tables = "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
    for row in await connection.fetch(tables):
        await connection.execute(f'ALTER TABLE "{row["relname"]}" DISABLE TRIGGER ALL')
    kept = "SELECT tgrelid::regclass::text AS relname, tgname FROM pg_trigger WHERE tgfoid = 'keep_search'::regproc"
    for row in await connection.fetch(kept):
        await connection.execute(f"ALTER TABLE {row['relname']} ENABLE TRIGGER {row['tgname']}")
