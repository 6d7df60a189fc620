"""What stands on an invoice, and that it is the same each time."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.printing.invoice import Invoice, Line, TaxRow, contents, letter, print_invoice

D = Decimal


def invoice(**given: Any) -> Invoice:
    """Make an invoice with two lines and a discount."""
    made = Invoice(
        is_credit_note=False,
        number="INV/2026/00042",
        language="de",
        country="DE",
        currency="EUR",
        company_name="Ahornwerk GmbH",
        company_country="DE",
        customer_number="C-00012",
        customer=("Müller & Söhne", "Lange Straße 1", "10115 Berlin", ""),
        customer_abroad=None,
        customer_tax_number="DE123456788",
        customer_reference="PO 77",
        order_number="SO-00017",
        issued_on=date(2026, 5, 4),
        due_on=date(2026, 5, 18),
        prices_include_tax=False,
        lines=[
            Line("Lampe", "L-1", D("3"), "Stück", D("12.345"), D("0.05"), D("0.19"), D("35.18")),
            Line("Montage", "", D("1.5"), "Stunde", D("60.00"), D(0), D("0.07"), D("90.00")),
        ],
        discount=D("10.00"),
        tax_rows=[TaxRow("USt", D("0.19"), D("32.37"), D("6.15")), TaxRow("USt", D("0.07"), D("82.81"), D("5.80"))],
        net=D("115.18"),
        tax=D("11.95"),
        total=D("127.13"),
    )
    return replace(made, **given)


def plain(text: str) -> str:
    """Give a text with ordinary spaces: amounts keep their currency on the same line by others."""
    return text.replace("\u00a0", " ")


def test_everything_is_written_as_the_customer_reads_it() -> None:
    found = contents(invoice())
    assert found["title"] == "Rechnung INV/2026/00042"
    assert ["Fällig am", "18. Mai 2026"] in [list(fact) for fact in found["facts"]]
    assert found["customer"] == ["Müller & Söhne", "Lange Straße 1", "10115 Berlin"]
    lamp, work = found["lines"]
    wanted = {"quantity": "3 Stück", "price": "12,345", "discount": "5 %", "taxRate": "19 %", "amount": "35,18 €"}
    assert {name: plain(lamp[name]) for name in wanted} == wanted
    assert (work["quantity"], work["discount"]) == ("1,5 Stunde", "")
    assert [[plain(text) for text in row] for row in found["sums"]] == [
        ["Zwischensumme", "125,18 €"],
        ["Rabatt", "-10,00 €"],
        ["Nettobetrag", "115,18 €"],
        ["USt 19 % auf 32,37 €", "6,15 €"],
        ["USt 7 % auf 82,81 €", "5,80 €"],
    ]
    assert [plain(text) for text in found["total"]] == ["Gesamtbetrag", "127,13 €"]


def test_another_language_and_currency_are_written_their_way() -> None:
    found = contents(invoice(language="en", country="GB", currency="JPY", total=D("1234567"), customer_abroad="GB"))
    assert found["title"] == "Invoice INV/2026/00042"
    assert found["total"] == ["Total", "JP¥1,234,567"]
    assert ["Due", "18 May 2026"] in [list(fact) for fact in found["facts"]]
    assert found["customer"][-1] == "United Kingdom"
    unknown = contents(invoice(language="tlh", country="XX"))
    assert unknown["title"] == "Invoice INV/2026/00042"


def test_a_letter_goes_with_it() -> None:
    subject, body = letter(invoice())
    assert subject == "Rechnung INV/2026/00042 von Ahornwerk GmbH"
    assert "127,13 €" in plain(body)
    assert "18. Mai 2026" in body


@pytest.mark.behaviour("DOC-6")
async def test_equal_invoices_give_equal_bytes() -> None:
    first, second = await print_invoice(invoice()), await print_invoice(invoice())
    assert first == second
    assert first.content.startswith(b"%PDF-1.7")
    assert b"pdfaid" in first.content, "an archivable PDF says so"
    assert first.name == "Rechnung INV-2026-00042.pdf"
    assert (await print_invoice(invoice(number="INV/2026/00043"))).content != first.content


@pytest.mark.promise("S19", "S20")
@pytest.mark.parametrize(
    "hostile",
    [
        '#eval("7*7")',
        '#read("/etc/passwd")',
        '#image("http://127.0.0.1/x.png")',
        "$7*7$",
        "*b* _i_ `r` <label> @ref",
        '"] #panic("x") [',
        "\\u{41}",
        "{{7*7}} ${7*7} {0.__class__}",
    ],
)
async def test_nothing_that_a_person_wrote_is_read_as_markup(hostile: str) -> None:
    line = Line(hostile, hostile, D(1), hostile, D(1), D(0), D(0), D(1))
    named = invoice(customer=(hostile, hostile, "", ""), company_name=hostile, customer_reference=hostile, lines=[line])
    # Formats are read from files, as in the product in a thread.
    assert (await asyncio.to_thread(contents, named))["customer"] == [hostile, hostile]
    assert hostile in (await asyncio.to_thread(letter, named))[1]
    printed = await print_invoice(named)
    assert printed.content.startswith(b"%PDF-1.7")


async def test_letters_that_our_fonts_lack_do_not_stop_an_invoice() -> None:
    printed = await print_invoice(invoice(customer=("株式会社 テスト 🙂", "", "", "")))
    assert printed.content.startswith(b"%PDF-")


async def test_many_lines_go_over_pages() -> None:
    line = invoice().lines[0]
    printed = await print_invoice(invoice(lines=[line] * 500))
    assert len(printed.content) > 3 * len((await print_invoice(invoice())).content)


@pytest.mark.behaviour("T-04")
@pytest.mark.parametrize(
    ("currency", "total", "shown"), [("IQD", "1234.567", "1,234.567"), ("JPY", "45455", "45,455"), ("HUF", "10.25", "10.25")]
)
def test_amounts_have_the_digits_of_iso_4217(currency: str, total: str, shown: str) -> None:
    found = contents(invoice(language="en", country="US", currency=currency, total=D(total)))

    assert shown in found["total"][1]


def test_prices_stand_below_each_other_with_the_digits_that_were_agreed() -> None:
    lines = [Line("Lampe", "L-1", D(1), "Stück", D(price), D(0), D(0), D(1)) for price in ("24.5", "11", "0.1234")]
    assert [line["price"] for line in contents(invoice(lines=lines))["lines"]] == ["24,50", "11,00", "0,1234"]
