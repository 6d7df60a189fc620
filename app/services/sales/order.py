"""Orders of customers: drafted and changed, confirmed so that stock is promised and deliveries planned, closed or cancelled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from asyncpg import Record

from app.domain.approvals import ApprovalStep
from app.domain.money import ZERO
from app.domain.refusal import Code, Faults, Refused
from app.domain.sales.order import FulfilmentState, InvoicingState, OrderAction, OrderState, require
from app.domain.tax import DocumentTotals, TaxMode
from app.domain.work import EntityKind
from app.models.sales import SalesOrder, SalesOrderLine
from app.services import clock, idempotency, outbox, rows
from app.services.actor import Actor
from app.services.approvals import steps as approvals
from app.services.sales import drafts
from app.services.sales.lines import EnteredLine, add_up, complete, line_values
from app.services.sales.steps import NUMBER_DIGITS, lock_order, order_lines, process, refresh_states
from app.services.stock.steps import place_of, release, reserve
from app.services.transaction import use_case
from app.tenancy import binding, database

# What an update may change beside lines, discount and the basis of prices.
_PLAIN: Final = ("customer_id", "ordered_on", "customer_reference", "note")


@dataclass(frozen=True, slots=True)
class NewOrder:
    """An order as a person enters it; without a choice the date is today and prices are as the company keeps them."""

    customer_id: UUID
    lines: Sequence[EnteredLine] = field(default_factory=tuple)
    ordered_on: date | None = None
    customer_reference: str = ""
    note: str = ""
    prices_include_tax: bool | None = None
    discount: Decimal = ZERO


@use_case("sales.order:create")
async def create(actor: Actor, order: NewOrder, idempotency_key: UUID) -> UUID:
    """Draft an order and return its id; lines take from their products what is left out, and all that is wrong is refused at once."""
    done = await idempotency.claim("sales.order:create", idempotency_key, order)
    if done.is_repeat:
        return done.entity_id
    company = await _company(order.customer_id, is_numbered=True)
    faults = Faults()
    _check_customer(company, faults)
    ordered_on = _date(order.ordered_on, faults)
    includes_tax = company["prices_include_tax"] if order.prices_include_tax is None else order.prices_include_tax
    lines = await complete(order.lines, company["unit_id"], faults)
    totals = add_up(lines, prices_include_tax=includes_tax, mode=TaxMode(company["tax_mode"]), discount=order.discount, faults=faults)
    faults.raise_if_any()
    assert totals is not None, "totals without faults"

    await rows.insert(
        SalesOrder,
        [
            {
                "id": done.entity_id,
                "number": f"SO-{company['next_number']:0{NUMBER_DIGITS}d}",
                "customer_id": order.customer_id,
                "state": OrderState.DRAFT,
                "fulfilment": FulfilmentState.NONE,
                "invoicing": InvoicingState.NONE,
                "ordered_on": ordered_on,
                "customer_reference": order.customer_reference,
                "note": order.note,
                "currency": binding.current().currency,
                "prices_include_tax": includes_tax,
                **_amounts(totals),
                "created_by_id": actor.account_id,
            }
        ],
    )
    await rows.insert(
        SalesOrderLine,
        [{"order_id": done.entity_id, **line_values(line, position, totals)} for position, line in enumerate(lines, 1)],
    )
    return done.entity_id


@use_case("sales.order:update")
async def update(actor: Actor, order_id: UUID, expected_version: int, changes: Mapping[str, Any]) -> None:
    """Change a draft. What `changes` does not name stays; `lines` replace all lines, and those that are named by id are kept.

    Amounts are calculated anew only when lines, discount or the basis of the prices change, so that a new setting of the company
    never changes a saved document (T-01).
    """
    order = await lock_order(order_id, expected_version)
    if (state := OrderState(order["state"])) is not OrderState.DRAFT:
        require(OrderAction.UPDATE, state, (await order_lines([order_id]))[order_id])
    faults = Faults()
    company = await _company(changes.get("customer_id", order["customer_id"]))
    if "customer_id" in changes and changes["customer_id"] != order["customer_id"]:
        _check_customer(company, faults)
    values = {name: changes[name] for name in _PLAIN if name in changes}
    if "ordered_on" in changes:
        values["ordered_on"] = _date(changes["ordered_on"], faults)

    includes_tax = changes.get("prices_include_tax", order["prices_include_tax"])
    discount = changes.get("discount", order["discount"])
    is_calculated = "lines" in changes or includes_tax != order["prices_include_tax"] or discount != order["discount"]
    if is_calculated:
        stored = await drafts.stored_lines(order_id)
        entered: Sequence[EnteredLine] | None = changes.get("lines")
        lines = stored.lines if entered is None else await complete(entered, company["unit_id"], faults, stored.kept)
        line_ids = stored.ids if entered is None else drafts.line_ids(entered, stored.ids, faults)
        mode = TaxMode(company["tax_mode"])
        totals = add_up(lines, prices_include_tax=includes_tax, mode=mode, discount=discount, faults=faults)
        faults.raise_if_any()
        assert totals is not None, "totals without faults"
        await drafts.replace_lines(order_id, stored.ids, dict(zip(line_ids, lines, strict=True)), totals)
        values |= {"prices_include_tax": includes_tax, **_amounts(totals)}
    faults.raise_if_any()
    await rows.update(SalesOrder, order_id, expected_version, values, thing="order")


@use_case("sales.order:confirm")
async def confirm(actor: Actor, order_id: UUID, expected_version: int, idempotency_key: UUID) -> UUID:
    """Confirm a draft: promise the stock that is there and plan a delivery of everything (never refused for lack of stock)."""
    given = {"id": order_id, "expected_version": expected_version}
    done = await idempotency.claim("sales.order:confirm", idempotency_key, given, entity_id=order_id)
    if done.is_repeat:
        return order_id
    await _step(order_id, expected_version, OrderAction.CONFIRM, OrderState.CONFIRMED)
    await reserve(order_id, (await place_of(None)).location_id)
    await process(order_id)
    await outbox.add("sales.order_confirmed", EntityKind.SALES_ORDER, order_id)
    return order_id


@use_case("sales.order:cancel")
async def cancel(actor: Actor, order_id: UUID, expected_version: int) -> None:
    """Cancel an order of which nothing has happened: its stock goes to those who wait, its deliveries are cancelled."""
    before = await _step(order_id, expected_version, OrderAction.CANCEL, OrderState.CANCELLED)
    if before is OrderState.CONFIRMED:
        await _end(order_id)


@use_case("sales.order:close")
async def close(actor: Actor, order_id: UUID, expected_version: int) -> None:
    """End an order that was delivered in part: what was delivered stays, the rest is neither promised nor planned any more (STK-5)."""
    await _step(order_id, expected_version, OrderAction.CLOSE, OrderState.CLOSED)
    await _end(order_id)


async def _step(order_id: UUID, expected_version: int, action: OrderAction, target: OrderState) -> OrderState:
    """Take an order one step on, with its derived states, and return where it was."""
    order = await lock_order(order_id, expected_version)
    state = OrderState(order["state"])
    require(action, state, (await order_lines([order_id]))[order_id])
    if action is OrderAction.CONFIRM:
        await approvals.require(ApprovalStep.SALES_ORDER_CONFIRM, order_id, expected_version, order["total"], order["currency"])
    await rows.update(SalesOrder, order_id, expected_version, {"state": target}, thing="order")
    await refresh_states([order_id])
    return state


async def _end(order_id: UUID) -> None:
    await release(order_id, (await place_of(None)).location_id)
    await process(order_id)


async def _company(customer_id: UUID, *, is_numbered: bool = False) -> Record:
    """Return what an order needs of the company and of its customer and, where it is numbered, the next number; in one statement."""
    found = await database.fetchrow(
        "SELECT profile.tax_mode, profile.prices_include_tax, (SELECT id FROM unit WHERE NOT is_archived ORDER BY id LIMIT 1) AS unit_id,"
        " party.id AS customer_id, party.name AS customer, party.is_archived,"
        " CASE WHEN $2 THEN nextval('sales_order_number') END AS next_number"
        " FROM company_profile profile LEFT JOIN party ON party.id = $1 AND party.is_customer",
        customer_id,
        is_numbered,
    )
    assert found is not None, "a company has its profile"
    return found


def _check_customer(company: Record, faults: Faults) -> None:
    if company["customer_id"] is None:
        faults.add(Code.NOT_FOUND, "This customer does not exist.", "customerId")
    elif company["is_archived"]:
        faults.add(Code.ARCHIVED, f"{company['customer']} is archived and takes no new orders.", "customerId")


def _date(ordered_on: date | None, faults: Faults) -> date:
    try:
        return clock.business_date(ordered_on, "orderedOn")
    except Refused as refused:
        faults.take(refused)
        return clock.today()


def _amounts(totals: DocumentTotals) -> dict[str, Decimal]:
    return {"discount": totals.discount, "net": totals.net, "tax": totals.tax, "total": totals.total}
