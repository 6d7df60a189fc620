"""Who the company is: changed by its Admin, read by everybody, printed on its documents."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from app.services.identity.step_up import FRESH
from app.services.sales.lines import EnteredLine
from app.tenancy import directory
from app.tenancy.binding import Company, use
from tests.api.identity.documents import prove
from tests.client import Api
from tests.conftest import Clock
from tests.factories import sales
from tests.factories.company import Founded

READ = """{ companySettings { version name legalName street postalCode city country taxNumber iban bic website email
  currency isCurrencyFixed zone language paymentTermDays } }"""
UPDATE = """mutation ($input: CompanySettingsUpdateInput!) { companySettingsUpdate(input: $input) {
  company { version name legalName iban taxNumber website currency zone } errors { code path message } } }"""


async def version(api: Api) -> int:
    """Read the profile's version."""
    found: int = (await api.ok("{ companySettings { version } }"))["companySettings"]["version"]
    return found


async def change(api: Api, **changes: Any) -> dict[str, Any]:
    """Change the profile and return it."""
    done = await api.ok(UPDATE, input={"expectedVersion": await version(api), **changes})
    found: dict[str, Any] = done["companySettingsUpdate"]["company"]
    return found


@pytest.mark.behaviour("TEN-7")
async def test_a_profile_is_kept_in_its_normal_form(api: Api) -> None:
    found = await change(
        api,
        legalName=" Amber Trading GmbH ",
        iban="de89 3704 0044 0532 0130 00",
        taxNumber="DE 136 695 976",
        website="https://www.amber.example/",
    )
    assert found["legalName"] == "Amber Trading GmbH"
    assert found["iban"] == "DE89370400440532013000"
    assert found["taxNumber"] == "DE136695976"
    assert found["website"] == "www.amber.example"
    assert found["version"] == 2
    # An empty text takes a value away; what changes nothing makes no version.
    assert (await change(api, iban=""))["iban"] == ""
    assert (await change(api, iban=""))["version"] == 3


async def test_everything_wrong_is_said_at_once_at_its_field(api: Api) -> None:
    before = await api.ok(READ)
    errors = await api.refused(
        UPDATE,
        input={
            "expectedVersion": 1,
            "iban": "DE88370400440532013000",
            "bic": "NOPE",
            "taxNumber": "DE123",
            "website": "javascript:alert(1)",
            "email": "nobody",
            "zone": "Europe/Nowhere",
        },
    )
    assert {error["path"][0] for error in errors} == {"iban", "bic", "taxNumber", "website", "email", "zone"}
    assert {error["code"] for error in errors} == {"INVALID"}
    assert await api.ok(READ) == before


@pytest.mark.promise("S3")
async def test_another_bank_account_asks_for_a_fresh_proof(api: Api, clock: Clock) -> None:
    await change(api, iban="DE89370400440532013000")
    clock.move(seconds=FRESH.total_seconds())

    await change(api, city="Berlin", iban="DE89 3704 0044 0532 0130 00")
    before = await api.ok(READ)
    for name, value in (("iban", ""), ("bic", "COBADEFFXXX"), ("bankName", "Other"), ("bankAccount", "12-34-56 1")):
        (error,) = await api.refused(UPDATE, input={"expectedVersion": 3, "city": "Bonn", name: value})
        assert error["code"] == "REAUTHENTICATE"
    assert await api.ok(READ) == before

    await prove(api)
    assert (await change(api, iban=""))["iban"] == ""


async def test_an_old_version_is_stale(api: Api) -> None:
    await change(api, city="Berlin")
    (error,) = await api.refused(UPDATE, input={"expectedVersion": 1, "city": "Bonn"})
    assert error["code"] == "STALE"


async def test_everybody_reads_it_and_only_the_admin_writes_it(as_role: Callable[[str], Awaitable[Api]]) -> None:
    for role in ("Manager", "User"):
        member = await as_role(role)
        assert (await member.ok(READ))["companySettings"]["name"] == "Amber Trading"
        assert await member.fails(UPDATE, input={"expectedVersion": 1, "city": "Bonn"}) == ["FORBIDDEN"]


async def test_another_name_and_zone_are_the_directorys_too(api: Api, company: Company) -> None:
    await change(api, name="Amber & Sons", zone="Asia/Tokyo")
    known = await directory.company_by_id(company.id)
    assert known is not None
    assert (known.name, known.zone, known.slug) == ("Amber & Sons", "Asia/Tokyo", company.slug)
    viewer = (await api.ok("{ viewer { company { name zone } memberships { company { name } } } }"))["viewer"]
    assert viewer["company"] == {"name": "Amber & Sons", "zone": "Asia/Tokyo"}
    assert viewer["memberships"] == [{"company": {"name": "Amber & Sons"}}]


@pytest.mark.behaviour("TEN-8")
async def test_the_currency_stays_once_there_is_something_in_the_books(api: Api, founded: Founded) -> None:
    assert not (await api.ok(READ))["companySettings"]["isCurrencyFixed"]
    assert (await change(api, currency="CHF"))["currency"] == "CHF"
    (unknown,) = await api.refused(UPDATE, input={"expectedVersion": 2, "currency": "ABC"})
    assert (unknown["code"], unknown["path"]) == ("INVALID", ["currency"])

    renewed = await directory.company_by_id(founded.company.id)
    assert renewed is not None
    assert renewed.currency == "CHF"
    actor = sales.actor_of(founded)
    async with use(renewed):
        customer = await sales.customer(actor)
        await sales.confirmed(actor, [EnteredLine(product_id=await sales.service(actor), quantity=sales.D(1))], customer)

    assert (await api.ok(READ))["companySettings"]["isCurrencyFixed"]
    (refused,) = await api.refused(UPDATE, input={"expectedVersion": 2, "currency": "EUR"})
    assert (refused["code"], refused["path"]) == ("IN_USE", ["currency"])
    assert "CHF" in refused["message"]


async def test_a_new_customer_gets_the_companys_term(api: Api) -> None:
    await change(api, paymentTermDays=45)
    made = await api.ok(
        'mutation { customerCreate(input: {idempotencyKey: "0197a000-0000-7000-8000-000000000001", name: "Corner Shop"})'
        " { customer { paymentTermDays } errors { code } } }"
    )
    assert made["customerCreate"]["customer"]["paymentTermDays"] == 45
