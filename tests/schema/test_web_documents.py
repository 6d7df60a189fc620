"""The web client's documents stay well below every limit, so that a limit never meets a person (S13)."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from graphql import (
    FragmentDefinitionNode,
    GraphQLEnumType,
    OperationDefinitionNode,
    get_named_type,
    is_non_null_type,
    parse,
    print_ast,
    separate_operations,
)
from graphql.language import Lexer, Source, TokenKind
from graphql.utilities import type_from_ast

from app.modules import permissions
from app.schema import build_schema
from app.schema.kit import limits
from app.schema.kit.context import Asking, Context
from app.schema.kit.documents import _measure
from app.schema.kit.operation import begin_operation
from app.schema.kit.roots import Place
from app.services import clock
from app.tenancy.binding import Company
from app.tenancy.sessions import Account, Session
from tests.rights.contract import calls

WEB = Path(__file__).parents[2] / "web" / "src"
SCHEMA = build_schema()
DOCUMENTS = separate_operations(parse("\n".join(path.read_text() for path in sorted(WEB.rglob("*.graphql")))))
SHARE_MAX = 0.6
PLACES = {call.name: call.root.place for call in calls()}
COMPANY = Company(UUID(int=1), "amber", "amber", "Amber", "DE", "EUR", "UTC", "ACTIVE", "")


@pytest.mark.promise("S13")
@pytest.mark.parametrize("name", sorted(DOCUMENTS))
async def test_a_document_of_ours_uses_little_of_each_limit(name: str) -> None:
    text = print_ast(DOCUMENTS[name])
    operation = next(each for each in DOCUMENTS[name].definitions if isinstance(each, OperationDefinitionNode))
    fragments = {each.name.value: each for each in DOCUMENTS[name].definitions if isinstance(each, FragmentDefinitionNode)}
    size = _measure(operation.selection_set, fragments, {}, frozenset())

    used = {
        "tokens": _tokens(text) / limits.TOKENS_MAX,
        "depth": size.depth / limits.DEPTH_MAX,
        "aliases": size.aliases / limits.ALIASES_MAX,
        "root fields": size.roots / limits.ROOT_FIELDS_MAX,
        "fragments": len(fragments) / limits.FRAGMENTS_MAX,
        "nodes": _nodes(text, operation) / limits.NODES_MAX,
        "body": len(text) / limits.BODY_BYTES_MAX,
    }
    assert {what: share for what, share in used.items() if share > SHARE_MAX} == {}


def _tokens(text: str) -> int:
    lexer, count = Lexer(Source(text)), 0
    while lexer.advance().kind is not TokenKind.EOF:
        count += 1
    return count


def _nodes(text: str, operation: OperationDefinitionNode) -> int:
    """How many nodes the document may lead to, with pages as large as the client asks for."""
    root = operation.selection_set.selections[0].name.value  # type: ignore[attr-defined]
    company = None if PLACES[root] is Place.BARE else COMPANY
    session = Session(uuid4(), Account(uuid4(), "Ada", "ada@example.com", "en"), company, "Admin", frozenset(permissions()))
    state = begin_operation()
    admitted = SCHEMA._admitted(text, _variables(operation), None, Context(Asking("request"), session, company), state)
    assert not isinstance(admitted, list), admitted
    return state.cost


def _variables(operation: OperationDefinitionNode) -> dict[str, Any]:
    given: dict[str, Any] = {}
    for variable in operation.variable_definitions or ():
        name, kind = variable.variable.name.value, type_from_ast(SCHEMA._schema, variable.type)
        named = get_named_type(kind)
        if name in ("first", "last"):
            given[name] = limits.PAGE_SIZE_MAX
        elif is_non_null_type(kind) and variable.default_value is None:
            given[name] = _value(named, name)
    return given


def _value(kind: Any, name: str) -> Any:
    if isinstance(kind, GraphQLEnumType):
        return next(iter(kind.values))
    if hasattr(kind, "fields"):
        return {each: _of(field.type, each) for each, field in kind.fields.items() if is_non_null_type(field.type)}
    return {
        "ID": str(uuid4()),
        "UUID": str(uuid4()),
        "Int": 0 if name == "offset" else 1,
        "Boolean": True,
        "Decimal": "1",
        "Date": clock.now().date().isoformat(),
        "DateTime": clock.now().isoformat(),
    }.get(str(kind), "words")


def _of(kind: Any, name: str) -> Any:
    inner = kind.of_type if is_non_null_type(kind) else kind
    return [_value(get_named_type(inner), name)] if hasattr(inner, "of_type") else _value(inner, name)
