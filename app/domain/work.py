"""What happens later, and what people are told: jobs, mails, notifications."""

from __future__ import annotations

from enum import StrEnum


class MailState(StrEnum):
    """A mail is queued with its document, then sent or given up."""

    QUEUED = "QUEUED"
    SENT = "SENT"
    FAILED = "FAILED"


class JobKind(StrEnum):
    """Long work that reports progress."""

    IMPORT_PRODUCTS = "IMPORT_PRODUCTS"
    IMPORT_CUSTOMERS = "IMPORT_CUSTOMERS"
    EXPORT_LIST = "EXPORT_LIST"


class JobStatus(StrEnum):
    """Where a job stands."""

    QUEUED = "QUEUED"
    RUNNING = "RUNNING"
    DONE = "DONE"
    FAILED = "FAILED"


class EntityKind(StrEnum):
    """The kinds of records that events, mails and notifications point at."""

    SALES_ORDER = "SALES_ORDER"
    DELIVERY = "DELIVERY"
    INVOICE = "INVOICE"
    PAYMENT = "PAYMENT"
    CUSTOMER = "CUSTOMER"
    PRODUCT = "PRODUCT"
    MAIL = "MAIL"
    JOB = "JOB"
    APPROVAL = "APPROVAL"
    EXPORT = "EXPORT"


class NotificationKind(StrEnum):
    """What a person can be told."""

    ORDER_CONFIRMED = "ORDER_CONFIRMED"
    DELIVERY_POSTED = "DELIVERY_POSTED"
    INVOICE_POSTED = "INVOICE_POSTED"
    INVOICE_PAID = "INVOICE_PAID"
    PAYMENT_RECEIVED = "PAYMENT_RECEIVED"
    APPROVAL_REQUESTED = "APPROVAL_REQUESTED"
    APPROVAL_GIVEN = "APPROVAL_GIVEN"
    APPROVAL_REFUSED = "APPROVAL_REFUSED"
    MAIL_FAILED = "MAIL_FAILED"
    JOB_FINISHED = "JOB_FINISHED"
    JOB_FAILED = "JOB_FAILED"
    RESYNC = "RESYNC"
