"""A schema with every kind of field that can be declared, over rows that chance makes up: the same rows whenever they are asked for.

A share of what it returns is wrong on purpose: nothing where something must be, a value of another type, a missing row, an error.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum, StrEnum
from random import Random
from typing import Any
from uuid import UUID

from app.domain.refusal import Code, Refused
from app.resolvers.kit import Columns, Listing, Page, PageRequest, PageWish, Row
from app.schema import kit
from app.schema.kit.build import assemble

READ, DEEP, SECRET = "wild.thing:read", "wild.thing.deep:read", "wild.thing.secret:read"
RIGHTS = {READ: "See things.", DEEP: "See deep things.", SECRET: "See secrets."}
KEYS = 6
ZONE = timezone(timedelta(hours=5, minutes=30))


@dataclass
class World:
    """What chance has made, and how much of it is wrong."""

    seed: int = 0
    wrong: float = 0.0
    missing: float = 0.0

    def chance(self, *place: object) -> Random:
        """Return the dice for one place: they fall the same way each time."""
        return Random(f"{self.seed} {place}")  # noqa: S311 - it makes up test data


world = World()


class Step(StrEnum):
    """A step."""

    OPEN = "OPEN"
    SHUT = "SHUT"


class Colour(Enum):
    """A colour, stored as a number."""

    RED = 1
    BLUE = 2


kit.described(Step, "A step.", {"OPEN": "Open.", "SHUT": "Shut."})
kit.described(Colour, "A colour.", {"RED": "Red.", "BLUE": "Blue."})


class Odd:
    """Something that no type knows."""

    def __repr__(self) -> str:
        return "odd"


class Made:
    """A row, made up column by column when it is looked at."""

    def __init__(self, *place: object) -> None:
        self.place = place

    def __getitem__(self, name: str) -> Any:
        dice = world.chance(*self.place, name)
        if dice.random() < world.wrong:
            return _wrong(dice)
        return _COLUMNS[name](dice, self.place)


def _wrong(dice: Random) -> Any:
    return dice.choice(
        (None, ValueError("a spoilt value"), 1.5, "", Odd(), [], {}, 2**40, b"bytes", datetime(2026, 1, 1), Decimal("NaN"), True)  # noqa: DTZ001
    )


def _key(dice: Random) -> UUID:
    return UUID(int=dice.randrange(1, KEYS))


def _decimal(dice: Random) -> Decimal:
    return dice.choice((Decimal("12.50"), Decimal("1E+3"), Decimal("0.0000001"), Decimal("-0"), Decimal(7), Decimal("Infinity")))


def _instant(dice: Random) -> datetime:
    made = datetime(2026, 1, 1, 23, 30, dice.randrange(60), dice.choice((0, 1, 120_000)), tzinfo=UTC)
    return made if dice.random() < 0.7 else made.astimezone(ZONE)


def _text(dice: Random) -> str:
    return dice.choice(("", "plain", "ünïcode ☃", 'quote " and \\', "line\nbreak", "{braces}"))


def _nullable(make: Any) -> Any:
    return lambda dice, place: None if dice.random() < 0.4 else make(dice, place)


_COLUMNS: dict[str, Any] = {
    "id": lambda dice, place: _key(dice),
    "number": lambda dice, place: _text(dice),
    "count": lambda dice, place: dice.choice((0, 1, -(2**31), 2**31 - 1, True)),
    "is_open": lambda dice, place: dice.random() < 0.5,
    "price": lambda dice, place: _decimal(dice),
    "on": lambda dice, place: date(2026, 1, dice.randrange(1, 29)),
    "at": lambda dice, place: _instant(dice),
    "key": lambda dice, place: _key(dice),
    "step": lambda dice, place: dice.choice((*Step, "OPEN", "SHUT")),
    "colour": lambda dice, place: dice.choice((*Colour, 1, 2)),
    "extra": lambda dice, place: dice.choice(({"a": [1, None]}, [1, "x"], "text", 5)),
    "tags": lambda dice, place: [_text(dice) for _ in range(dice.randrange(3))],
    "steps": lambda dice, place: tuple(dice.choice((*Step, "SHUT")) for _ in range(dice.randrange(3))),
    "maybe_tags": lambda dice, place: dice.choice((None, ["a", None], [], ("b",))),
    "currency": lambda dice, place: "EUR",
    "street": _nullable(lambda dice, place: _text(dice)),
    "city": lambda dice, place: _text(dice),
    "parent_id": _nullable(lambda dice, place: _key(dice)),
    "mate_id": lambda dice, place: _key(dice),
    "inner": lambda dice, place: Made(*place, "inner"),
    "inners": lambda dice, place: [Made(*place, "inners", n) for n in range(dice.randrange(4))] if len(place) < 9 else [],
    "maybe_inner": _nullable(lambda dice, place: Made(*place, "maybe_inner")),
    "maybe_inners": _nullable(lambda dice, place: (Made(*place, "maybe_inners"),)),
    "gaps": lambda dice, place: [dice.choice((None, Made(*place, "gaps", n))) for n in range(dice.randrange(3))],
    "secret": lambda dice, place: _text(dice),
}
_COLUMNS |= {f"maybe_{name}": _nullable(_COLUMNS[name]) for name in ("number", "count", "price", "on", "at", "key", "step", "extra")}


async def things_by_id(ids: Sequence[UUID], columns: Columns) -> list[Any]:
    """Read things, some of which are missing."""
    return [_answer("thing", each, lambda dice, key=each: Made("thing", key), columns, may_miss=True) for each in _asked("thing", ids)]


async def mates_by_id(ids: Sequence[UUID]) -> list[Any]:
    """Read mates, none of which is missing."""
    return [_answer("mate", each, lambda dice, key=each: Made("mate", key)) for each in _asked("mate", ids)]


async def children_of(ids: Sequence[UUID], columns: Columns) -> list[Any]:
    """Read children."""
    return [
        _answer("children", each, lambda dice, key=each: [Made("child", key, n) for n in range(dice.randrange(4))], columns)
        for each in _asked("children", ids)
    ]


async def warmth_of(ids: Sequence[UUID]) -> list[Any]:
    """Work out a number."""
    return [_answer("warmth", each, lambda dice: dice.randrange(100)) for each in _asked("warmth", ids)]


async def worth_of(ids: Sequence[UUID]) -> list[Any]:
    """Work out an amount, or nothing."""
    return [_answer("worth", each, _worth) for each in _asked("worth", ids)]


async def words_of(ids: Sequence[UUID]) -> list[Any]:
    """Work out words."""
    return [_answer("words", each, lambda dice: [_text(dice) for _ in range(dice.randrange(3))]) for each in _asked("words", ids)]


async def secrets_of(ids: Sequence[UUID]) -> list[Any]:
    """Work out secrets."""
    return [_answer("secrets", each, _text) for each in _asked("secrets", ids)]


def _worth(dice: Random) -> Any:
    return None if dice.random() < 0.3 else {"amount": _decimal(dice), "currency": "EUR"}


def _asked(batch: str, ids: Sequence[UUID]) -> Sequence[UUID]:
    assert len(set(ids)) == len(ids), "each key is asked for once"
    dice = world.chance(batch, "all")
    if dice.random() < world.wrong / 2:
        raise RuntimeError(f"{batch} cannot be read")
    return ids[:-1] if dice.random() < world.wrong / 4 else ids


def _answer(batch: str, key: UUID, make: Any, columns: Columns = frozenset(), *, may_miss: bool = False) -> Any:
    dice = world.chance(batch, key, sorted(columns))
    if dice.random() < world.wrong:
        return _wrong(dice)
    return None if may_miss and dice.random() < world.missing else make(dice)


@kit.type(description="A place.")
class Place:
    """A place."""

    street: str | None = kit.column("The street.")
    city: str = kit.column("The city.")
    code: str | None = kit.column("Another name of the city.", source="city", requires=DEEP, on_denied=kit.MASK)


@kit.type(description="What lies inside of a thing.")
class Inner:
    """What lies inside."""

    count: int = kit.column("How many.")
    price: Decimal = kit.column("Its price.")
    worth: kit.Money = kit.money("Its price as money.", amount="price")
    mate: Thing = kit.relation(mates_by_id, "mate_id", "Its mate.", size=1)
    inners: list[Inner] = kit.nested("Deeper ones.", size=2)


@kit.type(description="A thing.")
class Thing:
    """A thing."""

    id: kit.ID = kit.column("Its id.")
    number: str = kit.column("Its number.")
    count: int = kit.column("A number.")
    is_open: bool = kit.column("Yes or no.")
    price: Decimal = kit.column("A price.")
    on: date = kit.column("A day.")
    at: datetime = kit.column("An instant.")
    key: UUID = kit.column("A key.")
    step: Step = kit.column("A step.")
    colour: Colour = kit.column("A colour.")
    extra: kit.JSON = kit.column("Anything.")
    tags: list[str] = kit.column("Tags.")
    steps: list[Step] = kit.column("Steps.")
    maybe_tags: list[str | None] | None = kit.column("Tags, some empty.")
    maybe_number: str | None = kit.column("Perhaps a number.")
    maybe_count: int | None = kit.column("Perhaps a count.")
    maybe_price: Decimal | None = kit.column("Perhaps a price.")
    maybe_on: date | None = kit.column("Perhaps a day.")
    maybe_at: datetime | None = kit.column("Perhaps an instant.")
    maybe_key: UUID | None = kit.column("Perhaps a key.")
    maybe_step: Step | None = kit.column("Perhaps a step.")
    maybe_extra: kit.JSON | None = kit.column("Perhaps anything.")
    other_name: str = kit.column("Its number again.", source="number")
    worth: kit.Money = kit.money("Its price as money.", amount="price")
    maybe_worth: kit.Money | None = kit.money("Its price, where there is one.", amount="maybe_price")
    place: Place | None = kit.embedded("Where it is.", street="street", city="city")
    inner: Inner = kit.nested("Inside.")
    maybe_inner: Inner | None = kit.nested("Perhaps inside.")
    inners: list[Inner] = kit.nested("Inside, several.", size=2)
    maybe_inners: list[Inner] | None = kit.nested("Inside, perhaps several.", size=2)
    gaps: list[Inner | None] = kit.nested("Inside, with gaps: a list that the batched executor hands over.", size=2)
    parent: Thing | None = kit.relation(things_by_id, "parent_id", "Its parent.", size=1)
    certain_parent: Thing = kit.relation(things_by_id, "mate_id", "A parent that may be missing, and must not.", size=1)
    mate: Thing = kit.relation(mates_by_id, "mate_id", "Its mate.", size=1)
    children: list[Thing] = kit.relation(children_of, "id", "Its children.", size=2)
    mates_children: list[Thing] = kit.relation(children_of, "mate_id", "Its mate's children.", size=2)
    warmth: int = kit.batch(warmth_of, "id", "How warm it is.")
    maybe_warmth: int | None = kit.batch(warmth_of, "parent_id", "How warm its parent is.")
    value: kit.Money | None = kit.batch(worth_of, "id", "What it is worth.")
    words: list[str] = kit.batch(words_of, "mate_id", "Words.")
    secret: str | None = kit.column("A secret.", requires=SECRET, on_denied=kit.MASK)
    secret_word: str | None = kit.batch(secrets_of, "id", "A secret word.", requires=SECRET, on_denied=kit.MASK)
    secret_worth: kit.Money | None = kit.money("A secret price.", amount="price", requires=SECRET, on_denied=kit.MASK)
    deep_parent: Thing | None = kit.relation(things_by_id, "parent_id", "A parent.", size=1, requires=DEEP, on_denied=kit.MASK)
    deep_inner: Inner | None = kit.nested("Inside, deep.", source="maybe_inner", requires=DEEP, on_denied=kit.MASK)


THINGS = Listing(
    source="thing t",
    columns={name: f"t.{name}" for name in _COLUMNS},
    orders={"number": "t.number", "at": "t.at"},
    sums={"price": "t.price", "maybe_price": "t.maybe_price"},
)


@kit.payload("What became of a thing.")
class ThingPayload:
    """What became of a thing."""

    thing: Thing | None = kit.entity("The thing.")
    things: list[Thing] | None = kit.nested("All of them.", size=3)
    count: int | None = kit.outcome("How many.")


@kit.type
class Query:
    """What can be read."""

    things = kit.connection(Thing, THINGS, "Things.", requires=READ, where=("number", "price"), sums=("price", "maybe_price"))

    @kit.query("A thing.", Thing | None, requires=READ)
    async def thing(self, id: kit.ID) -> Any:
        return _answer("root", id, lambda dice: Made("root", id))

    @kit.query("A thing that is there.", Thing, requires=READ)
    def certain_thing(self) -> Any:
        return _answer("certain", UUID(int=1), lambda dice: Made("certain"))

    @kit.query("A few things.", list[Thing], requires=READ, size=3)
    async def few(self) -> Any:
        return _answer("few", UUID(int=1), lambda dice: [Made("few", n) for n in range(dice.randrange(5))])

    @kit.query("A few things, or nothing.", list[Thing] | None, requires=READ, size=3)
    async def maybe_few(self) -> Any:
        return _answer("few", UUID(int=2), lambda dice: tuple(Made("few", n) for n in range(dice.randrange(5))), may_miss=True)

    @kit.query("A number.", int, requires=READ)
    async def number(self) -> Any:
        return _answer("number", UUID(int=1), lambda dice: dice.randrange(9))


@kit.type
class Mutation:
    """What can be done."""

    @kit.mutation("Changes a thing.", ThingPayload, requires=READ)
    async def thing_change(self) -> dict[str, Any]:
        dice = world.chance("change")
        if dice.random() < 0.2:
            raise Refused(Code.STALE, "Somebody was quicker.")
        return {"thing": Made("changed"), "things": dice.choice((None, [Made("changed", n) for n in range(2)])), "count": 2}


@kit.type
class Subscription:
    """What is told."""

    @kit.subscription("Things as they come.", Thing, requires=READ)
    async def thing_came(self) -> AsyncIterator[Row]:
        for n in range(2):
            yield Made("came", n)


async def page(listing: Listing, request: PageRequest, wish: PageWish) -> Page:
    """Make up a page."""
    dice = world.chance("page")
    rows = [Made("page", n) for n in range(dice.randrange(min(request.size, 6) + 1))]
    sums = {"price": _decimal(dice), "maybe_price": _decimal(dice)}
    return Page(rows, [f"cursor {n}" for n in range(len(rows))], True, False, dice.randrange(100), sums)


SCHEMA = assemble([Query], [Mutation], [Subscription], RIGHTS)
