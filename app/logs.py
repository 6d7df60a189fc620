"""Writes the log: one line of JSON for each event, without secrets and without line breaks of other people's making."""

from __future__ import annotations

import asyncio
import logging
import re
import sys
from collections.abc import Mapping, MutableMapping
from contextvars import ContextVar
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, TextIO

import orjson
import structlog

TEXT_LENGTH_MAX = 2_000
TRACE_LENGTH_MAX = 20_000
DEPTH_MAX = 6
NAMES_KEPT_MAX = 1_000
LATE_SECONDS_MAX = 0.1
HIDDEN = "[hidden]"

_SECRET_NAME = re.compile(
    r"password|passwd|secret|token|cookie|authori[sz]ation|credential|otp|totp|api_?key|card|cvv|iban|seed|dsn|database_url|redis_url",
    re.IGNORECASE,
)
# What looks like a secret wherever it stands: tokens in three parts, bearer headers, addresses with a password, card numbers.
_SECRET_TEXT = re.compile(
    r"eyJ[\w-]{8,}\.[\w-]+\.[\w-]*"
    r"|(?i:bearer)\s+[\w.~+/=-]{8,}"
    r"|(?<=://)[^/\s:@]*:[^/\s@]+(?=@)"
    r"|\b(?:\d[ -]?){13,19}\b"
)


def configure(level: int = logging.INFO, stream: TextIO | None = None) -> None:
    """Send structlog's and the standard library's events to standard output, or elsewhere, as lines of JSON."""
    global _requests
    into = stream or sys.stdout
    _requests = _Lines("http", into) if level <= logging.INFO else None
    # Our own events do not go through the standard library, which would cost a request more than the rest of its line.
    structlog.configure(
        processors=_PROCESSORS,
        logger_factory=lambda *names: _Lines(names[0] if names else "", into),
        wrapper_class=structlog.make_filtering_bound_logger(level),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(into)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=_PROCESSORS[:-1],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, _PROCESSORS[-1]],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    # Strawberry logs every error with its document; `presented` has logged what matters, under a reference.
    logging.getLogger("strawberry").setLevel(logging.CRITICAL)


def without_secrets(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Hide what is named or looks like a secret, and shorten what is long."""
    return {name: HIDDEN if _is_secret(name) else _clean(value, name, DEPTH_MAX) for name, value in event.items()}


def begin(request_id: str) -> None:
    """Have all that is logged from here on in this task, and in those that it starts, belong to a request."""
    _about.set({"request_id": request_id})


def note(**about: Any) -> None:
    """Add to what is logged with every event of this request."""
    _about.set({**_about.get(), **about})


def answered(method: str, path: str, status: int, milliseconds: float) -> None:
    """Log that a request was answered. There is one such line for each, so it takes a shorter way to the same words."""
    if _requests is None:
        return
    said = {"method": method, "path": _clean_path(path), "status": status, "ms": milliseconds, "event": "request"}
    line = {**said, **_about.get(), "level": "info", "logger": _requests.name, "timestamp": datetime.now(UTC)}
    _requests.msg_soon(orjson.dumps(line, default=str, option=orjson.OPT_UTC_Z).decode())


def flush() -> None:
    """Write what is still to be written, before the process ends."""
    if _requests is not None:
        _requests.flush()


class _Lines:
    """Writes finished lines."""

    def __init__(self, name: str, stream: TextIO) -> None:
        self.name = name
        self._stream = stream
        self._late: list[str] = []

    def msg(self, line: str) -> None:
        """Write a line."""
        self._late.append(line)
        self.flush()

    def msg_soon(self, line: str) -> None:
        """Write a line within a moment, together with others: each call of the system costs a busy server as much as making ten lines."""
        self._late.append(line)
        if len(self._late) == 1:
            asyncio.get_running_loop().call_later(LATE_SECONDS_MAX, self.flush)

    def flush(self) -> None:
        """Write what is still to be written."""
        if self._late:
            lines = "\n".join(self._late) + "\n"
            self._late.clear()
            self._stream.write(lines)
            self._stream.flush()

    debug = info = warning = error = critical = msg


_requests: _Lines | None = None
_about: ContextVar[dict[str, Any]] = ContextVar("about", default={})  # noqa: B039 (nobody changes it: `note` makes another)


def _with_about(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    return {**_about.get(), **event}


@lru_cache(maxsize=NAMES_KEPT_MAX)
def _clean_path(path: str) -> str:
    return str(_clean(path, "path", DEPTH_MAX))


@lru_cache(maxsize=NAMES_KEPT_MAX)
def _is_secret(name: str) -> bool:
    return _SECRET_NAME.search(name) is not None


def _clean(value: Any, name: str, depth: int) -> Any:
    if isinstance(value, str):
        return _SECRET_TEXT.sub(HIDDEN, value[: TRACE_LENGTH_MAX if name == "exception" else TEXT_LENGTH_MAX])
    if value is None or isinstance(value, bool | int | float):
        return value
    if depth == 0:
        return "…"
    if isinstance(value, Mapping):
        return {str(key): HIDDEN if _is_secret(str(key)) else _clean(each, "", depth - 1) for key, each in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_clean(each, "", depth - 1) for each in value]
    if name in ("_record", "_from_structlog", "exc_info"):
        return value
    return _clean(str(value), name, depth)


def _dumps(event: Any, **_: Any) -> str:
    # JSON escapes line breaks, so that a name with one in it stays on its line.
    return orjson.dumps(event, default=str).decode()


# One list for good: loggers that were used keep it.
_PROCESSORS: list[Any] = [
    _with_about,
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
    structlog.processors.format_exc_info,
    without_secrets,
    structlog.processors.JSONRenderer(_dumps),
]
