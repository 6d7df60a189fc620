"""Generates the function that writes the objects of one type from their rows.

The code holds names of columns, which are constants of the program, and names from the document, each checked to be a name and written
as a quoted text. Everything else in it is made here. For a number, an amount that may be empty, and lines that a batch reads:

    def write(rows, keys0, values0):
        objects = []
        for row, key0 in zip(rows, keys0):
            column1 = row['number']
            column2 = row['amount']
            if column1.__class__ is str:
                value3 = column1
            else:
                value3 = write_value3(column1)
            …
            objects.append({'number': value3, 'amount': value4, 'lines': values0[key0]})
        return objects
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

from app.schema.execution.leaves import Irregular, Leaf, named

_INDENT = "    "


class Code:
    """The code of one type's objects, or of a value inside of them that is made of columns of the same row."""

    def __init__(self, around: Code | None = None) -> None:
        self._scope: dict[str, Any] = {"Irregular": Irregular} if around is None else around._scope
        self._columns: dict[str, str] = {} if around is None else around._columns
        self._numbers: itertools.count[int] = itertools.count() if around is None else around._numbers
        self._arguments = ["rows"]
        self._aligned = {"row": "rows"}
        self._lines: list[str] = []
        self._items: list[str] = []

    def constant(self, key: str, value: str | None) -> None:
        """Show the same in every object: the name of its type, or null."""
        self._items.append(f"{quoted(key)}: {None if value is None else quoted(value)}")

    def leaf(self, key: str, column: str, is_nullable: bool, leaf: Leaf) -> None:
        """Show a column's value."""
        source, written = self._column(column), self._shown(key)
        self._scope |= leaf.scope | {f"write_{written}": leaf.write}
        choices = [(leaf.is_usual.format(source), leaf.quick.format(source))] if leaf.is_usual else []
        choices += [(f"{source} is None", "None")] if is_nullable else []
        for word, (test, value) in zip(("if", "elif"), choices, strict=False):
            self._lines += [f"{word} {test}:", f"{_INDENT}{written} = {value}"]
        otherwise = f"{written} = write_{written}({source})"
        self._lines += ["else:", _INDENT + otherwise] if choices else [otherwise]

    def embedded(self, key: str, columns: list[str], is_nullable: bool, show: Callable[[Code], None]) -> None:
        """Show a value made of these columns, which is not there when the first is empty; `show` says what is shown of it."""
        sources, inner = [self._column(column) for column in columns], Code(self)
        show(inner)
        written = self._shown(key)
        self._lines += [f"if {sources[0]} is None:", f"{_INDENT}{written} = None" if is_nullable else f"{_INDENT}raise Irregular", "else:"]
        self._lines += [_INDENT + line for line in (*inner._lines, f"{written} = {inner._object}")]

    def nested(self, key: str) -> None:
        """Show what was completed for each row."""
        n = next(self._numbers)
        self._arguments.append(f"values{n}")
        self._aligned[f"value{n}"] = f"values{n}"
        self._items.append(f"{quoted(key)}: value{n}")

    def batch(self, key: str) -> None:
        """Show what was completed for each key."""
        n = next(self._numbers)
        self._arguments += [f"keys{n}", f"values{n}"]
        self._aligned[f"key{n}"] = f"keys{n}"
        self._items.append(f"{quoted(key)}: values{n}[key{n}]")

    def compiled(self) -> Callable[..., list[dict[str, Any]]]:
        """Return the function: from the rows and what was completed for them to objects."""
        several = len(self._aligned) > 1
        each = f"{', '.join(self._aligned)} in zip({', '.join(self._aligned.values())})" if several else "row in rows"
        # Reading anything of what is no row raises by itself.
        unread = [] if self._columns or several else ["if row is None or isinstance(row, Exception):", f"{_INDENT}raise Irregular"]
        body = [
            *unread,
            *(f"{variable} = row[{column!r}]" for column, variable in self._columns.items()),
            *self._lines,
            f"objects.append({self._object})",
        ]
        lines = [
            f"def write({', '.join(self._arguments)}):",
            f"{_INDENT}objects = []",
            f"{_INDENT}for {each}:",
            *(_INDENT * 2 + line for line in body),
            f"{_INDENT}return objects",
        ]
        exec(compile("\n".join(lines), "<a plan>", "exec"), self._scope)  # noqa: S102
        written: Callable[..., list[dict[str, Any]]] = self._scope.pop("write")
        return written

    @property
    def _object(self) -> str:
        return "{" + ", ".join(self._items) + "}"

    def _column(self, name: str) -> str:
        if name not in self._columns:
            self._columns[name] = f"column{next(self._numbers)}"
        return self._columns[name]

    def _shown(self, key: str) -> str:
        written = f"value{next(self._numbers)}"
        self._items.append(f"{quoted(key)}: {written}")
        return written


def quoted(name: str) -> str:
    """Return a name as the code of a text; whatever is no name of GraphQL never becomes code."""
    return repr(named(name))
