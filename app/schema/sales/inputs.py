"""What is given to draft and change orders and to post deliveries."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from uuid import UUID

from app.domain.money import ONE, UNIT_PRICE_DIGITS_MAX, ZERO
from app.domain.quantity import QUANTITY_MAX
from app.domain.tax import AMOUNT_MAX
from app.schema import kit
from app.schema.kit import Maybe
from app.services.sales.lines import DESCRIPTION_LENGTH_MAX

REFERENCE_LENGTH_MAX = 200


@kit.input(description="A line as it shall be; what is left out comes from the product.")
class SalesOrderLineInput:
    """A line as it shall be."""

    id: kit.ID | None = kit.given("The line of the order that this is; a new line when left out, and always on a new order.", default=None)
    product_id: kit.ID | None = kit.given("What is sold; a line of text needs a description and a price instead.", default=None)
    description: str | None = kit.text("What the customer reads; the product's name when left out.", DESCRIPTION_LENGTH_MAX, default=None)
    quantity: Decimal = kit.number(
        "How many, with the digits of the unit and not 0; goods need more than 0.", at_least=-QUANTITY_MAX, at_most=QUANTITY_MAX
    )
    unit_price: Decimal | None = kit.number(
        f"The price of one, with at most {UNIT_PRICE_DIGITS_MAX} digits after the point; the product's price when left out.",
        at_least=-AMOUNT_MAX,
        at_most=AMOUNT_MAX,
        default=None,
    )
    discount_rate: Decimal = kit.number("The discount as a fraction: 0.04 is 4 %.", at_least=0, at_most=ONE, default=ZERO)
    tax_id: kit.ID | None = kit.given("The tax; when left out the product's, its category's or the company's.", default=None)


@kit.input(description="A new order, drafted.")
class SalesOrderCreateInput:
    """A new order."""

    idempotency_key: UUID = kit.given("Made by the client; the same key never makes two orders.")
    customer_id: kit.ID = kit.given("Who orders.")
    ordered_on: date | None = kit.given("The day of the order; today when left out, not in the future.", default=None)
    customer_reference: str | None = kit.text("The customer's own number or word for it.", REFERENCE_LENGTH_MAX, blank=True, default=None)
    note: str | None = kit.text("What colleagues should know.", kit.NOTE_LENGTH_MAX, blank=True, lines=True, default=None)
    prices_include_tax: bool | None = kit.given(
        "Whether prices and discounts are with tax; the company's setting when left out.", default=None
    )
    discount: Decimal = kit.number(
        "A discount on the whole, in the order's currency; not more than the lines add up to.", at_least=0, at_most=AMOUNT_MAX, default=ZERO
    )
    lines: list[SalesOrderLineInput] = kit.items("The lines, in their order.", limit=kit.LINES_MAX)


@kit.input(description="A change of a draft; what is left out stays as it is.")
class SalesOrderUpdateInput:
    """A change of a draft."""

    id: kit.ID = kit.given("The order.")
    expected_version: int = kit.given("The version that was read.")
    customer_id: Maybe[kit.ID] = kit.given("Who orders.")
    ordered_on: Maybe[date] = kit.given("The day of the order, not in the future.")
    customer_reference: Maybe[str] = kit.text("The customer's own number or word for it.", REFERENCE_LENGTH_MAX, blank=True)
    note: Maybe[str] = kit.text("What colleagues should know.", kit.NOTE_LENGTH_MAX, blank=True, lines=True)
    prices_include_tax: Maybe[bool] = kit.given("Whether prices and discounts are with tax.")
    discount: Maybe[Decimal] = kit.number(
        "A discount on the whole, in the order's currency; not more than the lines add up to.", at_least=0, at_most=AMOUNT_MAX
    )
    lines: Maybe[list[SalesOrderLineInput]] = kit.items(
        "All lines, in their order: those named by id are changed, others added, those left out removed.", limit=kit.LINES_MAX
    )


@kit.input(description="Which draft is confirmed.")
class SalesOrderConfirmInput:
    """Which draft is confirmed."""

    id: kit.ID = kit.given("The order.")
    expected_version: int = kit.given("The version that was read.")
    idempotency_key: UUID = kit.given("Made by the client; the same key never confirms twice.")


@kit.input(description="Which order is cancelled.")
class SalesOrderCancelInput:
    """Which order is cancelled."""

    id: kit.ID = kit.given("The order.")
    expected_version: int = kit.given("The version that was read.")


@kit.input(description="Which order is closed.")
class SalesOrderCloseInput:
    """Which order is closed."""

    id: kit.ID = kit.given("The order.")
    expected_version: int = kit.given("The version that was read.")


@kit.input(description="How much of a delivery's line leaves.")
class DeliveryLineQuantityInput:
    """How much of a delivery's line leaves."""

    line_id: kit.ID = kit.given("The line of the delivery.")
    quantity: Decimal = kit.number(
        "How many leave, with the digits of the unit; not more than the line holds.", at_least=0, at_most=QUANTITY_MAX
    )


@kit.input(description="Which delivery leaves, and how much of it.")
class DeliveryPostInput:
    """Which delivery leaves, and how much of it."""

    id: kit.ID = kit.given("The delivery.")
    expected_version: int = kit.given("The version that was read.")
    idempotency_key: UUID = kit.given("Made by the client; the same key never posts twice.")
    on: date | None = kit.given(
        "The day on which it leaves; today when left out. Not in the future and not before the last move of one of the goods.",
        default=None,
    )
    lines: list[DeliveryLineQuantityInput] | None = kit.items(
        "How much of which lines leaves; lines that are not named stay behind. All of the delivery when left out.",
        limit=kit.LINES_MAX,
        default=None,
    )
