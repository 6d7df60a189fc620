"""Starts a program as a child of ours that ends when we end, and stops it in the way it likes best."""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import os
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

LOG_BYTES_MAX = 10_000_000
PR_SET_PDEATHSIG = 1

Report = Callable[[str], None]


class CannotStart(Exception):
    """One clear sentence for the person at the console: what is wrong and what to do."""


@dataclass(frozen=True, slots=True)
class Account:
    """A user of the operating system that a server runs as."""

    name: str
    uid: int
    gid: int


def silent(_: str) -> None:
    """Report progress to nobody."""


async def spawn(
    arguments: Sequence[str | Path],
    *,
    environment: Mapping[str, str],
    folder: Path,
    log: Path | None = None,
    account: Account | None = None,
    last_signal: signal.Signals = signal.SIGTERM,
    descriptors: Sequence[int] = (),
) -> asyncio.subprocess.Process:
    """Start a program that gets `last_signal` when this process dies; what it says goes to the log, or to our own output.

    It has a session of its own, so that Ctrl-C reaches only us and we stop our children in order.
    """
    become: dict[str, object] = {} if account is None else {"user": account.uid, "group": account.gid, "extra_groups": []}
    with contextlib.ExitStack() as stack:
        output = stack.enter_context(_opened_log(log)) if log else None
        return await asyncio.create_subprocess_exec(
            *map(str, arguments),
            env=dict(environment),
            cwd=folder,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
            pass_fds=tuple(descriptors),
            preexec_fn=_dies_with_parent(last_signal),
            **become,  # type: ignore[arg-type]
        )


async def stop(process: asyncio.subprocess.Process, gentle: signal.Signals, *, within_seconds: float, harsh: signal.Signals) -> bool:
    """Ask a program to end, insist when the time is over, and tell whether it went by itself."""
    if process.returncode is not None:
        return True
    with contextlib.suppress(ProcessLookupError):
        process.send_signal(gentle)
    try:
        async with asyncio.timeout(within_seconds):
            await process.wait()
    except TimeoutError:
        with contextlib.suppress(ProcessLookupError):
            process.send_signal(harsh)
        await process.wait()
        return False
    return True


def is_running(pid: int, name: str = "") -> bool:
    """Tell whether this process id belongs to a living program of that name, and not to whoever got the number later."""
    if pid <= 0:
        return False
    with contextlib.suppress(PermissionError):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
    if not Path("/proc/self").exists():
        return True
    try:
        return name.encode() in Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False


def _opened_log(log: Path) -> IO[bytes]:
    # A log is kept in two files of a bounded size: the one being written and the one before it.
    log.parent.mkdir(parents=True, exist_ok=True)
    if log.exists() and log.stat().st_size > LOG_BYTES_MAX:
        log.replace(log.with_name(log.name + ".1"))
    descriptor = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    return os.fdopen(descriptor, "ab")


def _dies_with_parent(last_signal: signal.Signals) -> Callable[[], None] | None:
    if not sys.platform.startswith("linux"):
        return None
    prctl = ctypes.CDLL(None).prctl
    parent = os.getpid()

    def before_exec() -> None:
        prctl(PR_SET_PDEATHSIG, int(last_signal))
        # The parent may have died between the fork and the line above; then nobody would ever tell us.
        if os.getppid() != parent:
            os._exit(1)

    return before_exec
