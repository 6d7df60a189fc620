"""What is given to receive and to count goods."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from uuid import UUID

from app.domain.costing import UNIT_COST_DIGITS
from app.domain.quantity import QUANTITY_MAX
from app.domain.tax import AMOUNT_MAX
from app.schema import kit

NOTE_LENGTH_MAX = 200


@kit.input(description="Goods that come in without a purchase.")
class StockReceiveInput:
    """Goods that come in without a purchase."""

    idempotency_key: UUID = kit.given("Made by the client; the same key never receives twice.")
    product_id: kit.ID = kit.given("The goods.")
    warehouse_id: kit.ID | None = kit.given("Where they come in; the company's first warehouse when left out.", default=None)
    quantity: Decimal = kit.number("How many, more than 0 and with the digits of their unit.", at_most=QUANTITY_MAX)
    unit_cost: Decimal = kit.number(
        f"What one of them costs in the company's currency, with at most {UNIT_COST_DIGITS} digits after the point.",
        at_least=0,
        at_most=AMOUNT_MAX,
    )
    on: date | None = kit.given("The day; today when left out. Not in the future and not before the product's last move.", default=None)
    note: str | None = kit.text("What colleagues should know.", NOTE_LENGTH_MAX, blank=True, default=None)


@kit.input(description="What was counted.")
class StockAdjustInput:
    """What was counted."""

    idempotency_key: UUID = kit.given("Made by the client; the same key never counts twice.")
    product_id: kit.ID = kit.given("The goods.")
    warehouse_id: kit.ID | None = kit.given("Where they were counted; the company's first warehouse when left out.", default=None)
    counted_quantity: Decimal = kit.number("How many are there, with the digits of their unit.", at_least=0, at_most=QUANTITY_MAX)
    unit_cost: Decimal | None = kit.number(
        "What one of them costs in the company's currency. Needed only where nothing was on hand; found goods come in at the average else.",
        at_least=0,
        at_most=AMOUNT_MAX,
        default=None,
    )
    on: date | None = kit.given("The day; today when left out. Not in the future and not before the product's last move.", default=None)
    note: str | None = kit.text("What colleagues should know.", NOTE_LENGTH_MAX, blank=True, default=None)
