"""How often may be guessed: rising waits for one place, and a cap for all strangers together.

A place is an address, or what else tells one guesser from another. One place alone never uses up the cap, so that it cannot keep others
out; many places together can, for a quarter of an hour, and then the owner comes in by a device that is known or a mailed link.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

WINDOW: Final = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Limit:
    """How many tries are free, how long one waits after each further one, and how many there are in a quarter of an hour at most."""

    kind: str
    free: int
    waits: Sequence[int]
    cap: int


@dataclass(frozen=True, slots=True)
class Try:
    """One try: from where, when, and whether it was right."""

    place: str
    at: datetime
    is_success: bool


PASSWORD: Final = Limit("password", free=4, waits=(60, 120, 240, 480), cap=10)
CODE: Final = Limit("code", free=5, waits=(900,), cap=5)
LINK: Final = Limit("link", free=3, waits=(900,), cap=3)
"""Links mailed to one address."""
ASKING: Final = Limit("asking", free=20, waits=(900,), cap=20)
"""Links and sign-ups asked for from one place."""
IN_A_ROW_MAX: Final = 100
"""So many wrong passwords, or codes, in a row, over any time, and strangers cannot sign in until a new password was set by mail."""


def is_open(limit: Limit, tries: Iterable[Try], place: str, now: datetime) -> bool:
    """Tell whether somebody at this place may try now; a success takes back what was wrong at its own place before it."""
    wrong: dict[str, list[datetime]] = {}
    for each in tries:
        if each.is_success:
            wrong.pop(each.place, None)
        elif each.at > now - WINDOW:
            wrong.setdefault(each.place, []).append(each.at)
    if sum(map(len, wrong.values())) >= limit.cap:
        return False
    mine = wrong.get(place, [])
    if len(mine) < limit.free:
        return True
    wait = limit.waits[min(len(mine) - limit.free, len(limit.waits) - 1)]
    return mine[-1] + timedelta(seconds=wait) <= now
