"""Seals everything that is sealed with today's key, so that the key of before can be thrown away."""

from __future__ import annotations

import asyncpg

from app.commands import servers
from app.commands.console import say, with_bar
from app.services import secrets
from app.services.identity import post, second_factor
from app.services.mail import server
from app.tenancy import provisioning, registry
from app.tenancy.binding import use
from app.tenancy.directory import list_companies
from app.workers import actors


async def rotate() -> int:
    """Seal the directory's and every company's secrets anew where an older key sealed them; return 1 when some could not be.

    The roles of the database server get the passwords that follow from today's key first: without them nothing could be reached.

    It can be stopped and run again. What no known key opens stays as it is and is named.
    """
    failed: list[str] = []
    sealed = 0
    async with servers.database(), registry.initialised():
        await provisioning.prepare_server()
        people, unknown = await second_factor.seal_again()
        letters, lost = await post.seal_again()
        sealed += people + letters
        failed += [f"the second factor of account {account}" for account in unknown]
        failed += [f"a letter that waits to be mailed to {recipient}" for recipient in lost]
        companies = await list_companies()
        with with_bar("Sealing anew") as progress:
            for done, company in enumerate(companies, 1):
                try:
                    async with use(company):
                        sealed += await server.seal_again(actors.house())
                except (secrets.CannotOpen, asyncpg.PostgresError, OSError) as problem:
                    failed.append(f"the mail server's password of {company.slug} ({type(problem).__name__})")
                progress(company.name, done, len(companies))
    say(f"{sealed} sealed anew with today's key.")
    for what in failed:
        say(f"Not sealed anew: {what}. The key that it was sealed with has to stand in COUNTINGHOUSE_SECRET_KEYS_OLD.")
    return 1 if failed else 0
