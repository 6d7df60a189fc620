"""The template for Germany: account numbers as the common chart SKR 03 has them, value-added tax by UStG § 12."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from app.domain.accounting.account import AccountKind as Kind
from app.domain.accounting.journal import AccountPurpose as Purpose
from app.domain.catalog import TaxCategory
from app.services.setup.template import AccountTemplate, CountryTemplate, TaxTemplate, group

TEMPLATE: Final = CountryTemplate(
    language="de",
    fiscal_year_start_month=1,
    prices_include_tax=False,
    accounts=(
        group("A", "Aktiva", Kind.ASSET),
        AccountTemplate("0400", "Betriebs- und Geschäftsausstattung", Kind.ASSET, "A"),
        AccountTemplate("1000", "Kasse", Kind.BANK, "A"),
        AccountTemplate("1200", "Bank", Kind.BANK, "A"),
        AccountTemplate("1400", "Forderungen aus Lieferungen und Leistungen", Kind.RECEIVABLE, "A"),
        AccountTemplate("1500", "Sonstige Vermögensgegenstände", Kind.ASSET, "A"),
        AccountTemplate("3980", "Bestand Waren", Kind.STOCK, "A"),
        group("P", "Passiva", Kind.LIABILITY),
        AccountTemplate("1600", "Verbindlichkeiten aus Lieferungen und Leistungen", Kind.PAYABLE, "P"),
        AccountTemplate("1700", "Sonstige Verbindlichkeiten", Kind.LIABILITY, "P"),
        AccountTemplate("1771", "Umsatzsteuer 7 %", Kind.TAX, "P"),
        AccountTemplate("1776", "Umsatzsteuer 19 %", Kind.TAX, "P"),
        group("K", "Eigenkapital", Kind.EQUITY),
        AccountTemplate("0800", "Gezeichnetes Kapital", Kind.EQUITY, "K"),
        AccountTemplate("0860", "Gewinnvortrag", Kind.EQUITY, "K"),
        AccountTemplate("9000", "Saldenvorträge Sachkonten", Kind.EQUITY, "K"),
        group("E", "Erlöse", Kind.INCOME),
        AccountTemplate("8100", "Steuerfreie Umsätze", Kind.INCOME, "E"),
        AccountTemplate("8300", "Erlöse 7 % USt", Kind.INCOME, "E"),
        AccountTemplate("8400", "Erlöse 19 % USt", Kind.INCOME, "E"),
        AccountTemplate("2700", "Sonstige Erträge", Kind.INCOME, "E"),
        group("W", "Wareneinsatz", Kind.COGS),
        AccountTemplate("3200", "Wareneinsatz", Kind.COGS, "W"),
        AccountTemplate("3960", "Bestandsveränderungen Waren", Kind.EXPENSE, "W"),
        group("B", "Betriebsausgaben", Kind.EXPENSE),
        AccountTemplate("4100", "Löhne und Gehälter", Kind.EXPENSE, "B"),
        AccountTemplate("4210", "Miete", Kind.EXPENSE, "B"),
        AccountTemplate("4660", "Reisekosten Arbeitnehmer", Kind.EXPENSE, "B"),
        AccountTemplate("4730", "Ausgangsfrachten", Kind.EXPENSE, "B"),
        AccountTemplate("4920", "Telefon", Kind.EXPENSE, "B"),
        AccountTemplate("4930", "Bürobedarf", Kind.EXPENSE, "B"),
    ),
    purposes={
        Purpose.RECEIVABLE: "1400",
        Purpose.BANK: "1200",
        Purpose.CASH: "1000",
        Purpose.STOCK: "3980",
        Purpose.COGS: "3200",
        Purpose.INCOME: "8400",
        Purpose.OPENING_EQUITY: "9000",
        Purpose.STOCK_DIFFERENCE: "3960",
    },
    taxes=(
        TaxTemplate("U19", "Umsatzsteuer 19 %", Decimal("0.19"), TaxCategory.STANDARD, "1776"),
        TaxTemplate("U7", "Umsatzsteuer 7 %", Decimal("0.07"), TaxCategory.STANDARD, "1771"),
        TaxTemplate("U0", "Nullsteuersatz", Decimal(0), TaxCategory.ZERO, None),
        TaxTemplate("UF", "Umsatzsteuerfrei", Decimal(0), TaxCategory.EXEMPT, None),
    ),
    warehouse="Hauptlager",
    units=(
        ("Stk", "Stück", 0),
        ("Std", "Stunde", 2),
        ("kg", "Kilogramm", 3),
        ("m", "Meter", 2),
        ("l", "Liter", 3),
        ("Krt", "Karton", 0),
    ),
)
