"""Binds one company to the current task: inside `use(company)` every query goes to its database, outside every query fails."""

from __future__ import annotations

from contextvars import ContextVar, Token
from dataclasses import dataclass
from types import TracebackType
from uuid import UUID

from tortoise.backends.asyncpg.client import TransactionWrapper
from tortoise.connection import ConnectionToken
from tortoise.context import require_context

from app.tenancy import registry
from app.tenancy.clients import NoCompanyBound, PooledClient
from app.tenancy.pools import ServerBusy


@dataclass(frozen=True, slots=True)
class Company:
    """A company as the directory knows it; `database` is also the name of the one role that may connect to it."""

    id: UUID
    slug: str
    database: str
    name: str
    country: str
    currency: str
    zone: str
    state: str
    shape: str = ""


class CompanyNotReady(ServerBusy):
    """A company's database has not the shape that this program expects: it is being brought up to date, or that failed."""

    def __init__(self, company: Company) -> None:
        super().__init__(f"{company.name} is being brought up to date. Try again in a few minutes.")


_company: ContextVar[Company | None] = ContextVar("company", default=None)


def current() -> Company:
    """Return the company bound to this task; raise NoCompanyBound when there is none."""
    company = _company.get()
    if company is None:
        raise NoCompanyBound
    return company


class use:  # noqa: N801 (reads as a statement: `async with use(company)`)
    """Bind a company's database to the current task until the block ends.

    Tasks started inside the block inherit the binding, other tasks never see it. The pool is opened here, before any transaction;
    entering the block of another company inside a transaction is a fault of the program. Rows must not leave the block.
    """

    __slots__ = ("_client", "_company", "_company_token", "_handler", "_token")

    def __init__(self, company: Company) -> None:
        self._company = company

    async def __aenter__(self) -> Company:
        self._handler = handler = require_context().connections
        assert not isinstance(handler.get("tenant"), TransactionWrapper), "A company is bound before a transaction, never inside one."
        self._client: PooledClient = registry.client(self._company.database)
        self._client.uses += 1
        try:
            if not self._client.is_open:
                await self._client.open()
        except BaseException:
            self._client.uses -= 1
            raise
        self._token: ConnectionToken = handler.set("tenant", self._client)
        self._company_token: Token[Company | None] = _company.set(self._company)
        return self._company

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._client.uses -= 1
        _company.reset(self._company_token)
        self._handler.reset(self._token)
