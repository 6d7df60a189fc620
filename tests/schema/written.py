"""A schema over rows that stand in a database, of every kind that it can write as JSON itself, some of them wrong in every way.

The first rows are sound and lead to sound rows only; the last ones are not: nothing where something must be, names that no enum knows,
numbers that are too large, keys of rows that are not there.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from random import Random
from typing import Any
from uuid import UUID

from app.resolvers.kit import Columns, Listing, OwnRows, Row, row_by_id, rows_by_id, rows_by_parent, rows_of
from app.schema import kit
from app.schema.kit.build import assemble

READ, DEEP = "written.thing:read", "written.thing.deep:read"
RIGHTS = {READ: "See things.", DEEP: "See deep things."}
SOUND, SPOILT = 8, 8
TEXTS = (
    "",
    "plain",
    "ünïcode ☃ 🜁",
    'quote " and \\ /',
    "line\nbreak\ttab\r\b\f",
    "\x01\x02\x03 \x1f\x7f\x80\u2028",
    "{braces} 'single'",
    "{",
    '"',
)

_TYPES = {
    "id": "uuid",
    "number": "text",
    "count": "int8",
    "is_open": "bool",
    "price": "numeric",
    "on": "date",
    "at": "timestamptz",
    "step": "text",
    "currency": "text",
    "street": "text",
    "city": "text",
    "parent_id": "uuid",
    "mate_id": "uuid",
    "tags": "text[]",
}
_TYPES |= {f"maybe_{name}": _TYPES[name] for name in ("number", "count", "is_open", "price", "on", "at", "step")}


class Step(StrEnum):
    """A step."""

    OPEN = "OPEN"
    SHUT = "SHUT"


kit.described(Step, "A step.", {"OPEN": "Open.", "SHUT": "Shut."})


def _sound(dice: Random, number: int) -> dict[str, Any]:
    above = 0 if number <= SOUND else SOUND
    row: dict[str, Any] = {
        "id": UUID(int=number),
        "number": dice.choice(TEXTS),
        "count": dice.choice((0, 1, -(2**31), 2**31 - 1)),
        "is_open": dice.random() < 0.5,
        "price": dice.choice(("12.50", "1E+3", "0.0000001", "-0.00", "7", "NaN", "-Infinity", "1E-20", "123456789012345678901234567890")),
        "on": dice.choice(("2026-01-09", "0099-12-31", "9999-12-31")),
        "at": dice.choice(("2026-01-01 23:30:00+00", "2026-01-01 23:30:00.12+05:30", "0999-03-04 00:00:00.000001+00")),
        "step": dice.choice(("OPEN", "SHUT")),
        "currency": "EUR",
        "street": dice.choice((None, *TEXTS)),
        "city": dice.choice(TEXTS),
        "parent_id": dice.choice((None, UUID(int=above + dice.randint(1, SOUND)))),
        "mate_id": UUID(int=above + dice.randint(1, SOUND)),
        "tags": "{a,b}",
    }
    return row | {name: dice.choice((None, row[name.removeprefix("maybe_")])) for name in _TYPES if name.startswith("maybe_")}


def _spoilt(dice: Random, number: int) -> dict[str, Any]:
    wrong: tuple[dict[str, Any], ...] = (
        {dice.choice(("number", "count", "is_open", "price", "on", "at", "step", "city", "mate_id", "currency")): None},
        {dice.choice(("step", "maybe_step")): "AJAR"},
        {dice.choice(("count", "maybe_count")): 2**40},
        {dice.choice(("parent_id", "mate_id")): UUID(int=99)},
        {dice.choice(("parent_id", "mate_id")): UUID(int=number)},
        {dice.choice(("on", "at")): "infinity"},
    )
    return _sound(dice, number) | dice.choice(wrong)


def _values() -> str:
    dice = Random(5)  # noqa: S311 - it makes up test data
    rows = [_sound(dice, n + 1) for n in range(SOUND)] + [_spoilt(dice, SOUND + n + 1) for n in range(SPOILT)]
    return ", ".join("(" + ", ".join(_literal(row[name], kind) for name, kind in _TYPES.items()) + ")" for row in rows)


def _literal(value: Any, kind: str) -> str:
    return f"NULL::{kind}" if value is None else "'" + str(value).replace("'", "''") + f"'::{kind}"


_NAMES = ", ".join(f'"{name}"' for name in _TYPES)
TABLE = f"""
CREATE TABLE written_thing AS SELECT * FROM (VALUES {_values()}) t ({_NAMES});
GRANT SELECT ON written_thing TO PUBLIC;
CREATE INDEX ON written_thing (id); CREATE INDEX ON written_thing (parent_id); CREATE INDEX ON written_thing (mate_id)
"""
THINGS = Listing(
    source="written_thing t",
    columns={name: f't."{name}"' for name in _TYPES} | {"twice": "t.price + t.price", "hidden": "NULL::text"},
    orders={"price": "t.price"},
    default_order=(),
)
OWN_THINGS = Listing(source=THINGS.source, columns=THINGS.columns, orders=THINGS.orders, access=OwnRows(DEEP, "t.mate_id"))
OPEN_THINGS = Listing(source=THINGS.source, columns=THINGS.columns, orders=THINGS.orders, condition="t.is_open")


@rows_of(THINGS)
async def things_by_id(ids: Sequence[UUID], columns: Columns) -> list[Row | None]:
    """Read things."""
    return await rows_by_id(THINGS, ids, columns)


@rows_of(OPEN_THINGS)
async def open_things_by_id(ids: Sequence[UUID], columns: Columns) -> list[Row | None]:
    """Read things that are open."""
    return await rows_by_id(OPEN_THINGS, ids, columns)


@rows_of(THINGS, "parent_id", "number")
async def children_of(ids: Sequence[UUID], columns: Columns) -> list[list[Row]]:
    """Read children."""
    return await rows_by_parent(THINGS, "parent_id", ids, columns, "number")


@rows_of(OPEN_THINGS, "mate_id", "price")
async def open_mates_of(ids: Sequence[UUID], columns: Columns) -> list[list[Row]]:
    """Read things whose mate this is, those that are open."""
    return await rows_by_parent(OPEN_THINGS, "mate_id", ids, columns, "price")


@rows_of(OWN_THINGS)
async def own_things_by_id(ids: Sequence[UUID], columns: Columns) -> list[Row | None]:
    """Read things that belong to whoever reads, their mate; others' with a right."""
    return await rows_by_id(OWN_THINGS, ids, columns)


