"""What a column of a file can mean, for products and for customers, and the headers by which it is recognised."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.domain.work import JobKind

CODE_LENGTH_MAX: Final = 40
NAME_LENGTH_MAX: Final = 200
EMAIL_LENGTH_MAX: Final = 320
NOTE_LENGTH_MAX: Final = 10_000


class ImportKind(StrEnum):
    """What can be imported."""

    PRODUCTS = "PRODUCTS"
    CUSTOMERS = "CUSTOMERS"


class Form(StrEnum):
    """How the text in a cell is read."""

    TEXT = "text"
    NUMBER = "number"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Field:
    """A value that a column can give."""

    name: str
    label: str
    aliases: str
    """Headers that mean this field, in English and German, whatever their case and signs."""
    form: Form = Form.TEXT
    length_max: int = NAME_LENGTH_MAX
    is_required: bool = False
    is_key: bool = False
    """Rows are recognised by it: an existing record with this value is updated and not added again."""
    is_kept_when_empty: bool = False
    """An empty cell leaves an existing record's value; of other fields it takes the value away."""
    has_lines: bool = False
    """Whether its text may have several lines."""


def _key(name: str, label: str, aliases: str, length_max: int = CODE_LENGTH_MAX) -> Field:
    return Field(name, label, aliases, length_max=length_max, is_key=True, is_kept_when_empty=True)


def _kept(
    name: str, label: str, aliases: str, form: Form = Form.TEXT, length_max: int = CODE_LENGTH_MAX, *, is_required: bool = False
) -> Field:
    return Field(name, label, aliases, form, length_max, is_required=is_required, is_kept_when_empty=True)


PRODUCT_FIELDS: Final = (
    _key(
        "sku",
        "SKU",
        "article number, article no, item number, item no, product number, product code, part number, number, code,"
        " artikelnummer, artikelnr, art nr, nummer",
    ),
    _kept(
        "name",
        "Name",
        "product, product name, article, item, title, bezeichnung, artikel, artikelname, artikelbezeichnung, produkt, produktname, titel",
        length_max=NAME_LENGTH_MAX,
        is_required=True,
    ),
    _kept(
        "salesPrice",
        "Sales price",
        "price, unit price, list price, net price, selling price, preis, verkaufspreis, vk, vk preis, nettopreis, einzelpreis, listenpreis",
        Form.NUMBER,
        is_required=True,
    ),
    Field("category", "Category", "product category, group, product group, kategorie, warengruppe, gruppe, produktgruppe", length_max=500),
    _kept("unit", "Unit", "unit of measure, uom, einheit, mengeneinheit, me"),
    Field("salesTax", "Sales tax", "tax, tax code, vat, vat code, steuer, steuerschlüssel, mwst, ust, umsatzsteuer"),
    _kept("kind", "Kind", "type, product type, art, typ, artikelart, produktart"),
    _key("barcode", "Barcode", "barcodes, ean, gtin, ean code, upc, strichcode", NAME_LENGTH_MAX),
    Field(
        "description",
        "Description",
        "note, notes, long text, beschreibung, langtext, notiz",
        length_max=NOTE_LENGTH_MAX,
        has_lines=True,
    ),
)

CUSTOMER_FIELDS: Final = (
    _key(
        "number",
        "Number",
        "customer number, customer no, customer id, account number, kundennummer, kundennr, kdnr, nummer, nr, debitor, debitorennummer",
    ),
    Field(
        "name",
        "Name",
        "company, company name, customer, customer name, firma, firmenname, kunde, kundenname",
        is_required=True,
        is_key=True,
        is_kept_when_empty=True,
    ),
    Field("email", "E-mail", "mail, email address, mailadresse, emailadresse", length_max=EMAIL_LENGTH_MAX, is_key=True),
    Field("phone", "Phone", "telephone, phone number, tel, telefon, telefonnummer, rufnummer", length_max=CODE_LENGTH_MAX),
    Field(
        "taxNumber",
        "Tax number",
        "vat number, vat id, vat no, tax id, ust id, ust idnr, umsatzsteuer id, steuernummer",
        length_max=CODE_LENGTH_MAX,
    ),
    Field("street", "Street", "address, address 1, street address, straße, strasse, adresse, anschrift"),
    Field("postalCode", "Postal code", "postcode, zip, zip code, plz, postleitzahl", length_max=CODE_LENGTH_MAX),
    Field("city", "City", "town, ort, stadt"),
    Field("region", "Region", "state, province, county, bundesland"),
    _kept("country", "Country", "country code, land, länderkürzel, staat"),
    _kept("language", "Language", "sprache", length_max=8),
    _kept(
        "paymentTermDays",
        "Payment term in days",
        "payment term, payment terms, payment term days, payment days, days, zahlungsziel, zahlungsziel tage, zahlungsfrist",
        Form.WHOLE,
    ),
    Field("note", "Note", "notes, comment, remark, notiz, bemerkung, kommentar", length_max=NOTE_LENGTH_MAX, has_lines=True),
)

FIELDS: Final[Mapping[ImportKind, Sequence[Field]]] = {ImportKind.PRODUCTS: PRODUCT_FIELDS, ImportKind.CUSTOMERS: CUSTOMER_FIELDS}
JOB_KINDS: Final[Mapping[ImportKind, JobKind]] = {
    ImportKind.PRODUCTS: JobKind.IMPORT_PRODUCTS,
    ImportKind.CUSTOMERS: JobKind.IMPORT_CUSTOMERS,
}


def suggested(kind: ImportKind, headers: Sequence[str]) -> list[str | None]:
    """Give for each header the field that it most likely means; each field at most once, the first header that names it."""
    known: dict[str, str] = {}
    for field in FIELDS[kind]:
        for alias in (field.label, field.name, *field.aliases.split(", ")):
            known.setdefault(_plain(alias), field.name)
    given: set[str] = set()
    found: list[str | None] = []
    for header in headers:
        name = known.get(_plain(header))
        found.append(name if name is not None and name not in given else None)
        given |= {name} if name is not None else set()
    return found


def _plain(header: str) -> str:
    """Give a header without case, signs and spaces, so that “Art.-Nr.” and “artnr” are one."""
    return "".join(character for character in unicodedata.normalize("NFC", header).casefold() if character.isalnum())
