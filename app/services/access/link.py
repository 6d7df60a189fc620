"""The link of an invitation: who holds it has read the mail. Its secret is worked out from the server's key and kept nowhere (S24)."""

from __future__ import annotations

import base64
import binascii
import hmac
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from app.tenancy.tokens import digest

TOKEN_LENGTH_MAX: Final = 200
_ID_BYTES: Final = 16
_SECRET_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class Named:
    """What a token names: a company, and an invitation there."""

    company_id: UUID
    invitation_id: UUID


def token_of(company: UUID, invitation: UUID, nonce: bytes) -> str:
    """Write the token of an invitation; it is another one for every nonce."""
    secret = digest("invitation", f"{company}:{invitation}:{nonce.hex()}")
    return base64.urlsafe_b64encode(company.bytes + invitation.bytes + secret).decode().rstrip("=")


def read(token: str) -> Named | None:
    """Return what a token names, whether or not it is genuine; None for what is no token at all."""
    try:
        raw = base64.b64decode(token[:TOKEN_LENGTH_MAX] + "=" * (-len(token) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    if len(raw) != 2 * _ID_BYTES + _SECRET_BYTES:
        return None
    return Named(UUID(bytes=raw[:_ID_BYTES]), UUID(bytes=raw[_ID_BYTES : 2 * _ID_BYTES]))


def known_by(token: str) -> bytes:
    """Return what is kept of a token, to know it again."""
    return digest("invitation digest", token)


def is_same(token: str, kept: bytes) -> bool:
    """Tell whether a token is the one of which this was kept."""
    return hmac.compare_digest(known_by(token), kept)
