"""The units that the company counts in: added, and archived once nothing new is to be counted in them."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from uuid import UUID

from app.domain.refusal import Code, NotFound, Refused
from app.models.catalog import Unit
from app.services import idempotency, rows
from app.services.actor import Actor
from app.services.transaction import use_case
from app.services.unique import refused_when_taken
from app.tenancy import database

UNITS_MAX = 200


@dataclass(frozen=True, slots=True)
class NewUnit:
    """A unit to add; `digits` 0 takes whole numbers only."""

    code: str
    name: str
    digits: int


@use_case("company.unit:create")
async def create(actor: Actor, idempotency_key: UUID, given: NewUnit) -> UUID:
    """Add a unit once per key and return its id."""
    done = await idempotency.claim("company.unit:create", idempotency_key, given)
    if done.is_repeat:
        return done.entity_id
    values = asdict(given) | {"code": given.code.strip(), "name": given.name.strip()}
    if await database.fetchval("SELECT count(*) FROM unit") >= UNITS_MAX:
        raise Refused(Code.TOO_MANY, f"A company has at most {UNITS_MAX} units.")
    taken = f"There is already a unit with the short form “{values['code']}”."
    if await database.fetchval("SELECT EXISTS (SELECT FROM unit WHERE code = $1)", values["code"]):
        raise Refused(Code.DUPLICATE, taken, ("code",))
    with refused_when_taken({"unit_code_key": (taken, "code")}):
        await rows.insert(Unit, [{"id": done.entity_id, **values, "is_archived": False}])
    return done.entity_id


@use_case("company.unit:archive")
async def set_archived(actor: Actor, unit_id: UUID, is_archived: bool) -> None:
    """Take a unit out of use for new products, or into use again; products that are counted in it stay so."""
    # In the order of their ids, so that two who each archive one of the last two wait for each other.
    units = await database.fetch("SELECT id, is_archived FROM unit ORDER BY id FOR UPDATE")
    known = {unit["id"]: unit["is_archived"] for unit in units}
    if unit_id not in known:
        raise NotFound("unit", ("id",))
    if known[unit_id] == is_archived:
        return
    if is_archived and sum(not archived for archived in known.values()) == 1:
        raise Refused(Code.IN_USE, "This is the last unit in use, and products need one. Add another first.", ("id",))
    await database.execute("UPDATE unit SET is_archived = $2 WHERE id = $1", unit_id, is_archived)
