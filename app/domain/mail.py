"""What is true of mail whatever it says: headers are one line, and trying again has an end."""

from __future__ import annotations

import enum
import unicodedata
from typing import Final

SUBJECT_LENGTH_MAX: Final = 500
ATTEMPTS_MAX: Final = 50
FIRST_WAIT_SECONDS: Final = 5.0
WAIT_SECONDS_MAX: Final = 900.0


class MailSecurity(enum.StrEnum):
    """How the way to a mail server is kept from others."""

    NONE = "NONE"
    STARTTLS = "STARTTLS"
    TLS = "TLS"


def one_line(text: str) -> str:
    """Give a text without line breaks and control characters, so that it stays within its header (S21)."""
    visible = "".join(" " if unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") else character for character in text)
    return " ".join(visible.split())


def wait_seconds(attempts: int) -> float | None:
    """Tell how long to wait before the next attempt after so many; None after the last, some eleven hours after the first."""
    assert attempts >= 1, "one waits after an attempt"
    if attempts >= ATTEMPTS_MAX:
        return None
    return float(min(FIRST_WAIT_SECONDS * 2 ** min(attempts - 1, 20), WAIT_SECONDS_MAX))
