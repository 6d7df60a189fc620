"""The embedded servers start, stop, come back after a crash, and say in one sentence why they cannot."""

# ruff: noqa: ASYNC110 (a test waits for what another process does)
from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest
from redis.asyncio import Redis

from app.embedded import CannotStart, owner_password, postgres, postgres_url, socket_folder, valkey
from app.embedded.place import Place, find_place, keep_secret
from app.embedded.postgresql import CONNECTIONS_MAX, buffers_mb
from app.embedded.process import is_running
from app.settings import DatabaseServer, Settings


@pytest.fixture(autouse=True)
def loop_that_never_blocks() -> None:
    """Starting a server has the loop to itself and may block it."""


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder for one server, whose data may lie elsewhere when the tests run as root."""
    yield tmp_path / "server"
    location = tmp_path / "server" / "location"
    if location.exists():
        data = Path(location.read_text().strip())
        for path in sorted(data.parent.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()
        data.parent.rmdir()


async def value(url: str, sql: str) -> object:
    connection = await asyncpg.connect(url)
    try:
        return await connection.fetchval(sql)
    finally:
        await connection.close()


async def run(url: str, *statements: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()


def place_of(folder: Path) -> Place:
    return find_place(folder, durable=False)


async def test_postgres_keeps_what_was_written_and_listens_on_a_private_socket_only(folder: Path) -> None:
    async with postgres(folder) as server:
        await run(server.url, "CREATE TABLE note (text text)", "INSERT INTO note VALUES ('kept')")

        assert server.url == postgres_url(folder)
        assert stat.S_IMODE(socket_folder(folder).stat().st_mode) == 0o700
        assert await value(server.url, "SHOW listen_addresses") == ""
        assert (await value(server.url, "SHOW fsync"), await value(server.url, "SHOW synchronous_commit")) == ("on", "on")
        assert await value(server.url, "SHOW max_connections") == "100"
        assert await value(server.url, "SHOW data_checksums") == "on"
        assert str(await value(server.url, "SELECT rolpassword FROM pg_authid WHERE rolname = current_user")).startswith("SCRAM-SHA-256$")

    assert not is_running(server.pid)
    assert not socket_folder(folder).exists()
    async with postgres(folder) as again:
        assert await value(again.url, "SELECT text FROM note") == "kept"


async def test_nobody_enters_without_the_password(folder: Path) -> None:
    async with postgres(folder, durable=False) as server:
        stranger = server.url.replace(owner_password(folder), "guessed")
        with pytest.raises(asyncpg.InvalidPasswordError):
            await asyncpg.connect(stranger)


async def test_postgres_comes_back_after_it_was_killed_with_everything_that_was_acknowledged(folder: Path) -> None:
    async with postgres(folder) as server:
        await run(server.url, "CREATE TABLE note (number int)", "INSERT INTO note SELECT generate_series(1, 1000)")
        os.kill(server.pid, signal.SIGKILL)
        await server.process.wait()

        async with postgres(folder) as again:
            assert await value(again.url, "SELECT count(*) FROM note") == 1000

    assert "not properly shut down" in (folder / "postgresql.log").read_text()


async def test_a_forgetful_postgres_leaves_nothing_behind(folder: Path) -> None:
    async with postgres(folder, durable=False) as server:
        assert await value(server.url, "SHOW fsync") == "off"
        data = server.place.data

    assert not data.exists()


async def test_data_of_another_version_is_refused_in_one_sentence(folder: Path) -> None:
    place = place_of(folder)
    place.data.mkdir(parents=True)
    (place.data / "PG_VERSION").write_text("12\n")

    with pytest.raises(CannotStart, match=r"was made by PostgreSQL 12, but this is \d+; dump it with 12 first\.$"):
        async with postgres(folder, durable=False):
            pass

    assert not (place.data / "base").exists()


async def test_a_second_postgres_on_the_same_data_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.embedded.postgresql.PREDECESSOR_SECONDS_MAX", 0.1)
    async with postgres(folder, durable=False) as server:
        with pytest.raises(CannotStart, match=rf"Another PostgreSQL \(process {server.pid}\) is using"):
            async with postgres(folder):
                pass

        assert await value(server.url, "SELECT 1") == 1


async def test_a_full_disk_is_refused_before_anything_is_written(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.embedded.place.FREE_BYTES_MIN", 10**18)

    with pytest.raises(CannotStart, match=r"has \d+ MB left; make room for at least"):
        async with postgres(folder, durable=False):
            pass
    with pytest.raises(CannotStart, match=r"has \d+ MB left; make room for at least"):
        async with valkey(folder):
            pass


async def test_a_server_dies_with_the_process_that_started_it(folder: Path) -> None:
    script = (
        "import asyncio, os, sys, pathlib\n"
        "from app.embedded import postgres\n"
        "async def main():\n"
        "    async with postgres(pathlib.Path(sys.argv[1])) as server:\n"
        "        print(server.pid, flush=True)\n"
        "        os.kill(os.getpid(), 9)\n"
        "asyncio.run(main())\n"
    )
    child = await asyncio.create_subprocess_exec(sys.executable, "-c", script, str(folder), stdout=asyncio.subprocess.PIPE)
    said, _ = await child.communicate()
    pid = int(said)

    async with asyncio.timeout(120):
        while is_running(pid, "postgres"):
            await asyncio.sleep(0.05)
    async with postgres(folder) as again:
        assert again.pid != pid
    assert "not properly shut down" not in (folder / "postgresql.log").read_text()


async def test_valkey_keeps_its_jobs_over_a_restart_and_over_a_kill(tmp_path: Path) -> None:
    async with valkey(tmp_path) as server:
        await _set(server.url, "job", "queued")
    async with valkey(tmp_path) as server:
        assert await _get(server.url, "job") == "queued"
        await _set(server.url, "job", "again")
        await asyncio.sleep(1.2)  # the append-only file is written through once a second
        os.kill(server.pid, signal.SIGKILL)
        await server.process.wait()
        async with valkey(tmp_path) as again:
            assert await _get(again.url, "job") == "again"


def test_a_secret_is_made_once_and_read_by_its_owner_alone(tmp_path: Path) -> None:
    made = keep_secret(tmp_path / "secret", "first")

    assert (made, keep_secret(tmp_path / "secret", "second")) == ("first", "first")
    assert stat.S_IMODE((tmp_path / "secret").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["secret"]


def test_an_address_on_a_socket_and_one_on_a_port_lead_to_the_same_kind_of_sign_in() -> None:
    socket = DatabaseServer.of("postgresql://owner:secret@/postgres?host=/run/short&port=5433")
    port = DatabaseServer.of("postgresql://owner:secret@db.example:6000/postgres?sslmode=require")

    assert socket.dsn("c_1", "p/w", "c_1") == "postgresql://c_1:p%2Fw@/c_1?host=/run/short&port=5433"
    assert port.dsn("c_1", "pw", "c_1") == "postgresql://c_1:pw@/c_1?host=db.example&port=6000&sslmode=require"
    assert port.credentials("c_1", "pw", "c_1") == {
        "host": "db.example",
        "port": 6000,
        "user": "c_1",
        "password": "pw",
        "database": "c_1",
        "ssl": "require",
    }


async def _set(url: str, name: str, text: str) -> None:
    async with contextlib.aclosing(Redis.from_url(url)) as client:
        await client.set(name, text)


async def _get(url: str, name: str) -> str:
    async with contextlib.aclosing(Redis.from_url(url, decode_responses=True)) as client:
        return str(await client.get(name))


@pytest.mark.parametrize(("memory_mb", "buffers"), [(256, 128), (1024, 256), (24_576, 512)])
def test_postgresql_shares_a_quarter_of_the_memory_within_bounds(memory_mb: int, buffers: int) -> None:
    assert buffers_mb(memory_mb << 20) == buffers


@pytest.mark.promise("R16")
def test_the_server_lets_in_what_api_worker_and_owner_may_hold() -> None:
    assert Settings().server_connections == CONNECTIONS_MAX
    assert Settings(connections_max=240).server_connections == 240 + 38 + 24
