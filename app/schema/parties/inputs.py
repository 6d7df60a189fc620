"""What is given to add or change a customer."""

from __future__ import annotations

from uuid import UUID

from app.domain.parties import PAYMENT_TERM_DAYS_MAX
from app.schema import kit
from app.schema.kit import Maybe


@kit.input(description="Where a customer is.")
class AddressInput:
    """Where a customer is."""

    street: str = kit.text("Street and number.", kit.NAME_LENGTH_MAX, blank=True, default="")
    postal_code: str = kit.text("Postal code.", kit.CODE_LENGTH_MAX, blank=True, default="")
    city: str = kit.text("Town.", kit.NAME_LENGTH_MAX, blank=True, default="")
    region: str = kit.text("State, province or county, where the address needs it.", kit.NAME_LENGTH_MAX, blank=True, default="")
    country: str = kit.text("The country's two letters by ISO 3166, such as DE.", 2)


@kit.input(description="A new customer.")
class CustomerCreateInput:
    """A new customer."""

    idempotency_key: UUID = kit.given("Made by the client; the same key never makes two customers.")
    number: str | None = kit.text(
        "The number that people see; the next one, such as C-00001, when left out.", kit.CODE_LENGTH_MAX, default=None
    )
    name: str = kit.text("The company's or person's name.", kit.NAME_LENGTH_MAX)
    email: str | None = kit.text("Where invoices are mailed to.", kit.EMAIL_LENGTH_MAX, default=None)
    phone: str | None = kit.text("A telephone number.", kit.CODE_LENGTH_MAX, default=None)
    tax_number: str | None = kit.text(
        "VAT or tax number. It is checked by the rule of the address's country, or of the country it begins with.",
        kit.CODE_LENGTH_MAX,
        default=None,
    )
    language: str | None = kit.text("The language of documents, such as `en`; the company's when left out.", 8, default=None)
    payment_term_days: int | None = kit.number(
        "Days from an invoice to its due date; 14 when left out.", at_least=0, at_most=PAYMENT_TERM_DAYS_MAX, default=None
    )
    note: str | None = kit.text("What colleagues should know.", kit.NOTE_LENGTH_MAX, blank=True, lines=True, default=None)
    address: AddressInput | None = kit.given("Where the customer is.", default=None)


@kit.input(description="A change of a customer; what is left out stays as it is.")
class CustomerUpdateInput:
    """A change of a customer."""

    id: kit.ID = kit.given("The customer.")
    expected_version: int = kit.given("The version that was read.")
    number: Maybe[str] = kit.text("The number that people see.", kit.CODE_LENGTH_MAX)
    name: Maybe[str] = kit.text("The company's or person's name.", kit.NAME_LENGTH_MAX)
    email: Maybe[str | None] = kit.text("Where invoices are mailed to; null for nowhere.", kit.EMAIL_LENGTH_MAX)
    phone: Maybe[str | None] = kit.text("A telephone number; null for none.", kit.CODE_LENGTH_MAX)
    tax_number: Maybe[str | None] = kit.text("VAT or tax number, checked as when it is added; null for none.", kit.CODE_LENGTH_MAX)
    language: Maybe[str] = kit.text("The language of documents.", 8)
    payment_term_days: Maybe[int] = kit.number("Days from an invoice to its due date.", at_least=0, at_most=PAYMENT_TERM_DAYS_MAX)
    note: Maybe[str] = kit.text("What colleagues should know.", kit.NOTE_LENGTH_MAX, blank=True, lines=True)
    address: Maybe[AddressInput | None] = kit.given("Where the customer is, as a whole; null for no address.")


@kit.input(description="Which customer is archived.")
class CustomerArchiveInput:
    """Which customer is archived."""

    id: kit.ID = kit.given("The customer.")
    expected_version: int = kit.given("The version that was read.")


@kit.input(description="Which customer is restored.")
class CustomerRestoreInput:
    """Which customer is restored."""

    id: kit.ID = kit.given("The customer.")
    expected_version: int = kit.given("The version that was read.")
