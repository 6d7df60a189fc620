"""What is given to make, change, post and delete invoices."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final
from uuid import UUID

from app.domain.money import ONE, ZERO
from app.domain.quantity import QUANTITY_MAX
from app.domain.tax import AMOUNT_MAX
from app.schema import kit
from app.schema.kit import Maybe
from app.services.invoicing.draft import NOTE_LENGTH_MAX, REFERENCE_LENGTH_MAX
from app.services.invoicing.lines import DESCRIPTION_LENGTH_MAX

VERSION: Final = "The invoice's version that was read."


@kit.input(description="Which order is invoiced: what it has delivered, and its services, that no other invoice holds.")
class InvoiceCreateFromOrderInput:
    """Which order is invoiced."""

    idempotency_key: UUID = kit.given("Made by the client; the same key never makes two invoices.")
    order_id: kit.ID = kit.given("The order.")
    expected_version: int = kit.given("The order's version that was read.")


@kit.input(description="A line of a draft as it shall be; what is left out stays as it is.")
class InvoiceLineInput:
    """A line of a draft as it shall be."""

    id: kit.ID = kit.given("The line.")
    quantity: Decimal | None = kit.number(
        "How much of it: not more than what the order still has to be invoiced.",
        at_least=-QUANTITY_MAX,
        at_most=QUANTITY_MAX,
        default=None,
    )
    description: str | None = kit.text("What the customer reads.", DESCRIPTION_LENGTH_MAX, lines=True, default=None)
    unit_price: Decimal | None = kit.number("The price of one unit, at most 6 digits after the point.", at_most=AMOUNT_MAX, default=None)
    discount_rate: Decimal | None = kit.number("The line's discount as a fraction: 0.04 is 4 %.", at_least=ZERO, at_most=ONE, default=None)
    tax_id: Maybe[kit.ID | None] = kit.given("Its tax, at today's rate; null for none.")


@kit.input(description="A change of a draft; what is left out stays as it is.")
class InvoiceUpdateInput:
    """A change of a draft."""

    id: kit.ID = kit.given("The invoice.")
    expected_version: int = kit.given(VERSION)
    issued_on: Maybe[date | None] = kit.given("Its date, not in the future; null for the day of posting.")
    due_on: Maybe[date | None] = kit.given("When it is to be paid; null for after the customer's term.")
    customer_reference: Maybe[str] = kit.text("The customer's own reference.", REFERENCE_LENGTH_MAX, blank=True)
    note: Maybe[str] = kit.text("What colleagues should know.", NOTE_LENGTH_MAX, blank=True, lines=True)
    discount: Maybe[Decimal] = kit.number("The discount on the whole, in the basis of the prices.", at_least=ZERO, at_most=AMOUNT_MAX)
    lines: Maybe[list[InvoiceLineInput]] = kit.items(
        "All lines that it shall have, in their order. A line that is left out is invoiced by the order's next draft.",
        limit=kit.LINES_MAX,
        at_least=1,
    )


@kit.input(description="Which draft is thrown away.")
class InvoiceDeleteInput:
    """Which draft is thrown away."""

    id: kit.ID = kit.given("The invoice.")
    expected_version: int = kit.given(VERSION)


@kit.input(description="Which draft becomes a legal document.")
class InvoicePostInput:
    """Which draft becomes a legal document."""

    id: kit.ID = kit.given("The invoice.")
    expected_version: int = kit.given(VERSION)
    idempotency_key: UUID = kit.given("Made by the client; the same key posts once.")
    issued_on: date | None = kit.given(
        "Its date: not in the future, and not before the last number of its year. The draft's own, or today, when left out.", default=None
    )
    send_mail: bool = kit.given("Whether it is mailed to the customer with its PDF.", default=True)
