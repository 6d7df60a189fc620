"""What the web client and the benchmark send: each of their documents is answered by a company that has traded, by both executors alike."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLEnumType,
    OperationDefinitionNode,
    OperationType,
    VariableNode,
    get_named_type,
    is_non_null_type,
    is_object_type,
    parse,
    print_ast,
    separate_operations,
    type_from_ast,
    visit,
)
from graphql.language import Visitor

from app.schema import build_schema
from app.schema.kit import BARE
from app.services import clock
from bench.operations import OPERATIONS
from tests import twice
from tests.api.approvals import test_orders as approvals
from tests.client import Api
from tests.factories.company import Founded
from tests.factories.trading import trade

WEB = Path(__file__).parents[2] / "web" / "src"
SCHEMA = build_schema()._schema
# The id of a file or of a job, which a company gets by uploading or exporting: tests/api/imports and exports have these.
UPLOADED = {"ImportPreview", "ImportJobThere", "JobRead", "ExportRead"}
PLAIN = {"Int": 20, "String": "a", "Boolean": True}
COMPARISONS = {"eq", "in"}


@pytest.fixture(scope="module")
def documents() -> dict[str, DocumentNode]:
    """Every operation of the web client, by its name, with the fragments that it uses."""
    every = parse("\n".join(path.read_text() for path in sorted(WEB.rglob("*.graphql"))))
    return separate_operations(every)


async def test_both_executors_answer_what_the_web_client_asks(
    api: Api, client: Callable[..., Awaitable[Api]], founded: Founded, documents: dict[str, DocumentNode]
) -> None:
    person = await client(founded.founder)
    await trade(api, founded)
    await approvals.asked(api, await approvals.dear(api))
    ids = await _ids(api)
    asked = 0
    for name, document in documents.items():
        operation = _operation(document)
        if name in UPLOADED or operation.operation is OperationType.SUBSCRIPTION:
            continue
        for text, given in _reads(document, operation, ids):
            await (person if _is_bare(operation) else api).ok(text, **given)
            assert not twice.differences, name + "\n" + "\n".join(twice.differences)
            asked += 1
    assert asked >= len(documents) / 2


async def test_both_executors_answer_what_the_benchmark_asks(api: Api, founded: Founded) -> None:
    await trade(api, founded)
    ids = await _ids(api)
    for operation in OPERATIONS:
        if not operation.is_write:
            document = parse(operation.document)
            await api.ok(operation.document, **_variables(document, _operation(document), ids))
            assert not twice.differences, operation.what


def _is_bare(operation: OperationDefinitionNode) -> bool:
    """Tell whether an operation is about the person and not about a company."""
    assert SCHEMA.query_type is not None
    names = [node.name.value for node in operation.selection_set.selections if isinstance(node, FieldNode)]
    known = [SCHEMA.query_type.fields[name] for name in names if name in SCHEMA.query_type.fields]
    return any(field.extensions["strawberry-definition"].metadata["root"].place is BARE for field in known)


def _operation(document: DocumentNode) -> OperationDefinitionNode:
    return next(each for each in document.definitions if isinstance(each, OperationDefinitionNode))


def _reads(document: DocumentNode, operation: OperationDefinitionNode, ids: dict[str, str]) -> list[tuple[str, dict[str, Any]]]:
    """Return a query as it stands; of a mutation, what it asks of the record that it gives back, asked of one by its id."""
    if operation.operation is OperationType.QUERY:
        return [(print_ast(document), _variables(document, operation, ids))]
    assert SCHEMA.query_type is not None
    assert SCHEMA.mutation_type is not None
    fragments = "\n".join(print_ast(each) for each in document.definitions if isinstance(each, FragmentDefinitionNode))
    found: list[tuple[str, dict[str, Any]]] = []
    for root in _fields(operation):
        payload = get_named_type(SCHEMA.mutation_type.fields[root.name.value].type)
        assert is_object_type(payload)
        for field in _fields(root):
            kind = str(get_named_type(payload.fields[field.name.value].type))
            by_id = SCHEMA.query_type.fields.get(field.name.value)
            if by_id is not None and set(by_id.args) == {"id"} and kind in ids and field.selection_set is not None:
                text = f'{{ {field.name.value}(id: "{ids[kind]}") {print_ast(field.selection_set)} }} {fragments}'
                found.append((print_ast(separate_operations(parse(text))[""]), {}))
    return found


def _fields(node: OperationDefinitionNode | FieldNode) -> list[FieldNode]:
    return [each for each in (node.selection_set.selections if node.selection_set else ()) if isinstance(each, FieldNode)]


def _variables(document: DocumentNode, operation: OperationDefinitionNode, ids: dict[str, str]) -> dict[str, Any]:
    used = _Used()
    visit(document, used)
    given: dict[str, Any] = {}
    for variable in operation.variable_definitions or ():
        name, kind = variable.variable.name.value, type_from_ast(SCHEMA, variable.type)
        inner = get_named_type(kind)
        if not is_non_null_type(kind) or variable.default_value is not None:
            continue
        if str(inner) == "ID":
            given[name] = ids[used.places[name]]
        elif isinstance(inner, GraphQLEnumType):
            given[name] = next(iter(inner.values))
        elif str(inner) == "Date":
            given[name] = clock.now().date().isoformat()
        else:
            given[name] = 0 if name == "offset" else PLAIN.get(str(inner), {})
    return given


class _Used(Visitor):
    """Of which type's rows the variables are ids: of what the field returns, or as the argument's name says."""

    def __init__(self) -> None:
        super().__init__()
        self.places: dict[str, str] = {}

    def enter_variable(self, node: VariableNode, *place: Any) -> None:
        """Note where a variable is used."""
        above = [each for each in (*place[3], place[1]) if hasattr(each, "name") and each.kind in ("field", "argument", "object_field")]
        name = next((each.name.value for each in reversed(above) if each.name.value not in COMPARISONS), None)
        if name is None:
            return
        if name == "id" and SCHEMA.query_type is not None:
            field = next(each for each in reversed(above) if each.kind == "field").name.value
            self.places[node.name.value] = str(get_named_type(SCHEMA.query_type.fields[field].type))
        elif name.endswith("Id"):
            self.places[node.name.value] = {"orderId": "SalesOrder", "recordId": "SalesOrder"}.get(name, name[:1].upper() + name[1:-2])


async def _ids(api: Api) -> dict[str, str]:
    """Find one row of each type that has a list."""
    assert SCHEMA.query_type is not None
    found: dict[str, str] = {}
    for name, field in SCHEMA.query_type.fields.items():
        if field.extensions["strawberry-definition"].metadata["root"].place is BARE:
            continue
        connection = get_named_type(field.type)
        if "first" in field.args and is_object_type(connection) and "nodes" in connection.fields:
            node = get_named_type(connection.fields["nodes"].type)
            if is_object_type(node) and "id" in node.fields:
                rows = (await api.ok(f"{{ {name}(first: 1) {{ nodes {{ id }} }} }}"))[name]["nodes"]
                found |= {str(node): row["id"] for row in rows}
        elif is_object_type(connection) and "id" in connection.fields and not field.args and "[" in str(field.type):
            found |= {str(connection): row["id"] for row in (await api.ok(f"{{ {name} {{ id }} }}"))[name]}
    return found
