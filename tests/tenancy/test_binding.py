"""A connection is a company: whoever is bound sees that company's rows and no others, and whoever is not sees nothing."""

from __future__ import annotations

import asyncio
import random

import pytest
from tortoise.transactions import in_transaction

from app.models.company import CompanyProfile
from app.services.actor import Actor
from app.services.transaction import transaction
from app.settings import settings
from app.tenancy import binding, database
from app.tenancy.binding import Company, use
from app.tenancy.clients import NoCompanyBound
from tests.factories import company as companies

READS = 600


@pytest.mark.promise("S2")
async def test_interleaved_reads_of_three_companies_never_see_a_stranger(house: None) -> None:
    chance = random.Random(5)  # noqa: S311 (chance, not a secret)
    made = [(await companies.found(f"{name} Ltd")).company for name in ("Amber", "Birch", "Cedar")]

    async def read(company: Company, number: int) -> None:
        async with use(company):
            await asyncio.sleep(chance.random() / 100)
            match number % 4:
                case 0:
                    assert [row["name"] for row in await CompanyProfile.filter().values("name")] == [company.name]
                case 1:
                    assert await database.fetchval("SELECT id FROM company_profile") == company.id
                case 2:
                    async with in_transaction("tenant"):
                        assert await database.fetchval("SELECT slug FROM company_profile") == company.slug
                        assert await CompanyProfile.filter(id=company.id).count() == 1
                case _:
                    profile = await CompanyProfile.get(is_only_row=True)
                    assert profile.id == company.id
            assert binding.current() == company

    await asyncio.gather(*(read(made[number % 3], number // 3) for number in range(READS)))

    for company in made:
        await companies.remove(company)


@pytest.mark.promise("S2")
async def test_without_a_company_every_way_to_the_database_fails_before_any_statement(house: None, query_count: object) -> None:
    async with query_count(0):  # type: ignore[operator]
        with pytest.raises(NoCompanyBound):
            await CompanyProfile.filter().count()
        with pytest.raises(NoCompanyBound):
            await CompanyProfile.filter().delete()
        with pytest.raises(NoCompanyBound):
            await database.fetchval("SELECT 1")
        with pytest.raises(NoCompanyBound):
            async with in_transaction("tenant"):
                pass
        with pytest.raises(NoCompanyBound):
            binding.current()


async def test_the_binding_ends_with_its_block_and_stays_in_its_task(company: Company) -> None:
    async with use(company):
        inherited = asyncio.create_task(database.fetchval("SELECT slug FROM company_profile"))
        assert await inherited == company.slug

    with pytest.raises(NoCompanyBound):
        await database.fetchval("SELECT 1")


async def test_a_company_cannot_be_bound_inside_anothers_transaction(company: Company) -> None:
    async with use(company), in_transaction("tenant"):
        with pytest.raises(AssertionError):
            await use(company).__aenter__()


async def test_a_transaction_that_fails_leaves_nothing_and_gives_its_connection_back(company: Company) -> None:
    async with use(company):
        for _ in range(2 * settings().pool_size_max):
            with pytest.raises(ZeroDivisionError):
                await _change_and_fail(company)
        assert await database.fetchval("SELECT name FROM company_profile") == company.name


async def _change_and_fail(company: Company) -> None:
    async with transaction(Actor(company.id, company.id, "Ada"), "test"):
        await database.execute("UPDATE company_profile SET name = 'Lost'")
        raise ZeroDivisionError
