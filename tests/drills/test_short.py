"""The short forms of the drills, in every run of the tests."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.drills import carrying, drills, migrating
from tests.drills.house import House, running


@pytest.fixture(scope="module")
async def shared(quick_folder: Path) -> AsyncIterator[House]:
    """One house for all drills that leave it whole; each has a company of its own."""
    async with running(quick_folder / "shared") as house:
        yield house


@pytest.fixture
def robust(shared: House) -> House:
    """The shared house without the mails of earlier drills."""
    for mail in shared.mails():
        mail.unlink()
    return shared


@pytest.mark.promise("R1", "R3")
@pytest.mark.behaviour("INV-4", "EML-1", "T-29")
async def test_killed_in_the_middle_of_postings_nothing_is_lost_or_doubled(robust: House) -> None:
    await drills.kill(robust, invoices=12, kills=1, seed=1)


@pytest.mark.promise("R4")
@pytest.mark.behaviour("EML-1", "NOT-1")
async def test_without_redis_business_goes_on_and_promises_are_kept(robust: House) -> None:
    await drills.without_redis(robust, invoices=3, seconds=0)


@pytest.mark.promise("R2")
async def test_postgres_may_be_killed_and_come_back(robust: House) -> None:
    await drills.postgres_restarts(robust, seconds=1)


@pytest.mark.promise("R13", "S28")
@pytest.mark.behaviour("TEN-10", "TEN-11")
async def test_a_company_is_exported_deleted_and_taken_in_again(robust: House) -> None:
    await carrying.carry(robust, invoices=4, flips=1, is_full=False)


@pytest.mark.promise("R20")
async def test_a_migration_that_is_killed_is_finished_by_the_next_and_a_broken_company_stops_nobody(quick_folder: Path) -> None:
    async with running(quick_folder / "migrated") as house:
        await migrating.migrate_all(house, companies=8)
