"""Who the company is, as its documents say it."""

from __future__ import annotations

from typing import Any

from app.domain.parties import EMAIL_LENGTH_MAX, PAYMENT_TERM_DAYS_MAX
from app.resolvers import company as resolvers
from app.resolvers.kit import Row
from app.schema import kit
from app.schema.kit import Maybe
from app.services.company import profile
from app.services.identity import step_up

PERMISSIONS = {
    "company.profile:read": "See who the company is: names, address, numbers, bank account.",
    "company.profile:write": "Change who the company is: names, address, numbers, bank account, language and time zone.",
}
_ZONE_LENGTH_MAX = 64
_LANGUAGE_LENGTH_MAX = 8


@kit.type(description="Who the company is, as its documents say it.")
class CompanySettings:
    """Who the company is."""

    id: kit.ID = kit.column("Its id.")
    name: str = kit.column("What it is called in daily life.")
    legal_name: str = kit.column("Its name in full, for documents; empty where it is the same.")
    street: str = kit.column("Street and number.")
    postal_code: str = kit.column("Postal code.")
    city: str = kit.column("City.")
    region: str = kit.column("State or province.")
    country: str = kit.column("Its country in two letters (ISO 3166-1).")
    tax_number: str = kit.column("Its tax number, such as a VAT number.")
    registration_number: str = kit.column("Its number in a public register, with the register.")
    phone: str = kit.column("Its telephone number.")
    email: str = kit.column("Its mail address, for documents.")
    website: str = kit.column("Its website, without a scheme.")
    bank_name: str = kit.column("The bank that customers pay to.")
    iban: str = kit.column("The account there as IBAN, without spaces.")
    bic: str = kit.column("The bank's BIC.")
    bank_account: str = kit.column("The account in the words of a country without IBAN, such as sort code and account number.")
    currency: str = kit.column("The currency of its books (ISO 4217).")
    is_currency_fixed: bool = kit.column("Whether the currency stays, because the books have entries or documents in it.")
    zone: str = kit.column("Its time zone, such as `Europe/Berlin`.")
    language: str = kit.column("The language of its documents, such as `en`.")
    fiscal_year_start_month: int = kit.column("The month in which its fiscal years begin, 1 for January.")
    payment_term_days: int = kit.column("Days from an invoice to its due date that a new customer gets.")
    version: int = kit.column("Counts its changes; goes into `expectedVersion`.")


@kit.input(description="A change of the company's profile; what is left out stays as it is, and an empty text takes a value away.")
class CompanySettingsUpdateInput:
    """A change of the company's profile."""

    expected_version: int = kit.given("The version that was read.")
    name: Maybe[str] = kit.text("What it is called in daily life.", kit.NAME_LENGTH_MAX)
    legal_name: Maybe[str] = kit.text("Its name in full.", kit.NAME_LENGTH_MAX, blank=True)
    street: Maybe[str] = kit.text("Street and number.", kit.NAME_LENGTH_MAX, blank=True)
    postal_code: Maybe[str] = kit.text("Postal code.", kit.CODE_LENGTH_MAX, blank=True)
    city: Maybe[str] = kit.text("City.", kit.NAME_LENGTH_MAX, blank=True)
    region: Maybe[str] = kit.text("State or province.", kit.NAME_LENGTH_MAX, blank=True)
    country: Maybe[str] = kit.text("Its country in two letters (ISO 3166-1).", 2)
    tax_number: Maybe[str] = kit.text("Its tax number; checked by its country's rule.", kit.CODE_LENGTH_MAX, blank=True)
    registration_number: Maybe[str] = kit.text("Its number in a public register, with the register.", kit.NAME_LENGTH_MAX, blank=True)
    phone: Maybe[str] = kit.text("Its telephone number.", kit.CODE_LENGTH_MAX, blank=True)
    email: Maybe[str] = kit.text("Its mail address, for documents.", EMAIL_LENGTH_MAX, blank=True)
    website: Maybe[str] = kit.text("Its website.", kit.NAME_LENGTH_MAX, blank=True)
    bank_name: Maybe[str] = kit.text("The bank that customers pay to.", kit.NAME_LENGTH_MAX, blank=True)
    iban: Maybe[str] = kit.text("The account there as IBAN; its check digits are looked at.", kit.CODE_LENGTH_MAX, blank=True)
    bic: Maybe[str] = kit.text("The bank's BIC.", kit.CODE_LENGTH_MAX, blank=True)
    bank_account: Maybe[str] = kit.text("The account in the words of a country without IBAN.", kit.NAME_LENGTH_MAX, blank=True)
    currency: Maybe[str] = kit.text("The currency of the books (ISO 4217), as long as there is nothing in them.", 3)
    zone: Maybe[str] = kit.text("Its time zone.", _ZONE_LENGTH_MAX)
    language: Maybe[str] = kit.text("The language of its documents.", _LANGUAGE_LENGTH_MAX)
    payment_term_days: Maybe[int] = kit.number(
        "Days from an invoice to its due date that a new customer gets.", at_least=0, at_most=PAYMENT_TERM_DAYS_MAX
    )


@kit.payload("What became of the company's profile.")
class CompanySettingsPayload:
    """What became of the company's profile."""

    company: CompanySettings | None = kit.entity("The company.")


@kit.type
class Query:
    """What can be read about the company's profile."""

    @kit.query("Who the company is, as its documents say it.", CompanySettings, requires="company.profile:read")
    async def company_settings(self, info: kit.Info) -> Row:
        return await resolvers.profile()


@kit.type
class Mutation:
    """What can be changed of the company's profile."""

    @kit.mutation(
        "Changes who the company is. The currency of the books stays once anything is in them."
        " Another bank account asks for a recent sign-in: without one it is refused with REAUTHENTICATE.",
        CompanySettingsPayload,
        requires="company.profile:write",
    )
    async def company_settings_update(self, info: kit.Info, input: CompanySettingsUpdateInput) -> dict[str, Any]:
        changes = kit.values(input)
        signed_in = info.context.signed_in
        await profile.update(info.context.actor, changes.pop("expected_version"), changes, lambda: step_up.require(signed_in))
        return {"company": await resolvers.profile()}
