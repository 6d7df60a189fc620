"""The limit: what a server written by hand can reach. No ORM, no rights, no GraphQL; each answer is JSON from one SQL statement.

The two writes are transactions that leave the same rows behind as the product's: document, entry, number, outbox, idempotency, audit.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import asyncpg
import orjson
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from uuid_utils.compat import uuid7

from bench import statements as sql

POOL_SIZE = 4

_pool: asyncpg.Pool
_actor = UUID(os.environ.get("BENCH_ACTOR", "0" * 32))


async def newest_orders(_: dict[str, Any]) -> str:
    """Op a."""
    return await _text(sql.ORDERS)


async def newest_orders_with_lines(_: dict[str, Any]) -> str:
    """Op b."""
    return await _text(sql.ORDERS_WITH_LINES)


async def one_order(given: dict[str, Any]) -> str:
    """Op c."""
    return await _text(sql.ORDER, UUID(given["id"]))


async def found_products(given: dict[str, Any]) -> str:
    """Op f."""
    words = [f"%{word}%" for word in given["search"].split()]
    return await _text(sql.products(len(words)), *words)


async def sales_by_month(_: dict[str, Any]) -> str:
    """Op g."""
    return await _text(sql.MONTHS)


async def trial_balance(given: dict[str, Any]) -> str:
    """Op h."""
    return await _text(sql.TRIAL_BALANCE, date.fromisoformat(given["from"]), date.fromisoformat(given["to"]))


async def draft_order(given: dict[str, Any]) -> str:
    """Op d."""
    order = uuid7()
    async with _pool.acquire() as connection, connection.transaction():
        await _begin(connection, "sales.order:create", given, order)
        lines = given["lines"]
        made: Any = await connection.fetchrow(
            sql.DRAFT_ORDER,
            order,
            UUID(given["customerId"]),
            [uuid7() for _ in lines],
            [UUID(line["productId"]) for line in lines],
            [Decimal(line["quantity"]) for line in lines],
            _actor,
        )
    return (
        f'{{"data":{{"salesOrderCreate":{{"salesOrder":{{"id":"{order}","number":"{made["number"]}",'
        f'"total":{{"amount":"{made["total"]}"}}}},"errors":[]}}}}}}'
    )


async def post_invoice(given: dict[str, Any]) -> str:
    """Op e."""
    invoice = UUID(given["id"])
    async with _pool.acquire() as connection, connection.transaction():
        await _begin(connection, "invoicing.invoice:post", given, invoice)
        draft: Any = await connection.fetchrow(sql.LOCK_DRAFT, invoice)
        assert draft["state"] == "DRAFT"
        assert draft["version"] == given["expectedVersion"]
        posted: Any = await connection.fetchrow(sql.POST_INVOICE, invoice, uuid7(), uuid7(), uuid7(), _actor)
    return (
        f'{{"data":{{"invoicePost":{{"invoice":{{"id":"{invoice}","number":"{posted["number"]}","state":"POSTED",'
        f'"openAmount":{{"amount":"{posted["total"]}"}}}},"errors":[]}}}}}}'
    )


async def _begin(connection: Any, operation: str, given: dict[str, Any], entity: UUID) -> None:
    await connection.execute(sql.BEGIN_AS, str(_actor), operation, os.urandom(12).hex())
    digest = hashlib.sha256(orjson.dumps(given, option=orjson.OPT_SORT_KEYS)).digest()
    await connection.execute(sql.CLAIM, uuid7(), _actor, UUID(given["idempotencyKey"]), operation, digest, entity)


async def _text(statement: str, *values: object) -> str:
    async with _pool.acquire() as connection:
        found: str = await connection.fetchval(statement, *values)
        return found


def _endpoint(answer: Callable[[dict[str, Any]], Awaitable[str]]) -> Callable[[Request], Awaitable[Response]]:
    async def respond(request: Request) -> Response:
        return Response(await answer(orjson.loads(await request.body())), media_type="application/json")

    return respond


ANSWERS = {
    "a": newest_orders,
    "b": newest_orders_with_lines,
    "c": one_order,
    "d": draft_order,
    "e": post_invoice,
    "f": found_products,
    "g": sales_by_month,
    "h": trial_balance,
}


@contextlib.asynccontextmanager
async def _open(_: Starlette) -> AsyncIterator[None]:
    global _pool
    # Nobody sets anything for longer than a transaction here, so nothing need be reset between two borrowers.
    async with asyncpg.create_pool(
        **orjson.loads(os.environ["BENCH_DATABASE"]), min_size=POOL_SIZE, max_size=POOL_SIZE, reset=_keep
    ) as _pool:
        yield


async def _keep(_: Any) -> None:
    return


app = Starlette(routes=[Route(f"/{letter}", _endpoint(answer), methods=["POST"]) for letter, answer in ANSWERS.items()], lifespan=_open)

if __name__ == "__main__":
    uvicorn.run(app, port=int(os.environ["BENCH_PORT"]), access_log=False, log_level="warning")
