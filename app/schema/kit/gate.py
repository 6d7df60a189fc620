"""The gate in front of every operation: document known or parsed and validated once, limits kept, rights walked; then it may run.

`GatedSchema` runs operations over HTTP and websockets alike, within their time, and lets out only errors that are meant to be seen. It
does what Strawberry's `Schema.execute` does without its extensions, of which there are none here; their hooks cost more than the gate.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from typing import Any, NamedTuple

import structlog
from graphql import (
    ExecutionResult as CoreResult,
)
from graphql import (
    Executor,
    GraphQLError,
    OperationDefinitionNode,
    OperationType,
    create_source_event_stream,
    default_field_resolver,
    default_type_resolver,
    map_source_to_response_event,
)
from graphql.execution.values import VariableValues
from strawberry.execution import optimized_is_awaitable
from strawberry.schema import Schema
from strawberry.types import ExecutionResult
from strawberry.types.execution import PreExecutionError

from app.resolvers.kit import Reader, read_as
from app.schema.kit import watch
from app.schema.kit.context import Context
from app.schema.kit.documents import Document, Documents, not_one_operation
from app.schema.kit.errors import Problem, ProtocolCode, away, presented
from app.schema.kit.limits import NODES_MAX, OPERATION_NODES_MIN, OPERATION_SECONDS_MAX, REPORT_NODES_MIN
from app.schema.kit.operation import Operation, begin_event, begin_operation
from app.schema.kit.walk import Walks, admit
from app.tenancy import allowance
from app.tenancy.allowance import Exhausted

log = structlog.get_logger("api")


class Admitted(NamedTuple):
    """An operation that may run."""

    document: Document
    node: OperationDefinitionNode
    variables: VariableValues


class GatedSchema(Schema):
    """A schema whose operations pass the gate."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.documents = Documents()
        self.walks = Walks()
        self.straight = getattr(self.execution_context_class, "straight", None)

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
        payers = _payers(context_value)
        try:
            if not allowance.take(payers, OPERATION_NODES_MIN):
                await allowance.draw(payers, OPERATION_NODES_MIN)
            admitted = self._admitted(query, variable_values, operation_name, context_value, operation)
            if isinstance(admitted, list):
                return _seen(PreExecutionError(None, admitted), operation, context_value)
            if admitted.node.operation is OperationType.SUBSCRIPTION:
                return _seen(PreExecutionError(None, [not_one_operation()]), operation, context_value)
            return await self._run(admitted, operation, context_value, payers)
        except Exhausted as exhausted:
            return PreExecutionError(data=None, errors=[_exhausted(exhausted)])

    def refusals(self, query: str, given: Mapping[str, Any], context: Context) -> Sequence[GraphQLError]:
        """Tell why a query of ours could not be answered for somebody; nothing runs, and nothing of what runs is touched."""
        admitted = self._admitted(query, given, None, context, Operation())
        return admitted if isinstance(admitted, list) else []

    async def answer(self, query: str, given: Mapping[str, Any], context: Context) -> ExecutionResult:
        """Answer a query of ours for somebody, rights and limits kept; it is nobody's request, so nobody pays for it or waits for it."""
        operation = begin_operation()
        admitted = self._admitted(query, given, None, context, operation)
        if isinstance(admitted, list):
            return _seen(PreExecutionError(None, admitted), operation, context)
        return _seen(await self._result(admitted, operation, context), operation, context)

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
        payers = _payers(context)
        try:
            await allowance.draw(payers, OPERATION_NODES_MIN)
            admitted = self._admitted(query, given, name, context, operation)
            if isinstance(admitted, list):
                yield _seen(PreExecutionError(None, admitted), operation, context)
                return
            if admitted.node.operation is not OperationType.SUBSCRIPTION:
                yield await self._run(admitted, operation, context, payers)
                return
            if (more := _more(operation)) > 0:
                await allowance.draw(payers, more)
        except Exhausted as exhausted:
            yield PreExecutionError(data=None, errors=[_exhausted(exhausted)])
            return
        async with aclosing(_events(self._executor(admitted, context))) as events:
            async for result in events:
                yield _seen(result, operation, context)
                operation = begin_event(operation)

    def _admitted(
        self, query: str | None, given: Mapping[str, Any] | None, name: str | None, context: Context, operation: Operation
    ) -> Admitted | list[GraphQLError]:
        """Return an operation that may run, and tell it what it will read; else return why it may not run."""
        try:
            document = self.documents.parsed(query or "")
            chosen = document.operation(self._schema, name)
            if isinstance(chosen, list):
                return chosen
            node, known = chosen
            if node.operation is OperationType.MUTATION and context.session is not None and context.session.is_read_only:
                return [_only_reading()]
            variables = known.read(given or {})
            if isinstance(variables, list):
                return variables
            operation.account_id = context.session.account.id if context.session is not None else None
            read_as(Reader(context.session.account.id, context.permissions) if context.session is not None else None)
            walked = self.walks.walked(self._schema, document, node, variables, context)
            if errors := admit(walked, variables, operation):
                return errors
        except GraphQLError as error:
            return [error]
        except Exception as error:  # `presented` logs it, and shows the client only its reference
            return [GraphQLError(str(error), original_error=error)]
        return Admitted(document, node, variables)

    async def _run(self, admitted: Admitted, operation: Operation, context: Context, payers: tuple[allowance.Key, ...]) -> ExecutionResult:
        """Run a query or a mutation within its time, once what it may read is paid for."""
        more = _more(operation)
        if more > 0 and not allowance.take(payers, more):
            await allowance.draw(payers, more)
        try:
            with watch.Watched(operation):
                result = await self._result(admitted, operation, context)
        except TimeoutError:
            return _stopped(operation)
        if more > 0 and operation.returned < operation.cost:
            allowance.give_back(payers, min(more, operation.cost - operation.returned))
        return _seen(result, operation, context)

    async def _result(self, admitted: Admitted, operation: Operation, context: Context) -> ExecutionResult:
        """Run it straight where the executor can, else by the book; what its root has found is not asked for again."""
        outcome = await self.straight(operation, context) if self.straight is not None and operation.only is not None else None
        if outcome is not None and outcome.data is not None:
            return ExecutionResult(outcome.data, None)
        executor = self._executor(admitted, context)
        if outcome is not None:
            executor.outcome = outcome
        try:
            result: Any = executor.execute_operation()
            if executor.is_awaitable(result):
                result = await result
        except Exception as error:
            return PreExecutionError(None, [GraphQLError(str(error), original_error=error)])
        return ExecutionResult(result.data, result.errors)

    def _executor(self, admitted: Admitted, context: Context) -> Any:
        return self.execution_context_class(
            self._schema,
            admitted.document.fragment_definitions,
            admitted.document.fragments,
            None,
            context,
            admitted.node,
            admitted.variables,
            default_field_resolver,
            default_type_resolver,
            default_field_resolver,
            is_awaitable=optimized_is_awaitable,  # type: ignore[arg-type]  # it tells the same without saying so to mypy
        )


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


