"""Declares what a list can be filtered by, and reads a client's filter into conditions within the limits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

import strawberry
from strawberry.types.base import StrawberryOptional, get_object_definition
from strawberry.types.enum import StrawberryEnumDefinition
from strawberry.types.field import StrawberryField
from strawberry.utils.str_converters import to_camel_case

from app.resolvers.kit import Condition, Every, Not, Operator, Some, Test
from app.schema.kit.errors import bad_request
from app.schema.kit.fields import Kind, KitField, requirement
from app.schema.kit.limits import FILTER_TEXT_LENGTH_MAX, LIST_MAX, PREDICATES_MAX, WHERE_DEPTH_MAX
from app.schema.kit.scalars import ID
from app.schema.kit.values import Money

_DESCRIPTIONS = {
    "eq": "Equal to this.",
    "lt": "Less than this.",
    "lte": "Less than or equal to this.",
    "gt": "Greater than this.",
    "gte": "Greater than or equal to this.",
    "in_": f"Equal to one of these, at most {LIST_MAX}.",
    "contains": f"Contains this text, whatever its case; at most {FILTER_TEXT_LENGTH_MAX} characters.",
    "starts_with": f"Starts with this text, whatever its case; at most {FILTER_TEXT_LENGTH_MAX} characters.",
    "is_null": "Whether there is no value.",
}
_ORDERED = ("eq", "lt", "lte", "gt", "gte")
_CONJUNCTIONS = ("and", "or", "not")


def _operators(name: str, of: Any, description: str, operators: tuple[str, ...]) -> type:
    """Make the input that compares one kind of value."""
    annotations: dict[str, Any] = {}
    namespace: dict[str, Any] = {"__doc__": description, "__module__": __name__, "__annotations__": annotations}
    for operator in operators:
        annotations[operator] = {"in_": list[of], "is_null": bool}.get(operator, of) | None
        namespace[operator] = strawberry.field(
            name="in" if operator == "in_" else None, description=_DESCRIPTIONS[operator], default=strawberry.UNSET
        )
    return strawberry.input(type(name, (), namespace), description=description)


StringOp = _operators("StringOp", str, "Compares a text.", ("eq", "in_", "contains", "starts_with", "is_null"))
DecimalOp = _operators("DecimalOp", Decimal, "Compares an exact number.", (*_ORDERED, "in_", "is_null"))
IntOp = _operators("IntOp", int, "Compares a whole number.", (*_ORDERED, "in_", "is_null"))
DateOp = _operators("DateOp", date, "Compares a day.", (*_ORDERED, "in_", "is_null"))
DateTimeOp = _operators("DateTimeOp", datetime, "Compares an instant.", (*_ORDERED, "is_null"))
BooleanOp = _operators("BooleanOp", bool, "Compares yes or no.", ("eq",))
IdOp = _operators("IdOp", ID, "Compares an id.", ("eq", "in_", "is_null"))

_OPERATORS: dict[object, type] = {
    str: StringOp,
    Decimal: DecimalOp,
    int: IntOp,
    date: DateOp,
    datetime: DateTimeOp,
    bool: BooleanOp,
    ID: IdOp,
    Money: DecimalOp,
}


@cache
def enum_op(enum: type[Enum]) -> type:
    """Return the input that compares a choice."""
    name: str = enum.__strawberry_definition__.name  # type: ignore[attr-defined]
    return _operators(name + "Op", enum, "Compares a choice.", ("eq", "in_"))


@dataclass(frozen=True, slots=True)
class Filter:
    """Something that a list can be filtered by and that its rows do not show as a column: an operator input and what it means."""

    operators: type
    description: str
    requires: str | None = None


def where_type(node: type, names: tuple[str, ...], filters: Mapping[str, Filter]) -> type:
    """Make the `…Where` input of a type: its own columns by name, and further filters."""
    name = node.__name__ + "Where"
    guarded = _guarded_keys(node)
    found = {each: _filter_of(node, each) for each in names}
    found |= {each: replace(given, requires=given.requires or guarded.get(each)) for each, given in filters.items()}
    description = f"Which of them are wanted. At most {PREDICATES_MAX} comparisons, nested at most {WHERE_DEPTH_MAX} deep."
    annotations: dict[str, Any] = {}
    namespace: dict[str, Any] = {"__doc__": description, "__module__": __name__, "__annotations__": annotations}
    for conjunction, said in zip(_CONJUNCTIONS, ("All of these hold.", "At least one of these holds.", "This does not hold."), strict=True):
        namespace[conjunction + "_"] = StrawberryField(graphql_name=conjunction, description=said, default=strawberry.UNSET)
    for each, declared in found.items():
        annotations[each] = declared.operators | None
        namespace[each] = StrawberryField(
            description=declared.description,
            default=strawberry.UNSET,
            metadata={"requires": declared.requires},
            directives=requirement(declared.requires),
        )
    where: Any = type(name, (), namespace)
    annotations["and_"] = annotations["or_"] = list[where] | None
    annotations["not_"] = where | None
    made: type = strawberry.input(where, description=description)
    return made


class WhereReader:
    """Reads the filters of one list."""

    __slots__ = ("_columns", "_requires")

    def __init__(self, where: type) -> None:
        fields = [field for field in get_object_definition(where, strict=True).fields if field.graphql_name not in _CONJUNCTIONS]
        names = {to_camel_case(field.python_name.rstrip("_")): field for field in fields}
        self._columns = {name: field.python_name for name, field in names.items()}
        self._requires = {name: field.metadata["requires"] for name, field in names.items() if field.metadata["requires"]}

    def read(self, given: Mapping[str, Any], path: tuple[str, ...]) -> tuple[Condition, set[str]]:
        """Return the condition and the rights that its columns ask for; raise BAD_REQUEST beyond the limits."""
        required: set[str] = set()
        reading = _Reading(self._columns, self._requires, required, path)
        return reading.condition(given, 1), required


class _Reading:
    """One filter being read: counts its comparisons."""

    __slots__ = ("columns", "count", "path", "required", "requires")

    def __init__(self, columns: dict[str, str], requires: dict[str, str], required: set[str], path: tuple[str, ...]) -> None:
        self.columns = columns
        self.requires = requires
        self.required = required
        self.path = path
        self.count = 0

    def condition(self, given: Mapping[str, Any], depth: int) -> Condition:
        if depth > WHERE_DEPTH_MAX:
            raise bad_request(f"A filter may be nested at most {WHERE_DEPTH_MAX} deep.", self.path)
        parts: list[Condition] = []
        for name, value in given.items():
            if value is None:
                continue
            if name == "and":
                parts.append(Every(tuple(self.condition(each, depth + 1) for each in self._list(value))))
            elif name == "or":
                parts.append(Some(tuple(self.condition(each, depth + 1) for each in self._list(value))))
            elif name == "not":
                parts.append(Not(self.condition(value, depth + 1)))
            else:
                parts += self._tests(name, value)
        if not parts or Every(()) in parts or Some(()) in parts:
            # What compares nothing is work as well, and there would be no end of it.
            self._count()
        return parts[0] if len(parts) == 1 else Every(tuple(parts))

    def _tests(self, name: str, operators: Mapping[str, Any]) -> list[Condition]:
        if name in self.requires:
            self.required.add(self.requires[name])
        tests: list[Condition] = []
        for operator, value in operators.items():
            if value is None:
                continue
            self._count()
            if isinstance(value, list):
                for entry in self._list(value):
                    self._text(entry)
            self._text(value)
            tests.append(Test(self.columns[name], Operator(operator), value))
        return tests

    def _count(self) -> None:
        self.count += 1
        if self.count > PREDICATES_MAX:
            raise bad_request(f"A filter may have at most {PREDICATES_MAX} comparisons.", self.path)

    def _list(self, value: list[Any]) -> list[Any]:
        if len(value) > LIST_MAX:
            raise bad_request(f"A list in a filter may have at most {LIST_MAX} entries.", self.path)
        return value

    def _text(self, value: object) -> None:
        if isinstance(value, str) and len(value) > FILTER_TEXT_LENGTH_MAX:
            raise bad_request(f"A text in a filter may have at most {FILTER_TEXT_LENGTH_MAX} characters.", self.path)


def _filter_of(node: type, name: str) -> Filter:
    field = _column_of(node, name)
    kind: Any = field.type
    if isinstance(kind, StrawberryOptional):
        kind = kind.of_type
    operators = enum_op(kind.wrapped_cls) if isinstance(kind, StrawberryEnumDefinition) else _OPERATORS[kind]
    return Filter(operators, f"By: {field.description}", field.declaration.requires)


def _guarded_keys(node: type) -> dict[str, str]:
    """Return the keys of relations that ask for a right: who may not see what a row names cannot find the rows by it."""
    declared = [field.declaration for field in get_object_definition(node, strict=True).fields if isinstance(field, KitField)]
    return {each.source: each.requires for each in declared if each.kind is Kind.RELATION and each.source and each.requires}


def _column_of(node: type, name: str) -> KitField:
    """Return the field of a type that a filter, an order or a sum is named after."""
    for field in get_object_definition(node, strict=True).fields:
        if field.python_name == name:
            assert isinstance(field, KitField)
            return field
    raise AssertionError(f"{node.__name__} has no field {name}; a filter that is no column of it is a Filter")


column_of = _column_of
