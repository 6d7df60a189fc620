"""Turns a selection set into a plan: what is read level by level for all rows at once, and a function that writes the objects."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, TypeAlias

from graphql import GraphQLObjectType, is_leaf_type, is_list_type, is_object_type
from graphql.execution.collect_fields import FieldDetails

from app.resolvers.kit import joined_name
from app.schema.execution.code import Code
from app.schema.execution.leaves import leaf_of
from app.schema.execution.selection import Below, NotPlain, Selections, list_leaf
from app.schema.kit.operation import Batch

Object: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Link:
    """What an object shows that is not among its columns: rows nested in its row, or what a batch answers for a key of it.

    It is completed by `below`, where it is rows, or else by `leaf`, where it is a value.
    """

    given: Callable[[Any], Any]
    """From a row to what is nested in it, or to the batch's key."""
    source: str
    batch: Batch | None
    joined: str | None
    """For rows that may stand joined in the rows that name them: the column in which their key stands then."""
    is_told_columns: bool
    is_list: bool
    is_nullable: bool
    below: Plan | None
    leaf: Callable[[Any], Any] | None


@dataclass(frozen=True, slots=True)
class Plan:
    """How the rows of one type become objects."""

    links: tuple[Link, ...]
    write: Callable[..., list[Object]]
    """From the rows, and for each link its values (and for a batch, before them, the keys of the rows), to objects."""
    reads: bool
    """Whether a batch is asked for anything in it."""


class Planner(Selections):
    """Makes the plans of one operation."""

    def plan(self, kind: GraphQLObjectType, details: list[FieldDetails]) -> Plan:
        """Plan a selection of an object type; raise NotPlain when it has anything that is not declared with the kit."""
        code, links = Code(), list[Link]()

        def link(code: Code, below: Below) -> None:
            links.append(self._link(below))
            if below.declared.batch is None:
                code.nested(below.key)
            else:
                code.batch(below.key)

        self.show(kind, details, code, link)
        reads = any(each.batch is not None or (each.below is not None and each.below.reads) for each in links)
        return Plan(tuple(links), code.compiled(), reads)

    def _link(self, below: Below) -> Link:
        declared, kind = below.declared, below.kind
        plan = leaf = None
        if is_object_type(kind):
            plan = self.plan(kind, below.details)
        elif is_list_type(kind):
            leaf = list_leaf(kind.of_type).write
        elif is_leaf_type(kind):
            leaf = leaf_of(kind).write
        else:
            raise NotPlain
        is_joined = declared.rows is not None and not declared.rows.parent and not below.is_list
        joined = joined_name(below.source, declared.rows.listing.key) if is_joined and declared.rows is not None else None
        given = itemgetter(below.source)
        return Link(given, below.source, declared.batch, joined, declared.is_told_columns, below.is_list, below.is_nullable, plan, leaf)
