"""The worker as a process of its own: it may be killed in the middle of anything, and it stops when it is asked to."""

# ruff: noqa: ASYNC110 (a test waits for what another task does)
from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import AsyncIterator

import pytest

from app.settings import ROOT
from app.tenancy import provisioning
from app.tenancy.binding import Company, use
from app.tenancy.database import directory
from tests.factories import mail, sales
from tests.factories.company import Founded
from tests.workers.fixture import Worker
from tests.workers.motion import sent

READY_SECONDS_MAX = 120.0
STOP_SECONDS_MAX = 60.0


@contextlib.asynccontextmanager
async def process() -> AsyncIterator[asyncio.subprocess.Process]:
    """Run the worker until the block ends, and wait until it says that it is ready."""
    started = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "app.workers", cwd=ROOT, env=os.environ | {"PYTHONUNBUFFERED": "1"}, stdout=asyncio.subprocess.PIPE
    )
    assert started.stdout is not None
    try:
        async with asyncio.timeout(READY_SECONDS_MAX):
            while b"worker_ready" not in await started.stdout.readline():
                pass
        reading = asyncio.create_task(started.stdout.read())
        yield started
        await reading
    finally:
        if started.returncode is None:
            started.kill()
        await started.wait()


@pytest.mark.promise("R3", "R17")
async def test_killed_in_the_middle_of_a_mail_it_sends_it_again_with_the_same_message_id_and_stops_when_asked(
    founded: Founded, company: Company, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with mail.sink(monkeypatch) as sink:
        sink.pause, sink.recipient = asyncio.Event(), f"{company.slug}-{company.id}@example.com"
        async with use(company):
            for _ in range(3):
                await mail.posted_invoice(sales.actor_of(founded), email=sink.recipient)
        async with process() as first:
            async with asyncio.timeout(READY_SECONDS_MAX):
                await sink.paused.wait()
            first.send_signal(signal.SIGKILL)
        (waiting, *_) = await worker.rows("SELECT * FROM mail ORDER BY id")
        assert (waiting["state"], waiting["attempts"]) == ("QUEUED", 0)
        sink.pause.set()

        async with process() as second:
            await sent(worker, 3)
            second.send_signal(signal.SIGTERM)
            async with asyncio.timeout(STOP_SECONDS_MAX):
                assert await second.wait() == 0

    mails = await worker.rows("SELECT message_id FROM mail")
    arrived = [str(message["Message-ID"]) for message in sink.arrived]
    assert set(arrived) == {row["message_id"] for row in mails}
    assert 3 <= len(arrived) <= 4
    assert len(await worker.rows("SELECT id FROM file")) == 3
    assert await worker.rows("SELECT id FROM outbox WHERE done_at IS NULL") == []


async def test_it_keeps_spare_companies_ready(house: None) -> None:
    async with process() as running:
        async with asyncio.timeout(READY_SECONDS_MAX):
            while await directory.fetchval("SELECT count(*) FROM company WHERE state = 'SPARE'") < provisioning.SPARES:
                await asyncio.sleep(0.05)
        running.terminate()
        assert await running.wait() == 0
