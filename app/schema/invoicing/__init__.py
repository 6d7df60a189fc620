"""What can be asked and done about invoices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from app.domain.refusal import Code, Refused
from app.resolvers import invoicing as resolvers
from app.resolvers import sales
from app.resolvers.kit import Row
from app.schema import kit
from app.schema.invoicing.inputs import InvoiceCreateFromOrderInput, InvoiceDeleteInput, InvoicePostInput, InvoiceUpdateInput
from app.schema.invoicing.types import Invoice, InvoiceLine
from app.services.invoicing import draft, post
from app.services.invoicing.lines import LineChange

if TYPE_CHECKING:
    from app.schema.sales import SalesOrder

__all__ = ["PERMISSIONS", "Invoice", "InvoiceLine", "Mutation", "Query"]

PERMISSIONS = {
    "invoicing.invoice:read": "See invoices, and what customers owe.",
    "invoicing.invoice:export": "Export invoices as a file.",
    "invoicing.invoice:create": "Draft invoices.",
    "invoicing.invoice:update": "Change drafts of invoices.",
    "invoicing.invoice:delete": "Throw drafts of invoices away.",
    "invoicing.invoice:post": "Post invoices.",
}


@kit.payload("What became of the invoice.")
class InvoicePayload:
    """What became of the invoice."""

    invoice: Invoice | None = kit.entity("The invoice.")


@kit.payload("What became of the draft.")
class InvoiceDeletePayload:
    """What became of the draft."""

    deleted_id: kit.ID | None = kit.outcome("The id that it had. Null when refused.")
    order: Annotated[SalesOrder, kit.lazy("app.schema.sales")] | None = kit.entity(
        "The order that it invoiced.", requires="sales.order:read"
    )


@kit.type
class Query:
    """What can be read about invoices."""

    invoices = kit.connection(
        Invoice,
        resolvers.INVOICES,
        "Invoices, the newest first. The search looks into number and customer's reference, and into the customer's number, name, e-mail"
        " address and tax number.",
        requires="invoicing.invoice:read",
        export="invoicing.invoice:export",
        search_requires="parties.customer:read",
        where=("id", "number", "kind", "state", "payment_state", "is_overdue", "issued_on", "due_on", "total", "open_amount"),
        filters={
            "customer_id": kit.Filter(kit.IdOp, "By the customer's id."),
            "order_id": kit.Filter(kit.IdOp, "By the order's id."),
        },
        sums=("net", "tax", "total", "open_amount"),
    )

    @kit.query("An invoice by its id.", Invoice | None, requires="invoicing.invoice:read", listing=resolvers.INVOICES)
    async def invoice(self, info: kit.Info, id: kit.ID) -> Row | None:
        return await resolvers.invoice(id, kit.selected(info))


@kit.type
class Mutation:
    """What can be done with invoices."""

    @kit.mutation("Drafts an invoice for what an order has waiting to be invoiced.", InvoicePayload, requires="invoicing.invoice:create")
    async def invoice_create_from_order(self, info: kit.Info, input: InvoiceCreateFromOrderInput) -> dict[str, Any]:
        made = await draft.create_from_order(info.context.actor, input.idempotency_key, input.order_id, input.expected_version)
        found = await resolvers.invoice(made, kit.selected(info, "invoice"))
        if found is None:
            raise Refused(Code.NOT_FOUND, "The draft that was made under this key has been deleted. Use a new key.", ("idempotencyKey",))
        return {"invoice": found}

    @kit.mutation("Changes a draft.", InvoicePayload, requires="invoicing.invoice:update")
    async def invoice_update(self, info: kit.Info, input: InvoiceUpdateInput) -> dict[str, Any]:
        changes = kit.values(input)
        lines = changes.pop("lines", None)
        wanted = None if lines is None else [LineChange(**line, is_tax_given="tax_id" in line) for line in lines]
        await draft.update(info.context.actor, changes.pop("id"), changes.pop("expected_version"), changes, wanted)
        return {"invoice": await resolvers.invoice(input.id, kit.selected(info, "invoice"))}

    @kit.mutation("Throws a draft away; no number is lost by it.", InvoiceDeletePayload, requires="invoicing.invoice:delete")
    async def invoice_delete(self, info: kit.Info, input: InvoiceDeleteInput) -> dict[str, Any]:
        order_id = await draft.delete(info.context.actor, input.id, input.expected_version)
        order = None if order_id is None else await sales.order(order_id, kit.selected(info, "order"))
        return {"deleted_id": input.id, "order": order}

    @kit.mutation(
        "Posts a draft: it gets its number, its date and its journal entry, and is closed. PDF and mail follow.",
        InvoicePayload,
        requires="invoicing.invoice:post",
    )
    async def invoice_post(self, info: kit.Info, input: InvoicePostInput) -> dict[str, Any]:
        await post.post(
            info.context.actor,
            input.idempotency_key,
            input.id,
            input.expected_version,
            issued_on=input.issued_on,
            send_mail=input.send_mail,
        )
        return {"invoice": await resolvers.invoice(input.id, kit.selected(info, "invoice"))}
