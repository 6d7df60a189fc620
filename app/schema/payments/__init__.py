"""What can be asked and done about payments, allocations and open items."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

from app.domain.payments.payment import PaymentMethod
from app.resolvers import invoicing
from app.resolvers import payments as resolvers
from app.resolvers.kit import Row
from app.schema import kit
from app.schema.kit import Maybe
from app.schema.payments.types import Allocation, OpenItem, OpenItems, Payment
from app.services import clock
from app.services.payments import allocation, payment
from app.services.payments.allocation import AllocationDraft
from app.services.payments.payment import ALLOCATIONS_MAX, AMOUNT_MAX, REFERENCE_LENGTH_MAX, PaymentDraft, Settlement

if TYPE_CHECKING:
    from app.schema.invoicing import Invoice

__all__ = ["PERMISSIONS", "Allocation", "Mutation", "OpenItem", "OpenItems", "Payment", "Query"]

PERMISSIONS = {
    "payments.payment:read": "See payments.",
    "payments.payment:export": "Export payments as a file.",
    "payments.payment:create": "Record payments.",
    "payments.allocation:create": "Settle invoices with money that has come in.",
    "payments.allocation:reverse": "Undo what a payment settled.",
}


@kit.input(description="So much of a payment for one invoice.")
class PaymentAllocationInput:
    """So much of a payment for one invoice."""

    invoice_id: kit.ID = kit.given("The invoice.")
    amount: Decimal = kit.number("How much: above 0, and not more than is open of the invoice or left of the payment.", at_most=AMOUNT_MAX)


@kit.input(
    description="Money that came in. Without `allocations` it stays the customer's credit; `autoAllocate` pays the oldest invoices first."
)
class PaymentCreateInput:
    """Money that came in."""

    idempotency_key: UUID = kit.given("Made by the client; the same key never makes two payments.")
    customer_id: kit.ID = kit.given("Who paid.")
    amount: Decimal = kit.number("How much, above 0, in the company's currency.", at_most=AMOUNT_MAX)
    on: date | None = kit.given("When it came, not in the future; today when left out.", default=None)
    method: PaymentMethod = kit.given("How it came.", default=PaymentMethod.BANK_TRANSFER)
    account_id: kit.ID | None = kit.given("The bank or cash account that took it; the method's usual one when left out.", default=None)
    reference: str | None = kit.text("What the payer wrote.", REFERENCE_LENGTH_MAX, blank=True, default=None)
    allocations: list[PaymentAllocationInput] | None = kit.items("The invoices that it pays.", limit=ALLOCATIONS_MAX, default=None)
    auto_allocate: bool = kit.given("Whether it pays the customer's oldest invoices, the earliest due first.", default=False)


@kit.input(description="A payment that settles an invoice after it was recorded.")
class AllocationCreateInput:
    """A payment that settles an invoice after it was recorded."""

    idempotency_key: UUID = kit.given("Made by the client; the same key never settles twice.")
    payment_id: kit.ID = kit.given("The payment.")
    invoice_id: kit.ID = kit.given("The invoice, of the same customer.")
    amount: Decimal | None = kit.number("How much, above 0; as much as both hold when left out.", at_most=AMOUNT_MAX, default=None)
    on: date | None = kit.given("From which day on: not before either document, not in the future; today when left out.", default=None)


@kit.input(description="An allocation that is undone.")
class AllocationReverseInput:
    """An allocation that is undone."""

    idempotency_key: UUID = kit.given("Made by the client; the same key undoes once.")
    id: kit.ID = kit.given("The allocation.")
    on: date | None = kit.given("From which day on: not before the allocation, not in the future; today when left out.", default=None)


@kit.input(description="A payment that a second person has approved.")
class PaymentPostInput:
    """A payment that a second person has approved."""

    idempotency_key: UUID = kit.given("Made by the client; the same key never books twice.")
    id: kit.ID = kit.given("The payment.")
    expected_version: int = kit.given("The version that was read.")


@kit.input(
    description="A correction of a payment that is not booked yet; what is left out stays as it is. Another customer takes the named"
    " invoices away, and of a single one another amount pays as much as both hold."
)
class PaymentUpdateInput:
    """A correction of a payment."""

    id: kit.ID = kit.given("The payment.")
    expected_version: int = kit.given("The version that was read.")
    customer_id: Maybe[kit.ID] = kit.given("Who paid.")
    amount: Maybe[Decimal] = kit.number("How much, above 0, in the company's currency.", at_most=AMOUNT_MAX)
    on: Maybe[date] = kit.given("When it came, not in the future.")
    method: Maybe[PaymentMethod] = kit.given("How it came; another one goes to its usual account unless one is named.")
    account_id: Maybe[kit.ID | None] = kit.given("The bank or cash account that took it; null for the method's usual one.")
    reference: Maybe[str] = kit.text("What the payer wrote.", REFERENCE_LENGTH_MAX, blank=True)
    allocations: Maybe[list[PaymentAllocationInput]] = kit.items("The invoices that it pays.", limit=ALLOCATIONS_MAX)
    auto_allocate: Maybe[bool] = kit.given("Whether it pays the customer's oldest invoices, and none that were named.")


@kit.input(description="A payment that shall not be booked.")
class PaymentDiscardInput:
    """A payment that shall not be booked."""

    id: kit.ID = kit.given("The payment.")
    expected_version: int = kit.given("The version that was read.")


@kit.payload("What became of the payment.")
class PaymentPayload:
    """What became of the payment."""

    payment: Payment | None = kit.entity("The payment.")


@kit.payload("What became of the payment that was not booked.")
class PaymentDiscardPayload:
    """What became of the payment that was not booked."""

    deleted_id: kit.ID | None = kit.outcome("The id that it had. Null when refused.")


@kit.payload("What became of the allocation.")
class AllocationPayload:
    """What became of the allocation."""

    allocation: Allocation | None = kit.entity("The allocation, or the one that undoes it.")
    invoice: Annotated[Invoice, kit.lazy("app.schema.invoicing")] | None = kit.entity(
        "The invoice, with what is open of it now.", requires="invoicing.invoice:read"
    )
    payment: Payment | None = kit.entity("The payment, with what is open of it now.", requires="payments.payment:read")


@kit.type
class Query:
    """What can be read about payments."""

    payments = kit.connection(
        Payment,
        resolvers.PAYMENTS,
        "Payments, the newest first. The search looks into number and the payer's reference, and into the customer's number, name, e-mail"
        " address and tax number.",
        requires="payments.payment:read",
        export="payments.payment:export",
        search_requires="parties.customer:read",
        where=("id", "number", "state", "on", "amount", "open_amount", "method"),
        filters={"customer_id": kit.Filter(kit.IdOp, "By the customer's id.")},
        sums=("amount", "open_amount"),
    )

    @kit.query("A payment by its id.", Payment | None, requires="payments.payment:read", listing=resolvers.PAYMENTS)
    async def payment(self, info: kit.Info, id: kit.ID) -> Row | None:
        return await resolvers.payment(id, kit.selected(info))

    @kit.query("What a customer owed at the end of a day.", OpenItems | None, requires="invoicing.invoice:read", report=True)
    async def open_items(
        self,
        customer_id: Annotated[kit.ID, kit.argument("The customer.")],
        on: Annotated[date | None, kit.argument("The day; today when left out.")] = None,
    ) -> dict[str, Any] | None:
        return await resolvers.open_items(customer_id, on or clock.today())


@kit.type
class Mutation:
    """What can be done with payments."""

    @kit.mutation(
        "Records money that came in, books it, and settles invoices with it. Above the company's limit it stays a draft until a second"
        " person has approved it and it is posted.",
        PaymentPayload,
        requires="payments.payment:create",
    )
    async def payment_create(self, info: kit.Info, input: PaymentCreateInput) -> dict[str, Any]:
        given = kit.values(input)
        key, reference, settled = given.pop("idempotency_key"), given.pop("reference"), given.pop("allocations")
        wanted = PaymentDraft(**given, payer_reference=reference or "", allocations=[Settlement(**each) for each in settled or ()])
        made = await payment.create(info.context.actor, key, wanted)
        return {"payment": await resolvers.payment(made, kit.selected(info, "payment"))}

    @kit.mutation("Books a payment that a second person has approved.", PaymentPayload, requires="payments.payment:create")
    async def payment_post(self, info: kit.Info, input: PaymentPostInput) -> dict[str, Any]:
        await payment.post(info.context.actor, input.idempotency_key, input.id, input.expected_version)
        return {"payment": await resolvers.payment(input.id, kit.selected(info, "payment"))}

    @kit.mutation(
        "Corrects a payment that is not booked yet, as whoever recorded it. An approval of before counts no more.",
        PaymentPayload,
        requires="payments.payment:create",
    )
    async def payment_update(self, info: kit.Info, input: PaymentUpdateInput) -> dict[str, Any]:
        changes = kit.values(input)
        if "reference" in changes:
            changes["payer_reference"] = changes.pop("reference")
        if "allocations" in changes:
            changes["allocations"] = [Settlement(**each) for each in changes["allocations"]]
        await payment.update(info.context.actor, changes.pop("id"), changes.pop("expected_version"), changes)
        return {"payment": await resolvers.payment(input.id, kit.selected(info, "payment"))}

    @kit.mutation("Throws a payment away that was never booked.", PaymentDiscardPayload, requires="payments.payment:create")
    async def payment_discard(self, info: kit.Info, input: PaymentDiscardInput) -> dict[str, Any]:
        await payment.discard(info.context.actor, input.id, input.expected_version)
        return {"deleted_id": input.id}

    @kit.mutation("Settles an invoice with money that has come in.", AllocationPayload, requires="payments.allocation:create")
    async def allocation_create(self, info: kit.Info, input: AllocationCreateInput) -> dict[str, Any]:
        given = kit.values(input)
        made = await allocation.create(info.context.actor, given.pop("idempotency_key"), AllocationDraft(**given))
        return await _settled(info, made)

    @kit.mutation(
        "Undoes an allocation: invoice and payment are open again as they were.", AllocationPayload, requires="payments.allocation:reverse"
    )
    async def allocation_reverse(self, info: kit.Info, input: AllocationReverseInput) -> dict[str, Any]:
        return await _settled(info, await allocation.reverse(info.context.actor, input.idempotency_key, input.id, input.on))


async def _settled(info: kit.Info, allocation_id: UUID) -> dict[str, Any]:
    row = await resolvers.allocation(allocation_id, kit.selected(info, "allocation") | {"invoice_id", "payment_id"})
    assert row is not None, "the allocation was just made"
    return {
        "allocation": row,
        "invoice": await invoicing.invoice(row["invoice_id"], kit.selected(info, "invoice")),
        "payment": await resolvers.payment(row["payment_id"], kit.selected(info, "payment")),
    }
