"""Companies of a person: claimed from the spares, set up from their country's template, opened for business.

Claiming is one transaction of the directory, setting up one of the company's database; what a crash leaves between the two is finished
at the founder's next sign-in or by the worker's sweep.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from uuid import UUID

import asyncpg
import structlog
from tortoise.transactions import in_transaction

from app.domain import calendar, money, parties
from app.domain.refusal import Code, Faults, Refused
from app.models.directory import NAME_LENGTH_MAX
from app.services.actor import Actor
from app.services.identity import roles
from app.services.setup.company import Owner, set_up_company
from app.tenancy import database, sessions, signals
from app.tenancy import directory as companies
from app.tenancy.binding import Company, use
from app.tenancy.database import directory

COMPANIES_PER_PERSON_MAX = 50
# An operation of the API has five seconds, and setting the company up needs some of them.
SPARE_SECONDS_MAX = 3.0
SPARE_POLL_SECONDS = 0.25

log = structlog.get_logger("identity")


@dataclass(frozen=True, slots=True)
class CompanyWish:
    """What a founder says about a new company."""

    name: str
    country: str
    currency: str
    zone: str


class NoSpare(Exception):
    """No company is ready to be claimed just now."""


def check_wish(faults: Faults, wish: CompanyWish, name_field: str = "name") -> None:
    """Note everything that is wrong with the description of a company."""
    check_name(faults, wish.name, name_field)
    if not parties.is_country(wish.country):
        faults.add(Code.INVALID, "A country is given by its two letters, such as DE.", "country")
    if not money.is_currency(wish.currency):
        faults.add(Code.INVALID, "A currency is given by its three letters, such as EUR.", "currency")
    if not calendar.is_zone(wish.zone):
        faults.add(Code.INVALID, "A time zone is given by its name, such as Europe/Berlin.", "zone")


def check_name(faults: Faults, name: str, field: str) -> None:
    """Note what is wrong with the name of a person or a company."""
    if not name.strip():
        faults.add(Code.REQUIRED, "A name is needed.", field)
    elif len(name) > NAME_LENGTH_MAX:
        faults.add(Code.TOO_LONG, f"A name has at most {NAME_LENGTH_MAX} characters.", field)
    elif not name.isprintable():
        faults.add(Code.INVALID, "A name is one line of text.", field)


async def create(founder: UUID, wish: CompanyWish, permissions: Collection[str], request_key: UUID | None = None) -> Company:
    """Found one more company for somebody who is signed in; the same key again returns the company that it made (R10).

    `permissions` are all rights that the features have, to be shared out among the company's roles.
    """
    faults = Faults()
    check_wish(faults, wish)
    faults.raise_if_any()

    async def claim() -> Company:
        # Requests of one person take turns, so that a repeat finds what the first one made.
        await directory.execute("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", str(founder))
        made = await companies.company_by_key(founder, request_key) if request_key else None
        if made is not None:
            return _same(made, wish)
        if await directory.fetchval("SELECT count(*) FROM company WHERE founder_id = $1", founder) >= COMPANIES_PER_PERSON_MAX:
            raise Refused(Code.TOO_MANY, f"One person can found at most {COMPANIES_PER_PERSON_MAX} companies.")
        return await claimed(founder, wish, request_key)

    return await finish(await with_a_spare(claim), permissions)


async def claimed(founder: UUID, wish: CompanyWish, request_key: UUID | None = None) -> Company:
    """Claim a spare inside the open directory transaction; raise NoSpare when there is none."""
    company = await companies.claim(founder, wish.name.strip(), wish.country, wish.currency, wish.zone, request_key)
    if company is None:
        raise NoSpare
    return company


async def with_a_spare(claim: Callable[[], Awaitable[Company]]) -> Company:
    """Run a claim in a directory transaction; with no spare ready, ask for one and try again for a few seconds."""
    until = time.monotonic() + SPARE_SECONDS_MAX
    while True:
        try:
            async with in_transaction("directory"):
                company = await claim()
        except NoSpare:
            await signals.publish(signals.SPARES_WANTED)
            if time.monotonic() > until:
                raise Refused(Code.UNAVAILABLE, "No place for a new company is ready just now. Try again in a minute.") from None
            await asyncio.sleep(SPARE_POLL_SECONDS)
        else:
            await signals.publish(signals.SPARES_WANTED)
            return company


async def finish(company: Company, permissions: Collection[str]) -> Company:
    """Set up a claimed company and open it; running it again, or twice at once, changes nothing more."""
    if company.state != "PREPARING":
        return company
    founder = await companies.founder_of(company.id)
    shares = roles.built_in(permissions)
    actor = Actor(founder.id, company.id, founder.name, shares[roles.ADMIN])
    async with use(company):
        try:
            await set_up_company(
                actor, Owner(founder.id, founder.name, founder.email), {role: sorted(share) for role, share in shares.items()}
            )
        except asyncpg.UniqueViolationError:
            # Somebody else finished it at the same moment; any other reason would still stand and must be told.
            if not await database.fetchval("SELECT EXISTS (SELECT FROM company_profile)"):
                raise
    await companies.open_for_business(company.id)
    await sessions.forget(company=company.id)
    opened = await companies.company_by_id(company.id)
    assert opened is not None, "a claimed company stays in the directory"
    return opened


async def finish_all(permissions: Collection[str], founder: UUID | None = None) -> int:
    """Finish every company, or those of one founder, whose setting up was cut short; return how many are open now."""
    finished = 0
    for company in await companies.companies_being_prepared(founder):
        try:
            await finish(company, permissions)
            finished += 1
        except (asyncpg.PostgresError, OSError):
            # One company that cannot be finished must keep neither its founder from signing in nor the others from opening.
            log.exception("company_not_finished", company=str(company.id))
    return finished


async def renew_roles(actor_of: Callable[[], Actor], permissions: Collection[str]) -> list[UUID]:
    """Bring the built-in roles of all companies up to this version's rights; return the companies in which any was behind."""
    renewed: list[UUID] = []
    for company in await companies.list_open():
        try:
            async with use(company):
                is_behind = await roles.renew(actor_of(), permissions) > 0
        except (asyncpg.PostgresError, OSError):
            # One company that cannot be reached must not keep the others from what is new.
            log.exception("roles_not_renewed", company=str(company.id))
            continue
        if is_behind:
            await sessions.forget(company=company.id)
            renewed.append(company.id)
    return renewed


def _same(made: Company, wish: CompanyWish) -> Company:
    if (made.name, made.country, made.currency, made.zone) != (wish.name.strip(), wish.country, wish.currency, wish.zone):
        raise Refused(
            Code.IDEMPOTENCY_KEY_REUSED,
            "This key was used before, for a company described differently. Use a new key.",
            ("idempotencyKey",),
        )
    return made
