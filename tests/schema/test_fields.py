"""A field is a column, a relation or a batch (law 6)."""

from __future__ import annotations

import pytest

from app.schema.kit.operation import begin_operation
from app.services import transaction as transactions
from tests.schema.sample import READ, SCHEMA, ask, context, customers_by_id, seen


async def test_relations_are_read_once_for_a_level() -> None:
    result = await ask("{ few { number customer { name } lines { quantity order { customer { id } } } } }")

    assert result.errors is None
    assert result.data is not None
    assert [order["customer"]["name"] for order in result.data["few"]] == [f"Customer {n}" for n in (1, 2, 0, 1, 2)]
    # Customers are asked for once: the second time all of them are known.
    assert [(name, count) for name, count, _ in seen.batches] == [("customers", 3), ("lines", 5), ("orders", 5)]


async def test_a_batch_is_told_the_columns_that_anybody_selects() -> None:
    await ask("{ a: few { customer { name } } b: few { customer { id } lines { quantity } } }")

    assert {name: columns for name, _, columns in seen.batches} == {
        "customers": frozenset({"id", "name"}),
        "lines": frozenset({"quantity"}),
    }


async def test_a_root_is_told_its_columns_through_fragments_and_conditions() -> None:
    document = """
    query ($yes: Boolean!, $no: Boolean!) {
      order(id: "1") { ...Head warmth @skip(if: $yes) customer @include(if: $no) { id } ... on Order { lines { id } } }
    }
    fragment Head on Order { __typename number total { amount } }
    """
    result = await ask(document, yes=True, no=False)

    assert result.errors is None
    assert seen.values == [{"columns": frozenset({"number", "total", "currency", "id"})}]


async def test_values_are_made_of_columns() -> None:
    result = await ask('{ order(id: "2") { total { amount currency } orderedOn createdAt warmth } }')

    assert result.data == {
        "order": {
            "total": {"amount": "0.5", "currency": "EUR"},
            "orderedOn": "2026-01-03",
            "createdAt": "2026-01-01T12:02:00Z",
            "warmth": 20,
        }
    }


async def test_relations_are_not_read_inside_a_transaction(monkeypatch: pytest.MonkeyPatch) -> None:
    operation = begin_operation()
    monkeypatch.setattr("app.schema.kit.operation.in_use_case", lambda: True)

    with pytest.raises(AssertionError, match="outside of transactions"):
        await operation.load(customers_by_id, 1, True)
    assert transactions.in_use_case() is False


async def test_each_event_of_a_subscription_has_loaders_of_its_own() -> None:
    seen.batches.clear()
    source = await SCHEMA.stream("subscription { orderCame { number customer { name } } }", context_value=context(READ))

    events = [event.data async for event in source]

    assert events == [{"orderCame": {"number": f"SO-{n}", "customer": {"name": "Customer 1"}}} for n in (1, 4)]
    assert [(name, count) for name, count, _ in seen.batches] == [("customers", 1), ("customers", 1)]
