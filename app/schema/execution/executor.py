"""Completes what root fields return as batches of rows; whatever it does not know, or trips over, the standard executor completes."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Sequence
from typing import Any, TypeAlias

from graphql import (
    GraphQLList,
    GraphQLObjectType,
    GraphQLOutputType,
    OperationType,
    get_named_type,
    is_non_null_type,
    is_object_type,
)
from graphql.execution.collect_fields import FieldDetails
from graphql.pyutils import Path
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext
from strawberry.types import Info

from app.resolvers.kit import Written
from app.schema.execution.leaves import Irregular
from app.schema.execution.plan import Plan, Planner
from app.schema.execution.run import complete, fragment
from app.schema.execution.selection import NotPlain
from app.schema.execution.straight import Outcome, straight
from app.schema.execution.text import Writer
from app.schema.kit.operation import current_operation

Details: TypeAlias = list[FieldDetails]
AwaitableOrValue: TypeAlias = Awaitable[Any] | Any


class BatchedExecutor(StrawberryGraphQLCoreExecutionContext):
    """Strawberry's executor, which completes what a root field returned level by level, or not at all.

    It never does one half of a subtree: in which order errors are found would then depend on where the halves meet.
    """

    straight = staticmethod(straight)
    outcome: Outcome | None = None
    """What the only root field has found, where that was tried without this executor and something was wrong."""

    def execute_field(self, parent_type: GraphQLObjectType, source: Any, details: Details, path: Path, position: Any) -> AwaitableOrValue:
        """Execute a field; of a list's arguments the gate has made a page already, and nobody need read them again."""
        field = parent_type.fields.get(details[0].node.name.value) if path.prev is None else None
        definition: Any = field.extensions.get("strawberry-definition") if field is not None else None
        if field is None or definition is None or self._has_middleware:
            return super().execute_field(parent_type, source, details, path, position)
        is_page = "connection" in definition.metadata
        if self.outcome is None:
            self._tell_text(definition, get_named_type(field.type), details, path, is_page=is_page)
        if self.outcome is None and not is_page:
            return super().execute_field(parent_type, source, details, path, position)
        info = self.build_resolve_info(field, [each.node for each in details], parent_type, path)
        if self.outcome is not None:
            return self.complete_awaitable_value(field.type, details, info, path, _as_found(self.outcome), position)
        page = definition.base_resolver(info=Info(_raw_info=info, _field=definition))
        return self.complete_awaitable_value(field.type, details, info, path, page, position)

    def complete_object_value(
        self, return_type: GraphQLObjectType, details: Details, info: Any, path: Path, result: Any, position: Any
    ) -> AwaitableOrValue:
        """Complete an object; a root's as a batch of one row, if the database has not written it."""
        standard = super().complete_object_value
        plan = self._plan(return_type, details, path)
        if isinstance(result, Written):
            return fragment(result, current_operation())
        if plan is None:
            return standard(return_type, details, info, path, result, position)

        async def batched() -> Any:
            objects = await self._tried(plan, [result])
            if objects is not None:
                return objects[0]
            completed = standard(return_type, details, info, path, result, position)
            return await completed if self.is_awaitable(completed) else completed

        return batched()

    def complete_list_value(
        self, return_type: GraphQLList[GraphQLOutputType], details: Details, info: Any, path: Path, result: Any, position: Any
    ) -> AwaitableOrValue:
        """Complete a list; a root's list of objects as one batch of rows."""
        standard = super().complete_list_value
        item = return_type.of_type.of_type if is_non_null_type(return_type.of_type) else None
        plan = self._plan(item, details, path) if is_object_type(item) and isinstance(result, list | tuple) else None
        if plan is None:
            return standard(return_type, details, info, path, result, position)

        async def batched() -> Any:
            objects = await self._tried(plan, result)
            if objects is not None:
                return objects
            completed = standard(return_type, details, info, path, result, position)
            return await completed if self.is_awaitable(completed) else completed

        return batched()

    def _tell_text(self, definition: Any, kind: Any, details: Details, path: Path, *, is_page: bool) -> None:
        """Tell who resolves a root field of a query how its rows can be written, if they can, found out once for a document."""
        operation, key, rows = current_operation(), str(path.key), definition.declaration.rows
        if rows is None or key in operation.texts or self.operation.operation is not OperationType.QUERY:
            return
        operation.texts[key] = None
        if self._plan(kind, details, path) is None:
            return  # what stands beside the rows goes to the standard executor, which cannot take written ones
        writer = Writer(self.collect_subfields, operation.masked, operation.permissions)
        with contextlib.suppress(NotPlain, Irregular):
            operation.texts[key] = writer.page(rows, kind, details) if is_page else writer.row(rows, kind, details)

    def _plan(self, kind: GraphQLObjectType, details: Details, path: Path) -> Plan | None:
        """Return the plan for what a root field returned, made once for a document; None where there is none."""
        if path.prev is not None or self._has_middleware or self.outcome is not None:
            return None
        operation, key = current_operation(), str(path.key)
        if key not in operation.plans:
            try:
                operation.plans[key] = Planner(self.collect_subfields, operation.masked).plan(kind, details)
            except (NotPlain, Irregular):
                operation.plans[key] = None
        plan: Plan | None = operation.plans[key]
        return plan

    @property
    def _has_middleware(self) -> bool:
        return bool(self.middleware_manager and self.middleware_manager.middlewares)

    async def _tried(self, plan: Plan, rows: Sequence[Any]) -> list[dict[str, Any]] | None:
        """Complete rows as planned; when anything is wrong, leave no trace and return None."""
        reading = current_operation().reading()
        try:
            return await complete(plan, rows, reading)
        except Exception:  # the standard executor comes upon the same, and decides on nulls, errors and paths
            reading.undo()
            return None


async def _as_found(outcome: Outcome) -> Any:
    if isinstance(outcome.found, Exception):
        raise outcome.found
    return outcome.found
