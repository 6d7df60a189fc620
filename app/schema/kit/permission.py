"""What a feature says of a right beside what it allows: which other rights' figures it shows by another way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


class Telling(str):
    """What a right allows, for people, of a right that shows what others guard."""

    shows_too: tuple[str, ...] = ()


def right(description: str, *, shows_too: Iterable[str]) -> str:
    """Describe a right that shows, by another way, what these rights guard: who is to lack them has to lack it as well."""
    told = Telling(description)
    told.shows_too = tuple(shows_too)
    return told


def shown_too(permissions: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Return of each such right what it shows beside its own; what it names is one of the rights there are."""
    found = {code: said.shows_too for code, said in permissions.items() if isinstance(said, Telling)}
    unknown = {guarded for each in found.values() for guarded in each} - permissions.keys()
    assert not unknown, f"no feature declares {sorted(unknown)}"
    return found
