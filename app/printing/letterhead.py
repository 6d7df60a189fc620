"""What a company says of itself on every page that it prints: address, contact, numbers, bank account, logo and colours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from app.domain.brand import HOUSE_ACCENT, HOUSE_PRIMARY, PAPER, readable
from app.domain.company import written_iban


@dataclass(frozen=True, slots=True)
class Letterhead:
    """A company as its paper shows it; what is empty does not appear."""

    legal_name: str = ""
    street: str = ""
    postal_code: str = ""
    city: str = ""
    region: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    tax_number: str = ""
    registration_number: str = ""
    bank_name: str = ""
    iban: str = ""
    bic: str = ""
    bank_account: str = ""
    primary_color: str = HOUSE_PRIMARY
    accent_color: str = HOUSE_ACCENT
    logo: bytes | None = None
    """A PNG."""


PLAIN: Final = Letterhead()
"""Of a company that has said nothing but its name."""


def shown(letterhead: Letterhead, name: str, country: str, say: Mapping[str, str]) -> dict[str, Any]:
    """Say what stands above and below a page, word by word, in the words of its reader's language."""
    head = letterhead
    called = head.legal_name or name
    place = " ".join(part for part in (head.postal_code, head.city) if part)
    columns = (
        (called, head.street, place, head.region, country),
        (head.phone, head.email, head.website),
        (
            _said(say["our_tax_number"], head.tax_number),
            head.registration_number,
        ),
        (
            head.bank_name,
            _said("IBAN", written_iban(head.iban)),
            _said("BIC", head.bic),
            head.bank_account,
        ),
    )
    return {
        "name": name,
        "sender": " · ".join(part for part in (called, head.street, place or country) if part),
        "columns": [lines for column in columns if (lines := [line for line in column if line])],
        # Numbers, because data comes as text and a picture is none.
        "logo": list(head.logo) if head.logo else None,
        "ground": head.primary_color,
        "ink": head.accent_color,
        "accent": readable(head.primary_color, PAPER),
    }


def _said(label: str, value: str) -> str:
    return f"{label} {value}" if value else ""
