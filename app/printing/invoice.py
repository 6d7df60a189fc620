"""Prints an invoice: what stands on it in the customer's language and formats, set by typst as an archivable PDF (PDF/A-2b).

The template is a constant; every value reaches it as data beside it, so that no text of a person is ever read as markup (S19). Equal data
give equal bytes.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import orjson
import typst
from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.numbers import format_currency, format_decimal, format_percent

from app.domain.money import UNIT_PRICE_DIGITS_MAX, ZERO, currency_digits
from app.printing.letterhead import PLAIN, Letterhead, shown
from app.printing.words import words

TEMPLATE: Final = Path(__file__).with_name("invoice.typ")
PRINTS_AT_ONCE_MAX: Final = 2
ARCHIVABLE: Final = "a-2b"

_room = asyncio.Semaphore(PRINTS_AT_ONCE_MAX)


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it is printed."""

    description: str
    code: str
    quantity: Decimal
    unit: str
    unit_price: Decimal
    discount_rate: Decimal
    tax_rate: Decimal
    amount: Decimal


@dataclass(frozen=True, slots=True)
class TaxRow:
    """The tax of one category and rate."""

    name: str
    rate: Decimal
    base: Decimal
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Invoice:
    """Everything that stands on an invoice."""

    is_credit_note: bool
    number: str
    language: str
    country: str
    """Whose way of writing numbers and dates is used: the customer's country."""
    currency: str
    company_name: str
    company_country: str
    customer_number: str
    customer: tuple[str, ...]
    customer_abroad: str | None
    """The customer's country where it is not the company's own."""
    customer_tax_number: str
    customer_reference: str
    order_number: str
    issued_on: date
    due_on: date
    prices_include_tax: bool
    lines: Sequence[Line]
    discount: Decimal
    tax_rows: Sequence[TaxRow]
    net: Decimal
    tax: Decimal
    total: Decimal
    note: str = ""
    letterhead: Letterhead = PLAIN


@dataclass(frozen=True, slots=True)
class Printed:
    """A printed invoice, the name to keep it under, and the letter that it goes out with."""

    content: bytes
    name: str
    subject: str
    letter: str


async def print_invoice(invoice: Invoice) -> Printed:
    """Print an invoice and write its letter, in a thread and few at a time: formats are read from files, and setting takes a while."""
    async with _room:
        return await asyncio.to_thread(_print, invoice)


def contents(invoice: Invoice) -> dict[str, Any]:
    """Say what stands on an invoice, word by word, as the template shows it."""
    say = words(invoice.language)
    locale = _locale(invoice)

    def money(amount: Decimal) -> str:
        return _money(amount, invoice.currency, locale)

    def price(value: Decimal) -> str:
        # At least the currency's digits, so that prices stand below each other, and as many more as were agreed.
        digits = currency_digits(invoice.currency)
        pattern = f"#,##0.{'0' * digits}{'#' * (UNIT_PRICE_DIGITS_MAX - digits)}"
        return format_decimal(value, pattern, locale=locale, decimal_quantization=False)

    def number(value: Decimal) -> str:
        return format_decimal(value, locale=locale, decimal_quantization=False)

    def rate(value: Decimal) -> str:
        return format_percent(value, locale=locale, decimal_quantization=False)

    def day(value: date) -> str:
        return format_date(value, "long", locale=locale)

    title = _title(invoice)
    facts = [
        (say["number"], invoice.number),
        (say["issued_on"], day(invoice.issued_on)),
        (say["due_on"], day(invoice.due_on)),
        (say["customer_number"], invoice.customer_number),
        (say["order_number"], invoice.order_number),
        (say["customer_reference"], invoice.customer_reference),
        (say["tax_number"], invoice.customer_tax_number),
    ]
    discounted = []
    if invoice.discount != ZERO:
        subtotal = sum((line.amount for line in invoice.lines), ZERO)
        discounted = [(say["subtotal"], money(subtotal)), (say["discount_total"], money(-invoice.discount))]
    taxes = [
        (say["tax_row"].format(name=row.name, rate=rate(row.rate), base=money(row.base)), money(row.amount)) for row in invoice.tax_rows
    ]
    closing = say["closing_credit_note" if invoice.is_credit_note else "closing"]
    return {
        "title": title,
        "language": invoice.language[:2],
        "date": [invoice.issued_on.year, invoice.issued_on.month, invoice.issued_on.day],
        "labels": {name: say[name] for name in ("page", "position", "description", "quantity", "price", "discount", "taxRate", "amount")}
        | {"amount": say["amount_gross"] if invoice.prices_include_tax else say["amount"]},
        "company": shown(invoice.letterhead, invoice.company_name, _country(invoice.company_country, locale), say),
        "customer": [line for line in (*invoice.customer, _country(invoice.customer_abroad, locale)) if line],
        "facts": [fact for fact in facts if fact[1]],
        "hasDiscounts": any(line.discount_rate != ZERO for line in invoice.lines),
        "lines": [
            {
                "position": str(position),
                "description": line.description,
                "code": line.code,
                "quantity": f"{number(line.quantity)} {line.unit}",
                "price": price(line.unit_price),
                "discount": rate(line.discount_rate) if line.discount_rate != ZERO else "",
                "taxRate": rate(line.tax_rate),
                "amount": money(line.amount),
            }
            for position, line in enumerate(invoice.lines, 1)
        ],
        "sums": [*discounted, (say["net"], money(invoice.net)), *taxes],
        "total": [say["total"], money(invoice.total)],
        "closing": [closing.format(due=day(invoice.due_on), number=invoice.number)],
    }  # fmt: skip


