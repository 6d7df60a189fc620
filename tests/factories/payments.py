"""Payments for tests, and the truths that hold for them in every company at all times."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from app.services.actor import Actor
from app.services.payments import payment
from app.services.payments.payment import PaymentDraft, Settlement
from app.tenancy import database
from tests.factories.sales import D

# What each line of these statements returns is a fault of the books (invariants 1, 2, 5 and 6).
UNBALANCED = "SELECT entry_id FROM journal_line GROUP BY entry_id HAVING sum(debit) <> sum(credit)"
OVER_ALLOCATED = """
SELECT item.id FROM journal_line item JOIN allocation ON item.id IN (allocation.debit_id, allocation.credit_id)
 GROUP BY item.id, item.amount HAVING sum(allocation.amount) NOT BETWEEN 0 AND abs(item.amount)
"""
# Open items by party against the control account, day by day, from documents and dated allocations on one side and the ledger on the other.
WRONG_DAYS = """
WITH day AS (SELECT DISTINCT "on" FROM journal_line UNION SELECT DISTINCT "on" FROM allocation),
     party AS (SELECT DISTINCT party_id AS id FROM journal_line WHERE party_id IS NOT NULL)
SELECT day."on", party.id FROM day CROSS JOIN party WHERE
  (SELECT coalesce(sum(total), 0) FROM invoice WHERE state = 'POSTED' AND customer_id = party.id AND issued_on <= day."on")
  - (SELECT coalesce(sum(amount), 0) FROM payment WHERE customer_id = party.id AND "on" <= day."on")
  <> (SELECT coalesce(sum(line.debit - line.credit), 0) FROM journal_line line JOIN account ON account.id = line.account_id
       WHERE account.kind = 'RECEIVABLE' AND line.party_id = party.id AND line."on" <= day."on")
"""
STALE_PROJECTIONS = """
SELECT id FROM invoice WHERE state = 'POSTED' AND open_amount <>
       total - coalesce((SELECT sum(amount) FROM allocation WHERE debit_id = invoice.item_id), 0)
UNION ALL
SELECT id FROM payment WHERE open_amount <> amount - coalesce((SELECT sum(amount) FROM allocation WHERE credit_id = payment.item_id), 0)
"""
GAPS = """
SELECT series.code, year.name FROM series JOIN fiscal_year year ON year.id = series.fiscal_year_id
 WHERE series.next - 1 <> (SELECT count(*) FROM invoice WHERE number LIKE series.prefix || '/' || year.name || '/%')
    OR series.next - 1 <> coalesce((SELECT max(split_part(number, '/', 3)::int) FROM invoice
                                     WHERE number LIKE series.prefix || '/' || year.name || '/%'), 0)
"""


async def received(actor: Actor, customer_id: UUID, amount: str, **given: Any) -> UUID:
    """Record a payment; invoices by id → amount in `allocations`."""
    settled = [Settlement(invoice_id, D(part)) for invoice_id, part in given.pop("allocations", {}).items()]
    return await payment.create(actor, uuid4(), PaymentDraft(customer_id, D(amount), allocations=settled, **given))


async def row_of(payment_id: UUID) -> dict[str, Any]:
    """Return a payment as it is stored."""
    row = await database.fetchrow("SELECT * FROM payment WHERE id = $1", payment_id)
    assert row is not None
    return dict(row)


async def assert_true_books() -> None:
    """Fail when ledger, open items, allocations, projections and numbers of the bound company do not say the same."""
    for statement in (UNBALANCED, OVER_ALLOCATED, WRONG_DAYS, STALE_PROJECTIONS, GAPS):
        assert await database.fetch(statement) == [], statement
