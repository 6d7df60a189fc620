"""Reads everything that stands on a printed invoice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from asyncpg import Record

from app.tenancy import database

INVOICE = """
SELECT i.number, i.kind, i.state, i.currency, i.issued_on, i.due_on, i.prices_include_tax, i.discount, i.net, i.tax, i.total,
       i.customer_reference, i.pdf_id, o.number AS order_number, p.number AS customer_number, p.name AS customer_name, p.email, p.language,
       p.tax_number, a.street, a.postal_code, a.city, a.region, a.country, c.name AS company_name, c.country AS company_country,
       c.legal_name AS our_legal_name, c.street AS our_street, c.postal_code AS our_postal_code, c.city AS our_city, c.region AS our_region,
       c.phone AS our_phone, c.email AS our_email, c.website AS our_website, c.tax_number AS our_tax_number,
       c.registration_number AS our_registration_number, c.bank_name AS our_bank_name, c.iban AS our_iban, c.bic AS our_bic,
       c.bank_account AS our_bank_account, c.primary_color AS our_primary_color, c.accent_color AS our_accent_color,
       f.sha256 AS logo_sha256
  FROM invoice i JOIN party p ON p.id = i.customer_id LEFT JOIN party_address a ON a.party_id = p.id
  LEFT JOIN sales_order o ON o.id = i.order_id CROSS JOIN company_profile c LEFT JOIN file f ON f.id = c.logo_id
 WHERE i.id = $1
"""
LINES = """
SELECT l.description, coalesce(p.sku, '') AS code, l.quantity, u.name AS unit, l.unit_price, l.discount_rate, l.tax_rate
  FROM invoice_line l JOIN unit u ON u.id = l.unit_id LEFT JOIN product p ON p.id = l.product_id
 WHERE l.invoice_id = $1 ORDER BY l.position
"""
TAXES = """
SELECT coalesce(t.name, '') AS name, i.rate, i.base, i.amount FROM invoice_tax i LEFT JOIN tax t ON t.id = i.tax_id
 WHERE i.invoice_id = $1 ORDER BY i.position
"""


@dataclass(frozen=True, slots=True)
class PrintableInvoice:
    """An invoice with its customer's address, its lines and its taxes."""

    head: Record
    lines: Sequence[Record]
    taxes: Sequence[Record]


async def printable_invoice(invoice_id: UUID) -> PrintableInvoice | None:
    """Return an invoice as it is to be printed."""
    head = await database.fetchrow(INVOICE, invoice_id)
    if head is None:
        return None
    return PrintableInvoice(head, await database.fetch(LINES, invoice_id), await database.fetch(TAXES, invoice_id))
