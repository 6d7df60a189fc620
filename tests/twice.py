"""Completes every operation of the tests by both executors, from the same resolved roots and in one snapshot of the company's database.

Both must give the same bytes, the same errors in the same order, and the same count of nodes. The product's answer is the batched one.
Where the database wrote a root's rows itself, the roots are resolved again: once more so, and once as rows, which both executors complete.
"""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import AsyncIterator
from contextvars import ContextVar
from copy import copy
from dataclasses import replace
from typing import Any

import orjson
from graphql import ExecutionResult, GraphQLError
from graphql.execution.executor import CollectedErrors
from tortoise.transactions import in_transaction

from app.resolvers.kit import Written
from app.schema.execution.executor import BatchedExecutor
from app.schema.kit import build
from app.schema.kit import operation as operations
from app.schema.kit.operation import Operation, current_operation
from app.tenancy import binding, database

differences: list[str] = []
counts = {"operations": 0, "planned": 0, "tripped": 0, "written": 0}

_is_second: ContextVar[bool] = ContextVar("is_second", default=False)


def is_second() -> bool:
    """Tell whether this task completes an operation for comparison only: its statements and calls are not the product's."""
    return _is_second.get()


def install() -> None:
    """Have every schema that is assembled from now on complete its operations twice."""
    build.__dict__["BatchedExecutor"] = Twice


class Twice(BatchedExecutor):
    """Resolves the roots once, and completes what they returned by both executors."""

    recorded: dict[str, Any] | None = None
    """What each root field returned or raised."""
    is_recording = False
    is_standard = False
    is_written = True
    """Whether the database may write rows."""

    def execute_operation(self, serially: bool | None = None) -> Any:
        """Execute an operation."""
        return self._executed(serially)

    async def _executed(self, serially: bool | None) -> Any:
        operation, before = current_operation(), _anew(current_operation())
        recorder = copy(self)
        recorder.recorded, recorder.is_recording = {}, True
        await recorder._run(serially)
        standard_operation = _anew(operation)
        async with _snapshot() as has_snapshot:
            result = await recorder._again()._run(serially)
            if not has_snapshot:
                return result
            seen = _bytes(result, operation)
            second = _is_second.set(True)
            try:
                if any(_is_written(value) for value in recorder.recorded.values()):
                    counts["written"] += 1
                    seen = await self._again()._completed(serially, _anew(before))
                    self._compare("rows", await self._again(is_written=False)._completed(serially, _anew(before)), seen)
                    wanted = await self._again(is_written=False, is_standard=True)._completed(serially, _anew(before))
                else:
                    wanted = await recorder._again(is_written=False, is_standard=True)._completed(serially, standard_operation)
            finally:
                _is_second.reset(second)
        counts["operations"] += 1
        counts["planned"] += any(operation.plans.values())
        self._compare("standard", wanted, seen)
        return result

    def _compare(self, name: str, wanted: bytes, seen: bytes) -> None:
        if seen != wanted:
            differences.append(f"{self.operation.name}\nproduct:  {seen!r}\n{name}: {wanted!r}")

    def _again(self, *, is_written: bool = True, is_standard: bool = False) -> Twice:
        executor = copy(self)
        executor.collected_errors = CollectedErrors()
        executor.is_recording = False
        executor.is_written, executor.is_standard = is_written, is_standard
        return executor

    async def _completed(self, serially: bool | None, operation: Operation) -> bytes:
        """Execute for comparison only."""
        token = operations._operation.set(operation)
        try:
            return _bytes(await self._run(serially), operation)
        finally:
            operations._operation.reset(token)

    async def _run(self, serially: bool | None) -> Any:
        result = super().execute_operation(serially)
        return await result if self.is_awaitable(result) else result

    def complete_value(self, return_type: Any, details: Any, info: Any, path: Any, result: Any, position: Any) -> Any:
        """Complete a value, or only keep a root's."""
        if self.is_recording:
            assert self.recorded is not None
            self.recorded[path.key] = result
            return {}
        return super().complete_value(return_type, details, info, path, result, position)

    def handle_field_error(self, raw_error: Exception, return_type: Any, details: Any, path: Any) -> None:
        """Handle an error, or only keep a root's."""
        if self.is_recording:
            assert self.recorded is not None
            self.recorded[path.key] = raw_error
            return
        super().handle_field_error(raw_error, return_type, details, path)

    def _tell_text(self, *place: Any, **given: Any) -> None:
        if self.is_written:
            super()._tell_text(*place, **given)

    def _plan(self, *place: Any) -> Any:
        return None if self.is_standard else super()._plan(*place)

    async def _tried(self, plan: Any, rows: Any) -> Any:
        objects = await super()._tried(plan, rows)
        counts["tripped"] += objects is None
        return objects

    def execute_field(self, parent_type: Any, source: Any, details: Any, path: Any, position: Any) -> Any:
        """Execute a field; a root's from what it returned before."""
        if self.is_recording or path.prev is not None or self.recorded is None:
            return super().execute_field(parent_type, source, details, path, position)
        field = self.schema.get_field(parent_type, details[0].node.name.value)
        assert field is not None
        info = self.build_resolve_info(field, [each.node for each in details], parent_type, path)
        return self.complete_awaitable_value(field.type, details, info, path, self._recalled(path.key), position)

    async def _recalled(self, key: str) -> Any:
        assert self.recorded is not None
        value = self.recorded[key]
        if isinstance(value, Exception):
            raise value
        return value


@contextlib.asynccontextmanager
async def _snapshot() -> AsyncIterator[bool]:
    """Show both executors the same rows whatever others write meanwhile; say whether that can be done."""
    if binding._company.get() is None:
        yield True
        return
    async with contextlib.AsyncExitStack() as stack:
        try:
            await stack.enter_async_context(in_transaction("tenant"))
            await database.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        except Exception:  # the test has taken the database away
            await stack.aclose()
            yield False
            return
        yield True


def _anew(operation: Operation) -> Operation:
    """Copy what an operation is told, without what it has found out."""
    return replace(operation, loaders={}, known={}, waiting=Counter(), texts={})


def _is_written(resolved: Any) -> bool:
    return isinstance(resolved, Written) or (isinstance(resolved, dict) and isinstance(resolved.get("nodes"), Written))


def _bytes(result: ExecutionResult, operation: Operation) -> bytes:
    errors = [_told(error) for error in result.errors or ()]
    # When something fails, how much was read beside it until then is a matter of time.
    is_counted = all("COST_LIMIT" in str(error) for error in errors)
    return orjson.dumps({"data": result.data, "errors": errors, "returned": operation.returned if is_counted else None}, default=str)


def _told(error: GraphQLError) -> list[Any]:
    cause = error.original_error
    return [error.message, error.path, type(cause).__name__, error.extensions]
