"""A company's books are a database of their own: no report pays for the companies beside it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager

import pytest

from app.tenancy import database
from app.tenancy.binding import use
from tests.client import Api
from tests.factories.company import Founded

REPORTS = """query ($from: Date!, $to: Date!) {
  trialBalance(from: $from, to: $to) { rows { closing { amount } } debitTotal { amount } }
  dashboard { openOrders overdue { amount } }
}"""
# What would be read past in every row, were companies to share tables.
OWNED = "SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name IN ('company_id', 'tenant_id')"
# An index's or a filter's mention of whose a row is.
RULES = "SELECT tablename FROM pg_policies"

Counting = Callable[..., AbstractAsyncContextManager[list[str]]]


@pytest.mark.behaviour("TEN-5")
async def test_a_report_takes_the_same_statements_however_many_companies_there_are(
    api: Api, founded: Founded, query_count: Counting, other_company: Founded, client: Callable[..., Awaitable[Api]]
) -> None:
    span = {"from": "2026-01-01", "to": "2026-12-31"}
    async with query_count() as first:
        await api.ok(REPORTS, **span)
    other = await client(other_company.founder, other_company.company)
    async with query_count() as second:
        await other.ok(REPORTS, **span)
    assert sorted(first) == sorted(second)
    async with use(founded.company):
        assert await database.fetch(OWNED) == []
        assert await database.fetch(RULES) == []
