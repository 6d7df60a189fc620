"""What is asked of all three servers: the eight operations, as GraphQL documents and as the plain requests of the hand-written server."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any, Final
from uuid import UUID, uuid4

DRAFT_LINES: Final = 5
WORDS_FIRST: Final = ("oak", "walnut", "steel", "copper", "linen", "cotton", "glass", "marble", "bamboo", "rubber")
WORDS_SECOND: Final = ("table", "lamp", "drawer", "shelf", "bottle", "curtain", "handle", "bracket", "mirror", "basket")

Variables = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Known:
    """Ids of what the company has, to ask for."""

    orders: list[UUID]
    customers: list[UUID]
    products: list[UUID]
    drafts: list[UUID]
    first_day: str
    today: str


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation: its letter, what it is, its document, and the variables of a request."""

    letter: str
    what: str
    document: str
    variables: Callable[[Random, Known], Variables]
    is_write: bool = False
    uses_drafts: bool = False

    def bodies(self, random: Random, known: Known, count: int) -> tuple[list[str], list[str]]:
        """Make requests: the same ones for a GraphQL server and for the hand-written one."""
        given = [self.variables(random, known) for _ in range(count)]
        if self.uses_drafts:
            given = [_post(each) for each in known.drafts[:count]]
        return (
            [json.dumps({"query": self.document, "variables": each}, separators=(",", ":")) for each in given],
            [json.dumps(each.get("input", each), separators=(",", ":")) for each in given],
        )


def _nothing(_: Random, __: Known) -> Variables:
    return {}


def _order(random: Random, known: Known) -> Variables:
    return {"id": str(random.choice(known.orders))}


def _draft(random: Random, known: Known) -> Variables:
    lines = [{"productId": str(random.choice(known.products)), "quantity": str(random.randint(1, 9))} for _ in range(DRAFT_LINES)]
    return {"input": {"idempotencyKey": str(uuid4()), "customerId": str(random.choice(known.customers)), "lines": lines}}


def _post(invoice: UUID) -> Variables:
    return {"input": {"id": str(invoice), "expectedVersion": 1, "idempotencyKey": str(uuid4())}}


def _words(random: Random, _: Known) -> Variables:
    return {"search": f"{random.choice(WORDS_FIRST)} {random.choice(WORDS_SECOND)}"}


def _days(_: Random, known: Known) -> Variables:
    return {"from": known.first_day, "to": known.today}


_LINES: Final = "lines { position quantity unitPrice product { sku name } }"
_ERRORS: Final = "errors { code message path }"

OPERATIONS: Final = (
    Operation(
        "a",
        "the newest 50 orders",
        "{ salesOrders(first: 50) { nodes { number state customer { name } total { amount } } } }",
        _nothing,
    ),
    Operation(
        "b",
        "the same with lines and products",
        f"{{ salesOrders(first: 50) {{ nodes {{ number state customer {{ name }} total {{ amount }} {_LINES} }} }} }}",
        _nothing,
    ),
    Operation(
        "c",
        "one order with its lines",
        f"query ($id: ID!) {{ salesOrder(id: $id) {{ number state customer {{ name }} total {{ amount }} {_LINES} }} }}",
        _order,
    ),
    Operation(
        "f",
        "products by two words",
        "query ($search: String!) { products(first: 20, search: $search) { nodes { sku name salesPrice { amount } } } }",
        _words,
    ),
    Operation("g", "sales by month", "{ dashboard { salesByMonth { month net { amount } } } }", _nothing),
    Operation(
        "h",
        "the trial balance of a year",
        "query ($from: Date!, $to: Date!) { trialBalance(from: $from, to: $to) { rows { account { code name } depth"
        " opening { amount } debit { amount } credit { amount } closing { amount } } } }",
        _days,
    ),
    Operation(
        "d",
        f"draft an order of {DRAFT_LINES} lines",
        "mutation ($input: SalesOrderCreateInput!) { salesOrderCreate(input: $input) { salesOrder { id number total { amount } } "
        + _ERRORS
        + " } }",
        _draft,
        is_write=True,
    ),
    Operation(
        "e",
        "post an invoice",
        "mutation ($input: InvoicePostInput!) { invoicePost(input: $input) { invoice { id number state openAmount { amount } } "
        + _ERRORS
        + " } }",
        _nothing,
        is_write=True,
        uses_drafts=True,
    ),
)
