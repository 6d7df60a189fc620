"""Stock for tests, received and counted through the API or the services, and what must be true of it at any time."""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

from app.services.actor import Actor
from app.services.stock.adjust import Count, adjust
from app.services.stock.receive import Receipt, receive
from app.tenancy import database
from tests.client import Api, Body

D = Decimal

MOVED = """
  move { id quantity on note documentKind documentId source { kind } target { kind warehouse { code } } value { amount currency } }
  product { id onHand reserved available cost { amount } stockValue { amount } }
  errors { code message path details }
"""
RECEIVE = f"mutation ($input: StockReceiveInput!) {{ stockReceive(input: $input) {{ {MOVED} }} }}"
ADJUST = f"mutation ($input: StockAdjustInput!) {{ stockAdjust(input: $input) {{ {MOVED} }} }}"

# Every company finds the same truths here: what each line of these statements returns is a fault of the books (invariants 3 and 7).
WRONG_QUANTS = """
SELECT quant.product_id, quant.quantity, quant.reserved FROM quant WHERE
  quant.quantity <> (SELECT coalesce(sum(CASE quant.location_id WHEN target_id THEN quantity ELSE -quantity END), 0) FROM stock_move
                      WHERE product_id = quant.product_id AND quant.location_id IN (source_id, target_id))
  OR quant.reserved <> (SELECT coalesce(sum(quantity), 0) FROM reservation
                         WHERE product_id = quant.product_id AND location_id = quant.location_id)
"""
WRONG_VALUATIONS = """
SELECT product_id FROM valuation WHERE
  (quantity, amount) <> (SELECT coalesce(sum(entry.quantity), 0), coalesce(sum(entry.amount), 0) FROM value_entry entry
                          WHERE entry.product_id = valuation.product_id)
  OR (quantity = 0 AND amount <> 0)
  OR quantity <> (SELECT coalesce(sum(quant.quantity), 0) FROM quant WHERE quant.product_id = valuation.product_id)
"""
# The stock account and the value entries, day by day: a day on which their sums up to it differ.
WRONG_DAYS = """
WITH day AS (SELECT DISTINCT "on" FROM value_entry UNION SELECT DISTINCT "on" FROM journal_line)
SELECT day."on" FROM day WHERE
  (SELECT coalesce(sum(amount), 0) FROM value_entry WHERE "on" <= day."on")
  <> (SELECT coalesce(sum(line.debit - line.credit), 0) FROM journal_line line
       JOIN account_default ON account_default.account_id = line.account_id AND purpose = 'STOCK' WHERE line."on" <= day."on")
"""
UNBALANCED = "SELECT entry_id FROM journal_line GROUP BY entry_id HAVING sum(debit) <> sum(credit)"


def receipt(product: Body, quantity: str = "10", unit_cost: str = "10.00", **given: Any) -> Body:
    """Describe goods that come in."""
    return {"idempotencyKey": str(uuid4()), "productId": product["id"], "quantity": quantity, "unitCost": unit_cost} | given


async def receive_goods(api: Api, product: Body, quantity: str = "10", unit_cost: str = "10.00", **given: Any) -> Body:
    """Take goods in over the API and return the payload."""
    made: Body = (await api.ok(RECEIVE, input=receipt(product, quantity, unit_cost, **given)))["stockReceive"]
    return made


def count_of(product: Body, quantity: str, **given: Any) -> Body:
    """Describe what was counted."""
    return {"idempotencyKey": str(uuid4()), "productId": product["id"], "countedQuantity": quantity} | given


async def count_goods(api: Api, product: Body, quantity: str, **given: Any) -> Body:
    """Count goods over the API and return the payload."""
    made: Body = (await api.ok(ADJUST, input=count_of(product, quantity, **given)))["stockAdjust"]
    return made


async def received(actor: Actor, product_id: UUID, quantity: str = "10", unit_cost: str = "10.00", **given: Any) -> UUID:
    """Take goods in and return the move's id."""
    return await receive(actor, Receipt(product_id, D(quantity), D(unit_cost), **given), uuid4())


async def counted(actor: Actor, product_id: UUID, quantity: str, unit_cost: str | None = None, **given: Any) -> UUID:
    """Count goods and return the move's id."""
    return await adjust(actor, Count(product_id, D(quantity), D(unit_cost) if unit_cost else None, **given), uuid4())


async def quantities(product_id: UUID) -> tuple[Decimal, Decimal]:
    """Return what is on hand and what of it is promised."""
    row = await database.fetchrow(
        "SELECT coalesce(sum(quantity), 0) AS quantity, coalesce(sum(reserved), 0) AS reserved FROM quant WHERE product_id = $1", product_id
    )
    assert row is not None
    return row["quantity"], row["reserved"]


async def value(product_id: UUID) -> tuple[Decimal, Decimal]:
    """Return the product's quantity and its value in the books."""
    row = await database.fetchrow("SELECT quantity, amount FROM valuation WHERE product_id = $1", product_id)
    return (row["quantity"], row["amount"]) if row is not None else (D(0), D(0))


async def balance(purpose: str) -> Decimal:
    """Return what stands on the account that documents use for a purpose, debit less credit."""
    found: Decimal = await database.fetchval(
        "SELECT coalesce(sum(line.debit - line.credit), 0) FROM journal_line line"
        " JOIN account_default ON account_default.account_id = line.account_id WHERE purpose = $1",
        purpose,
    )
    return found


async def assert_true_books() -> None:
    """Fail when moves, caches, value entries and the ledger of the bound company do not say the same."""
    for statement in (WRONG_QUANTS, WRONG_VALUATIONS, WRONG_DAYS, UNBALANCED):
        assert await database.fetch(statement) == [], statement
