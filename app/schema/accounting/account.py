"""The chart of accounts as the API shows it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from app.domain.accounting.account import AccountKind
from app.resolvers import accounting as resolvers
from app.resolvers.kit import Row
from app.schema import kit
from app.schema.kit import Maybe
from app.services.accounting import account
from app.services.accounting.account import NewAccount

PERMISSIONS = {
    "accounting.account:read": "See the chart of accounts.",
    "accounting.account:export": "Export the chart of accounts as a file.",
    "accounting.account:create": "Add accounts.",
    "accounting.account:update": "Change accounts.",
    "accounting.account:archive": "Archive and restore accounts.",
}

kit.described(
    AccountKind,
    "What an account is for.",
    {
        "RECEIVABLE": "What customers owe; documents alone post here.",
        "PAYABLE": "What suppliers are owed; documents alone post here.",
        "BANK": "Money in a bank or a till.",
        "STOCK": "What goods in the warehouses are worth; documents alone post here.",
        "ASSET": "Other things that the company owns.",
        "LIABILITY": "Other things that the company owes.",
        "TAX": "Taxes collected and paid.",
        "EQUITY": "What belongs to the owners.",
        "INCOME": "What was earned.",
        "EXPENSE": "What was spent.",
        "COGS": "What goods that were sold had cost.",
    },
)


@kit.type(description="An account of the chart, or a group of accounts.")
class Account:
    """An account of the chart, or a group of accounts."""

    id: kit.ID = kit.column("Its id.")
    code: str = kit.column("Its number in the chart, for people.")
    name: str = kit.column("Its name.")
    kind: AccountKind = kit.column("What it is for.")
    parent: Account | None = kit.relation(resolvers.accounts_by_id, "parent_id", "The group that it stands in; null at the top.", size=1)
    is_group: bool = kit.column("Whether it collects other accounts and takes no postings.")
    is_control: bool = kit.column("Whether documents alone post to it.")
    is_archived: bool = kit.column("Whether it is out of use.")
    version: int = kit.column("Counts its changes; goes into `expectedVersion`.")


@kit.input(description="A new account.")
class AccountCreateInput:
    """A new account."""

    idempotency_key: UUID = kit.given("Made by the client; the same key never makes two accounts.")
    code: str = kit.text("Its number in the chart, unique.", kit.CODE_LENGTH_MAX)
    name: str = kit.text("Its name.", kit.NAME_LENGTH_MAX)
    kind: AccountKind = kit.given("What it is for.")
    parent_id: kit.ID | None = kit.given("The group that it stands in; the top of the chart when left out.", default=None)
    is_group: bool = kit.given("Whether it collects other accounts and takes no postings.", default=False)


@kit.input(description="A change of an account; what is left out stays as it is.")
class AccountUpdateInput:
    """A change of an account."""

    id: kit.ID = kit.given("The account.")
    expected_version: int = kit.given("The version that was read.")
    code: Maybe[str] = kit.text("Its number in the chart, unique.", kit.CODE_LENGTH_MAX)
    name: Maybe[str] = kit.text("Its name.", kit.NAME_LENGTH_MAX)
    kind: Maybe[AccountKind] = kit.given("What it is for; it stays once the account has been posted to.")
    parent_id: Maybe[kit.ID | None] = kit.given("The group that it moves to; null for the top of the chart.")


@kit.input(description="Which account is archived.")
class AccountArchiveInput:
    """Which account is archived."""

    id: kit.ID = kit.given("The account.")
    expected_version: int = kit.given("The version that was read.")


@kit.input(description="Which account is restored.")
class AccountRestoreInput:
    """Which account is restored."""

    id: kit.ID = kit.given("The account.")
    expected_version: int = kit.given("The version that was read.")


@kit.payload("What became of the account.")
class AccountPayload:
    """What became of the account."""

    account: Account | None = kit.entity("The account.")


@kit.type
class Query:
    """What can be read about the chart of accounts."""

    accounts = kit.connection(
        Account,
        resolvers.ACCOUNTS,
        "Accounts, by code. The search looks into code and name.",
        requires="accounting.account:read",
        export="accounting.account:export",
        where=("id", "code", "name", "kind", "is_group", "is_archived"),
    )

    @kit.query("An account by its id.", Account | None, requires="accounting.account:read", listing=resolvers.ACCOUNTS)
    async def account(self, info: kit.Info, id: kit.ID) -> Row | None:
        return await resolvers.account(id, kit.selected(info))


@kit.type
class Mutation:
    """What can be done with the chart of accounts."""

    @kit.mutation("Adds an account or a group.", AccountPayload, requires="accounting.account:create")
    async def account_create(self, info: kit.Info, input: AccountCreateInput) -> dict[str, Any]:
        given = kit.values(input)
        made = await account.create(info.context.actor, given.pop("idempotency_key"), NewAccount(**given))
        return {"account": await resolvers.account(made, kit.selected(info, "account"))}

    @kit.mutation("Changes an account; its kind stays once it has been posted to.", AccountPayload, requires="accounting.account:update")
    async def account_update(self, info: kit.Info, input: AccountUpdateInput) -> dict[str, Any]:
        changes = kit.values(input)
        await account.update(info.context.actor, changes.pop("id"), changes.pop("expected_version"), changes)
        return {"account": await resolvers.account(input.id, kit.selected(info, "account"))}

    @kit.mutation("Takes an account out of use.", AccountPayload, requires="accounting.account:archive")
    async def account_archive(self, info: kit.Info, input: AccountArchiveInput) -> dict[str, Any]:
        await account.archive(info.context.actor, input.id, input.expected_version)
        return {"account": await resolvers.account(input.id, kit.selected(info, "account"))}

    @kit.mutation("Uses an archived account again.", AccountPayload, requires="accounting.account:archive")
    async def account_restore(self, info: kit.Info, input: AccountRestoreInput) -> dict[str, Any]:
        await account.restore(info.context.actor, input.id, input.expected_version)
        return {"account": await resolvers.account(input.id, kit.selected(info, "account"))}
