"""Says which rows are wanted, as a tree of tests, and turns the tree into SQL whose values are all parameters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Any, TypeAlias

from app.resolvers.kit.listing import SEARCH_LENGTH_MAX, SEARCH_WORDS_MAX, Listing


class Operator(StrEnum):
    """How a column is compared with a value."""

    EQ = "eq"
    LT = "lt"
    LTE = "lte"
    GT = "gt"
    GTE = "gte"
    IN = "in"
    CONTAINS = "contains"
    STARTS_WITH = "startsWith"
    IS_NULL = "isNull"


@dataclass(frozen=True, slots=True)
class Test:
    """One comparison of a column with a value."""

    __test__ = False

    column: str
    operator: Operator
    value: Any


@dataclass(frozen=True, slots=True)
class Every:
    """All parts hold; with no parts, it holds."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Some:
    """At least one part holds; with no parts, none does."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold; a comparison with an empty value does not hold either, so its negation does."""

    part: Condition


Condition: TypeAlias = Test | Every | Some | Not

_COMPARISONS = {Operator.EQ: " = ", Operator.LT: " < ", Operator.LTE: " <= ", Operator.GT: " > ", Operator.GTE: " >= "}
_PARTS = {Operator.CONTAINS, Operator.STARTS_WITH}
_LIKE_SPECIAL = str.maketrans({"\\": "\\\\", "%": "\\%", "_": "\\_"})


class Values:
    """The parameters of one statement, in order."""

    __slots__ = ("given",)

    def __init__(self, *given: Any) -> None:
        self.given: list[Any] = list(given)

    def place(self, value: Any) -> str:
        """Keep a value and return the placeholder that stands for it."""
        self.given.append(value)
        return "$" + str(len(self.given))


def condition_sql(listing: Listing, condition: Condition, values: Values) -> str:
    """Write a condition as SQL, putting its values into `values`."""
    match condition:
        case Test() if condition.column in listing.conditions:
            return listing.conditions[condition.column](condition, values)
        case Test():
            compared = comparison_sql(listing.filterable(condition.column), condition.operator, condition.value, values)
            if condition.operator in _PARTS and condition.column in listing.texts:
                # What holds a part also holds it folded, and that has an index.
                return "(" + _word_sql((listing.texts[condition.column],), condition.value, values) + " AND " + compared + ")"
            return compared
        case Not(part):
            return "(" + condition_sql(listing, part, values) + ") IS NOT TRUE"
        case Every(parts):
            return "(" + " AND ".join([condition_sql(listing, part, values) for part in parts]) + ")" if parts else "TRUE"
        case Some(parts):
            return "(" + " OR ".join([condition_sql(listing, part, values) for part in parts]) + ")" if parts else "FALSE"


def comparison_sql(expression: str, operator: Operator, value: Any, values: Values) -> str:
    """Write the comparison of an expression with a value."""
    if operator is Operator.IS_NULL:
        return expression + (" IS NULL" if value else " IS NOT NULL")
    if operator is Operator.IN:
        return expression + " = ANY(" + values.place([_plain(each) for each in value]) + ")"
    if operator is Operator.CONTAINS:
        return expression + " ILIKE " + values.place("%" + value.translate(_LIKE_SPECIAL) + "%")
    if operator is Operator.STARTS_WITH:
        return expression + " ILIKE " + values.place(value.translate(_LIKE_SPECIAL) + "%")
    return expression + _COMPARISONS[operator] + values.place(_plain(value))


def excludes_zero(test: Test) -> bool:
    """Tell whether no number that passes the test is 0: then it may look where only others stand."""
    match test.operator:
        case Operator.EQ | Operator.IN:
            return 0 not in (test.value if test.operator is Operator.IN else (test.value,))
        case Operator.LT | Operator.GT:
            return bool(test.value <= 0 if test.operator is Operator.LT else test.value >= 0)
        case Operator.LTE | Operator.GTE:
            return bool(test.value < 0 if test.operator is Operator.LTE else test.value > 0)
    return False


def search_sql(listing: Listing, text: str, values: Values) -> str:
    """Write the condition that every word of the text is found somewhere in the row, whatever its case and accents."""
    words = text[:SEARCH_LENGTH_MAX].split()[:SEARCH_WORDS_MAX]
    if not words:
        return "TRUE"
    return " AND ".join(_word_sql(listing.search, word, values) for word in words)


def _word_sql(expressions: Sequence[str], word: str, values: Values) -> str:
    pattern = "folded(" + values.place("%" + word.translate(_LIKE_SPECIAL) + "%") + ")"
    return "(" + " OR ".join([expression + " LIKE " + pattern for expression in expressions]) + ")"


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, Enum) else value
