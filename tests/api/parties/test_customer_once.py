"""The same key makes one customer, however often and however parallel it comes (R10, T-29)."""

from __future__ import annotations

import asyncio
from uuid import uuid4

import pytest

from tests.client import Api
from tests.factories.parties import CREATE, new_customer

PARALLEL = 20


async def total(api: Api) -> int:
    found: int = (await api.ok("{ customers(first: 1) { totalCount } }"))["customers"]["totalCount"]
    return found


@pytest.mark.behaviour("T-29")
@pytest.mark.promise("R10")
async def test_the_same_key_in_parallel_makes_one(api: Api) -> None:
    given = new_customer("Once Only", number="K-1")

    answers = await asyncio.gather(*(api.ok(CREATE, input=given) for _ in range(PARALLEL)))

    made = [answer["customerCreate"]["customer"] for answer in answers]
    assert all(each == made[0] for each in made)
    assert await total(api) == 1


@pytest.mark.behaviour("T-29")
async def test_a_repeat_reads_the_entity_with_its_own_selection(api: Api) -> None:
    given = new_customer()
    first = (await api.ok(CREATE, input=given))["customerCreate"]["customer"]

    short = "mutation ($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } errors { code } } }"

    assert (await api.ok(short, input=given))["customerCreate"]["customer"] == {"id": first["id"]}


@pytest.mark.behaviour("T-29")
async def test_the_same_key_for_something_else_is_refused(api: Api) -> None:
    given = new_customer()
    await api.ok(CREATE, input=given)
    product = """mutation ($input: ProductCreateInput!) { productCreate(input: $input) { product { id } errors { code path } } }"""

    other_input = await api.refused(CREATE, input=given | {"note": "different"})
    other_operation = await api.refused(product, input={"idempotencyKey": given["idempotencyKey"], "name": "Lamp", "salesPrice": "1"})

    for errors in (other_input, other_operation):
        assert [(error["code"], error["path"]) for error in errors] == [("IDEMPOTENCY_KEY_REUSED", ["idempotencyKey"])]
    assert await total(api) == 1
    assert (await api.ok("{ products(first: 1) { totalCount } }"))["products"]["totalCount"] == 0


@pytest.mark.behaviour("T-29")
async def test_a_refused_input_leaves_its_key_free(api: Api) -> None:
    key = str(uuid4())

    await api.refused(CREATE, input=new_customer(email="nobody") | {"idempotencyKey": key})
    made = (await api.ok(CREATE, input=new_customer(email="shop@corner.example") | {"idempotencyKey": key}))["customerCreate"]["customer"]

    assert made["email"] == "shop@corner.example"


@pytest.mark.behaviour("T-29")
@pytest.mark.behaviour("TEN-1")
async def test_a_key_of_another_company_is_free_here(api: Api, stranger: Api) -> None:
    given = new_customer()
    theirs = (await stranger.ok(CREATE, input=given))["customerCreate"]["customer"]
    ours = (await api.ok(CREATE, input=given))["customerCreate"]["customer"]

    assert ours["id"] != theirs["id"]
