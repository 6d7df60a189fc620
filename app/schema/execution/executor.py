"""Completes what root resolvers return as batches of rows; whatever it does not know, or trips over, the standard executor completes."""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
from typing import Any, TypeAlias

from graphql import GraphQLList, GraphQLObjectType, GraphQLOutputType, is_non_null_type, is_object_type
from graphql.execution.collect_fields import FieldDetails
from graphql.pyutils import Path
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from app.schema.execution.leaves import Irregular
from app.schema.execution.plan import NotPlain, Plan, Planner
from app.schema.execution.run import complete
from app.schema.kit.operation import current_operation

Details: TypeAlias = list[FieldDetails]
AwaitableOrValue: TypeAlias = Awaitable[Any] | Any


class BatchedExecutor(StrawberryGraphQLCoreExecutionContext):
    """Strawberry's executor, which completes objects and lists of declared types level by level.

    It takes up a subtree where no list stands above it, so that whatever it reads is read once for all rows.
    """

    has_tripped = False

    def complete_object_value(
        self, return_type: GraphQLObjectType, details: Details, info: Any, path: Path, result: Any, position: Any
    ) -> AwaitableOrValue:
        """Complete an object as a batch of one row."""
        standard = super().complete_object_value
        plan = self._plan(return_type, details, path)
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
        """Complete a list of objects as one batch of rows."""
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

    def _plan(self, kind: GraphQLObjectType, details: Details, path: Path) -> Plan | None:
        """Return the plan for a subtree, made once for a document; None where the standard executor is to complete it."""
        place = _place(path)
        if self.has_tripped or place is None or (self.middleware_manager and self.middleware_manager.middlewares):
            return None
        operation = current_operation()
        if place not in operation.plans:
            try:
                operation.plans[place] = Planner(self.collect_subfields, operation.masked).plan(kind, details)
            except (NotPlain, Irregular):
                operation.plans[place] = None
        plan: Plan | None = operation.plans[place]
        return plan

    async def _tried(self, plan: Plan, rows: Sequence[Any]) -> list[dict[str, Any]] | None:
        """Complete rows as planned; when anything is wrong, leave no trace and return None."""
        reading = current_operation().reading()
        try:
            return await complete(plan, rows, reading)
        except Exception:  # the standard executor comes upon the same, and decides on nulls, errors and paths
            reading.undo()
            self.has_tripped = True
            return None


def _place(path: Path) -> tuple[str, ...] | None:
    """Return where in the answer a subtree stands; None inside of a list."""
    keys = path.as_list()
    return tuple(str(key) for key in keys) if all(isinstance(key, str) for key in keys) else None
