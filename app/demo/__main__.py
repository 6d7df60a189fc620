"""Makes the demo company with a progress bar (`python -m app.demo`) and writes its login to `var/demo.json`."""

from __future__ import annotations

import asyncio
import json
import logging
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from random import Random
from typing import Final
from uuid import UUID

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from app import logs, modules
from app.demo import firm, plan
from app.demo.trade import Trade
from app.domain.calendar import today_in
from app.domain.factors import FactorPolicy
from app.services import clock
from app.services.actor import Actor
from app.services.identity import roles, sign_up
from app.services.identity.company import CompanyWish
from app.services.identity.session import Device
from app.services.transaction import transaction
from app.settings import settings
from app.tenancy import binding, database, directory, owner, provisioning, registry
from app.workers import drain
from app.workers.handlers import Lane

UNREAD: Final = 12
"""How many notifications are left unread, as on any Monday."""


async def main() -> None:
    """Make the demo company from its seed; one that an interruption left half-made goes first."""
    logs.configure(logging.ERROR)
    await registry.start()
    try:
        await provisioning.prepare_server()
        unfinished = settings().var / "demo.unfinished"
        await make_room(is_begun=unfinished.exists())
        _begin(unfinished)
        await provisioning.ensure_spares()
        secret = firm.password()
        wish = CompanyWish(firm.FIRM, firm.COUNTRY, firm.CURRENCY, firm.ZONE)
        permissions = modules.permissions()
        signed_up = await sign_up.sign_up(sign_up.SignUp(firm.OWNER, firm.MAIL, secret, wish), Device(), permissions)
        company = signed_up.company
        # Whoever tries the demo has no phone set up for it.
        await directory.set_factor_policy(company.id, FactorPolicy.NOBODY)
        actor = Actor(
            signed_up.issued.account_id,
            company.id,
            firm.OWNER,
            frozenset(roles.built_in(permissions)[roles.ADMIN]),
            request_id="demo",
        )
        async with _hasty(company.database), binding.use(company):
            await _live(actor)
        _write_login(settings().var / "demo.json", {"mail": firm.MAIL, "password": secret, "company": company.slug})
        unfinished.unlink()
    finally:
        await registry.stop()


@asynccontextmanager
async def _hasty(company: str) -> AsyncIterator[None]:
    """Let the demo's own database answer before its disk does: thousands of days go by, and a crash only means to begin again."""
    async with owner.connected() as server:
        await owner.run(server, "ALTER DATABASE %I SET synchronous_commit = off", company)
        await registry.forget(company)
        try:
            yield
        finally:
            # This commit waits for the disk, and with it for everything that was written before it.
            await owner.run(server, "ALTER DATABASE %I RESET synchronous_commit", company)
            await registry.forget(company)


async def _live(actor: Actor) -> None:
    random = Random(plan.SEED)  # noqa: S311 (a story, not a secret)
    articles, clients = plan.articles(random), plan.clients(random)
    days = plan.working_days(today_in(firm.ZONE, clock.now()))
    with _bar("Making the demo company", len(articles) + len(clients) + plan.ORDERS) as advance:

        def told(what: str) -> None:
            if what != "Categories":
                advance(1)

        founded = await firm.found(actor, articles, clients, days[0], random, told)
        await Trade(founded, days, random, told).run()
    waiting = await database.fetchval("SELECT count(*) FROM outbox WHERE kind = 'invoicing.invoice_posted' AND done_at IS NULL")
    with _bar("Printing its invoices", waiting) as advance:
        await _print(advance)
    await _read_old_news(actor)


async def _print(advance: _Advance) -> None:
    """Keep what the demo's documents promised, so that the worker starts with nothing to catch up on."""
    await drain.publish()
    done = 0
    keeping = asyncio.create_task(_keep_all())
    while not keeping.done():
        await asyncio.wait([keeping], timeout=0.5)
        now: int = await database.fetchval("SELECT count(*) FROM outbox WHERE kind = 'invoicing.invoice_posted' AND done_at IS NOT NULL")
        advance(now - done)
        done = now
    await keeping


async def _keep_all() -> None:
    for lane in (Lane.DOCUMENTS, Lane.MAIL):
        await drain.keep_promises(lane)
    await drain.publish()


async def _read_old_news(actor: Actor) -> None:
    async with transaction(actor, "demo.notification:read"):
        await database.execute(
            "INSERT INTO notification_read (id, account_id, event_id, read_at)"
            " SELECT gen_random_uuid(), $1, id, created_at FROM event WHERE is_notification"
            " ORDER BY id DESC OFFSET $2 ON CONFLICT DO NOTHING",
            actor.account_id,
            UNREAD,
        )


async def make_room(*, is_begun: bool) -> None:
    """Remove a demo company that was begun here and not finished.

    One that was finished is never touched, also when its login is not known here: somebody may work with it.
    """
    # Only the owner may remove people and companies.
    async with owner.connected(owner.DIRECTORY_DATABASE) as directory:
        account: UUID | None = await directory.fetchval("SELECT id FROM account WHERE email = $1", firm.MAIL)
        if account is not None:
            if not is_begun:
                raise SystemExit("There is a demo company already; only its login is not known here.")
            for row in await directory.fetch("SELECT id FROM company WHERE founder_id = $1", account):
                await provisioning.drop_company(row["id"])
            await directory.execute("DELETE FROM session WHERE account_id = $1", account)
            await directory.execute("DELETE FROM account WHERE id = $1", account)


def _begin(unfinished: Path) -> None:
    unfinished.parent.mkdir(parents=True, exist_ok=True)
    unfinished.touch(mode=0o600)


def _write_login(path: Path, login: dict[str, str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as file:
        json.dump(login, file)


class _Advance:
    """Moves a progress bar on."""

    def __init__(self, bar: Progress, task: TaskID) -> None:
        self._bar, self._task = bar, task

    def __call__(self, steps: int) -> None:
        self._bar.advance(self._task, steps)


@contextmanager
def _bar(title: str, total: int) -> Iterator[_Advance]:
    console = Console()
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal) as bar:
        yield _Advance(bar, bar.add_task(title, total=total))


if __name__ == "__main__":
    asyncio.run(main())
