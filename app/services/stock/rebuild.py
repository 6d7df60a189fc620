"""Writes the stock's caches anew from its ledgers; where both agree, as they should, nothing changes (law 4, invariant 7)."""

from __future__ import annotations

from app.services.actor import Actor
from app.services.transaction import use_case
from app.tenancy import database


@use_case("stock.cache:rebuild")
async def rebuild(actor: Actor) -> int:
    """Make quants and valuations equal to moves, promises and value entries, and return how many of them were wrong.

    Everybody who moves stock waits until it is done.
    """
    # Whoever changes a cache holds a row lock on it; this waits for them and then keeps others out, readers not.
    await database.execute("LOCK TABLE quant, valuation IN SHARE ROW EXCLUSIVE MODE")
    quants = await database.fetch(_QUANTS)
    valuations = await database.fetch(_VALUATIONS)
    return len(quants) + len(valuations)


_QUANTS = """
WITH moved AS (
  SELECT product_id, location_id, sum(quantity) AS quantity FROM (
    SELECT product_id, target_id AS location_id, quantity FROM stock_move
    UNION ALL SELECT product_id, source_id, -quantity FROM stock_move
  ) ends JOIN location ON location.id = location_id AND location.kind = 'INTERNAL' GROUP BY product_id, location_id
), promised AS (
  SELECT product_id, location_id, sum(quantity) AS quantity FROM reservation GROUP BY product_id, location_id
), truth AS (
  SELECT product_id, location_id, coalesce(moved.quantity, 0) AS quantity, coalesce(promised.quantity, 0) AS reserved
    FROM (SELECT product_id, location_id FROM quant UNION SELECT product_id, location_id FROM moved) pair
    LEFT JOIN moved USING (product_id, location_id) LEFT JOIN promised USING (product_id, location_id)
)
INSERT INTO quant AS cached (id, product_id, location_id, quantity, reserved)
SELECT gen_random_uuid(), product_id, location_id, quantity, reserved FROM truth
ON CONFLICT (product_id, location_id) DO UPDATE SET quantity = excluded.quantity, reserved = excluded.reserved
  WHERE cached.quantity <> excluded.quantity OR cached.reserved <> excluded.reserved
RETURNING id
"""

_VALUATIONS = """
WITH truth AS (
  SELECT product_id, coalesce(sum(entry.quantity), 0) AS quantity, coalesce(sum(entry.amount), 0) AS amount, max(entry."on") AS last_on
    FROM (SELECT product_id FROM valuation UNION SELECT product_id FROM value_entry) product LEFT JOIN value_entry entry USING (product_id)
   GROUP BY product_id
)
INSERT INTO valuation AS cached (product_id, quantity, amount, last_on) SELECT product_id, quantity, amount, last_on FROM truth
ON CONFLICT (product_id) DO UPDATE SET quantity = excluded.quantity, amount = excluded.amount, last_on = excluded.last_on
  WHERE (cached.quantity, cached.amount) <> (excluded.quantity, excluded.amount) OR cached.last_on IS DISTINCT FROM excluded.last_on
RETURNING product_id
"""
