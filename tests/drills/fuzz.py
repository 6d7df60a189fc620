"""Fuzzes a running house with schemathesis, once for each role, and prints what it found, its memory and its slowest answers (S15)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import psutil

from app.settings import ROOT
from tests import adapter

SECONDS = 600
RSS_MB_MAX = 200
P99_SECONDS_MAX = 2.0
MEGABYTE = 1024 * 1024
SCHEMA = "app/schema/schema.graphql"


def run(seconds: int = SECONDS, seed: int = 1) -> dict[str, float | int]:
    """Fuzz for so many seconds with each role; fail on what is unexpected."""
    tool = shutil.which("st")
    assert tool is not None, "schemathesis is not installed: pip install 'schemathesis>=4.32,<5', in an environment of its own if need be"
    figures: dict[str, float | int] = {}
    with tempfile.TemporaryDirectory(prefix="drill-") as folder:
        os.chmod(folder, 0o711)  # noqa: S103 (PostgreSQL runs as a user of its own when this is root's)
        server = adapter.start(
            Path(folder) / "house", pages=False, person_nodes_per_minute="1000000000", company_nodes_per_minute="1000000000"
        )
        try:
            for person in adapter.seed(["Fuzzed Company"]):
                figures |= _role(tool, Path(folder), server, person, seconds, seed)
        finally:
            adapter.stop(server)
    return figures


def _role(tool: str, folder: Path, server: adapter.Server, person: dict[str, str], seconds: int, seed: int) -> dict[str, float | int]:
    role, headers = person["role"], adapter.login(person["email"], person["password"], person["company"])
    times = folder / f"{role}.times"
    api = psutil.Process(adapter.pids(server)["api"])
    before = api.memory_info().rss / MEGABYTE
    options = [
        *("--url", adapter.graphql_url(person["company"]), "--header", f"Authorization:{headers['Authorization']}"),
        *("--checks", "expected", "--phases", "fuzzing", "--max-time", str(seconds), "--continue-on-failure", "--seed", str(seed)),
        *("--generation-allow-x00", "true", "--no-shrink", "--request-timeout", "20", "--warnings", "off"),
        # Whoever asks for a second factor has nobody who is without one come in again.
        *("--exclude-name", "Mutation.secondFactorPolicySet"),
        *("--suppress-health-check", "all", "--output-truncate", "true"),
    ]
    environment = os.environ | {
        "SCHEMATHESIS_HOOKS": "fuzzing",
        "PYTHONPATH": str(Path(__file__).parent),
        "FUZZ_TIMES": str(times),
    }
    done = subprocess.run([tool, "run", str(ROOT / SCHEMA), *options], cwd=folder, env=environment, stdout=subprocess.PIPE, text=True)  # noqa: S603
    sys.stdout.write(done.stdout[-6_000:])
    took = sorted(float(line) for line in times.read_text().split())
    grown = api.memory_info().rss / MEGABYTE - before
    p99 = took[int(len(took) * 0.99)]
    assert done.returncode == 0, f"{role}: something unexpected was answered; see above"
    assert adapter.pids(server)["api"] == api.pid, f"{role}: the API has ended"
    assert (grown < RSS_MB_MAX, p99 < P99_SECONDS_MAX) == (True, True), (role, grown, p99)
    return {f"{role}_requests": len(took), f"{role}_rss_mb": grown, f"{role}_p99_s": p99}
