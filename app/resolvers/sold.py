"""The access rule of sales: everybody sees what they have sold, others' only with a right; it holds for all that came of an order."""

from __future__ import annotations

from typing import Final

from app.domain.sales.access import OTHERS
from app.resolvers.kit import OwnRows

OWN: Final = OwnRows(OTHERS, "o.created_by_id")
"""Orders `o`, their lines and their deliveries."""

INVOICED: Final = OwnRows(OTHERS, "coalesce(o.created_by_id, i.created_by_id)")
"""Invoices `i` of orders `o`; one without an order is its drafter's."""

ORDER_OF_INVOICE: Final = " LEFT JOIN sales_order o ON o.id = i.order_id"
"""What joins the order, which PostgreSQL leaves out where nobody asks for its owner."""
