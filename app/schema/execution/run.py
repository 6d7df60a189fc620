"""Carries out a plan: reads level by level, each batch once for all rows of a level, then writes the objects from the bottom up."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, islice, repeat
from operator import mul
from typing import Any

import orjson
from asyncpg import Record

from app.resolvers.kit import Row, Written
from app.schema.execution.leaves import Irregular
from app.schema.execution.plan import Link, Object, Plan
from app.schema.kit.operation import Batch, Operation, Reading, nodes_of


async def complete(plan: Plan, rows: Sequence[Row], reading: Reading) -> list[Object]:
    """Return the objects of these rows; raise when anything is not as it should be."""
    if not plan.reads or (len(rows) == 1 and all(_is_written(link, rows[0]) for link in plan.links)):
        return _as_they_are(plan, rows)
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


def _is_written(link: Link, row: Row) -> bool:
    """Tell whether a row has nothing at this link but rows that the database wrote: those of a page."""
    return link.batch is None and isinstance(link.given(row), Written)


def _as_they_are(plan: Plan, rows: Sequence[Row]) -> list[Object]:
    """Write objects of which nothing has to be read any more: all rows below them are nested in them, or written."""
    return plan.write(rows, *([_nested(link, link.given(row)) for row in rows] for link in plan.links))


def _nested(link: Link, value: Any) -> Any:
    if value is None:
        if not link.is_nullable:
            raise Irregular
        return None
    if isinstance(value, Written):
        return orjson.Fragment(value.text)
    if link.leaf is not None:
        return link.leaf(value)
    assert link.below is not None, "what is no value is rows"
    if not link.is_list:
        return _as_they_are(link.below, [value])[0]
    if not isinstance(value, list | tuple):
        raise Irregular
    return _as_they_are(link.below, value)


def fragment(rows: Written, operation: Operation) -> orjson.Fragment:
    """Return what the database wrote, as a part of the answer; charge for what is in it."""
    operation.charge(rows.nodes)
    return orjson.Fragment(rows.text)


class _Rows:
    """All rows of a level at one place in the tree, each once, and how many times each stands in the answer."""

    __slots__ = ("links", "objects", "plan", "rows")

    def __init__(self, plan: Plan, rows: Sequence[Row], times: Sequence[int] | None = None) -> None:
        self.plan = plan
        self.rows = rows
        self.objects: list[Object] = []
        self.links = [_Linked(link, rows, times or [1] * len(rows)) for link in plan.links]

    def write(self) -> None:
        """Write the objects, now that everything below them is written."""
        self.objects = self.plan.write(self.rows, *chain.from_iterable(link.written() for link in self.links))


class _Linked:
    """What one link gives to each of the rows."""

    __slots__ = ("below", "given", "keys", "link", "rows", "times", "values")

    def __init__(self, link: Link, rows: Sequence[Row], times: Sequence[int]) -> None:
        self.link = link
        self.rows = rows
        self.given = list(map(link.given, rows))
        self.keys: Sequence[Any] = ()
        self.values: Sequence[Any] = self.given
        self.times = times
        """How many times each of the values stands in the answer."""
        self.below: _Rows | None = None

    def take(self, reading: Reading) -> None:
        """Take the rows that stand joined in these rows; records at one place in the tree have the same columns."""
        link, rows = self.link, self.rows
        if link.batch is None or link.joined is None or not rows or not isinstance(rows[0], Record) or link.joined not in rows[0]:
            return
        joined = {key: row for key, row in zip(self.given, rows, strict=True) if isinstance(row, Record)}
        reading.take(link.batch, link.source, link.joined, joined)

    def want(self, wanted: dict[Batch, tuple[bool, dict[Any, None]]]) -> None:
        """Add the keys that the batch is to be asked for."""
        if self.link.batch is not None:
            _, keys = wanted.setdefault(self.link.batch, (self.link.is_told_columns, {}))
            keys.update(dict.fromkeys(self.given))
            keys.pop(None, None)

    def found(self, reading: Reading) -> _Rows | None:
        """Take what was read; return its rows where it is rows."""
        if self.link.batch is not None:
            self.keys = list(dict.fromkeys(self.given))
            known = reading.known[self.link.batch]
            self.values = [None if key is None else known[key] for key in self.keys]
            self._count(reading)
        times = [count for count, value in zip(self.times, self.values, strict=True) if value is not None]
        present = [value for value in self.values if value is not None]
        if len(present) < len(self.values) and not self.link.is_nullable:
            raise Irregular
        if self.link.below is None or (present and isinstance(present[0], Written)):
            return None
        if self.link.is_list:
            if not all(isinstance(group, list | tuple) for group in present):
                raise Irregular
            times = list(chain.from_iterable(map(repeat, times, map(len, present))))
            present = list(chain.from_iterable(present))
        self.below = _Rows(self.link.below, present, times)
        return self.below

    def _count(self, reading: Reading) -> None:
        """Charge for the values, each as often as it stands in the answer."""
        times = dict.fromkeys(self.keys, 0)
        for key, count in zip(self.given, self.times, strict=True):
            times[key] += count
        self.times = list(times.values())
        reading.charge(sum(map(mul, map(nodes_of, self.values), self.times)))

    def written(self) -> tuple[Any, ...]:
        """Return what the plan's code takes for this link."""
        values = self._written()
        return (values,) if self.link.batch is None else (self.given, dict(zip(self.keys, values, strict=True)))

    def _written(self) -> Sequence[Any]:
        leaf = self.link.leaf
        if leaf is not None:
            return [None if value is None else leaf(value) for value in self.values]
        if self.below is None:
            return [None if value is None else orjson.Fragment(value.text) for value in self.values]
        objects = self.below.objects
        if self.link.is_list:
            rest = iter(objects)
            return [None if group is None else list(islice(rest, len(group))) for group in self.values]
        if len(objects) == len(self.values):
            return objects
        rest = iter(objects)
        return [None if value is None else next(rest) for value in self.values]
