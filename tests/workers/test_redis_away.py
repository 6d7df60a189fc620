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
from tests.workers.motion import sent, working


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
                await asyncio.sleep(2.5)  # long enough for both sides to find it again
                await mail.posted_invoice(actor)
                await sent(worker, 3)
    monkeypatch.undo()
    settings.cache_clear()
