"""What can be sold: the kinds of products and of tax categories."""

from __future__ import annotations

from enum import StrEnum


class ProductKind(StrEnum):
    """Goods are stocked and delivered; services are only invoiced."""

    GOODS = "GOODS"
    SERVICE = "SERVICE"


class TaxCategory(StrEnum):
    """The tax category of a line, as EN 16931 groups amounts by category and rate (BT-151: S, Z, E, O)."""

    STANDARD = "STANDARD"
    ZERO = "ZERO"
    EXEMPT = "EXEMPT"
    OUT_OF_SCOPE = "OUT_OF_SCOPE"
