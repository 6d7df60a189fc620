"""Fills a company with years of trade by set-based SQL: masters, orders, deliveries, stock, invoices, payments and their entries."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final
from uuid import UUID

import asyncpg

STATEMENTS: Final = Path(__file__).parent / "sql"


@dataclass(frozen=True, slots=True)
class Size:
    """How much there is; every order has four lines, half of them are invoiced, four of five invoices are paid."""

    customers: int = 2_000
    products: int = 5_000
    orders: int = 20_000

    def times(self, factor: int) -> Size:
        """Return a company that has grown: more of everything."""
        return replace(self, customers=self.customers * factor, products=self.products * factor, orders=self.orders * factor)


async def load(connection: asyncpg.Connection, size: Size, actor: UUID) -> None:
    """Load an empty company through its owner's connection; every row leaves its trace in the audit trail, as any change does."""
    for name, count in (("customers", size.customers), ("products", size.products), ("orders", size.orders)):
        await connection.execute("SELECT set_config($1, $2, false)", f"bench.{name}", str(count))
    for name, value in (("actor", str(actor)), ("operation", "bench.data:load"), ("request", "bench")):
        await connection.execute("SELECT set_config($1, $2, false)", f"app.{name}", value)
    for path in sorted(STATEMENTS.glob("[0-9]*.sql")):
        async with connection.transaction():
            await connection.execute(path.read_text(), timeout=3600)
    await connection.execute("DISCARD TEMP")


async def faults(connection: asyncpg.Connection) -> list[str]:
    """Name every way in which the books do not add up; an honest load has none."""
    found = await connection.fetch((STATEMENTS / "faults.sql").read_text())
    return [f"{row['what']}: {row['count']}" for row in found]


async def add_drafts(connection: asyncpg.Connection, count: int) -> list[UUID]:
    """Draft so many invoices and return their ids; the actor of the load goes on acting."""
    await connection.execute("SELECT set_config('bench.drafts', $1, false)", str(count))
    return [row["id"] for row in await connection.fetch((STATEMENTS / "drafts.sql").read_text(), timeout=600)]
