"""A right is declared where the field is, checked once, and holds on every path (law 7)."""

from __future__ import annotations

import pytest

from app.schema import kit
from app.schema.kit.build import assemble
from tests.schema.sample import COST, READ, RIGHTS, SCHEMA, SECRET, WRITE, ask, codes, context, seen


async def test_a_refused_root_field_stops_the_operation_before_anything_is_read() -> None:
    result = await ask('{ hello order(id: "1") { id } again: order(id: "2") { id } }', WRITE)

    assert result.data is None
    assert codes(result) == ["FORBIDDEN", "FORBIDDEN"]
    assert [error.path for error in result.errors or ()] == [["order"], ["again"]]
    assert [(error.extensions or {})["permission"] for error in result.errors or ()] == [READ, READ]
    assert seen.roots == []


async def test_a_refused_mutation_does_not_run() -> None:
    result = await ask('mutation { orderWrite(input: {number: "1", lines: [{quantity: "1"}]}) { count } }', READ)

    assert codes(result) == ["FORBIDDEN"]
    assert seen.roots == []


async def test_a_denied_field_below_the_root_refuses_the_operation() -> None:
    result = await ask('{ order(id: "1") { number sealed } }')

    assert result.data is None
    assert [(error.path, error.extensions) for error in result.errors or ()] == [
        (["order", "sealed"], {"code": "FORBIDDEN", "permission": SECRET})
    ]
    assert seen.roots == []


async def test_a_masked_field_is_null_with_one_error_and_is_never_read() -> None:
    result = await ask("{ few { number cost { amount } secret } }")

    assert result.data is not None
    assert [(row["cost"], row["secret"]) for row in result.data["few"]] == [(None, None)] * 5
    assert [(error.path, (error.extensions or {})["permission"]) for error in result.errors or ()] == [
        (["few", "cost"], COST),
        (["few", "secret"], SECRET),
    ]
    assert seen.batches == []


async def test_a_masked_column_is_not_selected() -> None:
    await ask('{ order(id: "1") { number cost { amount } } }')

    assert seen.values == [{"columns": frozenset({"number"})}]


async def test_with_the_right_nothing_is_masked() -> None:
    result = await ask('{ order(id: "4") { cost { amount } secret sealed } }', READ, COST, SECRET)

    assert result.errors is None
    assert result.data == {"order": {"cost": {"amount": "4"}, "secret": "secret", "sealed": "hidden"}}


@pytest.mark.parametrize(
    ("arguments", "permission"),
    [
        ('where: {cost: {gt: "1"}}', COST),
        ('where: {or: [{number: {eq: "1"}}, {not: {cost: {isNull: true}}}]}', COST),
        ('where: {secret: {startsWith: "a"}}', SECRET),
        ("orderBy: [{field: NUMBER}, {field: COST}]", COST),
    ],
)
async def test_a_guarded_column_cannot_be_filtered_or_ordered_by(arguments: str, permission: str) -> None:
    result = await ask(f"{{ orders(first: 1, {arguments}) {{ nodes {{ id }} }} }}")

    assert result.data is None
    assert [(error.extensions or {}).get("permission") for error in result.errors or ()] == [permission]


async def test_a_guarded_column_is_not_added_up() -> None:
    result = await ask("{ orders(first: 1) { sums { cost { amount } } } }")

    assert result.data == {"orders": {"sums": {"cost": None}}}
    assert codes(result) == ["FORBIDDEN"]


async def test_a_skipped_field_asks_for_no_right() -> None:
    result = await ask('query ($all: Boolean!) { order(id: "1") { number sealed @include(if: $all) } }', all=False)

    assert result.data == {"order": {"number": "SO-1"}}


async def test_nobody_is_told_to_sign_in() -> None:
    result = await ask("{ hello me few { id } }", by=context(signed_in=False))

    assert codes(result) == ["UNAUTHENTICATED", "UNAUTHENTICATED"]


async def test_public_fields_ask_for_nobody() -> None:
    result = await ask("{ hello }", by=context(signed_in=False))

    assert result.data == {"hello": "hello you"}


async def test_a_session_is_a_right() -> None:
    assert (await ask("{ me }", by=context())).data == {"me": "Ada"}


async def test_fields_live_at_their_address() -> None:
    assert codes(await ask("{ door }")) == ["BAD_REQUEST"]
    assert codes(await ask("{ few { id } }", by=context(READ, at_company=False))) == ["BAD_REQUEST"]
    assert (await ask("{ door hello }", by=context(at_company=False))).data == {"door": "open", "hello": "hello you"}


async def test_signing_in_stands_alone() -> None:
    for document in (
        "mutation { enter { count } again: enter { count } }",
        "mutation { ...A } fragment A on Mutation { enter { count } b: enter { count } }",
    ):
        assert codes(await ask(document))[0] == "BAD_REQUEST"
        assert seen.roots == []
    assert (await ask("mutation { enter { count } }")).data == {"enter": {"count": 1}}


async def test_a_subscription_is_refused_like_a_query() -> None:
    source = await SCHEMA.stream("subscription { orderCame { number } }", context_value=context(WRITE))

    assert [codes(event) async for event in source] == [["FORBIDDEN"]]


def test_every_root_field_names_a_right_or_is_public() -> None:
    @kit.type
    class Open:
        @kit.query("Forgotten.", str)
        async def forgotten(self) -> str:
            return ""

    with pytest.raises(AssertionError, match="forgotten names a right"):
        assemble([Open])


def test_every_right_is_declared() -> None:
    @kit.type
    class Misspelt:
        @kit.query("Misspelt.", str, requires="shop.order:reed")
        async def misspelt(self) -> str:
            return ""

    with pytest.raises(AssertionError, match=r"shop\.order:reed"):
        assemble([Misspelt], permissions=RIGHTS)


def test_rights_stand_in_the_sdl() -> None:
    sdl = SCHEMA.as_str()

    assert f'cost: Money @requires(permission: "{COST}", onDenied: MASK)' in sdl
    assert f'sealed: String @requires(permission: "{SECRET}")' in sdl
    assert f'cost: DecimalOp @requires(permission: "{COST}")' in sdl
    assert f'COST @requires(permission: "{COST}")' in sdl
