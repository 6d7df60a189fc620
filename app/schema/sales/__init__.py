"""What can be asked and done about orders and deliveries."""

from __future__ import annotations

from app.schema import kit
from app.schema.sales import delivery, order
from app.schema.sales.types import Delivery, DeliveryLine, SalesOrder, SalesOrderLine, TaxRow

PERMISSIONS = order.PERMISSIONS | delivery.PERMISSIONS

__all__ = ["PERMISSIONS", "Delivery", "DeliveryLine", "Mutation", "Query", "SalesOrder", "SalesOrderLine", "TaxRow"]


@kit.type
class Query(order.Query, delivery.Query):
    """What can be read about sales."""


@kit.type
class Mutation(order.Mutation, delivery.Mutation):
    """What can be done with sales."""
