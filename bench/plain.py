"""The usual way: Strawberry, Tortoise and a data loader for each relation, written as their documentation shows; no rights, no limits.

It has as much of the product's schema as the operations ask for, over the product's tables.
"""

# mypy: disable-error-code="attr-defined, arg-type, return-value, no-any-return"
# A record stands where a type is promised, as is usual; and of `order_id` and its like Tortoise tells no type checker.

from __future__ import annotations

import contextlib
import os
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Annotated, Any
from uuid import UUID
from zoneinfo import ZoneInfo

import orjson
import strawberry
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.routing import Route
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL
from strawberry.dataloader import DataLoader
from tortoise import Tortoise, connections
from tortoise.expressions import F
from tortoise.functions import Sum
from tortoise.transactions import in_transaction
from uuid_utils.compat import uuid7

from app.models.accounting import Account as AccountModel
from app.models.accounting import AccountDefault, FiscalYear, JournalEntry, JournalLine
from app.models.accounting import Tax as TaxModel
from app.models.catalog import Product as ProductModel
from app.models.company import CompanyProfile, Series
from app.models.invoicing import Invoice as InvoiceModel
from app.models.invoicing import InvoiceLine, InvoiceTax
from app.models.parties import Party
from app.models.sales import SalesOrder as OrderModel
from app.models.sales import SalesOrderLine as LineModel
from app.models.work import Idempotency, Outbox
from bench.plain_types import (
    Dashboard,
    InvoicePayload,
    InvoicePostInput,
    Money,
    MonthSales,
    ProductConnection,
    SalesOrder,
    SalesOrderConnection,
    SalesOrderCreateInput,
    SalesOrderPayload,
    TrialBalance,
    TrialBalanceRow,
)

POOL_SIZE = 4
CENT = Decimal("0.01")
# The company's: its day is the date of what it posts.
ZONE = ZoneInfo("Europe/Berlin")
ACTOR = UUID(os.environ.get("BENCH_ACTOR", "0" * 32))
MODELS = ["accounting", "audit", "catalog", "company", "documents", "invoicing", "parties", "payments", "sales", "stock", "work"]


