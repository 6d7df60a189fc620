"""What other features need of customers inside their own transaction: a customer to deal with, a customer added or changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final
from uuid import UUID

from asyncpg import Record

from app.domain.parties import (
    PAYMENT_TERM_DAYS_MAX,
    checked_country,
    checked_email,
    checked_language,
    checked_tax_number,
)
from app.domain.refusal import Code, Faults, NotFound, Refused
from app.models.parties import Party, PartyAddress
from app.services import rows
from app.services.transaction import require_transaction
from app.services.unique import refused_when_taken
from app.tenancy import database

NUMBER_DIGITS: Final = 5
_REQUIRED: Final = ("number", "name", "language", "payment_term_days", "note")


@dataclass(frozen=True, slots=True)
class Address:
    """Where a customer is; the country is two letters by ISO 3166."""

    country: str
    street: str = ""
    postal_code: str = ""
    city: str = ""
    region: str = ""


@dataclass(frozen=True, slots=True)
class NewCustomer:
    """A customer to add; what is left out gets the company's usual value."""

    name: str
    number: str | None = None
    email: str | None = None
    phone: str | None = None
    tax_number: str | None = None
    language: str | None = None
    payment_term_days: int | None = None
    note: str | None = None
    address: Address | None = None


async def add_customer(customer_id: UUID, given: NewCustomer) -> None:
    """Add a customer under this id; all that is wrong with it is refused at once."""
    require_transaction()
    wanted: dict[str, Any] = {name: getattr(given, name) for name in ("number", "name", "email", "phone", "tax_number", "address")}
    usual = await database.fetchrow("SELECT language, payment_term_days FROM company_profile")
    assert usual is not None, "a company that is open has a profile"
    wanted["language"] = given.language or usual["language"]
    wanted["payment_term_days"] = usual["payment_term_days"] if given.payment_term_days is None else given.payment_term_days
    wanted["note"] = given.note or ""
    if wanted["number"] is None:
        wanted["number"] = await _next_number()
    checked = await _checked(wanted, customer_id, None)
    address = checked.pop("address")
    with _refused_when_taken(checked["number"]):
        await rows.insert(Party, [{"id": customer_id, **checked, "is_customer": True, "is_supplier": False, "is_archived": False}])
    if address is not None:
        await _set_address(customer_id, address)


async def change_customer(customer_id: UUID, expected_version: int, changes: Mapping[str, Any]) -> bool:
    """Change what is given of a customer and tell whether anything was different.

    `changes` has fields of NewCustomer; None takes an optional value away, and an address replaces the whole address.
    """
    known = await lock_customer(customer_id, expected_version)
    before = await database.fetchrow(
        "SELECT country, street, postal_code, city, region FROM party_address WHERE party_id = $1", known["id"]
    )
    address = Address(**before) if before is not None else None
    checked = await _checked(changes, customer_id, address.country if address is not None else None)
    is_moved = "address" in checked and checked["address"] != address
    wanted = checked.pop("address", None)
    different = {name: value for name, value in checked.items() if value != known[name]}
    if not different and not is_moved:
        return False
    with _refused_when_taken(str(different.get("number"))):
        await rows.update(Party, customer_id, expected_version, different, thing="customer")
    if is_moved:
        await _set_address(customer_id, wanted)
    return True


async def lock_customer(customer_id: UUID, expected_version: int) -> Record:
    """Lock a customer's row until the transaction ends; one that is no customer does not exist here."""
    known = await rows.lock(Party, customer_id, expected_version, thing="customer")
    if not known["is_customer"]:
        raise NotFound("customer", ("id",))
    return known


async def _checked(given: Mapping[str, Any], customer_id: UUID, country: str | None) -> dict[str, Any]:
    """Give the values in their normal form, or refuse everything that is wrong with them."""
    faults = Faults()
    checked = dict(given)
    for name in _REQUIRED:
        if name in checked and checked[name] is None:
            faults.add(Code.REQUIRED, "This cannot be taken away, only changed.", name)
    for name in ("number", "name", "phone"):
        if checked.get(name) is not None:
            checked[name] = checked[name].strip()
    if "address" in checked:
        country = None
    if checked.get("address") is not None:
        try:
            checked["address"] = _checked_address(checked["address"])
            country = checked["address"].country
        except Refused as refused:
            faults.take(refused)
    for name, check in (("email", checked_email), ("language", checked_language)):
        if checked.get(name) is not None:
            try:
                checked[name] = check(checked[name], name)
            except Refused as refused:
                faults.take(refused)
    if checked.get("tax_number") is not None:
        try:
            checked["tax_number"] = checked_tax_number(checked["tax_number"], country, "taxNumber")
        except Refused as refused:
            faults.take(refused)
    if checked.get("payment_term_days") is not None and not 0 <= checked["payment_term_days"] <= PAYMENT_TERM_DAYS_MAX:
        faults.add(Code.OUT_OF_RANGE, f"A payment term has between 0 and {PAYMENT_TERM_DAYS_MAX} days.", "paymentTermDays")
    if checked.get("number") is not None and await database.fetchval(
        "SELECT EXISTS (SELECT FROM party WHERE number = $1 AND id <> $2)", checked["number"], customer_id
    ):
        faults.add(Code.DUPLICATE, _taken(checked["number"]), "number")
    faults.raise_if_any()
    return checked


def _checked_address(given: Address | Mapping[str, Any]) -> Address:
    address = given if isinstance(given, Address) else Address(**given)
    stripped = {name: value.strip() for name, value in asdict(address).items()}
    return Address(**stripped | {"country": checked_country(address.country, "address", "country")})


async def _set_address(customer_id: UUID, address: Address | None) -> None:
    if address is None:
        await database.execute("DELETE FROM party_address WHERE party_id = $1", customer_id)
    elif not await _changed_address(customer_id, address):
        await rows.insert(PartyAddress, [{"party_id": customer_id, **asdict(address)}])


async def _changed_address(customer_id: UUID, address: Address) -> bool:
    changed = await database.execute(
        "UPDATE party_address SET country = $2, street = $3, postal_code = $4, city = $5, region = $6 WHERE party_id = $1",
        customer_id,
        address.country,
        address.street,
        address.postal_code,
        address.city,
        address.region,
    )
    return changed != "UPDATE 0"


async def _next_number() -> str:
    """Draw numbers until one is free: people may have given some themselves."""
    value: int = await database.fetchval(
        "WITH RECURSIVE drawn (value) AS (SELECT nextval('party_number') UNION ALL SELECT nextval('party_number') FROM drawn"
        " WHERE EXISTS (SELECT FROM party WHERE number = 'C-' || lpad(drawn.value::text, greatest($1, length(drawn.value::text)), '0')))"
        " SELECT max(value) FROM drawn",
        NUMBER_DIGITS,
    )
    return f"C-{value:0{NUMBER_DIGITS}d}"


def _taken(number: str) -> str:
    return f"There is already a customer or supplier with the number “{number}”."


def _refused_when_taken(number: str) -> Any:
    return refused_when_taken({"party_number_key": (_taken(number), "number")})
