"""The gate in front of every operation: document known or parsed and validated once, limits kept, rights walked; then it may run.

`GatedSchema` runs operations over HTTP and websockets alike, within their time, and lets out only errors that are meant to be seen.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Iterator, Sequence
from contextlib import aclosing
from typing import Any

import structlog
from graphql import GraphQLError, OperationDefinitionNode, OperationType, get_operation_ast
from strawberry.extensions import SchemaExtension
from strawberry.schema import Schema
from strawberry.schema.exceptions import CannotGetOperationTypeError, InvalidOperationTypeError
from strawberry.types import ExecutionResult
from strawberry.types.execution import PreExecutionError

from app.schema.kit.context import Context
from app.schema.kit.documents import Documents
from app.schema.kit.errors import Problem, ProtocolCode, bad_request, presented
from app.schema.kit.limits import TOKENS_MAX
from app.schema.kit.operation import Operation, begin_operation, current_operation
from app.schema.kit.walk import walk

log = structlog.get_logger("api")


class Gate(SchemaExtension):
    """Strawberry's hooks for parsing and validating: both by what is kept, then the walk."""

    def on_parse(self) -> Iterator[None]:
        """Take the document from those that were parsed before."""
        execution = self.execution_context
        execution.parse_options["max_tokens"] = TOKENS_MAX
        schema = execution.schema
        assert isinstance(schema, GatedSchema)
        try:
            execution.graphql_document = schema.documents.parsed(execution.query or "").node
        except GraphQLError:
            # Strawberry parses once more and reports the error in its own place.
            execution.graphql_document = None
        yield

    def on_validate(self) -> Iterator[None]:
        """Refuse what is beyond the limits, not of the schema, or not allowed."""
        execution = self.execution_context
        schema = execution.schema
        assert isinstance(schema, GatedSchema)
        assert execution.graphql_document is not None
        errors = schema.documents.parsed(execution.query or "").checked(schema._schema)
        if not errors:
            node = get_operation_ast(execution.graphql_document, execution.operation_name)
            assert isinstance(node, OperationDefinitionNode)
            operation = current_operation()
            errors = walk(schema._schema, execution.graphql_document, node, execution.variables or {}, execution.context, operation)
            if node.operation is not OperationType.SUBSCRIPTION:
                operation.start_clock()
        execution.pre_execution_errors = errors
        yield


class GatedSchema(Schema):
    """A schema whose operations pass the gate."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.documents = Documents()

    def process_errors(self, errors: list[GraphQLError], execution_context: Any = None) -> None:
        """Leave logging to `presented`, which gives what it logs a reference."""

    async def execute(self, query: str | None, *args: Any, **kwargs: Any) -> ExecutionResult:
        """Run a query or a mutation within its time and return what the client may see of its result."""
        operation = begin_operation()
        context: Context = kwargs["context_value"]
        try:
            async with asyncio.timeout(None) as deadline:
                operation.deadline = deadline
                result = await super().execute(query, *args, **kwargs)
        except TimeoutError:
            return _stopped(operation)
        except (CannotGetOperationTypeError, InvalidOperationTypeError):
            return PreExecutionError(
                data=None, errors=[bad_request("Name one operation of the document, of a kind that is possible here.")]
            )
        return _seen(result, operation, context)

    async def stream(self, query: str | None, *args: Any, **kwargs: Any) -> AsyncGenerator[Any, None]:
        """Run any operation and yield what the client may see of its results; each event has loaders of its own."""
        source = await super().stream(query, *args, **kwargs)
        return self._seen_stream(source, kwargs["context_value"])

    async def _seen_stream(self, source: AsyncGenerator[Any, None], context: Context) -> AsyncGenerator[Any, None]:
        operation = begin_operation()
        try:
            async with asyncio.timeout(None) as deadline, aclosing(source):
                operation.deadline = deadline
                async for result in source:
                    yield _seen(result, operation, context)
                    operation.loaders.clear()
                    operation.returned = 0
        except TimeoutError:
            yield _stopped(operation)


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
    result.extensions = {**(result.extensions or {}), "cost": {"nodes": operation.cost, "returned": operation.returned}}
    return result
