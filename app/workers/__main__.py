"""Runs the worker: `python -m app.workers`, until SIGTERM."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator
from typing import Final

import structlog

from app import logs, modules
from app.companies import removal
from app.services import outbox
from app.services.identity.company import finish_all, renew_roles
from app.settings import settings
from app.tenancy import provisioning, registry, signals
from app.tenancy.database import directory
from app.workers import account_mail, actors, queue, tidy
from app.workers.relay import Relay

CARE_SECONDS: Final = 5.0
LETTERS_SECONDS: Final = 1.0

log = structlog.get_logger("worker")


async def main() -> None:
    """Keep promises, spare companies and unfinished foundations in order until asked to stop, then give back what is not done."""
    logs.configure()
    asked = _asked_to_stop()
    await registry.start(settings().worker_connections_max)
    try:
        async with _working():
            log.info("worker_ready")
            await asked.wait()
        log.info("worker_stopped")
    finally:
        await registry.stop()


@contextlib.asynccontextmanager
async def _working() -> AsyncIterator[None]:
    relay = Relay()
    wanted = asyncio.Event()
    outbox.wake_with(relay.ring_from_here)
    tasks = [
        asyncio.create_task(relay.sweep()),
        asyncio.create_task(queue.listen(relay.ring, relay.sweep_soon)),
        asyncio.create_task(_care_for_companies(wanted)),
        asyncio.create_task(_renew_roles()),
        asyncio.create_task(tidy.keep_tidy()),
        asyncio.create_task(_send_letters()),
    ]
    try:
        async with (
            signals.listening(signals.SPARES_WANTED, lambda _: wanted.set()),
            signals.listening(signals.SESSIONS_CHANGED, relay.hear),
            registry.listening(),
        ):
            yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await relay.close()
        outbox.wake_with(None)


async def _care_for_companies(wanted: asyncio.Event) -> None:
    # A word that a spare is wanted may get lost, so the number is looked up again and again: it is one row of the directory.
    while True:
        try:
            if await directory.fetchval("SELECT count(*) FROM company WHERE state = 'SPARE'") < provisioning.SPARES:
                await provisioning.ensure_spares()
            await finish_all(modules.permissions())
            if await directory.fetchval("SELECT EXISTS (SELECT FROM company WHERE state IN ('ARRIVING', 'DELETING'))"):
                for company in await removal.clear_away():
                    await queue.forget(company)
        except Exception:
            # The database may be away; the next round finds out.
            log.exception("companies_not_cared_for")
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(CARE_SECONDS):
                await wanted.wait()
        wanted.clear()


async def _renew_roles() -> None:
    # A new version has rights that companies founded before it have never heard of.
    while True:
        try:
            for company in await renew_roles(actors.house, modules.permissions()):
                log.info("roles_renewed", company=str(company))
        except Exception:
            log.exception("roles_not_renewed")
        else:
            return
        await asyncio.sleep(CARE_SECONDS)


async def _send_letters() -> None:
    # Somebody who forgot their password is waiting for it. To look costs one row of an index.
    while True:
        try:
            await account_mail.send_due()
        except Exception:
            log.exception("letters_not_sent")
        await asyncio.sleep(LETTERS_SECONDS)


def _asked_to_stop() -> asyncio.Event:
    asked = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(each, asked.set)
    return asked


if __name__ == "__main__":
    asyncio.run(main())
