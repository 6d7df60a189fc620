"""To take a list away is a right of its own; what one may not see is not in the file either, and it is one's own alone."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from uuid import uuid4

import pytest

from tests.api.access.documents import ROLE_UPDATE, copied, member_step
from tests.api.exports.conftest import ALL, ONE, START, Exporting, wish
from tests.client import Api
from tests.factories import catalog, parties
from tests.factories import company as companies
from tests.factories.company import Founded
from tests.factories.roles import role
from tests.factories.sales import line, make_order
from tests.workers.fixture import Worker

MAY = "exports.job:create"
Clients = Callable[..., Awaitable[Api]]
AsRole = Callable[[str], Awaitable[Api]]


async def _denied(api: Api, given: dict[str, object]) -> list[tuple[str, str, list[str]]]:
    errors = (await api.gql(START, input=given))["errors"]
    return [(error["extensions"]["code"], error["extensions"]["permission"], error["path"]) for error in errors]


@pytest.mark.behaviour("AUTH-9")
async def test_to_export_is_another_right_than_to_import_and_to_read(founded: Founded, as_role: AsRole, worker: Worker) -> None:
    rights = ("parties.customer:read", "parties.customer:create", "parties.customer:update", "imports.job:create", "imports.job:read")
    importer = await as_role(await role(founded, "Importer", MAY, *rights))
    assert await _denied(importer, wish("CUSTOMERS", "name")) == [("FORBIDDEN", "parties.customer:export", ["listExportStart"])]
    others = await as_role(await role(founded, "No exports", "parties.customer:read", "parties.customer:export"))
    assert await _denied(others, wish("CUSTOMERS", "name")) == [("FORBIDDEN", MAY, ["listExportStart"])]
    assert await worker.rows("SELECT id FROM job") == []

    exporter = await as_role(await role(founded, "Exporter", MAY, "parties.customer:read", "parties.customer:export"))
    assert await Exporting(exporter, worker).rows("CUSTOMERS", "name") == [["name"]]


@pytest.mark.behaviour("AUTH-9")
async def test_managers_take_lists_away_and_users_do_not(as_role: AsRole, worker: Worker) -> None:
    manager, user = await as_role("Manager"), await as_role("User")
    for of, path in (("PRODUCTS", "name"), ("SALES_ORDERS", "number"), ("JOURNAL_ENTRIES", "on")):
        assert len(await Exporting(manager, worker).rows(of, path)) == 1
    for of, right in (("CUSTOMERS", "parties.customer:export"), ("SALES_ORDERS", "sales.order:export")):
        assert await _denied(user, wish(of, "id")) == [("FORBIDDEN", right, ["listExportStart"])]
    assert await _denied(manager, wish("MEMBERS", "name")) == [("FORBIDDEN", "access.member:export", ["listExportStart"])]


@pytest.mark.behaviour("AUTH-7", "AUTH-8")
async def test_a_column_that_may_not_be_read_is_refused_by_name_or_empty(
    founded: Founded, api: Api, as_role: AsRole, worker: Worker
) -> None:
    await make_order(api, line(unit_price="50.00"))
    await catalog.product(api, "Lamp", sku="L-1")
    rights = ("sales.order:read", "sales.order.others:read", "sales.order:export", "catalog.product:read", "catalog.product:export")
    seller = await as_role(await role(founded, "No costs", MAY, *rights))
    exporting = Exporting(seller, worker)

    assert await _denied(seller, wish("SALES_ORDERS", "number", "customer.name")) == [
        ("FORBIDDEN", "parties.customer:read", ["listExportStart"])
    ]
    assert (await exporting.rows("SALES_ORDERS", "net.amount", "margin.amount"))[1:] == [["50.00", ""]]
    assert (await exporting.rows("PRODUCTS", "sku", "cost.amount", "stockValue.amount"))[1:] == [["L-1", "", ""]]
    full = await Exporting(api, worker).rows("SALES_ORDERS", "margin.amount", "customer.name")
    assert full[1] == ["50.00", "Corner Shop"]


@pytest.mark.behaviour("AUTH-7")
async def test_nothing_is_found_out_by_filter_order_or_search(founded: Founded, as_role: AsRole) -> None:
    rights = ("sales.order:read", "sales.order:export")
    seller = await as_role(await role(founded, "No customers", MAY, *rights))
    hidden = {"where": {"customerId": {"eq": str(uuid4())}}}, {"search": "shop"}
    for given in hidden:
        errors = (await seller.gql(START, input=wish("SALES_ORDERS", "number", **given)))["errors"]
        assert [error["extensions"]["permission"] for error in errors] == ["parties.customer:read"]


@pytest.mark.behaviour("AUTH-7")
async def test_whoever_sees_only_their_own_orders_takes_only_those_away(
    founded: Founded, api: Api, client: Clients, worker: Worker
) -> None:
    everything = set((await api.ok("{ viewer { permissions } }"))["viewer"]["permissions"])
    await role(founded, "Own orders", *sorted(everything - {"sales.order.others:read"}))
    customer = await parties.customer(api)
    await make_order(api, line(unit_price="7.00"), customer=customer)
    seller = await client(await companies.join(founded.company, "Own orders"), founded.company)
    own = await make_order(seller, line(unit_price="9.00"), customer=customer)
    assert await Exporting(seller, worker).rows("SALES_ORDERS", "number", "net.amount") == [
        ["number", "net.amount"],
        [own["number"], "9.00"],
    ]
    assert len(await Exporting(api, worker).rows("SALES_ORDERS", "number")) == 3


@pytest.mark.behaviour("AUTH-9", "TEN-1")
async def test_the_file_is_for_who_made_it_alone(
    founded: Founded, other_company: Founded, api: Api, client: Clients, as_role: AsRole, worker: Worker
) -> None:
    await parties.customer(api, "Corner Shop")
    job = await Exporting(api, worker).job(wish("CUSTOMERS", "name"))
    colleague = await as_role("Admin")
    stranger = await client(other_company.founder, other_company.company)
    for someone in (colleague, stranger):
        assert (await someone.ok(ONE, id=job["id"]))["exportJob"] is None
        assert (await someone.ok(ALL))["exportJobs"] == []
    assert (await api.ok("query ($id: ID!) { job(id: $id) { id } jobs { id } }", id=job["id"])) == {"job": None, "jobs": []}
    assert (await colleague.http.get(job["fileUrl"])).status_code == 404
    named = job["fileUrl"].replace(founded.company.slug, other_company.company.slug)
    assert (await stranger.http.get(named)).status_code == 404
    assert (await stranger.http.get(job["fileUrl"])).status_code == 403
    assert [each["id"] for each in (await api.ok(ALL))["exportJobs"]] == [job["id"]]
    assert (await api.http.get(job["fileUrl"])).text.endswith("Corner Shop\r\n")


@pytest.mark.behaviour("AUTH-9")
@pytest.mark.parametrize("change", ["export", "column", "person"])
async def test_an_export_stops_when_its_owner_may_no_longer_have_it(
    founded: Founded, api: Api, client: Clients, worker: Worker, change: str
) -> None:
    await make_order(api, line(unit_price="9.00"))
    made = await copied(api, "Manager", "Exporter")
    person = await companies.join(founded.company, "Exporter")
    exporter = await client(person, founded.company)
    job = (await exporter.ok(START, input=wish("SALES_ORDERS", "customer.name")))["listExportStart"]["job"]
    if change == "person":
        await api.ok(member_step("memberDeactivate"), input={"id": str(person.id), "expectedVersion": 1})
    else:
        gone = {"export": "sales.order:export", "column": "parties.customer:read"}[change]
        rights = [right for right in made["permissions"] if right != gone]
        await api.ok(ROLE_UPDATE, input={"id": made["id"], "expectedVersion": 1, "permissions": rights})

    await worker.drain()

    (ended,) = await worker.rows("SELECT status, message FROM job WHERE id = $1", job["id"])
    assert ended["status"] == "FAILED"
    assert "may no longer do it" in ended["message"]
    assert await worker.rows("SELECT id FROM file") == []


@pytest.mark.behaviour("AUTH-8", "AUTH-11")
async def test_an_api_tokens_export_has_what_the_token_may_see(
    founded: Founded, api: Api, outside: Api, client: Clients, worker: Worker
) -> None:
    await make_order(api, line(unit_price="9.00"))
    owner = await client(founded.founder, None)
    given = {"company": founded.company.slug, "name": "Reports", "days": 1, "isReadOnly": False}
    rights = [MAY, "sales.order:read", "sales.order.others:read", "sales.order:export"]
    made = await owner.ok(
        "mutation ($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) { token errors { code message path } } }",
        input=given | {"permissions": rights},
    )
    from app.main import app

    token = Api(app, founded.company.slug, made["apiTokenCreate"]["token"])
    assert (await Exporting(token, worker).rows("SALES_ORDERS", "net.amount", "margin.amount"))[1:] == [["9.00", ""]]
    assert await _denied(token, wish("SALES_ORDERS", "customer.name")) != []
    await token.close()


def test_every_list_says_in_the_matrix_who_may_take_it_away() -> None:
    from app.schema.rights import matrix

    lines = {line["path"]: line["permission"] for line in matrix()["api"] if line["kind"] == "export"}
    assert lines["export of salesOrders"] == "sales.order:export"
    assert lines.keys() == {f"export of {name}" for name in _lists()} - {"export of notifications"}
    assert set(lines.values()) <= set(matrix()["permissions"])
    assert not {right for right in matrix()["roles"]["User"] if right.endswith(":export")}


def _lists() -> set[str]:
    from app.schema import build_schema

    query = build_schema()._schema.query_type
    assert query is not None
    return {name for name, field in query.fields.items() if "connection" in field.extensions["strawberry-definition"].metadata}
