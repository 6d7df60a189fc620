"""Makes companies that have traded, with people in them, in a running house: `python -m tests.factories.seed NAME…` prints them as JSON."""

from __future__ import annotations

import asyncio
import logging
import sys

import orjson

from app import logs
from app.main import app
from app.tenancy import registry
from tests.client import Api
from tests.factories import company as companies
from tests.factories.trading import trade

ROLES = ("Manager", "User")


async def main(names: list[str]) -> None:
    """Make a company of each name."""
    logs.configure(logging.ERROR)
    made: list[dict[str, str]] = []
    async with registry.initialised():
        await companies.stock_spares(len(names))
        for name in names:
            founded = await companies.found(name)
            people = [(founded.founder, "Admin"), *[(await companies.join(founded.company, role), role) for role in ROLES]]
            api = Api(app, founded.company.slug, await companies.access_token(founded.founder))
            await trade(api, founded)
            await api.close()
            made += [
                {"company": founded.company.slug, "email": each.email, "password": each.password, "role": role} for each, role in people
            ]
    sys.stdout.write(orjson.dumps(made).decode())


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
