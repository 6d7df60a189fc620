"""Databases for companies: made ahead, closed to everybody but their one role, claimed once."""

from __future__ import annotations

import asyncio
from uuid import UUID

import asyncpg
import pytest
from tortoise.transactions import in_transaction

from app.settings import credentials
from app.tenancy import directory as companies
from app.tenancy import owner, provisioning
from app.tenancy.database import directory
from tests.factories import company as factory
from tests.factories.company import Founded

SHAPE_SQL = (
    "SELECT (SELECT count(*) FROM pg_roles WHERE rolname LIKE 'c\\_%'), (SELECT count(*) FROM pg_database WHERE datname LIKE 'c\\_%')"
)


async def _may_connect(role: str, database: str) -> bool:
    try:
        connection = await asyncpg.connect(**credentials(role, database))
    except asyncpg.InsufficientPrivilegeError:
        return False
    await connection.close()
    return True


@pytest.mark.promise("S25")
async def test_a_companys_role_can_connect_to_its_own_database_only(founded: Founded, other_company: Founded) -> None:
    role, stranger = founded.company.database, other_company.company.database
    async with owner.connected() as server:
        every = [row["datname"] for row in await server.fetch("SELECT datname FROM pg_database WHERE datallowconn")]
    assert {"postgres", "template1", owner.DIRECTORY_DATABASE, role, stranger} <= set(every)

    assert [name for name in every if await _may_connect(role, name)] == [role]
    assert [name for name in every if await _may_connect(owner.DIRECTORY_ROLE, name)] == [owner.DIRECTORY_DATABASE]


@pytest.mark.promise("S25")
async def test_the_roles_of_the_api_have_no_power_over_the_server(founded: Founded) -> None:
    async with owner.connected() as server:
        rows = await server.fetch(
            "SELECT rolname, rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls AS is_mighty, rolconnlimit,"
            " ARRAY(SELECT g.rolname::text FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid WHERE m.member = r.oid) AS groups"
            " FROM pg_roles r WHERE rolname = ANY($1)",
            [founded.company.database, owner.DIRECTORY_ROLE, owner.APP_ROLE],
        )
    found = {row["rolname"]: row for row in rows}

    assert [name for name, row in found.items() if row["is_mighty"]] == []
    assert found[founded.company.database]["groups"] == [owner.APP_ROLE]
    assert found[owner.DIRECTORY_ROLE]["groups"] == []
    assert found[founded.company.database]["rolconnlimit"] == provisioning.CONNECTIONS_PER_COMPANY_MAX

    connection = await asyncpg.connect(**credentials(founded.company.database, founded.company.database))
    try:
        for forbidden in (
            "CREATE TABLE mine (id int)",
            "CREATE TEMPORARY TABLE mine (id int)",
            "DROP TABLE company_profile",
            "TRUNCATE journal_line",
            "ALTER TABLE role ADD COLUMN mine int",
            "SELECT pg_read_file('/etc/passwd')",
            "COPY role TO PROGRAM 'cat'",
            "SET ROLE countinghouse_owner",
            "SELECT * FROM schema_migration",
        ):
            with pytest.raises(asyncpg.PostgresError) as refused:
                await connection.execute(forbidden)
            assert refused.value.sqlstate in ("42501", "42P01"), (forbidden, refused.value)
    finally:
        await connection.close()


@pytest.mark.promise("R15", "S25")
async def test_a_companys_role_brings_its_limits_along(founded: Founded) -> None:
    role = founded.company.database
    connections = [await asyncpg.connect(**credentials(role, role)) for _ in range(2)]
    try:
        assert await connections[0].fetchval("SHOW statement_timeout") == "30s"
        assert await connections[0].fetchval("SHOW idle_in_transaction_session_timeout") == "20min"
        async with owner.connected() as server:
            await owner.run(server, "ALTER ROLE %I CONNECTION LIMIT 2", role)
        with pytest.raises(asyncpg.TooManyConnectionsError):
            await asyncpg.connect(**credentials(role, role))
    finally:
        for connection in connections:
            await connection.close()


@pytest.mark.promise("S25")
async def test_the_directorys_role_makes_no_companies_and_moves_none(house: None) -> None:
    for forbidden in (
        "INSERT INTO company (id, database, state) VALUES (gen_random_uuid(), 'mine', 'ACTIVE')",
        "UPDATE company SET database = 'theirs'",
        "UPDATE company SET shape = 'other'",
        "UPDATE company SET server = 'elsewhere'",
        "DELETE FROM company",
        "TRUNCATE session",
        "SELECT * FROM schema_migration",
    ):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await directory.execute(forbidden)