async def warmth_of(ids: Sequence[UUID]) -> list[int]:
    """Work out a number."""
    return [each.int for each in ids]


@kit.type(description="A place.")
class Place:
    """A place."""

    street: str | None = kit.column("The street.")
    city: str = kit.column("The city.")
    code: str | None = kit.column("Another name of the city.", source="city", requires=DEEP, on_denied=kit.MASK)


@kit.type(description="A thing.")
class Thing:
    """A thing."""

    id: kit.ID = kit.column("Its id.")
    number: str = kit.column("Its number.")
    count: int = kit.column("A number.")
    is_open: bool = kit.column("Yes or no.")
    price: Decimal = kit.column("A price.")
    twice: Decimal = kit.column("Two prices.")
    on: date = kit.column("A day.")
    at: datetime = kit.column("An instant.")
    step: Step = kit.column("A step.")
    key: UUID | None = kit.column("A key.", source="parent_id")
    maybe_number: str | None = kit.column("Perhaps a number.")
    maybe_count: int | None = kit.column("Perhaps a count.")
    maybe_is_open: bool | None = kit.column("Perhaps yes or no.")
    maybe_price: Decimal | None = kit.column("Perhaps a price.")
    maybe_on: date | None = kit.column("Perhaps a day.")
    maybe_at: datetime | None = kit.column("Perhaps an instant.")
    maybe_step: Step | None = kit.column("Perhaps a step.")
    hidden: str | None = kit.column("A secret.", requires=DEEP, on_denied=kit.MASK)
    worth: kit.Money = kit.money("Its price as money.", amount="price")
    maybe_worth: kit.Money | None = kit.money("Its price, where there is one.", amount="maybe_price")
    deep_worth: kit.Money | None = kit.money("A secret price.", amount="price", requires=DEEP, on_denied=kit.MASK)
    place: Place | None = kit.embedded("Where it is.", street="street", city="city")
    certain_place: Place = kit.embedded("Where it certainly is.", city="city", street="street")
    parent: Thing | None = kit.relation(things_by_id, "parent_id", "Its parent.", size=1)
    open_parent: Thing | None = kit.relation(open_things_by_id, "parent_id", "Its parent, if it is open.", size=1)
    mate: Thing = kit.relation(things_by_id, "mate_id", "Its mate.", size=1)
    open_mate: Thing = kit.relation(open_things_by_id, "mate_id", "Its mate, which must be open.", size=1)
    deep_mate: Thing | None = kit.relation(things_by_id, "mate_id", "Its mate.", size=1, requires=DEEP, on_denied=kit.MASK)
    own_mate: Thing | None = kit.relation(own_things_by_id, "mate_id", "Its mate, if it is one's own.", size=1)
    children: list[Thing] = kit.relation(children_of, "id", "Its children.", size=2)
    siblings: list[Thing] | None = kit.relation(children_of, "parent_id", "Its parent's children.", size=2)
    mates_children: list[Thing] = kit.relation(children_of, "mate_id", "Its mate's children.", size=2)
    open_mates: list[Thing] = kit.relation(open_mates_of, "id", "Open things whose mate it is.", size=2)