def letter(invoice: Invoice) -> tuple[str, str]:
    """Return subject and body of the mail that carries an invoice."""
    say = words(invoice.language)
    locale = _locale(invoice)
    known = {
        "title": _title(invoice),
        "company": invoice.company_name,
        "customer": invoice.customer[0],
        "total": _money(invoice.total, invoice.currency, locale),
        "due": format_date(invoice.due_on, "long", locale=locale),
    }
    return say["mail_subject"].format(**known), say["mail_body"].format(**known)


def _print(invoice: Invoice) -> Printed:
    issued = datetime(invoice.issued_on.year, invoice.issued_on.month, invoice.issued_on.day, tzinfo=UTC)
    content = _compile(orjson.dumps(contents(invoice)).decode(), issued)
    return Printed(content, f"{_title(invoice)}.pdf".replace("/", "-"), *letter(invoice))


def _money(amount: Decimal, currency: str, locale: Locale) -> str:
    """Write an amount with the digits that ISO 4217 gives its currency; CLDR, which babel follows, leaves some of them out (T-04)."""
    digits = currency_digits(currency)
    pattern = re.sub(r"\.0+", "." + "0" * digits if digits else "", locale.currency_formats["standard"].pattern)
    return format_currency(amount, currency, pattern, locale=locale, currency_digits=False)


def _title(invoice: Invoice) -> str:
    say = words(invoice.language)
    return f"{say['credit_note'] if invoice.is_credit_note else say['invoice']} {invoice.number}"


def _compile(data: str, issued: datetime) -> bytes:
    given: dict[str, Any] = {"format": "pdf", "sys_inputs": {"data": data}, "timestamp": issued}
    try:
        made = typst.compile(_template(), pdf_standards=ARCHIVABLE, ignore_system_fonts=True, **given)
    except typst.TypstError:
        # PDF/A asks for a glyph for every character, and a name may be written in one that our fonts lack: then it is an ordinary PDF.
        made = typst.compile(_template(), **given)
    assert isinstance(made, bytes), "one document is one file"
    return made


@lru_cache(maxsize=1)
def _template() -> bytes:
    return TEMPLATE.read_bytes()


def _locale(invoice: Invoice) -> Locale:
    for tag in (f"{invoice.language[:2]}_{invoice.country}", invoice.language[:2]):
        try:
            return Locale.parse(tag)
        except (UnknownLocaleError, ValueError):
            continue
    return Locale("en")


def _country(code: str | None, locale: Locale) -> str:
    return str(locale.territories.get(code, code)) if code else ""
