"""A body that is too large is answered on a real connection, also to a client that reads only after it has sent everything (R18)."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator

import httpx
import pytest
import uvicorn

from app.http.guard import Guard

JSON = {"content-type": "application/json"}


@contextlib.asynccontextmanager
async def served(application: Guard) -> AsyncIterator[str]:
    """Serve the application on a port of this machine and give its address."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = uvicorn.Server(uvicorn.Config(application, lifespan="off", log_config=None))
        task = asyncio.create_task(server.serve(sockets=[listener]))
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            await task


@pytest.mark.promise("R18")
async def test_whoever_sends_before_reading_gets_the_answer(application: Guard) -> None:
    async with served(application) as address, httpx.AsyncClient(base_url=address) as client:
        for _ in range(3):
            answer = await client.post("/graphql", content=b" " * 20 * 1024 * 1024, headers=JSON)
            assert answer.status_code == 413
            assert answer.json()["errors"][0]["message"] == "A request has at most 256 KiB."
