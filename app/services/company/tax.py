"""The company's sales taxes: added and put out of use, never changed, because documents and entries point at them."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from decimal import Decimal
from uuid import UUID

from app.domain.accounting.account import AccountKind
from app.domain.catalog import TaxCategory
from app.domain.money import ZERO
from app.domain.refusal import Code, Faults, Refused
from app.models.accounting import Tax
from app.services import idempotency, rows
from app.services.actor import Actor
from app.services.transaction import use_case
from app.services.unique import refused_when_taken
from app.tenancy import database

TAXES_MAX = 200
RATE_DIGITS_MAX = 6


@dataclass(frozen=True, slots=True)
class NewTax:
    """A tax to add; one above zero names the account that collects it."""

    code: str
    name: str
    rate: Decimal
    category: TaxCategory
    account_id: UUID | None


@use_case("company.tax:create")
async def create(actor: Actor, idempotency_key: UUID, given: NewTax) -> UUID:
    """Add a tax once per key and return its id."""
    done = await idempotency.claim("company.tax:create", idempotency_key, given)
    if done.is_repeat:
        return done.entity_id
    values = asdict(given) | {"code": given.code.strip(), "name": given.name.strip()}
    faults = Faults()
    if not ZERO <= given.rate < 1 or given.rate.normalize().as_tuple().exponent < -RATE_DIGITS_MAX:  # type: ignore[operator]
        faults.add(
            Code.OUT_OF_RANGE, f"A rate is a fraction from 0 to below 1 with at most {RATE_DIGITS_MAX} digits, such as 0.19.", "rate"
        )
    elif (given.rate > ZERO) != (given.category is TaxCategory.STANDARD):
        faults.add(Code.INVALID, "A tax above zero is of the category STANDARD, and one of zero of another.", "category")
    if given.rate > ZERO and given.account_id is None:
        faults.add(Code.REQUIRED, "Name the account that collects this tax.", "account_id")
    if given.account_id is not None:
        account = await database.fetchrow("SELECT kind, is_group, is_archived FROM account WHERE id = $1 FOR SHARE", given.account_id)
        if account is None:
            faults.add(Code.NOT_FOUND, "This account does not exist.", "account_id")
        elif account["kind"] != AccountKind.TAX or account["is_group"] or account["is_archived"]:
            faults.add(Code.INVALID, "A tax is collected on an account of the kind TAX that is in use.", "account_id")
    if await database.fetchval("SELECT count(*) FROM tax") >= TAXES_MAX:
        faults.add(Code.TOO_MANY, f"A company has at most {TAXES_MAX} taxes.")
    faults.raise_if_any()
    taken = f"There is already a tax with the code “{values['code']}”."
    if await database.fetchval("SELECT EXISTS (SELECT FROM tax WHERE code = $1)", values["code"]):
        raise Refused(Code.DUPLICATE, taken, ("code",))
    position = await database.fetchval("SELECT coalesce(max(position), -1) + 1 FROM tax")
    with refused_when_taken({"tax_code_key": (taken, "code")}):
        await rows.insert(Tax, [{"id": done.entity_id, **values, "is_active": True, "position": position}])
    return done.entity_id


@use_case("company.tax:set_active")
async def set_active(actor: Actor, tax_id: UUID, expected_version: int, is_active: bool) -> None:
    """Put a tax out of use for new lines, or into use again; lines that have it keep it."""
    known = await rows.lock(Tax, tax_id, expected_version, thing="tax")
    if known["is_active"] == is_active:
        return
    if not is_active:
        await database.execute("SELECT pg_advisory_xact_lock(hashtext('tax'))")
        if await database.fetchval("SELECT count(*) FROM tax WHERE is_active") == 1:
            raise Refused(Code.IN_USE, "This is the last tax in use, and lines need one. Add another first, if only one of zero.", ("id",))
        if await database.fetchval(
            "SELECT EXISTS (SELECT FROM product WHERE sales_tax_id = $1 AND NOT is_archived)"
            " OR EXISTS (SELECT FROM product_category WHERE sales_tax_id = $1 AND NOT is_archived)",
            tax_id,
        ):
            raise Refused(Code.IN_USE, "Products or categories name this tax. Give them another one first.", ("id",))
    await rows.update(Tax, tax_id, expected_version, {"is_active": is_active}, thing="tax")
