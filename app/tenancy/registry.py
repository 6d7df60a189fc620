"""The one Tortoise registry of the process and the open clients of the companies it talks to."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import pkgutil
from collections import OrderedDict
from collections.abc import AsyncIterator
from typing import Any

from tortoise.context import TortoiseContext
from tortoise.models import Model

import app.models
from app.settings import settings
from app.tenancy import signals
from app.tenancy.clients import PooledClient
from app.tenancy.owner import DIRECTORY_DATABASE, DIRECTORY_ROLE
from app.tenancy.pools import Budget

DIRECTORY_CONNECTIONS_MAX = 4
CLIENTS_OPEN_MAX = 500

_clients: OrderedDict[str, PooledClient] = OrderedDict()
_budget = Budget(1)
_context: TortoiseContext | None = None


def tortoise_config() -> dict[str, Any]:
    """Describe the two aliases and their tables; the alias `tenant` has no address on purpose."""
    here = "app.tenancy.clients"
    return {
        "connections": {
            "directory": {
                "engine": here,
                "credentials": {
                    "role": DIRECTORY_ROLE,
                    "database": DIRECTORY_DATABASE,
                    # The directory's share is set apart: whoever holds a company's connection must never wait for it in a circle.
                    "budget": Budget(DIRECTORY_CONNECTIONS_MAX),
                    "size_max": DIRECTORY_CONNECTIONS_MAX,
                },
            },
            "tenant": {"engine": here, "credentials": {}},
        },
        "apps": {
            "directory": {"models": ["app.models.directory"], "default_connection": "directory"},
            "tenant": {"models": tenant_model_modules(), "default_connection": "tenant"},
        },
        "use_tz": True,
        "timezone": "UTC",
    }


def tenant_model_modules() -> list[str]:
    """Name the modules whose tables every company's database has: all of `app.models` but the directory."""
    found = (module.name for module in pkgutil.walk_packages(app.models.__path__, "app.models.") if not module.ispkg)
    return sorted(name for name in found if name != "app.models.directory" and _has_tables(name))


async def start(connections_max: int | None = None) -> None:
    """Make the models usable in every task of this process; queries open connections when they need them, and so many at most."""
    global _budget, _context
    assert _context is None, "The registry has been started already."
    limit = (connections_max or settings().connections_max) - DIRECTORY_CONNECTIONS_MAX
    assert limit > 0, "connections_max leaves no connection for companies."
    _budget = Budget(limit)
    _context = TortoiseContext()
    # Made global because Starlette runs its lifespan in another task than its requests. It stays fail-closed: `tenant` points nowhere.
    with _context:
        await _context.init(config=tortoise_config(), _enable_global_fallback=True)


async def stop() -> None:
    """Close every connection of this process."""
    global _context
    while _clients:
        _, found = _clients.popitem()
        await found.close()
    if _context is not None:
        await _context.close_connections()
        _context = None


@contextlib.asynccontextmanager
async def initialised() -> AsyncIterator[None]:
    """Have the models known inside the block, whether or not this process has started its registry."""
    if _context is not None:
        yield
        return
    await start()
    try:
        yield
    finally:
        await stop()


def client(database: str) -> PooledClient:
    """Return the client of a company's database, kept among those used last."""
    found = _clients.get(database)
    if found is None:
        found = _clients[database] = PooledClient("tenant", database, database, _budget, settings().pool_size_max)
        _drop_oldest()
    _clients.move_to_end(database)
    return found


@contextlib.asynccontextmanager
async def listening() -> AsyncIterator[None]:
    """Let go of databases that another process has removed, while the block lasts."""
    closing: set[asyncio.Task[None]] = set()

    def hear(database: str) -> None:
        task = asyncio.create_task(forget(database))
        closing.add(task)
        task.add_done_callback(closing.discard)

    async with signals.listening(signals.DATABASE_GONE, hear):
        yield
    await asyncio.gather(*closing, return_exceptions=True)


async def forget(database: str) -> None:
    """Close the connections to one company's database, for instance before it is removed."""
    found = _clients.pop(database, None)
    if found is not None:
        await found.close()


def _has_tables(module: str) -> bool:
    models = [value for value in vars(importlib.import_module(module)).values() if isinstance(value, type) and issubclass(value, Model)]
    return any(model.__module__ == module and not model._meta.abstract for model in models)


def _drop_oldest() -> None:
    for database, found in list(_clients.items())[: len(_clients) - CLIENTS_OPEN_MAX]:
        if found.uses == 0 and found.connections == 0:
            del _clients[database]
