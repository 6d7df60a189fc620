"""What is true of a company's own details: its website, and the bank account that its invoices name."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

from stdnum import bic as bics
from stdnum import iban as ibans
from stdnum.exceptions import ValidationError

from app.domain.refusal import Code, Refused

_IBAN: Final = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")
_HOST: Final = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W_]{2,63}", re.UNICODE)


def checked_iban(number: str, *path: str) -> str:
    """Give an IBAN without spaces; one whose length or check digits are wrong is refused (ISO 13616)."""
    if not number.strip():
        return ""
    if not _IBAN.fullmatch(ibans.compact(number)):
        raise Refused(Code.INVALID, "This is not an IBAN; one looks like DE89 3704 0044 0532 0130 00.", path)
    try:
        return str(ibans.validate(number))
    except ValidationError:
        raise Refused(
            Code.INVALID, "The check digits of this IBAN do not fit: a character is wrong or missing, or two are swapped.", path
        ) from None


def written_iban(number: str) -> str:
    """Write an IBAN as people read it, in groups of four."""
    return " ".join(number[at : at + 4] for at in range(0, len(number), 4))


def checked_bic(code: str, *path: str) -> str:
    """Give a BIC in capitals; one that has not the form of ISO 9362 is refused."""
    if not code.strip():
        return ""
    try:
        return str(bics.validate(code))
    except ValidationError:
        raise Refused(Code.INVALID, "This is not a BIC; one has 8 or 11 letters and digits, such as COBADEFFXXX.", path) from None


def checked_website(address: str, *path: str) -> str:
    """Give a website's address as it is printed, without a scheme; what is no web address is refused."""
    given = address.strip()
    if not given:
        return ""
    parts = urlsplit(given if "://" in given else f"https://{given}")
    if parts.scheme not in ("http", "https") or not _HOST.fullmatch(parts.netloc) or any(sign in given for sign in ' "<>\\'):
        raise Refused(Code.INVALID, "This is not a web address, such as www.example.com.", path)
    return given.removeprefix("https://").removeprefix("http://").rstrip("/")
