"""The commands at the console: a second start is refused, faults are counted, migrations are written once."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from app import running
from app.commands import lock, migrate
from app.commands import test as testing
from app.commands.test import Outcome, conclude, counted
from app.embedded import CannotStart
from app.settings import ROOT, settings
from app.supervisor import api_environment, listening, worker_environment
from app.tenancy import provisioning
from app.tenancy.migrating import MigrationChanged, StepFailed


def erp(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "REDIS_URL")} | variables
    return subprocess.run([sys.executable, "-m", "app.cli", *arguments], cwd=ROOT, env=environment, capture_output=True, text=True)  # noqa: S603


def test_a_second_start_beside_a_running_one_says_so_and_touches_nothing(tmp_path: Path) -> None:
    with running.sole(tmp_path) as alone:
        assert alone
        running.note_pids(tmp_path, {"api": 1})
        told = erp("up", "--port", "8999", COUNTINGHOUSE_VAR=str(tmp_path))
        pids = (tmp_path / "run/pids.json").read_text()

    assert told.returncode == 1
    assert told.stderr == f"Countinghouse is already running here (process {os.getpid()}); stop it there with Ctrl-C.\n"
    assert pids == '{\n  "api": 1\n}\n'
    assert not (tmp_path / "postgresql").exists()


def test_the_lock_is_free_again_when_its_holder_is_done(tmp_path: Path) -> None:
    with running.sole(tmp_path) as first, running.sole(tmp_path) as second:
        assert (first, second) == (True, False)
    with running.sole(tmp_path) as third:
        assert third
        assert running.holder(tmp_path) == os.getpid()


def test_a_port_in_use_is_one_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        sentence = rf"^Port {port} on 127\.0\.0\.1 is in use; stop what uses it or choose another one with --port\.$"
        with pytest.raises(CannotStart, match=sentence), listening("127.0.0.1", port):
            pass


def test_the_wrong_setting_is_named() -> None:
    told = erp("migrate", COUNTINGHOUSE_SECRET_KEY="short")

    assert told.returncode == 1
    assert told.stderr == "The setting secret_key is wrong: Value error, it must have at least 32 characters.\n"


def test_a_database_server_that_does_not_answer_is_one_sentence() -> None:
    told = erp("migrate", DATABASE_URL="postgresql://owner:secret@127.0.0.1:9/postgres")

    assert told.returncode == 1
    assert re.fullmatch(r"The database server at 127\.0\.0\.1, port 9, does not let us in: .+\n", told.stderr)
    assert "secret" not in told.stderr


@pytest.mark.parametrize(
    "problem", [MigrationChanged("1_first was changed after it had been applied."), StepFailed("2_second: no such column")]
)
async def test_databases_that_cannot_follow_are_one_sentence(problem: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    async def refuse() -> None:
        raise problem

    monkeypatch.setattr(provisioning, "prepare_server", refuse)
    with pytest.raises(CannotStart, match=rf"^The databases cannot be brought up to date\. {problem}$"):
        await migrate.prepare()


def test_only_the_worker_learns_how_to_become_the_owner(monkeypatch: pytest.MonkeyPatch) -> None:
    url = "postgresql://owner:secret@db.example:6000/postgres?sslmode=require"
    monkeypatch.setenv("DATABASE_URL", url)
    monkeypatch.delenv("COUNTINGHOUSE_DATABASE_HOST", raising=False)
    settings.cache_clear()
    try:
        told_api, told_worker = api_environment(), worker_environment()
    finally:
        settings.cache_clear()

    assert not any("secret@" in value for value in told_api.values())
    assert (told_api["COUNTINGHOUSE_DATABASE_HOST"], told_api["COUNTINGHOUSE_DATABASE_PORT"]) == ("db.example", "6000")
    assert told_api["COUNTINGHOUSE_DATABASE_SSLMODE"] == "require"
    assert told_worker == told_api | {"DATABASE_URL": url}


def test_a_process_without_the_owners_credentials_is_refused_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setenv("COUNTINGHOUSE_DATABASE_HOST", "db.example")
    settings.cache_clear()
    try:
        with pytest.raises(PermissionError, match="started without the owner's credentials"):
            settings().owner_url  # noqa: B018
    finally:
        settings.cache_clear()


def test_results_are_summed_and_a_failed_check_counts_as_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "report.xml"
    report.write_text(
        '<testsuites><testsuite tests="10" failures="1" errors="1" skipped="2"/><testsuite tests="5" failures="0"/></testsuites>'
    )

    assert counted(report) == (11, 2)
    assert counted(tmp_path / "missing.xml") == (0, 0)
    code = conclude([Outcome("ruff", 0.5, "failed with code 1", 0, 1), Outcome("pytest", 2, "failed with code 1", 11, 2)])
    assert code == 1
    assert capsys.readouterr().out.splitlines()[-1] == "11 passed, 3 failed"
    assert conclude([Outcome("pytest", 2, None, 11, 0)]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "11 passed, 0 failed"


async def test_a_step_that_fails_keeps_the_others_from_nothing(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    ran: list[str] = []

    def step(name: str, code: int) -> testing.Step:
        async def run() -> int:
            ran.append(name)
            return code

        return testing.Step("lint", name, run)

    monkeypatch.setattr(testing, "steps", lambda: [step("first", 2), step("second", 0)])

    assert await testing.run([]) == 1
    assert ran == ["first", "second"]
    assert capsys.readouterr().out.splitlines()[-1] == "0 passed, 1 failed"


async def test_a_part_that_does_not_exist_is_named() -> None:
    with pytest.raises(CannotStart, match=r"^There is no part everything; the parts are lint, python, web, browser\.$"):
        await testing.run(["everything"])


def test_migrations_are_written_from_the_models_and_a_second_time_there_is_nothing_to_write(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert migrate.makemigrations("first", tmp_path) == 0
    written = sorted(path.relative_to(tmp_path) for path in tmp_path.rglob("*.py"))
    assert migrate.makemigrations("second", tmp_path) == 0

    assert [path.parent.name for path in written] == ["directory", "tenant"]
    assert 'CREATE TABLE "account"' in (tmp_path / written[0]).read_text()
    assert sorted(path.relative_to(tmp_path) for path in tmp_path.rglob("*.py")) == written
    assert capfd.readouterr().out.splitlines()[-2:] == ["  directory: nothing changed", "  tenant: nothing changed"]


def test_a_list_that_would_name_an_address_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "uv").write_text("#!/bin/sh\nfor last; do :; done\necho 'idna @ https://example.com/idna.whl' > \"$last\"\n")
    (tmp_path / "uv").chmod(0o755)
    (tmp_path / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text())
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr(lock, "ROOT", tmp_path)
    monkeypatch.setattr("app.bootstrap.LOCK", tmp_path / "requirements.lock")

    with pytest.raises(CannotStart, match=r"^requirements\.lock names an address"):
        lock.lock()
