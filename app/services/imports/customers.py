"""Takes customers in: recognised by number, else by name and e-mail address together."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from functools import lru_cache
from typing import Any

from asyncpg import Record
from babel import Locale

from app.domain.imports.rows import ReadRow
from app.domain.refusal import Code, Refused
from app.models.base import new_id
from app.services.actor import Actor
from app.services.imports.writing import Outcome, text
from app.services.parties.steps import Address, NewCustomer, add_customer, change_customer
from app.tenancy import binding, database

COLUMNS = {
    "number": "number",
    "name": "name",
    "email": "email",
    "phone": "phone",
    "taxNumber": "tax_number",
    "language": "language",
    "paymentTermDays": "payment_term_days",
    "note": "note",
}
PLACES = {"street": "street", "postalCode": "postal_code", "city": "city", "region": "region"}
KEPT_WHEN_EMPTY = ("number", "name", "language", "paymentTermDays")
FOUND = """
SELECT p.id, p.version, p.number, p.name, p.email, p.phone, p.tax_number, p.language, p.payment_term_days, p.note,
       a.country, a.street, a.postal_code, a.city, a.region
  FROM party p LEFT JOIN party_address a ON a.party_id = p.id
 WHERE p.is_customer AND (p.number = ANY($1::text[]) OR lower(p.name) = ANY($2::text[])) ORDER BY p.number
"""


class CustomerWriter:
    """Writes rows of customers."""

    fields: Mapping[str, str] = {name: name for name in (*COLUMNS, *PLACES, "country")} | {
        f"address.{name}": name for name in (*PLACES, "country")
    }

    def __init__(self, actor: Actor) -> None:
        self._by_number: dict[str, Record] = {}
        self._by_name: dict[tuple[str, str], Record] = {}
        self._countries: Mapping[str, str] = {}

    async def prepare(self) -> None:
        """Learn what countries are called."""
        self._countries = await asyncio.to_thread(country_names)

    async def look_up(self, rows: Sequence[ReadRow]) -> None:
        """Find the customers that have these numbers, or these names where there is no number."""
        numbers = [str(row.values["number"]) for row in rows if row.values.get("number")]
        names = [str(row.values["name"]).lower() for row in rows if not row.values.get("number") and row.values.get("name")]
        self._by_number, self._by_name = {}, {}
        for row in await database.fetch(FOUND, numbers, names):
            self._by_number[row["number"]] = row
            self._by_name.setdefault(_identity(row["name"], row["email"]), row)

    async def write(self, row: ReadRow) -> Outcome:
        """Add or change the row's customer."""
        number, name = text(row.values.get("number")), text(row.values.get("name"))
        known = self._by_number.get(number) if number else self._by_name.get(_identity(name or "", text(row.values.get("email"))))
        given: dict[str, Any] = {
            column: row.values[field] if field != "note" else row.values[field] or ""
            for field, column in COLUMNS.items()
            if field in row.values and (row.values[field] is not None or field not in KEPT_WHEN_EMPTY)
        }
        if any(field in row.values for field in (*PLACES, "country")):
            given["address"] = self._address(row, known)
        if known is None:
            if name is None:
                raise Refused(Code.REQUIRED, "A new customer needs a name.", ("name",))
            await add_customer(new_id(), NewCustomer(**given))
            return Outcome.CREATED
        before = _address_of(known)
        changes = {column: value for column, value in given.items() if value != (before if column == "address" else known[column])}
        is_changed = bool(changes) and await change_customer(known["id"], known["version"], changes)
        return Outcome.UPDATED if is_changed else Outcome.UNCHANGED

    def _address(self, row: ReadRow, known: Record | None) -> Address | None:
        """Give the whole address that follows: what has no column stays, an empty cell takes its part away but not the country."""
        before = _address_of(known) if known is not None else None
        parts: dict[str, Any] = asdict(before) if before is not None else {}
        parts |= {column: text(row.values[field]) or "" for field, column in PLACES.items() if field in row.values}
        country = text(row.values.get("country"))
        if country is not None:
            parts["country"] = self._countries.get(country.casefold(), country)
        if not any(parts.get(column) for column in (*PLACES.values(), "country")):
            return None
        return Address(**{"country": binding.current().country, **parts})


@lru_cache(maxsize=1)
def country_names() -> Mapping[str, str]:
    """Give the code of each country by its English and German name; reading them takes a while."""
    return {
        str(name).casefold(): code
        for language in ("de", "en")
        for code, name in Locale(language).territories.items()
        if len(code) == 2 and code.isalpha()
    }


def _identity(name: str, email: str | None) -> tuple[str, str]:
    return name.casefold(), (email or "").casefold()


def _address_of(row: Record) -> Address | None:
    if row["country"] is None:
        return None
    return Address(row["country"], row["street"], row["postal_code"], row["city"], row["region"])
