"""Makes up documents that are valid for a schema: aliases, fragments of both kinds, @include and @skip, the same field twice."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from graphql import GraphQLObjectType, GraphQLSchema, OperationType, get_named_type, is_object_type

VARIABLES = ("yes", "no", "a", "b")
FIELDS_MAX = 6


@contextlib.contextmanager
def collected_by_hand() -> Iterator[None]:
    """Leave garbage to calls of `collect`, which look only at what was made since the last one; all of the program takes half a second."""
    collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.unfreeze()
        collect()


def collect() -> None:
    """Collect garbage, and take for what stays all that is none."""
    gc.collect()
    gc.freeze()


@dataclass
class Dice:
    """How one document is made up."""

    random: Random
    arguments: Mapping[str, str]
    fragments: list[str] = field(default_factory=list)

    def document(self, schema: GraphQLSchema, kind: str, roots: Sequence[str], depth: int) -> str:
        """Write an operation of a kind (`query`, `mutation`, `subscription`) with these root fields."""
        root = schema.get_root_type(OperationType(kind))
        assert root is not None
        fields = " ".join(self._field(root, name, depth, can_vanish=kind != "subscription") for name in roots)
        return self.written(kind, fields)

    def written(self, kind: str, fields: str) -> str:
        """Write an operation around its root fields, with the fragments and variables that they use."""
        typename = "" if kind == "subscription" else " __typename"
        used = [name for name in VARIABLES if f"${name}" in fields + "".join(self.fragments)]
        head = f"{kind} ({', '.join(f'${name}: Boolean!' for name in used)})" if used else kind
        return f"{head} {{ {fields}{typename} }}" + "".join(" " + each for each in self.fragments)

    def selection(self, kind: GraphQLObjectType, depth: int) -> str:
        """Write what is selected of an object."""
        names = [name for name, each in kind.fields.items() if depth > 0 or not is_object_type(get_named_type(each.type))]
        chosen = self.random.choices([*names, "__typename"], k=self.random.randint(1, FIELDS_MAX))
        return "{ " + " ".join(self._field(kind, name, depth) for name in chosen) + " }"

    def _field(self, kind: GraphQLObjectType, name: str, depth: int, *, can_vanish: bool = True) -> str:
        # A field's alias follows from its name, so that two fields of one key are always the same field.
        alias = self.random.choice(("", "", "", f"{name}_1: ", f"_{name}: "))
        written = alias + name + self.arguments.get(f"{kind.name}.{name}", "") + (self._condition() if can_vanish else "")
        if name != "__typename" and is_object_type(below := get_named_type(kind.fields[name].type)):
            written += " " + self.selection(below, depth - 1)
        return self._fragment(kind, written) if can_vanish else written

    def _fragment(self, kind: GraphQLObjectType, written: str) -> str:
        wrapped = self.random.choice(("", "", "", "", "", "", "inline", "bare", "named"))
        if wrapped == "inline":
            return f"... on {kind.name}{self._condition()} {{ {written} }}"
        if wrapped == "bare":
            return f"...{self._condition()} {{ {written} }}"
        if wrapped == "named":
            name = f"F{len(self.fragments)}"
            self.fragments.append(f"fragment {name} on {kind.name} {{ {written} }}")
            return f"...{name}{self._condition()} ...{name}{self._condition()}"
        return written

    def _condition(self) -> str:
        if self.random.random() < 0.8:
            return ""
        test = self.random.choice(("true", "true", "false", *(f"${name}" for name in VARIABLES)))
        return f" @{self.random.choice(('include', 'skip') if test != 'true' else ('include',))}(if: {test})"
