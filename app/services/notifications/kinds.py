"""Says which committed changes people are told of, in which words, and which right one needs to hear of a record at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.domain.imports.access import READ as IMPORTS
from app.domain.sales.access import OTHERS
from app.domain.work import EntityKind, NotificationKind

DOCUMENT_CHANGED: Final = "DOCUMENT_CHANGED"
"""The kind of an event that only tells open screens that a record is newer than what they show."""

NOTIFICATIONS_READ: Final = "notifications.read"
OWN_NOTIFICATIONS: Final = "notifications.notification:read"
CUSTOMERS: Final = "parties.customer:read"


@dataclass(frozen=True, slots=True)
class Told:
    """A notification: its kind, its sentence, and whether it is only for the person who caused it."""

    kind: NotificationKind
    sentence: str
    is_personal: bool = False
    """For nobody else than whom the promise names, or who has caused it."""


@dataclass(frozen=True, slots=True)
class Record:
    """A kind of record: the right to read it, and the statement that finds what a sentence says of it and its version.

    Where `others` is a right, only who has it hears of a record that is not their own, and the facts name its owner. Where `names` is
    one, only who has it reads a sentence that says whom the record is about.
    """

    permission: str
    facts: str
    others: str | None = None
    names: str | None = None


# The words in braces are names of columns of the record's facts. What stands in those columns is put in as it is and never read again.
NOTIFICATIONS: Final[Mapping[str, Told]] = {
    "sales.order_confirmed": Told(NotificationKind.ORDER_CONFIRMED, "Order {number} of {party} was confirmed: {amount}."),
    "sales.delivery_posted": Told(NotificationKind.DELIVERY_POSTED, "Delivery {number} to {party} has left."),
    "invoicing.invoice_posted": Told(NotificationKind.INVOICE_POSTED, "Invoice {number} to {party} was posted: {amount}."),
    "invoicing.invoice_paid": Told(NotificationKind.INVOICE_PAID, "Invoice {number} of {party} is paid."),
    "payments.payment_received": Told(NotificationKind.PAYMENT_RECEIVED, "{party} paid {amount}."),
    "approvals.approval_requested": Told(
        NotificationKind.APPROVAL_REQUESTED, "{party} asks you to approve {number}: {amount}.", is_personal=True
    ),
    "approvals.approval_given": Told(NotificationKind.APPROVAL_GIVEN, "{decider} has approved {number}: {amount}.", is_personal=True),
    "approvals.approval_refused": Told(
        NotificationKind.APPROVAL_REFUSED, "{decider} has not approved {number}: {amount}.", is_personal=True
    ),
    "documents.failed": Told(
        NotificationKind.JOB_FAILED, "Invoice {number} to {party} could not be printed and has not been mailed.", is_personal=True
    ),
    "mail.failed": Told(NotificationKind.MAIL_FAILED, "The mail to {party} could not be delivered: {number}", is_personal=True),
    "imports.finished": Told(NotificationKind.JOB_FINISHED, "The import of {party} has finished: {number}", is_personal=True),
    "imports.failed": Told(NotificationKind.JOB_FAILED, "The import of {party} failed: {number}", is_personal=True),
    "exports.finished": Told(NotificationKind.JOB_FINISHED, "The export of {party} is ready: {number}", is_personal=True),
    "exports.failed": Told(NotificationKind.JOB_FAILED, "The export of {party} failed: {number}", is_personal=True),
}

RECORDS: Final[Mapping[EntityKind, Record]] = {
    EntityKind.SALES_ORDER: Record(
        "sales.order:read",
        "SELECT d.id, d.version, d.number, p.name AS party, d.total AS amount, d.currency, d.created_by_id AS owner_id"
        " FROM sales_order d JOIN party p ON p.id = d.customer_id WHERE d.id = ANY($1)",
        OTHERS,
        names=CUSTOMERS,
    ),
    EntityKind.DELIVERY: Record(
        "sales.delivery:read",
        "SELECT d.id, d.version, d.number, p.name AS party, NULL::numeric AS amount, NULL::text AS currency,"
        " o.created_by_id AS owner_id"
        " FROM delivery d JOIN sales_order o ON o.id = d.order_id JOIN party p ON p.id = o.customer_id WHERE d.id = ANY($1)",
        OTHERS,
        names=CUSTOMERS,
    ),
    EntityKind.INVOICE: Record(
        "invoicing.invoice:read",
        "SELECT d.id, d.version, d.number, p.name AS party, d.total AS amount, d.currency,"
        " coalesce(o.created_by_id, d.created_by_id) AS owner_id"
        " FROM invoice d LEFT JOIN sales_order o ON o.id = d.order_id JOIN party p ON p.id = d.customer_id WHERE d.id = ANY($1)",
        OTHERS,
        names=CUSTOMERS,
    ),
    EntityKind.PAYMENT: Record(
        "payments.payment:read",
        "SELECT d.id, d.version, d.number, p.name AS party, d.amount, d.currency"
        " FROM payment d JOIN party p ON p.id = d.customer_id WHERE d.id = ANY($1)",
        names=CUSTOMERS,
    ),
    EntityKind.CUSTOMER: Record(
        "parties.customer:read",
        "SELECT id, version, number, name AS party, NULL::numeric AS amount, NULL::text AS currency FROM party WHERE id = ANY($1)",
    ),
    EntityKind.PRODUCT: Record(
        "catalog.product:read",
        "SELECT id, version, sku AS number, name AS party, NULL::numeric AS amount, NULL::text AS currency FROM product WHERE id = ANY($1)",
    ),
    EntityKind.MAIL: Record(
        "mail.mail:read",
        "SELECT m.id, NULL::int AS version, m.subject AS number, array_to_string(m.recipients, ', ') AS party, NULL::numeric AS amount,"
        " NULL::text AS currency, coalesce(o.created_by_id, i.created_by_id) AS owner_id FROM mail m"
        " LEFT JOIN invoice i ON i.id = m.entity_id LEFT JOIN sales_order o ON o.id = coalesce(i.order_id, m.entity_id)"
        " WHERE m.id = ANY($1)",
        OTHERS,
    ),
    EntityKind.JOB: Record(
        IMPORTS,
        "SELECT j.id, NULL::int AS version, j.message AS number, f.name AS party,"
        " NULL::numeric AS amount, NULL::text AS currency FROM job j LEFT JOIN file f ON f.id = j.file_id WHERE j.id = ANY($1)",
    ),
    EntityKind.APPROVAL: Record(
        "approvals.approval:read",
        "SELECT a.id, a.version, a.number, coalesce(q.name, '') AS party, coalesce(d.name, '') AS decider, a.amount, a.currency, a.owner_id"
        " FROM approval a LEFT JOIN member q ON q.id = a.requested_by LEFT JOIN member d ON d.id = a.decided_by WHERE a.id = ANY($1)",
        OTHERS,
    ),
    EntityKind.EXPORT: Record(
        "exports.job:create",
        "SELECT id, NULL::int AS version, message AS number, options->>'name' AS party,"
        " NULL::numeric AS amount, NULL::text AS currency FROM job WHERE id = ANY($1)",
    ),
}
