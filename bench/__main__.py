"""`python -m bench` measures everything; `--short` takes less than two minutes; `--write` puts the figures into docs/performance.md."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import tempfile
import time
from collections.abc import Collection, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from bench import companies, growth, neighbours, report, start
from bench.data import Size
from bench.house import Company, House, Server, can_switch_executor, company, running
from bench.table import SHORT, Plan, measured
from tests.drills import migrating
from tests.drills.house import running as drilled

SMALL: Final = Size(customers=500, products=1_250, orders=5_000)
PARTS: Final = ("table", "profile", "growth", "companies", "neighbours", "start")
QUIET: Final = Size(customers=200, products=500, orders=2_000)
COMPANIES: Final = 200
PROFILED: Final = "bc"
_began = time.monotonic()


def say(text: str) -> None:
    """Tell how far we are."""
    print(f"[{time.monotonic() - _began:6.1f} s] {text}", flush=True)


async def main() -> None:
    """Measure what is asked for, print it, and write it down where that is asked for too."""
    asked = _parser().parse_args()
    plan = replace(SHORT if asked.short else Plan(), **({"only": asked.only} if asked.only else {}))
    parts = asked.parts or (PARTS[:2] if asked.short else PARTS)
    pages = [report.machine()]
    with _folder() as folder:
        if {"table", "profile", "growth"} & set(parts):
            pages += await _operations(folder, plan, parts, short=asked.short)
        if "companies" in parts:
            pages += await _companies(folder, asked.companies)
        if "neighbours" in parts:
            pages.append(await _neighbours(folder, short=asked.short))
    if "start" in parts:
        pages.append(
            report.Page(
                "Start", ("what", "time"), [["a second `./erp up --no-demo` to its first answer", f"{await start.seconds():.1f} s"]]
            )
        )
    for page in pages:
        print("\n" + page.text())
    if asked.write:
        report.write(pages, short=asked.short)


async def _operations(folder: Path, plan: Plan, parts: Collection[str], *, short: bool) -> list[report.Page]:
    """Measure the operations beside the other servers, where their time goes, and how they grow."""
    pages = []
    async with running(folder) as house:
        size = SMALL if short else Size()
        one = await _trading(size)
        product = await house.start_product()
        if "table" in parts:
            servers = [await house.start_limit(one), product, *await _switched(house), await house.start_plain(one)]
            results = await measured(house, one, servers, plan, say)
            pages.append(report.Page("Beside each other", report.HEAD, report.table(results), report.beyond(results)))
        if "profile" in parts:
            pages += [report.profile(letter, await house.profile(one, letter)) for letter in PROFILED]
        if "growth" in parts:
            ten = await _trading(size.times(growth.FACTOR))
            pages.append(report.Page("Growth", growth.HEAD, await growth.rows(house, product, one, ten, plan)))
    return pages


async def _companies(folder: Path, count: int) -> list[report.Page]:
    """Measure many companies, on a server of the usual size and on one that has room for all of them."""
    async with running(folder) as house:
        there = await companies.made(count)
        say(f"{count} companies are there")
        at_cap = await companies.figures(house, there, say)
    async with running(folder, connections_max=count + companies.ROOM) as house:
        roomy = await companies.with_room(house, there.companies)
    say("as many companies are made and migrated in a drill")
    with tempfile.TemporaryDirectory(prefix="drill-") as scratch:
        async with drilled(Path(scratch)) as house_of_drill:
            moved = await migrating.migrate_all(house_of_drill, companies=count)
    return [
        report.Page("Many companies on a server with 100 connections", tuple(at_cap), [list(at_cap.values())]),
        report.Page("Many companies where each may keep a connection", tuple(roomy), [list(roomy.values())]),
        report.Page("Migrating them, with one that is broken and one kill -9 in between", *companies.migrated(moved)),
    ]


async def _neighbours(folder: Path, *, short: bool) -> report.Page:
    """Measure a quiet company beside a noisy one."""
    async with running(folder) as house:
        noisy, quiet = await _trading(SMALL if short else Size()), await _trading(QUIET)
        found = await neighbours.figures(house, noisy, quiet)
    return report.Page("A noisy neighbour", tuple(found), [list(found.values())])


async def _trading(size: Size) -> Company:
    """Return the company with so much trade, which is made where it is missing."""
    found = await company(f"{size.orders}@bench.example", f"Bench {size.orders}", size)
    say(f"a company with {size.orders} orders is there")
    return found


async def _switched(house: House) -> list[Server]:
    """Start the product once more without its batched executor, where it has one."""
    return [await house.start_product(report.STANDARD, COUNTINGHOUSE_BATCHED="false")] if can_switch_executor() else []


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"only these: {', '.join(PARTS)}")
    parser.add_argument("--short", action="store_true", help="a quarter of the data, one run each, 16 clients: the table and the profile")
    parser.add_argument("--only", default="", metavar="LETTERS", help="only these operations")
    parser.add_argument("--companies", type=int, default=COMPANIES, metavar="N", help=f"how many companies are made ({COMPANIES})")
    parser.add_argument("--write", action="store_true", help="write what was measured into docs/performance.md")
    return parser


@contextlib.contextmanager
def _folder() -> Iterator[Path]:
    """Give the folder BENCH_VAR, which keeps its data for the next time, or a fresh one that goes."""
    if "BENCH_VAR" in os.environ:
        yield Path(os.environ["BENCH_VAR"]).absolute()
        return
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        os.chmod(folder, 0o711)  # PostgreSQL runs as a user of its own when this is root's
        yield Path(folder)


if __name__ == "__main__":
    asyncio.run(main())