@pytest.mark.promise("S25")
async def test_the_template_lets_nobody_in(house: None) -> None:
    async with owner.connected() as server:
        assert not await server.fetchval("SELECT datallowconn FROM pg_database WHERE datname = $1", owner.TEMPLATE_DATABASE)


async def test_preparing_a_prepared_server_changes_nothing(house: None) -> None:
    async with owner.connected() as server, owner.connected(owner.DIRECTORY_DATABASE) as connection:
        before = (await server.fetchrow(SHAPE_SQL), await connection.fetch("SELECT * FROM schema_migration ORDER BY name"))
        await provisioning.prepare_server()
        assert (await server.fetchrow(SHAPE_SQL), await connection.fetch("SELECT * FROM schema_migration ORDER BY name")) == before


async def test_spares_are_made_up_to_the_number_and_no_further(house: None) -> None:
    await provisioning.ensure_spares(2)
    ready = await directory.fetchval("SELECT count(*) FROM company WHERE state = 'SPARE'")

    assert await provisioning.ensure_spares(ready) == 0
    made = await asyncio.gather(*(provisioning.ensure_spares(ready + 1) for _ in range(3)))

    assert sorted(made) == [0, 0, 1]


async def test_a_clone_that_a_crash_left_half_made_is_removed(house: None) -> None:
    half = "c_00000000deadbeef"
    async with owner.connected() as server:
        await owner.run(server, "CREATE DATABASE %I TEMPLATE %I ALLOW_CONNECTIONS false", half, owner.TEMPLATE_DATABASE)
        await owner.make_login(server, half, 1)

        await provisioning.ensure_spares(0)

        assert not await owner.has_database(server, half)
        assert not await owner.has_role(server, half)


async def test_of_many_claims_at_once_each_gets_its_own_spare_or_none(house: None) -> None:
    await provisioning.ensure_spares(3)
    ready = await directory.fetchval("SELECT count(*) FROM company WHERE state = 'SPARE'")
    someone = await factory.person()
    claimed: list[UUID | None] = []

    async def claim() -> None:
        async with in_transaction("directory"):
            company = await companies.claim(someone.id, "Race", "DE", "EUR", "Europe/Berlin")
            claimed.append(company.id if company else None)

    await asyncio.gather(*(claim() for _ in range(ready + 3)))

    got = [company for company in claimed if company]
    assert len(got) == len(set(got)) == ready
    assert await directory.fetchval("SELECT count(DISTINCT slug) FROM company WHERE founder_id = $1", someone.id) == ready
    for company in got:
        await provisioning.drop_company(company)


async def test_a_claim_that_is_rolled_back_gives_its_spare_back(house: None) -> None:
    await provisioning.ensure_spares(1)
    someone = await factory.person()

    with pytest.raises(ZeroDivisionError):
        await _claim_and_fail(someone.id)

    assert await directory.fetchval("SELECT count(*) FROM company WHERE founder_id = $1", someone.id) == 0
    assert await directory.fetchval("SELECT count(*) FROM company WHERE state = 'SPARE'") >= 1


async def _claim_and_fail(founder: UUID) -> None:
    async with in_transaction("directory"):
        assert await companies.claim(founder, "Nothing", "DE", "EUR", "Europe/Berlin") is not None
        raise ZeroDivisionError


async def test_ids_of_two_companies_never_meet(founded: Founded, other_company: Founded) -> None:
    async def ids(database: str) -> set[UUID]:
        async with owner.connected(database) as connection:
            tables = await connection.fetch(
                "SELECT c.table_name FROM information_schema.columns c JOIN pg_tables t ON t.tablename = c.table_name"
                " WHERE t.schemaname = 'public' AND c.column_name = 'id' AND c.data_type = 'uuid' AND c.table_name <> 'member'"
            )
            found: set[UUID] = set()
            for table in tables:
                found |= {row["id"] for row in await connection.fetch(f'SELECT id FROM "{table["table_name"]}"')}
            return found

    mine, theirs = await ids(founded.company.database), await ids(other_company.company.database)

    assert len(mine) > 30
    assert mine & theirs == set()


async def test_a_roles_password_is_not_stretched_whatever_the_server_is_set_to(founded: Founded) -> None:
    role = founded.company.database
    async with owner.connected() as server:
        await server.execute("SET scram_iterations = 4096")
        await owner.make_login(server, role, provisioning.CONNECTIONS_PER_COMPANY_MAX)
        stored = await server.fetchval("SELECT rolpassword FROM pg_authid WHERE rolname = $1", role)
        assert await server.fetchval("SHOW scram_iterations") == "4096"

    assert stored.startswith("SCRAM-SHA-256$1:")
    assert await _may_connect(role, role)
