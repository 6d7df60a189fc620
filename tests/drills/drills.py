"""The drills themselves: what is broken, when, and what must hold afterwards. Each returns the figures that it saw."""

from __future__ import annotations

import asyncio
import time
from random import Random

from app.embedded.postgresql import start_postgres
from app.embedded.valkey import start_valkey
from tests.drills import trade
from tests.drills.house import House, Unanswered

Figures = dict[str, float | int]


async def kill(house: House, *, invoices: int, kills: int, seed: int) -> Figures:
    """Kill the API and the worker with `kill -9` again and again in the middle of postings (R1, R3)."""
    random = Random(seed)  # noqa: S311 (the same seed kills at the same moments)
    await house.sign_up("Killed Company")
    waiting = await trade.drafts(house, invoices)
    began = time.monotonic()
    posting = asyncio.create_task(trade.post_all(house, waiting))
    back: list[float] = []
    for number in range(kills):
        await _posted(house, invoices * (number + 1) // (kills + 1), posting)
        await asyncio.sleep(random.uniform(0, 0.05))
        await house.kill(house.api)
        await house.kill(house.worker)
        killed = time.monotonic()
        await house.start_api()
        await house.start_worker()
        await house.until(house.is_ready, "the API is ready again")
        back.append(time.monotonic() - killed)
    told = await posting
    took = time.monotonic() - began
    await trade.check_books(house, told)
    waited = await trade.check_promises(house, told)
    return {"invoices": invoices, "kills": 2 * kills, "posting_s": took, "ready_again_s_max": max(back), "promises_kept_after_s": waited}


async def without_redis(house: House, *, invoices: int, seconds: float) -> Figures:
    """Take Redis away while business goes on, and give it back empty (R4)."""
    await house.sign_up("Company Without Redis")
    waiting = await trade.drafts(house, invoices)
    await house.kill(house.valkey.process)
    began = time.monotonic()
    told: dict[str, str] = {}
    slowest = 0.0
    for draft in waiting:
        start = time.monotonic()
        # No second try: without Redis nothing may fail.
        told |= await trade.post_all(house, [draft], clients=1)
        slowest = max(slowest, time.monotonic() - start)
    await asyncio.sleep(max(0.0, seconds - (time.monotonic() - began)))
    house.valkey = await start_valkey(house.folder / "valkey")
    await trade.check_books(house, told)
    waited = await trade.check_promises(house, told)
    return {"invoices": invoices, "away_s": time.monotonic() - began, "slowest_posting_s": slowest, "promises_kept_after_s": waited}


async def postgres_restarts(house: House, *, seconds: float) -> Figures:
    """Kill PostgreSQL, look at what callers are told meanwhile, and see both processes recover without a restart (R2)."""
    await house.sign_up("Company on Sand")
    (before, after) = await trade.drafts(house, 2)
    told = await trade.post_all(house, [before])
    assert house.api is not None
    assert house.worker is not None
    pids = (house.api.pid, house.worker.pid)
    await house.kill(house.postgres.process)
    slowest = 0.0
    until = time.monotonic() + seconds
    refusals = 0
    while time.monotonic() < until or not refusals:
        start = time.monotonic()
        answer = await house.http.post(
            f"{house.address}/c/{house.slug}/graphql",
            json={"query": trade.BALANCE},
            headers={"Authorization": f"Bearer {house.token}", "X-Requested-With": "drill"},
        )
        slowest = max(slowest, time.monotonic() - start)
        assert answer.status_code == 503, answer.text
        assert answer.json()["errors"][0]["message"], "the caller is told why"
        assert "Retry-After" in answer.headers
        refusals += 1
        await asyncio.sleep(0.1)
    house.postgres = await start_postgres(house.folder / "postgresql", house.postgres.place)
    came_back = time.monotonic()

    async def answers() -> bool:
        try:
            await house.call(trade.BALANCE)
        except Unanswered:
            return False
        return True

    await house.until(answers, "the API serves again")
    back = time.monotonic() - came_back
    told |= await trade.post_all(house, [after])
    await trade.check_books(house, told)
    await trade.check_promises(house, told)
    assert (house.api.returncode, house.worker.returncode) == (None, None)
    assert (house.api.pid, house.worker.pid) == pids
    return {"refused": refusals, "slowest_refusal_s": slowest, "serves_again_s": back}


async def _posted(house: House, count: int, posting: asyncio.Task[dict[str, str]]) -> None:
    async def enough() -> bool:
        async with house.sql() as company:
            posted: int = await company.fetchval("SELECT count(*) FROM invoice WHERE state = 'POSTED'")
            return posted >= count or posting.done()

    await house.until(enough, f"{count} invoices are posted")
