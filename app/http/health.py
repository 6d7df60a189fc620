"""Tells whoever watches this process whether it lives and whether it can serve."""

from __future__ import annotations

import asyncio

from starlette.requests import Request
from starlette.responses import Response

from app.http.answers import RETRY, as_json
from app.tenancy.database import directory

READY_SECONDS_MAX = 2.0


async def alive(request: Request) -> Response:
    """Say that the process answers."""
    return as_json({"status": "alive"})


async def ready(request: Request) -> Response:
    """Say whether the database answers; without it nothing can be served."""
    try:
        async with asyncio.timeout(READY_SECONDS_MAX):
            await directory.fetchval("SELECT 1")
    except Exception as error:  # whatever the reason is, this process cannot serve now
        return as_json({"status": "not ready", "reason": type(error).__name__}, 503, RETRY)
    return as_json({"status": "ready"})
