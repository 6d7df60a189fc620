"""The stage for the proofs: two companies that have traded, set once for all of them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable

import pytest

from tests.client import Api
from tests.factories import company as companies
from tests.factories.company import Founded
from tests.rights.stage import Stage, staged

MARK = "Zzyzx"
"""Stands in the names that the second company gives its things."""

ApiOf = Callable[[str | None, str | None], Api]


@pytest.fixture(scope="package")
async def api_of(house: None) -> AsyncIterator[ApiOf]:
    """Make a client from a company's address and a token, either of which may be missing."""
    from app.main import app

    made: list[Api] = []

    def make(slug: str | None, token: str | None) -> Api:
        made.append(Api(app, slug, token))
        return made[-1]

    yield make
    for each in made:
        await each.close()


@pytest.fixture(scope="package")
async def ours(api_of: ApiOf) -> AsyncIterator[Stage]:
    """The company whose doors are tried."""
    yield (stage := await _open("Amber Trading", api_of))
    await companies.remove(stage.founded.company)


@pytest.fixture(scope="package")
async def theirs(api_of: ApiOf) -> AsyncIterator[Stage]:
    """The company whose ids are tried there."""
    yield (stage := await _open(MARK, api_of))
    await companies.remove(stage.founded.company)


async def _open(name: str, api_of: ApiOf) -> Stage:
    async def client(founded: Founded) -> Api:
        return api_of(founded.company.slug, await companies.access_token(founded.founder))

    return await staged(name, client)
