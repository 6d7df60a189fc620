"""A websocket as a client of graphql-transport-ws holds it, without a network in between."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Sequence
from typing import Any

from app.settings import settings

WAIT_SECONDS_MAX = 60


class Closed(Exception):
    """The server closed the connection."""

    def __init__(self, code: int, reason: str = "") -> None:
        super().__init__(f"{code} {reason}")
        self.code = code


class Socket:
    """One connection."""

    def __init__(self) -> None:
        self.sent: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self.received: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self.subprotocol: str | None = None

    async def send(self, message: Any) -> None:
        """Send a message; a text goes as it is."""
        text = message if isinstance(message, str) else json.dumps(message)
        await self.sent.put({"type": "websocket.receive", "text": text})

    async def next(self) -> dict[str, Any]:
        """Wait for a message; raise Closed when the connection ends instead."""
        message = await asyncio.wait_for(self.received.get(), WAIT_SECONDS_MAX)
        if message["type"] == "websocket.close":
            raise Closed(message.get("code", 1000), message.get("reason") or "")
        found: dict[str, Any] = json.loads(message["text"])
        return found

    async def begin(self, **payload: Any) -> dict[str, Any]:
        """Send the first message and wait for its answer."""
        await self.send({"type": "connection_init", "payload": payload})
        return await self.next()

    async def subscribe(self, document: str | None = None, identifier: str = "1", **payload: Any) -> None:
        """Ask for an operation."""
        asked = ({"query": document} if document is not None else {}) | payload
        await self.send({"type": "subscribe", "id": identifier, "payload": asked})


@contextlib.asynccontextmanager
async def connected(
    application: Any,
    path: str,
    headers: dict[str, str] | None = None,
    protocols: Sequence[str] = ("graphql-transport-ws",),
) -> AsyncIterator[Socket]:
    """Connect; raise Closed when the handshake is refused."""
    socket = Socket()
    host = settings().address.partition("//")[2]
    given = {"host": host, "sec-websocket-protocol": ", ".join(protocols)} | (headers or {})
    scope = {
        "type": "websocket",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "scheme": "wss",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "root_path": "",
        "headers": [(name.lower().encode(), value.encode()) for name, value in given.items()],
        "client": ("127.0.0.1", 50_000),
        "server": ("127.0.0.1", 8000),
        "subprotocols": list(protocols),
        "state": {},
    }
    await socket.sent.put({"type": "websocket.connect"})
    task = asyncio.create_task(application(scope, socket.sent.get, socket.received.put))
    try:
        answer = await asyncio.wait_for(socket.received.get(), WAIT_SECONDS_MAX)
        if answer["type"] != "websocket.accept":
            raise Closed(answer.get("code", 1000))
        socket.subprotocol = answer.get("subprotocol")
        yield socket
    finally:
        await socket.sent.put({"type": "websocket.disconnect", "code": 1001})
        with contextlib.suppress(asyncio.TimeoutError):
            await asyncio.wait_for(task, WAIT_SECONDS_MAX)
