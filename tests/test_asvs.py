"""Holds docs/asvs.toml to its word: every requirement has a row, every row names a test that exists or gives its reason."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from app.tenancy import database
from app.tenancy.binding import use
from tests.factories.company import Founded

ROOT = Path(__file__).resolve().parent.parent
REASON_LENGTH_MIN = 30
# The requirements of ASVS 5.0.0, chapter by chapter, that apply to this product.
APPLICABLE = {
    "1.2": "4 10",
    "1.3": "4 6 7 11 12",
    "1.5": "1 2",
    "2.2": "1",
    "2.3": "1 2 3 4 5",
    "2.4": "1",
    "3.2": "1",
    "3.3": "1 2 3 4",
    "3.4": "1 2 3 4 5 6 8",
    "3.5": "1 2 3 8",
    "4.1": "1 3 4",
    "4.2": "1",
    "4.3": "1 2",
    "4.4": "1 2 3 4",
    "5.1": "1",
    "5.2": "1 2 3 4 5 6",
    "5.3": "1 2 3",
    "5.4": "1 2 3",
    "6.1": "1",
    "6.2": "1 4 5 8 9 10 11 12",
    "6.3": "1 2 3 4 5 6 7 8",
    "6.4": "1 3 4 6",
    "6.5": "1 2 3 4 5 6 8",
    "6.6": "2 3",
    "7.1": "1 2",
    "7.2": "1 3 4",
    "7.3": "1 2",
    "7.4": "1 2 3 5",
    "7.5": "1 2 3",
    "7.6": "2",
    "8.1": "1 2",
    "8.2": "1 2 3",
    "8.3": "1 2 3",
    "8.4": "1 2",
    "9.1": "1 2 3",
    "9.2": "1 2 3 4",
    "11.1": "1 2",
    "11.2": "2 3 4",
    "11.3": "2 3 4",
    "11.4": "2",
    "11.5": "1",
    "12.1": "1 2",
    "12.2": "1",
    "12.3": "1 2",
    "13.1": "2 3",
    "13.2": "2 3 4 6",
    "13.3": "1",
    "13.4": "2 4 5",
    "14.2": "1 2 4 6 7 8",
    "14.3": "1 2 3",
    "15.2": "2",
    "15.3": "1 2 3 4 5",
    "15.4": "2 3 4",
    "16.2": "1 2 5",
    "16.3": "1 2 3 4",
    "16.4": "1 2 3",
    "16.5": "1 2 3 4",
}
CRYPTOGRAPHY = {"jwt", "argon2", "cryptography", "hmac", "pyotp", "ssl"}
# Code that is made at run time: plans of reads, from names that were checked before.
MAKES_CODE = {"app/schema/execution/code.py"}
READS_CODE = {"pickle", "marshal", "shelve", "dill", "yaml", "jinja2"}


def _rows() -> list[dict[str, object]]:
    rows: list[dict[str, object]] = tomllib.loads((ROOT / "docs" / "asvs.toml").read_text())["requirement"]
    return rows


def test_every_requirement_has_one_row() -> None:
    ids = [str(row["id"]) for row in _rows()]
    assert len(ids) == len(set(ids))
    assert set(ids) == {f"{chapter}.{number}" for chapter, numbers in APPLICABLE.items() for number in numbers.split()}


def test_every_row_names_a_test_that_exists_or_its_reason() -> None:
    for row in _rows():
        assert ("test" in row) != ("waived" in row), row["id"]
        if "test" in row:
            path, _, name = str(row["test"]).partition("::")
            assert name in _tests(path), f"{row['id']}: there is no test {row['test']}"
        else:
            assert len(str(row["waived"])) >= REASON_LENGTH_MIN, f"{row['id']}: a reason is a sentence"


async def test_there_are_no_default_accounts(founded: Founded) -> None:
    async with use(founded.company):
        assert [row["id"] for row in await database.fetch("SELECT id FROM member")] == [founded.founder.id]
    for path in (ROOT / "migrations").rglob("*.py"):
        assert "INSERT INTO" not in path.read_text().upper(), path


def test_nothing_is_read_back_as_code() -> None:
    for name, tree in _modules():
        assert not READS_CODE & set(_imported(tree)), name
        called = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
        assert not {"eval", "exec", "compile", "__import__"} & called or name in MAKES_CODE, name


def test_secrets_come_from_the_systems_generator() -> None:
    guessable = {name for name, tree in _modules() if "random" in _imported(tree)}
    assert {name for name in guessable if not name.startswith("app/demo/")} == set()


def test_cryptography_has_an_inventory() -> None:
    inventory = tomllib.loads((ROOT / "docs" / "asvs.toml").read_text())["inventory"]
    assert {name for name, tree in _modules() if CRYPTOGRAPHY & set(_imported(tree))} == set(inventory)
    assert all(inventory.values())


@cache
def _tests(path: str) -> frozenset[str]:
    file = ROOT / path
    assert file.is_file(), path
    functions = (node for node in ast.walk(ast.parse(file.read_text())) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return frozenset(function.name for function in functions if function.name.startswith("test_"))


def _modules() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted((ROOT / "app").rglob("*.py")):
        yield str(path.relative_to(ROOT)), ast.parse(path.read_text())


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.split(".")[0]
