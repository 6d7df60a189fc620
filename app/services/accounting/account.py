"""The chart of accounts: groups collect, accounts take postings, and what has been posted to keeps its meaning (GL-6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final
from uuid import UUID

from asyncpg import Record

from app.domain.accounting.account import AccountKind
from app.domain.refusal import Code, Faults, Refused
from app.models.accounting import Account
from app.services import idempotency, rows
from app.services.actor import Actor
from app.services.transaction import use_case
from app.services.unique import refused_when_taken
from app.tenancy import database

DEPTH_MAX: Final = 10


@dataclass(frozen=True, slots=True)
class NewAccount:
    """An account to add; without a parent it stands at the top of the chart."""

    code: str
    name: str
    kind: AccountKind
    parent_id: UUID | None = None
    is_group: bool = False


@use_case("accounting.account:create")
async def create(actor: Actor, idempotency_key: UUID, given: NewAccount) -> UUID:
    """Add an account or a group once per key and return its id."""
    done = await idempotency.claim("accounting.account:create", idempotency_key, given)
    if done.is_repeat:
        return done.entity_id
    await _lock_chart()
    checked = await _checked(asdict(given), None)
    with _refused_when_taken(checked["code"]):
        await rows.insert(Account, [{"id": done.entity_id, **checked, "is_archived": False}])
    return done.entity_id


@use_case("accounting.account:update")
async def update(actor: Actor, account_id: UUID, expected_version: int, changes: Mapping[str, Any]) -> None:
    """Change what is given of an account; its kind stays once it has lines or documents post to it."""
    await _lock_chart()
    known = await rows.lock(Account, account_id, expected_version, thing="account")
    checked = await _checked(changes, known)
    different = {name: value for name, value in checked.items() if value != known[name]}
    if different:
        with _refused_when_taken(str(different.get("code"))):
            await rows.update(Account, account_id, expected_version, different, thing="account")


@use_case("accounting.account:archive")
async def archive(actor: Actor, account_id: UUID, expected_version: int) -> None:
    """Take an account out of use; refused while it has a balance, accounts in use below it, or documents that post to it."""
    await _lock_chart()
    known = await rows.lock(Account, account_id, expected_version, thing="account")
    if known["is_archived"]:
        return
    reason = await _reason_to_keep(account_id)
    if reason is not None:
        raise Refused(Code.IN_USE, f"{known['code']} {known['name']} stays in use: {reason}", ("id",))
    await rows.update(Account, account_id, expected_version, {"is_archived": True}, thing="account")


@use_case("accounting.account:restore")
async def restore(actor: Actor, account_id: UUID, expected_version: int) -> None:
    """Use an archived account again; the group that it stands in must be in use."""
    await _lock_chart()
    known = await rows.lock(Account, account_id, expected_version, thing="account")
    if not known["is_archived"]:
        return
    if await database.fetchval("SELECT is_archived FROM account WHERE id = $1", known["parent_id"]):
        raise Refused(Code.ARCHIVED, "The group that this account stands in has been archived. Restore that one first.", ("id",))
    await rows.update(Account, account_id, expected_version, {"is_archived": False}, thing="account")


async def _lock_chart() -> None:
    """Let one change of the chart run at a time: two moves that are right each on its own could make a circle together."""
    await database.execute("SELECT pg_advisory_xact_lock(hashtext('account'))")


async def _checked(given: Mapping[str, Any], known: Record | None) -> dict[str, Any]:
    """Give the values in their normal form, or refuse everything that is wrong with them."""
    faults = Faults()
    checked = dict(given)
    for name in ("code", "name", "kind"):
        if name in checked and checked[name] is None:
            faults.add(Code.REQUIRED, "This cannot be taken away, only changed.", name)
            del checked[name]
    for name in ("code", "name"):
        if name in checked:
            checked[name] = checked[name].strip()
    if "code" in checked and await database.fetchval(
        "SELECT EXISTS (SELECT FROM account WHERE code = $1 AND id IS DISTINCT FROM $2)",
        checked["code"],
        known["id"] if known is not None else None,
    ):
        faults.add(Code.DUPLICATE, _taken(checked["code"]), "code")
    if "parent_id" in checked and checked["parent_id"] is not None:
        await _check_place(checked["parent_id"], known, faults)
    if known is not None and checked.get("kind", known["kind"]) != known["kind"]:
        await _check_kind_is_free(known, faults)
    faults.raise_if_any()
    return checked


async def _check_place(parent_id: UUID, known: Record | None, faults: Faults) -> None:
    above = await database.fetchrow(
        "WITH RECURSIVE line AS (SELECT id, parent_id FROM account WHERE id = $1"
        " UNION ALL SELECT upper.id, upper.parent_id FROM line JOIN account upper ON upper.id = line.parent_id)"
        " SELECT code, name, is_group, is_archived, (SELECT array_agg(id) FROM line) AS line FROM account WHERE id = $1",
        parent_id,
    )
    if above is None:
        faults.add(Code.NOT_FOUND, "This account does not exist.", "parentId")
        return
    called = f"{above['code']} {above['name']}"
    if known is not None and known["id"] in above["line"]:
        faults.add(Code.CYCLE, f"{known['code']} cannot stand in {called}, which is the same or lies below it.", "parentId")
    elif not above["is_group"]:
        faults.add(Code.INVALID, f"{called} takes postings, so no account can stand in it. Choose a group.", "parentId")
    elif above["is_archived"] and (known is None or known["parent_id"] != parent_id):
        faults.add(Code.ARCHIVED, f"{called} has been archived. Restore it first, or choose another group.", "parentId")
    height = await database.fetchval(
        "WITH RECURSIVE branch AS (SELECT id, 1 AS depth FROM account WHERE id = $1"
        " UNION ALL SELECT lower.id, branch.depth + 1 FROM branch JOIN account lower ON lower.parent_id = branch.id)"
        " SELECT coalesce(max(depth), 1) FROM branch",
        known["id"] if known is not None else None,
    )
    if len(above["line"]) + height > DEPTH_MAX:
        faults.add(Code.TOO_MANY, f"Accounts stand in each other at most {DEPTH_MAX} deep.", "parentId")


async def _check_kind_is_free(known: Record, faults: Faults) -> None:
    """Note why the kind stays. The row is locked, so that a posting under way has ended before its lines are looked for."""
    called = f"{known['code']} {known['name']}"
    if await database.fetchval("SELECT EXISTS (SELECT FROM journal_line WHERE account_id = $1)", known["id"]):
        faults.add(Code.IN_USE, f"{called} has been posted to, so its kind stays. Add another account instead.", "kind")
    elif await database.fetchval(
        "SELECT EXISTS (SELECT FROM account_default WHERE account_id = $1) OR EXISTS (SELECT FROM tax WHERE account_id = $1)"
        " OR EXISTS (SELECT FROM product_category WHERE income_account_id = $1)",
        known["id"],
    ):
        faults.add(Code.IN_USE, f"Documents post to {called}, so its kind stays. Add another account instead.", "kind")


async def _reason_to_keep(account_id: UUID) -> str | None:
    if await database.fetchval("SELECT sum(debit - credit) <> 0 FROM journal_line WHERE account_id = $1", account_id):
        return "it has a balance. Bring it to zero first."
    if await database.fetchval("SELECT EXISTS (SELECT FROM account WHERE parent_id = $1 AND NOT is_archived)", account_id):
        return "accounts in use stand in it. Move or archive them first."
    if await database.fetchval(
        "SELECT EXISTS (SELECT FROM account_default WHERE account_id = $1) OR EXISTS (SELECT FROM tax WHERE account_id = $1 AND is_active)"
        " OR EXISTS (SELECT FROM product_category WHERE income_account_id = $1 AND NOT is_archived)",
        account_id,
    ):
        return "documents, taxes or product categories post to it."
    return None


def _taken(code: str) -> str:
    return f"There is already an account with the code “{code}”."


def _refused_when_taken(code: str) -> Any:
    return refused_when_taken({"account_code_key": (_taken(code), "code")})
