"""Invoices as the API shows them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Final

from app.domain.invoicing.invoice import InvoiceAction, InvoiceKind, InvoiceState, PaymentState
from app.resolvers import accounting, catalog, documents, mail, parties, payments, sales
from app.resolvers import invoicing as resolvers
from app.schema import kit
from app.schema.accounting import JournalEntry
from app.schema.catalog import Product, Tax, Unit
from app.schema.documents import File
from app.schema.kit.operation import current_operation
from app.schema.mail import Mail
from app.schema.parties import Customer

if TYPE_CHECKING:
    from app.schema.payments import Allocation
    from app.schema.sales import SalesOrder, SalesOrderLine, TaxRow

kit.described(InvoiceKind, "What an invoice does.", {"INVOICE": "Asks for money.", "CREDIT_NOTE": "Gives money back."})
kit.described(
    InvoiceState,
    "The step of an invoice.",
    {
        "DRAFT": "Without a number; it can be changed and deleted.",
        "POSTED": "A legal document with number, date and journal entry.",
    },
)
kit.described(
    PaymentState,
    "How far an invoice is paid.",
    {
        "DRAFT": "Not posted yet.",
        "OPEN": "Nothing has been paid.",
        "PARTLY_PAID": "A part has been paid.",
        "PAID": "Nothing is open.",
    },
)
kit.described(
    InvoiceAction,
    "What can be done with an invoice.",
    {
        "POST": "Post it with `invoicePost`.",
        "PAY": "Record a payment with `paymentCreate`.",
        "UPDATE": "Change it with `invoiceUpdate`.",
        "DELETE": "Throw it away with `invoiceDelete`.",
    },
)
RIGHTS: Final = {
    InvoiceAction.POST: "invoicing.invoice:post",
    InvoiceAction.PAY: "payments.payment:create",
    InvoiceAction.UPDATE: "invoicing.invoice:update",
    InvoiceAction.DELETE: "invoicing.invoice:delete",
}


async def actions_allowed(standings: Sequence[str]) -> list[list[InvoiceAction]]:
    """List what whoever asks may do with invoices that stand so."""
    rights = current_operation().permissions
    return [[action for action in actions if RIGHTS[action] in rights] for actions in await resolvers.actions_of(standings)]


@kit.type(description="One line of an invoice.")
class InvoiceLine:
    """One line of an invoice."""

    id: kit.ID = kit.column("Its id.")
    position: int = kit.column("Its place on the invoice, from 1.")
    order_line: Annotated[SalesOrderLine, kit.lazy("app.schema.sales")] | None = kit.relation(
        sales.order_lines_by_id, "order_line_id", "The order's line that it invoices.", size=1, requires="sales.order:read"
    )
    product: Product | None = kit.relation(
        catalog.products_by_id,
        "product_id",
        "What is sold; null for a line of text.",
        size=1,
        requires="catalog.product:read",
        on_denied=kit.MASK,
    )
    description: str = kit.column("What the customer reads.")
    quantity: Decimal = kit.column("How much, in the unit.")
    unit: Unit = kit.relation(catalog.units_by_id, "unit_id", "What is counted in.", size=1)
    unit_price: Decimal = kit.column("The price of one unit, at most 6 digits after the point.")
    discount_rate: Decimal = kit.column("The line's discount as a fraction: 0.04 is 4 %.")
    tax: Tax | None = kit.relation(catalog.taxes_by_id, "tax_id", "Its tax; null for none.", size=1)
    tax_rate: Decimal = kit.column("The tax rate as a fraction, as it was agreed.")
    net: kit.Money = kit.money("Its amount before tax, after all discounts.", amount="net")
    tax_amount: kit.Money = kit.money("Its share of the tax.", amount="tax_amount")
    total: kit.Money = kit.money("Its amount with tax.", amount="total")


@kit.type(description="A claim on a customer. A draft can be changed; a posted invoice is closed, only what is paid of it still changes.")
class Invoice:
    """A claim on a customer."""

    id: kit.ID = kit.column("Its id.")
    number: str | None = kit.column("Its legal number, such as `INV/2026/00001`, without gaps in its year; null on a draft.")
    kind: InvoiceKind = kit.column("What it does.")
    state: InvoiceState = kit.column("Its step.")
    payment_state: PaymentState = kit.column("How far it is paid.")
    is_overdue: bool = kit.batch(resolvers.are_overdue, "late_after", "Whether it was to be paid before today in the company's zone.")
    days_late: int = kit.batch(resolvers.days_late, "late_after", "Days since it should have been paid; 0 when it is not late.")
    customer: Customer = kit.relation(parties.customers_by_id, "customer_id", "Who is to pay.", size=1, requires="parties.customer:read")
    order: Annotated[SalesOrder, kit.lazy("app.schema.sales")] | None = kit.relation(
        sales.orders_by_id, "order_id", "The order that it invoices.", size=1, requires="sales.order:read"
    )
    issued_on: date | None = kit.column("Its date; a draft may have none yet.")
    due_on: date | None = kit.column("When it is to be paid; a draft may have no day yet.")
    customer_reference: str = kit.column("The customer's own reference.")
    note: str = kit.column("What colleagues should know.")
    currency: str = kit.column("The ISO 4217 code of its currency.")
    prices_include_tax: bool = kit.column("Whether unit prices and discounts are with tax.")
    discount: kit.Money = kit.money("The discount on the whole, in the basis of the prices, shared over the lines.", amount="discount")
    net: kit.Money = kit.money("The sum before tax.", amount="net")
    tax: kit.Money = kit.money("The tax.", amount="tax")
    total: kit.Money = kit.money("What it comes to: net and tax.", amount="total")
    open_amount: kit.Money = kit.money("What is still to be paid; 0 on a draft.", amount="open_amount")
    tax_rows: list[Annotated[TaxRow, kit.lazy("app.schema.sales")]] = kit.relation(
        resolvers.tax_rows_of_invoices, "id", "The tax by category and rate.", size=2
    )
    lines: list[InvoiceLine] = kit.relation(resolvers.lines_of_invoices, "id", "Its lines in their order, at most 500.", size=10)
    allocations: list[Annotated[Allocation, kit.lazy("app.schema.payments")]] = kit.relation(
        payments.allocations_of_invoices, "id", "What payments settled of it, also what was undone.", size=2
    )
    mails: list[Mail] = kit.relation(mail.mails_of, "id", "The mails that carried it, oldest first.", size=2, requires="mail.mail:read")
    pdf: File | None = kit.relation(
        documents.files_by_id, "pdf_id", "Its print, as it was sent; null until it has been printed, moments after it was posted.", size=1
    )
    journal_entry: JournalEntry | None = kit.relation(
        accounting.entries_by_id, "entry_id", "What was booked.", size=1, requires="accounting.entry:read", on_denied=kit.MASK
    )
    posted_at: datetime | None = kit.column("When it was posted; null on a draft.")
    available_actions: list[InvoiceAction] = kit.batch(
        actions_allowed, "standing", "What you may do with it now, the natural next action first."
    )
    version: int = kit.column("Counts its changes up to posting; goes into `expectedVersion`.")
    created_at: datetime = kit.column("When it was drafted.")
    updated_at: datetime = kit.column("When it last changed, payments included.")
