"""The template for the United Kingdom: account numbers as small businesses there usually have them, VAT by VATA 1994."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from app.domain.accounting.account import AccountKind as Kind
from app.domain.accounting.journal import AccountPurpose as Purpose
from app.domain.catalog import TaxCategory
from app.services.setup.template import AccountTemplate, CountryTemplate, TaxTemplate, group

TEMPLATE: Final = CountryTemplate(
    language="en",
    # The financial year of the state, and the usual one of companies that nothing else binds.
    fiscal_year_start_month=4,
    prices_include_tax=False,
    accounts=(
        group("0", "Fixed assets", Kind.ASSET),
        AccountTemplate("0020", "Plant and machinery", Kind.ASSET, "0"),
        AccountTemplate("0030", "Office equipment", Kind.ASSET, "0"),
        AccountTemplate("0040", "Fixtures and fittings", Kind.ASSET, "0"),
        AccountTemplate("0050", "Motor vehicles", Kind.ASSET, "0"),
        group("1", "Current assets", Kind.ASSET),
        AccountTemplate("1001", "Stock", Kind.STOCK, "1"),
        AccountTemplate("1100", "Trade debtors", Kind.RECEIVABLE, "1"),
        AccountTemplate("1103", "Prepayments", Kind.ASSET, "1"),
        AccountTemplate("1200", "Bank current account", Kind.BANK, "1"),
        AccountTemplate("1210", "Bank deposit account", Kind.BANK, "1"),
        AccountTemplate("1230", "Petty cash", Kind.BANK, "1"),
        group("2", "Liabilities", Kind.LIABILITY),
        AccountTemplate("2100", "Trade creditors", Kind.PAYABLE, "2"),
        AccountTemplate("2109", "Accruals", Kind.LIABILITY, "2"),
        AccountTemplate("2200", "VAT on sales", Kind.TAX, "2"),
        AccountTemplate("2201", "VAT on purchases", Kind.TAX, "2"),
        AccountTemplate("2210", "PAYE and National Insurance", Kind.LIABILITY, "2"),
        AccountTemplate("2300", "Loans", Kind.LIABILITY, "2"),
        group("3", "Capital and reserves", Kind.EQUITY),
        AccountTemplate("3000", "Share capital", Kind.EQUITY, "3"),
        AccountTemplate("3200", "Profit and loss brought forward", Kind.EQUITY, "3"),
        AccountTemplate("3900", "Opening balances", Kind.EQUITY, "3"),
        group("4", "Turnover", Kind.INCOME),
        AccountTemplate("4000", "Sales of goods", Kind.INCOME, "4"),
        AccountTemplate("4100", "Sales of services", Kind.INCOME, "4"),
        AccountTemplate("4900", "Other income", Kind.INCOME, "4"),
        group("5", "Cost of sales", Kind.COGS),
        AccountTemplate("5000", "Cost of goods sold", Kind.COGS, "5"),
        AccountTemplate("5100", "Carriage inwards", Kind.EXPENSE, "5"),
        AccountTemplate("5200", "Stock differences", Kind.EXPENSE, "5"),
        group("7", "Overheads", Kind.EXPENSE),
        AccountTemplate("7000", "Wages and salaries", Kind.EXPENSE, "7"),
        AccountTemplate("7100", "Rent", Kind.EXPENSE, "7"),
        AccountTemplate("7103", "Business rates", Kind.EXPENSE, "7"),
        AccountTemplate("7200", "Light and heat", Kind.EXPENSE, "7"),
        AccountTemplate("7400", "Travel and subsistence", Kind.EXPENSE, "7"),
        AccountTemplate("7500", "Printing, postage and stationery", Kind.EXPENSE, "7"),
        AccountTemplate("7550", "Telephone and internet", Kind.EXPENSE, "7"),
        AccountTemplate("7600", "Legal and professional fees", Kind.EXPENSE, "7"),
        AccountTemplate("7901", "Bank charges", Kind.EXPENSE, "7"),
    ),
    purposes={
        Purpose.RECEIVABLE: "1100",
        Purpose.BANK: "1200",
        Purpose.CASH: "1230",
        Purpose.STOCK: "1001",
        Purpose.COGS: "5000",
        Purpose.INCOME: "4000",
        Purpose.OPENING_EQUITY: "3900",
        Purpose.STOCK_DIFFERENCE: "5200",
    },
    taxes=(
        TaxTemplate("V20", "VAT 20 %", Decimal("0.20"), TaxCategory.STANDARD, "2200"),
        TaxTemplate("V5", "VAT 5 %", Decimal("0.05"), TaxCategory.STANDARD, "2200"),
        TaxTemplate("V0", "Zero-rated", Decimal(0), TaxCategory.ZERO, None),
        TaxTemplate("VE", "Exempt", Decimal(0), TaxCategory.EXEMPT, None),
        TaxTemplate("VO", "Outside the scope of VAT", Decimal(0), TaxCategory.OUT_OF_SCOPE, None),
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
