"""The answers that are given before or instead of a GraphQL result, in the same shape as one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson
from starlette.responses import Response

from app.schema.kit.errors import Problem, ProtocolCode, away

RETRY = {"Retry-After": "2"}


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


def bad_request(message: str, status: int = 400, headers: Mapping[str, str] | None = None) -> Refusal:
    """Make the refusal of a request that is not of the form that is asked for."""
    return Refusal(status, ProtocolCode.BAD_REQUEST, message, headers)


def forbidden(message: str) -> Refusal:
    """Make the refusal of a request that this person has no right to."""
    return Refusal(403, ProtocolCode.FORBIDDEN, message)


def as_json(body: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """Answer with JSON."""
    return Response(orjson.dumps(body, default=str), status, headers, media_type="application/json")


def problem(error: Problem, status: int, headers: Mapping[str, str] | None = None) -> Response:
    """Answer with one error in the shape of a GraphQL result."""
    return as_json({"data": None, "errors": [error.formatted]}, status, headers)


def unavailable(cause: BaseException) -> Response:
    """Answer that the database is away for a moment and that the request may be sent again."""
    return problem(away(cause), 503, RETRY)
