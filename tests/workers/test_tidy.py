"""What nobody needs any more goes, and nothing else does."""

# ruff: noqa: ASYNC110 (a test waits for what another task does)
from __future__ import annotations

import asyncio
import os
import time
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from app.files import store
from app.services import clock
from app.services.documents import file as files
from app.settings import settings
from app.tenancy import database, owner
from app.tenancy.binding import Company, use
from app.workers import tidy
from app.workers.tidy import Tidied
from tests.api.documents.test_files import fetch, send
from tests.client import Api
from tests.companies.conftest import made_busy
from tests.factories import sales
from tests.factories.company import Founded
from tests.workers.fixture import Worker

DAY = timedelta(days=1)


def _age(path: Path, days: float) -> None:
    """Have a file lie there for so long."""
    then = time.time() - days * 86_400
    os.utime(path, (then, then))


def _paths(company: Company) -> list[Path]:
    return sorted(path for path in store.folder(company.id).rglob("*") if path.is_file())


async def test_old_keys_and_kept_promises_go_after_a_week_and_waiting_ones_never(founded: Founded, worker: Worker) -> None:
    await made_busy(founded)
    told = await worker.rows("SELECT id, kind, title FROM event ORDER BY id")
    counts = "SELECT (SELECT count(*) FROM idempotency) AS keys, (SELECT count(*) FROM outbox) AS promises"
    (before,) = await worker.rows(counts)
    await worker.change("UPDATE outbox SET done_at = now() - interval '8 days' WHERE done_at IS NOT NULL AND kind <> 'mail.send'")
    await worker.change("UPDATE outbox SET done_at = NULL, parked_at = now() WHERE kind = 'mail.send'")
    await worker.change("UPDATE idempotency SET created_at = now() - interval '6 days'")
    async with use(founded.company):
        done = await tidy.tidy()
    assert (done.keys, done.promises) == (0, before["promises"] - 1)
    await worker.change("UPDATE idempotency SET created_at = now() - interval '8 days'")
    async with use(founded.company):
        assert await tidy.tidy() == Tidied(keys=before["keys"])

    assert await worker.rows(counts) == [{"keys": 0, "promises": 1}]
    assert await worker.rows("SELECT id, kind, title FROM event ORDER BY id") == told


async def test_an_upload_that_nothing_took_up_goes_after_a_day_with_its_bytes(api: Api, founded: Founded, worker: Worker) -> None:
    await made_busy(founded)
    kept = _paths(founded.company)
    lonely = (await send(api, b"a;b\n1;2\n")).json()["id"]
    used = (await send(api, b"c;d\n3;4\n")).json()["id"]
    await worker.change(
        "INSERT INTO job (id, kind, status, is_dry_run, options, file_id, done, total, message, created_count, updated_count,"
        " unchanged_count, failed_count, faults, created_by, created_at) VALUES"
        " ($1, 'IMPORT_PRODUCTS', 'DONE', false, '{}', $2, 0, 0, '', 0, 0, 0, 0, '[]', $3, now())",
        uuid4(),
        used,
        founded.founder.id,
    )
    async with use(founded.company):
        assert (await tidy.tidy()) == Tidied()
    await worker.change("UPDATE file SET created_at = now() - interval '2 days'")
    stray = store.folder(founded.company.id) / "incoming" / "half"
    stray.write_bytes(b"half a file")
    for path in _paths(founded.company):
        _age(path, 2)

    async with use(founded.company):
        done = await tidy.tidy()

    assert (done.uploads, done.places) == (1, 2)
    assert (await fetch(api, lonely)).status_code == 404
    assert (await fetch(api, used)).status_code == 200
    assert set(kept) < set(_paths(founded.company))
    assert not stray.exists()
    async with use(founded.company):
        for row in await database.fetch("SELECT sha256 FROM file"):
            assert await store.read(row["sha256"])


async def test_bytes_that_were_cleared_away_under_an_upload_are_asked_for_again(founded: Founded) -> None:
    async with use(founded.company):
        stored = await store.keep_bytes(b"on its way")
        await store.remove([f"{stored.sha256[:2]}/{stored.sha256}"])
        with pytest.raises(Exception, match="Send it again"):
            await files.create(sales.actor_of(founded), stored, "way.txt", "text/plain")
        assert await database.fetchval("SELECT count(*) FROM file") == 0


async def test_an_export_keeps_the_files_it_has_seen(founded: Founded, worker: Worker) -> None:
    async with use(founded.company):
        await store.keep_bytes(b"nobody's")
    for path in _paths(founded.company):
        _age(path, 2)
    async with owner.connected(founded.company.database) as exporting, exporting.transaction():
        await exporting.execute("SELECT pg_advisory_xact_lock_shared($1)", store.TIDY_LOCK)
        async with use(founded.company):
            assert await tidy.tidy() == Tidied()
    async with use(founded.company):
        assert await tidy.tidy() == Tidied(places=1)
    assert _paths(founded.company) == []


async def test_a_company_has_so_much_room_for_files_and_is_told_how_much(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (await send(api, b"x" * 1000)).status_code == 201
    monkeypatch.setenv("COUNTINGHOUSE_COMPANY_FILES_BYTES_MAX", "1500")
    settings.cache_clear()
    try:
        answer = await send(api, b"y" * 1000)
    finally:
        monkeypatch.undo()
        settings.cache_clear()

    assert answer.status_code == 507
    assert answer.json()["errors"][0]["message"].startswith("Your company's files may take up 0.0 GB together")
    assert len(_paths_of(api)) == 1


def _paths_of(api: Api) -> list[Path]:
    return [path for path in (settings().var / "files").rglob("*") if path.is_file() and path.read_bytes() == b"x" * 1000]


async def test_every_company_is_tidied_in_turn(founded: Founded, worker: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    await made_busy(founded)
    await worker.change("UPDATE idempotency SET created_at = $1", clock.now() - 8 * DAY)
    monkeypatch.setattr(tidy, "FIRST_AFTER_SECONDS", 0.0)
    task = asyncio.create_task(tidy.keep_tidy())
    try:
        async with asyncio.timeout(60):
            while await worker.rows("SELECT id FROM idempotency LIMIT 1"):
                await asyncio.sleep(0.05)
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
