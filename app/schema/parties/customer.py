"""Customers as the API shows them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from app.resolvers import parties as resolvers
from app.resolvers.kit import Row
from app.schema import kit
from app.schema.parties.inputs import CustomerArchiveInput, CustomerCreateInput, CustomerRestoreInput, CustomerUpdateInput
from app.services.parties import customer
from app.services.parties.steps import Address as NewAddress
from app.services.parties.steps import NewCustomer

PERMISSIONS = {
    "parties.customer:read": "See customers.",
    "parties.customer:export": "Export customers as a file.",
    "parties.customer:create": "Add customers.",
    "parties.customer:update": "Change customers.",
    "parties.customer:archive": "Archive and restore customers.",
}


@kit.type(description="Where a customer is.")
class Address:
    """Where a customer is."""

    street: str = kit.column("Street and number; may be empty.")
    postal_code: str = kit.column("Postal code; may be empty.")
    city: str = kit.column("Town; may be empty.")
    region: str = kit.column("State, province or county; may be empty.")
    country: str = kit.column("The country's two letters by ISO 3166.")


@kit.type(description="A company or person that buys.")
class Customer:
    """A company or person that buys."""

    id: kit.ID = kit.column("Its id.")
    number: str = kit.column("Its number, for people.")
    name: str = kit.column("Its name.")
    email: str | None = kit.column("Where invoices are mailed to.")
    phone: str | None = kit.column("A telephone number.")
    tax_number: str | None = kit.column("VAT or tax number in its normal form.")
    language: str = kit.column("The language of documents, such as `en`.")
    payment_term_days: int = kit.column("Days from an invoice to its due date.")
    note: str = kit.column("What colleagues should know.")
    address: Address | None = kit.embedded(
        "Where the customer is.", country="country", street="street", postal_code="postal_code", city="city", region="region"
    )
    is_archived: bool = kit.column("Whether no new business is wanted with it.")
    open_amount: kit.Money | None = kit.batch(
        resolvers.open_amounts,
        "id",
        "What is still open of its posted invoices.",
        requires="invoicing.invoice:read",
        on_denied=kit.MASK,
    )
    overdue_amount: kit.Money | None = kit.batch(
        resolvers.overdue_amounts,
        "id",
        "What it should have paid before today.",
        requires="invoicing.invoice:read",
        on_denied=kit.MASK,
    )
    version: int = kit.column("Counts its changes; goes into `expectedVersion`.")
    created_at: datetime = kit.column("When it was added.")
    updated_at: datetime = kit.column("When it was last changed.")


@kit.payload("What became of the customer.")
class CustomerPayload:
    """What became of the customer."""

    customer: Customer | None = kit.entity("The customer.")


@kit.type
class Query:
    """What can be read about customers."""

    customers = kit.connection(
        Customer,
        resolvers.CUSTOMERS,
        "Customers, by name. The search looks into number, name, e-mail address and tax number.",
        requires="parties.customer:read",
        export="parties.customer:export",
        where=("id", "number", "name", "email", "is_archived", "created_at"),
    )

    @kit.query("A customer by its id.", Customer | None, requires="parties.customer:read", listing=resolvers.CUSTOMERS)
    async def customer(self, info: kit.Info, id: kit.ID) -> Row | None:
        return await resolvers.customer(id, kit.selected(info))


@kit.type
class Mutation:
    """What can be done with customers."""

    @kit.mutation("Adds a customer.", CustomerPayload, requires="parties.customer:create")
    async def customer_create(self, info: kit.Info, input: CustomerCreateInput) -> dict[str, Any]:
        given = kit.values(input)
        key, address = given.pop("idempotency_key"), given.pop("address")
        new = NewCustomer(**given, address=NewAddress(**address) if address is not None else None)
        made = await customer.create(info.context.actor, key, new)
        return {"customer": await resolvers.customer(made, kit.selected(info, "customer"))}

    @kit.mutation("Changes a customer.", CustomerPayload, requires="parties.customer:update")
    async def customer_update(self, info: kit.Info, input: CustomerUpdateInput) -> dict[str, Any]:
        changes = kit.values(input)
        await customer.update(info.context.actor, changes.pop("id"), changes.pop("expected_version"), changes)
        return {"customer": await resolvers.customer(input.id, kit.selected(info, "customer"))}

    @kit.mutation("Takes no new business with a customer; what is under way goes on.", CustomerPayload, requires="parties.customer:archive")
    async def customer_archive(self, info: kit.Info, input: CustomerArchiveInput) -> dict[str, Any]:
        await customer.archive(info.context.actor, input.id, input.expected_version)
        return {"customer": await resolvers.customer(input.id, kit.selected(info, "customer"))}

    @kit.mutation("Takes new business with an archived customer again.", CustomerPayload, requires="parties.customer:archive")
    async def customer_restore(self, info: kit.Info, input: CustomerRestoreInput) -> dict[str, Any]:
        await customer.restore(info.context.actor, input.id, input.expected_version)
        return {"customer": await resolvers.customer(input.id, kit.selected(info, "customer"))}