@strawberry.type
class Query:
    """What can be read."""

    @strawberry.field
    async def sales_orders(self, first: int) -> SalesOrderConnection:
        return SalesOrderConnection(nodes=await OrderModel.all().order_by("-created_at", "-id").limit(first))

    @strawberry.field
    async def sales_order(self, id: strawberry.ID) -> SalesOrder | None:
        return await OrderModel.get_or_none(id=id)

    @strawberry.field
    async def products(self, first: int, search: str) -> ProductConnection:
        found = ProductModel.all()
        for word in search.split():
            found = found.filter(name__icontains=word)
        return ProductConnection(nodes=await found.order_by("name", "id").limit(first))

    @strawberry.field
    async def dashboard(self) -> Dashboard:
        today = datetime.now(ZONE).date()
        months = [
            date((today.year * 12 + today.month - 1 - back) // 12, (today.month - 1 - back) % 12 + 1, 1) for back in range(11, -1, -1)
        ]
        sold = await connections.get("tenant").execute_query_dict(
            "SELECT date_trunc('month', issued_on)::date AS month, sum(net) AS net FROM invoice"
            " WHERE state = 'POSTED' AND issued_on BETWEEN $1 AND $2 GROUP BY 1",
            [months[0], today],
        )
        sums = {row["month"]: row["net"] for row in sold}
        rows = [MonthSales(month=month, net=Money(amount=sums.get(month, Decimal("0.00")), currency="EUR")) for month in months]
        return Dashboard(sales_by_month=rows)

    @strawberry.field
    async def trial_balance(self, from_: Annotated[date, strawberry.argument(name="from")], to: date) -> TrialBalance:
        accounts = await AccountModel.all().order_by("code")
        before = (
            await JournalLine.filter(on__lt=from_)
            .annotate(sum=Sum(F("debit") - F("credit")))
            .group_by("account_id")
            .values("account_id", "sum")
        )
        within = (
            await JournalLine.filter(on__gte=from_, on__lte=to)
            .annotate(debits=Sum("debit"), credits=Sum("credit"))
            .group_by("account_id")
            .values("account_id", "debits", "credits")
        )
        figures = {account.id: [Decimal("0.00")] * 3 for account in accounts}
        for row in before:
            figures[row["account_id"]][0] = row["sum"]
        for row in within:
            figures[row["account_id"]][1:] = [row["debits"], row["credits"]]
        return TrialBalance(rows=_tree(accounts, figures))


@strawberry.type
class Mutation:
    """What can be done."""

    @strawberry.mutation
    async def sales_order_create(self, input: SalesOrderCreateInput) -> SalesOrderPayload:
        async with in_transaction("tenant"):
            await _act("sales.order:create")
            profile = await CompanyProfile.first()
            customer = await Party.get(id=input.customer_id, is_customer=True, is_archived=False)
            tax = await TaxModel.filter(is_active=True).order_by("position", "id").first()
            products = {each.id: each for each in await ProductModel.filter(id__in=[line.product_id for line in input.lines])}
            assert profile is not None
            assert tax is not None
            (row,) = await connections.get("tenant").execute_query_dict("SELECT nextval('sales_order_number') AS number")
            chosen = [(products[UUID(line.product_id)], line.quantity) for line in input.lines]
            nets = [(product.sales_price * quantity).quantize(CENT) for product, quantity in chosen]
            net, whole_tax = sum(nets, Decimal(0)), (sum(nets, Decimal(0)) * tax.rate).quantize(CENT)
            taxes = [(each * tax.rate).quantize(CENT) for each in nets]
            taxes[-1] += whole_tax - sum(taxes, Decimal(0))
            order = await OrderModel.create(
                number=f"SO-{row['number']:08d}",
                customer=customer,
                state="DRAFT",
                fulfilment="NONE",
                invoicing="NONE",
                ordered_on=datetime.now(ZONE).date(),
                currency=profile.currency,
                prices_include_tax=False,
                discount=Decimal("0.00"),
                net=net,
                tax=whole_tax,
                total=net + whole_tax,
                created_by_id=ACTOR,
            )
            await LineModel.bulk_create(
                LineModel(
                    order=order,
                    position=position,
                    product=product,
                    description=product.name,
                    quantity=quantity,
                    unit_id=product.unit_id,
                    unit_price=product.sales_price,
                    discount_rate=Decimal(0),
                    tax=tax,
                    tax_rate=tax.rate,
                    net=nets[position - 1],
                    tax_amount=taxes[position - 1],
                )
                for position, (product, quantity) in enumerate(chosen, 1)
            )
            await _keep_key(input.idempotency_key, "sales.order:create", order.id)
        return SalesOrderPayload(sales_order=order, errors=[])

    @strawberry.mutation
    async def invoice_post(self, input: InvoicePostInput) -> InvoicePayload:
        async with in_transaction("tenant"):
            await _act("invoicing.invoice:post")
            invoice = await InvoiceModel.filter(id=input.id, version=input.expected_version, state="DRAFT").select_for_update().get()
            customer = await Party.get(id=invoice.customer_id)
            receivable = await AccountDefault.get(purpose="RECEIVABLE")
            lines = await InvoiceLine.filter(invoice_id=invoice.id).order_by("position")
            taxes = await InvoiceTax.filter(invoice_id=invoice.id).select_related("tax")
            today = datetime.now(ZONE).date()
            due = date.fromordinal(today.toordinal() + customer.payment_term_days)
            year = await FiscalYear.get(starts_on__lte=today, ends_on__gte=today)
            series = await Series.filter(code="INV", fiscal_year_id=year.id).select_for_update().get()
            number = f"{series.prefix}{series.next:0{series.digits}d}"
            await Series.filter(id=series.id).update(next=series.next + 1, last_on=today)
            entry = await JournalEntry.create(kind="INVOICE", on=today, description=number, document_id=invoice.id)
            sides: dict[tuple[Any, Any], Decimal] = {}
            for line in lines:
                key = (line.income_account_id, None)
                sides[key] = sides.get(key, Decimal(0)) + line.net
            for part in taxes:
                sides[part.tax.account_id, part.tax_id] = part.amount
            item = _side(entry, 1, receivable.account_id, invoice.total, invoice, number, due)
            rest = [
                _side(entry, position, account, -amount, invoice, number, None, tax)
                for position, ((account, tax), amount) in enumerate(sides.items(), 2)
            ]
            await JournalLine.bulk_create([item, *rest])
            invoice.update_from_dict(
                {
                    "number": number,
                    "state": "POSTED",
                    "payment_state": "OPEN",
                    "issued_on": today,
                    "due_on": due,
                    "open_amount": invoice.total,
                    "entry_id": entry.id,
                    "item_id": item.id,
                    "posted_at": datetime.now(UTC),
                    "version": invoice.version + 1,
                }
            )
            await invoice.save()
            await Outbox.create(
                kind="invoicing.invoice_posted", entity_kind="INVOICE", entity_id=invoice.id, actor_id=ACTOR, payload={"sendMail": True}
            )
            await _keep_key(input.idempotency_key, "invoicing.invoice:post", invoice.id)
        return InvoicePayload(invoice=invoice, errors=[])


def _side(
    entry: Any, position: int, account: UUID, amount: Decimal, invoice: Any, number: str, due: date | None, tax: UUID | None = None
) -> JournalLine:
    return JournalLine(
        entry=entry,
        position=position,
        on=entry.on,
        account_id=account,
        party_id=invoice.customer_id if due else None,
        tax_id=tax,
        debit=max(amount, Decimal("0.00")),
        credit=max(-amount, Decimal("0.00")),
        currency=invoice.currency,
        amount=amount,
        due_on=due,
        description=number,
    )


def _tree(accounts: Sequence[Any], figures: dict[UUID, list[Decimal]]) -> list[TrialBalanceRow]:
    below: dict[UUID | None, list[Any]] = {}
    for account in accounts:
        below.setdefault(account.parent_id, []).append(account)
    rows: list[TrialBalanceRow] = []

    def add(account: Any, depth: int) -> list[Decimal]:
        place = len(rows)
        sums = list(figures[account.id])
        for child in below.get(account.id, []):
            sums = [one + other for one, other in zip(sums, add(child, depth + 1), strict=True)]
        opening, debit, credit = sums
        figures_of = {"opening": opening, "debit": debit, "credit": credit, "closing": opening + debit - credit}
        money = {name: Money(amount=each.quantize(CENT), currency="EUR") for name, each in figures_of.items()}
        rows.insert(place, TrialBalanceRow(account=account, depth=depth, **money))
        return sums

    for account in below[None]:
        add(account, 0)
    return rows


async def _act(operation: str) -> None:
    await connections.get("tenant").execute_query(
        "SELECT set_config('app.actor', $1, true), set_config('app.operation', $2, true), set_config('app.request', $3, true)",
        [str(ACTOR), operation, uuid7().hex],
    )


async def _keep_key(key: UUID, operation: str, entity: UUID) -> None:
    await Idempotency.create(
        id=uuid7(), account_id=ACTOR, key=key, operation=operation, input_hash=b"", entity_id=entity, created_at=datetime.now(UTC)
    )


async def _products(keys: list[UUID]) -> list[Any]:
    found = {each.id: each for each in await ProductModel.filter(id__in=keys)}
    return [found.get(key) for key in keys]


async def _customers(keys: list[UUID]) -> list[Any]:
    found = {each.id: each for each in await Party.filter(id__in=keys)}
    return [found.get(key) for key in keys]


async def _lines(keys: list[UUID]) -> list[list[Any]]:
    below: dict[UUID, list[Any]] = {key: [] for key in keys}
    for line in await LineModel.filter(order_id__in=keys).order_by("position"):
        below[line.order_id].append(line)
    return [below[key] for key in keys]


class Server(GraphQL[dict[str, Any], None]):
    """The endpoint, with fresh loaders for each request."""

    async def get_context(self, request: Request | WebSocket, response: Any) -> dict[str, Any]:
        return {"products": DataLoader(_products), "customers": DataLoader(_customers), "lines": DataLoader(_lines)}


@contextlib.asynccontextmanager
async def _open(_: Starlette) -> AsyncIterator[None]:
    given = orjson.loads(os.environ["BENCH_DATABASE"])
    await Tortoise.init(
        config={
            "connections": {
                "tenant": {"engine": "tortoise.backends.asyncpg", "credentials": given | {"minsize": POOL_SIZE, "maxsize": POOL_SIZE}}
            },
            "apps": {"tenant": {"models": [f"app.models.{name}" for name in MODELS], "default_connection": "tenant"}},
            "use_tz": True,
            "timezone": "UTC",
        },
        _enable_global_fallback=True,
    )
    yield
    await Tortoise.close_connections()


app = Starlette(routes=[Route("/graphql", Server(strawberry.Schema(Query, Mutation)), methods=["POST"])], lifespan=_open)

if __name__ == "__main__":
    uvicorn.run(app, port=int(os.environ["BENCH_PORT"]), access_log=False, log_level="warning")
