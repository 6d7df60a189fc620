"""A folder for the servers of tests: in memory where there is room, so that nobody waits for a disk that nobody will read."""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

from app.embedded.postgresql import memory_bytes

MEMORY = Path("/dev/shm")  # noqa: S108 (Linux' own folder in memory; elsewhere it is not there)
PREFIX = "countinghouse-tests-"
# What one process of the tests needs at most is a third of this.
FREE_BYTES_MIN = 4_000_000_000
LEFT_AFTER_SECONDS = 3600.0


@contextlib.contextmanager
def folder(otherwise: Path) -> Iterator[Path]:
    """Give a folder in memory that other accounts can pass through, and remove it; where there is no room, give the other one."""
    if not _has_room():
        yield otherwise
        return
    _sweep()
    made = Path(tempfile.mkdtemp(prefix=PREFIX, dir=MEMORY))
    made.chmod(0o711)
    try:
        with _held(made):
            yield made
    finally:
        shutil.rmtree(made)


def _has_room() -> bool:
    if not (MEMORY.is_dir() and os.access(MEMORY, os.W_OK | os.X_OK)):
        return False
    # A container may have less than its machine, and is killed for what it keeps there.
    free: int = min(shutil.disk_usage(MEMORY).free, psutil.virtual_memory().available, memory_bytes() // 2)
    return free >= FREE_BYTES_MIN


def _sweep() -> None:
    """Remove what runs that were killed have left: nobody holds it any more."""
    for left in MEMORY.glob(f"{PREFIX}*"):
        with contextlib.suppress(OSError):
            if time.time() - left.stat().st_mtime > LEFT_AFTER_SECONDS:
                with _held(left):
                    shutil.rmtree(left)


@contextlib.contextmanager
def _held(place: Path) -> Iterator[None]:
    """Hold a folder as one's own; raise BlockingIOError when somebody else does."""
    opened = os.open(place, os.O_RDONLY)
    try:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    finally:
        os.close(opened)
