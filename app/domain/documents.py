"""What is true of files whatever they hold: names that are safe to show and to save under, and which kinds of content are known."""

from __future__ import annotations

import unicodedata
from typing import Final

NAME_LENGTH_MAX: Final = 200
NAMELESS: Final = "file"

PDF: Final = "application/pdf"
PNG: Final = "image/png"
JPEG: Final = "image/jpeg"
TEXT: Final = "text/plain"
CSV: Final = "text/csv"
UNKNOWN: Final = "application/octet-stream"

_BEGINNINGS: Final = ((b"%PDF-", PDF), (b"\x89PNG\r\n\x1a\n", PNG), (b"\xff\xd8\xff", JPEG))
_FORBIDDEN: Final = frozenset('/\\:*?"<>|')


def checked_name(name: str) -> str:
    """Give a file's name without anything that could lead out of a folder, break a line or hide what kind of file it is."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    plain = "".join("_" if each in _FORBIDDEN or _is_unseen(each) else each for each in unicodedata.normalize("NFC", last)).strip(" .")
    if len(plain) > NAME_LENGTH_MAX:
        stem, dot, ending = plain.rpartition(".")
        keep = NAME_LENGTH_MAX - len(ending) - 1
        plain = stem[:keep] + dot + ending if dot and keep > 0 else plain[:NAME_LENGTH_MAX]
    return plain or NAMELESS


def media_type_of(head: bytes, name: str) -> str:
    """Tell what a file is by its first bytes; what it calls itself only tells one kind of text from another."""
    for beginning, media_type in _BEGINNINGS:
        if head.startswith(beginning):
            return media_type
    if not _is_text(head):
        return UNKNOWN
    return CSV if name.lower().endswith(".csv") else TEXT


def _is_text(head: bytes) -> bool:
    try:
        text = head.decode()
    except UnicodeDecodeError as error:
        # The head may end in the middle of a character.
        if error.start < len(head) - 3 or error.reason != "unexpected end of data":
            return False
        text = head[: error.start].decode()
    return not any(_is_unseen(character) and character not in "\t\n\r\ufeff" for character in text)


def _is_unseen(character: str) -> bool:
    # Control and format characters, among them those that turn the direction of writing: they make "exe.fdp" look like "pdf.exe".
    return unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp")
