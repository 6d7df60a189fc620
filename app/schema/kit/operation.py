"""What one running operation knows: its rights, what it will read, its loaders, and how many nodes it has returned.

It lives in a context variable and not in the request's context, because one websocket runs many operations over one context.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from strawberry.dataloader import DataLoader

from app.resolvers.kit import Columns, PageRequest
from app.schema.kit.errors import Problem, ProtocolCode
from app.schema.kit.limits import NODES_MAX
from app.services.transaction import in_use_case

Batch = Callable[..., Awaitable[Sequence[Any]]]


@dataclass(slots=True)
class Selected:
    """What a selection set needs: columns of its rows, and the same of rows that come nested in them."""

    columns: set[str] = field(default_factory=set)
    nested: dict[str, Selected] = field(default_factory=dict)

    def merge(self, other: Selected) -> None:
        """Take up what another selection of the same rows needs."""
        self.columns |= other.columns
        for name, selected in other.nested.items():
            self.nested.setdefault(name, Selected()).merge(selected)


@dataclass(slots=True)
class Operation:
    """The state of one operation."""

    permissions: frozenset[str] = frozenset()
    account_id: UUID | None = None
    masked: set[object] = field(default_factory=set)
    mask_errors: list[Problem] = field(default_factory=list)
    roots: dict[str, Selected] = field(default_factory=dict)
    pages: dict[str, PageRequest] = field(default_factory=dict)
    below: dict[Batch, Selected] = field(default_factory=dict)
    loaders: dict[Batch, DataLoader[Any, Any]] = field(default_factory=dict)
    cost: int = 0
    returned: int = 0
    seconds_max: float = 0.0
    deadline: asyncio.Timeout | None = None

    def start_clock(self) -> None:
        """Begin the time that the operation has; nothing is timed that has no deadline, such as a subscription."""
        if self.deadline is not None:
            self.deadline.reschedule(asyncio.get_running_loop().time() + self.seconds_max)

    def load(self, batch: Batch, key: Any, is_told_columns: bool) -> Any:
        """Return the batch's answer for a key: at once where it is known, else to be awaited with all others of its level."""
        if key is None:
            return None
        loader = self.loaders.get(batch)
        if loader is None:
            loader = self.loaders[batch] = DataLoader(self._load_of(batch, is_told_columns))
        future: Any = loader.load(key)
        return future.result() if future.done() else future

    def charge(self, nodes: int) -> None:
        """Count nodes that are really returned; stop the operation when there are too many."""
        self.returned += nodes
        if self.returned > NODES_MAX:
            raise Problem(ProtocolCode.COST_LIMIT, f"The answer would have more than {NODES_MAX} nodes. Ask for fewer rows at a time.")

    def _load_of(self, batch: Batch, is_told_columns: bool) -> Callable[[list[Any]], Awaitable[Sequence[Any]]]:
        columns: Columns = frozenset(self.below[batch].columns) if batch in self.below else frozenset()

        async def load(keys: list[Any]) -> Sequence[Any]:
            # A batch runs in the context of whoever asked first; inside a transaction it would read other callers' rows on
            # that transaction's connection (strawberry #1844).
            assert not in_use_case(), "relations are read outside of transactions"
            found = await (batch(keys, columns) if is_told_columns else batch(keys))
            self.charge(sum(len(group) if isinstance(group, list) else 1 for group in found))
            return found

        return load


_operation: ContextVar[Operation] = ContextVar("operation")


def current_operation() -> Operation:
    """Return the operation that is running; reading a relation outside of one is a fault of the program."""
    return _operation.get()


def begin_operation() -> Operation:
    """Start an operation in this task."""
    operation = Operation()
    _operation.set(operation)
    return operation
