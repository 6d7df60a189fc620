"""Declares fields: a column of the row, a value made of several columns, rows nested in the row, a relation or a batch.

Nothing below the root runs for one object alone (law 6). A declaration says all that an executor needs: the standard one reads it
through loaders, a batched one level by level.
"""

from __future__ import annotations

import dataclasses
import inspect
from enum import Enum, StrEnum
from typing import Any

import strawberry
from strawberry.schema_directive import Location
from strawberry.types.field import StrawberryField
from strawberry.types.unset import UNSET

from app.resolvers.kit import RowsOf
from app.schema.kit.limits import LIST_SIZE_ASSUMED
from app.schema.kit.operation import Batch, current_operation

SIGNED_IN = "signed-in"
"""The right that every session of a person has, and no API token."""


@strawberry.enum(description="What happens to a field when the right is missing.")
class OnDenied(Enum):
    """What becomes of a field when its right is missing."""

    DENY = strawberry.enum_value("DENY", description="The whole operation is refused with FORBIDDEN.")
    MASK = strawberry.enum_value("MASK", description="The field is null, and one error says so.")


DENY, MASK = OnDenied.DENY, OnDenied.MASK


@strawberry.schema_directive(
    name="requires",
    locations=[Location.FIELD_DEFINITION, Location.ARGUMENT_DEFINITION, Location.INPUT_FIELD_DEFINITION, Location.ENUM_VALUE],
    description="Only who has this right may use this field, search, filter or order.",
)
class Requires:
    """Shows in the SDL which right a field asks for."""

    permission: str = strawberry.directive_field(name="permission")
    on_denied: OnDenied = strawberry.directive_field(name="onDenied", default=OnDenied.DENY)


class Kind(StrEnum):
    """Where a field's value comes from."""

    COLUMN = "column"
    EMBEDDED = "embedded"
    NESTED = "nested"
    RELATION = "relation"
    BATCH = "batch"
    ROOT = "root"


@dataclasses.dataclass(frozen=True, slots=True)
class Declaration:
    """What the kit and the executors know about a field."""

    kind: Kind
    source: str | None = None
    batch: Batch | None = None
    is_told_columns: bool = False
    columns: tuple[tuple[str, str], ...] = ()
    """For an embedded value: its fields' names and the row's columns that hold them, the one that says whether it is there first."""
    rows: RowsOf | None = None
    """What the rows are that the field leads to, where whoever reads others may read them too."""
    requires: str | None = None
    on_denied: OnDenied = OnDenied.DENY
    size: int = 1
    is_counted: bool = False


class KitField(StrawberryField):
    """A field with a declaration; it reads its value without an awaitable and without an info object of its own."""

    @property
    def declaration(self) -> Declaration:
        """The field's declaration."""
        declaration: Declaration = self.metadata["kit"]
        return declaration

    def get_result(self, source: Any, info: Any, args: list[Any], kwargs: Any) -> Any:
        """Return the field's value for a row; a masked field is empty and touches nothing."""
        if self.base_resolver:
            return self.base_resolver(*args, **kwargs)
        declared: Declaration = self.metadata["kit"]
        if declared.on_denied is MASK and self in current_operation().masked:
            return None
        if declared.kind is Kind.COLUMN or declared.kind is Kind.NESTED:
            return source[declared.source or self.name]
        if declared.kind is Kind.EMBEDDED:
            return _embedded(declared, source)
        assert declared.batch is not None
        assert declared.source is not None
        return current_operation().load(declared.batch, source[declared.source], declared.is_told_columns)


def column(
    description: str,
    *,
    name: str | None = None,
    source: str | None = None,
    requires: str | None = None,
    on_denied: OnDenied = DENY,
    deprecated: str | None = None,
) -> Any:
    """Declare a column of the row; `source` is its name in the row where that differs from the attribute's."""
    return _field(description, Declaration(Kind.COLUMN, source=source, requires=requires, on_denied=on_denied), name, deprecated)


def embedded(description: str, *, name: str | None = None, requires: str | None = None, on_denied: OnDenied = DENY, **columns: str) -> Any:
    """Declare a value made of columns of the same row: each field of the value → its column. With the first column empty it is null."""
    declaration = Declaration(Kind.EMBEDDED, columns=tuple(columns.items()), requires=requires, on_denied=on_denied)
    return _field(description, declaration, name)


def money(
    description: str,
    *,
    amount: str,
    currency: str = "currency",
    name: str | None = None,
    requires: str | None = None,
    on_denied: OnDenied = DENY,
) -> Any:
    """Declare an amount of Money from the columns that hold the amount and its currency."""
    return embedded(description, name=name, requires=requires, on_denied=on_denied, amount=amount, currency=currency)


def nested(
    description: str,
    *,
    name: str | None = None,
    source: str | None = None,
    size: int = 1,
    requires: str | None = None,
    on_denied: OnDenied = DENY,
) -> Any:
    """Declare a row, or a list of about `size` rows, that its parent's resolver has already read into the parent's row."""
    declaration = Declaration(Kind.NESTED, source=source, requires=requires, on_denied=on_denied, size=size, is_counted=True)
    return _field(description, declaration, name)


def relation(
    batch: Batch,
    key: str,
    description: str,
    *,
    name: str | None = None,
    size: int | None = None,
    requires: str | None = None,
    on_denied: OnDenied = DENY,
) -> Any:
    """Declare rows that `batch(keys, columns)` reads for all parents at once, in the order of the keys.

    `key` is the parent's column that is given to the batch; a list says by `size` how many rows a parent usually has.
    """
    return _batched(Kind.RELATION, batch, key, description, name, LIST_SIZE_ASSUMED if size is None else size, requires, on_denied)


def batch(
    batch: Batch, key: str, description: str, *, name: str | None = None, requires: str | None = None, on_denied: OnDenied = DENY
) -> Any:
    """Declare a value that `batch(keys)` works out for all rows at once, in the order of the keys."""
    return _batched(Kind.BATCH, batch, key, description, name, 1, requires, on_denied)


def requirement(requires: str | None, on_denied: OnDenied = DENY) -> list[Requires]:
    """Return the directive that shows a right in the SDL, or none."""
    if requires is None:
        return []
    return [Requires(permission=requires, on_denied=UNSET if on_denied is DENY else on_denied)]


def _batched(
    kind: Kind, batch: Batch, key: str, description: str, name: str | None, size: int, requires: str | None, on_denied: OnDenied
) -> Any:
    declaration = Declaration(
        kind,
        source=key,
        batch=batch,
        is_told_columns="columns" in inspect.signature(batch).parameters,
        rows=getattr(batch, "rows", None),
        requires=requires,
        on_denied=on_denied,
        size=size,
        is_counted=kind is Kind.RELATION,
    )
    return _field(description, declaration, name)


def _field(description: str, declaration: Declaration, name: str | None = None, deprecated: str | None = None) -> Any:
    return KitField(
        graphql_name=name,
        description=description,
        metadata={"kit": declaration, "batch": declaration.batch, "key": declaration.source},
        directives=requirement(declaration.requires, declaration.on_denied),
        deprecation_reason=deprecated,
    )


def _embedded(declared: Declaration, source: Any) -> dict[str, Any] | None:
    if source[declared.columns[0][1]] is None:
        return None
    return {name: source[column] for name, column in declared.columns}
