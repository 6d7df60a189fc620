"""Has the companies of a person know what they changed about themselves: each company keeps what it shows of its people."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from uuid import UUID

import asyncpg
import structlog

from app.services.actor import Actor
from app.tenancy.binding import use
from app.tenancy.directory import Membership

log = structlog.get_logger("identity")


async def tell_companies(memberships: Iterable[Membership], account: UUID, name: str, tell: Callable[[Actor], Awaitable[None]]) -> None:
    """Run a use case of the person in each of their companies; one that cannot be reached goes on with what it knew."""
    for each in memberships:
        try:
            async with use(each.company):
                await tell(Actor(account, each.company.id, name))
        except (asyncpg.PostgresError, OSError):
            # The person's own account is changed all the same.
            log.exception("company_not_told", company=str(each.company.id))
