"""Errors of the protocol, apart from what people did wrong: a closed list of codes, and a reference for what nobody expected."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable
from enum import StrEnum
from typing import Any, Final

import asyncpg
import structlog
from graphql import GraphQLError
from tortoise.exceptions import DBConnectionError

from app.tenancy.pools import ServerBusy

log = structlog.get_logger("api")

_SUGGESTION = re.compile(r" Did you mean .*\?$", re.DOTALL)
CAUSES_MAX: Final = 10
_AWAY: Final = (
    asyncpg.PostgresConnectionError,
    asyncpg.CannotConnectNowError,
    asyncpg.TooManyConnectionsError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.InterfaceError,
    ConnectionError,
    TimeoutError,
    FileNotFoundError,
    DBConnectionError,
    ServerBusy,
)
# A value that does not fit its parameter is a client error of the driver, and nobody's absence.
_NOT_AWAY: Final = (asyncpg.DataError,)
UNEXPECTED: Final = "Something went wrong on our side. If it happens again, name the reference {ref} to whoever runs this server."


class ProtocolCode(StrEnum):
    """What `extensions.code` of a top-level error can say."""

    UNAUTHENTICATED = "UNAUTHENTICATED"
    FORBIDDEN = "FORBIDDEN"
    BAD_REQUEST = "BAD_REQUEST"
    COST_LIMIT = "COST_LIMIT"
    RATE_LIMIT = "RATE_LIMIT"
    INTERNAL = "INTERNAL"


class Problem(GraphQLError):
    """An error that is meant for whoever wrote the request."""

    def __init__(self, code: ProtocolCode, message: str, path: Iterable[str | int] = (), **details: Any) -> None:
        super().__init__(message, path=list(path) or None, extensions={"code": code.value, **details})

    @property
    def code(self) -> str:
        """The code as it stands in `extensions`."""
        return str((self.extensions or {})["code"])


class Away(Problem):
    """The database does not answer for a moment; the same request may be sent again."""


def bad_request(message: str, path: Iterable[str | int] = ()) -> Problem:
    """Make the error of a request that cannot be understood."""
    return Problem(ProtocolCode.BAD_REQUEST, message, path)


def unauthenticated(path: Iterable[str | int] = ()) -> Problem:
    """Make the error of a request that needs somebody to be signed in."""
    return Problem(ProtocolCode.UNAUTHENTICATED, "Sign in first.", path)


def forbidden(permission: str, path: Iterable[str | int]) -> Problem:
    """Make the error of a missing right."""
    return Problem(ProtocolCode.FORBIDDEN, f"This needs the right {permission}.", path, permission=permission)


def presented(error: GraphQLError, *, is_execution: bool, may_see_schema: bool) -> GraphQLError:
    """Return what a client may see of an error; what nobody expected goes to the log under a fresh reference."""
    known = _known(error)
    if known is not None:
        return known if error is known else Problem(ProtocolCode(known.code), known.message, error.path or (), **_details(known))
    if is_execution or error.original_error is not None:
        cause = error.original_error or error
        return away(cause) if is_database_away(cause) else internal(cause, error.path)
    message = error.message if may_see_schema else _SUGGESTION.sub("", error.message)
    return GraphQLError(message, positions=error.positions, source=error.source, path=error.path, extensions={"code": "BAD_REQUEST"})


def internal(cause: BaseException, path: Iterable[str | int] | None = None) -> Problem:
    """Log something unexpected and return the error that names only its reference."""
    ref = secrets.token_hex(6)
    log.error("unexpected", ref=ref, path=list(path or ()), exc_info=(type(cause), cause, cause.__traceback__))
    return Problem(ProtocolCode.INTERNAL, UNEXPECTED.format(ref=ref), path or (), ref=ref)


def away(cause: BaseException) -> Away:
    """Log that the database is away and return the error that says to try again."""
    ref = secrets.token_hex(6)
    log.warning("database_away", ref=ref, reason=type(cause).__name__)
    return Away(ProtocolCode.INTERNAL, "The database does not answer just now. Try again in a moment.", ref=ref)


def is_database_away(error: BaseException | None) -> bool:
    """Tell whether an error, or what it came from, is a database that cannot be reached, starts, stops or is full."""
    seen = 0
    while error is not None and seen < CAUSES_MAX:
        if isinstance(error, _AWAY) and not isinstance(error, _NOT_AWAY):
            return True
        error = error.__cause__ or error.__context__
        seen += 1
    return False


def _known(error: BaseException | None) -> Problem | None:
    while isinstance(error, GraphQLError):
        if isinstance(error, Problem):
            return error
        error = error.original_error
    return None


def _details(problem: Problem) -> dict[str, Any]:
    return {name: value for name, value in (problem.extensions or {}).items() if name != "code"}
