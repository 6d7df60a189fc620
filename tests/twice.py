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
from app.schema.execution.straight import RootInfo, straight
from app.schema.kit import build
from app.schema.kit import operation as operations
from app.schema.kit.errors import Problem
from app.schema.kit.operation import Operation, current_operation
from app.tenancy import binding, database

differences: list[str] = []
counts = {"operations": 0, "planned": 0, "straight": 0, "tripped": 0, "written": 0}

_is_second: ContextVar[bool] = ContextVar("is_second", default=False)


def is_second() -> bool:
    """Tell whether this task completes an operation for comparison only: its statements and calls are not the product's."""
    return _is_second.get()


def install() -> None:
    """Have every schema that is assembled from now on complete its operations twice."""
    build.__dict__["BatchedExecutor"] = Twice


class Twice(BatchedExecutor):
    """Resolves the roots once, and completes what they returned by both executors."""

    straight = None  # type: ignore[assignment]  # it is compared below, once the other two agree
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
        if _can_be_called(operation):
            recorder.recorded[operation.only.key] = await self._called(operation)
        else:
            await recorder._run(serially)
        returned = operation.returned
        standard_operation = _anew(operation)
        async with _snapshot() as has_snapshot:
            result = await recorder._again()._run(serially)
            if not has_snapshot:
                return result
            first = seen = _bytes(result, operation)
            second = _is_second.set(True)
            try:
                if any(_may_be_written(operation, *each) for each in recorder.recorded.items()):
                    counts["written"] += 1
                    seen = await self._again()._completed(serially, _anew(before))
                    rows = await self._again(is_written=False)._completed(serially, _anew(before))
                    self._compare("written", seen, "batched", rows)
                    wanted = await self._again(is_written=False, is_standard=True)._completed(serially, _anew(before))
                else:
                    wanted = await recorder._again(is_written=False, is_standard=True)._completed(serially, standard_operation)
            finally:
                _is_second.reset(second)
            straightly = await recorder._again()._straight(operation, returned)
        self._compare("straight", straightly or first, "batched", first)
        counts["operations"] += 1
        counts["planned"] += any(operation.plans.values())
        self._compare("batched", seen, "standard", wanted)
        return result

    def _compare(self, name: str, seen: bytes, other: str, wanted: bytes) -> None:
        if seen != wanted:
            differences.append(f"{self.operation.name}\n{name}: {seen!r}\n{other}: {wanted!r}")

    async def _called(self, operation: Operation) -> Any:
        """Call the only root field as the product does."""
        root = operation.only
        try:
            return await root.call(RootInfo.of(root, self.context_value), operation.arguments.get(root.key, {}))
        except Exception as error:
            return error

    async def _straight(self, operation: Operation, returned: int) -> bytes | None:
        """Answer a query of one root field past the executor, from what it returned; return None where that is not possible."""
        if operation.only is None or operation.only.call is None:
            return None
        key = operation.only.key
        only = replace(operation.only, call=lambda *_: self._recalled(key))
        again = replace(_anew(operation), only=only, texts=operation.texts, returned=returned)
        tokens = _is_second.set(True), operations._operation.set(again)
        try:
            outcome = await straight(again, self.context_value)
            if outcome is None:
                return None
            counts["straight"] += 1
            if outcome.data is not None:
                return _bytes(ExecutionResult(outcome.data, None), again)
            executor = self._again()
            executor.recorded, executor.outcome = None, outcome
            return _bytes(await executor._run(None), again)
        finally:
            _is_second.reset(tokens[0])
            operations._operation.reset(tokens[1])

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


def _can_be_called(operation: Operation) -> bool:
    """Tell whether the product would call the only root field itself: it does once it knows how the rows can be written."""
    if operation.only is None or operation.only.call is None:
        return False
    definition = operation.only.field.extensions["strawberry-definition"]
    return definition.declaration.rows is None or operation.only.key in operation.texts


def _may_be_written(operation: Operation, key: str, found: Any) -> bool:
    """Tell whether the database has written what a root field found, or may have failed to."""
    if isinstance(found, Exception):
        return operation.texts.get(key) is not None
    return isinstance(found, Written) or (isinstance(found, dict) and isinstance(found.get("nodes"), Written))


def _bytes(result: ExecutionResult, operation: Operation) -> bytes:
    errors = [_told(error) for error in result.errors or ()]
    # When something fails, how much was read beside it until then is a matter of time.
    is_counted = all("COST_LIMIT" in str(error) for error in errors)
    return orjson.dumps({"data": result.data, "errors": errors, "returned": operation.seen_returned if is_counted else None}, default=str)


def _told(error: GraphQLError) -> list[Any]:
    cause = error.original_error
    # Where too many nodes are noticed depends on how they were read; nobody is told.
    path = None if isinstance(cause or error, Problem) and "COST_LIMIT" in str(error.extensions) else error.path
    return [error.message, path, type(cause).__name__, error.extensions]
