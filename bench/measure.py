"""Measures one server under one load: requests a second, how long answers take, and CPU for each, of server and databases together."""

from __future__ import annotations

import asyncio
import contextlib
import json
import statistics
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil

from app.settings import ROOT
from bench.house import House, Server, family
from bench.loader import Answers, Wishes

PATIENCE_SECONDS = 60.0
MIDDLE = ("per_second", "cpu", "database_cpu", "p50", "p95", "p99")


@dataclass(frozen=True, slots=True)
class Figure:
    """What one run, or the median of several, came to; times are in milliseconds."""

    per_second: float
    cpu: float
    database_cpu: float
    p50: float
    p95: float
    p99: float
    failures: int = 0
    failure: str = ""


async def run(
    house: House,
    server: Server,
    targets: Sequence[tuple[str, str]],
    bodies: Sequence[str],
    *,
    connections: int,
    seconds: float,
    once: bool = False,
    with_ended: bool = False,
) -> Figure:
    """Load a server for some seconds; where its connections come and go, what processes used that have ended counts too."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("\n".join(bodies))
        file.flush()
        wishes = Wishes(server.port, list(targets), file.name, connections, seconds, once)
        before = _cpu(house, server, with_ended=with_ended)
        answers = await _send(wishes)
        after = _cpu(house, server, with_ended=with_ended)
    own, databases = [_spent(*each) / max(answers.count, 1) * 1e3 for each in zip(before, after, strict=True)]
    return Figure(answers.per_second, own + databases, databases, answers.p50, answers.p95, answers.p99, answers.failures, answers.failure)


def median(figures: Sequence[Figure]) -> Figure:
    """Take the median of each figure."""
    failures, failure = sum(each.failures for each in figures), next((each.failure for each in figures if each.failure), "")
    middle = {name: statistics.median(getattr(each, name) for each in figures) for name in MIDDLE}
    return Figure(**middle, failures=failures, failure=failure)


async def _send(wishes: Wishes) -> Answers:
    loader = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bench.loader", cwd=ROOT, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    try:
        async with asyncio.timeout(wishes.seconds + PATIENCE_SECONDS):
            output, _ = await loader.communicate(json.dumps(asdict(wishes)).encode())
    except TimeoutError:
        loader.kill()
        raise
    if loader.returncode != 0:
        raise RuntimeError(f"the loader ended with {loader.returncode}; see {Path(wishes.bodies).name}")
    return Answers(**json.loads(output))


def _cpu(house: House, server: Server, *, with_ended: bool) -> tuple[dict[int, float], dict[int, float]]:
    """Read what the processes of a server, and those of the databases, have used until now."""
    databases = _used(house.databases(server))
    if with_ended:
        # PostgreSQL's first process knows what those used that have ended, vacuuming among them.
        times = psutil.Process(house.postgres_pid).cpu_times()
        databases = {0: sum(databases.values()) + times.children_user + times.children_system}
    return _used(family(server.process.pid)), databases


def _used(processes: Sequence[psutil.Process]) -> dict[int, float]:
    found = {}
    for process in processes:
        with contextlib.suppress(psutil.Error):
            times = process.cpu_times()
            found[process.pid] = times.user + times.system
    return found


def _spent(before: dict[int, float], after: dict[int, float]) -> float:
    """Add up what each process has used since; one that came meanwhile counts whole."""
    return sum(used - before.get(pid, 0.0) for pid, used in after.items())
