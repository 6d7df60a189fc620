"""What one running operation knows: its rights, what it will read, its loaders, and how many nodes it has returned.

It lives in a context variable and not in the request's context, because one websocket runs many operations over one context.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from strawberry.dataloader import DataLoader

from app.resolvers.kit import Columns, PageRequest, PageWish, Text, joined_name
from app.schema.kit.errors import Problem, ProtocolCode
from app.schema.kit.limits import NODES_MAX
from app.services.transaction import in_use_case

Batch = Callable[..., Awaitable[Sequence[Any]]]


@dataclass(slots=True)
class Selected:
    """What a selection set needs: columns of its rows, and the same of rows that come nested in them."""

    columns: set[str] = field(default_factory=set)
    nested: dict[str, Selected] = field(default_factory=dict)
    wish: PageWish | None = None
    """What that means for a page, found out once."""
    told: tuple[Text | None, Columns] | None = None
    """What a root field's function is told of it, once for all requests, and the text that was told with it."""


@dataclass(slots=True)
class Operation:
    """The state of one operation."""

    permissions: frozenset[str] = frozenset()
    account_id: UUID | None = None
    masked: frozenset[object] = frozenset()
    mask_errors: Sequence[Problem] = ()
    roots: Mapping[str, Selected] = field(default_factory=dict)
    below: Mapping[Batch, Columns] = field(default_factory=dict)
    arguments: dict[str, dict[str, Any]] = field(default_factory=dict)
    """Of root fields that are no connections, as the schema names them."""
    pages: dict[str, PageRequest] = field(default_factory=dict)
    loaders: dict[Batch, DataLoader[Any, Any]] = field(default_factory=dict)
    known: dict[Batch, dict[Any, Any]] = field(default_factory=dict)
    """What batches have answered for their keys: both executors ask for each key once."""
    waiting: dict[tuple[Batch, Any], int] = field(default_factory=dict)
    """How many places in the answer wait for what a batch will answer for a key."""
    only: Any = None
    """Of a query with one root field: that, as it was walked."""
    plans: dict[str, Any] = field(default_factory=dict)
    """Of the batched executor: the plan for each root field, None where it has none."""
    texts: dict[str, Text | None] = field(default_factory=dict)
    """The SQL that writes the rows of a root field, None where there is none."""
    cost: int = 0
    returned: int = 0
    seconds_max: float = 0.0
    is_database_away: bool = False
    """Whether it was stopped because the database no longer answers."""

    def load(self, batch: Batch, key: Any, is_told_columns: bool) -> Any:
        """Return the batch's answer for a key: at once where it is known, else to be awaited with all others of its level."""
        if key is None:
            return None
        known = self.known.get(batch)
        if known is not None and key in known:
            self.charge(nodes_of(known[key]))
            return known[key]
        self.waiting[batch, key] = self.waiting.get((batch, key), 0) + 1
        loader = self.loaders.get(batch)
        if loader is None:
            loader = self.loaders[batch] = DataLoader(self._load_of(batch, is_told_columns))
        future: Any = loader.load(key)
        # Where a field fails, graphql-core cancels whoever waits beside it; others may wait for the same.
        return future.result() if future.done() else asyncio.shield(future)

    def charge(self, nodes: int) -> None:
        """Count nodes that are really returned, each as often as it stands in the answer; stop the operation when there are too many."""
        self.returned += nodes
        if self.returned > NODES_MAX:
            raise Problem(ProtocolCode.COST_LIMIT, f"The answer would have more than {NODES_MAX} nodes. Ask for fewer rows at a time.")

    @property
    def seen_returned(self) -> int:
        """How many nodes were returned, as clients see it: where it was too many, how far too many is a matter of what was read at once."""
        return min(self.returned, NODES_MAX + 1)

    def reading(self) -> Reading:
        """Begin to read for a subtree."""
        return Reading(self)

    async def fetch(self, batch: Batch, keys: list[Any], is_told_columns: bool) -> Sequence[Any]:
        """Ask a batch for keys; nothing is charged or kept yet."""
        # A batch runs in the context of whoever asked first; inside a transaction it would read other callers' rows on
        # that transaction's connection (strawberry #1844).
        assert not in_use_case(), "relations are read outside of transactions"
        if is_told_columns:
            return await batch(keys, self.below.get(batch, frozenset()))
        return await batch(keys)

    def _load_of(self, batch: Batch, is_told_columns: bool) -> Callable[[list[Any]], Awaitable[Sequence[Any]]]:
        async def load(keys: list[Any]) -> Sequence[Any]:
            found = await self.fetch(batch, keys, is_told_columns)
            answers = list(zip(keys, found, strict=False))
            self.charge(sum([nodes_of(answer) * self.waiting.pop((batch, key), 0) for key, answer in answers]))
            self.known.setdefault(batch, {}).update(each for each in answers if not isinstance(each[1], BaseException))
            return found

        return load


