"""Random documents of the contract, by people with many and with few rights, against a company that has traded: both executors agree."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Iterator
from random import Random
from typing import Any

import pytest
from graphql import (
    GraphQLField,
    GraphQLLeafType,
    GraphQLObjectType,
    get_named_type,
    get_nullable_type,
    is_enum_type,
    is_leaf_type,
    is_non_null_type,
    is_object_type,
)

from app.resolvers.kit import Listing
from app.schema import build_schema
from app.schema.execution.leaves import leaf_of
from app.schema.kit.fields import Declaration, Kind, KitField
from app.tenancy import owner
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
TYPES = {
    "String": ("text", "varchar"),
    "ID": ("uuid", "int8"),
    "UUID": ("uuid",),
    "Int": ("int2", "int4", "int8"),
    "Boolean": ("bool",),
    "Decimal": ("numeric",),
    "Date": ("date",),
    "DateTime": ("timestamptz",),
}
"""PostgreSQL's types of the columns behind a scalar; an enum is stored by its names."""


@pytest.mark.batched
async def test_both_executors_agree_on_what_the_product_answers(
    api: Api, founded: Founded, as_role: Callable[[str], Awaitable[Api]]
) -> None:
    await trade(api, founded)
    arguments = await _arguments(api)
    callers = [api, *[await as_role(role) for role in ROLES]]
    answered, was = 0, twice.counts["written"]

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
    assert twice.counts["written"] > was + DOCUMENTS / 20, "the database writes some of them"


async def test_columns_have_the_types_that_their_fields_say(founded: Founded) -> None:
    """What the database writes is the same only then: it would write a number where the API knows of a text."""
    wrong, places = [], set(_places())
    async with owner.connected(founded.company.database) as connection:
        for listing, kind in places:
            columns = {name: leaf for name, leaf in _columns(kind) if name in listing.columns}
            selected = ", ".join(f'{listing.columns[name]} AS "{name}"' for name in columns)
            if not columns:
                continue
            statement = await connection.prepare(f"SELECT {selected} FROM {listing.source}")
            for attribute in statement.get_attributes():
                leaf = columns[attribute.name]
                if attribute.type.name not in TYPES.get(leaf.name, ("text", "varchar") if is_enum_type(leaf) else ()):
                    wrong.append(f"{kind.name}.{attribute.name}: {attribute.type.name} is no {leaf.name}")

    assert len(places) > 20
    assert wrong == []


def _places() -> Iterator[tuple[Listing, GraphQLObjectType]]:
    """List what the database can write: which listing's rows are shown as which type."""
    for kind in SCHEMA.type_map.values():
        for field in kind.fields.values() if is_object_type(kind) else ():
            definition: Any = field.extensions.get("strawberry-definition")
            shown: Any = get_named_type(field.type)
            if isinstance(definition, KitField) and definition.declaration.rows is not None:
                shown = get_named_type(shown.fields["nodes"].type) if "connection" in definition.metadata else shown
                yield definition.declaration.rows.listing, shown


def _columns(kind: GraphQLObjectType) -> Iterator[tuple[str, GraphQLLeafType]]:
    """List a type's columns, with those inside of embedded values, that the database writes."""
    for field in kind.fields.values():
        definition: Any = field.extensions["strawberry-definition"]
        declared: Declaration = definition.declaration
        shown: Any = get_nullable_type(field.type)
        if declared.kind is Kind.EMBEDDED:
            columns = dict(declared.columns)
            yield from ((columns[name], leaf) for name, leaf in _columns(shown) if name in columns)
        elif declared.kind is Kind.COLUMN and is_leaf_type(shown) and leaf_of(shown).sql is not None:
            yield declared.source or definition.python_name, shown


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
