"""Billing: invoices with their lines and tax rows. A posted one is closed to every change but its payment state."""

from __future__ import annotations

from tortoise import fields
from tortoise.indexes import Index

from app.domain.catalog import TaxCategory
from app.domain.invoicing.invoice import InvoiceKind, InvoiceState, PaymentState
from app.models.base import CODE_LENGTH_MAX, Editable, Identified, choice, exact, reference, text


class Invoice(Editable):
    """A claim on a customer; `payment_state` and `open_amount` are projections of its allocations."""

    number = text(CODE_LENGTH_MAX, null=True, unique=True)
    kind = choice(InvoiceKind)
    state = choice(InvoiceState)
    payment_state = choice(PaymentState)
    customer = reference("Party")
    order = reference("SalesOrder", null=True)
    issued_on = fields.DateField(null=True)
    due_on = fields.DateField(null=True)
    customer_reference = text(default="")
    note = fields.TextField(default="")
    currency = text(3)
    prices_include_tax = fields.BooleanField()
    discount = exact()
    net = exact()
    tax = exact()
    total = exact()
    open_amount = exact()
    entry = reference("JournalEntry", null=True)
    item = reference("JournalLine", null=True)
    pdf = reference("File", null=True)
    posted_at = fields.DatetimeField(null=True)
    created_by = reference("Member")

    class Meta:
        app = "tenant"
        table = "invoice"
        indexes = (
            Index(fields=("customer_id", "state")),
            Index(fields=("customer_id", "created_at", "id")),
            Index(fields=("order_id",)),
            Index(fields=("issued_on", "id")),
            Index(fields=("due_on", "id")),
            Index(fields=("total", "id")),
            Index(fields=("created_at", "id")),
        )


class InvoiceLine(Identified):
    """One line of an invoice."""

    invoice = reference("Invoice")
    position = fields.IntField()
    order_line = reference("SalesOrderLine", null=True)
    product = reference("Product", null=True)
    description = text(500)
    quantity = exact()
    unit = reference("Unit")
    unit_price = exact()
    discount_rate = exact()
    tax = reference("Tax", null=True)
    tax_rate = exact()
    net = exact()
    tax_amount = exact()
    income_account = reference("Account")

    class Meta:
        app = "tenant"
        table = "invoice_line"
        indexes = (Index(fields=("invoice_id", "position")), Index(fields=("order_line_id",)))


class InvoiceTax(Identified):
    """The tax of one category and rate (EN 16931, BG-23)."""

    invoice = reference("Invoice")
    position = fields.IntField()
    tax = reference("Tax", null=True)
    category = choice(TaxCategory)
    rate = exact()
    base = exact()
    amount = exact()

    class Meta:
        app = "tenant"
        table = "invoice_tax"
        indexes = (Index(fields=("invoice_id", "position")),)
