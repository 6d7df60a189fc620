"""Founds the demo firm: its owner, its customers, its categories, its products and the first goods on the shelves."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from random import Random
from typing import Final
from uuid import UUID
from zoneinfo import ZoneInfo

from app.demo.plan import Article, Client
from app.demo.words import SHELVES
from app.domain.catalog import ProductKind
from app.services import clock
from app.services.actor import Actor
from app.services.catalog import category, product
from app.services.catalog.category import NewCategory
from app.services.catalog.steps import NewBarcode, NewProduct
from app.services.parties import customer
from app.services.parties.steps import Address, NewCustomer
from app.services.stock import receive
from app.services.stock.receive import Receipt
from app.tenancy import database

FIRM: Final = "Harbour & Vale Trading"
COUNTRY: Final = "GB"
CURRENCY: Final = "GBP"
ZONE: Final = "Europe/London"
OWNER: Final = "Robin Vale"
MAIL: Final = "demo@countinghouse.example"
PASSWORD_BYTES: Final = 12
OPENING_STOCK: Final = (12, 60)

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Firm:
    """The people and things that the demo's days are made of, by their ids."""

    actor: Actor
    articles: tuple[tuple[UUID, Article], ...]
    clients: tuple[tuple[UUID, Client], ...]


def instant(day: date, hour: int, minute: int = 0) -> datetime:
    """Return a moment of a day in the firm's zone."""
    return datetime.combine(day, time(hour, minute), ZoneInfo(ZONE))


def password() -> str:
    """Draw a password that nobody can guess; it is printed once the demo stands and kept in a file of the owner's."""
    return secrets.token_urlsafe(PASSWORD_BYTES)


def key(random: Random) -> UUID:
    """Draw an idempotency key, the same for the same seed."""
    return UUID(int=random.getrandbits(128), version=4)


async def found(actor: Actor, articles: list[Article], clients: list[Client], first_day: date, random: Random, told: Progress) -> Firm:
    """Enter the firm's masters and its opening stock on its first day."""
    with clock.fixed(instant(first_day, 8)):
        taxes = {row["code"]: row["id"] for row in await database.fetch("SELECT id, code FROM tax")}
        hour = await database.fetchval("SELECT id FROM unit WHERE code = 'h'")
        shelves: dict[tuple[str, str], UUID] = {}
        tops: dict[str, UUID] = {}
        for shelf in SHELVES:
            if shelf.above not in tops:
                tops[shelf.above] = await category.create(actor, key(random), NewCategory(shelf.above))
            shelves[shelf.above, shelf.name] = await category.create(
                actor, key(random), NewCategory(shelf.name, tops[shelf.above], None, taxes[shelf.tax] if shelf.tax else None)
            )
            told("Categories")
        products = []
        for article in articles:
            made = await product.create(
                actor,
                key(random),
                NewProduct(
                    name=article.name,
                    sales_price=article.price,
                    kind=ProductKind.GOODS if article.shelf else ProductKind.SERVICE,
                    category_id=shelves[article.shelf.above, article.shelf.name] if article.shelf else None,
                    unit_id=hour if article.unit_digits else None,
                    barcodes=(NewBarcode(article.barcode),) if article.barcode else (),
                ),
            )
            products.append((made, article))
            if article.shelf:
                quantity = Decimal(random.randint(*OPENING_STOCK))
                await receive.receive(actor, Receipt(made, quantity, article.cost, note="Opening stock"), key(random))
            told("Products")
        customers = []
        for client in clients:
            given = NewCustomer(
                name=client.name,
                email=client.email,
                phone=client.phone,
                payment_term_days=client.term_days,
                address=Address(street=client.street, postal_code=client.postal_code, city=client.town, region="", country=COUNTRY),
            )
            customers.append((await customer.create(actor, key(random), given), client))
            told("Customers")
    return Firm(actor, tuple(products), tuple(customers))
