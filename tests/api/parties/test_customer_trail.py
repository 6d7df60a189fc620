"""Every change of a customer leaves who did what, when and from which request, written by the database itself (AUD-1)."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import orjson
import pytest

from app.domain.refusal import Refused
from app.services.parties import customer as customers
from app.services.parties.steps import NewCustomer
from app.tenancy import database
from app.tenancy.binding import Company, use
from tests.client import Api
from tests.factories.accounting import actor_of
from tests.factories.company import Founded
from tests.factories.parties import customer

UPDATE = "mutation ($input: CustomerUpdateInput!) { customerUpdate(input: $input) { customer { version } errors { code } } }"
TRAIL = (
    "SELECT entry.*, payload.salt, payload.before::text, payload.after::text FROM audit_entry entry"
    " JOIN audit_payload payload ON payload.id = entry.payload_id WHERE entry.table_name = $1 AND entry.row_id = $2 ORDER BY entry.id"
)


async def trail(table: str, row: str) -> list[dict[str, Any]]:
    return [dict(entry) for entry in await database.fetch(TRAIL, table, row)]


@pytest.mark.behaviour("AUD-1")
async def test_create_and_update_are_in_the_trail(api: Api, founded: Founded) -> None:
    made = await customer(api, phone="040 1", address={"city": "Hamburg", "country": "DE"})
    await api.ok(UPDATE, input={"id": made["id"], "expectedVersion": 1, "phone": "040 2", "address": {"city": "Graz", "country": "AT"}})

    async with use(founded.company):
        created, updated = await trail("party", made["id"])
        address = str(await database.fetchval("SELECT id FROM party_address WHERE party_id = $1", UUID(made["id"])))
        at_first, moved = await trail("party_address", address)

    assert (created["action"], updated["action"]) == ("insert", "update")
    assert (created["operation"], updated["operation"]) == ("parties.customer:create", "parties.customer:update")
    assert {entry["actor_id"] for entry in (created, updated, at_first, moved)} == {founded.founder.id}
    assert created["request"]
    assert updated["request"] not in ("", created["request"])
    assert timedelta(0) <= datetime.now(UTC) - created["at"] < timedelta(minutes=1)

    assert created["before"] is None
    before, after = orjson.loads(updated["before"]), orjson.loads(updated["after"])
    assert {name for name in after if after[name] != before[name]} == {"phone", "version", "updated_at"}
    assert (before["phone"], after["phone"], after["version"]) == ("040 1", "040 2", 2)
    assert "search" not in after
    assert (orjson.loads(at_first["after"])["city"], orjson.loads(moved["after"])["city"]) == ("Hamburg", "Graz")

    for entry in (created, updated):
        payload = (entry["before"] or "") + entry["after"]
        assert entry["digest"] == hashlib.sha256(entry["salt"] + payload.encode()).digest()


@pytest.mark.behaviour("AUD-1")
async def test_what_was_refused_leaves_no_trace(founded: Founded, bound: Company) -> None:
    before = await database.fetchval("SELECT count(*) FROM audit_entry")

    with pytest.raises(Refused):
        await customers.create(actor_of(founded), uuid4(), NewCustomer("Shop", email="nobody"))

    assert await database.fetchval("SELECT count(*) FROM audit_entry") == before


@pytest.mark.behaviour("AUD-1")
async def test_nobody_changes_anything_without_a_name(founded: Founded, bound: Company) -> None:
    made = await customers.create(actor_of(founded), uuid4(), NewCustomer("Shop"))

    for statement in ("UPDATE party SET name = 'Nobody did this'", "DELETE FROM party"):
        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="a change needs an actor"):
            await database.execute(statement)

    assert await database.fetchval("SELECT name FROM party WHERE id = $1", made) == "Shop"
