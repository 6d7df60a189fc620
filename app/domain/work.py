"""What happens later, and what people are told: jobs, mails, notifications."""

from __future__ import annotations

from enum import StrEnum


class MailState(StrEnum):
    """A mail is queued with its document, then sent or given up."""

    QUEUED = "queued"
    SENT = "sent"
    FAILED = "failed"


class JobKind(StrEnum):
    """Long work that reports progress."""

    IMPORT_PRODUCTS = "import_products"
    IMPORT_CUSTOMERS = "import_customers"


class JobStatus(StrEnum):
    """Where a job stands."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class EntityKind(StrEnum):
    """The kinds of records that events, mails and notifications point at."""

    SALES_ORDER = "sales_order"
    DELIVERY = "delivery"
    INVOICE = "invoice"
    PAYMENT = "payment"
    CUSTOMER = "customer"
    PRODUCT = "product"
    MAIL = "mail"
    JOB = "job"


class NotificationKind(StrEnum):
    """What a person can be told."""

    ORDER_CONFIRMED = "order_confirmed"
    DELIVERY_POSTED = "delivery_posted"
    INVOICE_POSTED = "invoice_posted"
    INVOICE_PAID = "invoice_paid"
    PAYMENT_RECEIVED = "payment_received"
    MAIL_FAILED = "mail_failed"
    JOB_FINISHED = "job_finished"
    JOB_FAILED = "job_failed"
    RESYNC = "resync"
