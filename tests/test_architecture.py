"""Holds the house to its plan: imports run one way, and what must not be written is not written."""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LINES_MAX = 400

# What each room may import of the others, beside itself; `app.settings` and `app.logs` are open to all but the domain and the models.
ROOMS: dict[str, set[str]] = {
    "domain": set(),
    "models": {"domain"},
    "tenancy": {"domain", "models", "embedded"},
    "companies": {"models", "tenancy", "files"},
    "services": {"domain", "models", "tenancy", "files", "mailing"},
    "resolvers": {"domain", "models", "tenancy"},
    "schema": {"domain", "resolvers", "services", "tenancy", "modules"},
    # An export is an operation of the API that takes longer.
    "workers": {"domain", "models", "tenancy", "services", "resolvers", "schema", "files", "printing", "mailing", "modules", "companies"},
    "printing": {"domain"},
    "mailing": {"domain"},
    "files": {"domain", "models", "tenancy", "services", "resolvers", "http"},
    "http": {"domain", "tenancy", "services", "schema", "modules", "files"},
    "embedded": set(),
}
OPEN_TO_ALL = {"settings", "logs"}
# The time and the acting person are values, not use cases: every room may know them.
VALUES = ("app.services.clock", "app.services.actor")


def _modules() -> Iterator[Path]:
    return (path for path in sorted((ROOT / "app").rglob("*.py")))


@functools.cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text())


def _imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


@pytest.mark.parametrize("room", ROOMS)
def test_imports_run_one_way(room: str) -> None:
    wrong = []
    for path in sorted((ROOT / "app" / room).rglob("*.py")):
        for line, name in _imports(_tree(path)):
            parts = name.split(".")
            if parts[0] != "app" or len(parts) == 1:
                continue
            target = parts[1]
            allowed = ROOMS[room] | {room} | (OPEN_TO_ALL if room not in ("domain", "models") else set())
            if target not in allowed and not name.startswith(VALUES):
                wrong.append(f"{path.relative_to(ROOT)}:{line} imports {name}")
    assert wrong == []


def test_the_domain_is_pure() -> None:
    wrong = []
    for path in sorted((ROOT / "app/domain").rglob("*.py")):
        tree = _tree(path)
        wrong += [f"{path.name}:{node.lineno} waits" for node in ast.walk(tree) if isinstance(node, ast.AsyncFunctionDef | ast.Await)]
        wrong += [
            f"{path.name}:{line} {name}" for line, name in _imports(tree) if name.split(".")[0] in ("tortoise", "asyncpg", "strawberry")
        ]
    assert wrong == []


def test_only_the_queue_knows_arq() -> None:
    users = {str(path.relative_to(ROOT)) for path in _modules() for _, name in _imports(_tree(path)) if name.split(".")[0] == "arq"}
    assert users <= {"app/workers/queue.py"}


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def test_what_reaches_past_the_binding_is_not_written() -> None:
    """`using_db` does not isolate, `.all()` binds its connection too early, `save()` writes unchanged columns."""
    wrong = []
    for path in _modules():
        for call in _calls(_tree(path)):
            where = f"{path.relative_to(ROOT)}:{call.lineno}"
            name = call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id if isinstance(call.func, ast.Name) else ""
            # A picture is saved too, but by Pillow.
            is_record = path.name != "raster.py"
            if (
                name in ("all", "save", "using_db", "fetch_related", "prefetch_related")
                and isinstance(call.func, ast.Attribute)
                and is_record
            ):
                wrong.append(f"{where} calls .{name}()")
            if name == "in_transaction" and path.name != "transaction.py" and "tenancy" not in path.parts and "identity" not in path.parts:
                wrong.append(f"{where} opens a transaction past app.services.transaction")
            if name in ("filter", "get", "exclude", "get_or_none") and any(keyword.arg is None for keyword in call.keywords):
                wrong.append(f"{where} filters by names that come from elsewhere")
            if name == "SET" or any(
                isinstance(argument, ast.Constant)
                and str(argument.value).upper().startswith("SET ")
                and not str(argument.value).upper().startswith("SET LOCAL")
                for argument in call.args
            ):
                wrong.append(f"{where} sets something for longer than its transaction")
    assert wrong == []


def test_sql_is_never_put_together_from_values() -> None:
    """What an f-string puts into a statement is a constant of the program, written in capitals."""
    wrong = []
    for path in _modules():
        for call in _calls(_tree(path)):
            if isinstance(call.func, ast.Attribute) and call.func.attr in ("fetch", "fetchrow", "fetchval", "execute", "execute_query"):
                texts = [argument for argument in call.args[:1] if isinstance(argument, ast.JoinedStr)]
                values = [part.value for text in texts for part in text.values if isinstance(part, ast.FormattedValue)]
                wrong += [f"{path.relative_to(ROOT)}:{call.lineno}" for value in values if not ast.unparse(value).isupper()]
    assert wrong == []


def test_batches_that_name_their_rows_do_nothing_else() -> None:
    """The database reads such rows without asking the batch: what a batch left out or added would be lost."""
    marked, wrong = 0, []
    for path in sorted((ROOT / "app/resolvers").rglob("*.py")):
        for function in (node for node in ast.walk(_tree(path)) if isinstance(node, ast.AsyncFunctionDef)):
            marks = [ast.unparse(each) for each in function.decorator_list]
            if not any(mark.startswith("rows_of(") for mark in marks):
                continue
            marked += 1
            listing, *parent = marks[0].removeprefix("rows_of(").removesuffix(")").split(", ")
            read = (
                f"rows_by_parent({listing}, {parent[0]}, ids, columns, {parent[1]})" if parent else f"rows_by_id({listing}, ids, columns)"
            )
            if len(marks) != 1 or [ast.unparse(each) for each in function.body[1:]] != [f"return await {read}"]:
                wrong.append(f"{path.relative_to(ROOT)}:{function.lineno} {function.name}")
    assert marked > 20
    assert wrong == []


def test_files_are_a_screenful_of_ideas() -> None:
    long = {str(path.relative_to(ROOT)): count for path in _modules() if (count := len(path.read_text().splitlines())) > LINES_MAX}
    assert long == {}


def test_every_file_says_what_it_is_for() -> None:
    silent = [str(path.relative_to(ROOT)) for path in _modules() if ast.get_docstring(_tree(path)) is None]
    assert silent == []


def test_nothing_is_called_utils() -> None:
    vague = {"utils", "helpers", "common", "manager", "misc"}
    assert [str(path.relative_to(ROOT)) for path in _modules() if path.stem in vague] == []
