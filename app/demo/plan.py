"""Draws the demo firm from its seed: what it sells, to whom, and how busy its days are. Pure: the same seed is the same firm."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Final

from app.demo.words import FIRM_FIRST, FIRM_SECOND, SERVICES, SHELVES, STREETS, TOWNS, Shelf

SEED: Final = 20260101
PRODUCTS: Final = 200
CUSTOMERS: Final = 150
ORDERS: Final = 600
MONTHS: Final = 18
GROWTH: Final = 0.45
"""By how much the last month is busier than the first."""
ORDINARY_MONTH: Final = 5
POSTAL_LETTERS: Final = "ABDEFGHJLNPQRSTUWXYZ"


@dataclass(frozen=True, slots=True)
class Article:
    """A product as the firm buys and sells it; prices are without tax."""

    name: str
    shelf: Shelf | None
    price: Decimal
    cost: Decimal
    barcode: str | None
    unit_digits: int
    popularity: float


@dataclass(frozen=True, slots=True)
class Client:
    """A customer, with how often it orders, how it pays, and which shelves it likes."""

    name: str
    email: str
    phone: str
    street: str
    town: str
    postal_code: str
    term_days: int
    weight: float
    lateness_days: int
    likes: tuple[str, ...]


def articles(random: Random) -> list[Article]:
    """Draw the assortment: every shelf gets its share of combinations, the services come last."""
    made: list[Article] = []
    goods = PRODUCTS - len(SERVICES)
    for place, shelf in enumerate(SHELVES):
        share = goods * (place + 1) // len(SHELVES) - goods * place // len(SHELVES)
        names = [
            f"{noun}, {kind}" if noun[-1] != "g" or "," not in noun else f"{noun} {kind}" for noun in shelf.nouns for kind in shelf.kinds
        ]
        extra = [f"{noun} gift set" for noun in shelf.nouns] + [f"{noun}, trade pack" for noun in shelf.nouns]
        names += extra[: max(0, share - len(names))]
        for name in random.sample(names, min(share, len(names))):
            price = _price(random, shelf.price_low, shelf.price_high)
            cost = (price * Decimal(random.randint(48, 68)) / 100).quantize(Decimal("0.01"))
            number = len(made) + 1
            made.append(Article(name, shelf, price, cost, _barcode(number), 0, random.paretovariate(1.3)))
    for name, fee, digits in SERVICES:
        made.append(Article(name, None, Decimal(fee), Decimal(0), None, digits, 1.0))
    return made


def clients(random: Random) -> list[Client]:
    """Draw the customers: a few order often, most now and then; a few pay late."""
    names = random.sample([f"{first} {second}" for first in FIRM_FIRST for second in FIRM_SECOND], CUSTOMERS)
    above = sorted({shelf.above for shelf in SHELVES})
    made = []
    for place, name in enumerate(names):
        town, area = random.choice(TOWNS)
        domain = "".join(letter for letter in name.lower() if letter.isascii() and letter.isalnum())
        made.append(
            Client(
                name=name,
                email=f"accounts@{domain}.example",
                # 01632 960000 to 960999 are set aside for fiction by the United Kingdom's regulator.
                phone=f"01632 960{place:03d}",
                street=f"{random.randint(1, 180)} {random.choice(STREETS)}",
                town=town,
                postal_code=f"{area}{random.randint(1, 9)} {random.randint(1, 9)}{''.join(random.choices(POSTAL_LETTERS, k=2))}",
                term_days=random.choice((14, 14, 30, 30, 30, 7)),
                weight=random.paretovariate(1.1),
                lateness_days=random.choices((-4, 0, 3, 12, 35), weights=(4, 6, 4, 3, 1))[0],
                likes=tuple(random.sample(above, 2)),
            )
        )
    return made


def working_days(today: date) -> list[date]:
    """List the working days of the firm's story, the last of them today or the Friday before."""
    begins = today - timedelta(days=MONTHS * 365 // 12)
    days = [begins + timedelta(days=offset) for offset in range((today - begins).days + 1)]
    return [day for day in days if day.weekday() < 5]


def orders_of(days: list[date], random: Random) -> dict[date, int]:
    """Share the orders over the days, by season and growth; they add up to exactly the number planned."""
    weights = [(1 + GROWTH * place / len(days)) * _busy(day) for place, day in enumerate(days)]
    drawn = random.choices(days, weights=weights, k=ORDERS)
    return {day: drawn.count(day) for day in days}


def season(shelf: Shelf | None, day: date) -> float:
    """Say how a shelf sells in this month against an ordinary one."""
    return int(shelf.season[day.month - 1]) / ORDINARY_MONTH if shelf else 1.0


def _busy(day: date) -> float:
    return sum(season(shelf, day) for shelf in SHELVES) / len(SHELVES) * (0.8 if day.weekday() == 4 else 1.0)


def _price(random: Random, low: int, high: int) -> Decimal:
    """Draw a price between the two, most of them low, ending the way prices end."""
    pounds = int(math.exp(random.uniform(math.log(low), math.log(high))))
    return Decimal(pounds) + Decimal(random.choice(("0.50", "0.90", "0.95", "0.25")))


def _barcode(number: int) -> str:
    """Make a GTIN-13 from the range 20 to 29, which GS1 leaves to each shop for its own use."""
    digits = f"2040{number:08d}"
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
    return f"{digits}{-total % 10}"
