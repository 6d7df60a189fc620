"""Units and taxes: the words in which products are sold."""

from __future__ import annotations

from decimal import Decimal

from app.domain.catalog import ProductKind, TaxCategory
from app.schema import kit

kit.described(
    ProductKind,
    "What is sold.",
    {"GOODS": "Goods: stocked and delivered.", "SERVICE": "A service: only invoiced."},
)
kit.described(
    TaxCategory,
    "How EN 16931 groups what is taxed.",
    {
        "STANDARD": "Taxed at a rate above zero, full or reduced (S).",
        "ZERO": "Taxed at a rate of zero (Z).",
        "EXEMPT": "Exempt from tax (E).",
        "OUT_OF_SCOPE": "Not subject to tax (O).",
    },
)


@kit.type(description="A unit of measure.")
class Unit:
    """A unit of measure."""

    id: kit.ID = kit.column("Its id.")
    code: str = kit.column("Its short form, such as `pcs`.")
    name: str = kit.column("Its name.")
    digits: int = kit.column("How many digits after the point a quantity may have, 0–6; with 0 it is whole.")
    is_archived: bool = kit.column("Whether new products cannot be counted in it.")


@kit.type(description="A sales tax.")
class Tax:
    """A sales tax."""

    id: kit.ID = kit.column("Its id.")
    code: str = kit.column("Its short form.")
    name: str = kit.column("Its name.")
    rate: Decimal = kit.column("Its rate as a fraction: 0.19 is 19 %.")
    category: TaxCategory = kit.column("How EN 16931 groups it.")
    is_active: bool = kit.column("Whether new lines may use it.")
    version: int = kit.column("Counts its changes; goes into `expectedVersion`.")
