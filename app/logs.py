"""Writes the log: one line of JSON for each event, without secrets and without line breaks of other people's making."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Mapping, MutableMapping
from typing import Any, TextIO

import orjson
import structlog

TEXT_LENGTH_MAX = 2_000
TRACE_LENGTH_MAX = 20_000
DEPTH_MAX = 6
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
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        without_secrets,
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            structlog.stdlib.PositionalArgumentsFormatter(),
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(stream or sys.stdout)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, structlog.processors.JSONRenderer(_dumps)],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    # Strawberry logs every error with its document; `presented` has logged what matters, under a reference.
    logging.getLogger("strawberry").setLevel(logging.CRITICAL)


def without_secrets(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Hide what is named or looks like a secret, and shorten what is long."""
    return {name: HIDDEN if _SECRET_NAME.search(name) else _clean(value, name, DEPTH_MAX) for name, value in event.items()}


def _clean(value: Any, name: str, depth: int) -> Any:
    if isinstance(value, str):
        return _SECRET_TEXT.sub(HIDDEN, value[: TRACE_LENGTH_MAX if name == "exception" else TEXT_LENGTH_MAX])
    if value is None or isinstance(value, bool | int | float):
        return value
    if depth == 0:
        return "…"
    if isinstance(value, Mapping):
        return {str(key): HIDDEN if _SECRET_NAME.search(str(key)) else _clean(each, "", depth - 1) for key, each in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_clean(each, "", depth - 1) for each in value]
    if name in ("_record", "_from_structlog", "exc_info"):
        return value
    return _clean(str(value), name, depth)


def _dumps(event: Any, **_: Any) -> str:
    # JSON escapes line breaks, so that a name with one in it stays on its line.
    return orjson.dumps(event, default=str).decode()
