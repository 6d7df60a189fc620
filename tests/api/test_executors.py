"""Random documents of the contract, by people with many and with few rights, against a company that has traded: both executors agree."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from random import Random
from uuid import UUID

from graphql import GraphQLField, get_named_type, is_non_null_type, is_object_type

from app.schema import build_schema
from app.tenancy.binding import use
from tests import twice
from tests.client import Api
from tests.factories import catalog, parties, payments, sales, stock
from tests.factories import invoicing as billing
from tests.factories.company import Founded
from tests.schema.documents import VARIABLES, Dice

SEED = int(os.environ.get("EQUALITY_SEED", "1"))
DOCUMENTS = int(os.environ.get("EQUALITY_DOCUMENTS", "2000")) // 10
DEPTH_MAX = 3
ROLES = ("Manager", "User")
SCHEMA = build_schema()._schema


async def test_both_executors_agree_on_what_the_product_answers(
    api: Api, founded: Founded, as_role: Callable[[str], Awaitable[Api]]
) -> None:
    await _trade(api, founded)
    arguments = await _arguments(api)
    callers = [api, *[await as_role(role) for role in ROLES]]
    answered = 0

    for number in range(DOCUMENTS):
        dice = Random(f"{SEED} {number}")  # noqa: S311 - it makes up test data
        roots = dice.sample(sorted(arguments), dice.randint(1, 3))
        written = {f"Query.{name}": dice.choice(given) for name, given in arguments.items()}
        document = Dice(dice, written).document(SCHEMA, "query", roots, dice.randint(0, DEPTH_MAX))
        given = {name: dice.random() < 0.5 for name in VARIABLES if f"${name}" in document}
        body = await dice.choice(callers).gql(document, **given)
        answered += body["data"] is not None
        assert not any(error["extensions"]["code"] == "INTERNAL" for error in body.get("errors", ())), (document, body["errors"])
        assert not twice.differences, f"{document}\n{given}\n" + "\n".join(twice.differences)

    assert answered > DOCUMENTS / 2


async def _trade(api: Api, founded: Founded) -> None:
    """Sell goods and a service: one order delivered in part, invoiced and partly paid; another a draft."""
    lamp, shade = await catalog.product(api, "Lamp"), await catalog.product(api, "Shade", "5.00")
    await catalog.category(api, "Light")
    await stock.receive_goods(api, lamp, "10")
    await stock.receive_goods(api, shade, "1")
    buyer = await parties.customer(api, "Corner Shop")
    lines = [sales.line(lamp, "4"), sales.line(shade, "2"), sales.line(unit_price="10.00")]
    order = await sales.confirm_order(api, await sales.make_order(api, *lines, customer=buyer))
    await sales.post_delivery(api, order["deliveries"][0], "3", "1")
    await sales.make_order(api, sales.line(lamp, "1"), customer=await parties.customer(api, "Side Shop"))
    async with use(founded.company):
        invoice = await billing.create(api, UUID(order["id"]))
        await billing.post(api, invoice["id"])
        part = {UUID(invoice["id"]): "15.00"}
        await payments.received(sales.actor_of(founded), UUID(buyer["id"]), "20.00", allocations=part)


async def _arguments(api: Api) -> dict[str, list[str]]:
    """Find arguments for each root field that has none, a page, or an id: of a row that is there, and of one that is not."""
    found: dict[str, list[str]] = {}
    fields = SCHEMA.query_type.fields if SCHEMA.query_type else {}
    pages = {name: field for name, field in fields.items() if "first" in field.args}
    ids: dict[str, list[str]] = {}
    for name, field in pages.items():
        found[name] = ["(first: 2)", "(first: 50)", "(last: 3)"]
        nodes = (await api.ok(f"{{ {name}(first: 50) {{ nodes {{ id }} }} }}"))[name]["nodes"]
        ids[_node(field)] = [row["id"] for row in nodes]
    for name, field in fields.items():
        needed = [given for given, argument in field.args.items() if is_non_null_type(argument.type)]
        if not needed and name not in found:
            found[name] = [""]
        elif needed == ["id"]:
            known = ids.get(str(get_named_type(field.type)), [])
            found[name] = [f'(id: "{each}")' for each in [*known, "0197b2f0-3c1e-7d24-9c55-0f6a1f0c2b11"]]
    return found


def _node(field: GraphQLField) -> str:
    connection = get_named_type(field.type)
    assert is_object_type(connection)
    return str(get_named_type(connection.fields["nodes"].type))
