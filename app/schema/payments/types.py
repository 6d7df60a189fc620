"""Payments, what they settle, and open items as the API shows them."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

from app.domain.payments.payment import PaymentMethod, PaymentStage
from app.resolvers import accounting, invoicing, parties
from app.resolvers import payments as resolvers
from app.schema import kit
from app.schema.accounting import Account, JournalEntry
from app.schema.kit.operation import current_operation
from app.schema.parties import Customer

if TYPE_CHECKING:
    from app.schema.invoicing import Invoice

kit.described(
    PaymentMethod,
    "How money came in.",
    {"BANK_TRANSFER": "By a transfer to the bank.", "CASH": "In cash.", "CARD": "By card."},
)


kit.described(
    PaymentStage,
    "The step of a payment.",
    {"DRAFT": "Entered, but not booked: a second person has to approve it first.", "POSTED": "Booked, and never changed again."},
)


class OpenItemKind(enum.Enum):
    """What an open item is."""

    INVOICE = "INVOICE"
    CREDIT_NOTE = "CREDIT_NOTE"
    PAYMENT = "PAYMENT"


kit.described(
    OpenItemKind,
    "What an open item is.",
    {
        "INVOICE": "An invoice that is still to be paid.",
        "CREDIT_NOTE": "Credit that was given and not used yet.",
        "PAYMENT": "Money that came in and settles nothing yet.",
    },
)


async def are_own(makers: Sequence[UUID]) -> list[bool]:
    """Tell of each who recorded something whether it is whoever reads."""
    account_id = current_operation().account_id
    return [each == account_id for each in makers]


@kit.type(description="Money that came in from a customer.")
class Payment:
    """Money that came in from a customer."""

    id: kit.ID = kit.column("Its id.")
    number: str = kit.column("Its number, such as `PAY-00001`.")
    state: PaymentStage = kit.column("Its step.")
    customer: Customer = kit.relation(parties.customers_by_id, "customer_id", "Who paid.", size=1, requires="parties.customer:read")
    on: date = kit.column("When the money came.")
    amount: kit.Money = kit.money("How much came.", amount="amount")
    open_amount: kit.Money = kit.money("What of it settles nothing yet: the customer's credit.", amount="open_amount")
    method: PaymentMethod = kit.column("How it came.")
    account: Account | None = kit.relation(
        accounting.accounts_by_id, "account_id", "The account that took it.", size=1, requires="accounting.account:read", on_denied=kit.MASK
    )
    reference: str = kit.column("What the payer wrote.", source="payer_reference")
    allocations: list[Allocation] = kit.relation(resolvers.allocations_of_payments, "id", "What it settled, also what was undone.", size=2)
    journal_entry: JournalEntry | None = kit.relation(
        accounting.entries_by_id, "entry_id", "What was booked.", size=1, requires="accounting.entry:read", on_denied=kit.MASK
    )
    auto_allocate: bool = kit.column("Whether it will pay the oldest invoices once it is booked; false when it is booked.")
    is_own: bool = kit.batch(are_own, "maker_id", "Whether you have recorded it: nobody else corrects it before it is booked.")
    version: int = kit.column("Its version.")
    created_at: datetime = kit.column("When it was recorded.")


@kit.type(description="An amount of a payment that settles an invoice from a day on. It is never changed, only undone by another.")
class Allocation:
    """An amount of a payment that settles an invoice from a day on."""

    id: kit.ID = kit.column("Its id.")
    invoice: Annotated[Invoice, kit.lazy("app.schema.invoicing")] = kit.relation(
        invoicing.invoices_by_id, "invoice_id", "What is settled.", size=1, requires="invoicing.invoice:read"
    )
    payment: Payment | None = kit.relation(
        resolvers.payments_by_id, "payment_id", "What settles it.", size=1, requires="payments.payment:read", on_denied=kit.MASK
    )
    amount: kit.Money = kit.money("How much; below zero when it undoes another.", amount="amount")
    on: date = kit.column("From which day on.")
    recorded_at: datetime = kit.column("When it was recorded.")
    is_reversed: bool = kit.column("Whether another has undone it.")
    reverses: Allocation | None = kit.relation(resolvers.allocations_by_id, "reverses_id", "What it undoes.", size=1)


@kit.type(description="A document that was open at the end of a day.")
class OpenItem:
    """A document that was open at the end of a day."""

    kind: OpenItemKind = kit.column("What it is.")
    document_id: kit.ID = kit.column("The invoice's or payment's id.")
    number: str = kit.column("Its number.")
    on: date = kit.column("Its date.")
    due_on: date | None = kit.column("When it was to be paid; null for a payment.")
    amount: kit.Money = kit.money("What it came to; below zero where it counts for the customer.", amount="amount")
    open: kit.Money = kit.money("What was open of it that day; below zero where it counts for the customer.", amount="open")
    days_late: int = kit.column("Days from its due day to that day; 0 when it was not late.")


@kit.type(description="What a customer owed at the end of a day, from the ledger and the allocations dated up to it.")
class OpenItems:
    """What a customer owed at the end of a day."""

    customer: Customer = kit.relation(parties.customers_by_id, "customer_id", "The customer.", size=1, requires="parties.customer:read")
    on: date = kit.column("The day.")
    items: list[OpenItem] = kit.nested(f"What was open, the earliest due first; at most {resolvers.OPEN_ITEMS_MAX} items.", size=20)
    total: kit.Money = kit.money("The sum of all of them: what the receivable account said of the customer that day.", amount="total")
