"""The lines of a draft order as they are stored: read for a new calculation, replaced by what a person made of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.domain.catalog import TaxCategory
from app.domain.refusal import Code, Faults
from app.domain.tax import DocumentTotals, TaxRate
from app.models.base import new_id
from app.models.sales import SalesOrderLine
from app.services import rows
from app.services.sales.lines import EnteredLine, Kept, Line, line_values
from app.tenancy import database


@dataclass(frozen=True, slots=True)
class StoredLines:
    """A draft's lines in their order, with their ids."""

    ids: tuple[UUID, ...]
    lines: tuple[Line, ...]

    @property
    def kept(self) -> Kept:
        """What these lines use, and may go on using."""
        return Kept(
            frozenset(line.product_id for line in self.lines if line.product_id is not None),
            frozenset(line.tax.tax_id for line in self.lines if line.tax.tax_id is not None),
        )


async def stored_lines(order_id: UUID) -> StoredLines:
    """Return an order's lines with the tax rates that they were saved with."""
    found = await database.fetch(
        "SELECT line.id, line.product_id, line.description, line.quantity, line.unit_id, line.unit_price, line.discount_rate,"
        " line.tax_id, line.tax_rate, coalesce(tax.category, 'OUT_OF_SCOPE') AS category"
        " FROM sales_order_line line LEFT JOIN tax ON tax.id = line.tax_id WHERE line.order_id = $1 ORDER BY line.position, line.id",
        order_id,
    )
    return StoredLines(
        tuple(row["id"] for row in found),
        tuple(
            Line(
                row["product_id"],
                row["description"],
                row["quantity"],
                row["unit_id"],
                row["unit_price"],
                row["discount_rate"],
                TaxRate(row["tax_id"], TaxCategory(row["category"]), row["tax_rate"]),
            )
            for row in found
        ),
    )


def line_ids(entered: Sequence[EnteredLine], known: Sequence[UUID], faults: Faults) -> list[UUID]:
    """Give each entered line its id, the one that it names or a new one; an id that is not the order's, or named twice, is a fault."""
    ids: list[UUID] = []
    for index, line in enumerate(entered):
        if line.id is not None and line.id not in known:
            faults.add(Code.NOT_FOUND, "This line does not stand on the order.", "lines", str(index), "id")
        elif line.id in ids:
            faults.add(Code.DUPLICATE, "This line is given twice.", "lines", str(index), "id")
        ids.append(line.id or new_id())
    return ids


async def replace_lines(order_id: UUID, known: Sequence[UUID], lines: Mapping[UUID, Line], totals: DocumentTotals) -> None:
    """Make these the lines of the order, by their ids and in this order."""
    values = {line_id: line_values(line, position, totals) for position, (line_id, line) in enumerate(lines.items(), 1)}
    gone = [line_id for line_id in known if line_id not in values]
    if gone:
        await database.execute("DELETE FROM sales_order_line WHERE id = ANY($1::uuid[])", gone)
    stays = [line_id for line_id in values if line_id in known]
    if stays:
        await database.execute(_CHANGE, stays, *([values[line_id][column] for line_id in stays] for column in _COLUMNS))
    await rows.insert(
        SalesOrderLine, [{"id": line_id, "order_id": order_id, **value} for line_id, value in values.items() if line_id not in known]
    )


_COLUMNS = (
    "position",
    "product_id",
    "description",
    "quantity",
    "unit_id",
    "unit_price",
    "discount_rate",
    "tax_id",
    "tax_rate",
    "net",
    "tax_amount",
)
_CHANGE = """
UPDATE sales_order_line line
   SET position = new.position, product_id = new.product_id, description = new.description, quantity = new.quantity,
       unit_id = new.unit_id, unit_price = new.unit_price, discount_rate = new.discount_rate, tax_id = new.tax_id,
       tax_rate = new.tax_rate, net = new.net, tax_amount = new.tax_amount
  FROM unnest($1::uuid[], $2::int[], $3::uuid[], $4::text[], $5::numeric[], $6::uuid[], $7::numeric[], $8::numeric[], $9::uuid[],
              $10::numeric[], $11::numeric[], $12::numeric[])
       AS new (id, position, product_id, description, quantity, unit_id, unit_price, discount_rate, tax_id, tax_rate, net, tax_amount)
 WHERE line.id = new.id
"""
