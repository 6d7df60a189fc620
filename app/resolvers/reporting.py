"""Reads the figures of the dashboard, each set of them in one statement."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Final

from app.domain.money import quantize
from app.resolvers.invoicing import INVOICES
from app.resolvers.kit import Columns, Operator, PageRequest, PageWish, Row, Test, only_of, page
from app.resolvers.sales import INVOICEABLE, ORDERS
from app.resolvers.sold import INVOICED, ORDER_OF_INVOICE, OWN
from app.services import clock
from app.tenancy import binding, database

MONTHS: Final = 12
LIST_SIZE: Final = 5
_OPEN_FIGURES: Final = frozenset(
    {
        "receivable",
        "overdue",
        "overdue_count",
        "open_orders",
        "open_orders_total",
        "to_deliver",
        "to_invoice",
        "draft_invoices",
    }
)


async def dashboard(columns: Columns) -> dict[str, Any]:
    """Read the figures that are asked for as they stand today in the company's zone."""
    currency, today = binding.current().currency, clock.today()
    figures: dict[str, Any] = {"today": today, "currency": currency}
    if columns & _OPEN_FIGURES:
        own = only_of(OWN)
        row = await database.fetchrow(_OPEN, today) if own is None else await database.fetchrow(_OPEN_OWN, today, own)
        assert row is not None, "an aggregate has one row"
        figures |= {name: quantize(value, currency) if isinstance(value, Decimal) else value for name, value in row.items()}
    if "cash" in columns:
        figures["cash"] = quantize(await database.fetchval(_CASH), currency)
    return figures


async def sales_by_month(*, with_margin: bool) -> list[dict[str, Any]]:
    """Read what was invoiced net of credit notes in each of the last twelve months, this one last, and what was earned on it (REP-7).

    Margins take away what the goods cost that were delivered in the month; without `with_margin` they are not worked out.
    """
    currency, today = binding.current().currency, clock.today()
    own, since = only_of(INVOICED), _first_of_month(today, MONTHS - 1)
    if own is None:
        found = await database.fetch(_MONTHS_WITH_MARGIN if with_margin else _MONTHS, since, today)
    else:
        found = await database.fetch(_MONTHS_WITH_MARGIN_OWN if with_margin else _MONTHS_OWN, since, today, own)
    return [
        {
            "month": row["month"],
            "net": quantize(row["net"], currency),
            "margin": quantize(row["margin"], currency) if with_margin else None,
            "currency": currency,
        }
        for row in found
    ]


async def overdue_invoices(columns: Columns) -> Sequence[Row]:
    """Read the invoices that have been overdue for longest."""
    wanted = PageRequest(LIST_SIZE, where=Test("is_overdue", Operator.EQ, True), order=(("due_on", False),))
    return (await page(INVOICES, wanted, PageWish(columns=columns))).rows


async def latest_orders(columns: Columns) -> Sequence[Row]:
    """Read the orders that were drafted last."""
    return (await page(ORDERS, PageRequest(LIST_SIZE), PageWish(columns=columns))).rows


