"""Keeps what a running Countinghouse leaves in var/run: the lock that only one holds, and the ids of its processes."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
from collections.abc import Iterator
from pathlib import Path

PRIVATE_FOLDERS = ("run", "log", "mail", "files", "valkey")


def prepare_folders(var: Path) -> None:
    """Make the folders of var/ that other users of the machine have no business in."""
    var.mkdir(parents=True, exist_ok=True)
    for name in PRIVATE_FOLDERS:
        (var / name).mkdir(mode=0o700, exist_ok=True)


@contextlib.contextmanager
def sole(var: Path) -> Iterator[bool]:
    """Hold the lock of this var/ and say True, or say False while somebody else holds it.

    The system lets go of it when its holder dies, however it dies.
    """
    prepare_folders(var)
    descriptor = os.open(_lock(var), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
            return
        os.ftruncate(descriptor, 0)
        os.write(descriptor, str(os.getpid()).encode())
        try:
            yield True
        finally:
            _pids(var).unlink(missing_ok=True)
    finally:
        os.close(descriptor)


def holder(var: Path) -> int | None:
    """Return the process id of whoever took the lock last."""
    with contextlib.suppress(OSError, ValueError):
        return int(_lock(var).read_text())
    return None


def note_pids(var: Path, pids: dict[str, int]) -> None:
    """Write down which process is which, whole or not at all."""
    fresh = _pids(var).with_suffix(".fresh")
    fresh.write_text(json.dumps(pids, indent=2) + "\n")
    fresh.replace(_pids(var))


def _lock(var: Path) -> Path:
    return var / "run" / "lock"


def _pids(var: Path) -> Path:
    return var / "run" / "pids.json"
