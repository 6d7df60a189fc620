"""Measures one server under one load: requests a second, how long answers take, and CPU for each, of server and databases together."""

from __future__ import annotations

import asyncio
import json
import statistics
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil

from app.settings import ROOT
from bench.house import House, Server
from bench.loader import Answers, Wishes

PATIENCE_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Figure:
    """What one run, or the median of several, came to; times are in milliseconds."""

    per_second: float
    cpu: float
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
) -> Figure:
    """Load a server for some seconds."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("\n".join(bodies))
        file.flush()
        wishes = Wishes(server.port, list(targets), file.name, connections, seconds, once)
        before = _cpu(house, server)
        answers = await _send(wishes)
        spent = _spent(before, _cpu(house, server))
    cpu = spent / max(answers.count, 1) * 1e3
    return Figure(answers.per_second, cpu, answers.p50, answers.p95, answers.p99, answers.failures, answers.failure)


def median(figures: Sequence[Figure]) -> Figure:
    """Take the median of each figure."""
    failures, failure = sum(each.failures for each in figures), next((each.failure for each in figures if each.failure), "")
    middle = {name: statistics.median(getattr(each, name) for each in figures) for name in ("per_second", "cpu", "p50", "p95", "p99")}
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


def _cpu(house: House, server: Server) -> dict[int, float]:
    found = {}
    for process in house.processes(server):
        try:
            times = process.cpu_times()
        except psutil.Error:
            continue
        found[process.pid] = times.user + times.system
    return found


def _spent(before: dict[int, float], after: dict[int, float]) -> float:
    """Add up what each process has used since; one that came meanwhile counts whole."""
    return sum(used - before.get(pid, 0.0) for pid, used in after.items())
