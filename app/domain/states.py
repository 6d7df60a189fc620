"""The steps a document may take, as data: one set of pairs that the service, the API and the screen read."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from typing import Generic, TypeVar

from app.domain.refusal import WrongState

E = TypeVar("E", bound=enum.StrEnum)


class Steps(Generic[E]):
    """The allowed steps of one kind of document, from one state to another."""

    __slots__ = ("_targets", "_thing", "pairs")

    def __init__(self, thing: str, pairs: Iterable[tuple[E, E]]) -> None:
        self._thing = thing
        self.pairs: frozenset[tuple[E, E]] = frozenset(pairs)
        assert self.pairs, "a document without steps needs no states"
        states = type(next(iter(self.pairs))[0])
        # In the order of the enum, so that a message or a menu never changes its order by chance.
        self._targets = {source: tuple(target for target in states if (source, target) in self.pairs) for source in states}

    def can(self, current: E, target: E) -> bool:
        """Tell whether the step is allowed."""
        return (current, target) in self.pairs

    def targets(self, current: E) -> tuple[E, ...]:
        """Name the states that may follow, in the order of the enum."""
        return self._targets[current]

    def move(self, current: E, target: E) -> E:
        """Give the new state, or refuse with both states and what is possible instead."""
        if not self.can(current, target):
            raise WrongState(self._thing, current, target, self._targets[current])
        return target
