"""How long a second `./erp up` takes until the API answers."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Final

from app.embedded.process import spawn, stop
from app.settings import ROOT
from bench.house import free_port

FIRST_SECONDS_MAX: Final = 900.0
POLL_SECONDS: Final = 0.02
RUNS: Final = 3


async def seconds() -> float:
    """Start the whole product in a fresh folder, stop it, and return the median of how long starting again takes."""
    with tempfile.TemporaryDirectory(prefix="bench-start-") as folder:
        os.chmod(folder, 0o711)  # PostgreSQL runs as a user of its own when this is root's
        await _up(Path(folder))
        took = sorted([await _up(Path(folder)) for _ in range(RUNS)])
    return took[RUNS // 2]


async def _up(folder: Path) -> float:
    port = free_port()
    # What the first start of a fresh clone makes once is not measured; without it, the command line stands for the door.
    door = [ROOT / "erp"] if (ROOT / ".venv").exists() else [sys.executable, "-m", "app.cli"]
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("COUNTINGHOUSE_", "DATABASE_", "REDIS_"))}
    began = time.monotonic()
    process = await spawn(
        [*door, "up", "--no-demo", "--port", str(port)],
        environment=environment | {"COUNTINGHOUSE_VAR": str(folder / "var")},
        folder=ROOT,
        log=folder / "up.log",
    )
    try:
        while not await asyncio.to_thread(_answers, port):
            if process.returncode is not None or time.monotonic() - began > FIRST_SECONDS_MAX:
                raise RuntimeError("it does not start:\n" + (folder / "up.log").read_text()[-2000:])
            await asyncio.sleep(POLL_SECONDS)
        return time.monotonic() - began
    finally:
        await stop(process, signal.SIGINT, within_seconds=60, harsh=signal.SIGTERM)


def _answers(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=5) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False
