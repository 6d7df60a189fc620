"""Reports of the books as the API shows them."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from app.resolvers import accounting as resolvers
from app.schema import kit
from app.schema.accounting.account import Account
from app.schema.accounting.entry import COST

PERMISSIONS = {
    "accounting.report:read": kit.right("See the reports of the books, and with them what sold goods cost.", shows_too=[COST]),
}


@kit.type(description="An account between two days. Opening and closing are debit less credit, so a credit balance is below zero.")
class TrialBalanceRow:
    """An account between two days."""

    account: Account = kit.nested(
        "The account; a group's figures hold its own and those of all accounts below it.", requires="accounting.account:read"
    )
    opening: kit.Money = kit.money("What stood on it before the first day.", amount="opening")
    debit: kit.Money = kit.money("Its debits in these days.", amount="debit")
    credit: kit.Money = kit.money("Its credits in these days.", amount="credit")
    closing: kit.Money = kit.money("What stands on it after the last day.", amount="closing")
    depth: int = kit.column("How many groups it stands in.")


@kit.type(description="Every account between two days. Debits equal credits, and opening and closing add up to nothing.")
class TrialBalance:
    """Every account between two days."""

    from_: date = kit.column("The first day.", name="from", source="from")
    to: date = kit.column("The last day.")
    rows: list[TrialBalanceRow] = kit.nested("The accounts in the order of the tree, each after its group.", size=100)
    opening_total: kit.Money = kit.money("The sum of what stood on all accounts before the first day.", amount="opening_total")
    debit_total: kit.Money = kit.money("The sum of all debits.", amount="debit_total")
    credit_total: kit.Money = kit.money("The sum of all credits.", amount="credit_total")
    closing_total: kit.Money = kit.money("The sum of what stands on all accounts after the last day.", amount="closing_total")


@kit.type
class Query:
    """What can be reported of the books."""

    @kit.query("The trial balance between two days, both included.", TrialBalance, requires="accounting.report:read", report=True)
    async def trial_balance(
        self,
        info: kit.Info,
        from_: Annotated[date, kit.argument("The first day.", name="from")],
        to: Annotated[date, kit.argument("The last day, not before the first.")],
    ) -> dict[str, Any]:
        if from_ > to:
            raise kit.bad_request("The first day lies after the last.", (str(info.path.key),))
        return await resolvers.trial_balance(from_, to)