class Reading:
    """What is read for a subtree, all keys of a level at once; it can be undone, as if it had never been tried."""

    __slots__ = ("_charged", "_mine", "_operation", "known")

    def __init__(self, operation: Operation) -> None:
        self._operation = operation
        self._mine: list[tuple[Batch, list[Any]]] = []
        self._charged = 0
        self.known = operation.known

    async def read(self, batch: Batch, wanted: Iterable[Any], is_told_columns: bool) -> None:
        """Have `known` hold the batch's answers for these keys, each read once for the whole operation; raise when one is an error."""
        known = self.known.setdefault(batch, {})
        keys = [key for key in wanted if key not in known]
        if not keys:
            return
        found = await self._operation.fetch(batch, keys, is_told_columns)
        fresh = dict(zip(keys, found, strict=True))
        for answer in found:
            if isinstance(answer, BaseException):
                raise answer
        self._keep(batch, fresh)

    def take(self, batch: Batch, source: str, joined: str, rows: Mapping[Any, Any]) -> None:
        """Have `known` hold the rows that stand joined in others, by their keys, as if the batch had been asked for them."""
        columns = [(column, joined_name(source, column)) for column in self._operation.below.get(batch, ())]
        fresh = {
            key: None if row[joined] is None else {column: row[name] for column, name in columns}
            for key, row in rows.items()
            if key is not None
        }
        self._keep(batch, fresh)

    def charge(self, nodes: int) -> None:
        """Count nodes; raise when there are too many."""
        self._charged += nodes
        self._operation.charge(nodes)

    def undo(self) -> None:
        """Forget what was read, and give back what was charged."""
        self._operation.returned -= self._charged
        for batch, keys in self._mine:
            for key in keys:
                self.known[batch].pop(key, None)

    def _keep(self, batch: Batch, answers: dict[Any, Any]) -> None:
        """Keep what is not known yet; another subtree may have read some of it meanwhile."""
        known = self.known.setdefault(batch, {})
        fresh = {key: answer for key, answer in answers.items() if key not in known}
        self._mine.append((batch, list(fresh)))
        known |= fresh


def nodes_of(answer: Any) -> int:
    """Return how many nodes a batch's answer for one key is."""
    if answer is None or isinstance(answer, BaseException):
        return 0
    return len(answer) if isinstance(answer, list) else 1


_operation: ContextVar[Operation] = ContextVar("operation")


def current_operation() -> Operation:
    """Return the operation that is running; reading a relation outside of one is a fault of the program."""
    return _operation.get()


def begin_operation() -> Operation:
    """Start an operation in this task."""
    operation = Operation()
    _operation.set(operation)
    return operation


def begin_event(operation: Operation) -> Operation:
    """Start a subscription's next event in this task, which shows the rows as they are then.

    Where a field of the last one failed, reads beside it may still run: what they find and count is no business of this one.
    """
    event = replace(operation, loaders={}, known={}, waiting={}, returned=0)
    _operation.set(event)
    return event