def _first_of_month(day: date, months_back: int) -> date:
    months = day.year * 12 + day.month - 1 - months_back
    return date(months // 12, months % 12 + 1, 1)


# What is open, of all that was sold or of what a rule lets somebody see.
_OPEN_PARTS: Final = (
    """
WITH claim AS (
  SELECT coalesce(sum(i.open_amount), 0) AS receivable,
         coalesce(sum(i.open_amount) FILTER (WHERE i.open_amount > 0 AND i.due_on < $1), 0) AS overdue,
         count(*) FILTER (WHERE i.open_amount > 0 AND i.due_on < $1) AS overdue_count
    FROM invoice i""",
    """
   WHERE i.state = 'POSTED' AND i.open_amount <> 0""",
    """
), work AS (
  SELECT o.total, o.state = 'CONFIRMED' AS is_open, o.fulfilment IN ('WAITING', 'PARTLY_DELIVERED') AS is_deliverable,
""",
    """ AS is_invoiceable
    FROM sales_order o
   WHERE """,
    """(o.state = 'CONFIRMED' AND o.fulfilment IN ('WAITING', 'PARTLY_DELIVERED')
      OR o.state IN ('CONFIRMED', 'CLOSED') AND o.invoicing IN ('TO_INVOICE', 'PARTLY_INVOICED'))
)
SELECT claim.*, orders.*, (SELECT count(*) FROM invoice i""",
    """ WHERE i.state = 'DRAFT'""",
    """) AS draft_invoices
  FROM claim, (
  SELECT count(*) FILTER (WHERE is_open) AS open_orders, coalesce(sum(total) FILTER (WHERE is_open), 0) AS open_orders_total,
         count(*) FILTER (WHERE is_deliverable) AS to_deliver, count(*) FILTER (WHERE is_invoiceable) AS to_invoice
    FROM work
) orders
""",
)
_CLAIMS, _POSTED, _WORK, _STATES, _DRAFTS, _DRAFT, _FIGURES = _OPEN_PARTS
_BY: Final = " AND " + INVOICED.owner + " = $2"
_OPEN: Final = "".join((_CLAIMS, _POSTED, _WORK, INVOICEABLE, _STATES, _DRAFTS, _DRAFT, _FIGURES))
_OPEN_INVOICES_OWN: Final = "".join((_CLAIMS, ORDER_OF_INVOICE, _POSTED, _BY))
_OPEN_ORDERS_OWN: Final = "".join((_WORK, INVOICEABLE, _STATES, OWN.owner, " = $2 AND "))
_OPEN_OWN: Final = "".join((_OPEN_INVOICES_OWN, _OPEN_ORDERS_OWN, _DRAFTS, ORDER_OF_INVOICE, _DRAFT, _BY, _FIGURES))

_CASH = """
SELECT coalesce(sum(line.debit - line.credit), 0) FROM journal_line line JOIN account ON account.id = line.account_id
 WHERE account.kind = 'BANK'
"""
_SOLD = """
WITH sold AS (
  SELECT date_trunc('month', i.issued_on::timestamp)::date AS month, sum(CASE i.kind WHEN 'CREDIT_NOTE' THEN -i.net ELSE i.net END) AS net
    FROM invoice i"""
_IN_TIME = """ WHERE i.state = 'POSTED' AND i.issued_on BETWEEN $1 AND $2"""
_PER_MONTH = """ GROUP BY 1
)
"""
_BY_MONTH = """
  FROM generate_series($1::timestamp, $2::timestamp, '1 month') day LEFT JOIN sold ON sold.month = day::date
"""
# Two statements, and not one that is told whether to look at the costs: PostgreSQL would plan that one anew each time.
_NET = ("SELECT day::date AS month, coalesce(sold.net, 0) AS net", _BY_MONTH, "ORDER BY 1")
_MARGIN = (
    """
, issued AS (
  SELECT date_trunc('month', entry."on"::timestamp)::date AS month, sum(entry.amount) AS amount
    FROM value_entry entry JOIN stock_move move ON move.id = entry.move_id
   WHERE move.document_kind = 'DELIVERY' AND entry."on" BETWEEN $1 AND $2""",
    """ GROUP BY 1
)
SELECT day::date AS month, coalesce(sold.net, 0) AS net, coalesce(sold.net, 0) + coalesce(issued.amount, 0) AS margin
""",
    _BY_MONTH,
    "LEFT JOIN issued ON issued.month = day::date ORDER BY 1",
)
_OURS = (_SOLD, _IN_TIME, _PER_MONTH)
_ONES_OWN = (_SOLD, ORDER_OF_INVOICE, _IN_TIME, " AND ", INVOICED.owner, " = $3", _PER_MONTH)
_SENT_BY = (
    " AND EXISTS (SELECT FROM delivery d JOIN sales_order o ON o.id = d.order_id WHERE d.id = move.document_id AND ",
    OWN.owner,
    " = $3)",
)
_MONTHS = "".join(_OURS + _NET)
_MONTHS_OWN = "".join(_ONES_OWN + _NET)
_MONTHS_WITH_MARGIN = "".join(_OURS + _MARGIN)
_MONTHS_WITH_MARGIN_OWN = "".join((*_ONES_OWN, _MARGIN[0], *_SENT_BY, *_MARGIN[1:]))
