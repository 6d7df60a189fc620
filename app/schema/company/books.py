"""The company's fiscal years, and the accounts that documents post to when nothing nearer names one."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.domain.accounting.journal import AccountPurpose
from app.resolvers import accounting
from app.resolvers import company as resolvers
from app.resolvers.kit import Row
from app.schema import kit
from app.schema.accounting.account import Account
from app.services.company import account, year

PERMISSIONS = {
    "company.year:read": "See the fiscal years.",
    "company.year:write": "Add fiscal years, and change the month in which they begin.",
    "company.account:read": "See which accounts documents post to.",
    "company.account:write": "Change which accounts documents post to.",
}

kit.described(
    AccountPurpose,
    "What documents post to when nothing nearer names an account.",
    {
        "RECEIVABLE": "What customers owe.",
        "BANK": "Payments by transfer and card.",
        "CASH": "Payments in cash.",
        "STOCK": "What goods in the warehouses are worth.",
        "COGS": "What goods that are delivered had cost.",
        "INCOME": "Sales.",
        "OPENING_EQUITY": "The other side of what there was at the beginning.",
        "STOCK_DIFFERENCE": "What counting found more or less of.",
    },
)


@kit.type(description="A year of the books.")
class FiscalYear:
    """A year of the books."""

    id: kit.ID = kit.column("Its id.")
    name: str = kit.column("Its name, which numbers show.")
    starts_on: date = kit.column("Its first day.")
    ends_on: date = kit.column("Its last day.")
    is_present: bool = kit.column("Whether today lies in it.")
    has_entries: bool = kit.column("Whether anything is posted in it.")


@kit.type(description="The account that documents post to for a purpose.")
class AccountDefault:
    """The account that documents post to for a purpose."""

    purpose: AccountPurpose = kit.column("For what.")
    account: Account | None = kit.relation(
        accounting.accounts_by_id, "account_id", "The account.", size=1, requires="accounting.account:read"
    )


@kit.input(description="The month in which fiscal years begin.")
class FiscalYearStartInput:
    """The month in which fiscal years begin."""

    expected_version: int = kit.given("The version of the company's profile that was read.")
    month: int = kit.number("The month, 1 for January.", at_least=1, at_most=12)


@kit.input(description="The account for one purpose.")
class AccountDefaultInput:
    """The account for one purpose."""

    purpose: AccountPurpose = kit.given("For what.")
    account_id: kit.ID = kit.given("The account.")


@kit.input(description="The accounts for some purposes; those of others stay.")
class AccountDefaultsUpdateInput:
    """The accounts for some purposes."""

    accounts: list[AccountDefaultInput] = kit.items("Purpose and account.", limit=len(AccountPurpose), at_least=1)


@kit.payload("What became of the fiscal years.")
class FiscalYearsPayload:
    """What became of the fiscal years."""

    fiscal_years: list[FiscalYear] = kit.nested("All fiscal years, the latest first; none when refused.", size=10)


@kit.payload("What became of the accounts.")
class AccountDefaultsPayload:
    """What became of the accounts."""

    accounts: list[AccountDefault] = kit.nested("The accounts of all purposes; none when refused.", size=8)


@kit.type
class Query:
    """What can be read about years and accounts."""

    @kit.query("The years of the books, the latest first.", list[FiscalYear], requires="company.year:read", size=10)
    async def fiscal_years(self, info: kit.Info) -> list[Row]:
        return await resolvers.fiscal_years()

    @kit.query("The accounts that documents post to.", list[AccountDefault], requires="company.account:read", size=8)
    async def account_defaults(self, info: kit.Info) -> list[Row]:
        return await resolvers.account_defaults()


@kit.type
class Mutation:
    """What can be done with years and accounts."""

    @kit.mutation("Adds the year that follows the last one.", FiscalYearsPayload, requires="company.year:write")
    async def fiscal_year_add(self, info: kit.Info) -> dict[str, Any]:
        await year.add(info.context.actor)
        return {"fiscal_years": await resolvers.fiscal_years()}

    @kit.mutation(
        "Has years begin in another month: all of them while the books are empty, else those that are not made yet.",
        FiscalYearsPayload,
        requires="company.year:write",
    )
    async def fiscal_year_start(self, info: kit.Info, input: FiscalYearStartInput) -> dict[str, Any]:
        await year.begin_in(info.context.actor, input.expected_version, input.month)
        return {"fiscal_years": await resolvers.fiscal_years()}

    @kit.mutation("Has documents post to other accounts from now on.", AccountDefaultsPayload, requires="company.account:write")
    async def account_defaults_update(self, info: kit.Info, input: AccountDefaultsUpdateInput) -> dict[str, Any]:
        await account.set_defaults(info.context.actor, {each.purpose: each.account_id for each in input.accounts})
        return {"accounts": await resolvers.account_defaults()}
