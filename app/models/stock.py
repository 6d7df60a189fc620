"""Where goods are and what they are worth: moves and value entries are the truth, quants and valuations are caches."""

from __future__ import annotations

from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from app.domain.stock import LocationKind, StockDocumentKind
from app.models.base import CODE_LENGTH_MAX, Identified, choice, exact, reference, text


class Warehouse(Identified):
    """A place with stock of its own."""

    code = text(CODE_LENGTH_MAX, unique=True)
    name = text()
    stock_location = reference("Location")

    class Meta:
        app = "tenant"
        table = "warehouse"


class Location(Identified):
    """One end of a stock move."""

    name = text()
    kind = choice(LocationKind)

    class Meta:
        app = "tenant"
        table = "location"


class StockMove(Identified):
    """A positive quantity that went from one location to another; never changed."""

    product = reference("Product")
    source = reference("Location")
    target = reference("Location")
    quantity = exact()
    on = fields.DateField()
    recorded_at = fields.DatetimeField(auto_now_add=True)
    document_kind = choice(StockDocumentKind)
    document_id = fields.UUIDField(null=True)
    order_line = reference("SalesOrderLine", null=True)
    note = text(default="")

    class Meta:
        app = "tenant"
        table = "stock_move"
        indexes = (
            Index(fields=("product_id", "on")),
            Index(fields=("product_id", "recorded_at", "id")),
            Index(fields=("order_line_id",)),
            Index(fields=("document_id",)),
            Index(fields=("recorded_at", "id")),
            Index(fields=("on", "id")),
            Index(fields=("document_kind", "recorded_at", "id")),
        )


class ValueEntry(Identified):
    """What a move did to the value of the stock, in the base currency; never changed."""

    move = reference("StockMove")
    product = reference("Product")
    on = fields.DateField()
    recorded_at = fields.DatetimeField(auto_now_add=True)
    quantity = exact()
    amount = exact()
    entry = reference("JournalEntry", null=True)

    class Meta:
        app = "tenant"
        table = "value_entry"
        indexes = (Index(fields=("product_id", "on")), Index(fields=("move_id",)))


class Quant(Identified):
    """The cached quantity of a product at an internal location, and how much of it is promised."""

    product = reference("Product")
    location = reference("Location")
    quantity = exact()
    reserved = exact()

    class Meta:
        app = "tenant"
        table = "quant"
        unique_together = (("product", "location"),)


class Valuation(Model):
    """The cached quantity and value of a product over all locations: its moving average cost is value / quantity."""

    product: Any = fields.OneToOneField("tenant.Product", related_name=False, on_delete=fields.RESTRICT, primary_key=True)
    quantity = exact()
    amount = exact()
    last_on = fields.DateField(null=True)

    class Meta:
        app = "tenant"
        table = "valuation"


class Reservation(Identified):
    """Stock promised to an order's line; it goes when the goods go or the order ends."""

    order_line = reference("SalesOrderLine")
    product = reference("Product")
    location = reference("Location")
    quantity = exact()
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        app = "tenant"
        table = "reservation"
        unique_together = (("order_line", "location"),)
        indexes = (Index(fields=("product_id", "location_id")),)
