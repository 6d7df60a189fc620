"""The company's units and taxes: what products are counted in, and what is added to their price."""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from uuid import UUID

from app.domain.catalog import TaxCategory
from app.resolvers import catalog as resolvers
from app.schema import kit
from app.schema.catalog import Tax, Unit
from app.services.company import tax, unit
from app.services.company.tax import NewTax
from app.services.company.unit import NewUnit

PERMISSIONS = {
    "company.tax:write": "Add taxes, and put them out of use.",
    "company.unit:write": "Add units, and archive them.",
}
_DIGITS_MAX = 6


@kit.input(description="A new unit.")
class UnitCreateInput:
    """A new unit."""

    idempotency_key: UUID = kit.given("Made by the client; the same key never makes two units.")
    code: str = kit.text("Its short form, unique, such as `pcs`.", kit.CODE_LENGTH_MAX)
    name: str = kit.text("Its name.", kit.NAME_LENGTH_MAX)
    digits: int = kit.number("How many digits after the point a quantity may have.", at_least=0, at_most=_DIGITS_MAX, default=0)


@kit.input(description="Which unit is archived, or used again.")
class UnitArchiveInput:
    """Which unit is archived, or used again."""

    id: kit.ID = kit.given("The unit.")
    is_archived: bool = kit.given("Whether it is archived; false uses it again.", default=True)


@kit.input(description="A new tax.")
class TaxCreateInput:
    """A new tax."""

    idempotency_key: UUID = kit.given("Made by the client; the same key never makes two taxes.")
    code: str = kit.text("Its short form, unique.", kit.CODE_LENGTH_MAX)
    name: str = kit.text("Its name, as documents show it.", kit.NAME_LENGTH_MAX)
    rate: Decimal = kit.number("Its rate as a fraction: 0.19 is 19 %.", at_least=0)
    category: TaxCategory = kit.given("How EN 16931 groups it.")
    account_id: kit.ID | None = kit.given("The account that collects it; needed above zero.", default=None)


@kit.input(description="Which tax is used for new lines, or no longer.")
class TaxActivateInput:
    """Which tax is used for new lines, or no longer."""

    id: kit.ID = kit.given("The tax.")
    expected_version: int = kit.given("The version that was read.")
    is_active: bool = kit.given("Whether new lines may use it.")


@kit.payload("What became of the unit.")
class UnitPayload:
    """What became of the unit."""

    unit: Unit | None = kit.entity("The unit.")


@kit.payload("What became of the tax.")
class TaxPayload:
    """What became of the tax."""

    tax: Tax | None = kit.entity("The tax.")


@kit.type
class Mutation:
    """What can be done with units and taxes."""

    @kit.mutation("Adds a unit.", UnitPayload, requires="company.unit:write")
    async def unit_create(self, info: kit.Info, input: UnitCreateInput) -> dict[str, Any]:
        given = kit.values(input)
        made = await unit.create(info.context.actor, given.pop("idempotency_key"), NewUnit(**given))
        return {"unit": (await resolvers.units_by_id([made], kit.selected(info, "unit")))[0]}

    @kit.mutation("Takes a unit out of use for new products, or into use again.", UnitPayload, requires="company.unit:write")
    async def unit_archive(self, info: kit.Info, input: UnitArchiveInput) -> dict[str, Any]:
        await unit.set_archived(info.context.actor, input.id, input.is_archived)
        return {"unit": (await resolvers.units_by_id([input.id], kit.selected(info, "unit")))[0]}

    @kit.mutation("Adds a tax. It is never changed; another one takes its place.", TaxPayload, requires="company.tax:write")
    async def tax_create(self, info: kit.Info, input: TaxCreateInput) -> dict[str, Any]:
        given = kit.values(input)
        made = await tax.create(info.context.actor, given.pop("idempotency_key"), NewTax(**given))
        return {"tax": (await resolvers.taxes_by_id([made], kit.selected(info, "tax")))[0]}

    @kit.mutation("Puts a tax out of use for new lines, or into use again.", TaxPayload, requires="company.tax:write")
    async def tax_activate(self, info: kit.Info, input: TaxActivateInput) -> dict[str, Any]:
        await tax.set_active(info.context.actor, input.id, input.expected_version, input.is_active)
        return {"tax": (await resolvers.taxes_by_id([input.id], kit.selected(info, "tax")))[0]}
