"""The answers that are given before or instead of a GraphQL result, in the same shape as one."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping
from typing import Any, Final

import orjson
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from app.schema.kit.errors import Problem, ProtocolCode, away

RETRY = {"Retry-After": "2"}
HEARD_OUT_SECONDS_MAX: Final = 5.0
HEARD_OUT_BYTES_MAX: Final = 32 * 1024 * 1024


class Refusal(Exception):
    """A request that is answered before it is looked at more closely."""

    def __init__(self, status: int, code: ProtocolCode, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.headers = dict(headers or {})

    def response(self) -> Response:
        """Return the answer."""
        return problem(Problem(self.code, str(self)), self.status, self.headers)


class TooLarge(Refusal):
    """A body that is larger than it may be: it is answered at once, and what still comes of it is thrown away."""

    def __init__(self, message: str) -> None:
        super().__init__(413, ProtocolCode.BAD_REQUEST, message, {"Connection": "close"})

    def response(self) -> Response:
        """Return the answer, which hears the sender out."""
        plain = super().response()
        return _HearingOut(plain.body, plain.status_code, dict(plain.headers))


class _HearingOut(Response):
    """An answer that waits a moment for a sender who does not listen yet.

    Most clients send a whole body before they read; were the connection cut meanwhile, they would see that and never the answer. What
    comes is thrown away as it comes, for a few seconds and up to a size.
    """

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        await send({"type": "http.response.body", "body": self.body, "more_body": True})
        announced = Headers(scope=scope).get("content-length", "0")
        if announced.isdecimal() and int(announced[:12]) <= HEARD_OUT_BYTES_MAX:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(HEARD_OUT_SECONDS_MAX):
                    await _throw_away(receive)
        await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _throw_away(receive: Receive) -> None:
    length = 0
    while length <= HEARD_OUT_BYTES_MAX:
        message = await receive()
        length += len(message.get("body", b""))
        if not message.get("more_body", False):
            return


def bad_request(message: str, status: int = 400, headers: Mapping[str, str] | None = None) -> Refusal:
    """Make the refusal of a request that is not of the form that is asked for."""
    return Refusal(status, ProtocolCode.BAD_REQUEST, message, headers)


def forbidden(message: str) -> Refusal:
    """Make the refusal of a request that this person has no right to."""
    return Refusal(403, ProtocolCode.FORBIDDEN, message)


def exhausted(seconds: int) -> Refusal:
    """Make the refusal of a request by somebody who has asked for too much in a minute."""
    message = f"You have asked for more in a minute than is possible. Wait {seconds} seconds and try again."
    return Refusal(429, ProtocolCode.RATE_LIMIT, message, {"Retry-After": str(seconds)})


def as_json(body: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """Answer with JSON."""
    return Response(orjson.dumps(body, default=str), status, headers, media_type="application/json")


def problem(error: Problem, status: int, headers: Mapping[str, str] | None = None) -> Response:
    """Answer with one error in the shape of a GraphQL result."""
    return as_json({"data": None, "errors": [error.formatted]}, status, headers)


def unavailable(cause: BaseException) -> Response:
    """Answer that the database is away for a moment and that the request may be sent again."""
    return problem(away(cause), 503, RETRY)
