"""Countries, e-mail addresses and tax numbers in their normal form."""

from __future__ import annotations

import pytest

from app.domain.parties import checked_country, checked_email, checked_language, checked_tax_number
from app.domain.refusal import Code, Refused


@pytest.mark.parametrize(
    ("number", "country", "normal"),
    [
        ("DE 136,695 976", None, "DE136695976"),
        ("136695976", "DE", "DE136695976"),
        ("de136695976", "DE", "DE136695976"),
        ("12/345/67890", "DE", "1234567890"),
        ("EL094259216", "GR", "EL094259216"),
        ("GR 094259216", "GR", "EL094259216"),
        ("094259216", "GR", "EL094259216"),
        ("EL 094259216", None, "EL094259216"),
        ("40303265045", "FR", "FR40303265045"),
        ("NL4495445B01", "DE", "NL004495445B01"),
        ("CHE-107.787.577 IVA", "CH", "CHE107787577IVA"),
        ("12-3456789", "US", "123456789"),
        ("GB 980 7806 84", "GB", "980780684"),
        ("ab 12", None, "AB12"),
        ("x-1", "AQ", "X1"),
    ],
)
def test_tax_numbers_have_a_normal_form(number: str, country: str | None, normal: str) -> None:
    assert checked_tax_number(number, country) == normal


@pytest.mark.parametrize(
    ("number", "country"),
    [("DE123456789", None), ("123456789", "DE"), ("hello", "DE"), ("EL094259217", "GR"), ("12", "US"), ("ATU1", "AT")],
)
def test_wrong_tax_numbers_are_refused(number: str, country: str | None) -> None:
    with pytest.raises(Refused) as refusal:
        checked_tax_number(number, country, "taxNumber")

    (fault,) = refusal.value.faults
    assert (fault.code, fault.path) == (Code.INVALID, ("taxNumber",))
    assert number in fault.message


@pytest.mark.parametrize("address", ["a@b.de", "first.last+tag@sub.example.co.uk", "ü@ü.de", "o'neil@example.com", "a@xn--80ak6aa92e.com"])
def test_addresses_of_the_usual_form(address: str) -> None:
    assert checked_email(f" {address} ") == address


@pytest.mark.parametrize(
    "address",
    [
        "",
        "a",
        "a@b",
        "@b.de",
        "a b@c.de",
        "a@b..de",
        "a..b@c.de",
        "a@-b.de",
        "a@b.de, c@d.de",
        "A <a@b.de>",
        "a@b.de\nBcc: c@d.de",
        f"{'x' * 65}@b.de",
    ],
)
def test_addresses_of_another_form_are_refused(address: str) -> None:
    with pytest.raises(Refused):
        checked_email(address, "email")


def test_countries_and_languages() -> None:
    assert (checked_country(" de "), checked_country("XK")) == ("DE", "XK")
    assert (checked_language("en"), checked_language("pt-BR")) == ("en", "pt-BR")
    for country in ("", "D", "DEU", "XX", "EU", "UK"):
        with pytest.raises(Refused):
            checked_country(country, "country")
    for language in ("", "EN", "english", "de-at"):
        with pytest.raises(Refused):
            checked_language(language, "language")
