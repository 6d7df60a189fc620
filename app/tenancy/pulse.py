"""Asks the database server for a sign of life, past all pools: it is away when nothing comes back, whatever else it may refuse."""

from __future__ import annotations

import asyncio
from typing import Final

import asyncpg

from app.settings import credentials
from app.tenancy import pools
from app.tenancy.owner import DIRECTORY_DATABASE, DIRECTORY_ROLE

ANSWER_SECONDS_MAX: Final = 0.8


async def answers() -> bool:
    """Tell whether the server answers in time; a refusal, such as that it has no connection left, is an answer."""
    try:
        async with asyncio.timeout(ANSWER_SECONDS_MAX):
            connection = await pools.open_connection(**credentials(DIRECTORY_ROLE, DIRECTORY_DATABASE))
    except asyncpg.PostgresError:
        return True
    except (OSError, TimeoutError, asyncpg.InterfaceError):
        return False
    connection.terminate()
    return True