def _payers(context: Context) -> tuple[allowance.Key, ...]:
    session, company = context.session, context.company
    person = session.account.id if session is not None else None
    return allowance.payers(person, company.id if company is not None else None, context.asking.address)


def _more(operation: Operation) -> int:
    """Return how much an admitted operation has to pay beside what every operation pays."""
    least = REPORT_NODES_MIN if operation.seconds_max > OPERATION_SECONDS_MAX else OPERATION_NODES_MIN
    return max(operation.cost, least) - OPERATION_NODES_MIN


def _exhausted(exhausted: Exhausted) -> Problem:
    message = f"You have asked for more in a minute than is possible. Wait {exhausted.seconds} seconds and try again."
    return Problem(ProtocolCode.RATE_LIMIT, message, retryAfter=exhausted.seconds)


def _only_reading() -> Problem:
    return Problem(ProtocolCode.FORBIDDEN, "This API token may only read. Use one that may also write.")


def _note_denied(errors: Sequence[GraphQLError]) -> None:
    refused = [error.extensions or {} for error in errors if isinstance(error, Problem) and error.code == ProtocolCode.FORBIDDEN]
    missing = {each["permission"] for each in refused if "permission" in each}
    if missing:
        log.info("denied", permissions=sorted(missing))


def _stopped(operation: Operation) -> ExecutionResult:
    if operation.is_database_away:
        return PreExecutionError(data=None, errors=[away(TimeoutError("no sign of life"))])
    message = f"This took longer than {operation.seconds_max:g} seconds and was stopped. Ask for less at a time."
    return PreExecutionError(data=None, errors=[Problem(ProtocolCode.COST_LIMIT, message)])


def _seen(result: ExecutionResult, operation: Operation, context: Context) -> ExecutionResult:
    """Replace errors by what may be seen of them, add those of masked fields, and say what the operation cost."""
    is_execution = not isinstance(result, PreExecutionError)
    if result.errors or operation.mask_errors:
        errors = [presented(each, is_execution=is_execution, may_see_schema=context.session is not None) for each in result.errors or ()]
        limit = next((each for each in errors if isinstance(each, Problem) and each.code == ProtocolCode.COST_LIMIT), None)
        if limit is not None:
            # Where it was noticed depends on how the rows were read.
            limit.path = None
            errors, result.data = [limit], None
        if result.data is not None:
            errors += operation.mask_errors
        _note_denied(errors)
        result.errors = errors or None
    result.extensions = {"cost": {"nodes": operation.cost, "returned": operation.seen_returned, "limit": NODES_MAX}}
    return result
