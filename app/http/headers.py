"""The headers that every answer carries (S12); an answer that sets one itself keeps its own."""

from __future__ import annotations

from functools import lru_cache

from starlette.types import Scope

from app.settings import settings

# Emotion adds an empty style element and fills it through the CSSOM, which needs the hash of nothing and no 'unsafe-inline'.
APP_CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; "
    "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; frame-src 'self' blob:; manifest-src 'self'; worker-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
# GraphiQL's editor writes its styles inline and carries its icons' font in them; it is a page of its own for that.
GRAPHIQL_CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
    "connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
DATA_CSP = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
HSTS = "max-age=31536000; includeSubDomains"

_ALWAYS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(self), microphone=(), geolocation=(), payment=(), usb=()",
    "cache-control": "no-store",
    "content-security-policy": DATA_CSP,
}
_RAW = {name.encode(): (name.encode(), value.encode()) for name, value in _ALWAYS.items()}
_HSTS = (b"strict-transport-security", HSTS.encode())
JSON = (b"content-type", b"application/json")
LINES = {header: b"%b: %b\r\n" % header for header in (*_RAW.values(), _HSTS, JSON)}
"""The usual headers as they go over the wire."""


def asked(scope: Scope) -> dict[str, str]:
    """Return a request's headers by their names; of one that comes twice the first counts."""
    return {name.decode("latin-1"): value.decode("latin-1") for name, value in reversed(scope["headers"])}


def secured(said: list[tuple[bytes, bytes]], request_id: str, scheme: str) -> list[tuple[bytes, bytes]]:
    """Return the headers of an answer with all that it does not say itself."""
    added = _RAW
    if names := _RAW.keys() & [name for name, _ in said]:
        added = {name: header for name, header in _RAW.items() if name not in names}
    strict = (_HSTS,) if scheme in ("https", "wss") or _is_public_address_secure() else ()
    return [*said, *added.values(), (b"x-request-id", request_id.encode()), *strict]


@lru_cache(maxsize=1)
def _is_public_address_secure() -> bool:
    return settings().address.startswith("https:")
