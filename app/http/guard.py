"""Stands in front of everything: our host only, an id for every request, headers on every answer, and no error that says too much."""

from __future__ import annotations

import os
import time

from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app import logs
from app.http import answers, headers
from app.http.origin import is_our_host, is_our_page
from app.schema.kit.errors import internal, is_database_away

# An encoded one arrives decoded, and no name that the database or the disk is asked for can hold it.
NUL = "\0"


class Guard:
    """An ASGI application in front of another one."""

    def __init__(self, application: ASGIApp) -> None:
        self.application = application

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or answer it here."""
        if scope["type"] == "lifespan":
            await self.application(scope, receive, send)
            return
        request_id = os.urandom(12).hex()
        asked = headers.asked(scope)
        scope.setdefault("state", {}).update(request_id=request_id, headers=asked)
        logs.begin(request_id)
        if scope["type"] == "http":
            await self._http(scope, receive, send, request_id, asked)
        else:
            await self._websocket(scope, receive, send, asked)

    async def _http(self, scope: Scope, receive: Receive, send: Send, request_id: str, asked: dict[str, str]) -> None:
        began = time.perf_counter()
        status = 0

        async def answer(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = headers.secured(message.get("headers", []), request_id, scope["scheme"])
            await send(message)

        try:
            if not is_our_host(asked.get("host", "")):
                raise answers.bad_request("This server does not answer for that host.", 421)
            if NUL in scope["path"]:
                raise answers.bad_request("There is nothing at this address.", 404)
            await self.application(scope, receive, answer)
        except answers.Refusal as refusal:
            await refusal.response()(scope, receive, answer)
        except HTTPException as error:
            await answers.bad_request(str(error.detail), error.status_code, error.headers).response()(scope, receive, answer)
        except Exception as error:
            if status:
                internal(error)
                raise
            response = answers.unavailable(error) if is_database_away(error) else answers.problem(internal(error), 500)
            await response(scope, receive, answer)
        finally:
            logs.answered(scope["method"], scope["path"], status, round((time.perf_counter() - began) * 1e3, 1))

    async def _websocket(self, scope: Scope, receive: Receive, send: Send, asked: dict[str, str]) -> None:
        if not is_our_host(asked.get("host", "")) or not is_our_page(asked) or NUL in scope["path"]:
            await receive()
            # Closing before accepting makes the server answer the handshake with 403.
            await send({"type": "websocket.close", "code": 1008})
            return
        await self.application(scope, receive, send)
