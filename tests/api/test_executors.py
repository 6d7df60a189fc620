"""Random documents of the contract, by people with many and with few rights, against a company that has traded: both executors agree."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from random import Random

from graphql import GraphQLField, get_named_type, is_non_null_type, is_object_type

from app.schema import build_schema
from tests import twice
from tests.client import Api
from tests.factories.company import Founded
from tests.factories.trading import trade
from tests.schema.documents import VARIABLES, Dice

SEED = int(os.environ.get("EQUALITY_SEED", "1"))
DOCUMENTS = int(os.environ.get("EQUALITY_DOCUMENTS", "2000")) // 10
DEPTH_MAX = 3
ROLES = ("Manager", "User")
SCHEMA = build_schema()._schema


async def test_both_executors_agree_on_what_the_product_answers(
    api: Api, founded: Founded, as_role: Callable[[str], Awaitable[Api]]
) -> None:
    await trade(api, founded)
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
