"""What a company says of itself on its paper (TEN-9)."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from app.domain.brand import PAPER, contrast
from app.printing.invoice import contents, print_invoice
from app.printing.letterhead import Letterhead
from tests.printing.test_invoice import invoice


def letterhead(**given: object) -> Letterhead:
    """Make a letterhead with everything on it."""
    drawn = io.BytesIO()
    Image.new("RGBA", (300, 100), (200, 30, 30, 120)).save(drawn, "PNG")
    values: dict[str, object] = {
        "legal_name": "Ahornwerk Möbel GmbH",
        "street": "Lindenallee 5",
        "postal_code": "04109",
        "city": "Leipzig",
        "phone": "+49 341 000",
        "email": "buero@ahornwerk.example",
        "website": "www.ahornwerk.example",
        "tax_number": "DE136695976",
        "registration_number": "HRB 4711, Amtsgericht Leipzig",
        "bank_name": "Bank von nebenan",
        "iban": "DE89370400440532013000",
        "bic": "COBADEFFXXX",
        "primary_color": "#ffd400",
        "accent_color": "#202020",
        "logo": drawn.getvalue(),
    }
    return Letterhead(**(values | given))  # type: ignore[arg-type]


def test_a_letterhead_says_who_where_and_which_account() -> None:
    found = contents(invoice(letterhead=letterhead()))["company"]
    assert found["sender"] == "Ahornwerk Möbel GmbH · Lindenallee 5 · 04109 Leipzig"
    assert found["columns"] == [
        ["Ahornwerk Möbel GmbH", "Lindenallee 5", "04109 Leipzig", "Deutschland"],
        ["+49 341 000", "buero@ahornwerk.example", "www.ahornwerk.example"],
        ["USt-IdNr. DE136695976", "HRB 4711, Amtsgericht Leipzig"],
        ["Bank von nebenan", "IBAN DE89 3704 0044 0532 0130 00", "BIC COBADEFFXXX"],
    ]
    assert (found["ground"], found["ink"]) == ("#ffd400", "#202020")
    # Yellow cannot be read on paper: lines and totals take a darker one.
    assert contrast(found["accent"], PAPER) >= 4.5


def test_what_is_not_said_leaves_no_gap() -> None:
    found = contents(invoice(letterhead=Letterhead()))["company"]
    assert found["sender"] == "Ahornwerk GmbH · Deutschland"
    assert found["columns"] == [["Ahornwerk GmbH", "Deutschland"]]
    assert found["logo"] is None


@pytest.mark.behaviour("TEN-9")
async def test_logo_and_colours_are_printed_and_the_paper_stays_archivable() -> None:
    plain, dressed = await print_invoice(invoice()), await print_invoice(invoice(letterhead=letterhead()))
    assert b"/Subtype/Image" not in plain.content.replace(b" ", b"")
    assert b"/Subtype/Image" in dressed.content.replace(b" ", b"")
    assert b"pdfaid" in dressed.content
    assert dressed == await print_invoice(invoice(letterhead=letterhead()))
