"""Passwords: what is asked of one, and how it is kept (NIST SP 800-63B-4; Argon2id with 19 MiB, two passes, one lane)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from app.domain.passwords import LENGTH_MAX, LENGTH_MIN, LENGTH_MIN_WITH_FACTOR, normal, weakness
from app.domain.refusal import Code, Faults, Refused

__all__ = ["LENGTH_MAX", "LENGTH_MIN", "check", "hashed", "is_outdated", "matches"]

T = TypeVar("T")

# Each hash takes 19 MiB and a core for a tenth of a second: more at once would take memory and stop nobody from waiting.
AT_ONCE_MAX = 2
WAITING_MAX = 100

_hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
_threads = ThreadPoolExecutor(AT_ONCE_MAX, thread_name_prefix="password")
_waiting = 0


_common = frozenset(
    line for line in (Path(__file__).parent / "common_passwords.txt").read_text("utf-8").splitlines() if not line.startswith("#")
)


def check(faults: Faults, password: str, *path: str, words: Iterable[str] = (), has_second_factor: bool = False) -> None:
    """Note what is wrong with a new password; any character may be in it, and nobody has to change it after a while.

    The words are what anybody would try for this person: name, mail address, companies.
    """
    length = len(normal(password))
    least = LENGTH_MIN_WITH_FACTOR if has_second_factor else LENGTH_MIN
    if length < least:
        faults.add(Code.INVALID, f"A password has at least {least} characters; a few words that belong together are easy to keep.", *path)
    elif length > LENGTH_MAX:
        faults.add(Code.TOO_LONG, f"A password has at most {LENGTH_MAX} characters.", *path)
    elif reason := weakness(password, words, _common):
        faults.add(Code.INVALID, reason, *path)


async def hashed(password: str) -> str:
    """Hash a password, off the event loop."""
    return await _run(lambda: _hasher.hash(normal(password)))


async def matches(password: str, known: str | None) -> bool:
    """Tell whether a password belongs to a hash; with no hash (nobody has that address) it takes the same time and is false."""
    found = await _run(lambda: _verify(normal(password)[: LENGTH_MAX + 1], known or _nobodys_hash()))
    return found and known is not None


def is_outdated(known: str) -> bool:
    """Tell whether a hash was made with weaker settings than today's, so that it is made anew at this sign-in."""
    return _hasher.check_needs_rehash(known)


def _verify(password: str, known: str) -> bool:
    try:
        return _hasher.verify(known, password)
    except (VerificationError, InvalidHashError):
        return False


@cache
def _nobodys_hash() -> str:
    return _hasher.hash("nobody has this password")


async def _run(work: Callable[[], T]) -> T:
    global _waiting
    if _waiting >= WAITING_MAX:
        raise Refused(Code.UNAVAILABLE, "Very many people are signing in just now. Try again in a moment.")
    _waiting += 1
    try:
        return await asyncio.get_running_loop().run_in_executor(_threads, work)
    finally:
        _waiting -= 1
