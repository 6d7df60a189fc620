"""The stage for the proofs: two companies that have traded, set once for all of them."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.client import Api
from tests.factories import company as companies
from tests.rights.stage import ApiOf, Stage, staged

MARK = "Zzyzx"
"""Stands in the names that the second company gives its things."""


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
    yield (stage := await staged("Amber Trading", api_of))
    await companies.remove(stage.founded.company)


@pytest.fixture(scope="package")
async def theirs(api_of: ApiOf) -> AsyncIterator[Stage]:
    """The company whose ids are tried there."""
    yield (stage := await staged(MARK, api_of))
    await companies.remove(stage.founded.company)
