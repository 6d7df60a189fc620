"""The table: every operation at every concurrency on every server, in turns, so that whatever else the machine does hits all alike."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from typing import Final

from bench import data
from bench.house import Company, House, Server, known, owned, sign_in
from bench.measure import Figure, median, run
from bench.operations import OPERATIONS, Known, Operation

Say = Callable[[str], None]
BODIES: Final = 400


@dataclass(frozen=True, slots=True)
class Plan:
    """How long and how often: seconds of a run, runs of each, how many clients at once, drafts made for each run."""

    seconds: float = 3.0
    rounds: int = 3
    concurrencies: tuple[int, ...] = (1, 16, 64)
    drafts: int = 1_500
    only: str = "abcfghde"


SHORT: Final = Plan(seconds=0.7, rounds=1, concurrencies=(16,), drafts=250)

# (operation, concurrency, server) → what it came to.
Results = dict[tuple[str, int, str], Figure]


async def measured(house: House, company: Company, servers: Sequence[Server], plan: Plan, say: Say) -> Results:
    """Measure all operations; first see that all servers give the same answers."""
    random = Random(11)
    results: Results = {}
    async with owned(company) as connection:
        for operation in (each for each in OPERATIONS if each.letter in plan.only):
            token = await sign_in(company)
            there = await known(connection)
            if not operation.is_write:
                say(f"{operation.letter}: {_compare(operation, servers, company, token, random, there)}")
            runs: dict[tuple[int, str], list[Figure]] = {}
            for turn in range(-1, plan.rounds):
                for concurrency in plan.concurrencies if turn >= 0 else (4,):
                    for server in servers:
                        drafts = await data.add_drafts(connection, plan.drafts if turn >= 0 else 20) if operation.uses_drafts else []
                        there.drafts[:] = drafts
                        count = max(len(drafts), plan.drafts) if operation.is_write else BODIES
                        graphql, plainly = operation.bodies(random, there, count)
                        figure = await run(
                            house,
                            server,
                            [(server.path(operation.letter, company.slug), token)],
                            graphql if server.is_graphql else plainly,
                            connections=concurrency,
                            # The first turn only warms up: statements are prepared, documents are known.
                            seconds=plan.seconds if turn >= 0 else min(plan.seconds, 1.0),
                            once=operation.is_write,
                        )
                        if turn >= 0:
                            runs.setdefault((concurrency, server.name), []).append(figure)
            for (concurrency, name), figures in runs.items():
                results[operation.letter, concurrency, name] = figure = median(figures)
                if figure.failures:
                    say(f"{operation.letter} at {concurrency} on {name}: {figure.failures} wrong answers: {figure.failure}")
            say(f"{operation.letter}: measured")
    return results


def _compare(operation: Operation, servers: Sequence[Server], company: Company, token: str, random: Random, there: Known) -> str:
    (graphql,), (plainly,) = operation.bodies(random, there, 1)
    answers = {}
    for server in servers:
        request = urllib.request.Request(
            f"http://127.0.0.1:{server.port}{server.path(operation.letter, company.slug)}",
            (graphql if server.is_graphql else plainly).encode(),
            {"Authorization": f"Bearer {token}", "Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request) as answer:  # noqa: S310 (our own server)
            answers[server.name] = json.loads(answer.read())["data"]
    first, *others = answers.values()
    size = len(json.dumps(first, separators=(",", ":"), ensure_ascii=False).encode())
    different = [name for name, other in zip(list(answers)[1:], others, strict=True) if other != first]
    return f"{size} bytes" + (f", different: {', '.join(different)}" if different else ", the same from all")
