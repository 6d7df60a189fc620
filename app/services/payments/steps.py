"""What payments and allocations share: locked items, allocation rows, and the projection of what is still free."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from uuid import UUID

from app.domain.work import EntityKind
from app.models.base import new_id
from app.models.payments import Allocation
from app.services import clock, outbox, rows
from app.services.invoicing.steps import refresh_payment_states
from app.services.transaction import require_transaction
from app.tenancy import database


async def write_allocation(
    debit_id: UUID, credit_id: UUID, amount: Decimal, on: date, *, allocation_id: UUID | None = None, reverses_id: UUID | None = None
) -> None:
    """Set an amount of a credit item against a debit item from a date on; documents are in the base currency, so both amounts agree."""
    await rows.insert(
        Allocation,
        [
            {
                "id": allocation_id or new_id(),
                "debit_id": debit_id,
                "credit_id": credit_id,
                "amount": amount,
                "base_amount": amount,
                "on": on,
                "reverses_id": reverses_id,
            }
        ],
    )


async def refresh(invoice_ids: Iterable[UUID], payment_ids: Iterable[UUID]) -> None:
    """Write what is open on invoices and payments from their allocations, and tell of invoices that are now paid."""
    require_transaction()
    await database.execute(
        "UPDATE payment SET open_amount = fresh.open_amount, updated_at = $2 FROM ("
        " SELECT payment.id, payment.amount"
        " - coalesce((SELECT sum(amount) FROM allocation WHERE credit_id = payment.item_id), 0) AS open_amount"
        " FROM payment WHERE payment.id = ANY($1::uuid[])) fresh"
        " WHERE payment.id = fresh.id AND payment.open_amount <> fresh.open_amount",
        list(payment_ids),
        clock.now(),
    )
    for invoice_id in await refresh_payment_states(invoice_ids):
        await outbox.add("invoicing.invoice_paid", EntityKind.INVOICE, invoice_id)
