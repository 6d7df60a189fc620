"""Growth: what the same operations cost in a company with ten times the data."""

from __future__ import annotations

from random import Random
from typing import Final

from bench import data
from bench.house import Company, House, Server, known, owned, sign_in
from bench.measure import Figure, median, run
from bench.operations import OPERATIONS
from bench.table import BODIES, Plan

LETTERS: Final = "abcde"
CLIENTS: Final = 16
FACTOR: Final = 10

HEAD = ("op", "CPU", f"CPU at {FACTOR} × the data", "ratio", "p95", f"p95 at {FACTOR} ×")


async def rows(house: House, server: Server, one: Company, ten: Company, plan: Plan) -> list[list[str]]:
    """Measure both companies in turns on one server and lay out what came of it."""
    random = Random(13)
    made = []
    for operation in (each for each in OPERATIONS if each.letter in LETTERS and each.letter in plan.only):
        figures: dict[str, list[Figure]] = {one.slug: [], ten.slug: []}
        for turn in range(-1, plan.rounds):
            for company in (one, ten):
                async with owned(company) as connection:
                    there = await known(connection)
                    there.drafts[:] = await data.add_drafts(connection, plan.drafts) if operation.uses_drafts else []
                bodies, _ = operation.bodies(random, there, plan.drafts if operation.is_write else BODIES)
                targets = [(server.path(operation.letter, company.slug), await sign_in(company))]
                figure = await run(house, server, targets, bodies, connections=CLIENTS, seconds=plan.seconds, once=operation.is_write)
                if turn >= 0:
                    figures[company.slug].append(figure)
        small, large = median(figures[one.slug]), median(figures[ten.slug])
        made.append(
            [
                operation.letter,
                f"{small.cpu:.2f} ms",
                f"{large.cpu:.2f} ms",
                f"{large.cpu / small.cpu:.2f}",
                f"{small.p95:.0f} ms",
                f"{large.p95:.0f} ms",
            ]
        )
    return made
