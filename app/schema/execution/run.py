"""Carries out a plan: reads level by level, each batch once for all rows of a level, then writes the objects from the bottom up."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, islice
from typing import Any

from asyncpg import Record

from app.resolvers.kit import Row
from app.schema.execution.leaves import Irregular
from app.schema.execution.plan import Link, Plan, Written
from app.schema.kit.operation import Batch, Reading


async def complete(plan: Plan, rows: Sequence[Row], reading: Reading) -> list[Written]:
    """Return the objects of these rows; raise when anything is not as it should be."""
    top = _Rows(plan, rows)
    level, found = [top], [top]
    while level:
        wanted: dict[Batch, tuple[bool, dict[Any, None]]] = {}
        for link in chain.from_iterable(each.links for each in level):
            link.take(reading)
            link.want(wanted)
        for batch, (is_told_columns, keys) in wanted.items():
            await reading.read(batch, keys, is_told_columns)
        links = chain.from_iterable(each.links for each in level)
        level = [below for link in links if (below := link.found(reading)) is not None]
        found += level
    for each in reversed(found):
        each.write()
    return top.objects


class _Rows:
    """All rows of a level at one place in the tree."""

    __slots__ = ("links", "objects", "plan", "rows")

    def __init__(self, plan: Plan, rows: Sequence[Row]) -> None:
        self.plan = plan
        self.rows = rows
        self.objects: list[Written] = []
        self.links = [_Linked(link, rows) for link in plan.links]

    def write(self) -> None:
        """Write the objects, now that everything below them is written."""
        self.objects = self.plan.write(self.rows, *chain.from_iterable(link.written() for link in self.links))


class _Linked:
    """What one link gives to each of the rows."""

    __slots__ = ("below", "given", "joined", "keys", "link", "values")

    def __init__(self, link: Link, rows: Sequence[Row]) -> None:
        self.link = link
        self.given = list(map(link.given, rows))
        # The rows of one level come from one statement, or are made by one function: they have the same columns.
        has_joined = link.joined is not None and len(rows) > 0 and isinstance(rows[0], Record) and link.joined in rows[0]
        self.joined: Sequence[Row] = rows if has_joined else ()
        self.keys: Sequence[Any] = ()
        self.values: Sequence[Any] = self.given
        self.below: _Rows | None = None

    def take(self, reading: Reading) -> None:
        """Take the rows that stand joined in these rows."""
        if self.joined:
            assert self.link.batch is not None
            assert self.link.joined is not None
            reading.take(self.link.batch, self.link.source, self.link.joined, dict(zip(self.given, self.joined, strict=True)))

    def want(self, wanted: dict[Batch, tuple[bool, dict[Any, None]]]) -> None:
        """Add the keys that the batch is to be asked for."""
        if self.link.batch is not None and not self.joined:
            _, keys = wanted.setdefault(self.link.batch, (self.link.is_told_columns, {}))
            keys.update(dict.fromkeys(self.given))
            keys.pop(None, None)

    def found(self, reading: Reading) -> _Rows | None:
        """Take what was read; return its rows where it is rows."""
        if self.link.batch is not None:
            self.keys = list(dict.fromkeys(self.given))
            known = reading.known[self.link.batch]
            self.values = [None if key is None else known[key] for key in self.keys]
        present = [value for value in self.values if value is not None]
        if len(present) < len(self.values) and not self.link.is_nullable:
            raise Irregular
        if self.link.below is None:
            return None
        if self.link.is_list:
            if not all(isinstance(group, list | tuple) for group in present):
                raise Irregular
            present = list(chain.from_iterable(present))
        self.below = _Rows(self.link.below, present)
        return self.below

    def written(self) -> tuple[Any, ...]:
        """Return what the plan's code takes for this link."""
        values = self._written()
        return (values,) if self.link.batch is None else (self.given, dict(zip(self.keys, values, strict=True)))

    def _written(self) -> list[Any]:
        leaf = self.link.leaf
        if leaf is not None:
            return [None if value is None else leaf(value) for value in self.values]
        assert self.below is not None, "a link has a leaf or rows below it"
        objects = iter(self.below.objects)
        if self.link.is_list:
            return [None if group is None else list(islice(objects, len(group))) for group in self.values]
        return [None if value is None else next(objects) for value in self.values]
