"""The template for the United States: the usual four-digit chart, and no tax until the company sets up that of its states and cities."""

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
        AccountTemplate("1000", "Checking account", Kind.BANK, "1"),
        AccountTemplate("1010", "Savings account", Kind.BANK, "1"),
        AccountTemplate("1050", "Petty cash", Kind.BANK, "1"),
        AccountTemplate("1200", "Accounts receivable", Kind.RECEIVABLE, "1"),
        AccountTemplate("1300", "Inventory", Kind.STOCK, "1"),
        AccountTemplate("1400", "Prepaid expenses", Kind.ASSET, "1"),
        AccountTemplate("1500", "Furniture and equipment", Kind.ASSET, "1"),
        AccountTemplate("1600", "Vehicles", Kind.ASSET, "1"),
        group("2", "Liabilities", Kind.LIABILITY),
        AccountTemplate("2000", "Accounts payable", Kind.PAYABLE, "2"),
        AccountTemplate("2100", "Credit cards", Kind.LIABILITY, "2"),
        AccountTemplate("2200", "Sales tax payable", Kind.TAX, "2"),
        AccountTemplate("2300", "Payroll liabilities", Kind.LIABILITY, "2"),
        AccountTemplate("2500", "Loans payable", Kind.LIABILITY, "2"),
        group("3", "Equity", Kind.EQUITY),
        AccountTemplate("3000", "Common stock", Kind.EQUITY, "3"),
        AccountTemplate("3100", "Retained earnings", Kind.EQUITY, "3"),
        AccountTemplate("3900", "Opening balance equity", Kind.EQUITY, "3"),
        group("4", "Revenue", Kind.INCOME),
        AccountTemplate("4000", "Product sales", Kind.INCOME, "4"),
        AccountTemplate("4100", "Service revenue", Kind.INCOME, "4"),
        AccountTemplate("4900", "Other income", Kind.INCOME, "4"),
        group("5", "Cost of goods sold", Kind.COGS),
        AccountTemplate("5000", "Cost of goods sold", Kind.COGS, "5"),
        AccountTemplate("5100", "Inventory adjustments", Kind.EXPENSE, "5"),
        AccountTemplate("5200", "Freight in", Kind.EXPENSE, "5"),
        group("6", "Operating expenses", Kind.EXPENSE),
        AccountTemplate("6000", "Payroll", Kind.EXPENSE, "6"),
        AccountTemplate("6100", "Rent", Kind.EXPENSE, "6"),
        AccountTemplate("6200", "Utilities", Kind.EXPENSE, "6"),
        AccountTemplate("6300", "Office supplies", Kind.EXPENSE, "6"),
        AccountTemplate("6400", "Travel", Kind.EXPENSE, "6"),
        AccountTemplate("6500", "Professional fees", Kind.EXPENSE, "6"),
        AccountTemplate("6600", "Shipping", Kind.EXPENSE, "6"),
        AccountTemplate("6700", "Insurance", Kind.EXPENSE, "6"),
        AccountTemplate("6900", "Bank fees", Kind.EXPENSE, "6"),
    ),
    purposes={
        Purpose.RECEIVABLE: "1200",
        Purpose.BANK: "1000",
        Purpose.CASH: "1050",
        Purpose.STOCK: "1300",
        Purpose.COGS: "5000",
        Purpose.INCOME: "4000",
        Purpose.OPENING_EQUITY: "3900",
        Purpose.STOCK_DIFFERENCE: "5100",
    },
    taxes=(
        TaxTemplate("NT", "No sales tax", Decimal(0), TaxCategory.OUT_OF_SCOPE, None),
        # Rates differ by state, county and city: this one is there to be copied, not to be charged unread.
        TaxTemplate("ST", "Sales tax 8 % (example)", Decimal("0.08"), TaxCategory.STANDARD, "2200"),
        TaxTemplate("RE", "Resale, exempt", Decimal(0), TaxCategory.EXEMPT, None),
    ),
    warehouse="Main warehouse",
    units=(
        ("ea", "Each", 0),
        ("hr", "Hour", 2),
        ("lb", "Pound", 3),
        ("ft", "Foot", 2),
        ("gal", "Gallon", 3),
        ("case", "Case", 0),
    ),
)
