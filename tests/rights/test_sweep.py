"""Ids of another company, in every place that takes one and for every role, are answered as absent ones are, and nothing of it shows."""

from __future__ import annotations

import json
import re
from typing import Any
from uuid import uuid4

import pytest

from app.domain.work import EntityKind
from app.schema.kit.roots import Place
from tests.client import Api
from tests.factories import company as companies
from tests.http.wire import Socket, connected
from tests.rights.conftest import MARK
from tests.rights.contract import Call, Path, calls, everything
from tests.rights.stage import ApiOf, Stage

ROLES = ("Admin", "Manager", "User")
# Numbers and no ids: each company counts its own.
NUMBERED = {("notifications", "after"), ("notificationsRead", "ids")}
# Where no fault names the place of an id, and why.
SILENT = {
    ("salesOrderCreate", "lines.0.id"): "The lines of a new order are always new ones.",
    ("accountDefaultsUpdate", "accounts.0.accountId"): "Its fault names the purpose, which is the field that people see.",
}
ROUNDS_MIN, ROUNDS_MAX = 2, 100
UUIDS = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")

CALLS = [call for call in calls() if call.kind != "subscription"]
PLACES = [(call, path) for call in CALLS for path in call.id_places() if not any((call.name, step) in NUMBERED for step in path)]


@pytest.mark.promise("S1")
@pytest.mark.behaviour("TEN-1")
@pytest.mark.parametrize("role", ROLES)
async def test_ids_of_another_company_are_like_absent_ones(role: str, ours: Stage, theirs: Stage, api_of: ApiOf) -> None:
    member = await _member(role, ours, api_of)
    outside = api_of(None, member.token)
    before = await theirs.digest()
    silent = []
    for call, path in PLACES:
        api = outside if call.root.place is Place.BARE else member
        foreign = theirs.ids(theirs.table_of(call, path), 3 if role == "Admin" else 1)
        assert foreign, f"the other company has no {theirs.table_of(call, path)} for {call} {written(path)}"
        nothing = str(uuid4())
        absent = await answer_of(api, ours, call, path, nothing)
        for named in foreign:
            assert await answer_of(api, ours, call, path, named) == absent, f"{call}: {written(path)}"
        if role == "Admin" and call.kind == "mutation" and not _is_named(absent[1], call, path):
            silent.append((call.name, written(path), absent[1]))
        assert "INTERNAL" not in absent[1], (call, absent)

    assert {each[:2] for each in silent} == (set(SILENT) if role == "Admin" else set()), silent
    assert await theirs.digest() == before


@pytest.mark.promise("S1")
@pytest.mark.parametrize("role", ROLES)
async def test_nothing_of_another_company_shows_in_what_can_be_read(role: str, ours: Stage, theirs: Stage, api_of: ApiOf) -> None:
    member = await _member(role, ours, api_of)
    outside = api_of(None, member.token)
    own = [rows for table, rows in theirs.rows.items() if not table.startswith("directory.")]
    theirs_only = {str(row["id"]) for rows in own for row in rows if UUIDS.fullmatch(str(row["id"]))}
    for call in CALLS:
        if call.kind == "query":
            api = outside if call.root.place is Place.BARE else member
            answer = await api.send(call.document(everything(call.field.type)), call.values(ours.id_of))
            assert MARK not in answer.text, call
            assert not any(named in answer.text for named in theirs_only), call


@pytest.mark.promise("S1")
async def test_a_member_of_one_company_has_no_way_into_another(ours: Stage, theirs: Stage, api_of: ApiOf) -> None:
    token = await companies.access_token(ours.founded.founder)
    inside, nowhere = api_of(theirs.slug, token), api_of("there-is-none", token)
    before = await theirs.digest()
    for call in CALLS:
        values = theirs.with_versions(call.values(theirs.id_of))
        answers = [await api.send(call.document(), values) for api in (inside, nowhere)]
        assert (answers[0].status_code, answers[0].content) == (answers[1].status_code, answers[1].content), call
        assert answers[0].status_code == 403, call
    assert await theirs.digest() == before


@pytest.mark.promise("S1")
@pytest.mark.parametrize("role", ROLES)
async def test_files_of_another_company_are_like_absent_ones(role: str, ours: Stage, theirs: Stage, api_of: ApiOf) -> None:
    api = await _member(role, ours, api_of)
    files = [str(row["id"]) for row in theirs.rows["file"]]
    assert files
    absent = await api.http.get(f"/c/{ours.slug}/files/{uuid4()}")
    assert absent.status_code == 404
    for named in files:
        for slug in (ours.slug, theirs.slug):
            answer = await api.http.get(f"/c/{slug}/files/{named}")
            assert answer.status_code == (404 if slug == ours.slug else 403)
            assert MARK not in answer.text
            if slug == ours.slug:
                assert answer.content == absent.content


@pytest.mark.promise("S1")
async def test_subscriptions_to_ids_of_another_company_are_like_those_to_absent_ones(ours: Stage, theirs: Stage) -> None:
    from app.main import app

    token = await companies.access_token(ours.founded.founder)
    places = [(call, path) for call in calls() if call.kind == "subscription" for path in call.id_places()]
    for call, path in places:
        if (call.name, path[-1]) in NUMBERED:
            continue
        absent, foreign = str(uuid4()), theirs.ids(theirs.table_of(call, path), 1)[0]
        async with connected(app, f"/c/{ours.slug}/graphql", {"authorization": f"Bearer {token}"}) as socket:
            await socket.begin()
            for named in (absent, foreign):
                values = call.values(ours.id_of) | ({"kind": EntityKind.SALES_ORDER.value} if "kind" in call.field.args else {})
                _put(values, path, named)
                await socket.subscribe(call.document(), named, variables=values)
            heard = await _heard(socket, (absent, foreign))
        assert heard[absent] == heard[foreign], call


async def _heard(socket: Socket, ids: tuple[str, str]) -> dict[str, list[str]]:
    """Listen to two subscriptions until both have said the same, and a little longer."""
    heard: dict[str, list[str]] = {named: [] for named in ids}
    for number in range(ROUNDS_MAX):
        await socket.subscribe("{ salesOrders(first: 1) { totalCount } }", f"then {number}")
        while (message := await socket.next())["id"] != f"then {number}" or message["type"] != "complete":
            if message["id"] in heard:
                heard[message["id"]].append(str(message).replace(message["id"], "ID"))
        if number >= ROUNDS_MIN and heard[ids[0]] == heard[ids[1]]:
            break
    return heard


async def _member(role: str, stage: Stage, api_of: ApiOf) -> Api:
    person = await companies.join(stage.founded.company, role)
    return api_of(stage.slug, await companies.access_token(person))


async def answer_of(api: Api, stage: Stage, call: Call, path: Path, id: str) -> tuple[int, str]:
    values = stage.with_versions(call.values(stage.id_of, path))
    _put(values, path, id)
    answer = await api.send(call.document(), values)
    if (call.name, written(path)) in SILENT:
        return answer.status_code, UUIDS.sub("ID", answer.text)
    return answer.status_code, answer.text.replace(id, "ID")


def _put(values: Any, path: Path, id: str) -> None:
    for step in path[:-1]:
        values = values[step]
    values[path[-1]] = id


def _is_named(text: str, call: Call, path: Path) -> bool:
    """Tell whether a refusal says of this very place that there is no such thing."""
    errors = json.loads(text)["data"][call.name]["errors"]
    return any(error["code"] == "NOT_FOUND" and ".".join(error["path"]) == written(path) for error in errors)


def written(path: Path) -> str:
    return ".".join(str(step) for step in path if step != "input")
