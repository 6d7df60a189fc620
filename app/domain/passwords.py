"""What a new password must not be (NIST SP 800-63B-4): common, a mere pattern, or made of words that anybody would try for this person."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Container, Iterable
from typing import Final

LENGTH_MIN: Final = 15
"""Where the password is all that protects the account."""
LENGTH_MIN_WITH_FACTOR: Final = 8
LENGTH_MAX: Final = 256
PRODUCT: Final = "countinghouse"
WORD_LENGTH_MIN: Final = 3
REST_LENGTH_MIN: Final = 8
STEPS: Final = (-1, 0, 1)

_REPEATED: Final = re.compile(r"(.+?)\1+", re.DOTALL)


def normal(password: str) -> str:
    """Write a password in one form, so that it matches from every keyboard."""
    return unicodedata.normalize("NFC", password)


def weakness(password: str, words: Iterable[str], common: Container[str]) -> str | None:
    """Say why a password of sufficient length is too easy to guess, in a sentence for the person; None when nothing is known against it.

    The words are what is known of the person: name, mail address, companies.
    """
    plain = normal(password).casefold()
    core = plain.strip("0123456789!?.,;:-_+*#$%&@()/\\ \"'")
    if plain in common or core in common:
        return "This is one of the most common passwords. Take a few words that only you would put together."
    repeated = _REPEATED.fullmatch(plain)
    if repeated is not None and (len(repeated[1]) < REST_LENGTH_MIN or repeated[1] in common):
        return "This password repeats the same few characters. Take a few words that only you would put together."
    if _is_sequence(plain):
        return "This password is a row of neighbouring characters. Take a few words that only you would put together."
    rest = plain
    for word in sorted({part for each in (PRODUCT, *words) for part in _parts(each)}, key=len, reverse=True):
        rest = rest.replace(word, "")
    if rest != plain and sum(character.isalnum() for character in rest) < REST_LENGTH_MIN:
        return "This password is little more than your name, your address, your company or Countinghouse. Others would try these first."
    return None


def _parts(text: str) -> set[str]:
    plain = normal(text).casefold()
    return {part for part in (plain, plain.partition("@")[0], *re.split(r"[\W_]+", plain)) if len(part) >= WORD_LENGTH_MIN}


def _is_sequence(plain: str) -> bool:
    steps = {(ord(after) - ord(before)) for before, after in itertools.pairwise(plain)}
    # After nine comes nought.
    if plain.isdecimal():
        steps = {step - 10 if step == 9 else step + 10 if step == -9 else step for step in steps}
    return len(steps) == 1 and steps <= set(STEPS)
