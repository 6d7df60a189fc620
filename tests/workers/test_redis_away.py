"""Redis may die and come back with nothing: no work is lost."""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path

import pytest

from app.embedded import valkey
from app.settings import settings
from app.tenancy.binding import Company, use
from app.workers import nudge
from app.workers import relay as relays
from tests.factories import mail, sales
from tests.factories.company import Founded
from tests.workers.fixture import Worker
from tests.workers.motion import WAIT_SECONDS_MAX, sent, working


@pytest.fixture(autouse=True)
def loop_that_never_blocks() -> None:
    """Starting a server may block the loop."""


@pytest.mark.promise("R4")
async def test_redis_may_be_killed_and_come_back_empty(
    founded: Founded, company: Company, worker: Worker, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(relays, "SWEEP_SECONDS", 3600.0)
    actor = sales.actor_of(founded)
    async with contextlib.AsyncExitStack() as servers:
        first = await servers.enter_async_context(valkey(tmp_path / "one"))
        monkeypatch.setenv("REDIS_URL", first.url)
        settings.cache_clear()
        async with working(), nudge.announcing(), use(company):
            await mail.posted_invoice(actor)
            await sent(worker, 1)
            first.process.kill()
            await first.process.wait()
            await mail.posted_invoice(actor)  # nobody hears of this one
            async with valkey(tmp_path / "one"):
                async with asyncio.timeout(WAIT_SECONDS_MAX):
                    # Until both sides have found it again nobody hears of these either.
                    while not await worker.rows("SELECT FROM mail WHERE state = 'SENT' OFFSET 1"):
                        await mail.posted_invoice(actor)
                        await asyncio.sleep(0.25)
                await mail.posted_invoice(actor)
                await sent(worker, len(await worker.rows("SELECT id FROM mail")))
    monkeypatch.undo()
    settings.cache_clear()
