"""The template for every country without one of its own: a plain chart, and taxes that the company fills in."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from app.domain.accounting.account import AccountKind as Kind
from app.domain.accounting.journal import AccountPurpose as Purpose
from app.domain.catalog import TaxCategory
from app.services.setup.template import AccountTemplate, CountryTemplate, TaxTemplate, group

TEMPLATE: Final = CountryTemplate(
    language="en",
    fiscal_year_start_month=1,
    prices_include_tax=False,
    accounts=(
        group("1", "Assets", Kind.ASSET),
        AccountTemplate("1000", "Cash on hand", Kind.BANK, "1"),
        AccountTemplate("1100", "Bank account", Kind.BANK, "1"),
        AccountTemplate("1200", "Trade receivables", Kind.RECEIVABLE, "1"),
        AccountTemplate("1300", "Goods in stock", Kind.STOCK, "1"),
        AccountTemplate("1400", "Other current assets", Kind.ASSET, "1"),
        AccountTemplate("1500", "Equipment and fixtures", Kind.ASSET, "1"),
        group("2", "Liabilities", Kind.LIABILITY),
        AccountTemplate("2000", "Trade payables", Kind.PAYABLE, "2"),
        AccountTemplate("2100", "Sales tax payable", Kind.TAX, "2"),
        AccountTemplate("2200", "Loans", Kind.LIABILITY, "2"),
        AccountTemplate("2300", "Other liabilities", Kind.LIABILITY, "2"),
        group("3", "Equity", Kind.EQUITY),
        AccountTemplate("3000", "Owner's capital", Kind.EQUITY, "3"),
        AccountTemplate("3100", "Retained earnings", Kind.EQUITY, "3"),
        AccountTemplate("3900", "Opening balances", Kind.EQUITY, "3"),
        group("4", "Income", Kind.INCOME),
        AccountTemplate("4000", "Sales of goods", Kind.INCOME, "4"),
        AccountTemplate("4100", "Sales of services", Kind.INCOME, "4"),
        AccountTemplate("4900", "Other income", Kind.INCOME, "4"),
        group("5", "Cost of sales", Kind.COGS),
        AccountTemplate("5000", "Cost of goods sold", Kind.COGS, "5"),
        AccountTemplate("5100", "Stock differences", Kind.EXPENSE, "5"),
        group("6", "Expenses", Kind.EXPENSE),
        AccountTemplate("6000", "Wages and salaries", Kind.EXPENSE, "6"),
        AccountTemplate("6100", "Rent", Kind.EXPENSE, "6"),
        AccountTemplate("6200", "Office and communication", Kind.EXPENSE, "6"),
        AccountTemplate("6300", "Travel", Kind.EXPENSE, "6"),
        AccountTemplate("6400", "Freight and packaging", Kind.EXPENSE, "6"),
        AccountTemplate("6900", "Other expenses", Kind.EXPENSE, "6"),
    ),
    purposes={
        Purpose.RECEIVABLE: "1200",
        Purpose.BANK: "1100",
        Purpose.CASH: "1000",
        Purpose.STOCK: "1300",
        Purpose.COGS: "5000",
        Purpose.INCOME: "4000",
        Purpose.OPENING_EQUITY: "3900",
        Purpose.STOCK_DIFFERENCE: "5100",
    },
    taxes=(
        TaxTemplate("S20", "Sales tax 20 %", Decimal("0.20"), TaxCategory.STANDARD, "2100"),
        TaxTemplate("S10", "Sales tax 10 %", Decimal("0.10"), TaxCategory.STANDARD, "2100"),
        TaxTemplate("S5", "Sales tax 5 %", Decimal("0.05"), TaxCategory.STANDARD, "2100"),
        TaxTemplate("Z0", "Zero rated", Decimal(0), TaxCategory.ZERO, None),
        TaxTemplate("E0", "Exempt", Decimal(0), TaxCategory.EXEMPT, None),
    ),
    warehouse="Main warehouse",
    units=(
        ("pcs", "Piece", 0),
        ("h", "Hour", 2),
        ("kg", "Kilogram", 3),
        ("m", "Metre", 2),
        ("l", "Litre", 3),
        ("box", "Box", 0),
    ),
)
