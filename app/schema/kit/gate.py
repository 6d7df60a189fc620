"""The gate in front of every operation: document known or parsed and validated once, limits kept, rights walked; then it may run.

`GatedSchema` runs operations over HTTP and websockets alike, within their time, and lets out only errors that are meant to be seen. It
does what Strawberry's `Schema.execute` does without its extensions, of which there are none here; their hooks cost more than the gate.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from typing import Any

import structlog
from graphql import (
    ExecutionResult as CoreResult,
)
from graphql import (
    Executor,
    GraphQLError,
    OperationType,
    create_source_event_stream,
    default_field_resolver,
    default_type_resolver,
    get_operation_ast,
    get_variable_values,
    map_source_to_response_event,
)
from strawberry.execution import optimized_is_awaitable
from strawberry.schema import Schema
from strawberry.types import ExecutionResult
from strawberry.types.execution import PreExecutionError

from app.schema.kit.context import Context
from app.schema.kit.documents import Documents
from app.schema.kit.errors import Problem, ProtocolCode, bad_request, presented
from app.schema.kit.operation import Operation, begin_operation
from app.schema.kit.walk import Walks, admit

VARIABLE_ERRORS_MAX = 20

log = structlog.get_logger("api")


class GatedSchema(Schema):
    """A schema whose operations pass the gate."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.documents = Documents()
        self.walks = Walks()

    async def execute(
        self,
        query: str | None,
        variable_values: dict[str, Any] | None = None,
        context_value: Any = None,
        root_value: Any = None,
        operation_name: str | None = None,
        *_: Any,
        **__: Any,
    ) -> ExecutionResult:
        """Run a query or a mutation within its time and return what the client may see of its result."""
        operation = begin_operation()
        try:
            async with asyncio.timeout(None) as deadline:
                operation.deadline = deadline
                executor = self._admitted(query, variable_values, operation_name, context_value, operation)
                if isinstance(executor, list):
                    result: ExecutionResult = PreExecutionError(None, executor)
                elif executor.operation.operation is OperationType.SUBSCRIPTION:
                    result = PreExecutionError(None, [_not_one_operation()])
                else:
                    result = await _run(executor)
        except TimeoutError:
            return _stopped(operation)
        return _seen(result, operation, context_value)

    async def stream(
        self,
        query: str | None,
        variable_values: dict[str, Any] | None = None,
        context_value: Any = None,
        root_value: Any = None,
        operation_name: str | None = None,
        *_: Any,
        **__: Any,
    ) -> AsyncGenerator[Any, None]:
        """Run any operation and yield what the client may see of its results; each event has loaders of its own."""
        return self._seen_stream(query, variable_values, operation_name, context_value)

    async def _seen_stream(
        self, query: str | None, given: Mapping[str, Any] | None, name: str | None, context: Context
    ) -> AsyncGenerator[ExecutionResult, None]:
        operation = begin_operation()
        try:
            async with asyncio.timeout(None) as deadline:
                operation.deadline = deadline
                executor = self._admitted(query, given, name, context, operation)
                if isinstance(executor, list):
                    yield _seen(PreExecutionError(None, executor), operation, context)
                    return
                if executor.operation.operation is not OperationType.SUBSCRIPTION:
                    yield _seen(await _run(executor), operation, context)
                    return
                async with aclosing(_events(executor)) as events:
                    async for result in events:
                        yield _seen(result, operation, context)
                        operation.begin_event()
        except TimeoutError:
            yield _stopped(operation)

    def _admitted(
        self, query: str | None, given: Mapping[str, Any] | None, name: str | None, context: Context, operation: Operation
    ) -> Any:
        """Return what executes an operation that may run, with the operation told what it will read; else why it may not run."""
        try:
            document = self.documents.parsed(query or "")
            node = get_operation_ast(document.node, name)
            if node is None:
                return [_not_one_operation()]
            if errors := document.checked(self._schema):
                return errors
            if node.operation is OperationType.MUTATION and context.session is not None and context.session.is_read_only:
                return [_only_reading()]
            variables = get_variable_values(
                self._schema, node.variable_definitions or (), dict(given or {}), max_errors=VARIABLE_ERRORS_MAX, hide_suggestions=True
            )
            if isinstance(variables, list):
                return variables
            operation.account_id = context.session.account.id if context.session is not None else None
            walked = self.walks.walked(self._schema, document, node, variables, context)
            if errors := admit(walked, variables, operation):
                return errors
        except GraphQLError as error:
            return [error]
        except Exception as error:  # `presented` logs it, and shows the client only its reference
            return [GraphQLError(str(error), original_error=error)]
        if node.operation is not OperationType.SUBSCRIPTION:
            operation.start_clock()
        return self.execution_context_class(
            self._schema,
            document.fragment_definitions,
            document.fragments,
            None,
            context,
            node,
            variables,
            default_field_resolver,
            default_type_resolver,
            default_field_resolver,
            is_awaitable=optimized_is_awaitable,  # type: ignore[arg-type]  # it tells the same without saying so to mypy
        )


async def _run(executor: Executor[Context]) -> ExecutionResult:
    try:
        result: Any = executor.execute_operation()
        if executor.is_awaitable(result):
            result = await result
    except Exception as error:
        return PreExecutionError(None, [GraphQLError(str(error), original_error=error)])
    return ExecutionResult(result.data, result.errors)


async def _events(executor: Executor[Context]) -> AsyncGenerator[ExecutionResult, None]:
    """Yield a subscription's results, the last an error when its source breaks."""
    try:
        source: Any = create_source_event_stream(executor)
        if executor.is_awaitable(source):
            source = await source
        if isinstance(source, CoreResult):
            yield PreExecutionError(None, source.errors)
            return
        async with aclosing(map_source_to_response_event(executor, source)) as results:
            async for result in results:
                yield ExecutionResult(result.data, result.errors)
    except Exception as error:
        yield ExecutionResult(None, [GraphQLError(str(error), original_error=error)])


def _only_reading() -> Problem:
    return Problem(ProtocolCode.FORBIDDEN, "This API token may only read. Use one that may also write.")


def _not_one_operation() -> Problem:
    return bad_request("Name one operation of the document, of a kind that is possible here.")


def _note_denied(errors: Sequence[GraphQLError]) -> None:
    refused = [error.extensions or {} for error in errors if isinstance(error, Problem) and error.code == ProtocolCode.FORBIDDEN]
    missing = {each["permission"] for each in refused if "permission" in each}
    if missing:
        log.info("denied", permissions=sorted(missing))


def _stopped(operation: Operation) -> ExecutionResult:
    message = f"This took longer than {operation.seconds_max:g} seconds and was stopped. Ask for less at a time."
    return PreExecutionError(data=None, errors=[Problem(ProtocolCode.COST_LIMIT, message)])


def _seen(result: ExecutionResult, operation: Operation, context: Context) -> ExecutionResult:
    """Replace errors by what may be seen of them, add those of masked fields, and say what the operation cost."""
    is_execution = not isinstance(result, PreExecutionError)
    errors = [presented(each, is_execution=is_execution, may_see_schema=context.session is not None) for each in result.errors or ()]
    limit = next((each for each in errors if isinstance(each, Problem) and each.code == ProtocolCode.COST_LIMIT), None)
    if limit is not None:
        errors, result.data = [limit], None
    if result.data is not None:
        errors += operation.mask_errors
    _note_denied(errors)
    result.errors = errors or None
    result.extensions = {"cost": {"nodes": operation.cost, "returned": operation.returned}}
    return result
