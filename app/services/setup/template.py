"""What a country's template holds: the chart of accounts, what documents post to, the sales taxes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from app.domain.accounting.account import AccountKind
from app.domain.accounting.journal import AccountPurpose
from app.domain.catalog import TaxCategory


@dataclass(frozen=True, slots=True)
class AccountTemplate:
    """One account; `below` names the code of the group it stands in."""

    code: str
    name: str
    kind: AccountKind
    below: str | None = None
    is_group: bool = False


@dataclass(frozen=True, slots=True)
class TaxTemplate:
    """One sales tax and the code of the account that collects it; the first of a template is the company's default."""

    code: str
    name: str
    rate: Decimal
    category: TaxCategory
    account: str | None


@dataclass(frozen=True, slots=True)
class CountryTemplate:
    """Everything a new company of a country starts with."""

    language: str
    fiscal_year_start_month: int
    prices_include_tax: bool
    accounts: tuple[AccountTemplate, ...]
    purposes: Mapping[AccountPurpose, str]
    taxes: tuple[TaxTemplate, ...]
    warehouse: str
    units: tuple[tuple[str, str, int], ...]


def group(code: str, name: str, kind: AccountKind) -> AccountTemplate:
    """Declare a group at the top of the chart."""
    return AccountTemplate(code, name, kind, None, is_group=True)
