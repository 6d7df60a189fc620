"""The benchmark's data is what a company would have that had lived through it: the books add up, and nothing derived is off."""

from __future__ import annotations

import pytest

from app.services.actor import Actor
from app.services.sales.steps import refresh_states
from app.services.stock.rebuild import rebuild
from app.services.transaction import transaction
from app.tenancy import database, owner
from app.tenancy.binding import use
from bench.data import Size, add_drafts, faults, load
from tests.factories.company import Founded

SIZE = Size(customers=20, products=50, orders=120)


@pytest.fixture
async def trading(founded: Founded) -> Founded:
    """A small company with a little of everything."""
    async with owner.connected(founded.company.database) as connection:
        await load(connection, SIZE, founded.founder.id)
    return founded


async def test_the_books_add_up(trading: Founded) -> None:
    async with owner.connected(trading.company.database) as connection:
        assert await faults(connection) == []
        # A fault would be found: an invoice that says another amount than its lines.
        await connection.execute(
            "SELECT set_config('app.actor', $1, false), set_config('app.operation', 'test', false)", str(trading.founder.id)
        )
        await connection.execute("SELECT set_config('app.request', 'test', false)")
        assert len(await add_drafts(connection, 3)) == 3
        assert await faults(connection) == []
        await connection.execute("UPDATE invoice SET net = net + 1, total = total + 1 WHERE state = 'DRAFT'")
        assert await faults(connection) == ["invoices whose lines add up to something else: 3"]


async def test_what_is_derived_is_as_the_product_would_derive_it(trading: Founded) -> None:
    actor = Actor(trading.founder.id, trading.company.id, trading.founder.name)
    async with use(trading.company):
        states = "SELECT id, fulfilment, invoicing FROM sales_order ORDER BY id"
        before = await database.fetch(states)
        async with transaction(actor, "test.order:refresh"):
            await refresh_states([row["id"] for row in before])
        assert await database.fetch(states) == before
        assert {row["fulfilment"] for row in before} == {"NONE", "WAITING", "DELIVERED"}
        assert await rebuild(actor) == 0
