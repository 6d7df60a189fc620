"""Customers: added, changed, archived when no new business is wanted with them, and restored."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from app.domain.work import EntityKind
from app.models.parties import Party
from app.services import idempotency, outbox, rows
from app.services.actor import Actor
from app.services.parties import steps
from app.services.parties.steps import NewCustomer
from app.services.transaction import use_case


@use_case("parties.customer:create")
async def create(actor: Actor, idempotency_key: UUID, given: NewCustomer) -> UUID:
    """Add a customer once per key and return its id; without a number it gets the next one, such as C-00001."""
    done = await idempotency.claim("parties.customer:create", idempotency_key, given)
    if not done.is_repeat:
        await steps.add_customer(done.entity_id, given)
    return done.entity_id


@use_case("parties.customer:update")
async def update(actor: Actor, customer_id: UUID, expected_version: int, changes: Mapping[str, Any]) -> None:
    """Change what is given of a customer; None takes an optional value away, what is not given stays."""
    if await steps.change_customer(customer_id, expected_version, changes):
        await _tell(customer_id)


@use_case("parties.customer:archive")
async def archive(actor: Actor, customer_id: UUID, expected_version: int) -> None:
    """Take no new business with a customer; what is under way goes on. An archived one stays as it is."""
    await _set_archived(customer_id, expected_version, is_archived=True)


@use_case("parties.customer:restore")
async def restore(actor: Actor, customer_id: UUID, expected_version: int) -> None:
    """Take new business with an archived customer again."""
    await _set_archived(customer_id, expected_version, is_archived=False)


async def _set_archived(customer_id: UUID, expected_version: int, *, is_archived: bool) -> None:
    known = await steps.lock_customer(customer_id, expected_version)
    if known["is_archived"] != is_archived:
        await rows.update(Party, customer_id, expected_version, {"is_archived": is_archived}, thing="customer")
        await _tell(customer_id)


async def _tell(customer_id: UUID) -> None:
    """Let whoever has the customer open see that it changed."""
    await outbox.add("parties.customer_changed", EntityKind.CUSTOMER, customer_id)
