"""Errors of the protocol, apart from what people did wrong: a closed list of codes, and a reference for what nobody expected."""

from __future__ import annotations

import re
import secrets
import traceback
from collections.abc import Iterable
from enum import StrEnum
from typing import Any, Final

import asyncpg
import structlog
from graphql import GraphQLError
from tortoise.exceptions import DBConnectionError

from app.domain.refusal import Refused
from app.tenancy.binding import CompanyNotReady
from app.tenancy.pools import ServerBusy, is_unsent

log = structlog.get_logger("api")

_SUGGESTION = re.compile(r" Did you mean .*\?$", re.DOTALL)
CAUSES_MAX: Final = 10
_AWAY: Final = (
    asyncpg.PostgresConnectionError,
    asyncpg.CannotConnectNowError,
    asyncpg.TooManyConnectionsError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    # A company that is being suspended: its role may not sign in any more, and the next look-up says why.
    asyncpg.InvalidAuthorizationSpecificationError,
    DBConnectionError,
    ServerBusy,
)
UNEXPECTED: Final = "Something went wrong on our side. If it happens again, name the reference {ref} to whoever runs this server."


class ProtocolCode(StrEnum):
    """What `extensions.code` of a top-level error can say."""

    UNAUTHENTICATED = "UNAUTHENTICATED"
    FORBIDDEN = "FORBIDDEN"
    MFA_REQUIRED = "MFA_REQUIRED"
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

    @property
    def details(self) -> dict[str, Any]:
        """What else stands in `extensions`."""
        return {name: value for name, value in (self.extensions or {}).items() if name != "code"}


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
        return known if error is known else Problem(ProtocolCode(known.code), known.message, error.path or (), **known.details)
    cause = _cause(error)
    if isinstance(cause, Refused):
        # A mutation shows what it refuses in its payload; a query has only this place for it.
        return Problem(ProtocolCode.BAD_REQUEST, str(cause), error.path or (), reason=cause.code.value)
    if is_execution or not isinstance(cause, GraphQLError):
        return away(cause) if is_database_away(cause) else internal(cause, error.path)
    message = error.message if may_see_schema else _SUGGESTION.sub("", error.message)
    return GraphQLError(message, positions=error.positions, source=error.source, path=error.path, extensions={"code": "BAD_REQUEST"})


def internal(cause: BaseException, path: Iterable[str | int] | None = None) -> Problem:
    """Log something unexpected and return the error that names only its reference."""
    ref = secrets.token_hex(6)
    log.error("unexpected", ref=ref, path=list(path or ()), exception=_trace(cause))
    return Problem(ProtocolCode.INTERNAL, UNEXPECTED.format(ref=ref), path or (), ref=ref)


def away(cause: BaseException) -> Away:
    """Log that the database is away and return the error that says to try again."""
    ref = secrets.token_hex(6)
    log.warning("database_away", ref=ref, reason=type(cause).__name__)
    message = str(cause) if isinstance(cause, CompanyNotReady) else "The database does not answer just now. Try again in a moment."
    return Away(ProtocolCode.INTERNAL, message, ref=ref)


def is_database_away(error: BaseException | None) -> bool:
    """Tell whether an error, or what it came from, is a database that cannot be reached, starts, stops or has no room."""
    for _ in range(CAUSES_MAX):
        if error is None:
            return False
        if isinstance(error, _AWAY) or (isinstance(error, asyncpg.InterfaceError) and "clos" in str(error)):
            return True
        if is_unsent(error):
            return True
        # The system's own errors say nothing of what could not be reached.
        if isinstance(error, OSError | TimeoutError) and _passed_through_driver(error):
            return True
        error = error.__cause__ or error.__context__
    return False


def _passed_through_driver(error: BaseException) -> bool:
    return any("/asyncpg/" in frame.f_code.co_filename for frame, _ in traceback.walk_tb(error.__traceback__))


def _trace(error: BaseException) -> str:
    """Write where an error came from: places only, because their source lines would have to be read from the disk here."""
    parts: list[str] = []
    cause: BaseException | None = error
    while cause is not None and len(parts) < CAUSES_MAX:
        places = [f"  {frame.f_code.co_filename}:{line} {frame.f_code.co_name}" for frame, line in traceback.walk_tb(cause.__traceback__)]
        parts.append("\n".join([*places, f"{type(cause).__name__}: {cause}"]))
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return "\ncaused by\n".join(parts)


def _cause(error: GraphQLError) -> BaseException:
    cause: BaseException = error
    while isinstance(cause, GraphQLError) and cause.original_error is not None:
        cause = cause.original_error
    return cause


def _known(error: BaseException | None) -> Problem | None:
    while isinstance(error, GraphQLError):
        if isinstance(error, Problem):
            return error
        error = error.original_error
    return None