@kit.type(description="A thing, and what no database writes.")
class More:
    """A thing, and what no database writes."""

    number: str = kit.column("Its number.")
    tags: list[str] = kit.column("Words.")
    warmth: int = kit.batch(warmth_of, "id", "How warm it is.")
    mate: Thing = kit.relation(things_by_id, "mate_id", "Its mate.", size=1)
    children: list[Thing] = kit.relation(children_of, "id", "Its children.", size=2)
    open_mates: list[Thing] = kit.relation(open_mates_of, "id", "Open things whose mate it is.", size=2)


async def best_place() -> dict[str, Any]:
    """Read what stands beside a list."""
    return {"best": {"street": None, "city": "Springs"}}


@kit.type
class Query:
    """What can be read."""

    things = kit.connection(
        Thing,
        THINGS,
        "Things.",
        requires=READ,
        where=("number", "price"),
        orders={"price": "A price."},
        extra={"best": (Place, "The best place, which the standard executor completes.")},
        beside=best_place,
    )
    mores = kit.connection(More, OPEN_THINGS, "Open things.", requires=READ, orders={"price": "A price."})

    @kit.query("A thing.", Thing | None, requires=READ, listing=THINGS)
    async def thing(self, info: kit.Info, id: kit.ID) -> Row | None:
        return await row_by_id(THINGS, id, kit.selected(info))

    own_things = kit.connection(Thing, OWN_THINGS, "One's own things.", requires=READ, orders={"price": "A price."})

    @kit.query("A thing of one's own.", Thing | None, requires=READ, listing=OWN_THINGS)
    async def own_thing(self, info: kit.Info, id: kit.ID) -> Row | None:
        return await row_by_id(OWN_THINGS, id, kit.selected(info))

    @kit.query("A thing that is open.", Thing | None, requires=READ, listing=OPEN_THINGS)
    async def open_thing(self, info: kit.Info, id: kit.ID) -> Row | None:
        return await row_by_id(OPEN_THINGS, id, kit.selected(info))


SCHEMA = assemble([Query], permissions=RIGHTS)
