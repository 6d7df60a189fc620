"""Seals what must be read again and must not be read from a stolen dump: AES-256-GCM, with keys that follow from the secret key.

A sealed text names its key, so that keys can change: everything new is sealed with the key of COUNTINGHOUSE_SECRET_KEY, and what was
sealed with one of COUNTINGHOUSE_SECRET_KEYS_OLD still opens. `is_outdated` tells what a rotation has to seal again.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.settings import settings

FORMAT = "s1"
_NONCE_BYTES = 12
_KEY_ID_LENGTH = 8


class CannotOpen(Exception):
    """A sealed text was changed, belongs elsewhere, or its key is not known any more."""


def seal(purpose: str, plaintext: bytes | str) -> str:
    """Seal a value; it opens for the same purpose only, which therefore names whose it is (`second factor of <account>`)."""
    secret = settings().secret
    nonce = os.urandom(_NONCE_BYTES)
    data = plaintext.encode() if isinstance(plaintext, str) else plaintext
    sealed = nonce + AESGCM(_key(secret)).encrypt(nonce, data, purpose.encode())
    return f"{FORMAT}.{_key_id(secret)}.{base64.urlsafe_b64encode(sealed).decode().rstrip('=')}"


def open(purpose: str, sealed: str) -> bytes:  # noqa: A001 (its pair is `seal`, and both are called by the module's name)
    """Return what was sealed for this purpose; raise CannotOpen for everything else."""
    kind, _, rest = sealed.partition(".")
    key_id, _, body = rest.partition(".")
    secret = next((each for each in _secrets() if _key_id(each) == key_id), None)
    if kind != FORMAT or secret is None:
        raise CannotOpen
    try:
        raw = base64.b64decode(body + "=" * (-len(body) % 4), altchars=b"-_", validate=True)
        return AESGCM(_key(secret)).decrypt(raw[:_NONCE_BYTES], raw[_NONCE_BYTES:], purpose.encode())
    except (binascii.Error, ValueError, InvalidTag):
        raise CannotOpen from None


def is_outdated(sealed: str) -> bool:
    """Tell whether a value was sealed with another key than today's, so that a rotation seals it again."""
    return not sealed.startswith(f"{FORMAT}.{_key_id(settings().secret)}.")


def _secrets() -> list[bytes]:
    return [settings().secret, *settings().secrets_old]


def _key(secret: bytes) -> bytes:
    return hmac.new(secret, b"countinghouse sealing", hashlib.sha256).digest()


def _key_id(secret: bytes) -> str:
    return hmac.new(secret, b"countinghouse sealing key id", hashlib.sha256).hexdigest()[:_KEY_ID_LENGTH]
