"""Every place of the contract, for everybody who may stand before it: done as declared, or refused, and then nothing changes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import httpx
import pytest
from starlette.routing import Route, Router, WebSocketRoute

from app.domain.imports.fields import ImportKind
from app.domain.sales.access import OTHERS
from app.http.graphql import Endpoint
from app.main import app
from app.modules import permissions
from app.schema.kit.fields import SIGNED_IN
from app.schema.kit.roots import Place
from app.services.documents.steps import UPLOAD
from app.services.imports.run import RECORD_RIGHTS
from tests.client import Api
from tests.factories import company as companies
from tests.factories import roles
from tests.factories.security import half_open
from tests.http.wire import Closed, connected
from tests.rights.contract import Call, calls, guarded_columns, guarded_comparisons
from tests.rights.stage import ApiOf, Quiet, Stage

ROLE = "Tried"
EVERY = frozenset(permissions())
CALLS = [call for call in calls() if call.kind != "subscription"]
SUBSCRIPTIONS = [call for call in calls() if call.kind == "subscription"]
# What is asked for besides, by the value of an argument.
BESIDE = {
    "importPreview": RECORD_RIGHTS[ImportKind.PRODUCTS],
    "importStart": RECORD_RIGHTS[ImportKind.PRODUCTS],
    "listExportStart": ("access.member:export", "access.member:read"),
}
# Every address of the application besides those of operations; a new one is tried here before it stands in this list.
ADDRESSES = {"/c/{slug}/graphql", "/c/{slug}/files", "/c/{slug}/files/{file_id}", "/c/{slug}/logo", "/healthz", "/readyz"}

GRANTABLE = "query ($company: String!) { grantableRights(company: $company) { permission } }"
TOKEN = "mutation ($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) { token errors { code message path } } }"

Granted = Callable[[frozenset[str]], Awaitable[Api]]


@pytest.fixture(scope="module")
async def granted(ours: Stage, api_of: ApiOf) -> Granted:
    """Have a member hold exactly these rights, and give their API."""
    await roles.role(ours.founded, ROLE)
    member = await companies.join(ours.founded.company, ROLE)
    api = api_of(ours.slug, await companies.access_token(member))

    async def grant(rights: frozenset[str]) -> Api:
        await ours.grant(ROLE, rights)
        return api

    return grant


@pytest.mark.promise("S3")
async def test_nobody_is_let_in_without_a_session(ours: Stage, api_of: ApiOf) -> None:
    inside, outside = api_of(ours.slug, None), api_of(None, None)
    quiet = await Quiet.begin(ours)
    for call in CALLS:
        if call.root.place is not Place.BARE:
            answer = await inside.send(call.document(), ours.with_versions(call.values(ours.id_of)))
            assert (answer.status_code, _codes(answer)) == (401, ["UNAUTHENTICATED"]), call
        if call.root.place is not Place.COMPANY:
            answer = await outside.send(call.document(), call.values(ours.id_of))
            assert ("UNAUTHENTICATED" in _codes(answer)) is (call.requires is not None), call
        await quiet.check(call)


@pytest.mark.promise("S3")
@pytest.mark.behaviour("AUTH-1")
async def test_before_the_second_factor_nobody_is_signed_in(ours: Stage, api_of: ApiOf) -> None:
    half = await half_open(ours.founded.founder)
    inside, outside = api_of(ours.slug, half), api_of(None, half)
    quiet = await Quiet.begin(ours)
    for call in CALLS:
        api = outside if call.root.place is Place.BARE else inside
        answer = await api.send(call.document(), ours.with_versions(call.values(ours.id_of)))
        assert (answer.status_code, _codes(answer)) == (401, ["UNAUTHENTICATED"]), call
        await quiet.check(call)
    for headers in ({"authorization": f"Bearer {half}"}, {"cookie": f"__Host-session={half}"}):
        async with connected(app, f"/c/{ours.slug}/graphql", headers) as socket:
            with pytest.raises(Closed) as closed:
                await socket.begin()
        assert closed.value.code == 4401
    assert (await inside.http.get(f"/c/{ours.slug}/files/{ours.rows['file'][0]['id']}")).status_code == 401


@pytest.mark.promise("S3")
@pytest.mark.behaviour("AUTH-10")
async def test_a_token_that_only_reads_changes_nothing(ours: Stage, api_of: ApiOf) -> None:
    wish = {"company": ours.slug, "name": "Reader", "permissions": [], "days": 1, "isReadOnly": True}
    owner = api_of(None, await companies.access_token(ours.founded.founder))
    rights = [each["permission"] for each in (await owner.ok(GRANTABLE, company=ours.slug))["grantableRights"]]
    made = await owner.ok(TOKEN, input=wish | {"permissions": rights})
    reader = api_of(ours.slug, made["apiTokenCreate"]["token"])
    quiet = await Quiet.begin(ours)
    for call in CALLS:
        if call.kind == "mutation" and call.root.place is not Place.BARE:
            answer = await reader.send(call.document(), ours.with_versions(call.values(ours.id_of)))
            assert (answer.json()["data"], set(_codes(answer))) == (None, {"FORBIDDEN"}), call
            await quiet.check(call)


@pytest.mark.promise("S3")
async def test_a_member_of_another_company_is_let_nowhere(ours: Stage, theirs: Stage, api_of: ApiOf) -> None:
    stranger = api_of(ours.slug, await companies.access_token(theirs.founded.founder))
    quiet = await Quiet.begin(ours)
    for call in CALLS:
        if call.root.place is not Place.BARE:
            answer = await stranger.send(call.document(), ours.with_versions(call.values(ours.id_of)))
            assert (answer.status_code, _codes(answer)) == (403, ["FORBIDDEN"]), call
            await quiet.check(call)


@pytest.mark.promise("S3")
@pytest.mark.behaviour("AUTH-8")
async def test_without_its_right_a_root_field_refuses_and_changes_nothing(ours: Stage, granted: Granted) -> None:
    for right, those in _by_right(CALLS):
        api = await granted(EVERY - {right})
        quiet = await Quiet.begin(ours)
        for call in those:
            answer = await api.send(call.document(), ours.with_versions(call.values(ours.id_of)))
            assert answer.json()["data"] is None, call
            assert _denied(answer) == {right}, call
            await quiet.check(call)


@pytest.mark.promise("S3")
async def test_with_its_right_alone_a_root_field_answers(ours: Stage, granted: Granted) -> None:
    for right, those in _by_right(CALLS):
        for call in those:
            api = await granted(frozenset({right, *BESIDE.get(call.name, ())}))
            # A change is asked of records that are not there, so that it is looked at and little comes of it.
            values = call.values(ours.id_of) if call.kind == "query" else call.values(lambda *_: None)
            answer = await api.send(call.document(), values)
            assert answer.json()["data"] is not None, (call, answer.text)
            assert "errors" not in answer.json(), (call, answer.text)


@pytest.mark.promise("S3")
async def test_what_an_argument_asks_for_besides_is_asked_for(ours: Stage, granted: Granted) -> None:
    for call in CALLS:
        for right in BESIDE.get(call.name, ()):
            api = await granted(EVERY - {right})
            quiet = await Quiet.begin(ours)
            answer = await api.send(call.document(), call.values(ours.id_of))
            assert _denied(answer) == {right}, call
            await quiet.check(call)


@pytest.mark.promise("S3")
@pytest.mark.behaviour("AUTH-8")
async def test_a_guarded_column_is_refused_or_empty_without_its_right(ours: Stage, granted: Granted) -> None:
    for column in guarded_columns():
        values = column.call.values(ours.id_of)
        answer = await (await granted(EVERY - {column.requires})).send(column.document, values)
        assert _denied(answer) == {column.requires}, column
        if not column.is_masked or column.requires in column.needed:
            assert answer.json()["data"] is None, column
        else:
            assert set(_leaves(answer.json()["data"], column.name.partition(".")[2])) <= {None}, column
        answer = await (await granted(column.needed | {column.requires})).send(column.document, values)
        assert (_denied(answer), "errors" in answer.json()) == (set(), False), (column, answer.text)


@pytest.mark.promise("S3")
async def test_a_list_is_not_searched_filtered_or_ordered_by_what_may_not_be_seen(ours: Stage, granted: Granted) -> None:
    comparisons = guarded_comparisons()
    assert comparisons
    for compared in comparisons:
        values = compared.call.values(ours.id_of) | compared.given
        answer = await (await granted(EVERY - {compared.requires})).send(compared.call.document(), values)
        assert (answer.json()["data"], _denied(answer)) == (None, {compared.requires}), compared
        needed = {compared.requires, compared.call.requires} - {None}
        answer = await (await granted(frozenset(str(each) for each in needed))).send(compared.call.document(), values)
        assert "errors" not in answer.json(), (compared, answer.text)


@pytest.mark.promise("S3")
async def test_subscriptions_ask_for_their_right(ours: Stage, theirs: Stage, granted: Granted) -> None:
    path = f"/c/{ours.slug}/graphql"
    stranger = await companies.access_token(theirs.founded.founder)
    for headers, code in (({}, 4401), ({"authorization": f"Bearer {stranger}"}, 4403)):
        async with connected(app, path, headers) as socket:
            with pytest.raises(Closed) as closed:
                await socket.begin()
        assert closed.value.code == code
    for call in SUBSCRIPTIONS:
        assert call.requires is not None, "nothing is told to everybody"
        assert await _refusals(await granted(EVERY - {call.requires}), call, ours) == [call.requires]
        assert await _refusals(await granted(EVERY), call, ours) == []


@pytest.mark.promise("S3")
async def test_files_are_taken_and_handed_out_by_right(ours: Stage, theirs: Stage, granted: Granted, api_of: ApiOf) -> None:
    file = {"file": ("list.csv", b"a;b\n")}
    path = f"/c/{ours.slug}/files"
    printed = next(str(row["id"]) for row in ours.rows["file"] if row["permission"] != UPLOAD)
    permission = next(row["permission"] for row in ours.rows["file"] if row["permission"] != UPLOAD)
    stranger = api_of(ours.slug, await companies.access_token(theirs.founded.founder))
    quiet = await Quiet.begin(ours)
    for api, status in ((api_of(ours.slug, None), 401), (stranger, 403)):
        assert (await api.http.post(path, files=file)).status_code == status
        assert (await api.http.get(f"{path}/{printed}")).status_code == status
    await quiet.check("a file of nobody's")

    api = await granted(EVERY - {UPLOAD, permission})
    quiet = await Quiet.begin(ours)
    assert (await api.http.post(path, files=file)).status_code == 403
    assert (await api.http.get(f"{path}/{printed}")).status_code == 404
    await quiet.check("a file without the right")

    api = await granted(frozenset({UPLOAD, permission, OTHERS}))
    assert (await api.http.post(path, files=file)).status_code == 201
    assert (await api.http.get(f"{path}/{printed}")).status_code == 200


@pytest.mark.promise("S3")
async def test_a_company_without_a_logo_is_like_none(ours: Stage, theirs: Stage, api_of: ApiOf) -> None:
    stranger = api_of(None, await companies.access_token(theirs.founded.founder))
    for api in (api_of(None, None), stranger):
        answers = [await api.http.get(f"/c/{slug}/logo") for slug in (ours.slug, "there-is-none")]
        assert {(answer.status_code, answer.content) for answer in answers} == {(404, answers[0].content)}


def test_every_address_is_tried() -> None:
    endpoint = app.application
    assert isinstance(endpoint, Endpoint)
    assert isinstance(endpoint.elsewhere, Router)
    assert {route.path for route in endpoint.elsewhere.routes if isinstance(route, Route | WebSocketRoute)} == ADDRESSES


def _by_right(every: list[Call]) -> Iterator[tuple[str, list[Call]]]:
    found: dict[str, list[Call]] = defaultdict(list)
    for call in every:
        if call.requires not in (None, SIGNED_IN) and call.root.place is Place.COMPANY:
            found[str(call.requires)].append(call)
    return iter(found.items())


async def _refusals(api: Api, call: Call, stage: Stage) -> list[str]:
    """Subscribe, and return the rights that are said to be missing; what is refused is refused before the next operation answers."""
    async with connected(app, api.address, {"authorization": f"Bearer {api.token}"}) as socket:
        await socket.begin()
        await socket.subscribe(call.document(), "tried", variables=call.values(stage.id_of))
        await socket.subscribe("{ viewer { role } }", "then")
        refused: list[str] = []
        while (message := await socket.next())["id"] != "then" or message["type"] != "complete":
            if message["type"] == "error" or (message["type"] == "next" and message["id"] == "tried" and message["payload"].get("errors")):
                errors = message["payload"] if message["type"] == "error" else message["payload"]["errors"]
                refused += [error["extensions"]["permission"] for error in errors]
        return refused


def _leaves(value: Any, name: str) -> Iterator[Any]:
    if isinstance(value, list):
        for each in value:
            yield from _leaves(each, name)
    elif isinstance(value, dict):
        for key, each in value.items():
            if key == name:
                yield each
            else:
                yield from _leaves(each, name)


def _codes(answer: httpx.Response) -> list[str]:
    return [error["extensions"]["code"] for error in answer.json().get("errors", ())]


def _denied(answer: httpx.Response) -> set[str]:
    return {error["extensions"].get("permission", "?") for error in answer.json().get("errors", ())}
