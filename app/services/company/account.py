"""Which accounts documents post to when nothing nearer names one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from app.domain.accounting.account import AccountKind as Kind
from app.domain.accounting.journal import AccountPurpose as Purpose
from app.domain.refusal import Code, Faults
from app.models.accounting import AccountDefault
from app.services import rows
from app.services.actor import Actor
from app.services.transaction import use_case
from app.tenancy import database

KINDS: Final[Mapping[Purpose, frozenset[Kind]]] = {
    Purpose.RECEIVABLE: frozenset({Kind.RECEIVABLE}),
    Purpose.BANK: frozenset({Kind.BANK}),
    Purpose.CASH: frozenset({Kind.BANK}),
    Purpose.STOCK: frozenset({Kind.STOCK}),
    Purpose.COGS: frozenset({Kind.COGS, Kind.EXPENSE}),
    Purpose.INCOME: frozenset({Kind.INCOME}),
    Purpose.OPENING_EQUITY: frozenset({Kind.EQUITY}),
    Purpose.STOCK_DIFFERENCE: frozenset({Kind.EXPENSE, Kind.COGS}),
}
# What stands on these is settled or counted item by item: moved in the middle, old and new would never meet.
SETTLED: Final = frozenset({Purpose.RECEIVABLE, Purpose.STOCK})


@use_case("company.account:write")
async def set_defaults(actor: Actor, accounts: Mapping[Purpose, UUID]) -> None:
    """Have documents post to these accounts from now on; what is posted stays where it is."""
    await database.execute("SELECT pg_advisory_xact_lock(hashtext('account'))")
    found = await database.fetch(
        "SELECT id, code, name, kind, is_group, is_archived FROM account WHERE id = ANY($1::uuid[])", list(accounts.values())
    )
    known = {row["id"]: row for row in found}
    before = {Purpose(row["purpose"]): row["account_id"] for row in await database.fetch("SELECT purpose, account_id FROM account_default")}
    faults = Faults()
    for purpose, account_id in accounts.items():
        account = known.get(account_id)
        place = purpose.value.lower()
        if account is None:
            faults.add(Code.NOT_FOUND, "This account does not exist.", place)
        elif account["is_archived"]:
            faults.add(Code.ARCHIVED, f"{account['code']} {account['name']} has been archived. Choose another, or restore it.", place)
        elif account["is_group"] or Kind(account["kind"]) not in KINDS[purpose]:
            kinds = " or ".join(sorted(kind.value for kind in KINDS[purpose]))
            faults.add(Code.INVALID, f"{account['code']} {account['name']} does not fit here; an account of the kind {kinds} does.", place)
        elif (
            purpose in SETTLED
            and before.get(purpose) not in (None, account_id)
            and await database.fetchval("SELECT EXISTS (SELECT FROM journal_line WHERE account_id = $1)", before[purpose])
        ):
            faults.add(
                Code.IN_USE, "Entries stand on the account that is used now, and what is open there is settled there. It stays.", place
            )
    faults.raise_if_any()
    for purpose, account_id in accounts.items():
        if before.get(purpose) is None:
            await rows.insert(AccountDefault, [{"purpose": purpose, "account_id": account_id}])
        elif before[purpose] != account_id:
            await database.execute("UPDATE account_default SET account_id = $2 WHERE purpose = $1", purpose, account_id)
