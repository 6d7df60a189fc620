"""A noisy neighbour: one company's fifty clients ask for the dearest report while it imports; another goes about its business (R15)."""

from __future__ import annotations

import asyncio
import time
from random import Random
from typing import Any, Final
from uuid import uuid4

import httpx
import orjson

from bench.house import Company, House, Server, known, owned, sign_in
from bench.measure import Figure, median, run
from bench.operations import OPERATIONS
from bench.table import BODIES

NOISY_CLIENTS: Final = 50
QUIET_CLIENTS: Final = 2
REPORTS: Final = "gh"
BUSINESS: Final = "acf"
SECONDS: Final = 10.0
ROWS: Final = 20_000
SECONDS_BOUND: Final = 2.0
RATIO_BOUND: Final = 3.0
IMPORT_SECONDS_MAX: Final = 180.0
WAITING: Final = ("QUEUED", "RUNNING")
PREVIEW: Final = "query ($kind: ImportKind!, $file: ID!) { importPreview(kind: $kind, fileId: $file) { columns { header field } } }"
START: Final = "mutation ($input: ImportStartInput!) { importStart(input: $input) { job { id } errors { message } } }"
CONTENT: Final = {"Content-Type": "application/json"}
JOB: Final = "query ($id: ID!) { job(id: $id) { status progress } }"


async def figures(house: House, noisy: Company, quiet: Company) -> dict[str, str]:
    """Measure the quiet company alone and beside the noisy one, and say what came of it."""
    server = await house.start_product("product, neighbours")
    await house.start_worker()
    try:
        reports = {letter: await _bodies(noisy, letter) for letter in REPORTS}
        costs = {letter: await _ask(house, server, noisy, bodies, 1, 1.0) for letter, bodies in reports.items()}
        dearest = max(REPORTS, key=lambda letter: costs[letter].cpu)
        business = [body for bodies in [await _bodies(quiet, letter) for letter in BUSINESS] for body in bodies[: BODIES // 4]]
        Random(23).shuffle(business)
        await _ask(house, server, quiet, business, QUIET_CLIENTS, 2.0)
        alone = await _ask(house, server, quiet, business, QUIET_CLIENTS, SECONDS)
        job = await _import(server, noisy)
        noise = asyncio.create_task(_ask(house, server, noisy, reports[dearest], NOISY_CLIENTS, SECONDS + 4))
        await asyncio.sleep(2)
        beside = await _ask(house, server, quiet, business, QUIET_CLIENTS, SECONDS)
        loud = await noise
        imported = await job()
        after = await _ask(house, server, quiet, business, QUIET_CLIENTS, SECONDS)
        alone = median([alone, after])  # whatever else the machine does, it did before or after
    finally:
        for name in list(house.servers):
            await house.stop(name)
    ratio = beside.p95 / alone.p95
    is_beyond = ratio > RATIO_BOUND or beside.p95 > SECONDS_BOUND * 1e3 or beside.failures
    return {
        "the quiet one's p95 alone": f"{alone.p95:.1f} ms",
        "beside the noisy one": f"{beside.p95:.1f} ms ({ratio:.2f} ×)" + (" !" if is_beyond else ""),
        "p50": f"{alone.p50:.1f} and {beside.p50:.1f} ms",
        "its requests that failed": str(alone.failures + beside.failures),
        "the noisy one's reports": f"{dearest}: {loud.per_second:.0f} a second, p95 {loud.p95:.0f} ms, {loud.failures} failed",
        "its import": imported,
    }


async def _ask(house: House, server: Server, company: Company, bodies: list[str], clients: int, seconds: float) -> Figure:
    target = (server.path("a", company.slug), await sign_in(company))
    return await run(house, server, [target], bodies, connections=clients, seconds=seconds)


async def _bodies(company: Company, letter: str) -> list[str]:
    operation = next(each for each in OPERATIONS if each.letter == letter)
    async with owned(company) as connection:
        there = await known(connection)
    bodies, _ = operation.bodies(Random(29), there, BODIES)
    return bodies


async def _import(server: Server, company: Company) -> Any:
    """Start an import of many customers; return what tells how far it came."""
    http = httpx.AsyncClient(
        base_url=f"http://127.0.0.1:{server.port}/c/{company.slug}",
        headers={"Authorization": f"Bearer {await sign_in(company)}", "X-Requested-With": "bench"},
        timeout=60,
    )

    async def ask(document: str, **variables: Any) -> Any:
        answer = await http.post("/graphql", content=orjson.dumps({"query": document, "variables": variables}), headers=CONTENT)
        body = answer.json()
        assert "errors" not in body, body
        return next(iter(body["data"].values()))

    rows = "".join(f"Imported {number} {uuid4().hex[:12]}\n" for number in range(ROWS))
    sent = await http.post("/files", files={"file": ("customers.csv", b"name\n" + rows.encode())})
    assert sent.status_code == httpx.codes.CREATED, sent.text
    file = sent.json()["id"]
    columns = (await ask(PREVIEW, kind="CUSTOMERS", file=file))["columns"]
    wish = {"idempotencyKey": str(uuid4()), "kind": "CUSTOMERS", "fileId": file, "columns": columns, "isDryRun": False}
    started = await ask(START, input=wish)
    assert not started["errors"], started
    began = time.monotonic()

    async def told() -> str:
        found = await ask(JOB, id=started["job"]["id"])
        while found["status"] in WAITING and time.monotonic() - began < IMPORT_SECONDS_MAX:
            await asyncio.sleep(1)
            found = await ask(JOB, id=started["job"]["id"])
        await http.aclose()
        return f"{ROWS} rows, {found['status'].lower()} after {time.monotonic() - began:.0f} s"

    return told
