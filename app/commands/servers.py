"""Lets a command reach the database: the one that runs already, or the embedded one started for as long as the command needs it."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator

from app import running
from app.commands.console import say, step
from app.embedded import postgres
from app.settings import settings


@contextlib.asynccontextmanager
async def database() -> AsyncIterator[None]:
    """Have a PostgreSQL answer at the owner's address while the block runs."""
    chosen = settings()
    if chosen.database_url is not None:
        yield
        return
    with running.sole(chosen.var) as alone:
        if not alone:  # ./erp up is running beside us, and its PostgreSQL is ours too
            yield
            return
        async with contextlib.AsyncExitStack() as stack:
            with step("Starting PostgreSQL"):
                log = chosen.var / "log" / "postgresql.log"
                await stack.enter_async_context(postgres(chosen.postgres_folder, log=log, report=say))
            yield
