"""Stock as the API shows it."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from app.domain.stock import LocationKind, StockDocumentKind
from app.resolvers import catalog
from app.resolvers import stock as resolvers
from app.schema import kit
from app.schema.catalog import Product

COST = "catalog.product.cost:read"

kit.described(
    LocationKind,
    "What a location is for.",
    {
        "INTERNAL": "Holds stock of the company.",
        "SUPPLIER": "Where bought goods come from.",
        "CUSTOMER": "Where sold goods go to.",
        "LOSS": "Where missing goods went to and found goods come from.",
        "OPENING": "Where goods come from that are taken in without a purchase.",
    },
)
kit.described(
    StockDocumentKind,
    "What caused a move.",
    {"RECEIPT": "Goods were received.", "ADJUSTMENT": "Stock was counted.", "DELIVERY": "A delivery was posted."},
)


@kit.type(description="A place with stock of its own.")
class Warehouse:
    """A place with stock of its own."""

    id: kit.ID = kit.column("Its id.")
    code: str = kit.column("Its short form.")
    name: str = kit.column("Its name.")


@kit.type(description="One end of a move.")
class Location:
    """One end of a move."""

    id: kit.ID = kit.column("Its id.")
    name: str = kit.column("Its name.")
    kind: LocationKind = kit.column("What it is for.")
    warehouse: Warehouse | None = kit.relation(
        resolvers.warehouses_by_id, "warehouse_id", "The warehouse whose stock it holds; null outside of the company.", size=1
    )


@kit.type(description="Goods that went from one location to another; never changed.")
class StockMove:
    """Goods that went from one location to another."""

    id: kit.ID = kit.column("Its id.")
    product: Product = kit.relation(catalog.products_by_id, "product_id", "What moved.", size=1, requires="catalog.product:read")
    source: Location = kit.relation(resolvers.locations_by_id, "source_id", "Where it came from.", size=1)
    target: Location = kit.relation(resolvers.locations_by_id, "target_id", "Where it went to.", size=1)
    quantity: Decimal = kit.column("How much moved, in the product's unit; more than 0.")
    on: date = kit.column("The day that it counts for.")
    recorded_at: datetime = kit.column("When it was recorded.")
    document_kind: StockDocumentKind = kit.column("What caused it.")
    document_id: kit.ID | None = kit.column("The delivery that caused it; null for receipts and counts, which have no document.")
    note: str = kit.column("What was said about it; may be empty.")
    value: kit.Money | None = kit.money(
        "What it did to the value of the stock: below 0 when goods left.", amount="value", requires=COST, on_denied=kit.MASK
    )


@kit.payload("What became of the stock.")
class StockMovePayload:
    """What became of the stock."""

    move: StockMove | None = kit.entity("The move that was made.")
    product: Product | None = kit.entity("The product with its new stock.", requires="catalog.product:read")
