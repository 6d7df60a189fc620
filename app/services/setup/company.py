"""Turns a freshly claimed database into somebody's company: profile, roles, owner, books, taxes, units and a warehouse."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from app.domain.brand import HOUSE_ACCENT, HOUSE_PRIMARY
from app.domain.calendar import FiscalYear, fiscal_year_of
from app.domain.parties import PAYMENT_TERM_DAYS_USUAL
from app.domain.stock import LocationKind
from app.domain.tax import TaxMode
from app.models.accounting import Account, AccountDefault, Tax
from app.models.accounting import FiscalYear as FiscalYearTable
from app.models.base import new_id
from app.models.catalog import Unit
from app.models.company import CompanyProfile, Member
from app.models.stock import Location, Warehouse
from app.services import clock, rows
from app.services.actor import Actor
from app.services.identity.roles import DESCRIPTIONS
from app.services.setup import america, britain, france, generic, germany
from app.services.setup.template import CountryTemplate
from app.services.transaction import use_case
from app.tenancy import binding, database

TEMPLATES: Final[Mapping[str, CountryTemplate]] = {
    "DE": germany.TEMPLATE,
    "FR": france.TEMPLATE,
    "GB": britain.TEMPLATE,
    "US": america.TEMPLATE,
}
# What the founder is not asked; it stands on documents as soon as somebody says it.
_SAID_LATER: Final = (
    *("legal_name", "street", "postal_code", "city", "region", "tax_number", "registration_number", "phone", "email", "website"),
    *("bank_name", "iban", "bic", "bank_account"),
)
YEARS_BACK: Final = 2
YEARS_AHEAD: Final = 1


@dataclass(frozen=True, slots=True)
class Owner:
    """The person who signs the company up and becomes its first Admin."""

    account_id: UUID
    name: str
    email: str


@use_case("setup.company:create")
async def set_up_company(actor: Actor, owner: Owner, roles: Mapping[str, Sequence[str]]) -> None:
    """Fill the bound company from its country's template; doing it again changes nothing.

    `roles` are the built-in roles with their permissions; the owner gets the first. Every id is fresh, so that ids of two companies
    never meet.
    """
    company = binding.current()
    if await database.fetchval("SELECT EXISTS (SELECT FROM company_profile)"):
        return
    template = TEMPLATES.get(company.country, generic.TEMPLATE)
    await rows.insert(
        CompanyProfile,
        [
            {
                "id": company.id,
                "name": company.name,
                "slug": company.slug,
                "country": company.country,
                "currency": company.currency,
                "zone": company.zone,
                "language": template.language,
                "fiscal_year_start_month": template.fiscal_year_start_month,
                "tax_mode": TaxMode.DOCUMENT,
                "prices_include_tax": template.prices_include_tax,
                "is_only_row": True,
                **dict.fromkeys(_SAID_LATER, ""),
                "primary_color": HOUSE_PRIMARY,
                "accent_color": HOUSE_ACCENT,
                "logo_id": None,
                "is_brand_public": True,
                "payment_term_days": PAYMENT_TERM_DAYS_USUAL,
            }
        ],
    )
    await _people(owner, roles)
    await _books(template)
    await _stock(template)


async def _people(owner: Owner, roles: Mapping[str, Sequence[str]]) -> None:
    role_ids: dict[str, UUID] = {}
    for name, permissions in roles.items():
        role_ids[name] = new_id()
        # One statement per role: unnest would flatten the lists of permissions.
        await database.execute(
            "INSERT INTO role (id, version, name, description, permissions, is_built_in, created_at, updated_at)"
            " VALUES ($1, 1, $2, $3, $4, true, $5, $5)",
            role_ids[name],
            name,
            DESCRIPTIONS.get(name, ""),
            sorted(permissions),
            clock.now(),
        )
    first = next(iter(roles))
    await rows.insert(
        Member, [{"id": owner.account_id, "name": owner.name, "email": owner.email, "role_id": role_ids[first], "is_active": True}]
    )


async def _books(template: CountryTemplate) -> None:
    ids = {account.code: new_id() for account in template.accounts}
    await rows.insert(
        Account,
        [
            {
                "id": ids[account.code],
                "code": account.code,
                "name": account.name,
                "kind": account.kind,
                "parent_id": ids[account.below] if account.below else None,
                "is_group": account.is_group,
                "is_archived": False,
            }
            for account in template.accounts
        ],
    )
    await rows.insert(AccountDefault, [{"purpose": purpose, "account_id": ids[code]} for purpose, code in template.purposes.items()])
    await rows.insert(
        Tax,
        [
            {
                "code": tax.code,
                "name": tax.name,
                "rate": tax.rate,
                "category": tax.category,
                "account_id": ids[tax.account] if tax.account else None,
                "is_active": True,
                "position": position,
            }
            for position, tax in enumerate(template.taxes)
        ],
    )
    await rows.insert(
        FiscalYearTable,
        [
            {"name": year.name, "starts_on": year.starts_on, "ends_on": year.ends_on}
            for year in _years(clock.today(), template.fiscal_year_start_month)
        ],
    )


async def _stock(template: CountryTemplate) -> None:
    stock = new_id()
    names = {
        LocationKind.SUPPLIER: "Suppliers",
        LocationKind.CUSTOMER: "Customers",
        LocationKind.LOSS: "Stock differences",
        LocationKind.OPENING: "Opening stock",
    }
    await rows.insert(
        Location,
        [
            {"id": stock, "name": template.warehouse, "kind": LocationKind.INTERNAL},
            *({"id": new_id(), "name": name, "kind": kind} for kind, name in names.items()),
        ],
    )
    await rows.insert(Warehouse, [{"code": "MAIN", "name": template.warehouse, "stock_location_id": stock}])
    await rows.insert(Unit, [{"code": code, "name": name, "digits": digits} for code, name, digits in template.units])


def _years(today: date, start_month: int) -> list[FiscalYear]:
    """Give the fiscal years that a new company can post into: two past ones for open balances, this one and the next."""
    present = int(fiscal_year_of(today, start_month).name)
    return [fiscal_year_of(date(year, start_month, 1), start_month) for year in range(present - YEARS_BACK, present + YEARS_AHEAD + 1)]
