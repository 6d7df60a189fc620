"""The two tokens of a session: an access token that any process can check alone, and a refresh token that works once; and API tokens.

The access token (JWT, HS256) names account and session and carries no rights. Refresh and API tokens are opaque; the directory keeps only
keyed digests, so that a stolen dump signs nobody in (S24).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
import time
from collections import OrderedDict
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

import jwt

from app.settings import settings

ACCESS_SECONDS = 15 * 60
REFRESH_SECONDS = 30 * 24 * 3600
IDLE_SECONDS = 14 * 24 * 3600
"""A session that nobody has used for so long is not carried on."""
TOKEN_LENGTH_MAX = 1024
AUDIENCE = "countinghouse"
KIND = "access"
ALGORITHM = "HS256"
# Whoever finds such a token in a file, a person or a scanner, sees what it is.
API_TOKEN_MARK = "cht_"  # noqa: S105 (it opens a token and is none)
CLAIMS = ("exp", "iat", "aud", "typ", "sub", "sid")
READ_KEPT_MAX = 10_000
_SECRET_BYTES = 24
_MARK_BYTES = 16


class Unauthenticated(Exception):
    """The token that was shown is not, or no longer, that of a session."""


@dataclass(frozen=True, slots=True)
class Access:
    """An access token and when it stops working."""

    token: str
    expires_at: datetime


def issue_access(account: UUID, session: UUID) -> Access:
    """Write an access token for this session."""
    issued = int(time.time())
    claims = {
        "sub": str(account),
        "sid": str(session),
        "iat": issued,
        "exp": issued + ACCESS_SECONDS,
        "aud": AUDIENCE,
        "typ": KIND,
    }
    return Access(jwt.encode(claims, _key("access token"), ALGORITHM), datetime.fromtimestamp(issued + ACCESS_SECONDS, UTC))


_read: OrderedDict[tuple[bytes, str], tuple[int, UUID, UUID]] = OrderedDict()


def read_access(token: str) -> tuple[UUID, UUID]:
    """Return account and session of a genuine access token that still works; raise Unauthenticated for everything else.

    What a genuine token says does not change, so it is kept: a client shows the same one for minutes.
    """
    if len(token) > TOKEN_LENGTH_MAX:
        raise Unauthenticated
    key = (settings().secret, token)
    read = _read.get(key)
    if read is None:
        read = _read[key] = _read_genuine(token)
        if len(_read) > READ_KEPT_MAX:
            _read.popitem(last=False)
    ends_at, account, session = read
    if ends_at <= time.time():
        _read.pop(key, None)
        raise Unauthenticated
    return account, session


def _read_genuine(token: str) -> tuple[int, UUID, UUID]:
    try:
        claims = jwt.decode(token, _key("access token"), [ALGORITHM], audience=AUDIENCE, options={"require": list(CLAIMS)})
        account, session = UUID(claims["sub"]), UUID(claims["sid"])
    except (jwt.InvalidTokenError, ValueError, TypeError, AttributeError, RecursionError):
        raise Unauthenticated from None
    # A life longer than ours was not issued by us, even if somebody found a way to sign it.
    if claims["typ"] != KIND or claims["exp"] - claims["iat"] > ACCESS_SECONDS:
        raise Unauthenticated
    return claims["exp"], account, session


def issue_refresh(session: UUID) -> str:
    """Write a fresh refresh token for this session."""
    return _sealed(session, "refresh token")


def read_refresh(token: str) -> UUID:
    """Return the session of a refresh token that we once issued; raise Unauthenticated for an invented one.

    Only a token that was really ours may end its session's family, or anybody could end a session whose id they saw.
    """
    return _unsealed(token, "refresh token")


def issue_api_token(id: UUID) -> str:
    """Write the API token of this id; a second call writes another one."""
    return API_TOKEN_MARK + _sealed(id, "api token")


def is_api_token(token: str) -> bool:
    """Tell whether a token says of itself that it is an API token; whether it is a genuine one, only reading it shows."""
    return token.startswith(API_TOKEN_MARK)


def read_api_token(token: str) -> tuple[UUID, bytes]:
    """Return the id of an API token that we once issued, and the digest to know it by; raise Unauthenticated for an invented one."""
    return _unsealed(token.removeprefix(API_TOKEN_MARK), "api token"), digest("api token digest", token)


def digest(kind: str, value: str) -> bytes:
    """Return what is kept of a value that must be recognised and not be read: a digest that needs the secret key."""
    return hmac.new(_key(kind), value.encode(), hashlib.sha256).digest()


def _sealed(id: UUID, kind: str) -> str:
    body = id.bytes + secrets.token_bytes(_SECRET_BYTES)
    return base64.urlsafe_b64encode(body + _mark(kind, body)).decode().rstrip("=")


def _unsealed(token: str, kind: str) -> UUID:
    try:
        raw = base64.b64decode(token[:TOKEN_LENGTH_MAX] + "=" * (-len(token) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise Unauthenticated from None
    body, mark = raw[:-_MARK_BYTES], raw[-_MARK_BYTES:]
    if len(body) != 16 + _SECRET_BYTES or not hmac.compare_digest(mark, _mark(kind, body)):
        raise Unauthenticated
    return UUID(bytes=body[:16])


def _mark(kind: str, body: bytes) -> bytes:
    return hmac.new(_key(kind), body, hashlib.sha256).digest()[:_MARK_BYTES]


def _key(purpose: str) -> bytes:
    return hmac.new(settings().secret, f"countinghouse {purpose}".encode(), hashlib.sha256).digest()
