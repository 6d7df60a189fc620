"""Who asks, for which company, from which page: known before an operation runs."""

from __future__ import annotations

from typing import Any

import asyncpg
import pytest

from app.http import graphql, health
from app.http.guard import Guard
from app.schema.kit.limits import NODES_MAX
from app.settings import settings
from app.tenancy import pools, registry
from app.tenancy.binding import Company
from tests.client import Api
from tests.factories import company as companies
from tests.factories.company import Founded

HELLO = {"query": "{ hello }"}
ME = "{ me }"


def _code(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["errors"][0]["extensions"]["code"]


async def test_a_token_is_a_session(inside: Api) -> None:
    assert (await inside.ok(ME)) == {"me": "Ada Admin"}


async def test_a_company_asks_for_a_session(application: Guard, founded: Founded) -> None:
    assert _code(await Api(application, founded.company.slug).send("{ hello }")) == (401, "UNAUTHENTICATED")


@pytest.mark.parametrize("token", ["x", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.", ""])
async def test_a_forged_token_is_refused_at_both_addresses(application: Guard, founded: Founded, token: str) -> None:
    for slug in (None, founded.company.slug):
        answer = await Api(application, slug).http.post(
            f"/c/{slug}/graphql" if slug else "/graphql", json=HELLO, headers={"authorization": f"Bearer {token}"}
        )
        assert answer.status_code == (200 if slug is None and not token else 401)


async def test_a_spoilt_cookie_counts_as_none_where_one_signs_in(door: Api) -> None:
    headers = {"cookie": "__Host-session=x.y.z", "x-requested-with": "tests"}
    assert (await door.http.post("/graphql", json=HELLO, headers=headers)).json()["data"] == {"hello": "hello you"}


async def test_a_company_of_others_and_one_that_is_not_are_the_same(application: Guard, founded: Founded, other_company: Founded) -> None:
    token = await companies.access_token(other_company.founder)
    theirs = await Api(application, founded.company.slug, token).send(ME)
    nobodys = await Api(application, "there-is-none", token).send(ME)

    assert _code(theirs) == _code(nobodys) == (403, "FORBIDDEN")
    assert theirs.content == nobodys.content


@pytest.mark.promise("S11")
async def test_other_sites_are_kept_out(application: Guard, founded: Founded) -> None:
    token = await companies.access_token(founded.founder)
    cookie = {"cookie": f"__Host-session={token}"}
    address, http = f"/c/{founded.company.slug}/graphql", Api(application).http
    ours = settings().address.replace("http://", "https://")
    http.headers.pop("x-requested-with", None)

    for headers in (
        cookie,
        cookie | {"x-requested-with": ""},
        cookie | {"authorization": "Basic dXNlcjpwYXNzd29yZA=="},
        cookie | {"authorization": "Bearer"},
        cookie | {"x-requested-with": "x", "origin": "https://evil.example"},
        cookie | {"x-requested-with": "x", "origin": "null"},
        cookie | {"x-requested-with": "x", "origin": ours + ".evil.example"},
        cookie | {"x-requested-with": "x", "sec-fetch-site": "cross-site"},
        cookie | {"x-requested-with": "x", "sec-fetch-site": "same-site"},
    ):
        assert _code(await http.post(address, json={"query": ME}, headers=headers)) == (403, "FORBIDDEN"), headers
    for headers in ({}, {"origin": ours}, {"origin": ours, "sec-fetch-site": "same-origin"}):
        answer = await http.post(address, json={"query": ME}, headers=cookie | {"x-requested-with": "x"} | headers)
        assert answer.json()["data"] == {"me": "Ada Admin"}


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "", "a b", "user@127.0.0.1", "127.0.0.1:x", "[::1", "localhost:99999"]
)
async def test_only_our_own_hosts_are_answered_for(door: Api, host: str) -> None:
    assert _code(await door.http.post("/graphql", json=HELLO, headers={"host": host})) == (421, "BAD_REQUEST")


@pytest.mark.parametrize("host", ["localhost", "localhost:8000", "127.0.0.1:9", "[::1]:8000", "192.168.1.7:8000"])
async def test_addresses_of_this_machine_are_ours(door: Api, host: str) -> None:
    assert (await door.http.post("/graphql", json=HELLO, headers={"host": host})).status_code == 200


async def test_without_the_database_the_answer_is_to_try_again(api: Api, company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    async def refused(*_: Any, **__: Any) -> Any:
        raise asyncpg.CannotConnectNowError("the database system is starting up")

    document = "{ viewer { company { today } } }"
    await api.ok(document)
    await registry.forget(company.database)
    with monkeypatch.context() as patch:
        patch.setattr(pools, "open_connection", refused)
        answer = await api.send(document)

    assert _code(answer) == (503, "INTERNAL")
    assert answer.headers["retry-after"] == "2"
    assert "starting up" not in answer.text
    assert (await api.ok(document))["viewer"]["company"]["today"]


async def test_a_session_that_cannot_be_looked_up_in_time_is_to_be_tried_again(inside: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(graphql, "AUTHENTICATION_SECONDS_MAX", 0)
    answer = await inside.send(ME)
    assert _code(answer) == (503, "INTERNAL")
    assert answer.headers["retry-after"] == "2"


async def test_readiness_is_an_answer_of_the_database(door: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (await door.http.get("/readyz")).json() == {"status": "ready"}
    monkeypatch.setattr(health, "READY_SECONDS_MAX", 0)
    answer = await door.http.get("/readyz")
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "2")


async def test_an_operation_tells_its_cost(inside: Api) -> None:
    assert (await inside.gql(ME))["extensions"] == {"cost": {"nodes": 0, "returned": 0, "limit": NODES_MAX}}
