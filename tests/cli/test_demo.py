"""Making the demo company again removes what an interruption left, and nothing that somebody may work with."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from app.demo import firm
from app.demo.__main__ import make_room
from app.demo.words import SHELVES
from app.services.setup.company import TEMPLATES
from app.tenancy.database import directory
from tests.factories import company as companies
from tests.factories.company import Founded


@pytest.fixture
async def demo(house: None) -> AsyncIterator[Founded]:
    """A demo company, as far as the directory knows."""
    made = await companies.found(firm.FIRM, founder=await companies.person(firm.OWNER, firm.MAIL))
    yield made
    if await _exists(made):
        await companies.remove(made.company)
    await companies.forget_people(firm.MAIL)


async def _exists(made: Founded) -> bool:
    found: bool = await directory.fetchval("SELECT EXISTS (SELECT FROM company WHERE id = $1)", made.company.id)
    return found


async def test_what_was_left_half_made_goes(demo: Founded) -> None:
    await make_room(is_begun=True)

    assert not await _exists(demo)
    assert await directory.fetchval("SELECT count(*) FROM account WHERE email = $1", firm.MAIL) == 0


async def test_a_finished_one_stays_although_its_login_is_lost(demo: Founded) -> None:
    with pytest.raises(SystemExit, match="There is a demo company already"):
        await make_room(is_begun=False)

    assert await _exists(demo)


def test_the_demos_country_has_every_tax_that_its_shelves_name() -> None:
    codes = {tax.code for tax in TEMPLATES[firm.COUNTRY].taxes}

    assert {shelf.tax for shelf in SHELVES} - {None} <= codes
