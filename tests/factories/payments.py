"""Payments for tests, and the truths that hold for them in every company at all times."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from app.services.actor import Actor
from app.services.payments import payment
from app.services.payments.payment import PaymentDraft, Settlement
from app.tenancy import database
from tests.client import Api, Body
from tests.factories.sales import D

ERRORS = "errors { code message path details }"
ALLOCATION = """
  id amount { amount } on recordedAt isReversed invoice { id openAmount { amount } paymentState } payment { id openAmount { amount } }
  reverses { id }
"""
PAYMENT = f"""
  id number on amount {{ amount currency }} openAmount {{ amount }} method reference version createdAt
  customer {{ id }} account {{ code kind }} allocations {{ {ALLOCATION} }}
  journalEntry {{ id kind lines {{ account {{ kind }} customer {{ id }} debit {{ amount }} credit {{ amount }} }} }}
"""
CREATE = f"mutation ($input: PaymentCreateInput!) {{ paymentCreate(input: $input) {{ payment {{ {PAYMENT} }} {ERRORS} }} }}"
AFTER = f"""
  allocation {{ {ALLOCATION} }} invoice {{ openAmount {{ amount }} paymentState }} payment {{ openAmount {{ amount }} }} {ERRORS}
"""
ALLOCATE = f"mutation ($input: AllocationCreateInput!) {{ allocationCreate(input: $input) {{ {AFTER} }} }}"
REVERSE = f"mutation ($input: AllocationReverseInput!) {{ allocationReverse(input: $input) {{ {AFTER} }} }}"
ONE = f"query ($id: ID!) {{ payment(id: $id) {{ {PAYMENT} }} }}"
LIST = f"""
query ($first: Int!, $search: String, $where: PaymentWhere, $orderBy: [PaymentOrderBy!]) {{
  payments(first: $first, search: $search, where: $where, orderBy: $orderBy) {{
    totalCount sums {{ amount {{ amount }} openAmount {{ amount }} }} nodes {{ {PAYMENT} }}
  }}
}}
"""
OPEN_ITEMS = """
query ($customerId: ID!, $on: Date) { openItems(customerId: $customerId, on: $on) {
  on customer { id } total { amount } items { kind documentId number on dueOn amount { amount } open { amount } daysLate }
} }
"""

# What each line of these statements returns is a fault of the books (invariants 1, 2, 5 and 6).
UNBALANCED = "SELECT entry_id FROM journal_line GROUP BY entry_id HAVING sum(debit) <> sum(credit)"
OVER_ALLOCATED = """
SELECT item.id FROM journal_line item JOIN allocation ON item.id IN (allocation.debit_id, allocation.credit_id)
 GROUP BY item.id, item.amount HAVING sum(allocation.amount) NOT BETWEEN 0 AND abs(item.amount)
"""
# Documents on one side and the control account on the other, for every customer and every day.
WRONG_DAYS = """
WITH day AS (SELECT DISTINCT "on" FROM journal_line UNION SELECT DISTINCT "on" FROM allocation),
     party AS (SELECT DISTINCT party_id AS id FROM journal_line WHERE party_id IS NOT NULL)
SELECT day."on", party.id FROM day CROSS JOIN party WHERE
  (SELECT coalesce(sum(total), 0) FROM invoice WHERE state = 'POSTED' AND customer_id = party.id AND issued_on <= day."on")
  - (SELECT coalesce(sum(amount), 0) FROM payment WHERE state = 'POSTED' AND customer_id = party.id AND "on" <= day."on")
  <> (SELECT coalesce(sum(line.debit - line.credit), 0) FROM journal_line line JOIN account ON account.id = line.account_id
       WHERE account.kind = 'RECEIVABLE' AND line.party_id = party.id AND line."on" <= day."on")
"""
STALE_PROJECTIONS = """
SELECT id FROM invoice WHERE state = 'POSTED' AND open_amount <>
       total - coalesce((SELECT sum(amount) FROM allocation WHERE debit_id = invoice.item_id), 0)
UNION ALL
SELECT id FROM payment WHERE state = 'POSTED'
   AND open_amount <> amount - coalesce((SELECT sum(amount) FROM allocation WHERE credit_id = payment.item_id), 0)
"""
GAPS = """
SELECT series.code, year.name FROM series JOIN fiscal_year year ON year.id = series.fiscal_year_id
 WHERE series.next - 1 <> (SELECT count(*) FROM invoice WHERE number LIKE series.prefix || '%')
    OR series.next - 1 <> coalesce((SELECT max(substr(number, length(series.prefix) + 1)::int) FROM invoice
                                     WHERE number LIKE series.prefix || '%'), 0)
"""


async def received(actor: Actor, customer_id: UUID, amount: str, **given: Any) -> UUID:
    """Record a payment through the service."""
    settled = [Settlement(invoice_id, D(part)) for invoice_id, part in given.pop("allocations", {}).items()]
    return await payment.create(actor, uuid4(), PaymentDraft(customer_id, D(amount), allocations=settled, **given))


def new_payment(customer_id: UUID | str, amount: str, *settled: tuple[str, str], **given: Any) -> Body:
    """Describe a payment that settles invoices by id with amounts."""
    wanted: Body = {"idempotencyKey": str(uuid4()), "customerId": str(customer_id), "amount": amount}
    if settled:
        wanted["allocations"] = [{"invoiceId": invoice_id, "amount": part} for invoice_id, part in settled]
    return wanted | given


async def pay(api: Api, customer_id: UUID | str, amount: str, *settled: tuple[str, str], **given: Any) -> Body:
    """Record a payment over the API and return it."""
    made: Body = (await api.ok(CREATE, input=new_payment(customer_id, amount, *settled, **given)))["paymentCreate"]["payment"]
    return made


async def read(api: Api, payment_id: str) -> Body:
    """Read a payment."""
    found: Body = (await api.ok(ONE, id=payment_id))["payment"]
    return found


async def open_items(api: Api, customer_id: UUID | str, on: str | None = None) -> Body:
    """Read what a customer owed at the end of a day."""
    found: Body = (await api.ok(OPEN_ITEMS, customerId=str(customer_id), on=on))["openItems"]
    return found


async def assert_true_books() -> None:
    """Fail when ledger, open items, allocations, projections and numbers of the bound company do not say the same."""
    for statement in (UNBALANCED, OVER_ALLOCATED, WRONG_DAYS, STALE_PROJECTIONS, GAPS):
        assert await database.fetch(statement) == [], statement
