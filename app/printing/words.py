"""The words that stand on printed documents and in the mails that carry them, by language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

USUAL: Final = "en"

# The words in braces are put in as they are and never read again.
WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "invoice": "Invoice",
        "credit_note": "Credit note",
        "number": "Number",
        "issued_on": "Date",
        "due_on": "Due",
        "customer_number": "Your number with us",
        "order_number": "Our order",
        "customer_reference": "Your reference",
        "tax_number": "Your tax number",
        "our_tax_number": "Tax number",
        "page": "Page",
        "position": "No.",
        "description": "Description",
        "quantity": "Quantity",
        "price": "Price",
        "discount": "Discount",
        "taxRate": "Tax",
        "amount": "Net",
        "amount_gross": "Amount",
        "subtotal": "Subtotal",
        "discount_total": "Discount",
        "net": "Net",
        "tax_row": "{name} {rate} on {base}",
        "total": "Total",
        "closing": "Please pay by {due} and quote the number {number}. Thank you for your business.",
        "closing_credit_note": "We credit this amount to your account.",
        "mail_subject": "{title} from {company}",
        "mail_body": "Dear {customer},\n\nplease find attached {title} over {total}, due on {due}.\n\nKind regards\n{company}\n",
    },
    "de": {
        "invoice": "Rechnung",
        "credit_note": "Gutschrift",
        "number": "Nummer",
        "issued_on": "Datum",
        "due_on": "Fällig am",
        "customer_number": "Kundennummer",
        "order_number": "Unser Auftrag",
        "customer_reference": "Ihr Zeichen",
        "tax_number": "Ihre USt-IdNr.",
        "our_tax_number": "USt-IdNr.",
        "page": "Seite",
        "position": "Pos.",
        "description": "Bezeichnung",
        "quantity": "Menge",
        "price": "Preis",
        "discount": "Rabatt",
        "taxRate": "USt.",
        "amount": "Netto",
        "amount_gross": "Betrag",
        "subtotal": "Zwischensumme",
        "discount_total": "Rabatt",
        "net": "Nettobetrag",
        "tax_row": "{name} {rate} auf {base}",
        "total": "Gesamtbetrag",
        "closing": "Bitte überweisen Sie den Betrag bis zum {due} unter Angabe der Nummer {number}. Vielen Dank für Ihren Auftrag.",
        "closing_credit_note": "Wir schreiben Ihnen diesen Betrag gut.",
        "mail_subject": "{title} von {company}",
        "mail_body": "Guten Tag {customer},\n\nanbei erhalten Sie {title} über {total}, fällig am {due}.\n\nFreundliche Grüße\n{company}\n",
    },
}


def words(language: str) -> Mapping[str, str]:
    """Return the words of a language, or the English ones where there are none of it."""
    return WORDS.get(language[:2], WORDS[USUAL])
