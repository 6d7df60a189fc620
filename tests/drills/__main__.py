"""Runs the drills in full and prints their figures: `python -m tests.drills [kill|carry|doors|crowd|…]`; `fuzz SECONDS` for a role."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from app.settings import ROOT
from tests.drills import carrying, doors, drills, fuzz, migrating, travelling
from tests.drills.drills import Figures
from tests.drills.house import House, running

CROWD: Figures = {"companies": 20, "requests": 5_000}


async def _carry(house: House) -> Figures:
    """Carry a company that is at work, then the demo company with many files."""
    return await carrying.carry(house, invoices=100, flips=10) | await travelling.demo(house, megabytes=100, flips=10)


FULL: dict[str, Callable[[House], Awaitable[Figures]]] = {
    "kill": lambda house: drills.kill(house, invoices=200, kills=10, seed=7),
    "redis": lambda house: drills.without_redis(house, invoices=30, seconds=60),
    "carry": _carry,
    "migrate": lambda house: migrating.migrate_all(house, companies=200),
    "doors": lambda house: doors.tell_nothing(house, tries=200, seed=7),
    "postgres": lambda house: drills.postgres_restarts(house, seconds=20),
}


async def main(wanted: list[str]) -> None:
    """Run the named drills, or all."""
    if wanted[:1] == ["fuzz"]:
        _show("fuzz", fuzz.run(*(int(each) for each in wanted[1:])))
        return
    names = [*FULL, "crowd"]
    if unknown := [name for name in wanted if name not in names]:
        usage = f"python -m tests.drills [{' | '.join(names)}]…   all of them without a name\npython -m tests.drills fuzz [SECONDS]\n"
        is_asking = unknown[0] in ("-h", "--help")
        sys.stdout.write(usage) if is_asking else sys.stderr.write(f"There is no drill {unknown[0]}.\n{usage}")
        raise SystemExit(0 if is_asking else 2)
    for name in wanted or names:
        if name == "crowd":
            _show(name, _crowd())
            continue
        with tempfile.TemporaryDirectory(prefix="drill-") as folder:
            async with running(Path(folder)) as house:
                figures = await FULL[name](house)
        _show(name, figures)


def _crowd() -> Figures:
    """Run the long form of the test of a crowd: twenty companies, five thousand requests, jobs, subscriptions, cuts and disconnects."""
    began = time.monotonic()
    command = [sys.executable, "-m", "pytest", "-q", "-s", "-p", "no:cacheprovider", "tests/tenancy/test_interleaving.py"]
    told = os.environ | {"COUNTINGHOUSE_COMPANIES": str(CROWD["companies"]), "COUNTINGHOUSE_REQUESTS": str(CROWD["requests"])}
    subprocess.run(command, cwd=ROOT, env=told, check=True)  # noqa: S603 (our own test)
    return CROWD | {"seconds": time.monotonic() - began}


def _show(name: str, figures: Figures) -> None:
    shown = "  ".join(f"{key}={value:.2f}" if isinstance(value, float) else f"{key}={value}" for key, value in figures.items())
    sys.stdout.write(f"{name}: {shown}\n")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
