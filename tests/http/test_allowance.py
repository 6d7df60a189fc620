"""Whoever asks for more in a minute than is possible is told to wait; others are served meanwhile (R15)."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from uuid import uuid4

import pytest

from app.http.guard import Guard
from app.schema.kit.context import Context
from app.schema.kit.limits import OPERATION_NODES_MIN, REPORT_NODES_MIN
from app.tenancy import allowance
from tests.client import Api
from tests.factories import company as companies
from tests.factories.company import Founded
from tests.http.wire import connected
from tests.schema.sample import COMPANY, READ, ask, codes, context

ME, HELLO = "{ me }", "{ hello }"
LIMIT = 1_000
TIMES = LIMIT // OPERATION_NODES_MIN

Counting = Callable[..., AbstractAsyncContextManager[list[str]]]


@pytest.fixture(autouse=True)
async def limits(house: None, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[None]:
    """A thousand nodes in a minute, of which none come back while the test runs."""
    await allowance.close()
    monkeypatch.setattr(allowance, "per_minute", lambda _: LIMIT)
    monkeypatch.setattr(allowance, "DRAW", allowance.DRAW.replace("(now - (tonumber(kept[2]) or now)) * limit / 60000", "0"))
    yield
    await allowance.close()


@pytest.mark.promise("R15")
async def test_at_the_limit_and_past_it(inside: Api, application: Guard, founded: Founded, query_count: Counting) -> None:
    for _ in range(TIMES):
        assert (await inside.send(ME)).status_code == 200
    async with query_count(0):
        refused = await inside.send(ME)

    assert refused.status_code == 429
    (error,) = refused.json()["errors"]
    assert (refused.json()["data"], error["extensions"]["code"]) == (None, "RATE_LIMIT")
    assert error["extensions"]["retryAfter"] == int(refused.headers["retry-after"]) >= 1
    assert "Wait" in error["message"]


async def test_a_company_is_not_held_up_by_another_and_neither_is_a_person(
    inside: Api, application: Guard, founded: Founded, other_company: Founded
) -> None:
    colleague = await companies.join(founded.company, "User")
    theirs = Api(application, founded.company.slug, await companies.access_token(colleague))
    elsewhere = Api(application, other_company.company.slug, await companies.access_token(other_company.founder))
    for _ in range(TIMES):
        await inside.send(ME)

    # The colleague has nodes of their own, but their company has none left.
    assert [(await api.send(ME)).status_code for api in (inside, theirs, elsewhere)] == [429, 429, 200]
    assert (await Api(application, None, theirs.token).send(ME)).status_code == 200


async def test_nobody_has_an_address(door: Api) -> None:
    for _ in range(TIMES):
        assert (await door.send(HELLO)).status_code == 200
    assert (await door.send(HELLO)).status_code == 429


async def test_what_is_refused_costs_something_too(inside: Api) -> None:
    for _ in range(TIMES):
        assert (await inside.send("{ nothing }")).status_code == 200
    assert (await inside.send(ME)).status_code == 429


async def test_what_was_not_returned_is_given_back() -> None:
    # Five orders with ten lines each are thought of, and two lines of each are there.
    planned, returned = 5 + 50, 5 + 10
    times = (LIMIT - planned) // max(returned, OPERATION_NODES_MIN)
    by = _somebody()
    asked = [codes(await ask("{ few { lines { id } } }", by=by)) for _ in range(times)]
    assert asked == [[]] * times


async def test_reports_cost_more() -> None:
    by = _somebody()
    reports = [codes(await ask("{ report }", by=by)) for _ in range(LIMIT // REPORT_NODES_MIN + 1)]
    assert ["RATE_LIMIT" in each for each in reports] == [False, False, True]


async def test_websockets_pay_from_the_same_bucket(inside: Api, application: Guard, founded: Founded) -> None:
    for _ in range(TIMES):
        await inside.send(ME)
    async with connected(application, f"/c/{founded.company.slug}/graphql", {"authorization": f"Bearer {inside.token}"}) as socket:
        await socket.begin()
        await socket.subscribe(ME)
        refused = await socket.next()
    errors = refused["payload"] if refused["type"] == "error" else refused["payload"]["errors"]
    assert errors[0]["extensions"]["code"] == "RATE_LIMIT"


def _somebody() -> Context:
    """Somebody who may read the sample's orders, and has asked for nothing yet."""
    by = context(READ)
    assert by.session is not None
    fresh = replace(by.session, account=replace(by.session.account, id=uuid4()))
    return replace(by, session=fresh, company=replace(COMPANY, id=uuid4()))
